"""The words a made-up article is written with: common ones often, thousands of others rarely; names of many places."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from random import Random

from workstation import paths

_COMMON = """
the of to and a in that is was for on with he as it be by at his from they she which or we an were been have
their has would what will there if can all her said one do more no out so up them when about who into two its
year new other some than could time government people after council also police money city house most court over
first last between because week plan river school report minister market water party election against country
only any before state million house official during under since through work public company health three many
where while those being made both day how may
""".split()
_GIVEN = """
Ada José María Nguyễn Łukasz Fatima Chidi Sofía Jürgen Élodie Noa Rafael Ingrid Mateo Zoë Aarav Björn Lucía Omar
Yuki Amara Søren Beatriz Viktor Mei Tomás Olga Kwame Renée Iván Priya Stefan Núria Ahmed Helena Dmitri Leïla
Paulo Anneke Joan
""".split()
_FAMILY = """
Roe García Núñez Nowak Okafor Müller Lefèvre Peña Silva Andersson Haddad Tanaka Mensah Sørensen Castro Petrov
Zhang Muñoz Kowalczyk Boateng Dubois Ibáñez Sharma Weiß Puig Hassan Novak Ivanov Benali Costa Jansen Murphy
Okonkwo Fernández Lindqvist Quispe Rossi Schäfer Tran Vargas Whitlock Yilmaz Zapata Ábalos Bianchi Çelik Duarte
Echeverría Flynn Gómez Horváth Iglesias
""".split()
PLACES = """
Lima Arequipa Cusco Málaga Łódź Göteborg Zürich Reykjavík Nairobi Accra Hanoi Kyoto Porto Lyon Leeds Cork Bergen
Tartu Gdańsk
""".split()
SECTIONS = (
    "Politics",
    "Business",
    "World",
    "Culture",
    "Science",
    "Sport",
    "Health",
    "Cities",
    "Courts",
    "Climate",
    "Opinion",
    "Technology",
)
TOPICS = """
budget schools hospitals housing harbours elections courts transport water energy sanctions trade farming
fishing music books football cycling taxes pensions migration railways forests floods earthquakes vaccines
universities museums theatre mining
""".split()
OFFICES = ("professor", "minister", "mayor", "director", "economist", "spokesperson", "engineer", "judge", "analyst")
_PLAIN = re.compile(r"^[a-z]{4,12}(?=/|$)", re.MULTILINE)


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """All words, and how often each is met, added up: as in real texts the n-th is met about 1/n times."""
    shipped = (paths.resources() / "dictionaries" / "en_US.dic").read_text(encoding="utf-8")
    rare = _PLAIN.findall(shipped)
    Random("words").shuffle(rare)
    known = list(dict.fromkeys([*_COMMON, *rare]))
    return known, list(accumulate(1 / (place + 2.7) for place in range(len(known))))


def sentence(dice: Random, length: int) -> str:
    """So many words, the first with a capital, a full stop at the end."""
    known, weights = _vocabulary()
    words = dice.choices(known, cum_weights=weights, k=length)
    if dice.random() < 0.2:
        words[length // 2] = dice.choice(PLACES)
    words[0] = words[0].capitalize()
    return " ".join(words) + "."


def people(count: int) -> list[str]:
    """Names, each different; accents in many."""
    names = []
    for place in range(count):
        round_, at = divmod(place, len(_GIVEN) * len(_FAMILY))
        first, second = _GIVEN[at % len(_GIVEN)], _FAMILY[(at * 7 + at // len(_GIVEN)) % len(_FAMILY)]
        names.append(f"{first} {second}" if not round_ else f"{first} {_FAMILY[(at + round_) % len(_FAMILY)]} {second}")
    return list(dict.fromkeys(names))
