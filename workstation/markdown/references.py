"""The images a Markdown text refers to: finding them and pointing them elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping

_INLINE = re.compile(
    r"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\]\("
    r"\s*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>[^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*))"
)
_RAW = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')", re.IGNORECASE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


def image_references(text: str) -> tuple[str, ...]:
    """The addresses of images in order, each once: `![alt](address)` and `<img src="address">` outside code blocks."""
    found = (text[start:end] for start, end in _places(text))
    return tuple(dict.fromkeys(address for address in found if address))


def replace_references(text: str, new: Mapping[str, str]) -> str:
    """The text with the addresses of images replaced as `new` says (old address -> new); nothing else changes."""
    if not new:
        return text
    for start, end in reversed(_places(text)):
        if (address := text[start:end]) in new:
            text = text[:start] + new[address] + text[end:]
    return text


def _places(text: str) -> list[tuple[int, int]]:
    places = [
        found.span(name)
        for pattern in (_INLINE, _RAW)
        for found in pattern.finditer(text)
        for name, address in found.groupdict().items()
        if address is not None
    ]
    code = code_blocks(text) if places else []
    return sorted(place for place in places if not any(a <= place[0] < b for a, b in code))


def code_blocks(text: str) -> list[tuple[int, int]]:
    """Where fenced code stands."""
    blocks: list[tuple[int, int]] = []
    fence, opened, place = "", 0, 0
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        if found and not fence:
            fence, opened = found[1], place
        elif fence and found and found[1].startswith(fence) and not line[found.end() :].strip():
            blocks.append((opened, place + len(line)))
            fence = ""
        place += len(line)
    return [*blocks, (opened, len(text))] if fence else blocks
