"""One top-level block of a text: its lines, what it defines and uses, and its HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from workstation.markdown.pieces import Piece, parse_inline, pieces
from workstation.markdown.renderer import Mark, Page, render_tokens

if TYPE_CHECKING:
    from markdown_it.token import Token

    from workstation.markdown.look import Look

TagName = tuple[str, str]
"""A tag's key and value."""
_NONE: Mapping[str, Any] = MappingProxyType({})  # most blocks define and use nothing: they share these
_NEVER: frozenset[Any] = frozenset()


class Block:
    """A top-level block, or (as the last of a text) the section of its footnotes.

    `html` is sanitised on its own and holds no unclosed element; it is "" for a definition. `lines` counts the
    source lines the block stands on, blank lines behind it left out.
    """

    __slots__ = (
        "asked", "firsts", "html", "lines", "marks", "note_html", "note_marks", "note_refs", "order", "references",
        "refs", "source", "tags",
    )  # fmt: skip

    def __init__(self, source: str, lines: int, references: Mapping[str, Any], html: str = "") -> None:
        self.source = source
        self.lines = lines
        self.order = 0
        self.html = html
        self.references = references or _NONE  # link definitions, by normalised label
        self.asked: frozenset[str] = _NEVER  # labels looked up while parsing, found or not
        self.tags: tuple[TagName, ...] = ()  # each once
        self.refs: tuple[str, ...] = ()  # footnotes referred to, in order
        self.note_refs: Mapping[str, tuple[str, ...]] = _NONE  # footnotes defined here -> those their text refers to
        self.note_html: Mapping[str, str] = _NONE
        self.firsts: frozenset[TagName] = _NEVER  # as rendered
        self.marks: tuple[Mark, ...] = ()  # as rendered
        self.note_marks: Mapping[str, tuple[Mark, ...]] = _NONE

    @property
    def has_notes(self) -> bool:
        """Whether footnotes are defined or referred to here."""
        return bool(self.refs or self.note_refs)

    def marks_in(self, label: str) -> tuple[Mark, ...]:
        """What the references in a footnote defined here print; anything if the footnote is not printed itself."""
        marks, count = self.note_marks.get(label, ()), len(self.note_refs[label])
        return marks if len(marks) == count else ((0, 0),) * count


class Definitions(Protocol):
    """The link definitions (by normalised label) and footnotes (by `note_key`) of a whole text."""

    def get(self, label: str, default: Any = None, /) -> Any:
        """What a link label stands for: a mapping with href and title."""

    def __contains__(self, key: str, /) -> bool: ...


class Asked:
    """The definitions of the whole text, as the parser of one block asks for them; remembers what was asked."""

    def __init__(self, definitions: Definitions) -> None:
        self._definitions = definitions
        self.labels: set[str] = set()

    def get(self, label: str, default: Any = None) -> Any:
        """The link definition of a normalised label."""
        self.labels.add(label)
        return self._definitions.get(label, default)

    def __contains__(self, label: str) -> bool:
        """Whether a footnote of this label is defined."""
        self.labels.add(note_key(label))
        return note_key(label) in self._definitions


def note_key(label: str) -> str:
    """A footnote's label among link labels, none of which can begin like this."""
    return "[^" + label


class Content:
    """The parsed tokens of a block, kept only while it is being rendered."""

    def __init__(self, block: Block, piece: Piece | None = None) -> None:
        self.block = block
        tokens = piece.tokens if piece else next(pieces(block.source)).tokens
        self.body, self.notes = _apart(tokens)

    def parse(self, definitions: Definitions) -> None:
        """Parse the inline content; afterwards the block knows what it uses."""
        asked, block = Asked(definitions), self.block
        for tokens in (self.body, *self.notes.values()):
            parse_inline(tokens, asked, asked)
        if "[" not in block.source:
            return  # it uses nothing
        block.asked = frozenset(asked.labels) or _NEVER
        block.refs = tuple(_named(self.body, "footnote_ref"))
        notes = {label: tuple(_named(tokens, "footnote_ref")) for label, tokens in self.notes.items()}
        block.note_refs = notes or _NONE
        block.tags = tuple(dict.fromkeys(_tags([self.body, *self.notes.values()])))

    def render(self, look: Look) -> None:
        """Make the block's HTML from its tokens, `firsts`, `marks` and `note_marks`."""
        block, firsts = self.block, set(self.block.firsts)
        block.html = render_tokens(self.body, Page(look, firsts, iter(block.marks)))
        if self.notes:
            block.note_html = {
                label: render_tokens(tokens, Page(look, firsts, iter(block.marks_in(label))))
                for label, tokens in self.notes.items()
            }


def _apart(tokens: Sequence[Token]) -> tuple[list[Token], dict[str, list[Token]]]:
    """A block's tokens without the footnote definitions in it, and the tokens of each (the first of a label)."""
    body: list[Token] = []
    notes: dict[str, list[Token]] = {}
    into = [body]
    for token in tokens:
        if token.type == "footnote_reference_open":
            into.append([])
            if token.meta["label"] not in notes:
                notes[token.meta["label"]] = into[-1]
        elif token.type == "footnote_reference_close":
            into.pop()
        else:
            into[-1].append(token)
    return body, notes


def _named(tokens: Sequence[Token], kind: str) -> Iterator[str]:
    """The labels of the footnote references that are rendered (not those in an image's description)."""
    return (child.content for token in tokens for child in token.children or () if child.type == kind)


def _tags(parts: Sequence[Sequence[Token]]) -> Iterator[TagName]:
    for tokens in parts:
        for token in tokens:
            for child in token.children or ():
                if child.type == "tag_open":
                    yield child.info, child.content
