"""The byline as groups of names under one phrase, in the order the article gives; never re-sorted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from workstation.domain.bylines import Credit, byline_in_words
from workstation.export.projection import PublicCredit, PublicStory
from workstation.export.words import roles_in_words, words_for


@dataclass(frozen=True)
class Bylined:
    """Names that did the same on this piece; `joints` stand before each name: nothing, a comma, “and”."""

    phrase: str
    names: tuple[PublicCredit, ...]
    joints: tuple[str, ...]


def byline_groups(story: PublicStory) -> tuple[Bylined, ...]:
    """The groups as the page prints them, each name still knowing its profile."""
    groups = groupby(story.byline, key=lambda credit: _phrase(credit, story.language))
    return tuple(_group(phrase, tuple(names), story.language) for phrase, names in groups)


def byline_text(story: PublicStory) -> str:
    """`By A and B · Translated by C` as plain text."""
    return " · ".join(
        f"{group.phrase} " + "".join(joint + name.name for joint, name in zip(group.joints, group.names, strict=True))
        for group in byline_groups(story)
    )


def _phrase(credit: PublicCredit, language: str) -> str:
    if language.split("-")[0].lower() not in ("", "en"):
        return roles_in_words(credit.roles, language)
    # English has sentences for several roles at once; the domain knows them.
    return byline_in_words((Credit(name="x", roles=credit.roles),)).removesuffix(" x")


def _group(phrase: str, names: tuple[PublicCredit, ...], language: str) -> Bylined:
    last = len(names) - 1
    joints = ["" if i == 0 else words_for(language).conjunction if i == last else ", " for i in range(last + 1)]
    return Bylined(phrase, names, tuple(joints))
