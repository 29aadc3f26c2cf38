"""Sentences that say a thing could not be verified, and the claims they speak of."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from workstation.attribution.language import Language
from workstation.attribution.phrases import phrase_before
from workstation.attribution.reading import Reading
from workstation.attribution.story import Said, words_of
from workstation.attribution.tokens import Token


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
            match = language.could_not.find(reading.words[sentence.start : sentence.end], clause.lows)
            if match is None:
                continue
            if _of_a_person(clause.tokens, sentence.start + match.start(), language):
                continue
            by, place = _by(clause.tokens, sentence.start + match.start(), offset, language)
            found.append(Doubt(offset + sentence.start, offset + sentence.end, number, by, place))
    return found


def _of_a_person(tokens: list[Token], at: int, language: Language) -> bool:
    """“She was unable to verify her ticket”: no newsroom speaks."""
    near = [token.low for token in tokens if token.end <= at][-3:]
    return any(word in language.male or word in language.female for word in near)


def _by(tokens: list[Token], at: int, offset: int, language: Language) -> tuple[str, tuple[int, int] | None]:
    number = next((n for n, token in enumerate(tokens) if token.start >= at), 0)
    while number and (tokens[number - 1].low in language.auxiliaries or tokens[number - 1].low in language.adverbs):
        number -= 1
    phrase = phrase_before(tokens, number, language)
    if phrase is None or phrase.kind != "name":
        return "", None
    place = offset + tokens[phrase.name_start].start, offset + tokens[phrase.name_end - 1].end
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
