"""Importing into a library: pictures, bylines, duplicates, folders, and what was there before is kept."""

import io
from pathlib import Path

import pytest
from docx import Document
from PIL import Image as Picture

from tests.shared import posts
from workstation.domain.base import now
from workstation.domain.revisions import RevisionKind
from workstation.usecases.authors import add_author
from workstation.usecases.importing import already_imported, files_to_import, import_files


def only(report):
    (line,) = report.lines
    return line


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """A Markdown file with two pictures beside it, one of which is none."""
    folder = tmp_path / "post"
    (folder / "img").mkdir(parents=True)
    Picture.new("RGB", (8, 6), "teal").save(folder / "img" / "harbour.png")
    (folder / "img" / "broken.jpg").write_bytes(b"no picture at all")
    file = folder / "post.md"
    file.write_text(
        "---\ntitle: The harbour\nimage: img/harbour.png\nauthors: [ada-nwosu, José Añez]\n"
        "tags: [flood, Our harbour]\nweather: rainy\n---\n"
        "Seen from above:\n\n![The harbour](img/harbour.png)\n\n![Nothing](img/broken.jpg)\n\n"
        "![Elsewhere](https://example.org/a.png)\n",
        encoding="utf-8",
    )
    return file


def test_pictures_beside_the_file_come_into_the_library(library, post):
    line = only(import_files(library, [post])[0])
    article = library.articles.get(line.slug)
    assert "![The harbour](media/harbour.png)" in article.body
    assert "![Nothing](img/broken.jpg)" in article.body
    assert "![Elsewhere](https://example.org/a.png)" in article.body
    assert article.lead_image == "media/harbour.png"
    assert library.images.get("harbour.png").width == 8
    assert any("broken.jpg" in note for note in line.notes)
    assert any("example.org" in note for note in line.notes)


def test_names_topics_and_unknown_fields_are_kept(library, post):
    add_author(library, "Ada Nwosu")
    article = library.articles.get(only(import_files(library, [post])[0]).slug)
    assert [(credit.name, credit.author) for credit in article.byline] == [
        ("Ada Nwosu", "ada-nwosu"),
        ("José Añez", ""),
    ]
    assert article.extra["weather"] == "rainy"
    assert [topic.label for topic in article.topics][1] == "Our harbour"
    assert article.topics[0].code.startswith("medtop:")


def test_a_bio_at_the_end_makes_a_profile_once(library, tmp_path):
    text = "The news\n\nSomething happened today.\n\nSource: Us\n\nLena Ferro is a reporter who covers the coast.\n"
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(text.replace("today", name), encoding="utf-8")
    report, touched = import_files(library, [tmp_path / "one.txt", tmp_path / "two.txt"])
    assert [author.name for author in library.authors.list()] == ["Lena Ferro"]
    assert touched.authors == {"lena-ferro"}
    for line in report.lines:
        (credit,) = library.articles.get(line.slug).byline
        assert (credit.author, credit.bio) == ("lena-ferro", "")


def test_an_update_keeps_what_was_there_as_a_revision(library, post):
    slug = only(import_files(library, [post])[0]).slug
    before = library.articles.get(slug)
    post.write_text(post.read_text(encoding="utf-8").replace("Seen from above", "Seen from below"), encoding="utf-8")
    line = only(import_files(library, [post], on_duplicate="update")[0])
    assert (line.outcome, line.slug) == ("updated", slug)
    assert "Seen from below" in library.articles.get(slug).body
    kept = [library.revisions.get(each.id) for each in library.revisions.list(before.id)]
    assert [(r.kind, r.article.body) for r in kept] == [(RevisionKind.BEFORE_IMPORT, before.body)]


def test_each_file_may_have_its_own_choice(library, post, tmp_path):
    other = tmp_path / "other.md"
    other.write_text("# Other\n\nWords.\n", encoding="utf-8")
    import_files(library, [post, other])
    assert set(already_imported(library, [post, other])) == {post, other}
    report, _ = import_files(library, [post, other], on_duplicate={post: "copy"})
    assert [line.outcome for line in report.lines] == ["copied", "skipped"]


def test_the_same_words_under_another_name_are_known_again(library, post, tmp_path):
    import_files(library, [post])
    moved = tmp_path / "moved.md"
    moved.write_bytes(post.read_bytes())
    assert only(import_files(library, [moved])[0]).outcome == "skipped"


def test_of_several_articles_of_a_file_the_last_changed_is_named(library, post, tmp_path):
    """By the place, by the bytes, by both: whichever of the articles was changed last."""
    moved = tmp_path / "moved.md"
    moved.write_bytes(post.read_bytes())
    here = only(import_files(library, [post])[0]).slug
    there = only(import_files(library, [moved], on_duplicate="copy")[0]).slug
    for last in (here, there, here):
        article = library.articles.get(last)
        library.articles.save(article.changed(dek=f"{article.dek}!", updated_at=now()))
        lines = import_files(library, [post, moved])[0].lines
        assert [(line.outcome, line.slug) for line in lines] == [("skipped", last)] * 2
    library.articles.trash(here)
    post.write_text("# Other\n\nWords.\n", encoding="utf-8")
    assert only(import_files(library, [moved])[0]).slug == there
    assert only(import_files(library, [post])[0]).outcome == "imported"


def test_what_is_in_the_trash_does_not_count_as_imported(library, post):
    slug = only(import_files(library, [post])[0]).slug
    library.articles.trash(slug)
    line = only(import_files(library, [post])[0])
    assert line.outcome == "imported"
    assert line.slug != slug


