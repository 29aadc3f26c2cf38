"""The byline as groups of names under one phrase, in the order the article gives; never re-sorted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from workstation.domain.bylines import Credit, Role, byline_in_words, template_pieces
from workstation.export.projection import PublicCredit, PublicStory
from workstation.export.words import roles_in_words, words_for


@dataclass(frozen=True)
class Bylined:
    """Names that did the same on this piece; `joints` stand before each name: nothing, a comma, “and”.

    A byline with a template is one group: the template's own words are the joints, and `tail` what follows the last.
    """

    phrase: str
    names: tuple[PublicCredit, ...]
    joints: tuple[str, ...]
    tail: str = ""


def byline_groups(story: PublicStory) -> tuple[Bylined, ...]:
    """The groups as the page prints them, each name still knowing its profile."""
    if pieces := template_pieces(story.byline_template, len(story.byline)):
        return (_templated(pieces, story.byline),)
    groups = groupby(story.byline, key=lambda credit: _phrase(credit.roles, story.language))
    return tuple(_group(phrase, tuple(names), story.language) for phrase, names in groups)


def byline_text(story: PublicStory) -> str:
    """`By A and B · Translated by C` as plain text."""
    return in_one_line(byline_groups(story))


def in_one_line(groups: Iterable[Bylined]) -> str:
    """The same of groups that are known."""
    return " · ".join(
        f"{group.phrase} ".lstrip()
        + "".join(joint + name.name for joint, name in zip(group.joints, group.names, strict=True))
        + group.tail
        for group in groups
    )


def _templated(pieces: tuple[str | int, ...], byline: tuple[PublicCredit, ...]) -> Bylined:
    joints, names, words = [], [], ""
    for piece in pieces:
        if isinstance(piece, int):
            joints.append(words)
            names.append(byline[piece])
            words = ""
        else:
            words = piece
    return Bylined("", tuple(names), tuple(joints), words)


@lru_cache(maxsize=256)
def _phrase(roles: tuple[Role, ...], language: str) -> str:
    if language.split("-")[0].lower() not in ("", "en"):
        return roles_in_words(roles, language)
    # English has sentences for several roles at once; the domain knows them.
    return byline_in_words((Credit(name="x", roles=roles),)).removesuffix(" x")


def _group(phrase: str, names: tuple[PublicCredit, ...], language: str) -> Bylined:
    last = len(names) - 1
    joints = ["" if i == 0 else words_for(language).conjunction if i == last else ", " for i in range(last + 1)]
    return Bylined(phrase, names, tuple(joints))
