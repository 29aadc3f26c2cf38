import base64
import json

from workstation import importing
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.images import Image
from workstation.domain.people import Expert

ARTICLE = Article(
    id="a1", slug="one", headline="One", body="\n Text with [A]{expert=a}.  \n\n", internal_note="quiet",
    created_at=now(), updated_at=now(),
)  # fmt: skip
EXPERT = Expert(slug="a", name="A", notes="private")
IMAGE = Image(name="p.png", sha256="0" * 64, width=1, height=1, added_at=now())


def file(block: object, body: str = ARTICLE.body, *, indent: int | None = 1) -> bytes:
    shown = json.dumps(block, indent=indent, ensure_ascii=False)
    if indent is not None:
        shown = "\n" + "".join(f" {line}\n" for line in shown.split("\n")).rstrip("\n")
    return f'---\ntitle: "One"\nworkstation: {shown}\n---\n{body}'.encode()


def records() -> dict:
    return {
        "format": 1,
        "article": ARTICLE.model_dump(mode="json", exclude={"body"}),
        "experts": [EXPERT.model_dump(mode="json")],
        "images": [{**IMAGE.model_dump(mode="json"), "data": base64.b64encode(b"png").decode()}],
    }


def test_records_come_back_equal():
    for indent in (None, 1):
        found = importing.read_bytes(file(records(), indent=indent), "one.md").records
        assert found is not None
        assert found.article == ARTICLE
        assert found.experts == (EXPERT,)
        assert found.images == ((IMAGE, b"png"),)


def test_records_without_an_article():
    imported = importing.read_bytes(file({"format": 1, "experts": records()["experts"]}, ""), "x.md")
    assert imported.records is not None
    assert imported.records.article is None


def test_records_of_a_newer_version_leave_the_text():
    imported = importing.read_bytes(file({**records(), "format": 2}), "one.md")
    assert imported.records is None
    assert "written by a newer version" in imported.notes[0]
    assert imported.fields["body"].strip() == ARTICLE.body.strip()


def test_damaged_records_leave_the_text():
    for damage in ({"experts": [{"name": "A"}]}, {"images": [{**records()["images"][0], "data": "?"}]}, {"quotes": 3}):
        imported = importing.read_bytes(file({**records(), **damage}), "one.md")
        assert imported.records is None
        assert imported.notes[0].startswith("The records in this file")
        assert "workstation" in imported.extra
