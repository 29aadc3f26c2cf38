"""Stray typography: spaces and marks that stand wrong, quotation marks that do not close or are of two kinds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits
    from workstation.attribution.proposals import Place

_SLIPS: tuple[tuple[tuple[str, ...], re.Pattern[str], Callable[[], str]], ...] = (
    ((" ,", " ;", " ."), re.compile(r"(?<=\w) +[,;](?=\s)|(?<=[a-z])  ?\.(?=\s+[A-Z])"),
     lambda: tr("A space stands before this mark.")),
    ((",,", ";;", ".."), re.compile(r"(?<=[a-z]),,+|(?<=[a-z]);;+|(?<![.\w?!])\.\.(?!\.)|(?<=\w)\.\.(?![./\w])"),
     lambda: tr("This mark stands there twice.")),
    (("....", "( ", " )", ")."), re.compile(r"(?<=\w)\.{4,}(?=\s|$)|\)\. ?\)\.?|\( (?=\w)|(?<=\w) \)"),
     lambda: tr("Stray marks stand here.")),
    ((",", "."), re.compile(r",(?<=[a-z]{2},)(?=[a-z]{3})|\.(?<=[a-z]{3}\.)(?=[A-Z][a-z]{2,} )"),
     lambda: tr("A space is missing after this mark.")),
    (("--",), re.compile(r"(?<=\w) ?--(?=[ \w])(?! ?-)"), lambda: tr("Two hyphens stand here for a dash.")),
)  # fmt: skip
"""Signs of which a passage has one when the pattern may be in it, the pattern, and what it says."""


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for place in manuscript.passages:
        for signs, pattern, said in _SLIPS:
            if not any(sign in place.text for sign in signs):
                continue
            for hit in pattern.finditer(place.text):
                if not _cut(manuscript, place.start + hit.start(), place.start + hit.end()):
                    yield Hit(place.start + hit.start(), place.start + hit.end(), said())
        yield from _marks(place)


def _cut(manuscript: Manuscript, start: int, end: int) -> bool:
    """Whether marks or code stand here that a reader does not see as blanks."""
    return manuscript.body[start:end] != manuscript.prose[start:end] or (
        manuscript.body[end : end + 1] != manuscript.prose[end : end + 1]
        or manuscript.body[max(0, start - 1) : start] != manuscript.prose[max(0, start - 1) : start]
    )


def _marks(place: Place) -> Iterator[Hit]:
    if "„" in place.text:
        return  # in German “ closes
    straight = re.search(r"(?<!\d)\"", place.text) if '"' in place.text else None
    if straight and ("“" in place.text or "”" in place.text):
        at = place.start + straight.start()
        yield Hit(at, at + 1, tr("Straight and curly quotation marks stand in one paragraph."))
        return
    opened: list[int] = []
    for mark in re.finditer(r"[“”]", place.text):
        at = place.start + mark.start()
        if mark[0] == "“":
            opened.append(at)
        elif opened:
            opened.pop()
        else:
            yield Hit(at, at + 1, tr("A quotation closes here that was never opened."))
    if len(opened) > 1:  # one may go on in the next paragraph
        yield Hit(opened[-1], opened[-1] + 1, tr("A quotation opens here and is not closed in its paragraph."))


RULE = Rule(
    code="typography",
    title=marked("Stray typography"),
    why=marked(
        "A space before a comma, two marks for one, a missing space, two hyphens for a dash, straight and curly "
        "quotation marks in one paragraph, quotation marks that do not match. Code and addresses are left alone."
    ),
    remedy=marked("Correct the mark."),
    policy=marked("House style: typography"),
    find=_find,
)
