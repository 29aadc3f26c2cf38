"""Why a range of text cannot carry a tag, in a journalist's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.markdown.spans import ATOMS
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.markdown.passage import Paragraph

_NAMES = {
    "em": marked("words in italics"),
    "strong": marked("words in bold"),
    "s": marked("words struck out"),
    "link": marked("a link"),
    "autolink": marked("a web address"),
    "tag": marked("another tag"),
    "image": marked("a picture"),
    "code_inline": marked("words set as code"),
    "html_inline": marked("an HTML tag"),
    "footnote_ref": marked("the mark of a footnote"),
    "text_special": marked("an escaped character"),
}


def refusal(source: str, paragraph: Paragraph | None, start: int, end: int, touched: int) -> str:
    """One sentence. `paragraph` is the one the range covers most of, `touched` counts those it reaches."""
    part = source[max(0, start) : end]
    if not part.strip():
        return tr("Only white space is selected.")
    if paragraph is None:
        return tr(
            "A tag can stand in paragraphs, headings, lists and tables, but not here (code, HTML or a definition)."
        )
    if touched > 1:
        return tr("The selection goes over several paragraphs; a tag ends with its paragraph.")
    if start < paragraph.start or end > paragraph.end:
        return tr("The selection goes beyond the words of its paragraph.")
    for span in paragraph.spans:
        if span.kind in ATOMS and span.start <= start and end <= span.end:
            return tr("The selection lies inside {mark}, where no tag can stand.").format(mark=tr(_NAMES[span.kind]))
    for span in paragraph.spans:
        if _crosses(span.start, span.end, start, end) or _crosses(span.inner, span.inner_end, start, end):
            return tr("The selection crosses the edge of {mark}.").format(mark=tr(_NAMES[span.kind]))
    if part.count("[") != part.count("]"):
        return tr("The selection holds a square bracket without its counterpart.")
    return tr("With a tag there, the text around it would be read differently.")


def _crosses(left: int, right: int, start: int, end: int) -> bool:
    return (start < left < end < right) or (left < start < right < end)
