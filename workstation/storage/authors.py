"""Author profiles between rows and domain models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import Session

from workstation.domain.people import Author, Bio, Link
from workstation.storage.directory import Directory, PartRow, names, photo_columns, photo_fields
from workstation.storage.loading import loaded, parts
from workstation.storage.tables.people import AuthorBioRow, AuthorLinkRow, AuthorRow

_SAME = ("slug", "name", "role", "outlet", "email", "profile_url", "note", "trashed_at", "version")


class Authors(Directory[Author]):
    """The author profiles of a library."""

    _kind = "author"
    _row = AuthorRow
    _parts = (AuthorBioRow, AuthorLinkRow)

    def _columns(self, record: Author) -> dict[str, Any]:
        return {name: getattr(record, name) for name in _SAME} | names(record.name) | photo_columns(record)

    def _part_rows(self, record: Author) -> Iterable[PartRow]:
        for place, bio in enumerate(record.bios):
            yield AuthorBioRow, {"author": record.slug, "position": place, **bio.model_dump(mode="json")}
        for place, link in enumerate(record.links):
            yield AuthorLinkRow, {"author": record.slug, "position": place, "label": link.label, "url": link.url}

    def _models(self, session: Session, rows: Sequence[AuthorRow]) -> Sequence[Author]:
        slugs = [row.slug for row in rows]
        bios = parts(session, AuthorBioRow, "author", slugs)
        links = parts(session, AuthorLinkRow, "author", slugs)
        return [_model(row, bios[row.slug], links[row.slug]) for row in rows]


def _model(row: AuthorRow, bios: list[AuthorBioRow], links: list[AuthorLinkRow]) -> Author:
    return loaded(
        Author,
        **{name: getattr(row, name) for name in _SAME},
        **photo_fields(row),
        bios=tuple(loaded(Bio, length=bio.length, language=bio.language, text=bio.text) for bio in bios),
        links=tuple(loaded(Link, label=link.label, url=link.url) for link in links),
    )
