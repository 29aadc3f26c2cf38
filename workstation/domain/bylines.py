"""The byline: the ordered credit of an article, exactly as printed. Its order is never re-sorted."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from workstation.domain.base import Choice, Value
from workstation.words import marked, tr


class Role(Choice):
    """What someone did on this piece; one person may hold several."""

    REPORTING = marked("reporting")
    WRITING = marked("writing")
    TRANSLATION = marked("translation")
    PHOTO = marked("photo")
    EDITING = marked("editing")


class Credit(Value):
    """One name in the byline. `author` is the profile's slug, or empty for a name without a profile.

    `name` and `bio` are as printed on this article: a later change of the profile does not touch them.
    An empty `bio` prints the profile's own.
    """

    name: Annotated[str, Field(min_length=1, max_length=200)]
    author: str = ""
    roles: tuple[Role, ...] = (Role.WRITING,)
    bio: Annotated[str, Field(max_length=5_000)] = ""


_PLACE = re.compile(r"\{(\d{1,3})\}")


def _one_line(template: str) -> str:
    if "\n" in template or "\r" in template:
        raise ValueError(tr("it must be a single line."))
    return template


BylineTemplate = Annotated[str, Field(max_length=300), AfterValidator(_one_line)]
"""How the names are put into a sentence: `Reported by {0}, translated by {1}`; {0} is the first name of the byline."""


def template_pieces(template: str, names: int) -> tuple[str | int, ...] | None:
    """Words and places of names in turn; None when the template does not name each of so many names exactly once.

    A template that would leave somebody out is not used: nobody loses a credit to a slip of the pen.
    """
    if not names or not template:
        return None
    parts = _PLACE.split(template)
    places = [int(part) for part in parts[1::2]]
    if sorted(places) != list(range(names)):
        return None
    pieces: list[str | int] = []
    for at, part in enumerate(parts):
        if at % 2:
            pieces.append(int(part))
        elif part:
            pieces.append(part)
    return tuple(pieces)


_PHRASES = {
    Role.REPORTING: "Reported by",
    Role.WRITING: "By",
    Role.TRANSLATION: "Translated by",
    Role.PHOTO: "Photographed by",
    Role.EDITING: "Edited by",
}


def names_in_words(names: list[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def byline_in_words(byline: tuple[Credit, ...], template: str = "") -> str:
    """The byline as one line: `By A and B · Translated by C`, in the order given, or as the template says."""
    if pieces := template_pieces(template, len(byline)):
        return "".join(byline[piece].name if isinstance(piece, int) else piece for piece in pieces)
    groups: list[tuple[str, list[str]]] = []
    for credit in byline:
        phrase = _phrase(credit.roles)
        if groups and groups[-1][0] == phrase:
            groups[-1][1].append(credit.name)
        else:
            groups.append((phrase, [credit.name]))
    return " · ".join(f"{phrase} {names_in_words(names)}" for phrase, names in groups)


def _phrase(roles: tuple[Role, ...]) -> str:
    said = [_PHRASES[role] for role in roles] or [_PHRASES[Role.WRITING]]
    if len(said) == 1:
        return said[0]
    verbs = [phrase.removesuffix(" by").replace("By", "Written") for phrase in said]
    first, *rest = verbs
    return f"{names_in_words([first, *(verb.lower() for verb in rest)])} by"
