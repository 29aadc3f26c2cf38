"""What the library knows about each item of a fact-checker's copy, in words; confidential sources by codename only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workstation.domain.claims import Claim, Voice
from workstation.domain.evidence import Evidence
from workstation.domain.people import Expert
from workstation.domain.quotes import Approval, Quote, Speaker, Terms
from workstation.domain.sources import Source, SourceKind
from workstation.export.factcheck_items import Copy, Item
from workstation.export.full import PrivateStory
from workstation.words import marked, tr, tr_n

Facts = list[tuple[str, str]]
"""Label and words, both in the person's language."""

KIND_LABELS = {
    "quote": marked("Quote"),
    "claim": marked("Claim"),
    "words": marked("Words without a tag"),
    "expert": marked("Name"),
    "source": marked("Source"),
    "name": marked("Name"),
    "number": marked("Number"),
    "date": marked("Date"),
}


@dataclass(frozen=True)
class Backing:
    """A piece of evidence of an item; `path` is its file in the folder beside, if it has one."""

    piece: Evidence
    path: str


@dataclass(frozen=True)
class Sheet:
    """Everything the copy prints: its items with what is known of each, and the evidence by path."""

    story: PrivateStory
    copy: Copy
    known: tuple[tuple[Item, Facts, tuple[Backing, ...]], ...]
    state: str


