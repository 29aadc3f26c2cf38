"""TOML front matter: read as JSON values, edited field by field on its own lines."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime, time
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Array, Item, String, StringType, Table

from workstation.errors import FrontMatterBroken
from workstation.markdown.front_matter_yaml_lines import quoted
from workstation.words import tr

_MOST_DOTS = 500  # every part of a dotted name costs the reader all parts before it
_LINE = re.compile(r"line (\d+)")


def read(content: str) -> dict[str, Any]:
    """The fields as JSON values, dates as text. FrontMatterBroken names the line (the fence is line 1)."""
    try:
        if any(line.partition("=")[0].count(".") > _MOST_DOTS for line in content.split("\n")):
            raise ValueError(tr("a name has too many parts"))
        return {key: _json(value) for key, value in tomllib.loads(content).items()}
    except (ValueError, RecursionError) as error:
        found = _LINE.search(str(error))
        line = int(found[1]) + 1 if found else content.count("\n") + 2
        raise FrontMatterBroken(
            tr("The front matter breaks in line {line}: {reason}.").format(line=line, reason=_reason(str(error))),
            safe=tr("The text below it is untouched."),
            remedy=tr("Correct that line; text in TOML stands in quotation marks, and a key may stand only once."),
        ) from error


def edit(content: str, key: str, value: Any, encoding: str) -> str:
    """One field changed, added above the first table, or (None) removed; every other line as it was."""
    read(content)
    try:
        document = tomlkit.parse(content)
        if value is None:
            document.pop(key, None)
        elif key in document:
            document[key] = _item(value, document[key], encoding)
        else:
            return _added(content, f"{tomlkit.key(key).as_string()} = {_item(value, None, encoding).as_string()}\n")
        return tomlkit.dumps(document)
    except TOMLKitError as error:
        raise FrontMatterBroken(
            tr("The field “{key}” cannot be changed in this front matter line by line.").format(key=key),
            safe=tr("The file as it was imported is kept."),
            remedy=tr("Export with another preset, or change the field in the file."),
        ) from error


def _added(content: str, line: str) -> str:
    """After the last top-level field: what follows a table's header would belong to that table."""
    document = tomlkit.parse(content)
    for key, item in document.items():
        if isinstance(item, (Table, AoT)):
            place = re.search(rf"^\s*\[+\s*[\"']?{re.escape(key)}", content, re.MULTILINE)
            start = place.start() if place else len(content)
            start = len(content[:start].rstrip()) + 1 if content[:start].strip() else 0
            return content[:start] + line + content[start:]
    body = content.rstrip("\n")
    return (body + "\n" if body else "") + line + content[len(body) + 1 :]


def _item(value: Any, old: Item | None, encoding: str) -> Item:
    if isinstance(value, str):
        return _text(value, old, encoding)
    if isinstance(value, list):
        return _array(value, old, encoding)
    item: Item = tomlkit.item(value)
    return item


def _text(value: str, old: Any, encoding: str) -> Item:
    if isinstance(old, (datetime, date)):
        if "T" in value or " " in value:
            return tomlkit.item(datetime.fromisoformat(value))
        return tomlkit.item(date.fromisoformat(value))
    if isinstance(old, String) and old.as_string().startswith("'") and quoted(value, encoding)[1:-1] == value:
        return String.from_raw(value, StringType.SLL if "'" not in value else StringType.SLB)
    return String.from_raw(value) if quoted(value, encoding)[1:-1] == value else _escaped(quoted(value, encoding))


def _escaped(literal: str) -> Item:
    item = tomlkit.value(literal)
    if not isinstance(item, Item):
        raise TypeError(literal)
    return item


def _array(value: list[Any], old: Any, encoding: str) -> Item:
    array = tomlkit.array()
    first = old[0] if isinstance(old, Array) and old else None
    for item in value:
        array.append(_item(item, first, encoding))
    if isinstance(old, Array) and "\n" in old.as_string():
        array.multiline(True)
    return array


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_json(inner) for inner in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return str(value)
    return value


def _reason(said: str) -> str:
    if "overwrite" in said or "twice" in said:
        return tr("a key stands there a second time")
    if said.startswith("Invalid value"):
        return tr("text must stand in quotation marks")
    if said.startswith(('Expected "\'"', "Expected '\"'", "Illegal character", "Unterminated string")):
        return tr("a quotation mark is not closed")
    reason = re.sub(r"\s*\(at (line \d+, column \d+|end of document)\)", "", said)
    return reason[:1].lower() + reason[1:]
