"""A text with its selection written into it: `¦` is the caret, `‹` and `›` the ends of what is selected."""

from __future__ import annotations

from workstation.ui.editor.shaping.change import Change, applied


def parse(marked: str) -> tuple[str, int, int]:
    if "¦" in marked:
        at = marked.index("¦")
        return marked.replace("¦", ""), at, at
    start = marked.index("‹")
    end = marked.index("›") - 1
    return marked.replace("‹", "").replace("›", ""), start, end


def show(text: str, start: int, end: int) -> str:
    if start == end:
        return f"{text[:start]}¦{text[start:]}"
    return f"{text[:start]}‹{text[start:end]}›{text[end:]}"


def after(marked: str, change: Change | None) -> str:
    text = parse(marked)[0]
    assert change is not None
    return show(applied(text, change.edits), change.start, change.end)
