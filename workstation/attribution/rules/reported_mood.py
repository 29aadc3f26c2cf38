"""Der Minister sagte, er habe das Tor geschlossen: no “dass”, the mood of the verb alone tells that it is reported."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find
from workstation.attribution.cues import Cue
from workstation.attribution.rules.according import spoken

_ENDS = frozenset(".?!…")


def reported_mood(clause: Clause) -> Iterator[Find]:
    """What stands behind the comma of a cue and is in the mood of reported speech (German)."""
    language = clause.language
    if not language.reported or clause.lows.isdisjoint(language.reported | language.reported_too):
        return
    for cue in clause.cues:
        if "say" not in cue.verb.groups or cue.passive or cue.negated or (cue.subject is None and not cue.resumed):
            continue
        start, end = _behind_comma(clause, cue), _sentence_end(clause)
        if start is not None and end - start > 2 and clause.free(start, end) and _in_mood(clause, start, end):
            yield from spoken(clause, start, end, cue.subject, (cue.at, cue.at + 1), "reported_mood", 0.84)


def is_reported(clause: Clause) -> bool:
    """Whether a sentence without a cue goes on reporting by its mood alone."""
    language, lows = clause.language, clause.lows
    if not language.reported or lows.isdisjoint(language.reported) or "ich" in lows or clause.cues:
        return False
    if not lows.isdisjoint(language.told_as_fact) or clause.tokens[-1].low not in _ENDS:
        return False
    return clause.tokens[0].low not in language.reported  # “Sei es drum”, “Möge er …”: a wish


def _behind_comma(clause: Clause, cue: Cue) -> int | None:
    """Where the clause behind “sagte er am Montag,” begins: at most a few words stand between."""
    tokens = clause.tokens
    for at in range(cue.at + 1, min(cue.right + 8, len(tokens) - 2)):
        if tokens[at].low == ",":
            following = tokens[at + 1]
            opens = following.low in clause.language.that or following.kind == "quote"
            return None if opens else at + 1
    return None


def _in_mood(clause: Clause, start: int, end: int) -> bool:
    language = clause.language
    moods = language.reported | language.reported_too
    return any(clause.tokens[at].low in moods for at in range(start + 1, end))


def _sentence_end(clause: Clause) -> int:
    end = len(clause.tokens)
    while end and clause.tokens[end - 1].low in _ENDS:
        end -= 1
    return end
