"""Protected names kept from leaving: what the desk check is told of them, and the bytes of what is about to go."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.records import UNPROTECTED, Protected, ProtectedPlace
from workstation.domain.base import now
from workstation.domain.changes import changed
from workstation.domain.evidence import size_of
from workstation.errors import NameProtected, NotFound, VaultLocked
from workstation.markdown.tags import find_tags, values
from workstation.vault.identity import Allowed
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.domain.changes import Changes
    from workstation.export.recipes import Written
    from workstation.storage.library import Library
    from workstation.vault.scanning import Hit
    from workstation.vault.watchlist import Match, Watchlist

_SHOWN = 3  # hits told in one refusal
_LARGEST = 64_000_000  # bytes


def protected(library: Library, article: Article) -> Protected:
    """What the rules on protected names read. Raises VaultDamaged."""
    watchlist = library.vault.watchlist()
    if watchlist is None:
        if not library.vault.exists:
            return UNPROTECTED
        used = _confidential(library, article)
        return Protected(unwatched=tuple(ProtectedPlace(start, end, name) for start, end, name in used))
    from workstation.vault.scanning import context_of

    places, allowed = [], False
    for text in (article.body, *_printed(article)):
        for match in watchlist.find(text):
            if watchlist.allows(article.id, match):
                allowed = True
            else:
                place = (match.start, match.end) if text is article.body else (0, 0)
                told = codename(library, match.source), context_of(text, match), mark_of(article, match)
                places.append(ProtectedPlace(*place, *told))
    return Protected(tuple(dict.fromkeys(places)), (), allowed)


def refuse_hits(
    library: Library, article: Article | None, written: Written, watchlist: Watchlist | None = None
) -> None:
    """Stop what is about to leave when a protected name stands anywhere in its bytes. Raises NameProtected.

    `article` is None for the records that no article uses.
    """
    watchlist = watchlist or library.vault.watchlist()
    if not watchlist:
        return
    if hits := _standing(article, written, watchlist):
        raise _stopped(library, article, hits)


def hits_of(library: Library, slug: str) -> list[tuple[str, Hit]]:
    """Every protected name in an article as it would leave, each with its mark. Raises VaultLocked."""
    from workstation.export.formats import find_format
    from workstation.export.options import STANDARD
    from workstation.usecases.projecting import public

    article = library.articles.get(slug)
    watchlist = library.vault.watchlist()
    if watchlist is None:
        raise VaultLocked(tr("The vault is locked."), remedy=tr("Unlock it and try again."))
    written = find_format("html").recipe().write(public(library, article), STANDARD)
    return [(mark_of(article, hit.match), hit) for hit in _standing(article, written, watchlist)]


def allow(library: Library, slug: str, mark: str, reason: str) -> tuple[None, Changes]:
    """Let these words stand in this article although they belong to an identity. The reason is kept in the vault."""
    with library.transaction():
        article = library.articles.get(slug)
        found = {marked: hit.match for marked, hit in hits_of(library, slug)}
        if mark not in found:
            raise NotFound(
                tr("There is no protected name marked “{mark}” in this article.").format(mark=mark),
                safe=tr("Nothing was changed."),
                remedy=tr("“workstation vault hits SLUG” lists them."),
            )
        match = found[mark]
        identity = library.vault.of_source(match.source)
        if identity is None:
            raise NotFound(tr("The vault does not know this source any more."), safe=tr("Nothing was changed."))
        allowed = Allowed.build(article=article.id, words=match.key, reason=reason.strip(), allowed_at=now())
        library.vault.put(identity.changed(allowed=(*identity.allowed, allowed)))
    return None, changed(vault="vault", articles=article.id)


def mark_of(article: Article, match: Match) -> str:
    """What tells one hit from another without telling the name."""
    told = f"{article.id} {match.source} {match.key}"
    return hashlib.blake2s(told.encode(), key=article.id.encode()[:32], digest_size=4).hexdigest()


def codename(library: Library, source: str) -> str:
    """What a confidential source is called outside the vault."""
    found = library.sources.find(source)
    return found.name if found else source


def _standing(article: Article | None, written: Written, watchlist: Watchlist) -> list[Hit]:
    from workstation.vault.scanning import scan

    hits: dict[tuple[str, str, str], Hit] = {}
    for name, data in _leaving(written):
        for hit in scan(name, data, watchlist):
            if article is None or not watchlist.allows(article.id, hit.match):
                hits.setdefault((name, hit.match.source, hit.match.key), hit)
    return list(hits.values())


def _leaving(written: Written) -> Iterator[tuple[str, bytes]]:
    """Every file by its name; of what is copied and larger than any document only the name is looked at."""
    yield from written.files.items()
    for name, original in written.copies.items():
        with original.open("rb") as opened:
            yield name, opened.read() if size_of(original) <= _LARGEST else b""


def _stopped(library: Library, article: Article | None, hits: list[Hit]) -> NameProtected:
    told = [
        tr("{file}, {place}: {kind} of “{codename}” in “… {context} …” (mark {mark}).").format(
            file=hit.file,
            place=hit.place,
            kind=tr(hit.match.kind),
            codename=codename(library, hit.match.source),
            context=hit.context,
            mark=mark_of(article, hit.match) if article else "–",
        )
        for hit in hits[:_SHOWN]
    ]
    return NameProtected(
        tr("“{title}” was stopped: it holds what only the vault may know. {hits}").format(
            title=article.title if article else tr("Records of the library"), hits=" ".join(told)
        ),
        safe=tr("Nothing was written."),
        remedy=tr("Take the words out of the record.")
        if article is None
        else tr(
            "Take the words out. If they are rightly public here, allow them with a reason: “workstation vault allow "
            "{slug} {mark}”, or “Allow here…” where the window warns of them."
        ).format(slug=article.slug, mark=mark_of(article, hits[0].match)),
    )


def _printed(article: Article) -> Iterable[str]:
    yield from (article.headline, article.dek, article.dateline, article.credit_line, article.public_note)
    yield from (article.publisher, article.canonical_url, article.lead_image_alt, article.section, article.slug)
    yield from (f"{credit.name}\n\n{credit.bio}" for credit in article.byline)
    yield from (topic.label for topic in article.topics)


def _confidential(library: Library, article: Article) -> list[tuple[int, int, str]]:
    """Tags of confidential sources, and of quotes of theirs: where they stand, and the codename."""
    tags = find_tags(article.body)
    quotes = {id: quote for id in values(tags, "quote") if (quote := library.quotes.find(id)) is not None}
    found = []
    for tag in tags:
        slug = tag.value if tag.key == "source" else ""
        if tag.key == "quote" and tag.value in quotes:
            speaker = quotes[tag.value].speaker
            slug = speaker.slug if speaker and speaker.kind == "source" else ""
        source = library.sources.find(slug) if slug else None
        if source is not None and source.confidential:
            found.append((tag.start, tag.end, source.name))
    return found
