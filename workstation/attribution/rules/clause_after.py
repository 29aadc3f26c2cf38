"""Ms Roe said (that) the gate was shut. She asked whether it was: the speaker first, the reporter's words behind."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end, has_verb
from workstation.attribution.cues import Cue
from workstation.attribution.rules.according import spoken


def clause_after(clause: Clause) -> Iterator[Find]:
    """A clause right behind a cue of speech or, less surely, of belief."""
    tokens = clause.tokens
    for cue in clause.cues:
        if (cue.subject is None and not cue.resumed) or cue.passive or cue.right >= len(tokens):
            continue
        if cue.relative and not cue.verb.groups & {"say"}:
            continue
        if not cue.verb.groups & {"say", "think", "show"} or (cue.negated and cue.verb.base != "deny"):
            continue
        if (cue.at in clause.spent or cue.inverted) and not cue.that:
            continue
        if cue.verb.base in _CITING and not cue.that:
            continue  # “Radio Sorrel, quoting an official, said …”: whom it cites
        if _of_relative(clause, cue) or _of_nobody(clause, cue):
            continue
        start = cue.right
        end = content_end(clause, start, cue)
        if end - start < 2 or not clause.free(start, end) or not _is_clause(clause, cue, start, end):
            continue
        yield from spoken(clause, start, end, cue.subject, (cue.at, cue.at + 1), "clause_after", _sure(cue))


def _of_nobody(clause: Clause, cue: Cue) -> bool:
    return cue.subject is not None and clause.tokens[cue.subject.start].low in ("nobody", "none", "neither")


def _of_relative(clause: Clause, cue: Cue) -> bool:
    """“the mails that he asked for”, “after what she said”: what was said stands before, not behind."""
    if cue.that or not cue.left:
        return False
    return clause.tokens[cue.left - 1].low in ("which", "what", "whom", "that") and not cue.relative


def _is_clause(clause: Clause, cue: Cue, start: int, end: int) -> bool:
    tokens, language = clause.tokens, clause.language
    first = tokens[start]
    if first.low in language.that:
        return language.code != "en" or has_verb(tokens, start, end, language) or _opens(clause, start + 1, end)
    if first.low in language.interrogatives:
        return "say" in cue.verb.groups
    if first.kind == "mark" or first.low in language.conjunctions or first.low in ("to",):
        return False
    if first.low in language.prepositions and "say" not in cue.verb.groups:
        return False
    if first.low in _REFLEXIVE:
        return False
    plain = cue.verb.base in _PLAIN and not cue.verb.gerund
    return has_verb(tokens, start, end if plain else min(end, start + 9), language, surely=not plain)


def _opens(clause: Clause, start: int, end: int) -> bool:
    """“that the gate fell”: a subject behind “that”, and words enough for a verb that no list and no ending tells."""
    first, language = clause.tokens[start], clause.language
    subject = first.capital or first.low in language.determiners or first.low in language.subject_pronouns
    return subject and end - start > _A_FEW


_A_FEW = 3  # tokens
_CITING = frozenset(["quote", "cite"])
_PLAIN = frozenset("say tell think believe add".split())
_REFLEXIVE = frozenset("itself himself herself themselves him them me us myself".split())


def _sure(cue: Cue) -> float:
    if "say" not in cue.verb.groups:
        return 0.55 if "show" in cue.verb.groups else 0.5
    sure = 0.84 if cue.verb.base in ("say", "tell") else 0.78
    if cue.resumed:
        sure -= 0.08
    if cue.subject is None:
        sure -= 0.2
    return sure
