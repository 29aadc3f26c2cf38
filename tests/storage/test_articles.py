"""Articles: every field comes back, stale copies are refused, the trash keeps everything."""

import hashlib
import string
import threading
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.making import MORNING, article
from workstation.domain.articles import Article, Embargo, Status
from workstation.domain.bylines import Credit, Role
from workstation.domain.listing import ArticleFilter
from workstation.domain.origins import Origin
from workstation.domain.people import Author
from workstation.domain.topics import TopicRef
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage import Library, open_library

FULL = {
    "headline": "Headline “quoted”",
    "dek": "Dek",
    "dateline": "BEIJING",
    "section": "World",
    "topics": (TopicRef(label="war", code="medtop:20000062"), TopicRef(label="sanctions")),
    "language": "pt-BR",
    "credit_line": "Source: Gestion",
    "status": Status.IN_REVIEW,
    "internal_note": "not out",
    "public_note": "printed",
    "deadline": MORNING,
    "published_at": datetime(2026, 1, 1, tzinfo=UTC),
    "modified_at": datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC),
    "embargo": Embargo(until=MORNING, zone="Asia/Shanghai"),
    "canonical_url": "https://example.org/a",
    "publisher": "Publisher",
    "lead_image": "photo.jpg",
    "lead_image_alt": "alt",
    "byline": (
        Credit(name="Zoë", roles=(Role.REPORTING, Role.WRITING)),
        Credit(name="Ann B.", author="ann", roles=(Role.PHOTO,), bio="as printed"),
    ),
    "extra": {"z": [1, 2.5, None, True], "a": {"ü": "…"}},
}


@pytest.fixture
def ann(library: Library) -> Author:
    return library.authors.add(Author(slug="ann", name="Ann"))


def test_every_field_comes_back(library: Library, ann: Author) -> None:
    stored = library.articles.add(article(body="Text\n", **FULL))
    assert stored.version == 1
    assert library.articles.get("a-story") == stored
    assert library.articles.by_id(stored.id) == stored
    assert library.articles.find("a-story") == stored
    assert library.articles.by_ids([stored.id, "gone", stored.id]) == [stored, stored]


def test_every_field_can_change(library: Library, ann: Author) -> None:
    stored = library.articles.add(article())
    changed = library.articles.save(stored.changed(slug="another", body="Other", **FULL))
    assert changed.version == 2
    assert library.articles.get("another") == changed
    assert library.articles.find("a-story") is None


def test_byline_and_topics_keep_their_order(library: Library, ann: Author) -> None:
    stored = library.articles.add(article(**FULL))
    turned = library.articles.save(stored.changed(byline=stored.byline[::-1], topics=stored.topics[::-1]))
    assert library.articles.get("a-story") == turned
    none = library.articles.save(turned.changed(byline=(), topics=(), embargo=None))
    assert library.articles.get("a-story") == none


def test_stale_copy_is_refused(library: Library) -> None:
    first = library.articles.add(article(headline="One"))
    second = library.articles.save(first.changed(headline="Two"))
    with pytest.raises(EditedElsewhere, match="“Two” was changed elsewhere"):
        library.articles.save(first.changed(body="mine"))
    assert library.articles.get("a-story") == second


def test_of_two_who_save_at_once_nobody_loses_what_was_stored(library: Library) -> None:
    """Each reads, adds a word and saves, and begins anew when the other was faster: every stored word is there."""
    library.articles.add(article(body=""))
    stored: list[str] = []

    def write(name: str) -> None:
        for number in range(12):
            while f"{name}{number}" not in stored:
                read = library.articles.get("a-story")
                try:
                    library.articles.save(read.changed(body=f"{read.body} {name}{number}"))
                except EditedElsewhere:
                    continue
                stored.append(f"{name}{number}")

    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(library.articles.get("a-story").body.split()) == sorted(stored)
    assert len(stored) == 24


def test_taken_slug(library: Library) -> None:
    library.articles.add(article("one", headline="First"))
    two = library.articles.add(article("two"))
    with pytest.raises(SlugTaken, match="Another article, “First”, already has the slug one"):
        library.articles.add(article("one"))
    with pytest.raises(SlugTaken):
        library.articles.save(two.changed(slug="one"))
    with pytest.raises(SlugTaken):
        library.articles.add(two.changed(slug="three"))
    assert library.articles.slugs() == {"one", "two"}


