"""Authors, experts and sources: everything about them comes back, and they are found however they are spelt."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.making import article
from workstation.domain.bylines import Credit
from workstation.domain.folding import fold, sound
from workstation.domain.listing import ArticleFilter
from workstation.domain.people import Affiliation, Author, Bio, BioLength, Contact, Expert, Link
from workstation.domain.sources import Source, SourceKind
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage import Library

AUTHOR = Author(
    slug="ann",
    name="Ann O’Neill",
    role="Reporter",
    outlet="Gestion",
    bios=(Bio(text="Short."), Bio(length=BioLength.LONG, language="es", text="Largo.\n\nMás.")),
    email="ann@example.org",
    links=(Link(label="Z", url="https://z.example"), Link(label="A", url="https://a.example")),
    profile_url="https://example.org/ann",
    note="internal",
)
EXPERT = Expert(
    slug="gabuev",
    name="Alexander Gabuev",
    spellings=("Александр Габуев", "Aleksandr Gabuyev"),
    fields=("Sino-Russian relations", "China"),
    languages=("ru", "en"),
    affiliations=(
        Affiliation(organisation="Z", role="fellow", start="2015", end="2022-03"),
        Affiliation(organisation="Carnegie Moscow Center", start="2022-04-01"),
    ),
    contacts=(Contact(kind="Signal", value="+0", note="evenings"), Contact(kind="email", value="a@b")),
    notes="private",
)
SOURCE = Source(
    slug="afp",
    name="Agence France-Presse",
    kind=SourceKind.WIRE,
    url="https://afp.com",
    description="wire",
    spellings=("AFP",),
    notes="private",
)
KINDS = [("authors", AUTHOR), ("experts", EXPERT), ("sources", SOURCE)]


@pytest.mark.parametrize(("kind", "record"), KINDS)
class TestEveryKind:
    def test_comes_back(self, library: Library, kind: str, record: Any) -> None:
        directory = getattr(library, kind)
        stored = directory.add(record)
        assert stored == record.changed(version=1)
        assert directory.get(record.slug) == stored == directory.find(record.slug)
        assert list(directory.list()) == [stored]

    def test_changes(self, library: Library, kind: str, record: Any) -> None:
        directory = getattr(library, kind)
        bare = directory.add(type(record)(slug=record.slug, name="Other"))
        full = directory.save(record.changed(version=bare.version))
        assert directory.get(record.slug) == full == record.changed(version=2)
        emptied = directory.save(type(record)(slug=record.slug, name="Bare", version=2))
        assert directory.get(record.slug) == emptied

    def test_stale_copy_is_refused(self, library: Library, kind: str, record: Any) -> None:
        directory = getattr(library, kind)
        stored = directory.add(record)
        directory.save(stored.changed(name="Newer"))
        with pytest.raises(EditedElsewhere, match=r"^Newer was changed elsewhere"):
            directory.save(stored.changed(name="Mine"))
        assert directory.get(record.slug).name == "Newer"

    def test_trash_and_back(self, library: Library, kind: str, record: Any) -> None:
        directory = getattr(library, kind)
        stored = directory.add(record)
        gone = directory.trash(record.slug)
        assert directory.list() == []
        assert directory.match(record.name) is None
        assert list(directory.list(trashed=True)) == [gone]
        assert directory.get(record.slug) == gone
        assert directory.restore(record.slug) == stored.changed(version=3)

    def test_unknown_and_taken(self, library: Library, kind: str, record: Any) -> None:
        directory = getattr(library, kind)
        for ask in (directory.get, directory.trash, directory.restore):
            with pytest.raises(NotFound, match="“nobody”"):
                ask("nobody")
        with pytest.raises(NotFound):
            directory.save(record)
        directory.add(record)
        with pytest.raises(SlugTaken, match=f"“{record.slug}”"):
            directory.add(record)

    def test_alias(self, library: Library, kind: str, record: Any) -> None:
        directory = getattr(library, kind)
        stored = directory.add(record)
        directory.add_alias("old-name", record.slug)
        directory.add_alias("older-name", "old-name")
        assert directory.get("old-name") == stored == directory.find("older-name")
        assert directory.slugs() == {record.slug, "old-name", "older-name"}
        for taken in ("old-name", record.slug):
            with pytest.raises(SlugTaken):
                directory.add_alias(taken, record.slug)
            with pytest.raises(SlugTaken):
                directory.add(record.changed(slug=taken))


@pytest.mark.parametrize(
    "words",
    [
        *("Gabuev", "gab", "ALEX", "gabuev alex", "Габуев", "александр габ", "Gabuyev", "Габуєв", "aleksandr gabuiev"),
        "alexandergabuev",
    ],
)
def test_found_however_spelt(library: Library, words: str) -> None:
    library.experts.add(EXPERT)
    assert [each.slug for each in library.experts.list(words)] == ["gabuev"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        *(("José González", each) for each in ("gonzalez", "Gonzales", "Гонсалес", "JOSÉ GONZÁLEZ", "José")),
        *(("倪乐雄", each) for each in ("倪乐雄", "ni le xiong", "nilexiong", "乐雄")),
        *(("Sergey Lavrov", each) for each in ("Sergei Lavrov", "Сергей Лавров", "lawrow", "serg")),
        *(("Charles de Gaulle", each) for each in ("de gaulle", "gaulle charles")),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Straße", "STRASSE"),
        ("O’Neill", "oneill"),
        ("O'Neill", "O’Neill"),
    ],
)
def test_other_names(library: Library, name: str, words: str) -> None:
    library.sources.add(Source(slug="it", name=name))
    assert [each.slug for each in library.sources.list(words)] == ["it"]


@pytest.mark.parametrize("words", ["zz", "buev", "gabuevx", "alex zz", "—", "!!!"])
def test_not_found(library: Library, words: str) -> None:
    library.experts.add(EXPERT)
    assert library.experts.list(words) == []


def test_closest_first_and_limit(library: Library) -> None:
    for slug, name in (("a", "Zed Martin"), ("b", "Martinez Ruiz"), ("c", "Ana Martinez"), ("d", "Martin Zed")):
        library.experts.add(Expert(slug=slug, name=name))
    assert [each.slug for each in library.experts.list("martin")] == ["d", "b", "c", "a"]
    assert [each.slug for each in library.experts.list("martin", limit=2)] == ["d", "b"]
    assert [each.name for each in library.experts.list()] == [
        "Ana Martinez",
        "Martin Zed",
        "Martinez Ruiz",
        "Zed Martin",
    ]


def test_match_is_exact(library: Library) -> None:
    stored = library.experts.add(EXPERT)
    for name in ("alexander gabuev", "АЛЕКСАНДР ГАБУЕВ", "Aleksandr Gabuyev"):
        assert library.experts.match(name) == stored
    for name in ("Gabuev", "", "—", "Aleksander Gabuev"):
        assert library.experts.match(name) is None


def test_photo_must_exist(library: Library) -> None:
    with pytest.raises(NotFound):
        library.authors.add(AUTHOR.changed(photo="nobody.jpg"))
    assert library.authors.slugs() == set()


def test_author_in_a_byline_can_change(library: Library) -> None:
    stored = library.authors.add(AUTHOR)
    library.articles.add(article(byline=(Credit(name="As printed", author="ann"),)))
    library.authors.save(stored.changed(name="New", bios=()))
    library.authors.trash("ann")
    assert library.articles.get("a-story").byline[0].name == "As printed"
    assert len(library.articles.list(ArticleFilter(author="ann")).rows) == 1


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=30), words=st.text(max_size=10))
def test_any_name_and_any_words(library: Library, name: str, words: str) -> None:
    if not library.sources.slugs():
        library.sources.add(Source(slug="it", name="x"))
    stored = library.sources.save(library.sources.get("it").changed(name=name, spellings=(words or "x",)))
    assert library.sources.get("it") == stored
    library.sources.list(words)
    if fold(name):
        assert library.sources.match(name) == stored
        assert list(library.sources.list(name)) == [stored]


def test_folding() -> None:
    assert fold("  José-Ángel  O’Neill ") == "jose angel oneill"
    assert sound(fold("Gonzales")) == sound(fold("González")) == sound(fold("Гонсалес"))
