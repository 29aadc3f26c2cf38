"""A damaged library: everything that can still be read is brought into a new one, and nothing that is not true."""

import shutil
from pathlib import Path

import pytest

from tests.storage.making import article
from workstation.domain.people import Author, Expert
from workstation.domain.revisions import RevisionKind
from workstation.errors import LibraryDamaged, NotALibrary
from workstation.storage import Library, open_library
from workstation.storage.backups import Backups
from workstation.usecases.backing_up import Repaired, repair

ARTICLES = 60
PAGE = 4096


def _body(number: int) -> str:
    return f"Article {number}: " + "words " * (50 + 40 * number)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library of sixty articles, long ones over several pages, each with a revision; with a backup."""
    path = tmp_path_factory.mktemp("whole") / "library.db"
    with open_library(path) as library:
        library.authors.add(Author(slug="ann", name="Ann"))
        library.experts.add(Expert(slug="gabuev", name="Gabuev"))
        with library.transaction():
            for number in range(ARTICLES):
                stored = library.articles.add(article(f"a-{number}", _body(number), headline=f"Headline {number}"))
                library.revisions.add(stored, RevisionKind.NAMED)
        Backups(path).make()
    return path


@pytest.fixture
def path(tmp_path: Path, whole: Path) -> Path:
    place = tmp_path / "library.db"
    shutil.copyfile(whole, place)
    return place


def _true(repaired: Repaired) -> tuple[int, int]:
    """How many articles and revisions are there; that each is as it was written."""
    with open_library(repaired.path) as library:
        assert [each.sentence for each in library.check() if not each.ok] == []
        found = library.articles.list(limit=1_000).rows
        for line in found:
            stored = library.articles.get(line.slug)
            assert stored.body == _body(int(line.slug.removeprefix("a-")))
        return len(found), library.revisions.count()


def _zero(path: Path, *pages: int) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(data)


def test_an_undamaged_library_comes_out_whole(path: Path) -> None:
    before = path.read_bytes()
    repaired = repair(path)
    assert _true(repaired) == (ARTICLES, ARTICLES)
    assert (repaired.saved["experts"], repaired.saved["authors"], repaired.lost) == (1, 1, {})
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", ["first page", "page size"])
def test_without_its_beginning_the_articles_are_carved_out(path: Path, damage: str) -> None:
    data = bytearray(path.read_bytes())
    if damage == "first page":
        data[:PAGE] = bytes(PAGE)
    else:
        data[16:18] = b"\xff\xff"
    path.write_bytes(data)
    with pytest.raises((LibraryDamaged, NotALibrary)):
        open_library(path)
    assert _true(repair(path)) == (ARTICLES, ARTICLES)


def test_the_first_page_of_a_backup_stands_in_and_brings_the_people_too(path: Path, whole: Path) -> None:
    _zero(path, 1)
    backups = path.with_name(path.name + ".files") / "backups"
    shutil.copytree(whole.with_name(whole.name + ".files") / "backups", backups)
    repaired = repair(path)
    assert _true(repaired) == (ARTICLES, ARTICLES)
    assert repaired.saved["experts"] == 1


@pytest.mark.parametrize("share", [0.9, 0.5])
def test_a_file_that_was_cut(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(LibraryDamaged, match="cut off"):
        open_library(path)
    articles, revisions = _true(repair(path))
    assert articles >= ARTICLES * share * 0.6
    assert revisions >= 1


def test_pages_in_the_middle(path: Path, whole: Path) -> None:
    pages = path.stat().st_size // PAGE
    _zero(path, *range(pages // 2, pages // 2 + 4))
    shutil.copytree(whole.with_name(whole.name + ".files"), path.with_name(path.name + ".files"))
    repaired = repair(path)
    articles, _revisions = _true(repaired)
    assert articles >= ARTICLES - 8
    assert any("damaged and " in line or "Saved into" in line for line in repaired.sentences)


def test_a_revision_that_is_not_true_is_left_out(path: Path) -> None:
    data = path.read_bytes()
    at = data.rindex(b"Article 7: words")  # in the revision's state or in the article: a letter changes
    path.write_bytes(data.replace(b'"Article 7: words', b'"Article 7: w_rds'))
    assert at
    with open_library(path) as library:
        assert len(list(library.revisions.damaged())) == 1
    repaired = repair(path)
    assert _true(repaired) == (ARTICLES, ARTICLES - 1)
    assert repaired.lost["revisions"] == 1
    assert "1 record was damaged and is not in it (revisions)." in repaired.sentences


def test_an_article_whose_row_is_gone_comes_from_its_revision(path: Path) -> None:
    with open_library(path) as library:
        _take_row(library)
    repaired = repair(path)
    assert _true(repaired) == (ARTICLES, ARTICLES)


def _take_row(library: Library) -> None:
    from workstation.storage.engine import connect

    connection = connect(library.path, "rw", write=True)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM articles WHERE slug = 'a-7'")
    connection.close()
