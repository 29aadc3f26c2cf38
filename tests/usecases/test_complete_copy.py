"""Preset `full` out and in again: an equal library, and nothing of another library overwritten."""

from pathlib import Path

import pytest
from PIL import Image as Picture

from tests.shared import posts
from workstation.domain.articles import Embargo, Status
from workstation.domain.base import now
from workstation.domain.bylines import Credit, Role
from workstation.domain.listing import ArticleFilter, Sort
from workstation.domain.people import Affiliation, Bio, Contact, Link
from workstation.domain.quotes import Speaker
from workstation.usecases import articles, authors, bylines, exporting, images, merging, quotes, tagging
from workstation.usecases.beside import kept_beside
from workstation.usecases.experts import add_expert, edit_expert
from workstation.usecases.importing import import_files
from workstation.usecases.saved_filters import save_filter
from workstation.usecases.sources import add_source


@pytest.fixture
def story(library, tmp_path):
    """An article in which every field and every kind of record is used."""
    picture = tmp_path / "gate.png"
    Picture.new("RGB", (12, 9), "navy").save(picture)
    image, _ = images.add_image(library, picture)
    images.edit_image(library, image.name, caption="The gate", credit="A. Roe", licence="CC BY 4.0")
    author, _ = authors.add_author(
        library, "José Añez", role="Reporter", photo=image.name, email="j@example.org", note="internal",
        bios=(Bio(text="Writes."), Bio(length="long", language="es", text="Escribe mucho.")),
        links=(Link(label="Site", url="https://jose.example/"),),
    )  # fmt: skip
    add_expert(
        library, "Ada Roe", spellings=("Ада Роу",), fields=("locks",), languages=("en", "ru"), notes="Call at night.",
        affiliations=(Affiliation(organisation="River office", role="engineer", start="2019", end="2024-03"),),
        contacts=(Contact(kind="Signal", value="+44 000"),),
    )  # fmt: skip
    add_source(library, "Valley Post", kind="outlet", url="https://valley.example/", notes="private")
    add_expert(library, "Nobody Quoted")
    article, _ = articles.add_article(
        library, headline="The “gate”: what now?", body="“It holds,” says Ada Roe.\n\n![gate](media/gate.png)\n",
        dek="A dek", dateline="PORT", section="Local", language="en-GB", credit_line="Source: us",
        status=Status.IN_REVIEW, internal_note="secret", public_note="printed", deadline=now(), published_at=now(),
        modified_at=now(), embargo=Embargo(until=now(), zone="America/Lima"), publisher="The Post",
        canonical_url="https://post.example/gate", lead_image="media/gate.png", lead_image_alt="A gate",
        topics=bylines.topics_named(library, ["flood", "our own"]), extra={"layout": ["wide", {"a": 1}]},
        byline=(Credit(name="José Añez", author=author.slug, roles=(Role.REPORTING, Role.PHOTO)), Credit(name="Zoë")),
    )  # fmt: skip
    tagging.tag_quote(library, article.slug, "Ada Roe", "“It holds,”")
    tagging.tag_expert(library, article.slug, "Ada Roe", "Ada Roe")
    quotes.new_quote(library, "Never placed", Speaker(kind="source", slug="valley-post"))
    return library.articles.get(article.slug)


def copied(library, folder: Path) -> Path:
    exporting.export_articles(library, None, "markdown", "full", None, folder)
    return folder


def records(library):
    """Everything live in a library, comparable."""
    held = [library.articles.by_id(line.id) for line in library.articles.list().rows]
    for part in (library.authors, library.experts, library.sources, library.quotes, library.images):
        held += part.list()
    return [{**one.model_dump(mode="json"), "version": 0} for one in (*held, kept_beside(library))]


def test_a_library_comes_back_equal(library, other_library, story, tmp_path):
    report, _ = import_files(other_library, [copied(library, tmp_path / "copy")])
    assert {line.outcome for line in report.lines} == {"imported"}
    assert records(other_library) == records(library)
    assert other_library.images.data("gate.png") == library.images.data("gate.png")
    appearances = [(a.key, a.value, a.start) for a in library.tags.of_article(story.id)]
    assert [(a.key, a.value, a.start) for a in other_library.tags.of_article(story.id)] == appearances


