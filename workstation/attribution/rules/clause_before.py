"""The gate was shut, Ms Roe said. The gate, she said, was shut: the reporter's words first, the speaker behind."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end, has_verb
from workstation.attribution.cues import Cue
from workstation.attribution.rules.according import spoken


def clause_before(clause: Clause) -> Iterator[Find]:
    """A clause with a comma and a cue behind it, and what goes on behind the cue."""
    tokens = clause.tokens
    for cue in clause.cues:
        if cue.subject is None or cue.passive or cue.resumed or cue.relative or not _comes_last(clause, cue):
            continue
        if "say" not in cue.verb.groups and "think" not in cue.verb.groups:
            continue
        before = cue.left - 1
        if before < 0 or not (tokens[before].low in (",", "—") or tokens[before].kind == "quote"):
            continue
        start, end = _start(clause, cue), before if tokens[before].kind != "quote" else before + 1
        if end <= start or not clause.free(start, end) or _only_circumstance(clause, start, end, cue):
            continue
        sure = 0.86 if "say" in cue.verb.groups and end - start > 3 else 0.6
        mark = (cue.at, cue.at + 1)
        yield from spoken(clause, start, end, cue.subject, mark, "clause_before", sure)
        if _goes_on(clause, cue):
            stop = content_end(clause, cue.right + 1, cue)
            if stop > cue.right + 1 and clause.free(cue.right + 1, stop):
                yield from spoken(clause, cue.right + 1, stop, cue.subject, mark, "clause_before", sure - 0.1)


def _comes_last(clause: Clause, cue: Cue) -> bool:
    """Whether the cue closes its clause: nothing is said right behind it."""
    tokens = clause.tokens
    if cue.that and cue.right < len(tokens):
        return False
    if cue.right >= len(tokens):
        return True
    after = tokens[cue.right]
    if after.low in (".", ",", ";", "—", ")", "?", "!", "…"):
        return True
    return after.low in clause.language.words("prepositions") | clause.language.words(
        "conjunctions"
    ) and after.low not in clause.language.words("interrogatives")


def _start(clause: Clause, cue: Cue) -> int:
    """Where the clause before the cue begins: the sentence, or behind a semicolon or an earlier cue's clause."""
    tokens, language = clause.tokens, clause.language
    start = 0
    for number in range(cue.left - 2, -1, -1):
        if tokens[number].low == ";" or number in clause.taken:
            start = number + 1
            break
    for other in clause.cues:
        if other.at >= cue.at or other.subject is None or other.relative or other.at < start:
            continue
        if other.that or (other.right < len(tokens) and tokens[other.right].low not in (",", ".")):
            start = max(start, other.right)
    while start < cue.left and (
        tokens[start].low in (",", "—", "but", "and", "yet", "still", "so")
        or (tokens[start].low in language.words("that") and start > 0)
    ):
        start += 1
    return start


def _only_circumstance(clause: Clause, start: int, end: int, cue: Cue) -> bool:
    """“In a statement, she said the gate …”: a circumstance of speaking; nothing was said yet."""
    tokens, language = clause.tokens, clause.language
    if _goes_on(clause, cue):
        return False
    if tokens[start].low in ("asked", "speaking", "responding", "writing", "pressed", "when") and not _goes_on(
        clause, cue
    ):
        return True
    if clause.quotes_in(start, end):
        return False
    return end - start < 3 or not has_verb(tokens, start, end, language)


def _goes_on(clause: Clause, cue: Cue) -> bool:
    """Whether the clause before the cue goes on behind it: “The gate, she said, was shut.”."""
    tokens = clause.tokens
    if cue.right + 1 >= len(tokens) or tokens[cue.right].low != ",":
        return False
    following = tokens[cue.right + 1]
    verb = clause.language.verbs.get(following.low)
    if verb is not None and verb.gerund:
        return False
    return following.low not in clause.language.words("relatives") and following.low not in (
        "and",
        "but",
        "while",
        "as",
        "after",
        "before",
        "although",
        "though",
        "a",
        "according",
    )
