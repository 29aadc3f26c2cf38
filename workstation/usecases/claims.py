"""Claims: a record for a statement of fact, what it rests on, and every act of verification with who and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.claims import Claim, ClaimSource, Verdict, Verification, Voice, independent_groups
from workstation.domain.ids import new_tag_id
from workstation.domain.quotes import Speaker
from workstation.errors import FieldRefused, NotFound
from workstation.usecases.naming import find_speaker
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def new_claim(library: Library, words: str, **fields: Any) -> tuple[Claim, Changes]:
    """A record for these words under an id never used before; the tag is written by whoever holds the text."""
    with library.transaction():
        while library.quotes.is_used(claim_id := new_tag_id()):
            continue
        stored = library.claims.add(Claim.build(id=claim_id, statement=words, created_at=now(), **fields))
    return stored, changed(claims=stored.id)


def record_claim(library: Library, claim_id: str, words: str) -> tuple[Claim, Changes]:
    """Make the record of a claim tag that has none, or bring it back from the trash."""
    with library.transaction():
        if library.claims.find(claim_id) is not None:
            stored = library.claims.restore(claim_id)
        else:
            stored = library.claims.add(Claim.build(id=claim_id, statement=words, created_at=now()))
    return stored, changed(claims=stored.id)


def edit_claim(library: Library, claim_id: str, **fields: Any) -> tuple[Claim, Changes]:
    """Change these fields of a claim's record; its verification is changed by `verify_claim` alone."""
    if "history" in fields:
        raise FieldRefused(
            tr("The verification of a claim is changed by an act of its own, with who and why."),
            safe=tr("Nothing was changed."),
            remedy=tr("Use “workstation claim verify”, or Verify on its card."),
        )
    with library.transaction():
        stored = library.claims.save(library.claims.get(claim_id).changed(**fields))
    return stored, changed(claims=stored.id)


def verify_claim(
    library: Library, claim_id: str, verification: Verification | str, by: str, reason: str
) -> tuple[Claim, Changes]:
    """Say how far a claim has been stood up; kept with who, when and why. Raises FieldRefused without a name or why."""
    act = Verdict.build(verification=verification, by=by.strip(), at=now(), reason=reason.strip())
    with library.transaction():
        claim = library.claims.get(claim_id)
        stored = library.claims.save(claim.changed(history=(*claim.history, act)))
    return stored, changed(claims=stored.id)


def add_claim_source(library: Library, claim_id: str, source: ClaimSource) -> tuple[Claim, Changes]:
    """Add what bears the claim out or contradicts it; the same source on the same side takes the place it had."""
    with library.transaction():
        claim = library.claims.get(claim_id)
        others = [each for each in claim.sources if (each.source, each.stance) != (source.source, source.stance)]
        stored = library.claims.save(claim.changed(sources=(*others, source)))
    return stored, changed(claims=stored.id)


def remove_claim_source(library: Library, claim_id: str, source: Speaker) -> tuple[Claim, Changes]:
    """Take a source off the claim, on whichever side it stands; raises NotFound when it stands on none."""
    with library.transaction():
        claim = library.claims.get(claim_id)
        others = tuple(each for each in claim.sources if each.source != source)
        if len(others) == len(claim.sources):
            raise NotFound(
                tr("The claim does not rest on “{slug}”.").format(slug=source.slug), safe=tr("Nothing was changed.")
            )
        stored = library.claims.save(claim.changed(sources=others))
    return stored, changed(claims=stored.id)


def trash_claim(library: Library, claim_id: str) -> tuple[Claim, Changes]:
    """Put the record into the trash; its tags in articles stay and become findings."""
    stored = library.claims.trash(claim_id)
    return stored, changed(claims=stored.id)


def restore_claim(library: Library, claim_id: str) -> tuple[Claim, Changes]:
    """Bring the record back from the trash."""
    stored = library.claims.restore(claim_id)
    return stored, changed(claims=stored.id)


def voice_named(library: Library, name: str) -> Voice:
    """Who is meant by words: an expert or source of the directory when one is called so, else the words themselves.

    Raises NameAmbiguous when several are called so.
    """
    words = name.strip()
    called = words and (
        library.experts.find(words)
        or library.sources.find(words)
        or library.experts.called(words)
        or library.sources.called(words)
    )
    return Voice(speaker=find_speaker(library, words)) if called else Voice.build(words=words)


def groups_in_words(library: Library, claim: Claim) -> tuple[str, ...]:
    """Which of its sources count as one, and why: `New York Times and AFP count as one: both cite an official`."""
    told = []
    for group in independent_groups(claim.sources):
        if len(group) > 1:
            names = [voice_words(library, Voice(speaker=each.source)) for each in group]
            because = group[0].group or group[0].cites
            told.append(
                tr("{names} count as one source: {why}").format(names=", ".join(dict.fromkeys(names)), why=because)
            )
    return tuple(told)


def voice_words(library: Library, voice: Voice) -> str:
    """The name of who asserts or relays; empty when nobody is named."""
    if voice.speaker is None:
        return voice.words
    directory = library.experts if voice.speaker.kind == "expert" else library.sources
    found = directory.find(voice.speaker.slug)
    return found.name if found else voice.speaker.slug