class Knowledge:
    """Looks items up in the records of an article. `paths` says where the file of a piece goes."""

    def __init__(self, story: PrivateStory, paths: dict[str, str]) -> None:
        self._day = (story.article.published_at or story.article.updated_at).date().isoformat()
        self._experts = {each.slug: each for each in story.records.experts}
        self._sources = {each.slug: each for each in story.records.sources}
        for kind, alias, slug in story.aliases:
            for directory in (self._experts, self._sources) if kind != "author" else ():
                if slug in directory:
                    directory[alias] = directory[slug]  # type: ignore[assignment]
        self._quotes = {each.id: each for each in story.records.quotes}
        self._claims = {each.id: each for each in story.records.proof.claims}
        self._evidence = story.records.proof.evidence
        self._verdicts = story.aftermath.verdicts
        self._paths = paths

    def facts(self, item: Item) -> Facts:
        """What is known of it; for a name without a record, a number or a date that is nothing yet."""
        told: Facts = []
        if item.kind == "quote" and item.value in self._quotes:
            told = list(self._quote(self._quotes[item.value], item))
        elif item.kind == "claim" and item.value in self._claims:
            told = list(self._claim(self._claims[item.value]))
        elif item.kind == "expert" and item.value in self._experts:
            told = list(self._expert(self._experts[item.value]))
        elif item.kind == "source" and item.value in self._sources:
            told = list(self._source(self._sources[item.value]))
        elif item.kind == "words":
            told = [
                (tr("Speaker"), item.speaker or tr("not known")),
                (tr("Record"), tr("none: these words carry no tag")),
            ]
        elif item.kind in ("quote", "claim", "expert", "source"):
            told = [(tr("Record"), tr("missing from the library"))]
        for each in self._verdicts if item.kind != "claim" else ():
            if each.item == item.id:
                words = " – ".join(part for part in (each.verdict, each.note) if part)
                told.append((tr("Checked"), f"{each.given_at:%Y-%m-%d} {each.by}: {words}"))
        return [(label, words) for label, words in told if words]

    def backing(self, item: Item) -> tuple[Backing, ...]:
        """The evidence of a quote or claim."""
        return tuple(
            Backing(piece, self._paths.get(piece.id, ""))
            for piece in self._evidence
            if (piece.backs.kind, piece.backs.id) == (item.kind, item.value)
        )

    def name_of(self, who: Speaker | None) -> str:
        """A person or source as the copy calls them."""
        if who is None:
            return ""
        if who.kind == "expert":
            expert = self._experts.get(who.slug)
            return self._with_office(expert) if expert else who.slug
        source = self._sources.get(who.slug)
        return called(source) if source else who.slug

    def name_of_expert(self, slug: str) -> str:
        """Name and office of a person of this article."""
        return self._with_office(self._experts[slug])

    def _with_office(self, expert: Expert) -> str:
        held = expert.affiliation_on(self._day)
        return ", ".join(part for part in (expert.name, held.in_words if held else expert.role) if part)

    def _quote(self, quote: Quote, item: Item) -> Iterator[tuple[str, str]]:
        yield tr("Speaker"), self.name_of(quote.speaker) or tr("not known")
        yield tr("Kind"), tr(quote.kind.value)
        same = " ".join(quote.as_recorded.split()) == " ".join(item.words.split())
        yield tr("As recorded"), tr("the same, word for word") if same else quote.as_recorded
        terms = tr(quote.terms.value)
        if quote.terms is not Terms.ON_THE_RECORD or quote.described_as:
            terms += f" ({quote.described_as})" if quote.described_as else ""
        yield tr("Ground rule"), terms
        if quote.is_translated:
            parts = (quote.translated_from, quote.translated_by)
            yield tr("Translated"), ", ".join(part for part in parts if part)
        if quote.approval is not Approval.NONE or quote.approval_note:
            yield tr("Approval"), " – ".join(part for part in (tr(quote.approval.value), quote.approval_note) if part)

    def _claim(self, claim: Claim) -> Iterator[tuple[str, str]]:
        yield tr("Asserted by"), self._voice(claim.asserted_by)
        yield tr("Relayed by"), self._voice(claim.relayed_by)
        for each in claim.sources:
            cites = tr("citing {whom}").format(whom=each.cites) if each.cites else ""
            parts = (self.name_of(each.source), cites, each.note)
            yield tr(each.stance.value).capitalize(), ", ".join(part for part in parts if part)
        yield tr("Independent sources"), str(claim.independent())
        yield tr("Verification"), tr(claim.verification.value)
        for act in claim.history:
            yield tr("Checked"), f"{act.at:%Y-%m-%d} {act.by}: {tr(act.verification.value)} – {act.reason}"
        yield tr("The text must say"), claim.to_be_said

    def _voice(self, voice: Voice) -> str:
        return self.name_of(voice.speaker) or voice.words

    def _expert(self, expert: Expert) -> Iterator[tuple[str, str]]:
        yield tr("Name"), expert.name
        yield tr("Other spellings"), ", ".join(expert.spellings)
        yield tr("Role"), expert.role
        for held in expert.affiliations:
            span = "–".join((held.start or "?", held.end)) if held.start or held.end else ""
            yield tr("Affiliation"), ", ".join(part for part in (held.in_words, span) if part)
        yield tr("Disclosure"), expert.disclosure

    def _source(self, source: Source) -> Iterator[tuple[str, str]]:
        yield tr("Source"), called(source)
        yield tr("Kind"), tr(source.kind.value)
        if source.kind is not SourceKind.UNNAMED_PERSON:
            yield tr("Address"), source.url
            yield tr("Description"), source.description
        else:
            yield tr("Why not named"), source.anonymity_reason
            yield tr("How they know"), source.how_they_know


def called(source: Source) -> str:
    """The name; of an unnamed person the codename if the vault has them, and the public description."""
    if source.kind is not SourceKind.UNNAMED_PERSON:
        return source.name
    described = source.description or tr("an unnamed person")
    return f"{source.name} ({described})" if source.confidential else described


def counted(items: tuple[Item, ...]) -> str:
    """`4 quotes · 2 claims · 9 names …`, as the head of the copy says it."""
    several = {
        "quote": tr_n("{n} quote", "{n} quotes", _count(items, "quote", "words")),
        "claim": tr_n("{n} claim", "{n} claims", _count(items, "claim")),
        "name": tr_n("{n} name", "{n} names", _count(items, "expert", "source", "name")),
        "number": tr_n("{n} number", "{n} numbers", _count(items, "number")),
        "date": tr_n("{n} date", "{n} dates", _count(items, "date")),
    }
    return " · ".join(several.values())


def _count(items: tuple[Item, ...], *kinds: str) -> int:
    return sum(item.kind in kinds for item in items)
