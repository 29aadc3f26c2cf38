"""The full copy carries every record, private fields and pictures included, and the body byte for byte."""

import base64
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.export.stories import PICTURES, article, image, records
from workstation.domain.articles import Article
from workstation.domain.images import Image
from workstation.domain.people import Author, Expert
from workstation.domain.quotes import Quote
from workstation.domain.sources import Source
from workstation.errors import NotFound
from workstation.export import full
from workstation.export.full import RECORDS_NAME, private_story, write_full, write_records


def parted(data: bytes) -> tuple[dict, str]:
    text = data.decode()
    assert text.startswith("---\n")
    head, body = text[4:].split("\n---\n", 1)
    return YAML(typ="safe", pure=True).load(io.StringIO(head)), body


def test_everything_comes_back():
    given_records = records()
    fields, body = parted(write_full(private_story(article(), **given_records)).files["coffee-prices.md"])
    carried = fields["workstation"]
    assert fields["title"] == article().headline
    assert carried["format"] == 1
    assert Article.build(**carried["article"], body=body) == article()
    for kind, model in (("authors", Author), ("experts", Expert), ("sources", Source), ("quotes", Quote)):
        assert {model.build(**each) for each in carried[kind]} == set(given_records[kind].values())
    for each in carried["images"]:
        data = base64.b64decode(each.pop("data"))
        assert data == PICTURES[each["name"]]
        assert Image.build(**each) == given_records["images"][each["name"]]


@pytest.mark.parametrize("body", ["", "\n", "no newline", "two\n\n", "\n\nfirst", "---\n", "a\n---\nb", " \t\n"])
def test_the_body_is_byte_exact(body: str):
    _, back = parted(write_full(private_story(article(body=body), **records())).files["coffee-prices.md"])
    assert back == body


@settings(deadline=None, max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_in_any_field(text: str):
    odd = article(internal_note=text, body=text, extra={"kept": {"key": [text]}})
    fields, back = parted(write_full(private_story(odd, **records())).files["coffee-prices.md"])
    assert Article.build(**fields["workstation"]["article"], body=back) == odd


def test_the_same_library_gives_the_same_bytes():
    turned = {
        name: dict(reversed(value.items())) if isinstance(value, dict) else value for name, value in records().items()
    }
    assert write_full(private_story(article(), **records())) == write_full(private_story(article(), **turned))


def test_a_picture_that_is_gone_is_named():
    def gone(name: str) -> bytes:
        raise NotFound(name)

    written = write_full(private_story(article(), **{**records(), "image_data": gone}))
    assert len(written.warnings) == 3
    assert "secret-warehouse.jpg" in "".join(written.warnings)


def test_the_records_no_article_uses():
    loose = full.records(
        {}, records()["experts"], {}, {}, {"secret-warehouse.jpg": image("secret-warehouse.jpg")}, PICTURES.__getitem__
    )
    (name,), (data,) = zip(*write_records(loose).files.items(), strict=True)
    assert name == RECORDS_NAME
    fields, body = parted(data + b"\n")
    assert body.strip() == ""
    assert "article" not in fields["workstation"]
    assert {each["slug"] for each in fields["workstation"]["experts"]} == set(records()["experts"])
