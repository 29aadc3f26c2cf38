"""From the story to the proposals: ids, names, chains, claims and flags, with places in the text as given."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from workstation.attribution.gazetteer import gazetteer
from workstation.attribution.masking import Masked, TagSpan
from workstation.attribution.people import Entity, country_of
from workstation.attribution.proposals import (
    ClaimProposal,
    Flag,
    FlagType,
    PersonProposal,
    Place,
    Proposals,
    QuoteProposal,
    SourceProposal,
)  # fmt: skip
from workstation.attribution.reading import Reading
from workstation.attribution.sourcing import Chain, Origin, chain_of, is_anonymous, kind_of
from workstation.attribution.story import Said, Story, words_of
from workstation.attribution.structure import Part
from workstation.attribution.verifying import Doubt, doubted, doubts_of
from workstation.hashes import sha256

_NO_CLAIMS = ("naming", "requests", "fragments")  # what is named or asked for is no statement of fact
_NESTED = 8  # links and tags that may stand within one another
THIS_ARTICLE = "this article"


@dataclass
class Assembly:
    """What is gathered while the quotes are gone through."""

    text: str
    masked: Masked
    parts: list[Part]
    readings: list[tuple[int, Reading]]
    story: Story
    quotes: list[QuoteProposal] = field(default_factory=list)
    claims: list[ClaimProposal] = field(default_factory=list)
    flagged: dict[tuple[FlagType, int, int], list[str]] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    spoken_tags: list[TagSpan] = field(init=False)

    def __post_init__(self) -> None:
        self.spoken_tags = [tag for tag in self.masked.tags if tag.key in ("quote", "claim")]

    def proposals(self) -> Proposals:
        """Everything, in the order of the text."""
        language = self.story.language
        said = [each for each in self.story.said if not self._is_tagged(each)]
        doubts = doubts_of(self.readings, language)
        doubtful = {number: doubt for doubt in doubts for number in doubted(doubt, said)}
        self._quotes(said, doubtful)
        for doubt in doubts:
            self._doubt(doubt, said)
        self._credit()
        return Proposals(
            text_sha256=sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest(),
            language=language.code,
            quotes=tuple(self.quotes),
            people=tuple(self._people()),
            sources=tuple(self._sources()),
            claims=tuple(self.claims),
            flags=tuple(
                Flag(kind, start, end, self.text[start:end], tuple(ids))
                for (kind, start, end), ids in sorted(self.flagged.items(), key=lambda item: item[0][1:])
            ),
            structure=tuple(
                (part.type, self._place(part.start, part.end)) for part in self.parts if part.type != "paragraph"
            ),
        )

    def _is_tagged(self, said: Said) -> bool:
        """Whether most of the words stand in a quote or claim tag already."""
        if not self.spoken_tags:
            return False
        last = bisect_right(self.spoken_tags, said.end, key=lambda tag: tag.start)
        for tag in self.spoken_tags[max(0, last - _NESTED) : last]:
            shared = min(tag.end, said.end) - max(tag.start, said.start)
            if shared * 2 > said.end - said.start:
                return True
        return False

    def _quotes(self, said: list[Said], doubtful: dict[int, Doubt]) -> None:
        outer = None
        for number, each in enumerate(said):
            chain = None if each.inside else chain_of(each, self.story.language)
            quote = self._quote(number + 1, each, chain, outer)
            if not each.inside:
                outer = quote
            self.quotes.append(quote)
            self._speaks(each, quote, chain)
            self._flag(each, quote, chain)
            if each.find.kind in ("indirect", "mixed") and not each.inside and each.find.rule not in _NO_CLAIMS:
                self._claims(each, quote, chain, doubtful.get(number))

    def _quote(self, number: int, said: Said, chain: Chain | None, outer: QuoteProposal | None) -> QuoteProposal:
        start, end = self._whole(said.start, said.end)
        tokens = said.clause.tokens
        cue = words_of(tokens, *said.find.cue)
        speaker = _speaker(said)
        links = (THIS_ARTICLE, speaker, chain.cited) if chain and speaker else ()
        place = self._place(*said.mention) if said.mention else None
        entity = said.entity
        return QuoteProposal(
            f"q{number}", start, end, self.text[start:end], said.find.kind, speaker, round(said.sure, 2), place, cue,
            chain=links, anonymous=bool(chain and chain.anonymous) or self._withheld(said),
            paragraph_group=f"g{said.group}" if said.group else None,
            inside=outer.id if said.inside and outer else None,
            slug=entity.known.slug if entity and entity.known else None, rule=said.find.rule,
        )  # fmt: skip

    def _withheld(self, said: Said) -> bool:
        """Whether the speaker's name is withheld: “an unnamed official”, “on condition of anonymity”."""
        language = self.story.language
        if said.entity is not None and said.entity.sort in ("person", "country"):
            return False
        if is_anonymous(said.words.lower().split(), language):
            return True
        words, sentence = self.readings[said.paragraph][1].words, said.clause.sentence
        return language.unnamed.find(words, sentence.start, sentence.end, said.clause.lows) is not None

    def _speaks(self, said: Said, quote: QuoteProposal, chain: Chain | None) -> None:
        if quote.speaker is None or said.mention is None:
            return
        origin = self._origin(quote.speaker, said.entity)
        outlets = self.story.language.organisations["outlets"]
        if origin.kind == "organisation" and not outlets.isdisjoint(said.words.lower().split()):
            origin.kind = "outlet"  # “the newspaper La República”
        origin.places.add(said.mention)
        if chain is not None:
            origin.cites = chain.cited
            cited = self._origin(chain.cited, None)
            cited.places.add(chain.place)

    def _origin(self, name: str, entity: Entity | None) -> Origin:
        key = name.lower().removeprefix("the ")
        if key not in self.origins:
            kind, named = kind_of(name, entity, self.story.language)
            slug = entity.known.slug if entity and entity.known else None
            self.origins[key] = Origin(name, kind, named, slug=slug)
        return self.origins[key]

    def _flag(self, said: Said, quote: QuoteProposal, chain: Chain | None) -> None:
        if said.inside:
            return
        if chain is not None:
            self._add_flag("second_hand", chain.passage, quote.id)
            if chain.anonymous:
                self._add_flag("anonymous_source", chain.place, quote.id)
        elif quote.anonymous and said.mention:
            self._add_flag("anonymous_source", said.mention, quote.id)
        if quote.speaker_mention is None and said.find.kind in ("direct", "fragment"):
            self._add_flag("unattributed_quote", (quote.start, quote.end), quote.id)

    def _add_flag(self, kind: FlagType, place: tuple[int, int], quote: str) -> None:
        self.flagged.setdefault((kind, *place), []).append(quote)

    def _claims(self, said: Said, quote: QuoteProposal, chain: Chain | None, doubt: Doubt | None) -> None:
        if not (chain or doubt or quote.anonymous) and self._is_expert(quote, said.entity):
            return
        flags = [name for name, holds in (("second_hand", chain), ("anonymous_source", quote.anonymous)) if holds]
        if doubt is not None:
            flags.append("unverified")
        for start, end in _statements(said):
            begin, stop = self._whole(start, end)
            self.claims.append(
                ClaimProposal(
                    f"c{len(self.claims) + 1}", begin, stop, self.text[begin:stop],
                    chain.cited if chain else quote.speaker, quote.speaker if chain else None,
                    "could not verify" if doubt else "unchecked", tuple(flags),
                )
            )  # fmt: skip

    def _is_expert(self, quote: QuoteProposal, entity: Entity | None) -> bool:
        return quote.speaker is None or kind_of(quote.speaker, entity, self.story.language)[0] == "expert"

    def _doubt(self, doubt: Doubt, said: list[Said]) -> None:
        ids = [self.quotes[number].id for number in doubted(doubt, said)]
        self.flagged["unverified", doubt.start, doubt.end] = ids
        if doubt.by and doubt.by_place:
            self._origin(doubt.by, None).places.add(doubt.by_place)

    def _credit(self) -> None:
        for part in self.parts:
            words = self.text[part.start : part.end]
            if part.type == "credit_line" and ":" in words:
                start = part.start + words.index(":") + 1
                name = self.text[start : part.end].strip()
                place = part.end - len(name), part.end
                origin = self._origin(name, None)
                origin.kind = origin.kind if origin.kind == "wire" else "outlet"
                origin.named = True
                origin.places.add(place)

    def _people(self) -> list[PersonProposal]:
        tagged = [tag for tag in self.masked.tags if tag.key == "expert"]
        found = []
        for entity in self.story.cast.entities:
            if not entity.mentions or not _is_somebody(entity):
                continue
            places = sorted(set(entity.mentions))
            if tagged:
                places = [place for place in places if not _within(tagged, place[0])]
            found.append(
                PersonProposal(
                    entity.name, entity.role, entity.affiliation, tuple(self._place(*place) for place in places),
                    entity.known.slug if entity.known else None,
                )
            )  # fmt: skip
        return found

    def _sources(self) -> list[SourceProposal]:
        return [
            SourceProposal(
                origin.name, origin.kind, origin.named,
                tuple(self._place(*place) for place in sorted(origin.places)), origin.cites, origin.slug,
            )
            for origin in self.origins.values()
        ]  # fmt: skip

    def _place(self, start: int, end: int) -> Place:
        return Place(start, end, self.text[start:end])

    def _whole(self, start: int, end: int) -> tuple[int, int]:
        """The range with no link or tag cut in two."""
        whole = self.masked.whole
        if not whole:
            return start, end
        first = max(0, bisect_left(whole, (start, 0)) - _NESTED)
        for begin, stop in whole[first : bisect_left(whole, (end, 0))]:
            if begin < start < stop:
                start = begin
            if begin < end < stop:
                end = stop
        return start, end


