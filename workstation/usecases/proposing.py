"""Accepting what is proposed in an article, which makes the records and the tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.attribution.offers import Asserted, key_of
from workstation.domain.changes import Changes
from workstation.domain.claims import ClaimSource, Verification, Voice
from workstation.domain.people import Affiliation
from workstation.domain.quotes import QuoteKind, Speaker
from workstation.domain.sources import SourceKind
from workstation.errors import CannotTag
from workstation.markdown.blocks import Blocks
from workstation.markdown.tagging import ranges_to_tag, strip_tags
from workstation.markdown.tags import find_tags
from workstation.usecases.claims import new_claim, verify_claim
from workstation.usecases.coverage import coverage_in
from workstation.usecases.experts import add_expert
from workstation.usecases.quotes import new_quote
from workstation.usecases.sources import add_source, edit_source
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.attribution.offers import Offer, Who
    from workstation.storage.library import Library
    from workstation.usecases.coverage import Coverage

Range = tuple[int, int]
Mark = tuple[Range, str, str]
"""A range, and the key and the value of its tag."""
_MOST_NOTES = 50_000  # characters a record holds
_TRIAL = "aaaaaaaa"  # an id that is never written: only asks whether a range can carry a tag


@dataclass(frozen=True)
class Insertion:
    """Signs put into a text at a place of it as it was."""

    at: int
    signs: str


@dataclass(frozen=True)
class Made:
    """Records made for offers: ids by an offer's key, slugs by kind and name. Accepted anew, they are used again."""

    ids: Mapping[str, str] = field(default_factory=dict)
    slugs: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True)
class Accepted:
    """What accepting writes: `insertions` in order of place, and the records they name.

    `refused` are the offers whose words cannot carry a tag, with the reason. `coverage` is that of the text with them.
    """

    insertions: tuple[Insertion, ...]
    coverage: Coverage
    made: Made = Made()
    refused: tuple[tuple[Offer, CannotTag], ...] = ()


def accept(
    library: Library, text: str, offers: tuple[Offer, ...], before: Made = Made(), by: str = ""
) -> tuple[Accepted, Changes]:
    """Make the records these offers need and say which tags go into the text; nothing is stored of a refused one.

    `before` are records whose acceptance was undone: they are used again. `by` is who accepts, for the record of a
    claim that the text itself says could not be verified.
    """
    making = _Making(library, text, before, by)
    with library.transaction():
        for offer in offers:
            making.take(offer)
        insertions = woven(text, making.marks)
        coverage = coverage_in(library, with_insertions(text, insertions))
    return Accepted(insertions, coverage, making.made, tuple(making.refused)), making.changes


def with_insertions(text: str, insertions: tuple[Insertion, ...]) -> str:
    """The text with these signs put in."""
    out, at = [], 0
    for each in insertions:
        out += [text[at : each.at], each.signs]
        at = each.at
    return "".join([*out, text[at:]])


