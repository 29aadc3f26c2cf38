"""“…,” said Ms Roe. “…,” she said. “…,” Ms Roe, the harbour master, told the council: speech first, speaker behind."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, inside, reads_as_sentence
from workstation.attribution.cues import Cue
from workstation.attribution.rules.fragments import not_speech
from workstation.attribution.tokens import Token


def quote_before(clause: Clause) -> Iterator[Find]:
    """A passage in marks with a cue right behind it."""
    tokens = clause.tokens
    for number in clause.sentence.quotes:
        cue = _cue_behind(clause, number)
        if cue is None or number in clause.taken:
            continue
        if _within_clause(clause, number) or _is_answered(clause, number, cue):
            continue
        if number and not_speech(clause, number):
            continue
        clause.spent.add(cue.at)
        full = reads_as_sentence(tokens[number])
        marked = tokens[number].marked
        sure = 0.96 if full and marked is not None and marked.closed else 0.8
        if "say" not in cue.verb.groups or (number and tokens[number - 1].kind == "word") or _is_relayed(clause, cue):
            sure = min(sure, 0.85)
        if cue.subject is None:
            sure = min(sure, 0.8)  # nobody is named: the last speaker, as a rule
        yield Find(
            number,
            number + 1,
            "direct" if full else "fragment",
            cue.subject,
            (cue.at, cue.at + 1),
            "quote_before",
            sure,
        )


def _cue_behind(clause: Clause, number: int) -> Cue | None:
    tokens = clause.tokens
    at = number + 1
    while at < len(tokens) and tokens[at].low in (",", "—"):
        at += 1
    for cue in clause.cues:
        # A word or two the reading of the subject left out (“This Morning’s Ada Roe said”) may stand between.
        near = cue.left == at or (at < cue.left <= at + 5 and all(_of_a_name(t, clause) for t in tokens[at : cue.left]))
        says = near and not cue.passive and _has_speaker(clause, cue) and not cue.resumed
        if says and not _starts_new_speech(clause, cue):
            return cue
    return None


def _is_relayed(clause: Clause, cue: Cue) -> bool:
    """“…,” she said, according to the Herald: whose quote it is can be seen in two ways."""
    return any(token.low == "according" for token in clause.tokens[cue.right : cue.right + 8])


def _of_a_name(token: Token, clause: Clause) -> bool:
    return token.capital or token.low in clause.language.determiners


def _has_speaker(clause: Clause, cue: Cue) -> bool:
    return cue.subject is not None or clause.language.drops_subject


def _starts_new_speech(clause: Clause, cue: Cue) -> bool:
    """“…” She said that …: the cue belongs to what follows it."""
    return cue.that and cue.right < len(clause.tokens) and clause.tokens[cue.right].low in clause.language.that


def _is_answered(clause: Clause, number: int, cue: Cue) -> bool:
    """“When one shouted, “Out!” the mayor said, “Amen””: the cue behind has words of its own, one stands before too."""
    tokens = clause.tokens
    at = cue.right
    at += at < len(tokens) and tokens[at].low == ","
    own = at < len(tokens) and tokens[at].kind == "quote"
    return own and any(other.right == number and other.at < number and other.subject for other in clause.cues)


def _within_clause(clause: Clause, number: int) -> bool:
    """Whether words of the same clause stand before it: then the whole clause is what was said."""
    tokens = clause.tokens
    if number == 0:
        return False
    before = tokens[number - 1]
    lower = next((char for char in inside(tokens[number]) if char.isalpha()), "A").islower()
    if before.low == "," and lower and number > 3 and not any(cue.at < number for cue in clause.cues):
        return True  # “But in May, “we all went home,” she said”
    if reads_as_sentence(tokens[number]):
        first = next((char for char in inside(tokens[number]) if char.isalpha()), "A")
        return first.islower() and before.kind == "word" and not any(cue.right == number for cue in clause.cues)
    if before.kind == "quote" or before.low in (",", ":", ";", "—"):
        return before.low != "," and before.kind != "quote" and before.low not in (":", ";", "—")
    return not any(cue.right == number for cue in clause.cues)
