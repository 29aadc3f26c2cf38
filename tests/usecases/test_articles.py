"""What a person does with articles: saving, heading, publishing, duplicating, restoring."""

import pytest

from workstation.domain.articles import Status
from workstation.domain.revisions import RevisionKind
from workstation.errors import EditedElsewhere, FieldRefused, InTheTrash, SlugTaken
from workstation.usecases import articles, board, revisions


@pytest.fixture
def article(library):
    return articles.new_article(library, "The old bridge", "Words.\n")[0]


def test_a_new_article_has_a_slug_of_its_own(library, article):
    assert article.slug == "the-old-bridge"
    assert articles.new_article(library, "The old bridge")[0].slug == "the-old-bridge-2"
    assert articles.new_article(library)[0].slug == "untitled"


def test_saving_the_text_tells_what_it_touched(library, article):
    stored, touched = articles.save_body(library, article.id, "More.\n", was=articles.body_hash("Words.\n"))
    assert stored.body == "More.\n"
    assert touched.articles == touched.tags == {article.id}
    assert not articles.save_body(library, article.id, "More.\n", was=articles.body_hash("Words.\n"))[1]


def test_a_text_changed_elsewhere_is_not_overwritten(library, article):
    was = articles.body_hash(article.body)
    articles.save_body(library, article.id, "Theirs.\n")
    with pytest.raises(EditedElsewhere, match="changed elsewhere") as refused:
        articles.save_body(library, article.id, "Mine.\n", was=was)
    assert "Both texts are kept" in refused.value.safe
    assert library.articles.by_id(article.id).body == "Theirs.\n"


def test_a_header_edit_changes_its_field_alone(library, article):
    stored, touched = articles.edit_header(library, article.id, section="Local")
    assert stored.changed(section="", version=1, updated_at=article.updated_at) == article
    assert touched.articles
    assert not articles.edit_header(library, article.id, section="Local")[1]
    with pytest.raises(FieldRefused, match="no field “colour”"):
        articles.edit_header(library, article.id, colour="blue")


def test_slugs_until_and_after_publication(library, article):
    other, _ = articles.new_article(library, "Other")
    with pytest.raises(SlugTaken, match="other"):
        articles.edit_header(library, article.id, slug=other.slug)
    articles.edit_header(library, article.id, slug="bridge")
    articles.publish(library, "bridge")
    with pytest.raises(FieldRefused, match="was published under that name"):
        articles.edit_header(library, article.id, slug="bridge-2")


def test_an_untitled_article_gets_its_slug_with_its_headline(library):
    draft, _ = articles.new_article(library)
    assert not articles.name_untitled(library, draft.id)[1]
    articles.edit_header(library, draft.id, headline="Rain at last")
    assert articles.name_untitled(library, draft.id)[0].slug == "rain-at-last"
    assert not articles.name_untitled(library, draft.id)[1]


def test_publishing_seals_a_revision_and_a_second_time_is_a_modification(library, article):
    first, _ = articles.publish(library, article.slug)
    assert first.status is Status.PUBLISHED
    assert first.modified_at is None
    again, _ = articles.publish(library, article.slug)
    assert again.published_at == first.published_at
    assert again.modified_at is not None
    assert [line.kind for line in revisions.list_revisions(library, article.id)] == [RevisionKind.PUBLISHED] * 2


def test_whoever_sets_the_status_to_published_publishes(library, article):
    kinds = lambda: [line.kind for line in revisions.list_revisions(library, article.id)]  # noqa: E731
    first, touched = articles.edit_header(library, article.id, status=Status.PUBLISHED, section="Local")
    assert first.published_at is not None
    assert touched.revisions == frozenset({article.id})
    assert kinds() == [RevisionKind.PUBLISHED]
    articles.edit_header(library, article.id, status=Status.DRAFT)
    moved, _ = board.move_to_status(library, article.id, Status.PUBLISHED)
    assert moved.article.published_at == first.published_at
    assert moved.article.modified_at is not None
    assert kinds() == [RevisionKind.PUBLISHED] * 2
    back, _ = board.move_back(library, moved)
    assert (back.status, back.modified_at) == (Status.DRAFT, None)
    out, _ = board.move_to_status(library, article.id, Status.KILLED)
    assert board.move_back(library, out)[0].published_at == first.published_at
    assert kinds() == [RevisionKind.PUBLISHED] * 2


def test_a_copy_is_a_draft_that_says_so(library, article):
    articles.publish(library, article.slug)
    copy, _ = articles.duplicate(library, article.id)
    assert (copy.headline, copy.status, copy.published_at) == ("The old bridge (copy)", Status.DRAFT, None)
    assert copy.body == article.body
    assert copy.slug == "the-old-bridge-2"


def test_what_is_in_the_trash_is_not_edited(library, article):
    articles.trash(library, article.slug)
    for verb in (
        lambda: articles.edit_header(library, article.id, dek="x"),
        lambda: articles.publish(library, article.slug),
    ):
        with pytest.raises(InTheTrash, match="is in the trash"):
            verb()
    assert articles.restore(library, article.slug)[0].trashed_at is None


def test_what_opens_at_the_start(library, article):
    assert articles.start_article(library) == article
    newer, _ = articles.new_article(library, "Newer")
    assert articles.start_article(library).id == newer.id
    library.articles.mark_opened(article.id)
    assert articles.start_article(library).id == article.id
    articles.trash(library, article.slug)
    assert articles.start_article(library).id == newer.id


def test_restoring_a_revision_keeps_the_present_first(library, article):
    revisions.make_revision(library, article.id, RevisionKind.NAMED, "before the desk")
    articles.edit_header(library, article.id, headline="Changed")
    articles.save_body(library, article.id, "Changed words.\n")
    named = revisions.list_revisions(library, article.id)[-1]
    back, touched = revisions.restore_revision(library, named.id)
    assert (back.headline, back.body) == ("The old bridge", "Words.\n")
    assert touched.revisions == {article.id}
    lines = revisions.list_revisions(library, article.id)
    assert [line.kind for line in lines] == [RevisionKind.RESTORED, RevisionKind.BEFORE_RESTORE, RevisionKind.NAMED]
    assert revisions.open_revision(library, lines[1].id).article.body == "Changed words.\n"
