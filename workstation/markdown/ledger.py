"""What blocks of a text mean to each other: link definitions, footnotes and the first of several tags.

When blocks are exchanged, exactly those elsewhere that looked up a changed definition are parsed again, and those
whose footnote numbers or first tags changed are rendered again.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from workstation.markdown.block import Block, Content, TagName, note_key
from workstation.markdown.notes import Numbering, section
from workstation.markdown.register import Register

if TYPE_CHECKING:
    from workstation.markdown.look import Look
    from workstation.markdown.pieces import Piece

_NOTED = ("noted",)  # the key under which blocks stand that refer to footnotes


class Ledger:
    """The definitions and uses of all blocks. The section of footnotes is a block that belongs to it."""

    def __init__(self, footnotes: Block, look: Look) -> None:
        self._footnotes = footnotes
        self._look = look
        self._register: Register[Block] = Register()  # labels defined, tags, _NOTED
        self._users: dict[str, set[Block]] = {}  # label -> blocks whose parse looked it up
        self._firsts: dict[TagName, Block] = {}
        self._numbering = Numbering((), self._register)

    # --- the definitions of the whole text, as `pieces.parse_inline` asks for them ------------------

    def get(self, label: str, default: Any = None) -> Any:
        """The first definition of a normalised link label."""
        block = self._register.first(label)
        return block.references[label] if block else default

    def __contains__(self, key: str) -> bool:
        """Whether a footnote is defined (`block.note_key`)."""
        return self._register.first(key) is not None

    def note_number(self, label: str) -> int | None:
        """The place of a footnote among those printed, from 0; none if nothing refers to it."""
        labels = self._numbering.labels
        return labels.index(label) if label in labels else None

    # --- exchanging blocks -------------------------------------------------------------------------

    def render_ahead(self, piece: Piece) -> Piece:
        """Render a piece that neither uses nor defines anything, and let its tokens go.

        Those of a whole long text take four times what is kept of it, in pieces that no system gets back.
        """
        if "[" not in piece.source:
            content = Content(Block(piece.source, 0, piece.references), piece)
            content.parse(self)
            content.render(self._look)
            piece.html, piece.tokens = content.block.html, []
        return piece

    def exchange(self, gone: Sequence[Block], fresh: Sequence[tuple[Block, Piece]]) -> list[Block]:
        """Take blocks out and put others in, all rendered; returns those elsewhere whose HTML changed."""
        contents = {block: Content(block, piece) for block, piece in fresh if piece.html is None}
        names = {name for block in gone for name in block.tags}
        defined = self._defined(gone, contents.values())
        stale = self._stale(gone, contents.values(), defined)
        noted = {block: _notes(block) for block in stale}
        names.update(name for block in stale for name in block.tags)
        contents.update((block, Content(block)) for block in stale)
        for block, content in contents.items():
            content.parse(self)
            self._enter(block)
            names.update(block.tags)
        again = self._settle_firsts(names)
        if any(_notes(block) != noted[block] for block in stale) or not _inherit(gone, [block for block, _ in fresh]):
            again |= self._number_notes()
        again = (again | stale).difference(gone, (block for block, _ in fresh))
        return self._render(contents, again)

    def _defined(self, gone: Iterable[Block], fresh: Iterable[Content]) -> dict[str, Any]:
        """The labels these blocks define, with what each means now."""
        labels = {label for block in gone for label in _definitions(block)}
        for content in fresh:
            labels.update(content.block.references, map(note_key, content.notes))
        return {label: self._meaning(label) for label in labels}

    def _meaning(self, label: str) -> Any:
        block = self._register.first(label)
        if block is None or label not in block.references:
            return block is not None
        reference = block.references[label]
        return reference["href"], reference["title"]

    def _stale(self, gone: Iterable[Block], fresh: Iterable[Content], defined: dict[str, Any]) -> set[Block]:
        """Exchange definitions; the blocks elsewhere that looked up one that means something else now, taken out."""
        for block in gone:
            for label in _definitions(block):
                self._register.remove(label, block)
            self._leave(block)
        for content in fresh:
            for label in {*content.block.references, *map(note_key, content.notes)}:
                self._register.add(label, content.block)
        stale = {
            user
            for label, meant in defined.items()
            if self._meaning(label) != meant
            for user in self._users.get(label, ())
        }
        for block in stale:
            self._leave(block)
        return stale

    def _enter(self, block: Block) -> None:
        for label in block.asked:
            self._users.setdefault(label, set()).add(block)
        for key in _used(block):
            self._register.add(key, block)

    def _leave(self, block: Block) -> None:
        for label in block.asked:
            self._users[label].discard(block)
            if not self._users[label]:
                del self._users[label]
        for key in _used(block):
            self._register.remove(key, block)

    # --- what depends on the order of the whole text -----------------------------------------------

    def _settle_firsts(self, names: Iterable[TagName]) -> set[Block]:
        """Note which block now holds the first tag of these names; the blocks for which that changed."""
        changed: set[Block] = set()
        for name in names:
            was, now = self._firsts.get(name), self._register.first(name)
            if was is now:
                continue
            if was is not None:
                was.firsts -= {name}
                changed.add(was)
            if now is None:
                del self._firsts[name]
            else:
                now.firsts |= {name}
                self._firsts[name] = now
                changed.add(now)
        return changed

    def _number_notes(self) -> set[Block]:
        """Number the footnotes anew; the blocks whose numbers changed."""
        self._numbering = numbering = Numbering(self._register.all(_NOTED), self._register)
        changed: set[Block] = set()
        for block, marks in numbering.marks.items():
            if block.marks != marks:
                block.marks = marks
                changed.add(block)
        for block, note_marks in numbering.note_marks.items():
            if any(block.note_marks.get(label) != marks for label, marks in note_marks.items()):
                block.note_marks = {**block.note_marks, **note_marks}
                changed.add(block)
        return changed

    def _render(self, contents: dict[Block, Content], again: set[Block]) -> list[Block]:
        """Render new blocks and those to be rendered again; of the latter, those whose HTML changed."""
        were = {block: block.html for block in again}
        for block in again - contents.keys():
            contents[block] = Content(block)
            contents[block].parse(self)
        for content in contents.values():
            content.render(self._look)
        changed = [block for block, html in were.items() if block.html != html]
        footnotes = section(self._numbering, self._look)
        if footnotes != self._footnotes.html:
            self._footnotes.html = footnotes
            changed.append(self._footnotes)
        return changed


def _inherit(gone: Sequence[Block], fresh: Sequence[Block]) -> bool:
    """Hand footnote numbers on if the new blocks define and refer to the same footnotes in the same order."""
    were = [block for block in gone if block.has_notes]
    are = [block for block in fresh if block.has_notes]
    if [_notes(block) for block in were] != [_notes(block) for block in are]:
        return False
    for old, new in zip(were, are, strict=True):
        new.marks, new.note_marks = old.marks, old.note_marks
    return True


def _definitions(block: Block) -> set[str]:
    return {*block.references, *map(note_key, block.note_refs)}


def _used(block: Block) -> set[Hashable]:
    return {*block.tags, _NOTED} if block.refs else set(block.tags)


def _notes(block: Block) -> tuple[object, ...]:
    return block.refs, tuple(block.note_refs.items())
