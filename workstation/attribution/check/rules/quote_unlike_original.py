"""A quote whose words in the article are not those that were recorded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.wording import quotes_from
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for tag in manuscript.tagged("quote"):
        record = manuscript.records.quotes.get(tag.value) if manuscript.records else None
        if record is None or not record.as_recorded or record.kind == "indirect" or record.is_translated:
            continue
        if not quotes_from(manuscript.words(tag), record.as_recorded):
            said = tr("These are not the words that were recorded: {words}").format(words=_short(record.as_recorded))
            yield Hit(tag.start, tag.end, said)


def _short(words: str) -> str:
    folded = " ".join(words.split())
    return folded if len(folded) <= 120 else folded[:120].rsplit(" ", 1)[0] + "…"


RULE = Rule(
    code="quote-unlike-original",
    title=marked("Quote unlike its original"),
    why=marked(
        "What stands between quotation marks is what was said. Words may be left out with … and put in with [ ], "
        "and the quotation marks themselves may differ; anything else is compared with the record, word by word."
    ),
    remedy=marked("Restore the words, or mark the change with … or [ ], or correct the record if that is wrong."),
    policy=marked("AP: quotations are never altered"),
    find=_find,
)