class _Making:
    """Goes through the offers of one acceptance."""

    def __init__(self, library: Library, text: str, before: Made, by: str) -> None:
        self._by = by.strip() or tr("the desk")
        self._library, self._text, self._blocks = library, text, Blocks(text)
        self._ids, self._slugs = dict(before.ids), dict(before.slugs)
        self.marks: list[Mark] = []
        self.refused: list[tuple[Offer, CannotTag]] = []
        self.changes = Changes()

    @property
    def made(self) -> Made:
        """Every record used so far."""
        return Made(self._ids, self._slugs)

    def take(self, offer: Offer) -> None:
        """Make its records and remember its tags, or remember why not."""
        try:
            if offer.kind in ("expert", "source"):
                ranges = self._ranges(offer.places, offer.kind)
                self._mark(ranges, offer.kind, self._slug(_of(offer)))
            else:
                self._report(offer)
        except CannotTag as trouble:
            self.refused.append((offer, trouble))

    def _report(self, offer: Offer) -> None:
        """A quote with the statements of fact in it; a statement of the same words stands around it."""
        claims = offer.claims
        if offer.kind == "claim" and not claims:
            claims = (Asserted(offer.places, offer.text, offer.who, None, "unchecked"),)
        stated = [(claim, self._ranges(claim.places, "claim")) for claim in claims]
        spoken = self._ranges(offer.places, "quote") if offer.kind == "quote" else []
        for claim, ranges in stated:
            self._mark(ranges, "claim", self._claim(claim))
        if spoken:
            self._mark(spoken, "quote", self._quote(offer))

    def _claim(self, said: Asserted) -> str:
        key = key_of("claim", said.text)
        before = self._ids.get(key)
        if before and (record := self._library.claims.find(before)) and not record.trashed_at:
            return before
        by, relayed = self._speaker(said.by), self._speaker(said.relayed_by)
        rests = relayed or by
        cites = said.by.name if relayed and said.by else (said.by.cites or "") if said.by else ""
        claim, touched = new_claim(
            self._library,
            self._words(said.places),
            asserted_by=Voice(speaker=by),
            relayed_by=Voice(speaker=relayed),
            sources=(ClaimSource(source=rests, cites=cites[:200]),) if rests else (),
        )
        if said.verification == Verification.COULD_NOT_VERIFY.value:
            why = tr("The text says so: {words}").format(words=" ".join(said.doubt.split()) or "…")
            _, more = verify_claim(self._library, claim.id, Verification.COULD_NOT_VERIFY, self._by, why)
            touched |= more
        self.changes |= touched
        self._ids[key] = claim.id
        return claim.id

    def _words(self, places: tuple[Range, ...]) -> str:
        return " ".join(strip_tags(" ".join(self._text[start:end] for start, end in places)).split())

    def _quote(self, offer: Offer) -> str:
        before = self._ids.get(offer.key)
        if before and (record := self._library.quotes.find(before)) and not record.trashed_at:
            return before
        words, speaker = self._words(offer.places), self._speaker(offer.who)
        quote, touched = new_quote(self._library, words, speaker, QuoteKind(offer.speech))
        self.changes |= touched
        self._ids[offer.key] = quote.id
        return quote.id

    def _speaker(self, who: Who | None) -> Speaker | None:
        return Speaker(kind=who.key, slug=self._slug(who)) if who else None

    def _slug(self, who: Who) -> str:
        """The record that is meant: the one named, else the only one of that name, else a new one."""
        asked = (who.key, who.name.casefold())
        if who.slug or not self._stands(who.key, self._slugs.get(asked)):
            self._slugs[asked] = self._known(who) or self._added(who)
        if who.key == "source":
            self._note_cited(who, self._slugs[asked])
        return self._slugs[asked]

    def _stands(self, key: str, slug: str | None) -> bool:
        records = self._library.experts if key == "expert" else self._library.sources
        found = records.find(slug) if slug else None
        return found is not None and found.trashed_at is None

    def _known(self, who: Who) -> str | None:
        records = self._library.experts if who.key == "expert" else self._library.sources
        if who.slug and (found := records.find(who.slug)) and not found.trashed_at:
            return found.slug
        if who.kind == "unnamed person":
            return None  # “officials” of one article are not those of another
        alike = [each for each in records.called(who.name) if not each.trashed_at]
        return alike[0].slug if len(alike) == 1 else None

    def _added(self, who: Who) -> str:
        if who.key == "expert":
            job = Affiliation(role=who.role[:300], organisation=who.affiliation[:300])
            held = (job,) if who.role or who.affiliation else ()
            expert, touched = add_expert(self._library, who.name, affiliations=held)
            self.changes |= touched
            return expert.slug
        kind = SourceKind(who.kind) if who.kind else SourceKind.ORGANISATION
        more = {"description": who.name} if kind is SourceKind.UNNAMED_PERSON else {}
        source, touched = add_source(self._library, who.name, kind=kind, **more)
        self.changes |= touched
        return source.slug

    def _note_cited(self, who: Who, slug: str) -> None:
        """On whose word a source speaks is kept with its record, too, among the notes that never leave."""
        record, said = self._library.sources.get(slug), tr("Cites {name}.").format(name=who.cites)
        if not who.cites or record.confidential or said in record.notes:
            return
        notes = "\n".join(part for part in (record.notes.rstrip(), said) if part)
        if len(notes) <= _MOST_NOTES:
            _, touched = edit_source(self._library, slug, notes=notes)
            self.changes |= touched

    def _ranges(self, places: tuple[Range, ...], key: str) -> list[Range]:
        found: list[Range] = []
        for start, end in places:
            found += ranges_to_tag(self._text, start, end, key, _TRIAL, self._blocks)
        return found

    def _mark(self, ranges: list[Range], key: str, value: str) -> None:
        for start, end in ranges:
            if any(a < start < b < end or start < a < end < b for (a, b), _, _ in self.marks):
                raise _overlapping()
        self.marks += [(each, key, value) for each in ranges]


def _of(offer: Offer) -> Who:
    assert offer.who is not None
    return offer.who


def _overlapping() -> CannotTag:
    return CannotTag(
        tr("These words overlap others that are tagged with them."),
        safe=tr("The text is unchanged."),
        remedy=tr("Accept one of them, or choose other words for it."),
    )


def woven(text: str, marks: Sequence[Mark]) -> tuple[Insertion, ...]:
    """The brackets of all tags in order of place; at one place ends come before beginnings, and inner before outer.

    Each tag alone can stand; raises CannotTag when all of them together cannot.
    """
    signs: list[tuple[tuple[int, int, int, int], Insertion]] = []
    for number, ((start, end), key, value) in enumerate(marks):
        signs.append(((start, 1, -end, number), Insertion(start, "[")))
        signs.append(((end, 0, -start, -number), Insertion(end, f"]{{{key}={value}}}")))
    insertions = tuple(insertion for _, insertion in sorted(signs, key=lambda each: each[0]))
    tagged = with_insertions(text, insertions)
    if len(find_tags(tagged)) != len(find_tags(text)) + len(marks) or strip_tags(tagged) != strip_tags(text):
        raise _overlapping()
    return insertions
