"""The languages by their names, for a person who does not know their tags by heart."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from workstation.words import marked, tr

_MOST = 12
_OFTEN = ("en", "en-GB", "en-US", "es", "pt-BR", "pt", "fr", "de", "it", "nl", "pl", "ru", "uk", "tr", "ar", "fa", "he")
_MORE = ("zh-Hans", "zh-Hant", "ja", "ko", "hi", "bn", "ur", "id", "vi", "sv", "da", "nb", "fi", "cs", "el", "ro", "hu")
_NAMES = {
    "ar": marked("Arabic"),
    "bn": marked("Bengali"),
    "cs": marked("Czech"),
    "da": marked("Danish"),
    "de": marked("German"),
    "el": marked("Greek"),
    "en": marked("English"),
    "es": marked("Spanish"),
    "fa": marked("Persian"),
    "fi": marked("Finnish"),
    "fr": marked("French"),
    "he": marked("Hebrew"),
    "hi": marked("Hindi"),
    "hu": marked("Hungarian"),
    "id": marked("Indonesian"),
    "it": marked("Italian"),
    "ja": marked("Japanese"),
    "ko": marked("Korean"),
    "nb": marked("Norwegian Bokmål"),
    "nl": marked("Dutch"),
    "pl": marked("Polish"),
    "pt": marked("Portuguese"),
    "ro": marked("Romanian"),
    "ru": marked("Russian"),
    "sv": marked("Swedish"),
    "tr": marked("Turkish"),
    "uk": marked("Ukrainian"),
    "ur": marked("Urdu"),
    "vi": marked("Vietnamese"),
    "zh": marked("Chinese"),
}
_TERRITORIES = {"BR": marked("Brazil"), "GB": marked("UK"), "PT": marked("Portugal"), "US": marked("US")}
"""Qt knows names in English and in the language itself, not in that of the window."""


def languages() -> tuple[tuple[str, str], ...]:
    """Pairs of tag and name: the name in the window's language, and the language's own."""
    return tuple((tag, _name(tag)) for tag in (*_OFTEN, *_MORE))


def languages_like(words: str) -> list[tuple[str, str]]:
    """Those whose tag or name holds `words`; without words the most used."""
    wanted = words.casefold()
    fitting = [each for each in languages() if wanted in each[0].casefold() or wanted in each[1].casefold()]
    return fitting[:_MOST]


def language_in_words(tag: str) -> str:
    """`Spanish` of `es_PE`: in the window's language, else the language's own name, else the tag itself."""
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    known = _NAMES.get(tag.replace("_", "-").partition("-")[0].lower(), "")
    return tr(known) if known else locale.nativeLanguageName() or QLocale.languageToString(locale.language())


def territory_in_words(tag: str) -> str:
    """`UK` of `en_GB`, in the same way; empty where the tag has none."""
    region = tag.replace("_", "-").partition("-")[2].upper()
    if not region:
        return ""
    return tr(_TERRITORIES[region]) if region in _TERRITORIES else QLocale(tag).nativeTerritoryName()


def _name(tag: str) -> str:
    known, own = language_in_words(tag), QLocale(tag).nativeLanguageName()
    return known if own.casefold() == known.casefold() or not own else f"{known}, {own}"
