"""Countries with their adjectives and capitals, and first names with their gender: general knowledge, as data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Literal

from workstation import paths

Gender = Literal["male", "female", ""]


@dataclass(frozen=True)
class Gazetteer:
    """Names by lower-case words."""

    countries: dict[str, str]
    """Lower-case name to name: `united states`, `the united states`, `us`."""
    adjectives: dict[str, str]
    """`american` to `United States`."""
    capitals: dict[str, str]
    adjective_of: dict[str, str]
    """`China` to `Chinese`."""
    first_names: dict[str, Gender]


@cache
def gazetteer() -> Gazetteer:
    """The shipped lists."""
    folder = paths.resources() / "speech"
    places = tomllib.loads((folder / "countries.toml").read_text(encoding="utf-8"))["countries"]
    names = tomllib.loads((folder / "first_names.toml").read_text(encoding="utf-8"))
    countries: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    capitals: dict[str, str] = {}
    adjective_of: dict[str, str] = {}
    for country, line in places.items():
        forms, capital = (part.strip() for part in line.split("|"))
        countries[country.lower()] = country
        for form in forms.split():
            # “South-African” stands for two words.
            adjectives[form.replace("-", " ").lower()] = country
            adjective_of.setdefault(country, form.replace("-", " "))
        if capital:
            capitals[capital.lower()] = country
    countries |= {"us": "United States", "u.s.": "United States", "uk": "United Kingdom", "eu": "European Union"}
    first: dict[str, Gender] = dict.fromkeys(names["male"].split(), "male")
    first |= dict.fromkeys(names["female"].split(), "female")
    return Gazetteer(countries, adjectives, capitals, adjective_of, first)
