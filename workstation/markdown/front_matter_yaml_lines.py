"""How a changed YAML field may be written: candidates of its lines, the most faithful to the file's habits first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ruamel.yaml.nodes import Node, ScalarNode, SequenceNode


@dataclass(frozen=True)
class Field:
    """A field's lines `first` to `after` (exclusive), the column its key ends at, and its value's node."""

    first: int
    after: int
    key_end: int
    node: Node


def candidates(lines: list[str], field: Field | None, key: str, value: Any, encoding: str) -> Iterator[list[str]]:
    """The lines of the whole block with the field changed; the first that reads back right is to be taken."""
    if field is None:
        end = len(lines)
        while end and not lines[end - 1].strip():
            end -= 1
        new = [[f"{_key(key)}: {word}"] for word in _values(value, None, encoding)] if value is not None else [[]]
        yield from (lines[:end] + more + lines[end:] for more in new)
        return
    for new_lines in _rewritten(lines, field, value, encoding):
        yield lines[: field.first] + new_lines + lines[field.after :]


def quoted(text: str, encoding: str) -> str:
    """Text in double quotes, valid in YAML and TOML; controls and what `encoding` lacks as escapes."""
    return '"' + "".join(_escaped(char, encoding) for char in text) + '"'


def _rewritten(lines: list[str], field: Field, value: Any, encoding: str) -> Iterator[list[str]]:
    if value is None:
        yield []
        return
    old = lines[field.first : field.after]
    if isinstance(value, list) and isinstance(field.node, SequenceNode) and value:
        if not field.node.flow_style:
            yield from _block_list(old, field, value, encoding)
        style = _style(field.node.value[0]) if field.node.value else None
        head, tail = _around(old, field)
        yield from (_one_line(head, word, tail) for word in _values(value, style, encoding))
    if isinstance(field.node, ScalarNode) and field.node.style in ("|", ">") and isinstance(value, str):
        yield [*old[:1], *(f"  {line}".rstrip() for line in value.split("\n"))]
    head, tail = _around(old, field)
    style = '"' if _is_date(value) and not str(field.node.tag).endswith(":timestamp") else _style(field.node)
    yield from (_one_line(head, word, tail) for word in _values(value, style, encoding))
    head = old[0][: old[0].index(":", field.key_end) + 1]
    yield from (_one_line(head, word, "") for word in _values(value, None, encoding))


def _one_line(head: str, word: str, tail: str) -> list[str]:
    """The field in one line; its comment keeps standing behind it."""
    return [f"{head.rstrip()} {word}{tail}".rstrip() if not tail.strip() else f"{head.rstrip()} {word}{tail}"]


def _around(old: list[str], field: Field) -> tuple[str, str]:
    """What stands before the value in the first line, and after it in its last (a comment)."""
    node = field.node
    if node.start_mark.line != field.first:
        return old[0][: old[0].index(":", field.key_end) + 1], ""
    head = old[0][: max(node.start_mark.column, old[0].index(":", field.key_end) + 1)]
    last = node.end_mark.line
    if not field.first <= last < field.after or (isinstance(node, ScalarNode) and node.style in ("|", ">")):
        return head, ""
    tail = old[last - field.first][node.end_mark.column :]
    return head, tail if tail.strip().startswith("#") or not tail.strip() else ""


def _block_list(old: list[str], field: Field, value: list[Any], encoding: str) -> Iterator[list[str]]:
    """Items that stay keep their lines; new ones are written as the first is."""
    items = field.node.value
    starts = [item.start_mark.line - field.first for item in items]
    if any(not 0 <= start < len(old) or not old[start].lstrip().startswith("-") for start in starts):
        return  # an alias, whose items stand elsewhere, or a dash on a line of its own
    ends = [*starts[1:], len(old)]
    dash = old[starts[0]]
    indent = dash[: len(dash) - len(dash.lstrip())] + "- "
    kept = {_plain(item): old[a:b] for item, a, b in zip(items, starts, ends, strict=True)}
    for style in (_style(items[0]), '"'):
        new = list(old[: starts[0]])
        for item in value:
            same = kept.get(str(item))
            new += same or [indent + _scalar(item, style, encoding)]
        yield new


def _plain(item: Node) -> str:
    return str(item.value) if isinstance(item, ScalarNode) else ""


def _is_date(value: Any) -> bool:
    """Words that other readers of YAML would take for a date unless they stand in quotation marks."""
    return isinstance(value, str) and re.match(r"\d{4}-\d\d?-\d\d?", value) is not None


def _style(node: Node) -> str | None:
    style = getattr(node, "style", None) if isinstance(node, ScalarNode) else None
    return style if style in ("'", '"') else None


def _values(value: Any, style: str | None, encoding: str) -> Iterator[str]:
    for chosen in dict.fromkeys((style, '"')):
        if isinstance(value, list):
            yield "[" + ", ".join(_scalar(item, chosen, encoding) for item in value) + "]"
        else:
            yield _scalar(value, chosen, encoding)


def _scalar(value: Any, style: str | None, encoding: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    if style == "'" and _fits(value, encoding):
        return "'" + value.replace("'", "''") + "'"
    if style is None and value and _fits(value, encoding):
        return value
    return quoted(value, encoding)


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() else quoted(key, "utf-8")


def _fits(text: str, encoding: str) -> bool:
    return all(_escaped(char, encoding) in (char, '\\"', "\\\\") for char in text)


def _escaped(char: str, encoding: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char == "\n":
        return "\\n"
    if char == "\t":
        return "\\t"
    if unicodedata.category(char) in ("Cc", "Cs", "Cn") or char in "\ufeff\u2028\u2029" or not _has(char, encoding):
        return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
    return char


def _has(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
