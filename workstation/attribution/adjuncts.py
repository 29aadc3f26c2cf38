"""What stands between a verb of speech and what was said: to whom, when, where, in what."""

from __future__ import annotations

from workstation.attribution.language import Language, Verb
from workstation.attribution.phrases import phrase_after
from workstation.attribution.tokens import Token

_ADDRESSING = frozenset("tell assure inform remind advise ask warn urge notify".split())
_LINKS = frozenset(["’s", "-", "’"])


def skip_adjuncts(
    tokens: list[Token], at: int, verb: Verb, language: Language, *, addressee: bool = True
) -> tuple[int, bool]:
    """Behind the verb: whom it was said to, when and where. Where what was said begins, and whether it surely does."""
    size = len(tokens)
    that, prepositions, time = language.that, language.prepositions, language.time
    if addressee and verb.base in _ADDRESSING:
        at = _skip_addressee(tokens, at, language)
    if verb.base == "put" and at < size and tokens[at].low in ("it", "this"):
        at += 1
    while at < size:
        token = tokens[at]
        if not token.adjunct:
            return at, False
        if token.low in that and at + 1 < size:
            return at, True
        if token.low in (":",):
            return at + 1, True
        if token.low == "," and at + 1 < size and (tokens[at + 1].kind == "quote" or tokens[at + 1].low in that):
            return at + 1, True
        if token.kind == "quote":
            return at, True
        if token.low == "," and at + 1 < size and tokens[at + 1].low in language.chains["citing"]:
            # “reported, citing its own sources, that …”
            close = next((n for n in range(at + 2, min(at + 14, size)) if tokens[n].low == ","), None)
            if close is None:
                return at, False
            at = close + 1
            continue
        if (
            token.low in time
            or (token.low in language.adverbs and token.low != "to")
            or (token.low.endswith("ly") and not token.capital and len(token.low) > 4)
        ) or (token.kind == "number" and at and tokens[at - 1].low in time):
            at += 1
        elif (
            token.low in ("last", "this", "next", "earlier", "late", "early")
            and at + 1 < size
            and tokens[at + 1].low in time
        ):
            at += 2
        elif token.low == "to" and "ask" in verb.groups and verb.base != "tell":
            return at, False  # “promised to stay”
        elif token.low in prepositions or (token.low in ("the", "a") and at + 1 < size and tokens[at + 1].low in time):
            past = _skip_prepositional(tokens, at, language)
            if past == at:
                return at, False
            at = past
        else:
            return at, False
    return at, False


def _skip_addressee(tokens: list[Token], at: int, language: Language) -> int:
    size = len(tokens)
    if at >= size:
        return at
    token = tokens[at]
    if token.low in language.object_pronouns:
        return at + 1
    sure = _next_sure(tokens, at, language)
    if sure is not None and sure - at < 9 and tokens[sure].kind != "quote":
        return sure
    if token.kind == "quote" or token.low in language.that or token.low in language.prepositions:
        return at
    if token.capital:
        sure = _next_sure(tokens, at, language)
        if sure is not None and sure - at < 9:
            return sure
        end = at
        while end < size and (tokens[end].capital or (end > at and tokens[end].low in ("of", "the", "&", "’s"))):
            end += 1
        if (
            end + 1 < size
            and tokens[end].kind == "quote"
            and tokens[end].text[-2:-1].isalpha()
            and len(tokens[end].text) < 40
        ):
            end += 1  # “told “Morning Hour””
        if end + 2 < size and tokens[end].low == "(" and tokens[end + 2].low == ")":
            end += 3
        return end
    phrase = phrase_after(tokens, at, language, min(size, at + 8))
    if phrase is None:
        return at
    if token.low in language.determiners:
        # “told the council the gate was shut”: the second determiner begins what was told.
        return phrase.end
    if at + 1 < size and tokens[at + 1].capital:
        # “told host Ada Roe the gate was shut”
        end = at + 1
        while end < size and tokens[end].capital:
            end += 1
        return end
    return at + 1 if token.low in language.people["group_nouns"] or token.low.endswith("s") else at


def _reads_as_name(token: Token) -> bool:
    return token.text[-2:-1].isalpha() and len(token.text) < 40


def _skip_prepositional(tokens: list[Token], at: int, language: Language) -> int:
    """Behind “in a statement on Monday”; `at` itself when what follows the preposition is no adjunct of saying."""
    size = len(tokens)
    number = at + 1
    while number < size and tokens[number].low in language.determiners:
        number += 1
    if number < size and tokens[number].low in language.time:
        while number < size and (tokens[number].low in language.time or tokens[number].kind == "number"):
            number += 1
        return number
    limit = _next_sure(tokens, at, language)
    if limit is not None:
        return limit
    for ahead in range(number, min(number + 6, size)):
        token = tokens[ahead]
        if token.low in language.channels:
            return ahead + 1
        if token.kind == "quote" or (token.kind == "mark" and token.low not in _LINKS) or token.low in language.stops:
            break
    if tokens[at].low == "to" and number < size and tokens[number].kind != "quote":
        return _skip_addressee(tokens, at + 1, language)
    return at


def _next_sure(tokens: list[Token], at: int, language: Language) -> int | None:
    """The “that”, colon or passage in marks a few words on, when no verb or comma stands between."""
    for number in range(at + 1, min(at + 18, len(tokens))):
        token = tokens[number]
        if token.kind == "quote":
            return None if number == at + 1 and tokens[at].low == "to" else number
        if token.low == ":" or (token.low in language.that and number > at + 1):
            return number
        if token.low == "," and number + 1 < len(tokens) and tokens[number + 1].kind == "quote":
            return number
        if token.low in (",", ".", ";", "—") or token.auxiliary or token.low in language.subject_pronouns:
            return None
        if token.low in language.relatives:
            return None
    return None
