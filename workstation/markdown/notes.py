"""The numbers of footnotes, given in the order of their first reference, and the section that prints them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.markdown.block import Block, note_key
from workstation.markdown.renderer import Mark, reference_id

if TYPE_CHECKING:
    from workstation.markdown.look import Look
    from workstation.markdown.register import Register


class Numbering:
    """Which footnote has which number, and what each reference prints.

    References in footnotes count after those in the text. A footnote nothing refers to has no number.
    """

    def __init__(self, users: Iterable[Block], definitions: Register[Block]) -> None:
        self._definitions = definitions
        self.labels: list[str] = []
        self._numbers: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        self.marks: dict[Block, tuple[Mark, ...]] = {block: self._mark(block.refs) for block in users}
        self.note_marks: dict[Block, dict[str, tuple[Mark, ...]]] = {}
        for label in self.labels:  # grows while footnotes refer to further ones
            block = self.definition(label)
            self.note_marks.setdefault(block, {})[label] = self._mark(block.note_refs[label])

    def definition(self, label: str) -> Block:
        """The block that defines the footnote: the first of the text that does."""
        block = self._definitions.first(note_key(label))
        assert block is not None
        return block

    def references(self, label: str) -> int:
        """How many references lead to the footnote."""
        return self._counts[label]

    def _mark(self, refs: tuple[str, ...]) -> tuple[Mark, ...]:
        marks = []
        for label in refs:
            if label not in self._numbers:
                self.labels.append(label)
                self._numbers[label] = len(self.labels)
            before = self._counts.get(label, 0)
            self._counts[label] = before + 1
            marks.append((self._numbers[label], before))
        return tuple(marks)


def section(numbering: Numbering, look: Look) -> str:
    """The HTML of the footnotes, "" if none is referred to."""
    if not numbering.labels:
        return ""
    items = "".join(_item(numbering, n, label, look) for n, label in enumerate(numbering.labels, 1))
    return f'<section class="footnotes" role="doc-endnotes">\n<ol>\n{items}</ol>\n</section>\n'


def _item(numbering: Numbering, number: int, label: str, look: Look) -> str:
    html = numbering.definition(label).note_html[label]
    back = "".join(
        f' <a href="#{reference_id(look, number, n)}" class="footnote-backref" role="doc-backlink">\u21a9\ufe0e</a>'
        for n in range(numbering.references(label))
    )
    body = html.removesuffix("</p>\n")
    html = f"{body}{back}</p>\n" if body != html else f"{html}<p>{back.strip()}</p>\n"
    return f'<li id="fn{look.footnote_prefix}{number}">\n{html}</li>\n'
