"""Quotation marks and dashes as each language prints them."""

from __future__ import annotations

from typing import NamedTuple

NARROW = "\u202f"  # the narrow no-break space of French
NO_BREAK = "\u00a0"


class Marks(NamedTuple):
    """Outer and inner quotation marks (with the spaces that belong to them), and what two hyphens stand for."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    dash: str = "–"


_ENGLISH = Marks("“", "”", "‘", "’", "—")
_LOW = Marks("„", "“", "‚", "‘")
_POINTED = Marks("«", "»", "“", "”")
_SLAVIC = Marks("«", "»", "„", "“", "—")
_TO_THE_RIGHT = Marks("”", "”", "’", "’")
_POLISH = Marks("„", "”", "«", "»")

_MARKS: dict[str, Marks] = {
    "en": _ENGLISH,
    "en-gb": Marks("“", "”", "‘", "’"),
    "en-ie": Marks("“", "”", "‘", "’"),
    "es": Marks("«", "»", "“", "”", "—"),
    "es-es": Marks("«", "»", "“", "”", "—"),
    "es-*": Marks("“", "”", "‘", "’", "—"),  # the Americas
    "ca": _POINTED,
    "gl": _POINTED,
    "eu": _POINTED,
    "pt": Marks("“", "”", "‘", "’", "—"),
    "pt-pt": Marks("«", "»", "“", "”", "—"),
    "fr": Marks(f"«{NARROW}", f"{NARROW}»", "“", "”"),
    "fr-ch": Marks("«", "»", "‹", "›"),
    "it": Marks("“", "”", "‘", "’"),
    "it-ch": Marks("«", "»", "‹", "›"),
    "de": _LOW,
    "de-ch": Marks("«", "»", "‹", "›"),
    "de-li": Marks("«", "»", "‹", "›"),
    "nl": Marks("“", "”", "‘", "’"),
    "da": Marks("”", "”", "’", "’"),
    "nb": Marks("«", "»", "‘", "’"),
    "nn": Marks("«", "»", "‘", "’"),
    "no": Marks("«", "»", "‘", "’"),
    "sv": _TO_THE_RIGHT,
    "fi": _TO_THE_RIGHT,
    "is": _LOW,
    "cs": _LOW,
    "sk": _LOW,
    "sl": _LOW,
    "et": Marks("„", "“", "‚", "‘"),
    "lv": Marks("“", "”", "‘", "’"),
    "lt": _LOW,
    "pl": _POLISH,
    "ro": _POLISH,
    "hu": Marks("„", "”", "»", "«"),
    "hr": Marks("„", "”", "‚", "’"),
    "bs": Marks("„", "”", "‚", "’"),
    "sr": _LOW,
    "mk": _LOW,
    "bg": _LOW,
    "ru": _SLAVIC,
    "uk": Marks("«", "»", "„", "“", "—"),
    "be": _SLAVIC,
    "el": _POINTED,
    "tr": Marks("“", "”", "‘", "’"),
    "ar": Marks("«", "»", "“", "”"),
    "fa": Marks("«", "»", "‹", "›"),
    "he": Marks("”", "”", "’", "’"),
}


def marks_of(language: str) -> Marks:
    """The marks of a language as in en, es-MX or pt-BR; English for one that is not known here."""
    tag = language.casefold().replace("_", "-")
    base, _, region = tag.partition("-")
    if tag in _MARKS:
        return _MARKS[tag]
    if region and f"{base}-*" in _MARKS:
        return _MARKS[f"{base}-*"]
    return _MARKS.get(base, _ENGLISH)


def is_french(language: str) -> bool:
    """Whether a narrow space stands before ; ! ? (and a wider one before a colon)."""
    tag = language.casefold()
    return tag.partition("-")[0] == "fr" and not tag.startswith("fr-ch")
