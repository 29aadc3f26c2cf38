"""Places of the text and of the page told to each other: by block, word, and how often the word stood before."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from workstation.markdown.blocks import Blocks
from workstation.markdown.visible import visible

_WORD = re.compile(r"[\w’']+")
_HEADING = re.compile(r" {0,3}#{1,6}(\s|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_IMAGE = re.compile(r"!\[((?:\\.|[^\]\\])*)\](?:\([^)]*\)|\[[^\]]*\])?")
_REFERENCE = re.compile(r"\[\^([^ \n\]]+)\](?!:)")
_NOTE = re.compile(r" {0,3}\[\^([^ \n\]]+)\]:")


@dataclass(frozen=True)
class Under:
    """The `nth` heading, image, reference (of `of`) of a block, or the nth note of the article, under the caret."""

    block: int
    kind: str
    nth: int = 0
    of: int = 0
    words: str = ""

    def told(self) -> dict[str, Any]:
        """For the page."""
        return asdict(self)


def under(blocks: Blocks, line: int, column: int) -> Under | None:
    """What stands at this place of the text (both from 0; characters) that the page marks, if anything."""
    index = blocks.block_at_line(line)
    block = blocks.blocks[index]
    at = _offset(blocks, index, line, column)
    if note := _NOTE.match(block.source):
        number = blocks.note_number(note[1])
        return Under(index, "note", number) if number is not None else None
    if line >= blocks.span(index)[1]:
        return None  # an empty line behind the block
    for kind, found in (("image", _IMAGE), ("reference", _REFERENCE)):
        hits = [hit for hit in found.finditer(block.source) if kind == "image" or hit[1] in block.refs]
        for nth, hit in enumerate(hits):
            if hit.start() <= at <= hit.end():
                return Under(index, kind, nth, len(hits), hit[1])
    lines = block.source.rstrip("\n").split("\n")
    if _HEADING.match(lines[0]) or (len(lines) > 1 and _UNDERLINE.match(lines[-1])):
        return Under(index, "heading")
    return None


def word_at(blocks: Blocks, line: int, column: int) -> dict[str, Any]:
    """The word at this place of the text, as the page finds it again."""
    index = blocks.block_at_line(line)
    seen = visible(blocks.blocks[index].source)
    at = _offset(blocks, index, line, column)
    for begin, length, source, size in seen.stretches:
        if source <= at <= source + size:
            place = begin + min(at - source, length)
            for word in _WORD.finditer(seen.text):
                if word.start() <= place <= word.end():
                    return {"block": index, "word": word[0], "nth": seen.text[: word.start()].count(word[0])}
    return {"block": index, "word": "", "nth": 0}


def place_of(blocks: Blocks, answer: dict[str, Any]) -> int:
    """The place in the text (characters) of what the page answered: a picture, or letters into the nth such word."""
    index = min(int(answer["block"]), len(blocks.blocks) - 1)
    source = blocks.blocks[index].source
    begin = _start(blocks, blocks.span(index)[0])
    if "picture" in answer:
        hits = list(_IMAGE.finditer(source))
        return begin + (hits[int(answer["picture"])].start() if int(answer["picture"]) < len(hits) else 0)
    seen, word = visible(source), str(answer["word"])
    at = seen.text.find(word) if word else -1
    for _ in range(int(answer["nth"])):
        following = seen.text.find(word, at + len(word))
        if following < 0:
            break
        at = following
    if at < 0:
        return begin
    at += int(answer["letters"])
    return begin + seen.source_range(at, at)[0]


def _start(blocks: Blocks, line: int) -> int:
    return sum(len(each) + 1 for each in blocks.lines[:line])


def _offset(blocks: Blocks, index: int, line: int, column: int) -> int:
    first = blocks.span(index)[0]
    return sum(len(each) + 1 for each in blocks.lines[first:line]) + column
