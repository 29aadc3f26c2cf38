"""Plain text put into Markdown so that every generator prints it as it is."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<>#|~&$^]")
_AT_START = re.compile(r"^([+-](?=[\s+-]|$)|(?:\d+[.)]|=+|:|~+)(?=\s|$))")


def escaped(text: str) -> str:
    """One line of text with its Markdown signs escaped; line breaks become spaces."""
    line = _SPECIAL.sub(lambda sign: "\\" + sign[0] if sign[0] != "&" else "&amp;", " ".join(text.split()))
    return _AT_START.sub(lambda found: found[1][:-1] + "\\" + found[1][-1], line)


def address(url: str) -> str:
    """A URL for the brackets of a link: what would end it is percent-encoded."""
    for sign, code in (("<", "%3C"), (">", "%3E"), (" ", "%20"), ("(", "%28"), (")", "%29"), ("\\", "%5C")):
        url = url.replace(sign, code)
    return url


def link(label: str, url: str) -> str:
    """`[label](url)`, or the label alone without an address."""
    return f"[{escaped(label)}]({address(url)})" if url else escaped(label)


def paragraphs(text: str) -> list[str]:
    """Plain text as escaped paragraphs."""
    return [escaped(part) for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