def test_a_folder_gives_a_line_for_every_file(library, post):
    (post.parent / "notes.odt").write_bytes(b"PK\x03\x04")
    (post.parent / "empty.md").write_bytes(b"")
    report, _ = import_files(library, [post.parent])
    outcomes = {line.path.name: line.outcome for line in report.lines}
    assert outcomes == {
        "post.md": "imported",
        "empty.md": "refused",
        "notes.odt": "left out",
        "harbour.png": "left out",
        "broken.jpg": "left out",
    }
    assert files_to_import([post.parent]) == sorted([post.parent / "empty.md", post])


def test_an_import_that_is_stopped_keeps_what_was_done(library, tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Words number {number} stand here.", encoding="utf-8")
    report, _ = import_files(library, sorted(tmp_path.glob("*.txt")), progress=lambda done, total, what: done < 2)
    assert report.stopped
    assert len(report.lines) == len(library.articles.slugs()) == 2


def test_the_real_corpus_comes_in_whole(library):
    some = posts(12)
    report, _ = import_files(library, some)
    assert [line.outcome for line in report.lines] == ["imported"] * len(some)
    assert len(library.articles.slugs()) == len(some)


MIXED = {
    "a.md": "---\ntitle: The flood\nauthors: [Ada Nwosu, ada-nwosu]\ntags: [Sport, sport, flood]\n---\nWords.",
    "b.md": "---\ntitle: The flood\n---\nOther words [said]{quote=wideopen}.",
    "c.md": "---\ntitle: The flood\n---\nOther words [said]{quote=wideopen}.",  # the same bytes elsewhere
    "d.md": "---\ntitle: With a profile\nauthors:\n- name: José Añez\n  bio: Reports.\n---\nWords.",
    "e.md": "---\nauthors: [José Añez]\ntags: [flood, Our harbour]\n---\nNo headline.",
    "f.md": "---\ntitle: Out\nstatus: published\ndate: 2020-01-01\nauthors: [Ada Nwosu]\n---\nPrinted.",
    "g.md": "---\ntitle: " + "x" * 301 + "\nslug: the-flood\nlang: what ever\n---\nWords.",
    "h.md": "---\ntitle: broken: front: matter\n---\nWords.",
    "i.md": "",
    "j.txt": "THE HARBOUR\n\nBy Ada Nwosu\n\nWords stand here, and more of them below.",
    "k.md": "# Story 1\n\nAnother of that headline.",
}


def test_what_is_taken_in_together_is_as_if_each_came_by_itself(library, other_library, post):
    add_author(library, "Ada Nwosu")
    add_author(other_library, "Ada Nwosu")
    for name, words in MIXED.items():
        (post.parent / name).write_text(words, encoding="utf-8")
    quote = "The harbour is [“wide open”]{quote=wideopen}, says [Ada Nwosu]{expert=ada-nwosu}."
    for number in range(89):
        (post.parent / f"{number}.md").write_text(f"# Story {number}\n\n{quote}", encoding="utf-8")
    ways = [post, *(post.parent / name for name in MIXED), *sorted(post.parent.glob("[0-9]*.md"))]
    heard = []
    report, touched = import_files(
        library, ways, progress=lambda done, total, what: heard.append((done, total)) or True
    )
    alone = [only(import_files(other_library, [way])[0]) for way in ways]
    assert list(report.lines) == alone
    assert heard[0] == (0, len(ways))
    assert heard[-1] == (len(ways), len(ways))
    imported = [line.slug for line in alone if line.outcome == "imported"]
    assert [_state(library, slug) for slug in imported] == [_state(other_library, slug) for slug in imported]
    assert touched.articles == {library.articles.get(slug).id for slug in imported}
    assert [each.sentence for each in library.check() if not each.ok] == []
    found, _ = library.articles.search("wide open harbour", ranked=False, after=None, limit=200)
    assert len(found) == 89
    again, touched = import_files(library, ways)
    assert {line.outcome for line in again.lines} == {"skipped", "refused"}
    assert not touched
    report, _ = import_files(library, ways[-64:] * 2, progress=lambda done, total, what: done < 64)
    assert report.stopped
    assert [line.outcome for line in report.lines] == ["skipped"] * 64


def _state(library, slug):
    article = library.articles.get(slug)
    origin = library.articles.origin(article.id)
    tags = [(each.key, each.value, each.start, each.words) for each in library.tags.of_article(article.id)]
    own = {"id", "created_at", "updated_at"}
    return article.model_dump(exclude=own), origin.model_dump(exclude={"imported_at"}), tags


def test_a_word_document_brings_its_pictures_and_comments(library, tmp_path):
    document = Document()
    document.add_paragraph("Long before that night the engineers of the port had written down what they saw there.")
    about = document.add_paragraph("The wall fell ").add_run("on Monday night")
    document.add_comment(about, text="The log says Tuesday.", author="Desk", initials="D")
    picture = io.BytesIO()
    Picture.new("RGB", (20, 10), "teal").save(picture, "PNG")
    document.add_picture(picture)
    document.save(tmp_path / "wall.docx")
    line = only(import_files(library, [tmp_path / "wall.docx"])[0])
    article = library.articles.get(line.slug)
    assert "The wall fell on Monday night" in article.body
    assert "](media/image-1.png)" in article.body
    assert article.internal_note == ""
    (comment,) = library.comments.of_article(article.id)
    assert (comment.by, comment.text, comment.anchor.words) == ("Desk", "The log says Tuesday.", "on Monday night")
    import_files(library, [tmp_path / "wall.docx"], "update")
    assert len(library.comments.of_article(article.id)) == 1
    origin = library.articles.origin(article.id)
    assert origin is not None
    assert origin.data == (tmp_path / "wall.docx").read_bytes()
