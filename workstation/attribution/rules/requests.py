"""Ms Roe called for a ban, urged the council to act, vowed to stay: what was asked for or promised."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end
from workstation.attribution.cues import Cue
from workstation.attribution.rules.according import spoken

_SELF = frozenset("vow pledge promise threaten offer agree demand".split())


def requests(clause: Clause) -> Iterator[Find]:
    """“to do something” behind a promise, “somebody to do it” behind a request, “for something” behind a call."""
    tokens = clause.tokens
    for cue in clause.cues:
        if "ask" not in cue.verb.groups or cue.passive or cue.negated or cue.subject is None:
            continue
        start = _start(clause, cue)
        if start is None or start >= len(tokens):
            continue
        end = _short(clause, start, content_end(clause, start, cue))
        if end - start < 2 or not clause.free(start, end):
            continue
        quotes = clause.quotes_in(start, end)
        if len(quotes) == 1 and cue.verb.base == "call":
            yield Find(quotes[0], quotes[0] + 1, "fragment", cue.subject, (cue.at, cue.at + 2), "requests", 0.8)
            continue
        yield from spoken(clause, start, end, cue.subject, (cue.at, cue.at + 1), "requests", 0.7)


def _short(clause: Clause, start: int, end: int) -> int:
    """An infinitive or a noun ends where a comma begins another clause."""
    tokens, language = clause.tokens, clause.language
    for number in range(start + 1, end - 1):
        if tokens[number].low != ",":
            continue
        after = tokens[number + 1].low
        if after in ("and", "but", "a", "an", "as", "while") or after in language.relatives or after.endswith("ing"):
            return number
    return end


def _is_noun(clause: Clause, at: int) -> bool:
    """“agreed to a pause”: no infinitive."""
    tokens = clause.tokens
    return at < len(tokens) and (tokens[at].low in clause.language.determiners or tokens[at].kind == "mark")


def _start(clause: Clause, cue: Cue) -> int | None:
    tokens = clause.tokens
    at = cue.at + 1
    if at >= len(tokens):
        return None
    if cue.verb.base == "call" and tokens[at].low == "for":
        return at + 1
    if cue.verb.base == "call" and tokens[at].low not in ("on", "upon"):
        return None
    if cue.left and tokens[cue.left - 1].low in ("what", "which", "that", "as", "than"):
        return None
    if tokens[at].low == "to":
        return at if cue.verb.base in _SELF and not _is_noun(clause, at + 1) else None
    if cue.verb.base in _SELF or cue.verb.base in ("propose", "recommend"):
        return None
    if tokens[at].low == "not":
        promised = cue.verb.base in _SELF and at + 1 < len(tokens) and tokens[at + 1].low == "to"
        return at if promised else None  # “asked not to be named”
    for number in range(at + 1, min(at + 8, len(tokens))):
        if tokens[number].low == "to":
            return number if cue.verb.base in ("ask", "tell", "advise") else at + (tokens[at].low in ("on", "upon"))
        if tokens[number].kind == "mark" or tokens[number].low in clause.language.that:
            return None
    return None
