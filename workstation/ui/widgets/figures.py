"""Numbers as the person's country writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from workstation.words import tr, tr_n


def number(count: int) -> str:
    """`12,480` in English, `12.480` in Spanish."""
    return QLocale().toString(count)


def words_in_words(count: int) -> str:
    """`1 word`, `2,400 words`."""
    return tr_n("{n} word", "{n} words", count)


def size_in_words(count: int) -> str:
    """A number of bytes as `3 kB` or `1.4 MB`, never less than 1 kB."""
    if count >= 1_000_000:
        return tr("{size} MB").format(size=QLocale().toString(count / 1e6, "f", 1))
    return tr("{size} kB").format(size=number(max(1, round(count / 1_000))))