def test_the_real_corpus_comes_back_equal(library, other_library, tmp_path):
    """The exit guarantee on texts nobody made for it."""
    some = posts(24)
    import_files(library, some)
    report, _ = import_files(other_library, [copied(library, tmp_path / "copy")])
    assert {line.outcome for line in report.lines} == {"imported"}
    assert records(other_library) == records(library)
    assert len(library.articles.slugs()) == len(some)


def test_what_no_article_names_comes_along(library, other_library, story, tmp_path):
    """Slugs given up, persons kept apart, filters and words let pass, though no text has them."""
    for name in ("A. Nobody", "Anna Twin", "Anne Twin"):
        add_expert(library, name)
    merging.merge_records(library, "expert", "nobody-quoted", "a-nobody", {})
    library.merges.keep_apart("expert", "anna-twin", "anne-twin")
    save_filter(library, "Mine", ArticleFilter(section="Local"), Sort.DEADLINE)
    library.ignored_words.add(story.id, "doorstepp")
    held = kept_beside(library)
    assert all((held.aliases, held.apart, held.filters, held.ignored))
    report, _ = import_files(other_library, [copied(library, tmp_path / "copy")])
    assert {line.outcome for line in report.lines} == {"imported"}
    assert records(other_library) == records(library)
    assert other_library.experts.find("a-nobody").slug == "nobody-quoted"


def test_bringing_it_in_twice_changes_nothing(library, other_library, story, tmp_path):
    folder = copied(library, tmp_path / "copy")
    import_files(other_library, [folder])
    before = records(other_library)
    import_files(other_library, [folder])
    assert records(other_library) == before


def test_a_different_record_of_the_same_name_is_not_overwritten(library, other_library, story, tmp_path):
    mine, _ = add_expert(other_library, "Ada Roe", fields=("tax law",))
    import_files(other_library, [copied(library, tmp_path / "copy")])
    assert other_library.experts.get("ada-roe") == mine
    assert other_library.experts.get("ada-roe-2").fields == ("locks",)
    came = other_library.articles.get(story.slug)
    assert "{expert=ada-roe-2}" in came.body
    assert "{expert=ada-roe}" not in came.body
    (quote,) = [q for q in other_library.quotes.list() if q.as_recorded == "“It holds,”"]
    assert quote.speaker == Speaker(kind="expert", slug="ada-roe-2")


def test_an_older_copy_of_the_same_article_keeps_the_present_as_a_revision(library, story, tmp_path):
    folder = copied(library, tmp_path / "copy")
    articles.edit_header(library, story.id, headline="A newer headline")
    import_files(library, [folder])
    assert library.articles.by_id(story.id).headline == "A newer headline"
    import_files(library, [folder], on_duplicate="copy")
    assert {line.headline for line in library.articles.list().rows} == {story.headline, "A newer headline"}
    import_files(library, [folder], on_duplicate="update")
    assert library.articles.by_id(story.id).headline == story.headline
    kept = [library.revisions.get(line.id).article.headline for line in library.revisions.list(story.id)]
    assert "A newer headline" in kept


def test_an_edited_record_of_the_same_library_is_kept(library, story, tmp_path):
    folder = copied(library, tmp_path / "copy")
    edit_expert(library, "ada-roe", notes="Call in the morning.")
    import_files(library, [folder])
    assert library.experts.get("ada-roe").notes == "Call in the morning."


def test_a_file_once_imported_can_still_be_given_back(library, other_library, tmp_path):
    file = tmp_path / "post.md"
    file.write_bytes(b"\xef\xbb\xbf---\r\ntitle:   Rain  # at last\r\n---\r\nWords.  \r\n")
    import_files(library, [file])
    import_files(other_library, [copied(library, tmp_path / "copy")])
    (back,) = exporting.export_articles(other_library, ["rain"], "markdown", "source", None, tmp_path / "o")[0].paths
    assert back.read_bytes() == file.read_bytes()
    assert import_files(other_library, [file])[0].lines[0].outcome == "skipped"
