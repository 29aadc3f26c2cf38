"""Right of reply: note who is accused of what, that they were asked, and what they answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.ids import new_record_id
from workstation.domain.replies import OpenReply, Reply
from workstation.errors import FieldRefused, NameAmbiguous, NotFound
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible
from workstation.usecases.naming import find_expert
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def ask_reply(library: Library, article_id: str, who: str, about: str, **fields: Any) -> tuple[Reply, Changes]:
    """Note that this person or house is to be asked. A name of the directory is tied to its record."""
    with library.transaction():
        article = library.articles.by_id(article_id)
        fields.setdefault("expert", _slug(library, who.strip()))
        reply = Reply.build(
            id=new_record_id(),
            article_id=article.id,
            who=who.strip(),
            about=about.strip(),
            created_at=now(),
            **fields,
        )
        _refuse_times(reply)
        stored = library.replies.add(reply)
    return stored, changed(replies=article_id)


def edit_reply(library: Library, reply_id: str, **fields: Any) -> tuple[Reply, Changes]:
    """Change these fields. An answer without a time came now."""
    with library.transaction():
        current = library.replies.get(reply_id)
        if fields.get("answer") and not current.answered_at and "answered_at" not in fields:
            fields["answered_at"] = now()
        if "who" in fields and "expert" not in fields:
            fields["expert"] = _slug(library, str(fields["who"]).strip())
        edited = current.changed(**fields)
        if edited == current:
            return current, Changes()
        _refuse_times(edited)
        stored = library.replies.save(edited)
    return stored, changed(replies=stored.article_id)


def remove_reply(library: Library, reply_id: str) -> tuple[Reply, Changes]:
    """Take out a request that was noted by mistake."""
    gone = library.replies.remove(reply_id)
    return gone, changed(replies=gone.article_id)


def replies_to(library: Library, article_id: str) -> list[Reply]:
    """Everybody who was or is to be asked about this article, the nearest deadline first."""
    return list(library.replies.of_article(article_id))


def open_replies(library: Library) -> list[OpenReply]:
    """What still waits over all articles, the nearest deadline first."""
    return list(library.replies.open())


@dataclass(frozen=True)
class Accusing:
    """A claim of a text that somebody may have to answer: its id, and its words as a reader sees them."""

    claim: str
    words: str


def claims_to_answer(_library: Library, text: str) -> tuple[Accusing, ...]:
    """Every claim tagged in a text, in reading order, the passages of one joined."""
    words: dict[str, list[str]] = {}
    for tag in find_tags(text):
        if tag.key == "claim":
            words.setdefault(tag.value, []).append(visible(text[tag.text_start : tag.text_end]).text)
    return tuple(Accusing(id, " ".join(" … ".join(parts).split())) for id, parts in words.items())


def _slug(library: Library, who: str) -> str:
    try:
        return find_expert(library, who).slug
    except (NotFound, NameAmbiguous):
        return ""


def _refuse_times(reply: Reply) -> None:
    if reply.asked_at and reply.deadline and reply.deadline < reply.asked_at:
        raise FieldRefused(
            tr("The deadline is before the time they were asked."),
            safe=tr("Nothing was changed."),
            remedy=tr("Give them time to answer: correct one of the two."),
        )
