"""Lines that only name a speaker, above or below a quotation that fills a paragraph: voices in a row, pull quotes."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.attribution.language import Language
from workstation.attribution.phrases import Phrase, name_run_after
from workstation.attribution.reading import Reading

_LONGEST = 14  # words of a line that names a speaker


def only_quoted(reading: Reading) -> bool:
    """Whether a paragraph is nothing but passages in quotation marks."""
    tokens = [token for clause in reading.clauses for token in clause.tokens]
    return bool(tokens) and all(token.kind == "quote" or token.low in (".", "—", "-") for token in tokens)


def signature(reading: Reading, language: Language) -> Phrase | None:
    """The name in a line like “Ada Roe, 54, harbour master”; None when the paragraph is no such line."""
    if len(reading.clauses) != 1 or len(reading.words) > 160:
        return None
    clause = reading.clauses[0]
    tokens = clause.tokens
    start = 1 if tokens[0].low in ("—", "-") and len(tokens) > 1 else 0
    if len(tokens) > _LONGEST or clause.sentence.quotes or clause.cues or tokens[-1].low in ("?", "!"):
        return None
    end = name_run_after(tokens, start, language, len(tokens))
    names = sum(token.capital for token in tokens[start:end])
    if end == start or names > 5 or (end < len(tokens) and tokens[end].low not in (",", "(", ":", ".", "—")):
        return None
    if names < 2 and end + 1 < len(tokens) and tokens[end].low not in (",", ":", "("):
        return None
    return Phrase(start, end, "name", start, end)


def signed_by(readings: Sequence[tuple[int, Reading]], number: int, language: Language) -> tuple[int, Phrase] | None:
    """Which paragraph beside a quotation names its speaker: the one above when the row began with a name."""
    if not only_quoted(readings[number][1]):
        return None
    above = signature(readings[number - 1][1], language) if number else None
    below = signature(readings[number + 1][1], language) if number + 1 < len(readings) else None
    if above and below:
        return (number - 1, above) if _row_begins_with_name(readings, number, language) else (number + 1, below)
    if above:
        return number - 1, above
    return (number + 1, below) if below else None


def _row_begins_with_name(readings: Sequence[tuple[int, Reading]], number: int, language: Language) -> bool:
    at = number
    while (
        at >= 2 and number - at < 40 and signature(readings[at - 1][1], language) and only_quoted(readings[at - 2][1])
    ):
        at -= 2
    return at >= 1 and signature(readings[at - 1][1], language) is not None
