"""Sentences that say a thing could not be verified, and the claims they speak of."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from workstation.attribution.clauses import Clause
from workstation.attribution.language import Language
from workstation.attribution.phrases import phrase_before
from workstation.attribution.reading import Reading
from workstation.attribution.story import Said, words_of
from workstation.attribution.tokens import Sentence, Token


@dataclass(frozen=True, slots=True)
class Doubt:
    """A sentence “AFP was unable to verify these claims.”: its place, who could not, and its paragraph."""

    start: int
    end: int
    paragraph: int
    by: str
    by_place: tuple[int, int] | None


def doubts_of(readings: list[tuple[int, Reading]], language: Language) -> list[Doubt]:
    """Every sentence of the text that says so."""
    found: list[Doubt] = []
    for number, (offset, reading) in enumerate(readings):
        for clause in reading.clauses:
            sentence = clause.sentence
            place = language.could_not.find(reading.words, sentence.start, sentence.end, clause.lows)
            if place is None:
                continue
            first = _token_at(sentence, place)
            if _of_a_person(clause.tokens[:first], language):
                continue
            found.append(Doubt(offset + sentence.start, offset + sentence.end, number, *_by(clause, first, offset)))
    return found


def _token_at(sentence: Sentence, at: int) -> int:
    """The first token that begins at this place of the paragraph or behind it."""
    return next((n for n, token in enumerate(sentence.tokens) if sentence.places[n] + token.lead >= at), 0)


def _of_a_person(before: list[Token], language: Language) -> bool:
    """“She was unable to verify her ticket”: no newsroom speaks."""
    return any(token.low in language.male or token.low in language.female for token in before[-3:])


def _by(clause: Clause, number: int, offset: int) -> tuple[str, tuple[int, int] | None]:
    tokens, language = clause.tokens, clause.language
    while number and (tokens[number - 1].low in language.auxiliaries or tokens[number - 1].low in language.adverbs):
        number -= 1
    phrase = phrase_before(tokens, number, language)
    if phrase is None or phrase.kind != "name":
        return "", None
    place = clause.sentence.place(phrase.name_start, phrase.name_end, offset)
    return words_of(tokens, phrase.name_start, phrase.name_end), place


def doubted(doubt: Doubt, said: list[Said]) -> list[int]:
    """Which quotes a doubt speaks of: those of its own sentence, else the last reported before it, near by."""
    first = bisect_left(said, doubt.start, key=lambda each: each.start)
    own = list(range(first, bisect_left(said, doubt.end, key=lambda each: each.start)))
    if own:
        return own
    before = [n for n in range(max(0, first - 12), first) if not said[n].inside]
    if not before or doubt.paragraph - said[before[-1]].paragraph > 1:
        return []
    last = said[before[-1]].sentence
    return [n for n in before if said[n].sentence == last and said[n].find.kind in ("indirect", "mixed", "direct")]
