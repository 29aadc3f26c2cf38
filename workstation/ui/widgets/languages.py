"""The languages offered to a person who does not know their tags by heart."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

_MOST = 12
_OFTEN = ("en", "en-GB", "en-US", "es", "pt-BR", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "tr", "ar", "fa", "he")
_MORE = ("zh-Hans", "zh-Hant", "ja", "ko", "hi", "bn", "ur", "id", "vi", "sv", "da", "nb", "fi", "cs", "el", "ro", "hu")


@cache
def languages() -> tuple[tuple[str, str], ...]:
    """Pairs of tag and name: the English name, and the language's own."""
    return tuple((tag, _name(tag)) for tag in (*_OFTEN, *_MORE))


def languages_like(words: str) -> list[tuple[str, str]]:
    """Those whose tag or name holds `words`; without words the most used."""
    wanted = words.casefold()
    fitting = [each for each in languages() if wanted in each[0].casefold() or wanted in each[1].casefold()]
    return fitting[:_MOST]


def _name(tag: str) -> str:
    locale = QLocale(tag)
    english = QLocale.languageToString(locale.language())
    own = locale.nativeLanguageName()
    return english if own.casefold() == english.casefold() or not own else f"{english}, {own}"
