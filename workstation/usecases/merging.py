"""Making one record of two: fields chosen one by one, every article and quote turned over; and all of it undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.merging import Merge, RecordKind, Take, fields_to_merge, merged
from workstation.domain.people import Author, Expert
from workstation.domain.sources import Source
from workstation.errors import FieldRefused, InTheTrash, MergeStands
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

MODELS: dict[str, Any] = {"author": Author, "expert": Expert, "source": Source}


def directory_of(library: Library, kind: RecordKind) -> Any:
    """The directory of this kind of record."""
    return {"author": library.authors, "expert": library.experts, "source": library.sources}[kind]


def merge_records(
    library: Library, kind: RecordKind, keep: str, lose: str, take: Mapping[str, Take] | None = None
) -> tuple[Merge, Changes]:
    """Let `keep` be both. `take` says for a field whose value stands; else lists and notes go together.

    The slug that is given up leads to `keep` for good, so that tags in texts go on meaning this person.
    """
    with library.transaction():
        records = directory_of(library, kind)
        kept, lost = records.get(keep), records.get(lose)
        _refuse(kept, lost, take or {})
        _refuse_confidential(kept, lost)
        stored = records.save(merged(kept, lost, dict(take or {})))
        turned = library.merges.turn_over(kind, lost.slug, kept.slug)
        library.merges.remove(kind, lost.slug, kept.slug)
        state = {
            "keep": kept.model_dump(mode="json"),
            "lose": lost.model_dump(mode="json"),
            "merged": stored.model_dump(mode="json"),
            "turned": turned,
        }
        merge = library.merges.add(kind, (kept.slug, stored.name), (lost.slug, lost.name), state)
    return merge, _changes(merge, turned)


def undo_merge(library: Library, merge_id: str) -> tuple[Merge, Changes]:
    """Make two of them again. What was changed in the kept record since then stays changed."""
    with library.transaction():
        merge, state = library.merges.get(merge_id)
        records = directory_of(library, merge.kind)
        now = records.get(merge.keep)
        if merge.undone_at is not None or now.slug != merge.keep:
            raise MergeStands(
                _why_not(merge, now.slug),
                safe=tr("Nothing was changed."),
                remedy="" if merge.undone_at else tr("Undo that later merge first."),
            )
        before, after = (MODELS[merge.kind].model_validate(state[name]) for name in ("keep", "merged"))
        same = [
            field
            for field in type(now).model_fields
            if field not in ("slug", "version", "trashed_at") and getattr(now, field) == getattr(after, field)
        ]
        records.save(now.changed(**{field: getattr(before, field) for field in same}))
        library.merges.free_slug(merge.kind, merge.lose)
        records.add(MODELS[merge.kind].model_validate(state["lose"]))
        library.merges.turn_back(merge.kind, merge.keep, merge.lose, state["turned"])
        undone = library.merges.mark_undone(merge_id)
    return undone, _changes(merge, state["turned"])


def list_merges(library: Library, kind: RecordKind) -> list[Merge]:
    """Merges that can be undone, newest first."""
    return list(library.merges.list(kind))


def _why_not(merge: Merge, slug: str) -> str:
    if merge.undone_at is not None:
        return tr("{one} and {other} were parted already.").format(one=merge.lose_name, other=merge.keep_name)
    told = tr("{one} and {other} cannot be parted now: {keep} itself became part of {slug}.")
    return told.format(one=merge.lose_name, other=merge.keep_name, keep=merge.keep, slug=slug)


def _refuse_confidential(*records: Any) -> None:
    if any(getattr(record, "confidential", False) for record in records):
        raise MergeStands(
            tr("A confidential source is never merged: both records would tell of each other."),
            safe=tr("Nothing was changed."),
            remedy=tr("Keep one and move its quotes there by hand."),
        )


def _refuse(kept: Any, lost: Any, take: Mapping[str, Take]) -> None:
    if kept.slug == lost.slug:
        raise FieldRefused(
            tr("“{slug}” is one record already.").format(slug=kept.slug), safe=tr("Nothing was changed.")
        )
    if kept.trashed_at is not None:
        raise InTheTrash(
            tr("“{title}” is in the trash.").format(title=kept.name),
            safe=tr("Nothing was changed."),
            remedy=tr("Restore it first."),
        )
    if unknown := set(take) - set(fields_to_merge(kept)):
        known = ", ".join(fields_to_merge(kept))
        raise FieldRefused(
            tr("There is no field “{field}” to choose.").format(field=sorted(unknown)[0]),
            safe=tr("Nothing was changed."),
            remedy=tr("Choose among {known}.").format(known=known),
        )


def _changes(merge: Merge, turned: Mapping[str, list[list[Any]]]) -> Changes:
    quotes = {str(key[0]) for name, keys in turned.items() if name.startswith("quotes.") for key in keys}
    articles = {str(key[0]) for name, keys in turned.items() if name.startswith("credits.") for key in keys}
    claims = {str(key[0]) for name, keys in turned.items() if name.startswith("claim") for key in keys}
    return changed(**{f"{merge.kind}s": [merge.keep, merge.lose]}, quotes=quotes, claims=claims, articles=articles)
