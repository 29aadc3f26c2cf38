"""Words within a paragraph: emphasis, links, footnotes and pictures in a line, with white space as a page shows it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bs4.element import Comment, NavigableString, PageElement, Tag

from workstation.export.word_marks import Footnotes, hyperlink

_SPACE = re.compile(r"[ \t\r\n\f]+")  # not the no-break space
_FOLLOWED = ("http://", "https://", "mailto:", "tel:")


@dataclass(frozen=True)
class Face:
    """How words look."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    underline: bool = False
    sub: bool = False
    sup: bool = False
    code: bool = False
    small: bool = False

    def with_(self, **looks: bool) -> Face:
        """The same, and so."""
        return replace(self, **looks)


PLAIN = Face()
_FACES: dict[str, dict[str, bool]] = {
    **{key: {"bold": True} for key in ("strong", "b")},
    **{key: {"italic": True} for key in ("em", "i", "dfn", "var")},
    **{key: {"strike": True} for key in ("s", "del", "strike")},
    **{key: {"underline": True} for key in ("u", "ins")},
    **{key: {"code": True} for key in ("code", "kbd", "samp", "tt")},
    "sub": {"sub": True},
    "sup": {"sup": True},
}


class Runs:
    """Writes inline HTML into a paragraph. `picture(paragraph, img)` puts a picture in, False when it cannot."""

    def __init__(self, footnotes: Footnotes, picture: Callable[[Any, Tag], bool]) -> None:
        self._footnotes = footnotes
        self._picture = picture

    def write(self, paragraph: Any, nodes: list[PageElement], face: Face) -> None:
        """These nodes at the end of the paragraph; spaces at both ends go."""
        line = _Line(paragraph)
        for node in nodes:
            self._node(line, node, face)
        line.end()

    def _node(self, line: _Line, node: PageElement, face: Face) -> None:
        if isinstance(node, NavigableString):
            if not isinstance(node, Comment):
                line.say(str(node), face)
            return
        if not isinstance(node, Tag):
            return
        classes: Any = node.get("class") or []
        if node.name == "br":
            line.break_()
        elif node.name == "img":
            if not self._picture(line.paragraph, node):
                line.say(str(node.get("alt") or ""), face)
        elif "footnote-ref" in classes:
            self._note(line, node)
        elif "footnote-backref" in classes or "back" in classes:
            return
        elif node.name == "a" and str(node.get("href") or "").startswith(_FOLLOWED):
            line.link(str(node["href"]), " ".join(node.get_text().split()))
        elif node.name == "q":
            line.say("“", face)
            self._inside(line, node, face)
            line.say("”", face)
        elif "detail" in classes and line.begun:  # the page sets it off by its look
            line.say(" – ", face)
            self._inside(line, node, face)
        elif node.name in ("p", "div", "li") and line.begun:
            line.break_()
            self._inside(line, node, face)
        else:
            self._inside(line, node, face.with_(**_face_of(node)))

    def _inside(self, line: _Line, node: Tag, face: Face) -> None:
        for child in node.children:
            self._node(line, child, face)

    def _note(self, line: _Line, node: Tag) -> None:
        link = node.find("a", href=True)
        note = self._footnotes.place(line.paragraph, str(link["href"])[1:]) if link else None
        if note is None:
            line.say(node.get_text(), PLAIN.with_(sup=True))
            return
        line.anything()
        for paragraph, nodes in note:
            self.write(paragraph, nodes, PLAIN)


def _face_of(node: Tag) -> dict[str, bool]:
    if node.name == "cite":  # the names of outlets are set upright, as the page sets them
        return {"italic": "source" not in (node.get("class") or [])}
    return _FACES.get(node.name, {})


class _Line:
    """A paragraph being written: folds white space across runs."""

    def __init__(self, paragraph: Any) -> None:
        self.paragraph = paragraph
        self.begun = False
        self._space = False

    def say(self, text: str, face: Face) -> None:
        words = _SPACE.sub(" ", text)
        if self.begun and words.startswith(" "):
            self._space = True
        words, ends = words.strip(" "), words.endswith(" ") and bool(words.strip(" "))
        if not words:
            return
        _dress(self.paragraph.add_run((" " if self._space else "") + words), face)
        self.begun, self._space = True, ends

    def link(self, address: str, text: str) -> None:
        if not text:
            return
        if self._space:
            self.paragraph.add_run(" ")
        hyperlink(self.paragraph, address, text)
        self.begun, self._space = True, False

    def break_(self) -> None:
        self.paragraph.add_run().add_break()
        self._space = False

    def anything(self) -> None:
        """Something that is no text stands here now."""
        self.begun = True

    def end(self) -> None:
        self._space = False


def _dress(run: Any, face: Face) -> None:
    font = run.font
    if face.code:
        run.style = "HTML Code"
    for name, on in (
        ("bold", face.bold),
        ("italic", face.italic),
        ("strike", face.strike),
        ("underline", face.underline),
    ):
        if on:
            setattr(font, name, True)
    if face.sub:
        font.subscript = True
    if face.sup:
        font.superscript = True
