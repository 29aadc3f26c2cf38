"""Topics: the shipped Media Topics in every language, and the house's free ones."""

from tests.storage.making import article
from workstation.domain.topics import Topic, TopicRef
from workstation.storage import Library
from workstation.storage.mediatopics import subjects


def test_search_in_any_language(library: Library) -> None:
    for words in ("arts, culture, entertainment and media", "ARTES cultura entretenimiento", "Kultur Kunst"):
        assert library.topics.search(words)[0].code == "medtop:01000000"


def test_labels_in_the_asked_language(library: Library) -> None:
    found = {language: library.topics.search("civil war", language)[0] for language in ("en", "es", "es-PE", "xx")}
    assert {each.code for each in found.values()} == {"medtop:20000063"}
    assert found["en"].label == "civil war" == found["xx"].label
    assert found["es"].label == "Guerra civil" == found["es-PE"].label
    assert found["en"].broader == ("conflict, war and peace", "armed conflict", "war")
    assert found["es"].broader[-1] == "Guerra"


def test_closest_first(library: Library) -> None:
    labels = [each.label for each in library.topics.search("war")]
    assert labels[0] == "war"
    assert labels.index("war crime") < labels.index("civil war")
    assert len(library.topics.search("a", limit=5)) == 5
    assert library.topics.search("") == [] == library.topics.search("—")
    assert library.topics.search("xyzzy") == []


def test_retired_ones_are_not_offered() -> None:
    assert "medtop:20000064" not in subjects()
    assert len(subjects()) > 1000


def test_free_and_used(library: Library) -> None:
    war, free = TopicRef(label="War!", code="medtop:20000062"), TopicRef(label="Sanções")
    library.articles.add(article("a", topics=(war, free)))
    library.articles.add(article("b", topics=(free,)))
    assert library.topics.used() == [
        Topic(label="Sanções", articles=2),
        Topic(label="War!", code="medtop:20000062", broader=("conflict, war and peace", "armed conflict"), articles=1),
    ]
    assert library.topics.search("sancoes")[0] == Topic(label="Sanções", articles=2)
    assert library.topics.search("war")[0].articles == 1
    library.articles.trash("b")
    assert library.topics.used()[0].articles == 1
    library.articles.save(library.articles.get("a").changed(topics=()))
    assert library.topics.used() == []
    assert library.topics.search("sancoes")[0].ref == free  # still offered