def test_unknown(library: Library) -> None:
    for ask in (library.articles.get, library.articles.by_id, library.articles.trash, library.articles.restore):
        with pytest.raises(NotFound, match="There is no article “nothing”"):
            ask("nothing")
    with pytest.raises(NotFound):
        library.articles.save(article("nothing"))
    assert library.articles.find("nothing") is None


def test_unknown_author_in_the_byline(library: Library) -> None:
    with pytest.raises(NotFound, match="A person, source, image or article named here is not in the library"):
        library.articles.add(article(byline=(Credit(name="X", author="nobody"),)))
    assert library.articles.slugs() == set()


def test_trash_and_back(library: Library, ann: Author) -> None:
    stored = library.articles.add(article(body="[Ann]{expert=ann} spoke", **FULL))
    gone = library.articles.trash("a-story")
    assert gone.trashed_at is not None
    assert library.articles.list().rows == ()
    assert [line.slug for line in library.articles.list(ArticleFilter(trashed=True, words="spoke")).rows] == ["a-story"]
    assert library.tags.of("expert", "ann") == []
    assert len(library.tags.of("expert", "ann", trashed=True)) == 1
    assert library.articles.trash("a-story") == gone
    back = library.articles.restore("a-story")
    assert back.changed(version=stored.version) == stored
    assert len(library.tags.of("expert", "ann")) == 1


def test_last_opened(library: Library) -> None:
    assert library.articles.last_opened() is None
    one, two = library.articles.add(article("one")), library.articles.add(article("two"))
    for each in (one, two, one):
        library.articles.mark_opened(each.id)
        assert library.articles.last_opened() == each


def test_sections(library: Library) -> None:
    for number, section in enumerate(["World", "arts", "World", "", "Gone"]):
        library.articles.add(article(f"a{number}", section=section))
    library.articles.trash("a4")
    assert library.articles.sections() == ["arts", "World"]


def test_origin(library: Library) -> None:
    stored = library.articles.add(article())
    assert library.articles.origin(stored.id) is None
    data = bytes(range(256)) + "\r\nümläut".encode("utf-16")
    origin = Origin(name="post.md", format="markdown", data=data, imported_at=MORNING)
    library.articles.set_origin(stored.id, Origin(name="x", format="text", data=b"x", imported_at=MORNING))
    library.articles.set_origin(stored.id, origin)
    assert library.articles.origin(stored.id) == origin
    assert [each.id for each in library.articles.by_origin(hashlib.sha256(data).hexdigest())] == [stored.id]
    assert library.articles.by_origin("0" * 64) == []
    with pytest.raises(NotFound):
        library.articles.set_origin("nothing", origin)


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
_LINE = _TEXT.map(lambda text: text.replace("\n", " ").replace("\r", " "))
_MOMENT = st.none() | st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(lambda at: at.replace(tzinfo=UTC))
_FIELDS = st.fixed_dictionaries(
    {
        "headline": _LINE,
        "dek": _LINE,
        "body": _TEXT,
        "section": _LINE,
        "internal_note": _TEXT,
        "status": st.sampled_from(Status),
        "deadline": _MOMENT,
        "published_at": _MOMENT,
        "topics": st.lists(_LINE.filter(bool).map(lambda label: TopicRef(label=label)), max_size=3).map(tuple),
        "byline": st.lists(
            st.builds(Credit, name=_LINE.filter(bool), bio=_TEXT, roles=st.lists(st.sampled_from(Role)).map(tuple)),
            max_size=3,
        ).map(tuple),
        "extra": st.dictionaries(st.text(string.ascii_letters), st.none() | st.booleans() | _TEXT, max_size=3),
    }
)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=_FIELDS, second=_FIELDS)
def test_whatever_is_written_comes_back(library: Library, first: dict[str, object], second: dict[str, object]) -> None:
    current = library.articles.find("any")
    stored: Article = library.articles.add(article("any", **first)) if current is None else current
    assert current is not None or library.articles.get("any") == stored
    changed = library.articles.save(stored.changed(**second))
    assert library.articles.get("any") == changed


def test_two_windows_one_after_the_other(library: Library) -> None:
    stored = library.articles.add(article())
    with open_library(library.path) as reader:
        before = reader.articles.get("a-story")
        library.articles.save(stored.changed(headline="New"))
        assert before.headline == ""
        assert reader.articles.get("a-story").headline == "New"
