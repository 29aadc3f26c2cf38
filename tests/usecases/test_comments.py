"""Comments and suggested edits: tied to words, moved with them, kept in a complete copy, in nothing readers get."""

import pytest

from workstation.domain.comments import CommentKind, CommentState
from workstation.domain.revisions import RevisionKind
from workstation.errors import EditedElsewhere, FieldRefused, InTheTrash, NotFound, TextNotFound
from workstation.export.formats import FORMATS
from workstation.storage import temporary_library
from workstation.usecases import articles, comments, exporting, revisions
from workstation.usecases.importing import import_files
from workstation.usecases.tagging import find_words

BODY = "The bridge closes on Friday.\n\nThe mayor said it is safe.\n"
SECRET = "zxq-canary"


@pytest.fixture
def article(library):
    return articles.add_article(library, headline="A bridge", body=BODY)[0]


def about(library, article, words, **more):
    start, end = find_words(library.articles.by_id(article.id).body, words)
    text = more.pop("text", f"{SECRET} who says so?")
    if "instead" in more:
        return comments.suggest_edit(library, article.id, start, end, more.pop("instead"), text)[0]
    return comments.add_comment(library, article.id, start, end, text, **more)[0]


def test_a_comment_is_answered_resolved_and_opened_again(library, article):
    made = about(library, article, "is safe", by="Ann")
    assert (made.anchor.words, made.state, made.critic) == (
        "is safe",
        CommentState.OPEN,
        f"{{==is safe==}}{{>>{SECRET} who says so?<<}}",
    )
    answered, changes = comments.answer_comment(library, made.id, "The engineer.", "Bo")
    assert changes.comments == {article.id}
    assert [(each.text, each.by) for each in answered.answers] == [("The engineer.", "Bo")]
    closed, _ = comments.resolve_comment(library, made.id)
    assert (closed.state, closed.closed_at is None) == (CommentState.RESOLVED, False)
    assert comments.open_comments(library) == []
    opened, _ = comments.reopen_comment(library, made.id)
    assert (opened.state, opened.closed_at, opened.answers) == (CommentState.OPEN, None, answered.answers)
    (listed,) = comments.open_comments(library)
    assert (listed.article_slug, listed.article_title, listed.comment) == (article.slug, "A bridge", opened)


def test_it_moves_with_its_words_on_every_way_a_text_is_stored(library, article):
    made = about(library, article, "is safe")
    articles.save_body(library, article.id, "Now: " + BODY.replace("is safe", "is quite safe"))
    (moved,) = comments.list_comments(library, article.id)
    assert (moved.anchor.words, moved.anchor.start) == ("is quite safe", BODY.index("is safe") + 5)
    articles.save_body(library, article.id, "")
    assert comments.list_comments(library, article.id)[0].anchor.lost
    articles.save_body(library, article.id, BODY.replace("is safe", "is quite safe"))
    assert comments.list_comments(library, article.id)[0].anchor.words == "is quite safe"
    typed = "Not stored yet. " + BODY.replace("is safe", "is quite safe")
    (seen,) = comments.comments_in(library, article.id, typed)
    assert typed[seen.anchor.start : seen.anchor.end] == "is quite safe"
    # What was said is stored over a comment whose place moved meanwhile.
    comments.answer_comment(library, made.id, "Still?")
    with pytest.raises(EditedElsewhere):
        library.comments.save(made)


