"""Names made comparable: case, accents and scripts folded away, and a looser key for transliterations."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

_WORDS = re.compile(r"[a-z0-9]+")
# Letters that transliterations of one name disagree on (González, Gonzales, Гонсалес; Sergey, Sergei, Сергей).
_SOUNDS = (
    (re.compile(r"shch|sch"), "sh"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|q"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"c(?!h)"), "k"),
    (re.compile(r"[yj]"), "i"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?<=[a-z])h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


class _InAscii(dict[int, str]):
    """What each character is in ASCII, asked for once: to go through a text by `str.translate` takes a third."""

    def __missing__(self, character: int) -> str:
        self[character] = anyascii(chr(character))
        return self[character]


_IN_ASCII = _InAscii()


def fold(text: str) -> str:
    """Lower-case ASCII words separated by single spaces; `José Ángel`, `JOSE ANGEL` fold alike."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    if not plain.isascii():
        plain = plain.translate(_IN_ASCII).casefold()
    return " ".join(_WORDS.findall(plain.replace("'", "")))


def sound(key: str) -> str:
    """A folded name with the differences of common transliterations taken out."""
    for pattern, replacement in _SOUNDS:
        key = pattern.sub(replacement, key)
    return key
