"""Who is who in a text: every spelling of a name, pronouns and “the expert” back to the one that is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.attribution.gazetteer import gazetteer

if TYPE_CHECKING:
    from workstation.attribution.gazetteer import Gender
    from workstation.attribution.known import Known
    from workstation.attribution.language import Language
    from workstation.attribution.names import Sort, Spot

_REMEMBERED = 12  # sentences back that a pronoun may reach
_LEARNED = ("ologist", "ologe", "ologin", "ólogo", "óloga", "ologue", "omist", "ician")  # “the hydrologist”
_ABBREVIATED = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor",
    "rev": "reverend", "sgt": "sergeant", "lt": "lieutenant", "capt": "captain", "col": "colonel",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Entity:
    """A person, an organisation or a country of the text; places are code points of the text."""

    name: str
    sort: Sort
    role: str = ""
    affiliation: str = ""
    title: str = ""
    gender: Gender = ""
    genus: Gender = ""
    """The gender of the noun, where articles tell it."""
    mentions: list[tuple[int, int]] = field(default_factory=list)
    known: Known | None = None
    spoke: int = -100
    """The last sentence in which it was the speaker."""
    seen: int = -100
    led: int = -100
    """The last sentence of which it was the subject."""

    @property
    def is_person(self) -> bool:
        """Whether it is a person, as far as the text tells."""
        return self.sort == "person"


class Cast:
    """The entities of a text, looked up by any spelling."""

    def __init__(self, language: Language, known: Iterable[Known] = ()) -> None:
        self.language = language
        self.entities: list[Entity] = []
        self._by_name: dict[str, Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self._recent: list[Entity] = []
        self._directory: dict[str, Known] = {}
        for record in known:
            for spelling in (record.name, *record.spellings):
                self._directory.setdefault(spelling.lower(), record)

    def introduce(self, spot: Spot) -> None:
        """Hear of a full name somewhere in the text, so that a surname before it is understood too."""
        key = spot.name.lower()
        record = self._directory.get(key)
        entity = self._by_name.get(record.name.lower() if record else key)
        if entity is None and (" " in spot.name or record or spot.sort in ("organisation", "country")):
            entity = self._add(spot, record)
        if entity is not None and (
            spot.title or spot.gender or spot.role or spot.affiliation or spot.genus or entity.sort == "unknown"
        ):
            self._learn(entity, spot)

    def entity_of(self, spot: Spot) -> Entity:
        """Whom a name means."""
        key = spot.name.lower()
        if record := self._directory.get(key):
            key = record.name.lower()
        if (entity := self._by_name.get(key)) is not None and (" " in key or entity.sort != "unknown" or entity.known):
            entity.genus = spot.genus or entity.genus
            return entity
        if " " not in key and (person := self._by_part(key, spot)):
            return person
        if entity is None:
            entity = self._add(spot, None)
        self._learn(entity, spot)
        return entity

    def called(self, name: str) -> Entity | None:
        """Whom a surname or a whole name in capitals means; none when nobody of that name is in the text."""
        key = name.lower()
        found = self._by_name.get(key) or next(iter(self._by_last.get(key.split()[-1], [])), None)
        return found if found is not None and found.is_person else None

    def mention(self, entity: Entity, sentence: int, *, led: bool, spoke: bool = False) -> None:
        """Note that the entity was met in this sentence."""
        entity.seen = sentence
        if led:
            entity.led = sentence
        if spoke:
            entity.spoke = sentence
        recent = self._recent
        if not recent or recent[-1] is not entity:
            if entity in recent[-24:]:
                recent.remove(entity)
            recent.append(entity)
            if len(recent) > 200:
                del recent[:100]

    def pronoun(self, word: str, sentence: int, *, plural: bool = False) -> Entity | None:
        """Whom “he”, “she”, “they” or “it” means in this sentence; none when nobody fits.

        `plural`: by its verb “sie” stands for several (German).
        """
        language = self.language
        word = word.split("-")[-1]  # “dit-elle”
        if word in language.speakers:
            return None
        if language.articles_tell:
            return self._by_genus(word, sentence, plural=plural)
        if word in language.neuter or word in language.plural:
            return self._best(sentence, lambda entity: entity.sort in ("organisation", "country"))
        gender: Gender = "male" if word in language.male else "female" if word in language.female else ""
        found = self._best(sentence, lambda e: _may_be(e, sentence) and (not gender or e.gender in ("", gender)))
        if found is None:
            found = self._best(sentence, lambda e: e.sort == "unknown")
        if found is not None and found.sort == "unknown" and " " in found.name and gender:
            found.sort = "person"
        if found is not None and gender and not found.gender and found.is_person:
            found.gender = gender
        return found

    def _by_genus(self, word: str, sentence: int, *, plural: bool) -> Entity | None:
        """In a language whose nouns have a gender “sie” may be a house, and no noun of another gender."""
        language, groups = self.language, self.language.people["group_nouns"]
        houses = language.organisations["nouns"]
        if plural:
            return self._best(sentence, lambda e: e.name.lower() in groups - houses)
        gender: Gender = "male" if word in language.male else "female" if word in language.female else ""

        def fits(entity: Entity) -> bool:
            if entity.sort == "person" or (entity.sort == "unknown" and " " in entity.name):
                return gender != "" and entity.gender in ("", gender) and entity.genus in ("", gender)
            spoke = entity.sort == "unknown" and sentence - entity.spoke <= 2
            return entity.genus == gender and (entity.sort == "organisation" or spoke)

        found = self._best(sentence, fits)
        if found is not None and gender and found.sort == "unknown" and " " in found.name:
            found.sort = "person"
        if found is not None and found.is_person and not found.gender:
            found.gender = gender
        return found

    def described(self, words: list[str], sentence: int) -> Entity | None:
        """Whom “the expert”, “the Kremlin leader” or “the senator” means; none when nobody fits."""
        people = self.language.people
        head = words[-1].rstrip(".") if words else ""
        kind = next((kind for kind in ("knows", "leads", "speaks") if head in people[kind]), "")
        if not kind and len(head) > 6 and head.endswith(_LEARNED):
            kind = "knows"
        if kind:
            found = self._best(
                sentence, lambda e: e.is_person and bool(({head} | people[kind]) & _role_words(e)), far=True
            )
            if found is None and kind == "knows":
                found = self._best(sentence, lambda e: e.is_person and e.spoke > -100)
            return found
        if head in people["roles"] or head in people["titles"]:
            return self._best(sentence, lambda e: e.is_person and head in _role_words(e), far=True)
        houses = self.language.organisations
        if head in houses["described"] or head in houses["nouns"]:
            return self._best(
                sentence, lambda e: e.sort == "organisation" and head in (e.role + " " + e.name).lower().split()
            )
        return None

    def _best(self, sentence: int, fits: Callable[[Entity], bool], *, far: bool = False) -> Entity | None:
        best, best_score = None, -1e9
        for entity in self._recent[-40:]:
            distance = sentence - entity.seen
            if (distance > _REMEMBERED and not far) or not fits(entity):
                continue
            score = -float(distance)
            if sentence - entity.spoke <= 3:
                score += 1.6
            if sentence - entity.led <= 2:
                score += 1.2
            if score >= best_score:
                best, best_score = entity, score
        return best

    def _by_part(self, key: str, spot: Spot) -> Entity | None:
        bare = key.removesuffix("s’")
        candidates = (
            self._by_last.get(bare)
            or self._by_last.get(bare.split("-")[-1])
            or ([] if spot.title else self._by_first.get(bare, []))
        )
        candidates = [e for e in candidates if not spot.gender or e.gender in ("", spot.gender)] or candidates
        if not candidates:
            return None
        return max(candidates, key=lambda entity: entity.seen)

    def _add(self, spot: Spot, record: Known | None) -> Entity:
        sort: Sort = spot.sort
        if record:
            sort = "person" if record.is_person else "organisation"
        entity = Entity(record.name if record else spot.name, sort, known=record)
        if record:
            entity.role, entity.affiliation = record.role, record.affiliation
        self.entities.append(entity)
        for name in {
            entity.name.lower(),
            spot.name.lower(),
            *(s.lower() for s in (record.spellings if record else ())),
        }:
            self._by_name.setdefault(name, entity)
        parts = entity.name.lower().split()
        if len(parts) > 1 and sort in ("person", "unknown"):
            self._by_last.setdefault(parts[-1], []).append(entity)
            self._by_first.setdefault(parts[0], []).append(entity)
            if "-" in parts[-1]:
                self._by_last.setdefault(parts[-1].split("-")[-1], []).append(entity)
            if len(parts) > 2 and parts[-1] in ("jr", "jr.", "sr", "sr.", "ii", "iii"):
                self._by_last.setdefault(parts[-2], []).append(entity)
        return entity

    def _learn(self, entity: Entity, spot: Spot) -> None:
        better = len(spot.role) > len(entity.role) + 3 and entity.known is None and not entity.affiliation
        if spot.role and (not entity.role or better):
            entity.role = spot.role
        if spot.affiliation and not entity.affiliation:
            entity.affiliation = spot.affiliation
        if spot.title and not entity.title:
            entity.title = spot.title
        entity.genus = spot.genus or entity.genus
        if spot.gender and not entity.gender:
            entity.gender = spot.gender
        if entity.sort == "unknown" and spot.sort != "unknown":
            entity.sort = spot.sort


def _may_be(entity: Entity, sentence: int) -> bool:
    """Whether “he” may mean it: a person, or a name of two words that the last sentences were about."""
    return entity.is_person or (entity.sort == "unknown" and " " in entity.name and sentence - entity.led <= 1)


def _role_words(entity: Entity) -> set[str]:
    words = {word.strip(".,").lower() for word in (entity.role + " " + entity.title).split()}
    return words | {_ABBREVIATED[word] for word in words if word in _ABBREVIATED}


def country_of(name: str) -> str | None:
    """The country a name stands for: itself, or the one whose capital it is."""
    low = name.lower()
    return gazetteer().countries.get(low) or gazetteer().capitals.get(low)
