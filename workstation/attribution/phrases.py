"""Noun phrases beside a verb of speech: a name with its titles, a pronoun, “a spokesman for the ministry”."""

from __future__ import annotations

from typing import Literal, NamedTuple

from workstation.attribution.language import Language
from workstation.attribution.tokens import BETWEEN, INNER, TIES, Token

Kind = Literal["name", "pronoun", "nominal"]
_LONGEST = 14  # words a noun phrase may have; beyond it is no phrase but a misread sentence


class Phrase(NamedTuple):
    """Tokens `start` to `end` (exclusive) of a sentence; of a named one `name_start` to `name_end` are the name."""

    start: int
    end: int
    kind: Kind
    name_start: int = 0
    name_end: int = 0
    relative: int = -1
    """The “who” that stands for the phrase beside the verb; -1 where none does."""


def phrase_before(tokens: list[Token], end: int, language: Language, floor: int = 0, climbs: int = 3) -> Phrase | None:
    """The noun phrase whose last token stands right before `end`; none when no phrase ends there."""
    last = end - 1
    if last < floor or end <= 0:
        return None
    token = tokens[last]
    if token.low in language.subject_pronouns:
        return Phrase(last, end, "pronoun")
    start = _walk_left(tokens, last, language, floor)
    if start > last:
        return None
    phrase = _together(tokens, _named(tokens, start, end, language), language, floor)
    return _climbed(tokens, phrase, language, floor, climbs) if climbs else phrase


def _together(tokens: list[Token], phrase: Phrase, language: Language, floor: int) -> Phrase:
    """“Ms Roe and Mr Bell said”: both are the subject."""
    if (
        phrase.kind != "name"
        or phrase.start - 2 < floor
        or tokens[phrase.start - 1].low not in ("and", "und", "y", "et")
    ):
        return phrase
    start = name_run_before(tokens, phrase.start - 1, language, floor)
    if start >= phrase.start - 1 or (start > floor and tokens[start - 1].low in language.prepositions):
        return phrase
    return phrase._replace(start=start, name_start=start)


def phrase_after(tokens: list[Token], start: int, language: Language, ceiling: int) -> Phrase | None:
    """The noun phrase that begins at `start`; none when none begins there."""
    if start >= ceiling:
        return None
    token = tokens[start]
    if token.low in language.subject_pronouns:
        return Phrase(start, start + 1, "pronoun")
    end = _walk_right(tokens, start, language, ceiling)
    if end == start:
        return None
    return _named_from(tokens, start, end, language)


def name_run_before(tokens: list[Token], end: int, language: Language, floor: int) -> int:
    """Where the run of capitalised words that ends before `end` begins (`end` itself when there is none)."""
    small = language.people["small"]
    start = end
    at = end - 1
    while at >= floor:
        token = tokens[at]
        if token.named:
            start = at
        elif not (token.joins and start < end and _joins_names(tokens, at, language, small)):
            break
        at -= 1
    return start


def name_run_after(tokens: list[Token], start: int, language: Language, ceiling: int) -> int:
    """Where the run of capitalised words that begins at `start` ends (`start` itself when there is none)."""
    small = language.people["small"]
    end = start
    at = start
    while at < ceiling:
        token = tokens[at]
        if token.named:
            end = at + 1
        elif not (token.joins and end > start and _joins_names(tokens, at, language, small)):
            break
        at += 1
    return end


def _joins_names(tokens: list[Token], at: int, language: Language, small: frozenset[str]) -> bool:
    """`of`, `de`, `&`, a nickname in marks: inside a name when names stand on both sides."""
    if at == 0 or at + 1 >= len(tokens):
        return False
    token, after = tokens[at], tokens[at + 1]
    if token.low in small and not token.capital:
        before = tokens[at - 1]
        if language.code == "de" and token.low in language.determiners and before.capital:
            return False  # “Angaben der Verwaltung”; but “Ada von der Heide”
        return (before.capital or before.low in small) and (after.capital or after.low in small)
    if not tokens[at - 1].capital:
        return False
    if token.kind == "quote":
        return after.capital and len(token.text) < 30 and token.text[-2:-1].isalpha()
    if token.low in TIES:
        return after.capital and tokens[at - 1].low in language.organisations["nouns"] and token.low != "and"
    return token.low in BETWEEN and (after.capital or after.low in small)


def _walk_left(tokens: list[Token], last: int, language: Language, floor: int) -> int:
    start = last + 1
    at = last
    determiners = language.determiners
    while at >= floor and last - at < _LONGEST:
        token = tokens[at]
        if token.low in determiners and token.kind != "quote":
            start = at
            if at == 0 or tokens[at - 1].low not in determiners:
                break
        elif token.low == ")":
            opening = _opening_bracket(tokens, at, floor)
            if opening < 0:
                break
            at = opening
        elif not token.inner and not (token.joins and _joins_names(tokens, at, language, language.people["small"])):
            break
        elif token.low not in INNER or at < last:
            start = at
        at -= 1
    return start


