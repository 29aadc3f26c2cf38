"""Other words in place of some that a reader sees, so that every tag and every other word stays."""

from __future__ import annotations

import re

from workstation.errors import CannotTag
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible
from workstation.words import tr, within_marks

_MARKS = re.compile(r"([\\`*_\[\]<>#~|])")
_STAND_IN = "\ue000\ue001\ue002"  # for private use: no text is known to hold these three in a row


def replaced(body: str, start: int, end: int, words: str) -> str:
    """The text with `words`, as readers are to see them, in place of this range of code points.

    Raises CannotTag when a tag or a mark would be taken apart: such a passage is changed in the editor.
    """
    around = _around(body, start, end)
    for put in dict.fromkeys((words, _MARKS.sub(r"\\\1", words))):
        made = body[:start] + put + body[end:]
        if around and _tags(made) == _tags(body) and _folded(visible(made).text) == _folded(words.join(around)):
            return made
    raise CannotTag(
        tr("“{words}” reaches over the edge of a tag, a link or another mark.").format(
            words=within_marks(body[start:end])
        ),
        safe=tr("Nothing was changed."),
        remedy=tr("Name fewer words, or change the text in the editor and then give the note alone."),
    )


def _around(body: str, start: int, end: int) -> tuple[str, str] | None:
    """What a reader sees before and after the range; None when the range is not plain words."""
    stood_in = body[:start] + _STAND_IN + body[end:]
    before, found, after = visible(stood_in).text.partition(_STAND_IN)
    seen = visible(body).text
    if not found or not (seen.startswith(before) and seen.endswith(after)):
        return None
    return before, after


def _tags(text: str) -> list[tuple[str, str]]:
    return [(tag.key, tag.value) for tag in find_tags(text)]


def _folded(text: str) -> str:
    return " ".join(text.split())
