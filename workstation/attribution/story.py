"""A whole text: finds tied to the people of the story, quotations that stand alone tied to their speakers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from workstation.attribution.clauses import Find, reads_as_sentence
from workstation.attribution.people import Cast
from workstation.attribution.rules.fragments import not_speech
from workstation.attribution.rules.reported_mood import is_reported
from workstation.attribution.signatures import signed_by
from workstation.attribution.subjects import main_subject

if TYPE_CHECKING:
    from workstation.attribution.clauses import Clause
    from workstation.attribution.known import Known
    from workstation.attribution.language import Language
    from workstation.attribution.names import Spot
    from workstation.attribution.people import Entity
    from workstation.attribution.phrases import Phrase
    from workstation.attribution.reading import Reading
    from workstation.attribution.tokens import Token

OWNS = frozenset(["’s", "’"])
TURN = re.compile(
    r"[\"“„«]?(?P<name>[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.’'-]+(?: [^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ.’'-]*){0,3}):\s+(?=\S)"
)
"""A name in capitals and a colon at the beginning of a paragraph."""


_TALK = re.compile(r"\s*(?P<name>[^\W\d_a-zß-ÿ][\w.’'-]+(?: [^\W\d_a-zß-ÿ][\w.’'-]*){0,3})\s*:\s+(?=\S)")
"""A name in any letters and a colon at the beginning of a paragraph."""


def _talkers(readings: Sequence[tuple[int, Reading]]) -> frozenset[str]:
    """The names two people talk under, each at least twice: “Ada Roe: …”, “Mary Bell: …”."""
    found = Counter(
        turn["name"] for _, reading in readings if (turn := ":" in reading.words and _TALK.match(reading.words))
    )
    names = frozenset(name for name, times in found.items() if times > 1 and not name.isupper())
    return names if len(names) > 1 and any(" " in name for name in names) else frozenset()


@dataclass(slots=True)
class Said:
    """A find with its places in the text and its speaker as resolved."""

    start: int
    end: int
    find: Find
    paragraph: int
    sentence: int
    clause: Clause
    mention: tuple[int, int] | None
    words: str
    """The speaker as the text has it."""
    entity: Entity | None
    sure: float
    offset: int
    """Where its paragraph begins."""
    group: int | None = None
    inside: bool = False
    """Whether it is a few words in marks within the clause before it."""


@dataclass(slots=True)
class Story:
    """The readings of a text in order, each with the place where it begins."""

    language: Language
    readings: Sequence[tuple[int, Reading]]
    known: Iterable[Known] = ()
    cast: Cast = field(init=False)
    said: list[Said] = field(init=False, default_factory=list)
    _sentence: int = 0
    _turns: int = 0
    _talks: frozenset[str] = frozenset()
    _of_clause: dict[int, tuple[Spot, ...]] = field(default_factory=dict)
    _group: int = 0

    def tell(self) -> list[Said]:
        """Go through the story once, from the first sentence to the last."""
        self.cast = Cast(self.language, self.known)
        for _, reading in self.readings:
            for clause, spots in zip(reading.clauses, reading.spots, strict=True):
                self._of_clause[id(clause)] = spots
                for spot in spots:
                    self.cast.introduce(spot)
        self._turns = sum(
            ":" in reading.words and TURN.match(reading.words) is not None for _, reading in self.readings
        )
        self._talks = _talkers(self.readings)
        for number, (offset, reading) in enumerate(self.readings):
            self._paragraph(number, offset, reading)
        return self.said

    def _paragraph(self, number: int, offset: int, reading: Reading) -> None:
        turn = _TALK.match(reading.words) if self._talks else None
        if turn and turn["name"] in self._talks:
            self._turn(number, offset, reading, turn)
            return
        turn = TURN.match(reading.words) if ":" in reading.words else None
        if turn and (self._turns > 2 or self.cast.called(turn["name"])):
            self._turn(number, offset, reading, turn)
            return
        for position, clause in enumerate(reading.clauses):
            self._sentence += 1
            self._meet(clause, offset, reading.spots[position])
            for find in reading.finds[position]:
                said = self._resolved(find, clause, offset, number)
                self.said.append(said)
                if inner := _lone_fragment(said):
                    self.said.append(inner)
            if not reading.finds[position] and not reading.line and is_reported(clause):
                self._reported(number, offset, clause)
            for quote in clause.sentence.quotes:
                if not any(find.start <= quote < find.end for find in reading.finds[position]):
                    self._alone(number, offset, reading, position, quote)

    def _turn(self, number: int, offset: int, reading: Reading, turn: re.Match[str]) -> None:
        """“ROE: The gate was shut.”: a turn of a transcript; the whole paragraph behind the colon is spoken."""
        clause = reading.clauses[0]
        self._sentence += 1
        end = len(reading.words.rstrip())
        if turn.end() >= end:
            return
        place = (offset + turn.start("name"), offset + turn.end("name"))
        find = Find(0, len(clause.tokens), "direct", None, (0, 0), "turn", 0.85)
        entity = self.cast.called(turn["name"])
        start = offset + turn.end()
        self.said.append(
            Said(start, offset + end, find, number, self._sentence, clause, place, turn["name"], entity, 0.85, offset)
        )

    def _meet(self, clause: Clause, offset: int, spots: tuple[Spot, ...]) -> None:
        for spot in spots:
            entity = self.cast.entity_of(spot)
            entity.mentions.append(clause.sentence.place(spot.start, spot.end, offset))
            self.cast.mention(entity, self._sentence, led=not (spot.tied or spot.possessive))
        self._meet_described(clause, offset)

    def _meet_described(self, clause: Clause, offset: int) -> None:
        """“the Kremlin leader”, “the expert”: mentions without a name."""
        heads, tokens = self.language.described, clause.tokens
        if clause.lows.isdisjoint(heads):
            return
        for at, token in enumerate(tokens):
            if token.low not in heads or token.capital or not at:
                continue
            start = next((n for n in range(at - 1, max(-1, at - 4), -1) if tokens[n].low == "the"), None)
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            if start is None or (after is not None and (after.capital or after.low in ("of", "for"))):
                continue
            if any(tokens[n].kind != "word" for n in range(start, at)):
                continue
            entity = self.cast.described([t.low for t in tokens[start : at + 1]], self._sentence)
            if entity is not None:
                entity.mentions.append(clause.sentence.place(start, at + 1, offset))

    def _resolved(self, find: Find, clause: Clause, offset: int, paragraph: int) -> Said:
        mention, words, entity = self._who(find.subject, clause, offset)
        if find.subject is None and find.rule == "quote_before" and self.said:
            last = self.said[-1]
            mention, words, entity = last.mention, last.words, last.entity
        elif find.subject is None and find.rule == "quote_before":
            find = find._replace(sure=0.5)
        if entity is not None:
            self.cast.mention(entity, self._sentence, led=True, spoke=True)
        start, end = clause.sentence.place(find.start, find.end, offset)
        return Said(start, end, find, paragraph, self._sentence, clause, mention, words, entity, find.sure, offset)

    def _who(
        self, phrase: Phrase | None, clause: Clause, offset: int
    ) -> tuple[tuple[int, int] | None, str, Entity | None]:
        if phrase is None:
            return None, "", None
        tokens = clause.tokens
        start, end = phrase.start, phrase.end
        entity: Entity | None = None
        if phrase.kind == "pronoun":
            verb = tokens[start + 1].low if start + 1 < len(tokens) else ""
            verb = tokens[start - 1].low if start and tokens[start - 1].verb else verb
            entity = self.cast.pronoun(tokens[start].low, self._sentence, plural=verb.endswith("en"))
        elif phrase.kind == "name":
            entity, start, end = self._named(phrase, clause)
        else:
            entity = self.cast.described(
                [token.low for token in tokens[start:end] if token.kind == "word"], self._sentence
            )
        words = words_of(tokens, start, end)
        if phrase.relative >= 0:
            start, end = phrase.relative, phrase.relative + 1
        return clause.sentence.place(start, end, offset), words, entity

    def _spots(self, clause: Clause) -> tuple[Spot, ...]:
        return self._of_clause[id(clause)]

    def _named(self, phrase: Phrase, clause: Clause) -> tuple[Entity | None, int, int]:
        for spot in self._spots(clause):
            if spot.start < phrase.name_end and spot.end > phrase.name_start:
                entity = self.cast.entity_of(spot)
                houses = self.language.houses
                beside = any(token.low in houses for token in clause.tokens[phrase.start : spot.start])
                if beside and entity.sort in ("unknown", "person"):
                    entity.sort = "organisation"
                if entity.sort == "unknown":
                    entity.sort = "person" if " " in entity.name or spot.title else "unknown"
                bare = (entity.is_person or entity.sort == "unknown") and not self._described(phrase, clause)
                start = phrase.name_start if bare else phrase.start
                return entity, start, spot.end if entity.is_person else phrase.name_end
        return None, phrase.start, phrase.name_end

    def _described(self, phrase: Phrase, clause: Clause) -> bool:
        """“Tunisia’s coach Ada Roe”, “the engineer Ada Roe”: what stands before the name means her by itself, too.

        A rank or role without an article does not: “Mayor Ada Roe”, “deputy chief Ada Roe”.
        """
        tokens, language = clause.tokens[phrase.start : phrase.name_start], self.language
        if not tokens:
            return False
        first = tokens[0].low
        return first in language.determiners or first in language.possessives or any(t.low in OWNS for t in tokens)

    def _alone(self, number: int, offset: int, reading: Reading, position: int, quote: int) -> None:
        """A quotation without a verb beside it: its speaker is in the sentence before, or in the paragraph before."""
        clause = reading.clauses[position]
        token = clause.tokens[quote]
        full = reads_as_sentence(token)
        if quote and len(token.text.split()) < 3 and clause.tokens[quote - 1].low not in (":", ","):
            return
        if not_speech(clause, quote) or (not full and len(clause.tokens) > 2):
            return
        find = Find(quote, quote + 1, "direct", None, (quote, quote), "alone", 0.5)
        made = self._resolved(find, clause, offset, number)
        if quote > 1 and clause.tokens[quote - 1].low == ":":
            phrase = main_subject(clause.tokens, quote - 1, self.language)
            if phrase is not None:
                mention, words, entity = self._who(phrase, clause, offset)
                self.said.append(replace(made, mention=mention, words=words, entity=entity, sure=0.7))
                return
        before = self.said[-1] if self.said else None
        signed = signed_by(self.readings, number, self.language)
        if signed is not None:
            where, phrase = signed
            source = self.readings[where][1].clauses[0]
            mention, words, entity = self._who(phrase, source, self.readings[where][0])
            self.said.append(replace(made, mention=mention, words=words, entity=entity, sure=0.8))
            return
        if self._carries_on(number, quote, position) and before is not None:
            made.group = before.group = before.group or self._next_group()
            made = _as(made, before, min(before.sure, 0.9))
        elif before is not None and before.paragraph == number and before.mention is not None:
            near = self._sentence - before.sentence <= 1
            firm = near and not quote and before.find.kind == "direct" and before.sure >= 0.9
            made = _as(made, before, 0.9 if firm else 0.8 if near else 0.7)
        else:
            made = self._from_neighbours(made, number, reading, position, before)
        self.said.append(made)

    def _reported(self, number: int, offset: int, clause: Clause) -> None:
        """“Er habe nichts gewusst.” behind a sentence that tells who says it: the same goes on speaking."""
        before = self.said[-1] if self.said else None
        if before is None or before.mention is None or before.paragraph != number:
            return
        if self._sentence - before.sentence > 1:
            return
        tokens = clause.tokens
        find = Find(0, len(tokens) - 1, "indirect", None, (0, 0), "reported_mood", 0.75)
        start, end = clause.sentence.place(0, len(tokens) - 1, offset)
        made = Said(start, end, find, number, self._sentence, clause, None, "", None, 0.75, offset)
        self.said.append(_as(made, before, 0.75))

    def _next_group(self) -> int:
        self._group += 1
        return self._group

    def _carries_on(self, number: int, quote: int, position: int) -> bool:
        """Whether the paragraph before ended within a quotation and this one begins with a mark."""
        if number == 0 or quote or position:
            return False
        before = self.readings[number - 1][1]
        if not before.clauses:
            return False
        last = before.clauses[-1].tokens[-1]
        return last.kind == "quote" and last.marked is not None and not last.marked.closed

    def _from_neighbours(self, made: Said, number: int, reading: Reading, position: int, before: Said | None) -> Said:
        source = reading.clauses[position - 1] if position else None
        offset = self.readings[number][0]
        if source is None and number and self.readings[number - 1][1].clauses:
            source, offset = self.readings[number - 1][1].clauses[-1], self.readings[number - 1][0]
        introduces = source is not None and source.tokens[-1].low == ":"
        if source is not None and (introduces or position):
            phrase = _introducer(source)
            if phrase is not None:
                mention, words, entity = self._who(phrase, source, offset)
                return replace(made, mention=mention, words=words, entity=entity, sure=0.75 if introduces else 0.6)
        if before is not None and before.mention is not None and number - before.paragraph <= 1:
            return _as(made, before, 0.7)
        if source is not None and not position:
            phrase = _introducer(source)
            if phrase is not None:
                mention, words, entity = self._who(phrase, source, offset)
                return replace(made, mention=mention, words=words, entity=entity, sure=0.55)
        return made


def _introducer(clause: Clause) -> Phrase | None:
    """Who a sentence before a quotation is about: the subject of its last cue, else of the sentence."""
    for cue in reversed(clause.cues):
        if cue.subject is not None and not cue.relative:
            return cue.subject
    return main_subject(clause.tokens, len(clause.tokens), clause.language)


def _lone_fragment(said: Said) -> Said | None:
    """The few words in marks within a reported clause: quoted word for word, they may be tagged by themselves.

    More than two make the clause a quotation; one alone is only what something was called, else a name for the thing.
    """
    if said.find.kind != "mixed" or said.find.rule in ("acts", "fragments", "requests"):
        return None
    clause, offset = said.clause, said.offset
    quotes = clause.quotes_in(said.find.start, said.find.end)
    if len(quotes) != 1 or not_speech(clause, quotes[0]):
        return None
    token = clause.tokens[quotes[0]]
    if len(token.text.split()) not in ((1, 2) if said.find.rule == "naming" else (2,)):
        return None
    find = said.find._replace(start=quotes[0], end=quotes[0] + 1, kind="fragment")
    start, end = clause.sentence.place(quotes[0], quotes[0] + 1, offset)
    return replace(said, start=start, end=end, find=find, inside=True)


def _as(made: Said, before: Said, sure: float) -> Said:
    return replace(
        made, mention=before.mention, words=before.words, entity=before.entity, sure=sure if before.mention else 0.4
    )


def words_of(tokens: Sequence[Token], start: int, end: int) -> str:
    """The words from one token to another, spaced as in the text."""
    parts = [tokens[start].text] if end > start else []
    for at in range(start + 1, end):
        token = tokens[at]
        gap = " " if token.after_gap(tokens[at - 1]) else ""
        parts.append(gap + token.text)
    return "".join(parts)
