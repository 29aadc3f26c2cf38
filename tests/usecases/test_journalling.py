"""After a crash: what a journal holds is put back, kept beside or set aside, never put on another text."""

from pathlib import Path

import pytest

from workstation.domain.revisions import RevisionKind
from workstation.storage import open_library
from workstation.storage.journal import ArticleJournal, Header, Lines, text_hash
from workstation.storage.library import Library
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.early_typing import early
from workstation.usecases.journalling import keep_early, recover
from workstation.usecases.revisions import restore_revision


def left(library: Library, article_id: str, base: str, *entries: object) -> ArticleJournal:
    """The journal a process left that died."""
    journal = ArticleJournal(library.journals, article_id)
    journal.append(text_hash(base), list(entries))
    return journal


def test_it_is_put_back_and_can_be_undone(library: Library) -> None:
    article, _ = add_article(library, headline="Harbour", body="The ship\nsails.")
    journal = left(
        library, article.id, article.body, Lines(1, 1, 1, ("sails at", "dawn.")), Header(2, {"dek": "Early."})
    )
    (found,), changes = recover(library)
    stored = library.articles.by_id(article.id)
    assert (stored.body, stored.dek) == ("The ship\nsails at\ndawn.", "Early.")
    assert found.sentence == "Recovered 3 words of “Harbour” that were typed before the crash and not stored yet."
    assert changes.articles == {article.id}
    assert not journal.path.exists()
    kinds = [line.kind for line in library.revisions.list(article.id)]
    assert kinds == [RevisionKind.RECOVERED, RevisionKind.BEFORE_RECOVERY]
    restore_revision(library, found.before)
    assert library.articles.by_id(article.id).body == article.body
    assert recover(library) == ([], type(changes)())


def test_what_was_stored_after_all_is_no_news(library: Library) -> None:
    article, _ = add_article(library, body="one")
    left(library, article.id, "zero", Lines(1, 0, 1, ("one",)))
    ArticleJournal(library.journals, article.id).path.unlink()
    journal = left(library, article.id, "one", Lines(1, 0, 1, ("one",)))
    assert recover(library)[0] == []
    assert not journal.path.exists()
    assert library.revisions.list(article.id) == []


def test_an_article_changed_meanwhile_keeps_both_texts(library: Library) -> None:
    article, _ = add_article(library, headline="Harbour", body="base")
    library.revisions.add(article, RevisionKind.OPENING)
    left(library, article.id, "base", Lines(1, 0, 1, ("base and words",)))
    save_body(library, article.id, "someone else's")
    (found,), _ = recover(library)
    assert found.only_kept
    assert "was changed since the crash" in found.sentence
    assert library.articles.by_id(article.id).body == "someone else's"
    assert library.revisions.get(found.after).article.body == "base and words"


def test_edits_of_an_unknown_text_are_set_aside_readable(library: Library) -> None:
    article, _ = add_article(library, headline="Harbour", body="now")
    left(library, article.id, "never stored", Lines(1, 3, 1, ("typed words",)))
    (found,), _ = recover(library)
    assert library.articles.by_id(article.id).body == "now"
    assert found.set_aside is not None
    assert found.set_aside.read_text() == "typed words\n"
    assert str(found.set_aside) in found.sentence
    assert not list(library.journals.glob("*.journal"))
    assert len(list(found.set_aside.parent.glob("*.journal"))) == 1


def test_a_headline_too_long_for_its_field_loses_no_word(library: Library) -> None:
    article, _ = add_article(library, headline="Short", body="text")
    long = "word " * 100
    left(library, article.id, "text", Header(1, {"headline": long}))
    recover(library)
    stored = library.articles.by_id(article.id)
    assert (stored.headline, stored.internal_note) == ("Short", long.strip())


def test_garbage_is_set_aside_and_nothing_else_suffers(library: Library) -> None:
    article, _ = add_article(library, body="a")
    left(library, article.id, "a", Lines(1, 0, 1, ("ab",)))
    (library.journals / "x.journal").write_bytes(b"garbage")
    found, _ = recover(library)
    assert [bool(each.set_aside) for each in sorted(found, key=lambda each: each.article_id == "x")] == [False, True]
    assert library.articles.by_id(article.id).body == "ab"
    assert [path.read_bytes() for path in (library.journals / "set-aside").glob("*.journal")] == [b"garbage"]


@pytest.mark.parametrize("half", ["\ud800 word"])
def test_half_a_character_cannot_be_stored_and_is_not_lost(library: Library, half: str, tmp_path: Path) -> None:
    article, _ = add_article(library, body="a")
    left(library, article.id, "a", Lines(1, 0, 1, (half,)))
    (found,), _ = recover(library)
    assert found.set_aside is not None
    assert found.set_aside.read_bytes().decode("utf-8", "surrogatepass") == half + "\n"


def test_before_the_library_is_open_one_types_on_what_a_crash_left_and_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with open_library(path) as library:
        article, _ = add_article(library, headline="Harbour", body="The ship")
        assert early(path, article.id, article.body) is None  # it is open for writing elsewhere
        left(library, article.id, article.body, Lines(1, 0, 1, ("The ship sails",)), Header(2, {"dek": "Early."}))
    begun = early(path, article.id, article.body)
    assert begun is not None
    assert (begun.text, begun.fields) == ("The ship sails", {"dek": "Early."})
    begun.journal.append(text_hash(begun.text), [Lines(1, 0, 1, ("The ship sails at dawn",))])
    with open_library(path) as library:
        (found,), _ = recover(library, but=begun.journal.path)
        assert found.sentence.startswith("Recovered 2 words")
        assert library.articles.by_id(article.id).body == begun.text
        # Killed now, the next start has both.
        (found,), _ = recover(library)
        assert library.articles.by_id(article.id).body == "The ship sails at dawn"
        assert list(library.journals.glob("*.journal*")) == []


def test_typed_early_on_a_text_that_is_another_by_now_it_is_a_revision(library: Library) -> None:
    article, _ = add_article(library, headline="Harbour", body="base")
    library.revisions.add(article, RevisionKind.OPENING)
    save_body(library, article.id, "someone else's")
    journal = ArticleJournal(library.journals, article.id, f"{article.id}.0")
    journal.append(text_hash("base"), [Lines(1, 0, 1, ("base and words",))])
    waited = []
    (found,), _ = keep_early(library, journal, lambda: waited.append(journal.path.exists()))
    assert waited == [True]
    assert found.only_kept
    assert library.revisions.get(found.after).article.body == "base and words"
    assert library.articles.by_id(article.id).body == "someone else's"
    assert not journal.path.exists()


def test_what_does_not_fit_must_wait_for_the_opening(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with open_library(path) as library:
        article, _ = add_article(library, body="one")
        left(library, article.id, "another", Lines(1, 0, 1, ("another word",)))
    assert early(path, article.id, "one") is None
