"""Why a range of text cannot carry a tag, in a journalist's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.markdown.spans import ATOMS

if TYPE_CHECKING:
    from workstation.markdown.passage import Paragraph

_NAMES = {
    "em": "words in italics",
    "strong": "words in bold",
    "s": "words struck out",
    "link": "a link",
    "autolink": "a web address",
    "tag": "another tag",
    "image": "a picture",
    "code_inline": "words set as code",
    "html_inline": "an HTML tag",
    "footnote_ref": "the mark of a footnote",
    "text_special": "an escaped character",
}


def refusal(source: str, paragraph: Paragraph | None, start: int, end: int, touched: int) -> str:
    """One sentence. `paragraph` is the one the range covers most of, `touched` counts those it reaches."""
    part = source[max(0, start) : end]
    if not part.strip():
        return "Only white space is selected."
    if paragraph is None:
        return "A tag can stand in paragraphs, headings, lists and tables, but not here (code, HTML or a definition)."
    if touched > 1:
        return "The selection goes over several paragraphs; a tag ends with its paragraph."
    if start < paragraph.start or end > paragraph.end:
        return "The selection goes beyond the words of its paragraph."
    for span in paragraph.spans:
        if span.kind in ATOMS and span.start <= start and end <= span.end:
            return f"The selection lies inside {_NAMES[span.kind]}, where no tag can stand."
    for span in paragraph.spans:
        if _crosses(span.start, span.end, start, end) or _crosses(span.inner, span.inner_end, start, end):
            return f"The selection crosses the edge of {_NAMES[span.kind]}."
    if part.count("[") != part.count("]"):
        return "The selection holds a square bracket without its counterpart."
    return "With a tag there, the text around it would be read differently."


def _crosses(left: int, right: int, start: int, end: int) -> bool:
    return (start < left < end < right) or (left < start < right < end)
