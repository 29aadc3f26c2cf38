"""What a Word file says beside its plain text: comments with their words, changes that were tracked, parts left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from workstation.importing.imported import CommentDraft
from workstation.importing.word_archive import W, WordArchive
from workstation.words import marked, tr, tr_n

_UNWRAPPED = ("ins", "moveTo", "smartTag", "customXml")
_GONE = ("del", "moveFrom")
_EQUATION = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"
_MARGINS = (
    ("header", marked("Left out: headers of the pages: {words}.")),
    ("footer", marked("Left out: footers of the pages: {words}.")),
)


def comments_of(archive: WordArchive) -> tuple[CommentDraft, ...]:
    """The comments in the order of the text."""
    tree = archive.tree("word/comments.xml")
    if tree is None:
        return ()
    written = {each.get(f"{W}id"): each for each in tree.iter(f"{W}comment")}
    about = _anchors(archive.story())
    order = [*(id for id in about if id in written), *(id for id in written if id not in about)]
    found = (
        CommentDraft(written[id].get(f"{W}author") or "", _paragraphs(written[id]), about.get(id, "")) for id in order
    )
    return tuple(comment for comment in found if comment.text)


def settle_changes(story: Any, notes: list[str]) -> None:
    """The text with every tracked change taken: what was inserted stays, what was deleted goes and is named."""
    taken = sum(1 for name in _UNWRAPPED[:2] for _ in story.iter(f"{W}{name}"))
    gone = [words for name in _GONE for each in story.iter(f"{W}{name}") if (words := _text(each))]
    for name in _GONE:
        for each in list(story.iter(f"{W}{name}")):
            _take_out(each)
    for name in _UNWRAPPED:
        for each in list(story.iter(f"{W}{name}")):
            _unwrap(each)
    if taken:
        notes.append(
            tr_n(
                "Tracked changes: {n} insertion taken into the text.",
                "Tracked changes: {n} insertions taken into the text.",
                taken,
            )
        )
    if gone:
        said = "; ".join(f"“{_short(words)}”" for words in gone)
        notes.append(tr("Tracked changes: deleted words left out: {words}.").format(words=said))


def name_the_rest(archive: WordArchive, notes: list[str]) -> None:
    """Parts of the file that no article has: named with their words."""
    for kind, several in _MARGINS:
        names = sorted(name for name in archive.names if re.fullmatch(rf"word/{kind}\d*\.xml", name))
        said = dict.fromkeys(
            words for name in names if (tree := archive.tree(name)) is not None for words in [_text(tree)]
        )
        if words := [f"“{_short(each)}”" for each in said if each]:
            notes.append(tr(several).format(words="; ".join(words)))
    equations = sum(1 for _ in archive.story().iter(_EQUATION))
    if equations:
        notes.append(tr_n("Left out: {n} equation.", "Left out: {n} equations.", equations))


def words_of(story: Any) -> list[str]:
    """Every word of the text, in order."""
    return re.findall(r"\w+", " ".join(_text(each) for each in story.iter(f"{W}p")))


def _anchors(story: Any) -> dict[str, str]:
    """The words between the start and the end of each comment's range, by its id, in order of their starts."""
    said: dict[str, list[str]] = {}
    opened: set[str] = set()
    for element in story.iter():
        if element.tag == f"{W}commentRangeStart":
            id = element.get(f"{W}id") or ""
            said.setdefault(id, [])
            opened.add(id)
        elif element.tag == f"{W}commentRangeEnd":
            opened.discard(element.get(f"{W}id") or "")
        elif element.tag == f"{W}commentReference":
            said.setdefault(element.get(f"{W}id") or "", [])
        elif opened:
            for piece in _piece(element):
                for id in opened:
                    said[id].append(piece)
    return {id: " ".join("".join(pieces).split()) for id, pieces in said.items()}


def _piece(element: Any) -> Iterator[str]:
    if element.tag == f"{W}t" and element.text:
        yield element.text
    elif element.tag in (f"{W}tab", f"{W}br", f"{W}p"):
        yield " "


def _paragraphs(element: Any) -> str:
    return "\n\n".join(text for each in element.iter(f"{W}p") if (text := _text(each)))


def _text(element: Any) -> str:
    pieces = (
        piece for each in element.iter() for piece in (_piece(each) if each.tag != f"{W}delText" else (each.text,))
    )
    return " ".join("".join(piece or "" for piece in pieces).split())


def _take_out(element: Any) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Any) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at, child)
    parent.remove(element)


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:80].rsplit(" ", 1)[0] + " …"
