"""Numbers and dates in a text as a reader sees it: what a fact-checker ticks off beside names and quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from workstation.export.words import words_for

Figure = tuple[Literal["number", "date"], int, int]
"""Its kind and where it stands."""

_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
_COUNTED = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen "
    "half third quarter fifth tenth twice double triple",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta "
    "cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones mitad tercio cuarto quinto doble triple",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt trente quarante "
    "cinquante soixante cent mille million millions milliard milliards moitié tiers quart double triple",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig "
    "achtzig neunzig hundert tausend Million Millionen Milliarde Milliarden halb Hälfte Drittel Viertel doppelt",
}
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_UNIT = r"(?:%|‰|[€£¥](?!\d)|°C?|[ap]\.?m\.?\b|[kmcµ]?[gmlW]\b)"
_NUMERAL = rf"(?:[€$£¥]\s?)?\d(?:[\d.,\u00a0\u202f']*\d)?(?:[ \u00a0\u202f]?{_UNIT}|(?:st|nd|rd|th)\b)?"


def figures(text: str, language: str) -> Iterator[Figure]:
    """Every date and number, in order; a number that is part of a date is not one of its own."""
    dates, numbers = _patterns(language.split("-")[0].lower())
    taken: list[tuple[int, int]] = []
    found: list[Figure] = []
    for hit in dates.finditer(text):
        taken.append(hit.span())
        found.append(("date", *hit.span()))
    spans = iter(taken)
    span = next(spans, None)
    for hit in numbers.finditer(text):
        while span is not None and span[1] <= hit.start():
            span = next(spans, None)
        if span is None or hit.end() <= span[0]:
            found.append(("number", *hit.span()))
    yield from sorted(found, key=lambda figure: (figure[1], figure[2]))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    months = "|".join(map(re.escape, words_for(language).months.split()))
    weekdays = "|".join(map(re.escape, _WEEKDAYS.get(language, _WEEKDAYS["en"]).split()))
    of = r"(?:\s+(?:de|of)\s+|[\s.,]+)"
    date = (
        rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b"
        rf"|\b\d{{1,2}}(?:st|nd|rd|th|º|er|\.)?{of}(?:{months})\b(?:{of}{_YEAR}\b)?"
        rf"|\b(?:{months})\s+\d{{1,2}}\b(?!\d)(?:,?\s+{_YEAR}\b)?|\b(?:{months}){of}{_YEAR}\b|\b(?:{weekdays})s?\b|\b{_YEAR}s?\b"
    )
    counted = "|".join(map(re.escape, _COUNTED.get(language, _COUNTED["en"]).split()))
    number = rf"(?<![\w.,]){_NUMERAL}|\b(?:{counted})s?\b(?:[-\s](?:{counted}|one)s?\b)*"
    return re.compile(date), re.compile(number, re.IGNORECASE)
