"""YAML front matter: read without losing what the file says, edited field by field on its own lines."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from workstation.errors import FrontMatterBroken
from workstation.markdown import front_matter_yaml_lines as written
from workstation.markdown.front_matter_yaml_lines import Field
from workstation.markdown.front_matter_yaml_plain import scalar
from workstation.words import tr

_MOST_VALUES = 20_000  # aliases may repeat each other without end ("billion laughs")
_DEEPEST = 50
_RECORDS = re.compile(r"^(workstation):[ \t]*\n?((?:[ \t]+.*\n?|\{.*\n?)+)", re.MULTILINE)


def read(content: str) -> dict[str, Any]:
    """The fields as JSON values; dates and other typed words stay as written.

    Raises FrontMatterBroken with the line in the file (the opening fence is line 1).
    """
    content, records = _without_records(content)
    root = _compose(content)
    if root is None:
        return {}
    fields: dict[str, Any] = _Reading().mapping(root, 0)
    return {**fields, **records}


def edit(content: str, key: str, value: Any, encoding: str) -> str:
    """One field changed, added at the end, or (None) removed; every other line as it was."""
    before = read(content)
    wanted = {name: old for name, old in before.items() if name != key or value is not None}
    if value is not None:
        wanted[key] = value
    lines = content.removesuffix("\n").split("\n") if content else []
    field = _fields(content).get(key)
    for candidate in written.candidates(lines, field, key, value, encoding):
        text = "".join(line + "\n" for line in candidate)
        if _reads_as(text, wanted):
            return text
    raise FrontMatterBroken(
        tr("The field “{key}” cannot be changed in this front matter line by line.").format(key=key),
        safe=tr("The file as it was imported is kept."),
        remedy=tr("Export with another preset, or change the field in the file."),
    )


def _reads_as(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return read(text) == wanted
    except FrontMatterBroken:
        return False


def _without_records(content: str) -> tuple[str, dict[str, Any]]:
    """The records of preset `full` stand as JSON, indented: read as JSON, a hundred times faster than as YAML."""
    if (found := _RECORDS.search(content)) is None:
        return content, {}
    try:
        records = json.loads(found[2])
    except (ValueError, RecursionError):
        return content, {}
    blank = "workstation: 0" + "\n" * found[0].count("\n")  # the lines below keep their numbers
    return content[: found.start()] + blank + content[found.end() :], {found[1]: records}


def _compose(content: str) -> MappingNode | None:
    try:
        root = YAML(typ="safe", pure=True).compose(content)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        _broken(_plain(str(error.context or ""), str(error.problem or "")), mark.line if mark else 0)
    except (YAMLError, RecursionError, ValueError) as error:
        position = getattr(error, "position", None)
        _broken(tr("it is not YAML"), content.count("\n", 0, position) if position else 0)
    if root is not None and not isinstance(root, MappingNode):
        _broken(tr("it holds no fields"), 0)
    return root


def _fields(content: str) -> dict[str, Field]:
    """Where each field stands: its lines reach to the next field, without blank lines and comments before that."""
    content, _ = _without_records(content)
    root = _compose(content)
    pairs = root.value if root is not None and not root.flow_style else []
    lines = content.split("\n")
    starts = [key.start_mark.line for key, _ in pairs] + [len(lines)]
    fields: dict[str, Field] = {}
    for (key, value), first, after in zip(pairs, starts, starts[1:], strict=False):
        while after > first + 1 and (not lines[after - 1].strip() or lines[after - 1].startswith("#")):
            after -= 1
        fields[str(key.value)] = Field(first, after, key.end_mark.column, value)
    return fields


class _Reading:
    """One walk over the nodes, counting the values so that aliases cannot run away."""

    def __init__(self) -> None:
        self.values = 0

    def mapping(self, node: MappingNode, depth: int) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        places: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = _whole(str(key_node.value))
            value = self.value(value_node, depth + 1)
            if str(key_node.tag).endswith(":merge"):
                merged |= _merged(value)
            elif key in places:
                _twice(key, places[key], key_node.start_mark.line)
            else:
                fields[key] = value
                places[key] = key_node.start_mark.line
        return {**merged, **fields}

    def value(self, node: Node, depth: int) -> Any:
        self.values += 1
        if self.values > _MOST_VALUES or depth > _DEEPEST:
            _broken(tr("its anchors and aliases repeat themselves without end"), node.start_mark.line)
        if isinstance(node, MappingNode):
            return self.mapping(node, depth)
        if isinstance(node, SequenceNode):
            return [self.value(item, depth + 1) for item in node.value]
        return scalar(str(node.tag).rsplit(":", 1)[-1], _whole(str(node.value)))


def _whole(text: str) -> str:
    """Halves of a character written as two escapes are joined; a half alone becomes the sign for what is no text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _merged(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for mapping in reversed(value if isinstance(value, list) else [value]):
        found |= mapping if isinstance(mapping, dict) else {}
    return found


def _twice(key: str, first: int, second: int) -> NoReturn:
    raise FrontMatterBroken(
        tr("The front matter says “{key}” twice, in lines {first} and {second}.").format(
            key=key, first=first + 2, second=second + 2
        ),
        safe=tr("The text below it is untouched."),
        remedy=tr("Keep one of the two."),
    )


def _plain(context: str, problem: str) -> str:
    """What the YAML parser complains of, for people who write stories; its own words where we have none."""
    match (context, problem):
        case (_, "mapping values are not allowed here" | "mapping values are not allowed in this context"):
            return tr("a colon stands where none can be; a value that holds one needs quotation marks")
        case (_, "could not find expected ':'"):
            return tr("the colon after the name of a field is missing")
        case (scanned, _) if "quoted scalar" in scanned:
            return tr("a quotation mark is not closed")
        case (parsed, _) if "flow" in parsed or "<stream end>" in problem:
            return tr("a bracket is not closed")
        case (_, said) if "expected <block end>" in said and "<scalar>" in said:
            return tr("something stands behind the closing quotation mark")
        case (_, said) if "cannot start any token" in said:
            return tr("a value beginning with that sign must stand in quotation marks")
    return problem or context or tr("it is not YAML")


def _broken(problem: str, line: int) -> NoReturn:
    raise FrontMatterBroken(
        tr("The front matter breaks in line {line}: {problem}.").format(line=line + 2, problem=problem),
        safe=tr("The text below it is untouched."),
        remedy=tr("Correct that line; most often a value with a colon lacks its quotation marks, or there is a tab."),
    )
