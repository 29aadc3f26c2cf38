"""Ms Roe said: “…” She told the council on Monday that “…”: the speaker first, speech behind."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end, reads_as_sentence
from workstation.attribution.cues import Cue
from workstation.attribution.rules.fragments import not_speech


def quote_after(clause: Clause) -> Iterator[Find]:
    """A passage in marks right behind a cue, or behind the comma after one that stood between two passages."""
    tokens = clause.tokens
    for cue in clause.cues:
        if cue.subject is None and (cue.passive or "say" not in cue.verb.groups):
            continue
        number = _passage_behind(clause, cue)
        if number is None or number in clause.taken or _is_title(clause, cue, number):
            continue
        if any(
            other.right in (cue.left, cue.left - 1) and other.at < cue.at and other.subject for other in clause.cues
        ):
            continue  # “she said he believes “…””: the outer verb reports the whole clause
        if number in clause.taken:
            continue
        full = reads_as_sentence(tokens[number])
        end = content_end(clause, number, cue)
        if "say" not in cue.verb.groups and not full and _has_object(clause, cue, number):
            yield Find(cue.at + 1, end, "mixed", cue.subject, (cue.at, cue.at + 1), "quote_after", 0.6)
            continue
        if not full and end > number + 1 and tokens[number + 1].low != ",":
            yield Find(number, end, "mixed", cue.subject, (cue.at, cue.at + 1), "quote_after", 0.72)
            continue
        plain = cue.subject is not None and not cue.resumed and "say" in cue.verb.groups and _ends_here(clause, number)
        sure = 0.94 if full and plain else 0.8
        yield Find(
            number, number + 1, "direct" if full else "fragment", cue.subject, (cue.at, cue.at + 1), "quote_after", sure
        )


def _has_object(clause: Clause, cue: Cue, number: int) -> bool:
    """“mocked the mayor for “a tough night””: whom or what it is said of stands between."""
    between = clause.tokens[cue.at + 1 : number]
    stops, time = clause.language.stops, clause.language.time
    return any(token.kind == "word" and token.low not in stops and token.low not in time for token in between)


def _ends_here(clause: Clause, number: int) -> bool:
    """Whether the sentence ends with the passage, or goes on behind a comma or the next passage."""
    following = clause.tokens[number + 1] if number + 1 < len(clause.tokens) else None
    return following is None or following.kind != "word"


def _is_inner(clause: Clause, cue: Cue) -> bool:
    """“she said he believes “…””: the outer verb reports the whole clause."""
    outer = (other for other in clause.cues if other.at < cue.at and other.subject)
    return any(other.right in (cue.left, cue.left - 1) for other in outer)


def _is_title(clause: Clause, cue: Cue, number: int) -> bool:
    """“told “Morning Hour””, “a book called “Women Who Work””: a name, not speech."""
    before = clause.tokens[number - 1].low
    if "call" in cue.verb.groups and not reads_as_sentence(clause.tokens[number]):
        return True  # the rule of naming knows better
    if "call" in cue.verb.groups and number == cue.at + 1 and not cue.verb.gerund:
        return True
    if before in ("on", "in", "of", "at", "by", "’s") and not_speech(clause, number, named=True):
        return True
    if before in clause.language.fragments["named"] and not_speech(clause, number):
        return True  # “spoke with a dancer going by the name “Kat””
    if cue.verb.groups & {"call"} or cue.verb.base in (
        "tell",
        "release",
        "read",
        "sing",
        "write",
        "open",
        "promote",
        "see",
        "use",
    ):
        return not_speech(clause, number, named=True)
    return False


_TAKES_TITLES = frozenset("tell release read sing write open promote see use".split())


def _passage_behind(clause: Clause, cue: Cue) -> int | None:
    tokens = clause.tokens
    at = cue.right
    while at < len(tokens) and tokens[at].low in (",", ":", "—"):
        at += 1
    if at < len(tokens) and tokens[at].kind == "quote" and (at == cue.right or at - cue.right <= 2):
        return at
    return None
