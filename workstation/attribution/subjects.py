"""Who speaks: the subject of a verb of speech, before it, over appositions, or that of the whole sentence."""

from __future__ import annotations

from workstation.attribution.language import Language
from workstation.attribution.phrases import Phrase, phrase_after, phrase_before
from workstation.attribution.tokens import Token

_LONGEST_INSERT = 60  # tokens an apposition or relative clause between subject and verb may have


def clause_subject(tokens: list[Token], before: int, language: Language) -> Phrase | None:
    """The subject of the clause that token `before` stands in, back to its comma or conjunction."""
    start = 0
    for number in range(before - 1, max(0, before - 25), -1):
        if tokens[number].low in (",", ";", ":", "—", "but", "and", "that") or tokens[number].kind == "quote":
            start = number + 1
            break
    part = tokens[start:before]
    phrase = main_subject(part, len(part), language) if part else None
    if phrase is None:
        return None
    shift = start
    return phrase._replace(
        start=phrase.start + shift, end=phrase.end + shift, name_start=phrase.name_start + shift,
        name_end=phrase.name_end + shift,
    )  # fmt: skip


def behind_comma(tokens: list[Token], language: Language) -> Phrase | None:
    """“Speaking on Monday, Ms Roe …”: the subject behind a leading participle; none without a comma."""
    comma = any(token.low == "," for token in tokens[1:25])
    return main_subject(tokens, len(tokens), language) if comma else None


def beside_gerund(tokens: list[Token], start: int, language: Language) -> Phrase | None:
    """“with one resident saying …”, “a message stating …”: the gerund's own subject."""
    phrase = phrase_before(tokens, start, language) if start else None
    if phrase is None or phrase.kind == "pronoun":
        return None
    before = tokens[phrase.start - 1].low if phrase.start else ""
    if before == "with":
        return phrase
    said = any(token.low in language.channels for token in tokens[phrase.start : phrase.end])
    if said or (before == "," and tokens[phrase.start].low in ("the", "one") and phrase.kind == "nominal"):
        return phrase
    return None


def subject_before(tokens: list[Token], end: int, language: Language, floor: int) -> tuple[Phrase | None, int, bool]:
    """The subject that ends right before `end`, over appositions; where it begins; whether in a relative clause."""
    if end <= floor:
        return None, end, False
    last = tokens[end - 1]
    if last.low in language.relatives:
        at = end - 1
        if at > floor and tokens[at - 1].low == ",":
            at -= 1
        phrase = phrase_before(tokens, at, language, 0)
        return (phrase._replace(relative=end - 1) if phrase else None), end - 1, True
    if last.low == ")":
        for at in range(end - 2, max(floor, end - 12), -1):
            if tokens[at].low == "(":
                return subject_before(tokens, at, language, floor)
        return None, end, False
    if last.low in (",", "—"):
        return _over_insert(tokens, end - 1, language, floor)
    phrase = phrase_before(tokens, end, language, floor)
    if phrase is None:
        return None, end, False
    if phrase.start - 2 > floor and tokens[phrase.start - 1].low in language.prepositions:
        past = phrase.start - 2
        # “who has in the past described”: back over what stands inside the verb.
        if tokens[past].auxiliary:
            return subject_before(tokens, past, language, floor)
    if phrase.kind == "nominal" and not may_speak(tokens, phrase, language):
        return None, end, False
    return phrase, phrase.start, False


def _over_insert(tokens: list[Token], close: int, language: Language, floor: int) -> tuple[Phrase | None, int, bool]:
    """“Name, who … , said”: from the closing comma back over what is inserted to the name."""
    mark = tokens[close].low
    for at in range(close - 1, max(floor, close - _LONGEST_INSERT), -1):
        token = tokens[at]
        if token.kind == "quote" and at != close - 1 and len(token.text) > 60:
            return None, close + 1, False
        if token.low in (";", ":"):
            return None, close + 1, False
        if token.low != mark:
            continue
        phrase = phrase_before(tokens, at, language, 0)
        if phrase is None or tokens[phrase.end - 1].kind == "number" or _tied(tokens, phrase, language):
            continue
        if phrase.kind == "pronoun" and not _relative_start(tokens, at + 1, language):
            continue
        if _inserted(tokens, at + 1, close, phrase, language):
            return _apposed(tokens, phrase, at + 1, close, language), phrase.start, False
    return None, close + 1, False


def _apposed(tokens: list[Token], phrase: Phrase, start: int, end: int, language: Language) -> Phrase:
    """“the director, Jane Roe, said”: the name is the speaker, the role stands before it."""
    if phrase.kind != "nominal":
        return phrase
    inner = phrase_after(tokens, start, language, end)
    if (
        inner is not None
        and inner.kind == "name"
        and inner.name_end - inner.name_start >= 2
        and inner.name_start == start
    ):
        return Phrase(phrase.start, inner.end, "name", inner.name_start, inner.name_end)
    return phrase


