"""Author profiles between rows and domain models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import Session, col, select

from workstation.domain.folding import fold
from workstation.domain.people import Author, Bio, Link
from workstation.storage.directory import Directory, PartRow, names, photo_columns, photo_fields
from workstation.storage.loading import chunks, loaded, parts
from workstation.storage.tables.people import AuthorBioRow, AuthorLinkRow, AuthorRow

_SAME = ("slug", "name", "role", "outlet", "email", "profile_url", "note", "trashed_at", "version")


class Authors(Directory[Author]):
    """The author profiles of a library."""

    _kind = "author"
    _row = AuthorRow
    _parts = (AuthorBioRow, AuthorLinkRow)

    def called_all(self, names: Iterable[str]) -> dict[str, Sequence[Author]]:
        """What `called` answers for each of these names; those that nobody has are left out."""
        asked = {name: fold(name) for name in names}
        by_key: dict[str, list[Author]] = {}
        with self._sessions.reading() as session:
            for chunk in chunks(sorted({key for key in asked.values() if key})):
                here = select(AuthorRow).where(col(AuthorRow.key).in_(chunk), col(AuthorRow.trashed_at).is_(None))
                rows = session.exec(here.order_by(col(AuthorRow.slug))).all()
                for row, author in zip(rows, self._models(session, rows), strict=True):
                    by_key.setdefault(row.key, []).append(author)
        return {name: by_key[key] for name, key in asked.items() if key in by_key}

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