def test_suggestions_are_taken_or_left_one_by_one(library, article):
    replaced = about(library, article, "Friday", instead="Monday")
    deleted = about(library, article, " it", instead="")
    at = BODY.index("mayor")
    inserted, _ = comments.suggest_edit(library, article.id, at, at, "new ")
    assert [c.kind for c in (replaced, deleted, inserted)] == [
        CommentKind.REPLACE,
        CommentKind.DELETE,
        CommentKind.INSERT,
    ]
    assert replaced.critic.startswith("{~~Friday~>Monday~~}")
    assert library.articles.by_id(article.id).body == BODY
    comments.accept_suggestion(library, inserted.id)
    comments.accept_suggestion(library, replaced.id)
    comments.reject_suggestion(library, deleted.id)
    assert library.articles.by_id(article.id).body == BODY.replace("Friday", "Monday").replace("mayor", "new mayor")
    states = {c.id: c.state for c in comments.list_comments(library, article.id)}
    assert states == {
        replaced.id: CommentState.ACCEPTED,
        inserted.id: CommentState.ACCEPTED,
        deleted.id: CommentState.REJECTED,
    }


def test_what_is_refused(library, article):
    with pytest.raises(FieldRefused, match="is empty"):
        comments.add_comment(library, article.id, 0, 3, "  ")
    with pytest.raises(FieldRefused, match="select them first"):
        comments.add_comment(library, article.id, 3, 3, "?")
    with pytest.raises(FieldRefused, match="changes nothing"):
        comments.suggest_edit(library, article.id, 0, 3, "The")
    remark = about(library, article, "safe")
    with pytest.raises(FieldRefused, match="proposes no edit"):
        comments.accept_suggestion(library, remark.id)
    gone = about(library, article, "Friday", instead="Monday")
    articles.save_body(library, article.id, "Else.")
    with pytest.raises(TextNotFound):
        comments.accept_suggestion(library, gone.id)
    with pytest.raises(NotFound):
        comments.resolve_comment(library, "nothing")
    articles.trash(library, article.slug)
    with pytest.raises(InTheTrash):
        comments.add_comment(library, article.id, 0, 3, "?")
    assert comments.open_comments(library) == []


def test_no_public_format_and_no_revision_tells_of_them(library, tmp_path):
    file = tmp_path / "bridge.md"
    file.write_text(f"# A bridge\n\n{BODY}", encoding="utf-8")
    report, _ = import_files(library, [file])
    article = library.articles.get(report.lines[0].slug)
    made = about(library, article, "is safe")
    comments.answer_comment(library, made.id, f"{SECRET} answer")
    about(library, article, "Friday", instead=f"{SECRET} words")
    recipes = [(format, recipe) for format in FORMATS for recipe in format.recipes if not recipe.printed]
    for format, recipe in recipes:
        folder = tmp_path / f"{format.name}-{recipe.name}"
        exporting.export_articles(library, [article.slug], format.name, recipe.name, None, folder)
        written = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
        assert (SECRET.encode() in written) == (recipe.name == "full"), recipe.name
        assert (made.id.encode() in written) == (recipe.name == "full")
    assert len(recipes) >= 7
    kept, _ = revisions.make_revision(library, article.id, RevisionKind.NAMED, "named")
    assert kept is not None
    assert SECRET not in kept.article.model_dump_json()


def test_a_complete_copy_brings_them_back(library, article, tmp_path):
    made = about(library, article, "is safe", by="Ann")
    comments.answer_comment(library, made.id, "Indeed?")
    about(library, article, "Friday", instead="Monday")
    exporting.export_articles(library, [article.slug], "markdown", "full", None, tmp_path)
    before = comments.list_comments(library, article.id)
    with temporary_library() as other:
        import_files(other, [tmp_path / f"{article.slug}.md"])
        assert [c.changed(version=0) for c in comments.list_comments(other, article.id)] == [
            c.changed(version=0) for c in before
        ]
    # As a copy beside the article the comments are further ones; over the article they are the same.
    report, _ = import_files(library, [tmp_path / f"{article.slug}.md"], "skip")
    assert len(comments.open_comments(library)) == 2
    articles.save_body(library, article.id, "Oh. " + BODY)
    report, _ = import_files(library, [tmp_path / f"{article.slug}.md"], "copy")
    assert report.lines[0].outcome == "copied"
    assert len({each.comment.id for each in comments.open_comments(library)}) == 4
    assert all(each.ok for each in library.check())
