"""The block of fields at the top of a Markdown file: finding it, reading it, editing single fields line by line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from importlib import import_module
from types import ModuleType
from typing import Any, Literal

from workstation.errors import FrontMatterBroken
from workstation.markdown import front_matter_pelican
from workstation.markdown.decoding import lines_of, without_newline
from workstation.markdown.front_matter_yaml_plain import read_plain
from workstation.words import tr

Kind = Literal["yaml", "toml", "pelican", "none"]
_FENCES: dict[str, tuple[Kind, tuple[str, ...]]] = {"---": ("yaml", ("---", "...")), "+++": ("toml", ("+++",))}
_YAML_FIELD = re.compile(r"""[^\s#\-\[][^:]*:(\s|$)|\{|- .*:\s""")
_TOML_FIELD = re.compile(r"""[\w."'-]+\s*=|\[""")


@dataclass(frozen=True)
class Split:
    """A file cut in two: `bom + block + body` is the text again. `block` has its fences and their newlines."""

    bom: str
    block: str
    kind: Kind
    body: str
    newline: str

    @property
    def content(self) -> str:
        """The block between its fences; for Pelican, its header lines."""
        lines = lines_of(self.block)
        return "".join(lines[1:-1]) if self.kind in ("yaml", "toml") else self.block


def split(text: str) -> Split:
    """Find the front matter. A `---` that is only a line across the page is part of the body."""
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    lines = lines_of(text[len(bom) :])
    kind, count = _extent(lines)
    newline = next((line[len(without_newline(line)) :] for line in lines), "") or "\n"
    return Split(bom, "".join(lines[:count]), kind, "".join(lines[count:]), newline)


def read_fields(parts: Split) -> dict[str, Any]:
    """The fields in order, as JSON values; dates stay text. FrontMatterBroken names the line of the file."""
    if parts.kind == "none":
        return {}
    content = "\n".join(without_newline(line) for line in lines_of(parts.content))
    if parts.kind == "yaml" and (plain := read_plain(content)) is not None:
        return plain
    fields: dict[str, Any] = _dialect(parts.kind).read(content)
    return fields


def set_fields(block: str, changes: Mapping[str, Any], encoding: str = "utf-8") -> str:
    """`block` with these fields changed, added, or (None) removed; no other line differs.

    Values are text, true or false, numbers, lists, and None. Characters `encoding` lacks are written as escapes.
    An empty `block` becomes a YAML block. Raises FrontMatterBroken when the block cannot be understood.
    """
    parts = split(block) if block else split("---\n---\n")
    if parts.kind == "none" or parts.body.strip():
        raise FrontMatterBroken(tr("This is no front matter."), safe=tr("Nothing was changed."))
    lines = lines_of(parts.block)
    fences = (lines[0], lines[-1]) if parts.kind != "pelican" else ("", "")
    content = "".join(without_newline(line) + "\n" for line in lines_of(parts.content))
    for key, value in changes.items():
        content = _dialect(parts.kind).edit(content, key, value, encoding)
    if "\r" in parts.block:
        content = _with_newlines(lines_of(parts.content), content, parts.newline)
    return parts.bom + fences[0] + content + fences[1] + parts.body


def _with_newlines(old: list[str], content: str, newline: str) -> str:
    new = content.split("\n")[:-1]
    out: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, [without_newline(x) for x in old], new, False).get_opcodes():
        out += old[a:b] if what == "equal" else [line + newline for line in new[c:d]]
    return "".join(out)


def _extent(lines: list[str]) -> tuple[Kind, int]:
    """What kind of block stands at the top, and over how many lines."""
    first = without_newline(lines[0]).rstrip() if lines else ""
    if first in _FENCES:
        kind, closing = _FENCES[first]
        for number, line in enumerate(lines[1:], 2):
            if without_newline(line).rstrip() in closing:
                return (kind, number) if _is_fields(kind, lines[1 : number - 1]) else ("none", 0)
        return "none", 0
    count = front_matter_pelican.extent([without_newline(line) for line in lines])
    return ("pelican", count) if count else ("none", 0)


def _is_fields(kind: Kind, lines: list[str]) -> bool:
    said = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    field = _YAML_FIELD if kind == "yaml" else _TOML_FIELD
    return not said or any(field.match(line) for line in said)


def _dialect(kind: Kind) -> ModuleType:
    """What reads and edits this kind; the libraries behind YAML and TOML are loaded for who has such a file."""
    if kind == "pelican":
        return front_matter_pelican
    return import_module(f"workstation.markdown.front_matter_{kind}")
