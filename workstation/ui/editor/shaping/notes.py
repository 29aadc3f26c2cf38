"""A footnote: its number at the words it belongs to, its place at the end of the text."""

from __future__ import annotations

import re

from workstation.ui.editor.edits import Edit
from workstation.ui.editor.shaping.change import Change, word_at

_LABEL = re.compile(r"\[\^([^\s\[\]]+)\]")
_NOTE = re.compile(r" {0,3}\[\^([^\s\[\]]+)\]:")
_LAST_NOTE = re.compile(r"(?:^|\n) {0,3}\[\^[^\s\[\]]+\]:[^\n]*(?:\n[ \t]+[^\n]*)*\n*$")


def add_footnote(text: str, start: int, end: int) -> Change:
    """The next free number behind the selection or the word at the caret, and the caret where the note is written."""
    at = end if start != end else word_at(text, start)[1]
    while at < len(text) and text[at] in ".,;:!?”’»":
        at += 1
    label = _free_label(text)
    reference = f"[^{label}]"
    bare = text.rstrip("\n")
    apart = "\n" if _LAST_NOTE.search(text) else "\n\n"
    note = f"{apart}{reference}: "
    at = min(at, len(bare))
    edits = _both(at, len(bare), len(text), reference, note)
    caret = len(bare) + len(reference) + len(note)
    return Change(edits, caret, caret)


def other_end(text: str, at: int) -> tuple[int, int] | None:
    """From a footnote's number in the text to its note, and from anywhere in the note back; None elsewhere."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[begin : end if end >= 0 else len(text)]
    here = next((m for m in _LABEL.finditer(line) if m.start() <= at - begin <= m.end()), None)
    here = here or _NOTE.match(line)  # whoever has written a note wants back to the sentence, not a note on the note
    if here is None:
        return None
    label = f"[^{here[1]}]"
    mine = begin + line.index(label, here.start())
    for found in re.finditer(re.escape(label) + "(:)?", text):
        if found.start() != mine:
            behind = found.end() + (1 if found[1] and text[found.end() : found.end() + 1] == " " else 0)
            return behind, behind
    return None


def _free_label(text: str) -> int:
    """One more than the highest number in use."""
    return max((int(m[1]) for m in _LABEL.finditer(text) if m[1].isdecimal() and len(m[1]) < 7), default=0) + 1


def _both(at: int, bare: int, whole: int, reference: str, note: str) -> tuple[Edit, ...]:
    if at == bare:
        return (Edit(bare, whole, reference + note),)
    return Edit(at, at, reference), Edit(bare, whole, note)
