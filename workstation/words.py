"""What the program says to people: English in the code, another language by the catalogue that is put in at start."""

from __future__ import annotations

from collections.abc import Callable

LookUp = Callable[[str, int | None], str]
"""(English, how many or None) to the person's language; the English itself where the catalogue lacks it."""


def _as_written(text: str, _n: int | None) -> str:
    return text


def _in_english(count: int) -> str:
    return f"{count:,}"


_look_up: LookUp = _as_written
_language = "en"
_figure: Callable[[int], str] = _in_english


def tr(text: str) -> str:
    """A sentence or label in the person's language.

    `text` is a literal, so that the catalogue can be made from the code; what varies stands in braces and is filled
    in afterwards: `tr("{name} is open elsewhere.").format(name=name)`. Called when something is shown, never when a
    module is loaded.
    """
    return _look_up(text, None)


def tr_n(one: str, many: str, n: int) -> str:
    """The form for so many: `tr_n("{n} article", "{n} articles", n)`, with {n} filled in; both literals."""
    said = _look_up(many, n)
    return (one if said == many and n == 1 else said).replace("{n}", _figure(n))


def marked(text: str) -> str:
    """The literal itself, known to the catalogue: for tables made at load time, said with `tr` when shown."""
    return text


_WITHIN = str.maketrans({"“": "‘", "”": "’", "„": "‚", '"': "’", "«": "‹", "»": "›"})


def within_marks(words: str) -> str:
    """Words of a text to be told between quotation marks: marks of their own become single ones."""
    return words.translate(_WITHIN)


def looked_up(text: str, n: int | None = None) -> str:
    """What the catalogue has for a text that is no literal here: another process speaks with these words."""
    return _look_up(text, n)


def speak(look_up: LookUp | None, language: str = "en", figure: Callable[[int], str] = _in_english) -> None:
    """Use this catalogue of a `language` (its code) from now on; None goes back to English.

    `figure` writes how many there are, as `39,393`.
    """
    global _look_up, _language, _figure
    _look_up, _language, _figure = look_up or _as_written, language, figure


def spoken() -> str:
    """The code of the language that is spoken, for what is whole pages and no catalogue holds."""
    return _language
