"""The structured data uses known types, properties where they belong, and values they may hold (schema.org 30.0)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from tests.export.stories import corrected, story
from workstation.export import jsonld
from workstation.export.options import Options
from workstation.export.page import page
from workstation.export.projection import PublicStory

VOCABULARY = json.loads(
    (Path(__file__).parents[1] / "data" / "schemaorg" / "news-article.json").read_text(encoding="utf-8")
)
WRITTEN_AS_TEXT = {"Text", "URL", "Date", "DateTime", "Time", "PronounceableText"}


def kinds(name: str) -> set[str]:
    return {name}.union(*(kinds(above) for above in VOCABULARY["types"].get(name, [])))


def faults(value: Any, place: str = "$", wanted: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from faults(each, f"{place}[{number}]", wanted)
    elif isinstance(value, dict):
        yield from _faults_of_thing(value, place, wanted)
    elif isinstance(value, bool | int | float):
        if not {"Number", "Integer", "Float", "Text", "Boolean"} & set(wanted):
            yield f"{place}: a number where {wanted} is expected"
    elif not WRITTEN_AS_TEXT & set(wanted) and not any("Enumeration" in kinds(name) for name in wanted):
        yield f"{place}: text where {wanted} is expected"


def _faults_of_thing(thing: dict[str, Any], place: str, wanted: tuple[str, ...]) -> Iterator[str]:
    if thing.get("@type") not in VOCABULARY["types"]:
        yield f"{place}: unknown type {thing.get('@type')}"
        return
    own = kinds(thing["@type"])
    if wanted and not own & set(wanted):
        yield f"{place}: {thing['@type']} is not one of {wanted}"
    for name, value in thing.items():
        if name.startswith("@"):
            continue
        known = VOCABULARY["properties"].get(name)
        if known is None or not own & set(known["domain"]):
            yield f"{place}.{name}: not a property of {thing['@type']}"
        else:
            yield from faults(value, f"{place}.{name}", tuple(known["range"]))


def data(options: Options, told: PublicStory | None = None) -> dict[str, Any]:
    shown = BeautifulSoup(page(told or story(), options), "html.parser")
    loaded = json.loads(shown.find("script", type="application/ld+json").string)
    assert isinstance(loaded, dict)
    return loaded


@pytest.mark.parametrize("options", [Options(), Options(with_folder=True)], ids=["inside", "beside"])
def test_the_page_speaks_schema_org(options: Options):
    assert list(faults(data(options))) == []


def test_the_check_finds_faults():
    good = data(Options())
    assert list(faults({**good, "autor": "x"}))
    assert list(faults({**good, "@type": "NewArticle"}))
    assert list(faults({**good, "author": {"@type": "QuantitativeValue"}}))
    assert list(faults({**good, "wordCount": {"@type": "Person"}}))
    assert list(faults({**good, "publisher": "The Lisbon Review"}))


def test_corrections_are_comments_and_a_retraction_is_a_status():
    found = data(Options(), corrected())
    assert list(faults(found)) == []
    assert [(each["name"], each["datePublished"][:10]) for each in found["correction"]] == [
        ("Correction", "2026-03-02"),
        ("Retraction", "2026-03-03"),
    ]
    assert found["creativeWorkStatus"] == "Retracted"
    assert found["headline"].startswith("Retracted: ")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text('a"\\\u2028é</\n'),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    )
)
def test_the_text_is_what_json_writes(value: object) -> None:
    assert jsonld._written(value, "\n") == json.dumps(value, ensure_ascii=False, indent=1)
