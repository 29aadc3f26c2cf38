"""What the statements of a story rest on: outlets, wires, governments, unnamed people, and who relays whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from workstation.attribution.clauses import Clause
from workstation.attribution.language import Language
from workstation.attribution.people import Entity, country_of
from workstation.attribution.phrases import phrase_after
from workstation.attribution.proposals import SourceSort
from workstation.attribution.rules.relayed import cited_by_relay
from workstation.attribution.story import Said, words_of

_REACH = 9  # tokens between a speaker and the word that says whom it cites


@dataclass(slots=True)
class Origin:
    """A source of the story; places are code points of the text."""

    name: str
    kind: SourceSort
    named: bool
    places: set[tuple[int, int]] = field(default_factory=set)
    cites: str | None = None
    slug: str | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """That a speaker relays somebody: the one cited, its place, and the passage that says so."""

    cited: str
    place: tuple[int, int]
    passage: tuple[int, int]
    anonymous: bool


def chain_of(said: Said, language: Language) -> Chain | None:
    """Whom the speaker of this quote cites, when the sentence says so; only outlets and the like relay."""
    clause = said.clause
    offset = said.offset
    if said.find.rule == "relayed":
        cited = cited_by_relay(clause, said.find)
        return _chain(said, clause, offset, cited, language) if cited else None
    subject = said.find.subject
    if subject is None or not _relays(said, language):
        return None
    for at in range(subject.end, min(subject.end + _REACH, len(clause.tokens))):
        if clause.tokens[at].low in language.chains["citing"]:
            phrase = phrase_after(clause.tokens, at + 1, language, len(clause.tokens))
            if phrase is not None:
                return _chain(said, clause, offset, (phrase.start, phrase.end), language)
    return None


def _chain(said: Said, clause: Clause, offset: int, cited: tuple[int, int], language: Language) -> Chain:
    tokens = clause.tokens
    start, end = clause.sentence.place(*cited, offset)
    cue = clause.sentence.place(*said.find.cue, offset)
    mention = said.mention or cue
    passage = min(cue[0], mention[0]), max(cue[1], mention[1], end)
    words = tokens[cited[0] : cited[1]]
    return Chain(words_of(tokens, *cited), (start, end), passage, is_anonymous([t.low for t in words], language))


def is_anonymous(words: list[str], language: Language) -> bool:
    """Whether words like “unnamed officials” say that a name is withheld."""
    return not language.people["anonymous"].isdisjoint(words)


def _relays(said: Said, language: Language) -> bool:
    if said.entity is not None and said.entity.sort == "organisation":
        return True
    return not language.organisations["outlets"].isdisjoint(said.words.lower().split())


def kind_of(name: str, entity: Entity | None, language: Language) -> tuple[SourceSort, bool]:
    """The kind of a source and whether it is named."""
    if entity is not None and entity.sort == "person" and (entity.known is None or entity.known.is_person):
        return "expert", True
    houses = language.organisations
    low = name.lower()
    words = low.removeprefix("the ").split()
    bare = " ".join(words)
    if entity is not None and entity.known and entity.known.kind and not entity.known.is_person:
        return _known_kind(entity.known.kind), True
    if entity is not None and entity.sort == "person":
        return "expert", True
    if bare in houses["wires"]:
        return "wire", True
    proper = (word for word in name.split() if word.lower() not in ("the", "us", "u.s."))
    named = entity is not None or any(word[:1].isupper() for word in proper)
    if words and (words[-1] in houses["outlets"] or low in houses["outlet_names"] or bare in houses["outlet_names"]):
        return "outlet", named and words[-1] != "media"
    if country_of(bare) or not houses["governments"].isdisjoint(words):
        return "government", True
    if not houses["documents"].isdisjoint(words):
        return "document", named
    if not language.voices.isdisjoint(words):
        return "unnamed person", False
    if entity is not None or named:
        return "organisation", True
    if not houses["nouns"].isdisjoint(words):
        return "organisation", False
    return "unnamed person", False


def _known_kind(kind: str) -> SourceSort:
    kinds: tuple[SourceSort, ...] = (
        "outlet", "wire", "document", "dataset", "organisation", "broadcast", "social post", "own observation",
        "unnamed person", "government", "institution",
    )  # fmt: skip
    return next((each for each in kinds if each == kind), "organisation")
