"""Which way words read: by their first letter with a direction (Unicode's bidirectional algorithm, P2 and P3)."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import bidirectional

from markdown_it.token import Token

_WORDS = ("text", "text_special", "code_inline")
_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction_of(words: str) -> str:
    """`ltr`, `rtl`, or nothing where no letter says."""
    return next((_STRONG[kind] for kind in map(bidirectional, words) if kind in _STRONG), "")


def turned(tokens: Sequence[Token], idx: int, around: str) -> str:
    """The direction of the block that opens at `idx` when it is another than that around it, else nothing.

    Of a list's line the words may stand in a paragraph that is not shown.
    """
    following = tokens[idx + 1 : idx + 3]
    if following and following[0].type == "paragraph_open" and following[0].hidden:
        following = following[1:]
    if not following or following[0].type != "inline" or (around == "ltr" and following[0].content.isascii()):
        return ""
    children = following[0].children or ()
    found = direction_of(
        "".join(each.content for each in children if each.type in ("text", "text_special", "code_inline"))
    )
    return found if found != around else ""
