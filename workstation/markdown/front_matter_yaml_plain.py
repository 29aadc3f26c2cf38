"""The front matter of most files, a line for each field, read a hundred times faster than by the YAML parser.

Only what the parser would read the same is read here; a block with anything else in it is left to the parser.
"""

from __future__ import annotations

import re
from typing import Any

# Tabs, other line breaks and what is no text are the parser's matter.
_PRINTABLE = re.compile("[\n -~\xa0-\u2027\u202a-\ud7ff\U00010000-\U0010ffff]*")
_BEGINS = r"(?:[A-Za-z0-9/(\u00c0-\u1fff\u2018-\u201d]|<(?!<))"
_REST = r"(?:[^:#\n]|:(?=[^ \n])|(?<! )\#)*"
_PLAIN = rf"(?P<plain>{_BEGINS}{_REST})"
_FURTHER = re.compile(rf" +{_BEGINS}{_REST}")  # a line on which words go on
_VALUE = rf"(?:\"(?P<double>[^\"\\\n]*)\" *|'(?P<single>(?:[^'\n]|'')*)' *|{_PLAIN})"
_WORDS = "[A-Za-z][A-Za-z0-9 _/-]*"
_FLOW = rf"\[ *(?P<flow>(?:{_WORDS}(?:, *{_WORDS})*)?)\] *"
_BEGUN = r"\"(?P<begun>[^\"\\\n]+)|(?P<block>[>|]-?) *"  # and goes on in the lines below
_FIELD = re.compile(rf"(?P<key>[A-Za-z_][A-Za-z0-9_-]{{0,99}}):(?: *| +(?:{_VALUE}|{_FLOW}|{_BEGUN}))")
_KEY = re.compile("[A-Za-z_]")
_ITEM = re.compile(rf"(?P<indent> *)- +{_VALUE}")
_ENDS = re.compile(r"\n+")
_LONGEST = 4_000  # characters of a line
_NAMED = {"null": None, "true": True, "false": False}
_NAMED |= {shown: value for word, value in _NAMED.items() for shown in (word.capitalize(), word.upper())}


def read_plain(content: str) -> dict[str, Any] | None:
    """The fields of a block whose every line is of a plain form, as JSON values; None when the parser must read it."""
    if not _PRINTABLE.fullmatch(content) or "workstation:" in content:  # records are another reader's matter
        return None
    fields: dict[str, Any] = {}
    lines = content.split("\n")
    if max(map(len, lines)) > _LONGEST:
        return None
    try:
        at = _below(lines, 0)
        if any(map(_says, lines[:at])):
            return None
        while at < len(lines):
            found = _FIELD.fullmatch(lines[at])
            if found is None or found["key"] in fields:
                return None
            first, at = at + 1, _below(lines, _quoted(lines, at + 1) if found["begun"] else at + 1)
            fields[found["key"]] = _read(found, lines[first:at], is_last=at == len(lines))
    except _NotPlain:
        return None
    return fields


class _NotPlain(Exception):
    """Something here is the parser's matter."""


def _below(lines: list[str], at: int) -> int:
    """The next line that begins a field."""
    while at < len(lines) and not _KEY.match(lines[at]):
        at += 1
    return at


def _quoted(lines: list[str], at: int) -> int:
    """The line behind the one in which a quotation ends."""
    while at < len(lines) and '"' not in lines[at]:
        at += 1
    return at + 1


def _read(found: re.Match[str], below: list[str], *, is_last: bool) -> Any:
    """The value of a field with the lines below it."""
    match found.lastgroup:
        case "key":
            return _listed([line for line in below if _says(line)])
        case "begun":
            end = _quoted(below, 0)
            if any(map(_says, below[end:])):
                raise _NotPlain
            return _joined(found["begun"], below[:end])
        case "block":
            return _block(found["block"], below, is_last=is_last)
    while below and not _says(below[-1]):
        below = below[:-1]
    if below and found["plain"] is not None:
        return _further(found["plain"], below)
    if any(map(_says, below)):
        raise _NotPlain
    if found["flow"] is not None:
        return [_resolved(each.strip(" ")) for each in found["flow"].split(",") if each]
    return _value(found)


def _listed(lines: list[str]) -> list[Any] | None:
    items = [_ITEM.fullmatch(line) for line in lines]
    if len({item and item["indent"] for item in items}) > 1:
        raise _NotPlain
    return [_value(item) for item in items] or None


def _joined(begun: str, lines: list[str]) -> str:
    """A quotation over several lines."""
    if not lines or not lines[-1].rstrip(" ").endswith('"'):
        raise _NotPlain
    middle, last = [line.strip(" ") for line in lines[:-1]], lines[-1].rstrip(" ")[:-1].lstrip(" ")
    if not begun.strip(" ") or not last or not all(middle) or any(map(_ends_document, lines)):
        raise _NotPlain
    text = " ".join([begun.rstrip(" "), *middle, last])
    if '"' in text or "\\" in text:
        raise _NotPlain
    return text


def _block(style: str, lines: list[str], *, is_last: bool) -> str:
    """A text below its field, all of it as far in; what stands at the end of the block has other ends."""
    has_end = not is_last or lines[-1:] == [""]
    while lines and not lines[-1]:
        lines = lines[:-1]
    said = [line for line in lines if line]
    indents = {len(line) - len(line.lstrip(" ")) for line in said}
    if len(indents) != 1 or not (indent := indents.pop()) or not lines[0] or not all(map(str.strip, said)):
        raise _NotPlain
    text = "\n".join(line[indent:] for line in lines)
    if style[0] == ">":  # lines are joined, an empty one ends a paragraph
        text = _ENDS.sub(lambda ends: ends[0][1:] or " ", text)
    return text + "\n" if has_end and not style.endswith("-") else text


def _further(begun: str, lines: list[str]) -> str:
    """Words without quotation marks over several lines."""
    if not all(map(_FURTHER.fullmatch, lines)):
        raise _NotPlain
    return " ".join(line.strip(" ") for line in (begun, *lines))


def _ends_document(line: str) -> bool:
    return line.startswith(("---", "..."))


def _says(line: str) -> bool:
    return bool(line) and not line.startswith("#")


def scalar(tag: str, text: str) -> Any:
    """A value of this type of YAML's as JSON has it; what JSON would write otherwise stays text."""
    if tag == "null":
        return None
    if tag == "bool":
        return text.lower() in ("true", "yes", "on", "y")
    if tag == "int":
        return int(text) if re.fullmatch(r"[-+]?(0|[1-9][0-9]{0,15})", text) else text
    if tag == "float":
        return float(text) if re.fullmatch(r"[-+]?[0-9]{1,15}\.[0-9]{1,15}", text) else text
    return text


def _value(found: re.Match[str] | None) -> Any:
    if found is None:
        raise _NotPlain
    if (text := found["double"]) is not None:
        return text
    if (text := found["single"]) is not None:
        return text.replace("''", "'")
    return _resolved(found["plain"].rstrip(" "))


def _resolved(text: str) -> Any:
    if text in _NAMED:
        return _NAMED[text]
    if not text[0].isdigit():
        return text
    whole = scalar("int", text)
    return scalar("float", text) if isinstance(whole, str) else whole
