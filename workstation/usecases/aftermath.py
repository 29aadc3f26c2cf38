"""What followed the publication of an article, coming back with a complete copy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.ids import new_record_id
from workstation.domain.printed import PersonKind, Printed
from workstation.domain.replies import Reply
from workstation.importing import Records

if TYPE_CHECKING:
    from workstation.storage.library import Library

Renamed = dict[tuple[str, str], str]
"""Kind and slug or id in the copy, and what it is called here, where that name was taken."""


def take_aftermath(library: Library, stored: Article, held: Records, renamed: Renamed) -> None:
    """Bring in how people were printed, corrections, requests for an answer and verdicts; what is here stays.

    An article that came in as a second one gets its own records of them.
    """
    another = held.article is not None and held.article.id != stored.id

    def own(id: str) -> dict[str, str]:
        return {"id": new_record_id() if another else id, "article_id": stored.id}

    for printed in held.printings:
        library.printings.add(_printed(printed, renamed).changed(**own(printed.id)))
    for correction in held.corrections:
        library.corrections.add(correction.changed(**own(correction.id)))
    for verdict in held.verdicts:
        library.verdicts.add(verdict.changed(**own(verdict.id), item=_item(verdict.item, renamed)))
    for reply in held.replies:
        _reply(library, reply.changed(**own(reply.id)), renamed)


def _printed(printed: Printed, renamed: Renamed) -> Printed:
    def slug(kind: PersonKind, slug: str) -> str:
        return renamed.get((kind, slug), slug)

    return printed.changed(
        byline=tuple(each.changed(author=slug("author", each.author)) for each in printed.byline),
        experts=tuple(each.changed(slug=slug("expert", each.slug)) for each in printed.experts),
        sources=tuple(each.changed(slug=slug("source", each.slug)) for each in printed.sources),
        settled=tuple(each.changed(slug=slug(each.kind, each.slug)) for each in printed.settled),
    )


def _reply(library: Library, reply: Reply, renamed: Renamed) -> None:
    named = reply.changed(
        expert=renamed.get(("expert", reply.expert), reply.expert),
        claim=renamed.get(("claim", reply.claim), reply.claim),
    )
    there = library.replies.find(reply.id)
    if there is None:
        library.replies.add(named)
    elif there.changed(version=0) != named.changed(version=0):
        library.replies.save(named.changed(version=there.version))


def _item(item: str, renamed: Renamed) -> str:
    kind, _, value = item.partition(":")
    return f"{kind}:{renamed.get((kind, value), value)}"
