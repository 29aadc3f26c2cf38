"""Quotes: records, speakers, ids that are never used twice."""

import pytest

from tests.storage.making import MORNING, article
from workstation.domain.people import Expert
from workstation.domain.quotes import Quote, QuoteKind, Speaker
from workstation.domain.sources import Source
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage import Library


@pytest.fixture
def newsroom(library: Library) -> Library:
    library.experts.add(Expert(slug="gabuev", name="Gabuev"))
    library.sources.add(Source(slug="afp", name="AFP"))
    return library


def _quote(id: str = "q7k2m9xa", **fields: object) -> Quote:
    return Quote.build(id=id, created_at=MORNING, **fields)


def test_comes_back(newsroom: Library) -> None:
    full = _quote(
        kind=QuoteKind.MIXED, speaker=Speaker(kind="source", slug="afp"), as_recorded="“We could not verify”", note="n"
    )
    stored = newsroom.quotes.add(full)
    assert stored == full.changed(version=1) == newsroom.quotes.get(full.id)
    other = newsroom.quotes.save(stored.changed(speaker=Speaker(kind="expert", slug="gabuev"), note=""))
    assert newsroom.quotes.find(full.id) == other
    assert newsroom.quotes.find_all([full.id, "gone"]) == {full.id: other, "gone": None}
    nobody = newsroom.quotes.save(other.changed(speaker=None))
    assert newsroom.quotes.get(full.id) == nobody


def test_refusals(newsroom: Library) -> None:
    stored = newsroom.quotes.add(_quote())
    with pytest.raises(SlugTaken):
        newsroom.quotes.add(_quote())
    newsroom.quotes.save(stored)
    with pytest.raises(EditedElsewhere):
        newsroom.quotes.save(stored)
    with pytest.raises(NotFound, match="There is no quote “nothing”"):
        newsroom.quotes.get("nothing")
    with pytest.raises(NotFound):
        newsroom.quotes.save(_quote("nothing"))
    with pytest.raises(NotFound, match="There is no expert “nobody”"):
        newsroom.quotes.add(_quote("other", speaker=Speaker(kind="expert", slug="nobody")))
    assert newsroom.quotes.find("other") is None


def test_of_a_speaker(newsroom: Library) -> None:
    newsroom.experts.add_alias("alexander", "gabuev")
    for id, slug in (("a", "gabuev"), ("b", "alexander"), ("c", "gabuev")):
        newsroom.quotes.add(_quote(id, speaker=Speaker(kind="expert", slug=slug)))
    newsroom.quotes.add(_quote("d", speaker=Speaker(kind="source", slug="afp")))
    newsroom.quotes.trash("c")
    assert [each.id for each in newsroom.quotes.of_speaker("expert", "gabuev")] == ["a", "b"]
    assert [each.id for each in newsroom.quotes.of_speaker("expert", "alexander")] == ["a", "b"]
    newsroom.quotes.restore("c")
    assert len(newsroom.quotes.of_speaker("expert", "gabuev")) == 3


def test_ids_are_remembered_for_ever(newsroom: Library) -> None:
    newsroom.quotes.add(_quote("record"))
    newsroom.quotes.trash("record")
    stored = newsroom.articles.add(article(body="[a]{quote=inthetext} [b]{claim=aclaim} [c]{expert=gabuev}"))
    assert newsroom.quotes.all_ids() == {"record", "inthetext", "aclaim"}
    newsroom.articles.save(stored.changed(body="a b c"))
    assert newsroom.quotes.all_ids() == {"record", "inthetext", "aclaim"}


def test_every_quote_of_a_person(newsroom: Library) -> None:
    newsroom.quotes.add(_quote("one", speaker=Speaker(kind="expert", slug="gabuev")))
    newsroom.quotes.add(_quote("two", speaker=Speaker(kind="source", slug="afp")))
    newsroom.articles.add(article("a", body="[First]{quote=one} then [second]{quote=one} and [x]{quote=two}"))
    newsroom.articles.add(article("b", minutes=1, body="[Again]{quote=one}", headline="B"))
    found = newsroom.tags.quotes_by("expert", "gabuev")
    assert [(each.article_slug, each.words) for each in found] == [("b", "Again"), ("a", "First"), ("a", "second")]
    assert found[0].article_title == "B"
    newsroom.articles.trash("a")
    assert len(newsroom.tags.quotes_by("expert", "gabuev")) == 1
    assert len(newsroom.tags.quotes_by("expert", "gabuev", trashed=True)) == 3
