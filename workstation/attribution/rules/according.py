"""According to Ms Roe, the gate was shut. The gate was shut, according to the harbour board."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, content_end, has_verb, inside, reads_as_sentence
from workstation.attribution.cues import Cue
from workstation.attribution.language import Verb
from workstation.attribution.phrases import Phrase, name_run_after, phrase_after
from workstation.attribution.subjects import may_speak

_NOTHING = Verb("", frozenset(), gerund=False, bare=False, noun=False)


def according(clause: Clause) -> Iterator[Find]:
    """What stands on the other side of “according to” and its comma."""
    tokens, language = clause.tokens, clause.language
    if clause.lows.isdisjoint(language.according_words):
        return
    for phrase in language.according:
        for at in range(len(tokens) - len(phrase)):
            if tokens[at].low != phrase[0] or not _matches(clause, at, phrase):
                continue
            begin = at + len(phrase)
            subject = phrase_after(tokens, begin, language, len(tokens))
            if language.code != "en" and tokens[begin].capital:
                # The verb may follow the name at once: “Laut Reuters plant die Regierung …”.
                stop = name_run_after(tokens, begin, language, len(tokens))
                subject = Phrase(begin, stop, "name", begin, stop) if stop > begin else subject
            if subject is None or (phrase == ("per",) and subject.kind != "name"):
                continue
            if subject.kind == "nominal" and not may_speak(tokens, subject, language):
                continue  # “went according to plan”
            yield from _said(clause, at, begin, subject)


def _matches(clause: Clause, at: int, phrase: tuple[str, ...]) -> bool:
    tokens = clause.tokens
    return all(tokens[at + number].low == word for number, word in enumerate(phrase))


def _said(clause: Clause, at: int, begin: int, subject: Phrase) -> Iterator[Find]:
    tokens = clause.tokens
    stop = _attribution_end(clause, subject.end)
    cue = Cue(at, _NOTHING, subject, at, stop)
    leading = at == 0 or (
        tokens[at - 1].low in (",", ";", "and", "but", "—") and stop < len(tokens) - 1 and tokens[stop - 1].low == ","
    )
    if at == 0 or (leading and at < 3):
        start, end = stop, content_end(clause, stop, cue)
    else:
        start, end = _clause_start(clause, at), at
        while end > start and tokens[end - 1].low in (",", "—"):
            end -= 1
        start = _unbracketed(clause, start, end)
        relative = stop < len(tokens) and tokens[stop].low in clause.language.relatives
        if (
            not relative
            and stop < len(tokens)
            and tokens[stop - 1].low == ","
            and has_verb(tokens, stop, len(tokens), clause.language)
        ):
            after = content_end(clause, stop, cue)
            if clause.free(stop, after):
                yield from spoken(clause, stop, after, subject, (at, begin), "according", 0.7)
            if tokens[start].low in _SUBORDINATE or tokens[end - 1].low in clause.language.conjunctions:
                return
    if end - start < 1 or not clause.free(start, end):
        return
    yield from spoken(clause, start, end, subject, (at, begin), "according", 0.82)


def _unbracketed(clause: Clause, start: int, end: int) -> int:
    """Behind a bracket that opens before “according to” and closes behind it."""
    depth = 0
    for number in range(end - 1, start - 1, -1):
        low = clause.tokens[number].low
        depth += low == ")"
        depth -= low == "("
        if depth < 0:
            return number + 1
    return start


_SUBORDINATE = frozenset("while although though whereas as if".split())


def spoken(
    clause: Clause, start: int, end: int, subject: Phrase | None, cue: tuple[int, int], rule: str, sure: float
) -> Iterator[Find]:
    """A clause as one find: direct when it is nothing but a passage in marks, mixed when it holds some."""
    tokens = clause.tokens
    quotes = clause.quotes_in(start, end)
    if len(quotes) == 1 and end - start == 1:
        full = reads_as_sentence(tokens[start])
        yield Find(start, end, "direct" if full else "fragment", subject, cue, rule, sure)
        return
    spoken_quotes = [number for number in quotes if len(inside(tokens[number])) > 1]
    yield Find(
        start, end, "mixed" if spoken_quotes else "indirect", subject, cue, rule, sure - (0.05 if spoken_quotes else 0)
    )


def _attribution_end(clause: Clause, at: int) -> int:
    """Behind the comma that closes “according to Ms Roe, the harbour master,”."""
    tokens, language = clause.tokens, clause.language
    if at < len(tokens) and tokens[at].low == "," and at + 1 < len(tokens):
        after = tokens[at + 1]
        if (
            after.low in language.relatives
            or after.low in language.roles
            or (after.low in ("a", "an", "the") and _closed_apposition(clause, at + 1))
        ):
            close = next((n for n in range(at + 1, len(tokens)) if tokens[n].low == ","), None)
            if close is not None:
                return close + 1
        if after.capital:
            end = name_run_after(tokens, at + 1, language, len(tokens))
            if end > at + 2 and end < len(tokens) and tokens[end].low == ",":
                return end + 1  # “according to the board’s engineer, Ada Roe, …”
        return at + 1
    close = next((n for n in range(at, min(at + 12, len(tokens))) if tokens[n].low == ","), None)
    if close is not None and close + 1 < len(tokens) and tokens[close + 1].low in language.relatives:
        close = next((n for n in range(close + 1, min(close + 15, len(tokens))) if tokens[n].low == ","), close)
    return close + 1 if close is not None else at


def _closed_apposition(clause: Clause, at: int) -> bool:
    tokens = clause.tokens
    close = next((n for n in range(at, min(at + 14, len(tokens))) if tokens[n].low == ","), None)
    if close is None:
        return False
    said = has_verb(tokens, close, len(tokens), clause.language)
    return said and not has_verb(tokens, at - 1, close, clause.language)


def _clause_start(clause: Clause, at: int) -> int:
    tokens = clause.tokens
    start = 0
    for number in range(at - 1, -1, -1):
        if tokens[number].low == ";":
            start = number + 1
            break
    while start < at and tokens[start].low in ("and", "but", "—", ","):
        start += 1
    return start