def _tied(tokens: list[Token], phrase: Phrase, language: Language) -> bool:
    """“Ada Roe, 54, of Flint, Mich., said”: Flint is where she is from."""
    return phrase.start > 0 and tokens[phrase.start - 1].low in language.joining


def _relative_start(tokens: list[Token], at: int, language: Language) -> bool:
    return at < len(tokens) and tokens[at].low in language.relatives


def _inserted(tokens: list[Token], start: int, end: int, phrase: Phrase, language: Language) -> bool:
    if start >= end:
        return False
    first = tokens[start]
    if phrase.kind == "nominal" and not may_speak(tokens, phrase, language):
        return False
    if first.kind == "number" or first.low in language.relatives or first.low in language.determiners:
        return True
    if first.low in language.roles or first.low in language.titles or first.low in language.adverbs:
        return True
    if first.low in language.prepositions or first.low in language.conjunctions:
        return phrase.kind != "nominal" or end - start > 1
    if first.kind == "word" and not first.capital:
        return True
    if phrase.kind == "name" or phrase.kind == "nominal":
        # “Susan Collins, R-Maine, said”; “the director, Jane Roe, said”; “Jane Roe, Harbour Watch’s chair, said”
        return end - start <= 8 and all(token.low != "," for token in tokens[start:end])
    return False


def may_speak(tokens: list[Token], phrase: Phrase, language: Language) -> bool:
    """A nominal subject has a determiner or is a plural; “yet to be” and bare adjectives are none."""
    first = tokens[phrase.start]
    words = tokens[phrase.start : phrase.end]
    if any(token.low in language.time for token in words):
        return False
    if first.low in language.determiners or first.capital or first.kind == "number":
        return (
            len(words) > 1
            or first.low
            in ("some", "many", "others", "both", "this", "that", "one", "another", "most", "all", "few", "several")
            or first.capital
        )
    heads = language.voices
    return any(
        token.low in heads or (token.low[:-1] if token.low.endswith("s") else token.low) in heads for token in words
    )


def is_plural(tokens: list[Token], subject: Phrase) -> bool:
    """Whether “say” may stand behind this subject; “says” and “said” stand behind any."""
    if subject.kind == "pronoun":
        return tokens[subject.start].low in ("they", "we", "i", "you", "who")
    if subject.kind == "name":
        return any(token.low == "and" for token in tokens[subject.start : subject.end]) or tokens[
            subject.end - 1
        ].low.endswith("s")
    return any(
        token.low.endswith(("s", "people", "media", "police", "men", "women"))
        for token in tokens[subject.start : subject.end]
    ) or tokens[subject.start].low in ("some", "many", "others", "most", "both", "several", "few", "all")


def main_subject(tokens: list[Token], before: int, language: Language) -> Phrase | None:
    """The subject of the main clause of a sentence up to token `before`."""
    at = 0
    if (
        at < before
        and (tokens[at].low in language.conjunctions or tokens[at].low in language.adverbs)
        and tokens[at].low not in language.subordinate
    ):
        at += 1
    while at < before and (
        _participle(tokens, at) or tokens[at].low in language.subordinate or tokens[at].low in language.prepositions
    ):
        comma = next((n for n in range(at, before) if tokens[n].low == ","), None)
        if (
            comma is not None
            and comma - at <= 14
            and comma + 1 < before - 1
            and tokens[comma + 1].low not in language.relatives
        ):
            at = comma + 1
            continue
        inner = _prepositional_end(tokens, at, language, before)
        if inner <= at:
            break
        at = inner
    phrase = phrase_after(tokens, at, language, before)
    if phrase is not None and phrase.kind == "nominal" and phrase.end + 1 < before and tokens[phrase.end].low == ",":
        close = next((n for n in range(phrase.end + 1, min(phrase.end + 8, before)) if tokens[n].low == ","), None)
        if close is not None:
            phrase = _apposed(tokens, phrase, phrase.end + 1, close, language)
    if phrase is not None and phrase.kind == "nominal":
        end = _verb_cut(tokens, phrase)
        phrase = Phrase(phrase.start, end, "nominal") if end > phrase.start else phrase
    return phrase


def _participle(tokens: list[Token], at: int) -> bool:
    return at == 0 and tokens[0].low.endswith("ing") and tokens[0].kind == "word"


def _prepositional_end(tokens: list[Token], at: int, language: Language, before: int) -> int:
    """Behind “At the moment” in “At the moment China is …”: a small noun, then a capital begins the subject."""
    number = at + 1
    while number < before and (tokens[number].low in language.determiners or tokens[number].kind == "number"):
        number += 1
    seen = number
    while (
        number < before
        and tokens[number].kind == "word"
        and not tokens[number].capital
        and tokens[number].low not in language.stops
    ):
        number += 1
    if number == seen:  # “On Monday”, “In China”
        number += 1
    return number if number < before else at


def _verb_cut(tokens: list[Token], phrase: Phrase) -> int:
    for at in range(phrase.start + 1, phrase.end):
        token = tokens[at]
        if not token.capital and token.low.endswith("ed") and token.kind == "word" and at > phrase.start + 1:
            return at
    return phrase.end
