"""Whatever changes an article at one stroke keeps it before as it was: text and every field of its header."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workstation.domain.articles import HEADER_FIELDS, Article, Embargo, Status
from workstation.domain.base import now
from workstation.domain.bylines import Credit, Role
from workstation.domain.corrections import CorrectionKind
from workstation.domain.revisions import RevisionKind
from workstation.storage import Library
from workstation.usecases import articles, board, correcting, exporting, revisions
from workstation.usecases.importing import import_files

Occasion = Callable[[Library, str, Path], object]


def full(text: str) -> dict[str, object]:
    """Every field of a header, none of them at rest."""
    return {
        "headline": f"Head {text}", "dek": f"Dek {text}", "body": f"Body {text}.\n", "dateline": "PORT",
        "section": "Local", "language": "es", "credit_line": "Source: us", "internal_note": f"note {text}",
        "public_note": f"printed {text}", "canonical_url": f"https://post.example/{text}", "publisher": "The Post",
        "lead_image_alt": "A gate", "deadline": now(), "embargo": Embargo(until=now(), zone="America/Lima"),
        "byline": (Credit(name=f"Zoë {text}", roles=(Role.PHOTO,)),), "extra": {"layout": [text]},
    }  # fmt: skip


def correct(library: Library, slug: str, _folder: Path) -> None:
    correcting.correct(library, slug, CorrectionKind.CORRECTION, "It was so.", replace="two", put="three", every=True)


def withdraw(library: Library, slug: str, _folder: Path) -> None:
    correcting.withdraw_correction(library, slug, 1, "It was not.")


def restore(library: Library, slug: str, _folder: Path) -> None:
    revisions.restore_revision(library, revisions.list_revisions(library, library.articles.get(slug).id)[-1].id)


def bring_in(library: Library, _slug: str, folder: Path) -> None:
    import_files(library, [folder / "full"], on_duplicate="update")


def bring_in_a_file(library: Library, slug: str, folder: Path) -> None:
    file = folder / "file" / f"{slug}.md"
    file.write_text("# Another head\n\nAnother body.\n", encoding="utf-8")
    import_files(library, [file], on_duplicate="update")


def keep(kind: RevisionKind) -> Occasion:
    return lambda library, slug, _folder: revisions.make_revision(library, library.articles.get(slug).id, kind)


def publish(library: Library, slug: str, _folder: Path) -> None:
    articles.publish(library, slug)


def publish_on_the_board(library: Library, slug: str, _folder: Path) -> None:
    board.move_to_status(library, library.articles.get(slug).id, Status.PUBLISHED)


BEFORE = [
    (correct, RevisionKind.BEFORE_CORRECTION, Status.PUBLISHED),
    (withdraw, RevisionKind.BEFORE_CORRECTION, Status.CORRECTED),
    (restore, RevisionKind.BEFORE_RESTORE, Status.DRAFT),
    (bring_in, RevisionKind.BEFORE_IMPORT, Status.DRAFT),
    (bring_in_a_file, RevisionKind.BEFORE_IMPORT, Status.DRAFT),
    (keep(RevisionKind.OPENING), RevisionKind.OPENING, Status.DRAFT),
    (keep(RevisionKind.SAVED), RevisionKind.SAVED, Status.DRAFT),
    (keep(RevisionKind.BEFORE_REPLACING), RevisionKind.BEFORE_REPLACING, Status.DRAFT),
]


@pytest.mark.parametrize(("occasion", "kind", "status"), BEFORE)
def test_the_state_before_is_kept_whole(
    library: Library, tmp_path: Path, occasion: Occasion, kind: RevisionKind, status: Status
) -> None:
    if occasion is bring_in_a_file:
        (tmp_path / "file").mkdir()
        (tmp_path / "file" / "head-one.md").write_text("# Head one\n\nBody one.\n", encoding="utf-8")
        slug = import_files(library, [tmp_path / "file"])[0].lines[0].slug
    else:
        slug = articles.add_article(library, **full("one"))[0].slug
    article = library.articles.get(slug)
    revisions.make_revision(library, article.id, RevisionKind.NAMED, "first")
    exporting.export_articles(library, [slug], "markdown", "full", None, tmp_path / "full")
    if status is not Status.DRAFT:
        articles.publish(library, slug)
    if status is Status.CORRECTED:
        correcting.correct(library, slug, CorrectionKind.UPDATE, "More is known.")
    library.articles.save(library.articles.get(slug).changed(**full("two")))  # since the last revision
    before = library.articles.get(slug)
    assert before.status is status
    occasion(library, slug, tmp_path)
    kept = [each for each in library.revisions.list(article.id) if each.kind is kind]
    state = library.revisions.get(kept[0].id).article
    assert {name: getattr(state, name) for name in (*HEADER_FIELDS, "body", "extra")} == {
        name: getattr(before, name) for name in (*HEADER_FIELDS, "body", "extra")
    }
    assert set(full("two")) <= {*HEADER_FIELDS, "body", "extra"}
    revisions.restore_revision(library, kept[0].id)
    assert shown(library.articles.get(slug)) == shown(before)


@pytest.mark.parametrize("occasion", [publish, publish_on_the_board])
def test_what_was_published_is_kept_as_it_went_out(library: Library, tmp_path: Path, occasion: Occasion) -> None:
    article = articles.add_article(library, **full("one") | {"embargo": None})[0]
    occasion(library, article.slug, tmp_path)
    (kept,) = library.revisions.list(article.id)
    assert kept.kind is RevisionKind.PUBLISHED
    state, stored = library.revisions.get(kept.id).article, library.articles.get(article.slug)
    assert (shown(state), state.status, state.published_at) == (shown(article), Status.PUBLISHED, stored.published_at)


def shown(article: Article) -> dict[str, object]:
    return {name: getattr(article, name) for name in full("")} | {"slug": article.slug}
