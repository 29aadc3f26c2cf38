"""Words in quotation marks that nobody is said to have spoken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    from workstation.attribution.check.figures import spoken_by_nobody_else  # the window only reads the list of rules

    said: set[str] = set()
    for tag in manuscript.tagged("quote"):
        record = manuscript.records.quotes.get(tag.value) if manuscript.records else None
        if record is not None and record.speaker is None and tag.value not in said:
            said.add(tag.value)
            yield Hit(tag.start, tag.end, tr("Nobody is named as the speaker of this quote."))
    tagged = [(tag.start, tag.end) for tag in manuscript.tagged("quote")]
    figures: frozenset[int] | None = None
    for quote in manuscript.proposals.quotes:
        words = len(quote.text.split())
        told = quote.speaker or (quote.cue and quote.speaker_mention)  # “they asked”, whoever they are
        bare = not told and quote.kind == "direct" and words >= limits["words"]
        if (
            bare
            and manuscript.reads(quote.start, quote.end)
            and not any(start < quote.end and quote.start < end for start, end in tagged)
        ):
            figures = spoken_by_nobody_else(manuscript) if figures is None else figures
            if quote.start in figures:
                continue
            yield Hit(quote.start, quote.end, tr("The text does not say who spoke these words."))


RULE = Rule(
    code="quote-without-speaker",
    title=marked("Quote without a speaker"),
    why=marked(
        "Every quote needs somebody who said it: in its record when it is tagged, else beside it in the text. "
        "Shorter passages in quotation marks than so many words are left alone: they are often names or irony. "
        "Sayings, titles, questions put as examples and what the writer thought or said need none."
    ),
    remedy=marked("Say in the text who spoke, and choose the speaker in the quote’s record."),
    policy=marked("AP: quotations are attributed"),
    find=_find,
    limits={"words": 5},
)
