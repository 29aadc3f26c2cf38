"""Confidential sources: a codename and a public description for everything else, an identity for the vault alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.ids import new_record_id
from workstation.domain.slugs import free_slug, slugify
from workstation.domain.sources import Source, SourceKind
from workstation.errors import FieldRefused, NotFound
from workstation.vault.identity import Identity
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def add_confidential(
    library: Library, codename: str, description: str, identity: dict[str, Any], **fields: Any
) -> tuple[Source, Changes]:
    """A source everybody knows by its codename, and who it is, sealed. Raises VaultLocked, FieldRefused."""
    with library.transaction():
        slug = free_slug(slugify(codename, fallback="source"), library.sources.slugs())
        sealed = Identity.build(id=new_record_id(), source=slug, **identity)
        source = Source.build(
            slug=slug,
            name=codename.strip(),
            kind=SourceKind.UNNAMED_PERSON,
            description=description.strip(),
            confidential=True,
            **fields,
        )
        _refuse_telling(sealed, source)
        stored = library.sources.add(source)
        library.vault.put(sealed)
    return stored, changed(sources=stored.slug, vault="vault")


def identity_of(library: Library, slug: str) -> Identity:
    """Who it is. Raises VaultLocked, VaultDamaged, NotFound when this vault does not know."""
    found = library.vault.of_source(library.sources.get(slug).slug)
    if found is None:
        raise NotFound(
            tr("The vault of this library does not know who “{slug}” is.").format(slug=slug),
            safe=tr("Nothing was changed."),
        )
    return found


def find_identity(library: Library, slug: str) -> tuple[Source, Identity | None]:
    """A confidential source and who it is, as far as this vault knows. Raises VaultLocked, VaultDamaged, NotFound."""
    source = library.sources.get(slug)
    return source, library.vault.of_source(source.slug)


def codenames(library: Library) -> dict[str, str]:
    """What confidential sources are called, by slug."""
    return {source.slug: source.name for source in library.sources.confidential()}


def edit_identity(library: Library, slug: str, **fields: Any) -> tuple[Identity, Changes]:
    """Change who it is, or say it for the first time. Raises VaultLocked, FieldRefused."""
    with library.transaction():
        source = library.sources.get(slug)
        known = library.vault.of_source(source.slug)
        identity = (
            known.changed(**fields) if known else Identity.build(id=new_record_id(), source=source.slug, **fields)
        )
        _refuse_telling(identity, source)
        library.vault.put(identity)
    return identity, changed(sources=source.slug, vault="vault")


def _refuse_telling(identity: Identity, source: Source) -> None:
    """A codename or description with the name in it, or a part of it, protects nobody."""
    from workstation.vault.watchlist import Watchlist

    shown = (source.name, source.description, source.anonymity_reason, source.how_they_know, source.slug)
    watchlist = Watchlist([identity])
    telling = any(watchlist.find(words) for words in shown)
    if telling or any(watchlist.tells(words) for words in (source.name, source.description)):
        raise FieldRefused(
            tr("The codename or the description says who it is."),
            safe=tr("Nothing was changed."),
            remedy=tr("Choose words that have nothing to do with the person."),
        )
