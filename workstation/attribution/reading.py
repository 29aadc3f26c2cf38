"""What one paragraph says by itself: sentences, cues and finds, with places counted from its first character."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from workstation.attribution.clauses import Clause, Find, clause_of
from workstation.attribution.language import Language
from workstation.attribution.names import Spot, spots_of
from workstation.attribution.rules import QUOTED, RULES, Rule
from workstation.attribution.tokens import sentences_of


@dataclass(frozen=True, slots=True)
class Reading:
    """A paragraph read: its clauses in order and what was found in each."""

    words: str
    clauses: tuple[Clause, ...]
    finds: tuple[tuple[Find, ...], ...]
    spots: tuple[tuple[Spot, ...], ...]
    """The names in each clause."""
    opened: str = ""
    """The quotation mark that is still open at its end."""
    line: bool = False
    """Whether it is a line between paragraphs: nothing is said in it, but it may name who says what follows."""


def read_paragraph(words: str, language: Language, opened_before: str = "") -> Reading:
    """Read one paragraph. Pure: the same words give the same reading, so that it can be kept.

    `opened_before` is the quotation mark the paragraph before opened and did not close.
    """
    clauses = tuple([clause_of(sentence, language) for sentence in sentences_of(words, language, opened_before)])
    finds = tuple([tuple(_found(clause)) for clause in clauses])
    spots = tuple([tuple(spots_of(clause)) for clause in clauses])
    return Reading(words, clauses, finds, spots, _left_open(clauses))


def _left_open(clauses: tuple[Clause, ...]) -> str:
    last = clauses[-1].tokens[-1] if clauses else None
    if last is None or last.marked is None or last.marked.closed:
        return ""
    return last.text[: last.marked.inner_start - last.marked.start]


def as_line(reading: Reading) -> Reading:
    """The reading of a subhead."""
    return replace(reading, finds=tuple(() for _ in reading.clauses), line=True)


def _found(clause: Clause) -> list[Find]:
    """What the rules find, the surest rule first; tokens one rule has explained are left alone by the next."""
    if not clause.cues and not clause.sentence.quotes and not _may_report(clause):
        return []
    found: list[Find] = []
    here = {group for cue in clause.cues for group in cue.verb.groups}
    if clause.sentence.quotes:
        here.add(QUOTED)
    for rule in _asked(frozenset(here)):
        for find in rule(clause):
            if clause.free(find.start, find.end):
                found.append(find)
                clause.taken.update(range(find.start, find.end))
    found.sort(key=lambda find: find.start)
    return found


@cache
def _asked(here: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that may find something where there are verbs of these groups; few sets of them ever occur together."""
    return tuple(rule for rule, needs in RULES if not needs or not needs.isdisjoint(here))


def _may_report(clause: Clause) -> bool:
    return not clause.lows.isdisjoint(clause.language.may_report)
