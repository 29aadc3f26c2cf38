"""Read a plain draft and propose who says what: the one way into this folder for the window and the command line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.attribution.assembling import Assembly
from workstation.attribution.language import language, language_of
from workstation.attribution.masking import mask
from workstation.attribution.reading import as_line, read_paragraph
from workstation.attribution.story import Story
from workstation.attribution.structure import credits_makers, read_structure

if TYPE_CHECKING:
    from workstation.attribution.known import Known
    from workstation.attribution.language import Language
    from workstation.attribution.masking import Masked
    from workstation.attribution.proposals import Proposals
    from workstation.attribution.reading import Reading
    from workstation.attribution.structure import Part


class Reader:
    """Reads texts one after another and keeps what it knows of paragraphs that did not change."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], Reading] = {}

    def propose(
        self, text: str, known: Iterable[Known] = (), code: str | None = None, *, headed: bool = False
    ) -> Proposals:
        """The proposals for a text; only paragraphs that were not in the text before are read anew.

        `headed`: its headline stands elsewhere, so that the first line is one of the story.
        """
        masked = mask(text)
        code = code or language_of(masked.text)
        tongue = language(code)
        parts = read_structure(masked.text, headed=headed)
        readings = self._read(masked, parts, tongue)
        story = Story(tongue, readings, known)
        story.tell()
        return Assembly(text, masked, parts, readings, story).proposals()

    def _read(self, masked: Masked, parts: list[Part], tongue: Language) -> list[tuple[int, Reading]]:
        kept: dict[tuple[str, str, str], Reading] = {}
        readings: list[tuple[int, Reading]] = []
        opened = ""
        for part in parts:
            if part.type not in ("paragraph", "subhead") or part.start in masked.headings:
                continue
            words = masked.text[part.start : part.end]
            if credits_makers(words):
                continue
            key = (tongue.code, words, opened)
            reading = kept.get(key) or self._kept.get(key) or read_paragraph(words, tongue, opened)
            kept[key] = reading
            opened = reading.opened
            if part.type == "subhead":
                reading = as_line(reading)
            readings.append((part.start, reading))
        self._kept = kept
        return readings


def propose(text: str, known: Iterable[Known] = (), code: str | None = None, *, headed: bool = False) -> Proposals:
    """The proposals for one text. `known` are records of the directory, `code` the language if it is known."""
    return Reader().propose(text, known, code, headed=headed)
