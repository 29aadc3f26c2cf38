"""The gate was shut, Ms Roe said. The gate, she said, was shut: the reporter's words first, the speaker behind."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end, has_verb
from workstation.attribution.cues import Cue
from workstation.attribution.phrases import name_run_after
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
        clause.spent.add(cue.at)
        yield from spoken(clause, start, end, cue.subject, mark, "clause_before", sure)
        on = _goes_on(clause, cue)
        if on is not None:
            stop = content_end(clause, on, cue)
            if stop > on and clause.free(on, stop):
                yield from spoken(clause, on, stop, cue.subject, mark, "clause_before", sure - 0.1)


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
    language = clause.language
    if cue.inverted and language.code == "de" and after.low in language.determiners:
        return True  # “…, erklärte Ada Roe der Zeitung Abendpost.”
    joins = after.low in language.prepositions or after.low in language.conjunctions
    return joins and after.low not in language.interrogatives


def _start(clause: Clause, cue: Cue) -> int:
    """Where the clause before the cue begins: the sentence, or behind a semicolon or an earlier cue's clause."""
    tokens, language = clause.tokens, clause.language
    start = 0
    for number in range(cue.left - 2, -1, -1):
        but = tokens[number].low == "but" and number and tokens[number - 1].low == ","
        if tokens[number].low == ";" or number in clause.taken or but:
            start = number + 1
            break
    while start < cue.left and (
        tokens[start].low in (",", "—", "(", "and")
        or (start and tokens[start].low in ("but", "and", "yet", "still", "so"))
        or (tokens[start].low in language.that and start > 0)
    ):
        start += 1
    return start


def _only_circumstance(clause: Clause, start: int, end: int, cue: Cue) -> bool:
    """“In a statement, she said the gate …”: a circumstance of speaking; nothing was said yet."""
    tokens, language = clause.tokens, clause.language
    if _goes_on(clause, cue) is not None:
        return False
    if tokens[start].low in ("asked", "speaking", "responding", "writing", "pressed", "when") and not _goes_on(
        clause, cue
    ):
        return True
    if clause.quotes_in(start, end):
        return False
    return end - start < 3 or not has_verb(tokens, start, end, language)


def _goes_on(clause: Clause, cue: Cue) -> int | None:
    """Where the clause before the cue goes on behind it: “The gate, she said, was shut.”; None where it does not."""
    tokens, language = clause.tokens, clause.language
    at = _behind_apposition(clause, cue.right) if cue.inverted else cue.right
    if at + 1 >= len(tokens) or tokens[at].low != ",":
        return None
    following = tokens[at + 1]
    verb = following.verb
    if verb is not None and verb.gerund:
        return None
    if following.low in language.relatives or following.low in _NEW_CLAUSE:
        return None
    if language.code == "en" and following.low.endswith("ing") and not following.capital and len(following.low) > 5:
        return None  # “The gate was shut, he said, wiping his face”
    if cue.inverted and _is_apposed(clause, at + 1):
        return None
    return at + 1


def _is_apposed(clause: Clause, at: int) -> bool:
    """“said the ambassador, Ada Roe”, “said Ada Roe, Harbour Watch’s chair”: who speaks, not what was said."""
    tokens, language = clause.tokens, clause.language
    if not tokens[at].capital:
        return False
    end = name_run_after(tokens, at, language, len(tokens))
    if end > at + 1 and (end >= len(tokens) or tokens[end].low in (",", ".", "(", "—")):
        return True
    return not has_verb(tokens, at, len(tokens), language)


_NEW_CLAUSE = frozenset("and but while as after before although though a according".split())


def _behind_apposition(clause: Clause, at: int) -> int:
    """“said Ada Roe, an engineer at the board, was shut”: the comma behind the apposition."""
    tokens, language = clause.tokens, clause.language
    if at + 1 >= len(tokens) or tokens[at].low != ",":
        return at
    first = tokens[at + 1]
    if first.low in language.determiners or first.low in language.roles or first.kind == "number":
        close = next((n for n in range(at + 1, min(at + 25, len(tokens))) if tokens[n].low == ","), None)
        return close if close is not None else len(tokens)
    return at