def _walk_right(tokens: list[Token], start: int, language: Language, ceiling: int) -> int:
    at = start
    determiners = language.determiners
    joining = language.joining
    while at < ceiling and at - start < _LONGEST:
        token = tokens[at]
        if token.low in determiners and token.kind != "quote":
            before = tokens[at - 1].low if at > start else ""
            if before and before not in determiners and before not in joining and not token.capital:
                break
        elif token.low in joining and at > start and at + 1 < ceiling and _goes_on(tokens, at, language):
            pass
        elif not token.inner and not (
            token.joins and at > start and _joins_names(tokens, at, language, language.people["small"])
        ):
            break
        at += 1
    while at > start and (tokens[at - 1].low in joining or tokens[at - 1].low in INNER):
        at -= 1
    return at


def _goes_on(tokens: list[Token], at: int, language: Language) -> bool:
    """“a spokesman for the ministry”: the preposition still belongs to the phrase; not “said Ms Roe in May”."""
    after = tokens[at + 1]
    if after.low in language.time or after.kind == "number":
        return False
    if tokens[at].low in ("of", "for", "de", "del", "du", "des"):
        return True
    return (
        not tokens[at - 1].capital
        and (after.capital or after.low in language.determiners)
        and (after.low not in language.determiners or _channel_within(tokens, at + 1, language) is False)
    )


def _channel_within(tokens: list[Token], at: int, language: Language) -> bool:
    return any(token.low in language.channels for token in tokens[at : at + 4])


def _opening_bracket(tokens: list[Token], closing: int, floor: int) -> int:
    for at in range(closing - 1, max(floor, closing - 8) - 1, -1):
        if tokens[at].low == "(":
            return at
    return -1


def _named(tokens: list[Token], start: int, end: int, language: Language) -> Phrase:
    """A phrase read from its end: named when it ends with a name."""
    stop = end
    if tokens[stop - 1].low == ")":
        stop = max(start + 1, _opening_bracket(tokens, stop - 1, start))
    begin = name_run_before(tokens, stop, language, start)
    begin = person_behind_house(tokens, begin, stop, language)
    if begin < stop:
        return Phrase(start, end, "name", begin, stop)
    return Phrase(_noun_start(tokens, start, end, language), end, "nominal")


def person_behind_house(tokens: list[Token], start: int, end: int, language: Language) -> int:
    """Where the person begins in “Refugee Council Ada Roe”: two words behind a house's last word."""
    nouns = language.organisations["nouns"]
    if end - start < 3:
        return start
    ahead = tokens[end - 3 : end]
    split = ahead[0].low in nouns and ahead[1].low not in nouns and ahead[2].low not in nouns
    return end - 2 if split and all(token.capital for token in ahead) else start


def _noun_start(tokens: list[Token], start: int, end: int, language: Language) -> int:
    """Behind a verb that the walk took for a noun: from the last determiner on."""
    for at in range(end - 1, start, -1):
        if tokens[at].low in language.determiners and tokens[at - 1].low not in language.determiners:
            return at
    return start


def _named_from(tokens: list[Token], start: int, end: int, language: Language) -> Phrase | None:
    """A phrase read from its beginning: named when a name stands in it that no preposition ties to a role."""
    at = start
    while at < end:
        token = tokens[at]
        if token.named:
            stop = name_run_after(tokens, at, language, end)
            follows = tokens[stop] if stop < end else None
            tied = at > start + 1 and tokens[at - 1].low in language.joining
            possessive = follows is not None and follows.low in INNER
            nominal = follows is not None and follows.kind == "word" and follows.low not in language.joining
            if not tied and not possessive and not nominal:
                return Phrase(start, stop if start == at else end, "name", at, stop)
            at = stop
        at += 1
    if all(tokens[at].kind == "number" for at in range(start, end)):
        return None
    return Phrase(start, end, "nominal")


def _climbed(tokens: list[Token], phrase: Phrase, language: Language, floor: int, climbs: int) -> Phrase:
    """“a spokesman for the ministry said”: from the ministry back to the spokesman."""
    at = phrase.start - 1
    if at <= floor or tokens[at].low not in language.joining:
        return phrase
    if phrase.kind == "name" and phrase.name_start > phrase.start + 1 and tokens[phrase.name_start - 1].capital:
        return phrase  # “director of the Refugee Council Ada Roe”
    before = phrase_before(tokens, at, language, floor, climbs - 1)
    if before is None or before.kind == "pronoun" or before.end - before.start > _LONGEST:
        return phrase
    prior = tokens[before.start - 1] if before.start > floor else None
    if prior is not None and prior.low in language.prepositions:
        return phrase
    if before.kind == "name" and tokens[at].low not in ("of", "from", "at", "with"):
        return phrase
    if (
        any(tokens[number].low in language.channels for number in range(before.start, before.end))
        and phrase.kind == "name"
    ) and tokens[at].low not in ("of", "from", "by"):
        return phrase
    return Phrase(before.start, phrase.end, before.kind, before.name_start, before.name_end)
