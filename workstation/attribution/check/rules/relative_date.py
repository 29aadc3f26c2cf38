"""“Yesterday”, “on Monday”: words that mean another day to whoever reads them later, with no dateline to count from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import found, vocabulary
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits
    from workstation.attribution.check.vocabulary import Vocabulary

_DATE = re.compile(r"\b\d{1,2}\b|\b\d{4}\b")
_AROUND = 24  # characters in which a number makes a day of the week a date


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    if manuscript.article.dateline.strip():
        return
    words = vocabulary(manuscript.article.language)
    quoted = [(quote.start, quote.end) for quote in manuscript.proposals.quotes if quote.kind == "direct"]
    hits = sorted([*found(words.phrases("dates"), manuscript.prose), *_days(manuscript, words, limits)], key=_place)
    spoken = (hit for hit in hits if not any(start <= hit.start() < end for start, end in quoted))
    for hit in spoken:
        said = tr("“{words}” is counted from a day the article does not name.").format(words=" ".join(hit[0].split()))
        yield Hit(hit.start(), hit.end(), said)


def _place(hit: re.Match[str]) -> int:
    return hit.start()


def _days(manuscript: Manuscript, words: Vocabulary, limits: Limits) -> Iterator[re.Match[str]]:
    text = manuscript.prose
    for hit in found(words.phrases("dates", "days"), text):
        around = text[max(0, hit.start() - _AROUND) : hit.end() + _AROUND]
        if hit[0][0].isupper() and not (limits["days_need_date"] and _DATE.search(around)):
            yield hit


RULE = Rule(
    code="relative-date",
    title=marked("Relative date without a dateline"),
    why=marked(
        "An article is read for years. “On Monday” and “last week” need a dateline to be counted from. A day of the "
        "week with a number beside it is a date, unless `days_need_date` is 0; in quotes all is left as it was said."
    ),
    remedy=marked("Give the date, or fill in the dateline in Details."),
    policy=marked("AP: dates for everything older than a week"),
    find=_find,
    limits={"days_need_date": 1},
)
