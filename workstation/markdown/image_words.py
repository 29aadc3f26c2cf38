"""Images as the text names them, with the place of their description: `![alt](address)`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workstation.markdown.references import code_blocks

_IMAGE = re.compile(
    r"!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]"
    r"\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>[^\s()<>]+))"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SPECIAL = re.compile(r"[\\\[\]*_`<&~^{}]")


@dataclass(frozen=True)
class NamedImage:
    """Code points `start` to `end` of the description; `alt` is what is read aloud."""

    address: str
    alt: str
    start: int
    end: int


def images_in(text: str) -> tuple[NamedImage, ...]:
    """Every image outside code blocks, in order; one shown twice stands here twice."""
    code = code_blocks(text)
    found = (each for each in _IMAGE.finditer(text) if not any(a <= each.start() < b for a, b in code))
    return tuple(
        NamedImage(each["angled"] or each["bare"] or "", _ESCAPED.sub(r"\1", each["alt"]), *each.span("alt"))
        for each in found
    )


def written(alt: str) -> str:
    """A description as it is written into the text: nothing in it becomes a mark."""
    return _SPECIAL.sub(lambda found: "\\" + found[0], " ".join(alt.split()))
