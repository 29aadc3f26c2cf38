"""What a reader sees of a text and not where it stands: for who indexes thousands of texts, in half the time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workstation.markdown.pieces import definitions, parse_inline, pieces
from workstation.markdown.source import normal
from workstation.markdown.tag_signs import ADDRESS
from workstation.markdown.visible import parts_of, separator_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

_MARKED = re.compile(r"[\\`~*_\[<&]")  # what begins anything but words; a picture begins with a bracket as well
_LINK = re.compile(rf"(?<!!)\[(?!\^)([^\s\[\]](?:[^\[\]]*[^\s\[\]])?)\]\({ADDRESS.pattern}\)")  # of the simplest kind
_MANY = 500  # brackets, from which on they are no links to the parser (`placing.py`)
_WORDED = frozenset({"inline", "code_block", "fence", "html_block"})
_SOFT_END = re.compile(r" ?\n[ \t]*")
_HARD_END = re.compile(r" {2,}\n[ \t]*")


def seen(text: str) -> str:
    """The same as `visible(text).text`."""
    found = list(pieces(normal(text)))
    references, notes = definitions(found)
    out: list[str] = []
    begun = False
    for piece in found:
        separator = ""
        for token in piece.tokens:
            separator = separator_before(token, separator)
            words = _words(token, references, notes)
            if words is None:
                continue
            if begun:
                out.append(separator)
            out.append(words)
            begun = begun or bool(words)
            separator = ""
    return "".join(out)


def _words(token: Token, references: object, notes: object) -> str | None:
    """What is seen of one token, None when nothing stands there."""
    if token.type not in _WORDED:
        return None
    if token.type == "inline":
        content = token.content
        if not content:
            return None
        # Where links are all that a paragraph has, they begin and end as they stand.
        bare = _LINK.sub(r"\1", content) if "[" in content and content.count("[") <= _MANY else content
        if not _MARKED.search(bare):
            return _lines_joined(bare)
        parse_inline([token], references, notes)
    return _joined(parts_of(token))


def _lines_joined(content: str) -> str:
    """The words of a paragraph without marks: two blanks at the end of a line break it."""
    if "\n" not in content:
        return content
    if "  \n" in content:
        content = _HARD_END.sub("\0", content)
    return _SOFT_END.sub(" ", content).replace("\0", "\n")


def _joined(words: Iterable[str]) -> str | None:
    parts = list(words)
    return "".join(parts) if parts else None
