"""What is looked for, as a pattern that cannot run away; hits of one line."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression

from workstation.errors import WorkstationError
from workstation.words import marked, tr

_LIMIT = "(*LIMIT_MATCH=100000)"  # steps on one line: half a millisecond, then the pattern is given up
_SECONDS = 3.0  # for a whole text
_KIN = {"'": "'’‘", '"': '"“”„«»', " ": " \u00a0\u202f", "-": "-‑–—"}
_GROUP = re.compile(r"\\(\d)|\$(\d|&)|\\([nt\\$])")
_WHY = {  # what Qt says of the mistakes people make, in nobody's language but its makers'
    "missing closing parenthesis": marked("a ) is missing"),
    "unmatched closing parenthesis": marked("this ) closes nothing"),
    "missing terminating ] for character class": marked("a ] is missing"),
    "quantifier does not follow a repeatable item": marked("there is nothing to repeat before it"),
    "\\ at end of pattern": marked("nothing follows the \\"),
    "range out of order in character class": marked("the range runs backwards"),
    "numbers out of order in {} quantifier": marked("the first number in {} is the larger one"),
}

Hit = tuple[int, int]
"""Where it begins in its line and its length, in UTF-16 units."""


class CannotSearch(WorkstationError):
    """The expression is broken, or takes too long."""


@dataclass(frozen=True)
class Query:
    """The words looked for and how. With `regex` they are a regular expression (Perl's, one line at a time)."""

    words: str
    case: bool = False
    whole: bool = False
    regex: bool = False


def pattern_of(query: Query) -> QRegularExpression:
    """The query as a pattern; raises CannotSearch where the expression is broken.

    Typed straight quotation marks, hyphens and spaces also find the curly, long and unbreakable ones.
    """
    words = query.words if query.regex else "".join(_plain(character) for character in query.words)
    if query.whole:
        words = rf"(?<!\w)(?:{words})(?!\w)"
    options = QRegularExpression.PatternOption.UseUnicodePropertiesOption
    if not query.case:
        options |= QRegularExpression.PatternOption.CaseInsensitiveOption
    made = QRegularExpression(_LIMIT + words, options)
    if not made.isValid():
        at = made.patternErrorOffset() - len(_LIMIT) - (len(r"(?<!\w)(?:") if query.whole else 0)
        why = tr(_WHY.get(made.errorString(), made.errorString()))
        raise CannotSearch(tr("This expression is broken at character {at}: {why}.").format(at=max(1, at), why=why))
    return made


def _plain(character: str) -> str:
    kin = _KIN.get(character)
    return f"[{QRegularExpression.escape(kin)}]" if kin else QRegularExpression.escape(character)


def hits_in(line: str, pattern: QRegularExpression) -> tuple[Hit, ...]:
    """The hits of one line, none of them empty; raises CannotSearch where the pattern runs away."""
    found = pattern.globalMatch(line)
    hits, end = [], -1
    while found.hasNext():
        hit = found.next()
        end = hit.capturedEnd()
        if hit.capturedLength():
            hits.append((hit.capturedStart(), hit.capturedLength()))
    # Qt also says so of what came to the end of the line and could not go on.
    if not found.isValid() and end < len(line.encode("utf-16-le", "surrogatepass")) // 2:
        raise CannotSearch(_too_long())
    return tuple(hits)


def hits_of(lines: list[str], pattern: QRegularExpression) -> list[tuple[Hit, ...]]:
    """The hits of every line; raises CannotSearch where it takes too long."""
    until = time.monotonic() + _SECONDS
    found = []
    for number, line in enumerate(lines):
        found.append(hits_in(line, pattern))
        if number % 200 == 0 and time.monotonic() > until:
            raise CannotSearch(_too_long())
    return found


def replacement(line: str, hit: Hit, pattern: QRegularExpression, new: str, *, regex: bool) -> str:
    r"""What a hit gives way to; in a regular expression \1 or $1 stand for its groups, $& for all of it."""
    if not regex:
        return new
    match = pattern.match(line, hit[0])

    def said(group: re.Match[str]) -> str:
        if group[3]:
            return {"n": "\n", "t": "\t"}.get(group[3], group[3])
        which = group[1] or group[2]
        return match.captured(0 if which == "&" else int(which))

    return _GROUP.sub(said, new)


def _too_long() -> str:
    return tr("This expression takes too long on this text. Make it simpler: avoid repetitions within repetitions.")
