"""Ada Roe: “…” The board’s answer: “…”: a name and a colon before a passage in marks."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, reads_as_sentence
from workstation.attribution.phrases import Phrase, phrase_after, phrase_before


def colon(clause: Clause) -> Iterator[Find]:
    """A passage behind a colon, with a name or a pronoun's noun right before the colon."""
    tokens = clause.tokens
    for number in clause.sentence.quotes:
        if number < 2 or tokens[number - 1].low != ":" or number in clause.taken:
            continue
        subject = phrase_before(tokens, number - 1, clause.language)
        if subject is None or subject.kind != "name" or not _begins(clause, subject):
            continue
        if any(cue.at < number and cue.subject for cue in clause.cues) and subject.start:
            continue
        full = reads_as_sentence(tokens[number])
        yield Find(number, number + 1, "direct" if full else "fragment", subject, (number - 1, number), "colon", 0.8)
    yield from _signed(clause)


def _signed(clause: Clause) -> Iterator[Find]:
    """“…” — Ada Roe: a passage with its speaker's name behind a dash and nothing else."""
    tokens = clause.tokens
    for number in clause.sentence.quotes:
        if number + 2 >= len(tokens) or tokens[number + 1].low not in ("—", "-") or number in clause.taken:
            continue
        subject = phrase_after(tokens, number + 2, clause.language, len(tokens))
        if subject is not None and subject.kind == "name" and subject.end >= len(tokens) - 1:
            yield Find(number, number + 1, "direct", subject, (number + 1, number + 2), "colon", 0.8)


def _begins(clause: Clause, subject: Phrase) -> bool:
    long = subject.name_end - subject.name_start > 1
    return long or subject.start == 0 or clause.tokens[subject.start - 1].low in ("—", "-", ",", "from")
