"""Tables of people: author profiles with bios and links; experts with spellings, affiliations, fields and contacts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlmodel import Field

from workstation.domain.people import BioLength
from workstation.storage.tables.base import JsonText, Line, Row, UtcMoment, one_of


class AuthorRow(Row, table=True):
    """An author profile; `key` and `sound` are the folded name (domain/folding.py)."""

    __tablename__ = "authors"
    __table_args__ = (CheckConstraint("version >= 1", name="version"), Index(None, "key"))

    slug: str = Field(sa_type=String, primary_key=True)
    name: Line
    key: Line
    sound: Line
    role: Line
    outlet: Line
    photo: str | None = Field(sa_type=String, foreign_key="images.name", index=True)
    photo_original: str | None = Field(sa_type=String, foreign_key="images.name")
    photo_crop: Any = Field(sa_type=JsonText, nullable=False)
    email: Line
    profile_url: Line
    note: str = Field(sa_type=Text)
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int


class AuthorBioRow(Row, table=True):
    """A bio of one length in one language."""

    __tablename__ = "author_bios"
    __table_args__ = (CheckConstraint(one_of("length", [length.value for length in BioLength]), name="length"),)

    author: str = Field(sa_type=String, primary_key=True, foreign_key="authors.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    length: Line
    language: Line
    text: str = Field(sa_type=Text)


class AuthorLinkRow(Row, table=True):
    """A public link of a profile."""

    __tablename__ = "author_links"

    author: str = Field(sa_type=String, primary_key=True, foreign_key="authors.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    label: Line
    url: Line


class ExpertRow(Row, table=True):
    """A named person who may be quoted."""

    __tablename__ = "experts"
    __table_args__ = (CheckConstraint("version >= 1", name="version"), Index(None, "key"))

    slug: str = Field(sa_type=String, primary_key=True)
    name: Line
    key: Line
    sound: Line
    role: Line
    disclosure: str = Field(sa_type=Text)
    last_contacted: Line
    photo: str | None = Field(sa_type=String, foreign_key="images.name")
    photo_original: str | None = Field(sa_type=String, foreign_key="images.name")
    photo_crop: Any = Field(sa_type=JsonText, nullable=False)
    notes: str = Field(sa_type=Text)
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int


class ExpertSpellingRow(Row, table=True):
    """Another spelling of an expert's name."""

    __tablename__ = "expert_spellings"

    expert: str = Field(sa_type=String, primary_key=True, foreign_key="experts.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    name: Line
    key: str = Field(sa_type=String, index=True)
    sound: Line
    kind: Line


class AffiliationRow(Row, table=True):
    """Where an expert works and as what; partial dates as text, empty for unknown."""

    __tablename__ = "affiliations"

    expert: str = Field(sa_type=String, primary_key=True, foreign_key="experts.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    organisation: Line
    role: Line
    start: Line
    end: Line


class ExpertFieldRow(Row, table=True):
    """A field of expertise."""

    __tablename__ = "expert_fields"

    expert: str = Field(sa_type=String, primary_key=True, foreign_key="experts.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    field: Line


class ExpertLanguageRow(Row, table=True):
    """A language an expert speaks."""

    __tablename__ = "expert_languages"

    expert: str = Field(sa_type=String, primary_key=True, foreign_key="experts.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    language: Line


class ContactRow(Row, table=True):
    """A private way to reach an expert."""

    __tablename__ = "expert_contacts"

    expert: str = Field(sa_type=String, primary_key=True, foreign_key="experts.slug", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    kind: Line
    value: Line
    note: Line


class AliasRow(Row, table=True):
    """A slug that once named a person and leads to another record for good."""

    __tablename__ = "aliases"
    __table_args__ = (CheckConstraint(one_of("kind", ["author", "expert", "source"]), name="kind"),)

    kind: str = Field(sa_type=String, primary_key=True)
    alias: str = Field(sa_type=String, primary_key=True)
    slug: str = Field(sa_type=String, index=True)