def _within(tags: list[TagSpan], at: int) -> bool:
    """Whether a place stands in one of these tags."""
    last = bisect_right(tags, at, key=lambda tag: tag.start)
    return any(tag.end > at for tag in tags[max(0, last - _NESTED) : last])


def _is_somebody(entity: Entity) -> bool:
    """A person the text tells something of: a full name, a role, a record, or words of theirs."""
    return entity.is_person and (
        " " in entity.name or entity.spoke > 0 or bool(entity.role) or entity.known is not None
    )


def _speaker(said: Said) -> str | None:
    """The speaker's name; “In China, the state media …” are the Chinese state media."""
    if said.entity is not None:
        return said.entity.name
    words, tokens = said.words.strip(), said.clause.tokens
    small = said.clause.language
    last = words.lower().split("-")[-1]
    if last in small.subject_pronouns or last in small.possessives:
        return None  # a pronoun that means nobody the text has named
    if len(tokens) > 3 and tokens[0].low in said.clause.language.prepositions and words.lower().startswith("the "):
        comma = next((n for n in range(2, min(5, len(tokens))) if tokens[n].low == ","), None)
        country = country_of(words_of(tokens, 1, comma)) if comma else None
        if country:
            return f"{gazetteer().adjective_of[country]} {words[4:]}"
    return words or None


def _statements(said: Said) -> list[tuple[int, int]]:
    """The that-clauses of a report one by one, without “that”: each is a claim."""
    clause, offset = said.clause, said.offset
    tokens, that = clause.tokens, clause.language.that
    cuts = [
        n
        for n in range(said.find.start, said.find.end)
        if tokens[n].low in that and (n == said.find.start or tokens[n - 1].low in ("and", ",", "und", "y", "et"))
    ]
    if not cuts or cuts[0] != said.find.start:
        cuts.insert(0, said.find.start - 1)
    found = []
    for number, cut in enumerate(cuts):
        start = cut + 1
        end = cuts[number + 1] if number + 1 < len(cuts) else said.find.end
        while end > start and tokens[end - 1].low in ("and", ",", "und", "y", "et"):
            end -= 1
        if end > start:
            found.append(clause.sentence.place(start, end, offset))
    return found
