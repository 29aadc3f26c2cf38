"""The body as its file would say it: tags added since as plain text, images under the addresses the file has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from workstation.domain.images import IN_TEXT
from workstation.markdown.references import image_references, replace_references
from workstation.markdown.tagging import untag
from workstation.markdown.tags import Tag, find_tags

_LOCAL = re.compile(r"(?![A-Za-z][A-Za-z0-9+.-]*:|//)")


def body_in_the_file(now: str, first: str) -> str | None:
    """The lines of the body to stand in the file; None when nothing of it was edited."""
    if now == first:
        return None
    text = _addresses_back(_without_new_tags(_trimmed(now), first), first)
    return None if text == _trimmed(first) else text


def _trimmed(text: str) -> str:
    """Without blank lines at both ends: those of the file stay around it."""
    lines = text.split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0].strip():
        lines.pop(0)
    return "\n".join(lines)


def _without_new_tags(text: str, first: str) -> str:
    kept = Counter((tag.key, tag.value) for tag in find_tags(first))
    while added := _added(find_tags(text), kept):
        for tag in reversed(added):
            text = untag(text, tag)
    return text


def _added(tags: Sequence[Tag], kept: Counter[tuple[str, str]]) -> list[Tag]:
    """Tags that were not in the file and hold no other such tag: these can go in one sweep from the end."""
    left = kept.copy()
    added: list[Tag] = []
    for tag in tags:
        if left[tag.key, tag.value] > 0:
            left[tag.key, tag.value] -= 1
        else:
            added.append(tag)
    return [tag for tag, after in zip_longest(added, added[1:]) if not after or after.start >= tag.end]


def _addresses_back(text: str, first: str) -> str:
    """Images taken into the library stand in the text as `media/NAME`; a line that differs from the file's in
    nothing else gets the file's address again, and so does the same image elsewhere.
    """
    if IN_TEXT not in text:
        return text
    lines, originals = text.split("\n"), _masked(first.split("\n"), local=True)
    addresses: dict[str, str] = {}
    for line, masked in zip(lines, _mask_all(lines, local=False), strict=True):
        if (original := originals.get(masked)) is not None and masked != line:
            pairs = zip(image_references(line), image_references(original), strict=False)
            addresses |= {name: address for name, address in pairs if name.startswith(IN_TEXT)}
    return replace_references(text, addresses)


def _masked(lines: list[str], *, local: bool) -> dict[str, str]:
    return dict(zip(_mask_all(lines, local=local), lines, strict=True))


def _mask_all(lines: list[str], *, local: bool) -> list[str]:
    return [_mask(line, local=local) if "![" in line or "<img" in line.lower() else line for line in lines]


def _mask(line: str, *, local: bool) -> str:
    """The line with each image address that may have been replaced made the same."""
    wanted = [a for a in image_references(line) if (_LOCAL.match(a) if local else a.startswith(IN_TEXT))]
    return replace_references(line, dict.fromkeys(wanted, "\0"))
