"""What a file brings as the fields of an article: pictures taken in, topics found, names of the byline known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.bylines import Credit
from workstation.domain.changes import Changes
from workstation.domain.images import IN_TEXT
from workstation.domain.people import Author, Bio
from workstation.errors import FileRefused, NotAnImage
from workstation.importing import BylineDraft, CommentDraft, Imported
from workstation.importing.reading import bytes_of
from workstation.markdown.references import replace_references
from workstation.markdown.visible import visible
from workstation.usecases.authors import add_author
from workstation.usecases.bylines import topics_named
from workstation.usecases.images import add_image_bytes
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


class Profiles(Protocol):
    """Who is known by name or slug: the library's authors, or those of them that many files name."""

    def called(self, name: str, /) -> Sequence[Author]:
        """Every author of exactly this name."""

    def find(self, slug: str, /) -> Author | None:
        """The author of that slug, or None."""


def fields_of(library: Library, imported: Imported, profiles: Profiles) -> tuple[dict[str, Any], list[str], Changes]:
    """The article's fields with pictures, topics and byline taken into the library."""
    fields = dict(imported.fields) | {"extra": imported.extra}
    body, lead, notes, touched = _pictures(library, imported)
    fields["body"] = body
    if lead:
        fields["lead_image"] = lead
    if loose := [each for each, place in placed(body, imported.comments) if place is None]:
        said = (f"Comment{_by(each)}{_on(each)}: {each.text}" for each in loose)
        fields["internal_note"] = "\n\n".join((*filter(None, [fields.get("internal_note")]), *said))
    if imported.topics:
        fields["topics"] = topics_named(library, imported.topics)
    credits, also = _byline(library, imported.byline, fields.get("language") or "en", profiles)
    if credits:
        fields["byline"] = credits
    return fields, notes, touched | also


def placed(body: str, comments: Sequence[CommentDraft]) -> Iterator[tuple[CommentDraft, tuple[int, int] | None]]:
    """Where the words of each comment stand in the text: they come in the order of the text. None for nowhere."""
    seen = visible(body) if comments else None
    reached = 0
    for comment in comments:
        hits = seen.find(comment.about) if seen and comment.about else []
        place = next((hit for hit in hits if hit[0] >= reached), hits[0] if hits else None)
        reached = place[0] if place else reached
        yield comment, place


def _by(comment: CommentDraft) -> str:
    return f" by {comment.author}" if comment.author else ""


def _on(comment: CommentDraft) -> str:
    return f" on “{comment.about}”" if comment.about else ""


def _pictures(library: Library, imported: Imported) -> tuple[str, str, list[str], Changes]:
    """The body and lead image with addresses of pictures found beside the file turned into `media/NAME`."""
    names: dict[str, str] = {}
    notes: list[str] = []
    touched = Changes()
    for address, where in imported.images.items():
        try:
            data = bytes_of(where) if isinstance(where, Path) else where
            image, also = add_image_bytes(library, data, Path(address).name)
        except (NotAnImage, FileRefused) as refused:
            notes.append(tr("{happened} Its address is kept in the text.").format(happened=refused.happened))
            continue
        names[address] = IN_TEXT + image.name
        touched |= also
    body = replace_references(imported.fields.get("body", ""), names)
    lead = imported.fields.get("lead_image", "")
    return body, names.get(lead, lead), notes, touched


def _byline(
    library: Library, drafts: Sequence[BylineDraft], language: str, profiles: Profiles
) -> tuple[tuple[Credit, ...], Changes]:
    """Credits as printed. A bio in the file makes a profile for a name that has none; a bare name makes none."""
    credits: list[Credit] = []
    touched = Changes()
    for draft in drafts:
        called = profiles.called(draft.name)
        # A name that several profiles have is nobody's for certain: it stays a name.
        author = called[0] if len(called) == 1 else profiles.find(draft.slug_hint) if draft.slug_hint else None
        if author is None and draft.bio and not called:
            bio = Bio.build(language=language, text=draft.bio)
            author, also = add_author(library, draft.name, bios=(bio,))
            touched |= also
        known = author is not None and draft.bio == author.bio(language=language)
        credits.append(
            Credit.build(
                name=author.name if author and draft.slug_hint else draft.name,
                author=author.slug if author else "",
                roles=draft.roles,
                bio="" if known else draft.bio,
            )
        )
    return tuple(credits), touched
