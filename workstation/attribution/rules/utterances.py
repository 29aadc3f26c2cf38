"""Ms Roe's claim that the gate was shut, her promise of “open doors”: a noun of speech with its owner."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end
from workstation.attribution.cues import Cue
from workstation.attribution.language import Verb
from workstation.attribution.phrases import Phrase, phrase_before
from workstation.attribution.rules.according import spoken

_NOTHING = Verb("", frozenset(), gerund=False, bare=False, noun=False)
_BETWEEN = 3  # words between the owner and the noun: “her most recent claim”
_NEAR = 4  # tokens from “of” or “for” to the words in marks


def utterances(clause: Clause) -> Iterator[Find]:
    """The that-clause behind such a noun, or the words in marks close behind its “of” or “for”."""
    tokens, nouns = clause.tokens, clause.language.chains["nouns"]
    if clause.lows.isdisjoint(nouns):
        return
    for number, token in enumerate(tokens):
        if token.low not in nouns:
            continue
        subject, start = _owner(clause, number), _content(clause, number)
        if subject is None or start is None or not clause.free(start, start + 1):
            continue
        if tokens[start].low not in clause.language.that:
            quote = clause.quotes_in(start, start + _NEAR)[0]
            yield Find(quote, quote + 1, "fragment", subject, (number, number + 1), "utterances", 0.65)
            continue
        end = content_end(clause, start, Cue(number, _NOTHING, subject, subject.start, start))
        if end - start > 1 and clause.free(start, end):
            yield from spoken(clause, start, end, subject, (number, number + 1), "utterances", 0.65)


def _owner(clause: Clause, noun: int) -> Phrase | None:
    """“Ms Roe's”, “her”: whose claim it is."""
    tokens = clause.tokens
    for number in range(noun - 1, max(-1, noun - 2 - _BETWEEN), -1):
        low = tokens[number].low
        if low in ("’s", "’"):
            return phrase_before(tokens, number, clause.language)
        if low in clause.language.possessives:
            return Phrase(number, number + 1, "pronoun")
        if tokens[number].kind != "word" or low in clause.language.stops:
            return None
    return None


def _content(clause: Clause, noun: int) -> int | None:
    """Where the content begins: at “that”, or behind “of” and “for” when words in marks are near."""
    tokens = clause.tokens
    at = noun + 1
    if at < len(tokens) and tokens[at].auxiliary:
        at += 1
    if at + 1 >= len(tokens):
        return None
    if tokens[at].low in clause.language.that:
        return at
    if at == noun + 1 and tokens[at].low in ("of", "for") and clause.quotes_in(at + 1, at + _NEAR):
        return at + 1
    return None
