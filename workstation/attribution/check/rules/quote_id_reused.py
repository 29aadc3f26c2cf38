"""One quote id on different words: in this article and in another one."""

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
    spans: dict[str, list[int]] = {}
    tags = manuscript.tagged("quote")
    for at, tag in enumerate(tags):
        spans.setdefault(tag.value, []).append(at)
    for id, places in spans.items():
        here = " … ".join(manuscript.words(tags[at]) for at in places)
        others = manuscript.records.elsewhere.get(id, ()) if manuscript.records else ()
        for words in others:
            if not quotes_from(here, words) and not quotes_from(words, here):
                said = tr("The same quote stands in another article with other words: {words}").format(words=words)
                yield Hit(tags[places[0]].start, tags[places[0]].end, said)
                break


RULE = Rule(
    code="quote-id-reused",
    title=marked("One quote, two wordings"),
    why=marked(
        "A quote has one record, however many articles it stands in. Where the same id marks other words elsewhere, "
        "one of the two is wrong, or they are two quotes."
    ),
    remedy=marked("Take the tag off and mark the words as a quote of their own, or make both wordings alike."),
    policy=marked("Editorial Workstation: a quote id is never used for other words"),
    find=_find,
    reads=frozenset({"elsewhere"}),
)
