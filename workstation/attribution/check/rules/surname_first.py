"""A person called by surname before the text has introduced them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    headings = [(heading.start, heading.end) for heading in manuscript.layout.headings]
    for person in manuscript.proposals.people:
        name = person.name.split()
        if len(name) < 2 or len(name[-1]) < 3:
            continue
        places = sorted(person.mentions, key=lambda place: place.start)
        places = [p for p in places if not any(start <= p.start < end for start, end in headings)]
        whole = next((at for at, p in enumerate(places) if name[0] in p.text.split() and name[-1] in p.text), None)
        if not whole:
            continue
        early = places[0]
        if early.text.removesuffix("’s").removesuffix("'s") == name[-1]:
            said = tr("{surname} is called by surname here; the full name, {name}, comes only later.")
            yield Hit(early.start, early.end, said.format(surname=name[-1], name=person.name))


RULE = Rule(
    code="surname-first",
    title=marked("Surname before the introduction"),
    why=marked("At the first mention a person has first name, surname and role; afterwards the surname is enough."),
    remedy=marked("Give the full name and role here, and the surname alone further down."),
    policy=marked("AP: full name on first reference"),
    find=_find,
)
