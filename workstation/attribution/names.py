"""Names in a sentence: who or what is named, with the title before, the role and affiliation beside the name."""

from __future__ import annotations

from typing import Literal, NamedTuple

from workstation.attribution.clauses import Clause
from workstation.attribution.gazetteer import Gender, gazetteer
from workstation.attribution.language import Language
from workstation.attribution.phrases import name_run_after, name_run_before, person_behind_house
from workstation.attribution.tokens import Token

Sort = Literal["person", "organisation", "country", "unknown"]
_LONGEST_ROLE = 22  # tokens


class Spot(NamedTuple):
    """A name at tokens `start` to `end` of clause `clause`; `title` are the words of rank before it."""

    start: int
    end: int
    name: str
    sort: Sort
    title: str = ""
    role: str = ""
    affiliation: str = ""
    gender: Gender = ""
    possessive: bool = False
    tied: bool = False
    """Behind a preposition: not the subject of its sentence."""
    genus: Gender = ""
    """The gender of the noun as its article tells, in a language that has it (German); empty for a neuter, too."""


def spots_of(clause: Clause) -> list[Spot]:
    """The names of a sentence in order."""
    tokens, language = clause.tokens, clause.language
    spots: list[Spot] = []
    end = 0
    for at in clause.sentence.noted:
        if at >= end and tokens[at].named:
            after = at + 1
            if after < len(tokens) and not (tokens[after].named or tokens[after].joins):
                end = after  # most names are one word
            else:
                end = name_run_after(tokens, at, language, len(tokens))
            if spot := _spot_in(tokens, at, end, language):
                spots.append(spot)
    return spots


class _Run(NamedTuple):
    """What capitalised words in a row tell by themselves, wherever they stand."""

    lead: int
    """How many of them are rank, role or nationality."""
    skip: int
    """Where the name begins: beyond their end when there is none."""
    words: list[str]
    titles: list[str]
    name: str
    title: str
    sort: Sort | None
    """None where the words beside them decide."""
    acronym: bool
    gender: Gender
    common: bool
    """An everyday word, should it be the first of a sentence."""


_RUNS: dict[str, dict[tuple[Token, ...], _Run]] = {}
_REMEMBERED = 4_000  # names


def _run_of(run: tuple[Token, ...], language: Language) -> _Run:
    """Most names of a story are met again and again."""
    runs = _RUNS.get(language.code)
    if runs is None or len(runs) > _REMEMBERED:
        runs = _RUNS[language.code] = {}
    if (found := runs.get(run)) is None:
        found = runs[run] = _read_run(list(run), language)
    return found


def _read_run(run: list[Token], language: Language) -> _Run:
    size = len(run)
    if size == 1 and not run[0].ranked:
        word = run[0]
        acronym = word.text.isupper() and len(word.text) > 1
        sort = _sort([word.low], word, [], word.text, language)
        return _Run(0, 0, [word.low], [], word.text, "", sort, acronym, "", _common(run, language))
    lead = _lead(run, 0, size, language)
    if 0 < lead < size - 1 and _is_house(run, 0, lead, size, language):
        lead = 0
    return _facts(run, lead, person_behind_house(run, lead, size, language), language)


def _facts(run: list[Token], lead: int, skip: int, language: Language) -> _Run:
    words, titles = [token.low for token in run[skip:]], [token.low for token in run[:skip]]
    if not words:
        return _Run(lead, skip, words, titles, "", "", None, False, "", False)
    name, title = _text(run, skip, len(run)), _text(run, 0, skip)
    sort = _sort(words, run[skip], titles, name, language)
    acronym = len(words) == 1 and run[skip].text.isupper() and len(run[skip].text) > 1
    gender = _gender(words, titles, "", language)
    return _Run(lead, skip, words, titles, name, title, sort, acronym, gender, len(run) == 1 and _common(run, language))


def _spot_in(tokens: list[Token], start: int, end: int, language: Language) -> Spot | None:
    """The name in a run of capitalised words: rank and nationality before it belong to the role."""
    run = _run_of(tuple(tokens[start:end]), language)
    name_start = start + run.skip
    if name_start >= end or (end == 1 and run.common):
        return None
    before = tokens[start - 1] if start else None
    if name_start == start > 1 and before is not None and before.capital and before.low in language.determiners:
        name_start -= 1  # “Selon Le Monde”: the article is part of the name
        run = _facts(tokens[name_start:end], run.lead, 0, language)
    role, affiliation = _beside(tokens, start, name_start, end, language)
    several = len(run.words) > 1
    name, title = run.name, run.title
    sort = run.sort or _sort_beside(run.acronym, bool(role) and several, before)
    if sort == "unknown" and name_start and tokens[name_start - 1].low in language.houses:
        sort = "organisation"  # “the newspaper Sorrel Post”
    if run.lead and sort in ("organisation", "country") and language.titles.isdisjoint(run.titles):
        name_start = start
        name, title = _text(tokens, start, end), ""
    gender: Gender = ""
    if sort in ("person", "unknown"):
        gender = _gender(run.words, run.titles, role, language) if role else run.gender
    if sort == "unknown" and (role or (affiliation and several)):
        sort = "person"
    possessive = end < len(tokens) and tokens[end].low in ("’s", "’")
    tied = before is not None and before.low in language.prepositions
    genus = _genus(tokens, name_start, language) if language.articles_tell else ""
    return Spot(name_start, end, name, sort, title, role, affiliation, gender, possessive, tied, genus)


def _beside(tokens: list[Token], start: int, name_start: int, end: int, language: Language) -> tuple[str, str]:
    """Role and affiliation from the words behind a name, else from those before it."""
    if end < len(tokens) and tokens[end].low in _BEHIND and (found := _behind(tokens, end, language)):
        return found
    if name_start > start or (start and (tokens[start - 1].role or tokens[start - 1].low == ",")):
        return _before(tokens, start, name_start, language)
    return "", ""


def _genus(tokens: list[Token], start: int, language: Language) -> Gender:
    """“die Polizei”, “mit der Polizei”, “der Verband”: what the article before a noun tells."""
    article = tokens[start - 1].low if start else ""
    tied = start > 1 and tokens[start - 2].low in language.prepositions
    for gender in ("female", "male"):
        if article in language.articles_tell["tied" if tied else "free"].get(gender, ()):
            return "female" if gender == "female" else "male"
    return ""


def _sort_beside(acronym: bool, described: bool, before: Token | None) -> Sort:
    """What a name is by what stands beside it."""
    if described:
        return "person"
    if acronym or (before is not None and before.low == "the"):
        return "organisation"
    return "unknown"


def _lead(tokens: list[Token], start: int, end: int, language: Language) -> int:
    """How many words of the run are rank, role or nationality rather than name."""
    lead = 0
    titles, adjectives = language.titles, gazetteer().adjectives
    for at in range(start, end):
        token = tokens[at]
        if token.ranked or (at < end - 1 and token.low in adjectives) or (lead and token.low in ("of", "for")):
            lead = at - start + 1
        elif (
            at >= end - 2
            or token.first_name
            or not (
                _first_name_behind(tokens, at, end, language) or (not lead and _rank_behind(tokens, at, end, titles))
            )
        ):
            break
    return lead


def _is_house(tokens: list[Token], start: int, name_start: int, end: int, language: Language) -> bool:
    """“General Services Administration”: the word that could be a rank is part of the name of a house."""
    nouns = language.organisations["nouns"] | language.organisations["governments"]
    last = tokens[end - 1].low
    ranked = start == name_start - 1 and tokens[start].low in language.titles
    return ranked and last in nouns and not tokens[name_start].first_name


def _first_name_behind(tokens: list[Token], at: int, end: int, language: Language) -> bool:
    """“Rentnerin Helga Maurer”: where every noun has a capital, a known first name tells where the name begins."""
    return language.code == "de" and any(token.first_name for token in tokens[at + 1 : end - 1])


def _rank_behind(tokens: list[Token], at: int, end: int, titles: frozenset[str]) -> bool:
    """“European Union President Ada Roe”: whose president she is stands before the rank."""
    adjectives = gazetteer().adjectives
    return any(token.low in titles and token.low not in adjectives for token in tokens[at + 1 : end - 1])


def _common(tokens: list[Token], language: Language) -> bool:
    """A lone capital at the head of a sentence that is an everyday word: “Officials said”."""
    low = tokens[0].low
    return (
        low in language.people["group_nouns"]
        or low in language.roles
        or low in language.not_names
        or low in language.verbs
        or low.endswith(("ing", "ly"))
    )


def _text(tokens: list[Token], start: int, end: int) -> str:
    if end - start < 2:
        return tokens[start].text if end > start else ""
    parts = [tokens[start].text]
    for at in range(start + 1, end):
        gap = " " if tokens[at].after_gap(tokens[at - 1]) else ""
        parts.append(gap + tokens[at].text)
    return "".join(parts)


def _sort(words: list[str], first: Token, titles: list[str], name: str, language: Language) -> Sort | None:
    """What a name is by its own words; None where they leave it open."""
    nations, houses = gazetteer(), language.organisations
    low = name.lower()
    if low in nations.countries or low in nations.capitals:
        return "country"
    if titles and any(title in language.titles and title not in nations.adjectives for title in titles):
        return "person"
    if low in houses["outlet_names"] or low in houses["wires"]:
        return "organisation"
    personal = len(words) > 1 and first.first_name
    if _of_house(words, language) and not (personal and len(words) == 2):
        return "organisation"
    return "person" if personal else None


def _of_house(words: list[str], language: Language) -> bool:
    """“the board”; in German the last part of a word tells: “Hafenbehörde”."""
    nouns = language.organisations["nouns"]
    endings = language.compound_houses
    return not nouns.isdisjoint(words) or (bool(endings) and any(word.endswith(endings) for word in words))


def _gender(words: list[str], titles: list[str], role: str, language: Language) -> Gender:
    if titles or role:
        people, said = language.people, titles + role.lower().split()
        if not (people["male_titles"].isdisjoint(said) and people["male_roles"].isdisjoint(said)):
            return "male"
        if not (people["female_titles"].isdisjoint(said) and people["female_roles"].isdisjoint(said)):
            return "female"
    return _gender_of(words[0]) if len(words) > 1 else ""


def _gender_of(first_name: str) -> Gender:
    """Of “Jean-Pierre” neither half decides when they disagree."""
    known = gazetteer().first_names
    if "-" not in first_name:
        return known.get(first_name, "")
    found = {known.get(part, "") for part in first_name.split("-")}
    return found.pop() if len(found) == 1 else ""


_OF = frozenset(["of", "from", "at", "with"])
_BEHIND = _OF | {","}


def _behind(tokens: list[Token], end: int, language: Language) -> tuple[str, str] | None:
    """“, a specialist in … at the Carnegie Center in Moscow,” or “ of the Carnegie Center”."""
    if end + 1 >= len(tokens):
        return None
    follows = tokens[end].low
    if follows == ",":
        begin = end + 1
        if tokens[begin].kind == "number" and begin + 2 < len(tokens) and tokens[begin + 1].low == ",":
            begin += 2
        first = tokens[begin]
        if first.low in language.relatives or first.low in language.subject_pronouns:
            return None
        if (first.capital and first.first_name) or not any(token.role for token in tokens[begin : begin + 8]):
            return None
        stop = _apposition_end(tokens, begin)
        if not any(token.role for token in tokens[begin : min(begin + 8, stop)]):
            return None
        return _role_and_house(tokens, begin, stop, language)
    if follows in _OF:
        at = end + 1 + (tokens[end + 1].low in ("the",))
        if at < len(tokens) and tokens[at].capital and tokens[at].low not in language.time:
            stop = name_run_after(tokens, at, language, len(tokens))
            house = _text(tokens, at, stop)
            if stop > at and any(token.low in language.organisations["nouns"] for token in tokens[at:stop]):
                return "", house
    return None


def _apposition_end(tokens: list[Token], begin: int) -> int:
    for at in range(begin, min(begin + _LONGEST_ROLE, len(tokens))):
        token = tokens[at]
        if (
            token.kind == "quote"
            or token.low in (",", ".", ";", ":", "—", "?", "!")
            or token.low in ("who", "which", "that")
        ):
            return at
        verb = token.verb
        if verb and not verb.noun and not verb.gerund and at > begin:
            return begin
    return min(begin + _LONGEST_ROLE, len(tokens))


def _role_and_house(tokens: list[Token], begin: int, stop: int, language: Language) -> tuple[str, str]:
    at = begin
    while at < stop and tokens[at].low in language.determiners:
        at += 1
    nation = ""
    if at < stop - 1 and tokens[at].low in gazetteer().adjectives and not tokens[at + 1].capital:
        nation = gazetteer().adjectives[tokens[at].low]
        at += 1
    for split in range(at + 1, stop - 1):
        if tokens[split].low not in ("at", "of", "for", "with", "from"):
            continue
        house = split + 1 + (tokens[split + 1].low in ("the",))
        if house < stop and tokens[house].capital:
            return _text(tokens, at, split), _house(tokens, house, stop, language)
    if (
        at < stop
        and tokens[at].capital
        and at + 1 < stop
        and tokens[at].low not in language.roles
        and tokens[at].low not in language.titles
    ):
        end = name_run_after(tokens, at, language, stop)
        rest = end + (end < stop and tokens[end].low == "’s")
        if at < end < stop and any(token.low in language.roles for token in tokens[rest:stop]):
            return _text(tokens, rest, stop), _text(tokens, at, end)
    return _text(tokens, at, stop), nation


def _house(tokens: list[Token], start: int, stop: int, language: Language) -> str:
    end = name_run_after(tokens, start, language, stop)
    if end + 1 < stop and tokens[end].low in ("’s", "’") and tokens[end + 1].capital:
        end = name_run_after(tokens, end + 1, language, stop)  # “St Mary’s Hospital”
    if (
        end + 2 < len(tokens)
        and tokens[end].low == "("
        and tokens[end + 2].low == ")"
        and tokens[end + 1].text.isupper()
    ):
        end += 3
    return _text(tokens, start, end)


def _before(tokens: list[Token], start: int, name_start: int, language: Language) -> tuple[str, str]:
    """“European Union (EU) foreign policy chief ”, “Russian President ”."""
    nations = gazetteer()
    if name_start > start:
        role = _text(tokens, start, name_start)
        nation = nations.adjectives.get(tokens[start].low, "")
        address = len(role.rstrip(".")) < 5 and role.rstrip(".").lower() in language.titles
        return ("", "") if address else (role, nation)
    at = start
    if at > 2 and tokens[at - 1].low == ",":
        return _before_comma(tokens, at - 1, language)
    if at == 0 or not tokens[at - 1].role:
        return "", ""
    while (
        at > 0
        and tokens[at - 1].kind == "word"
        and not tokens[at - 1].capital
        and tokens[at - 1].low not in language.stops
        and tokens[at - 1].low not in language.determiners
        and start - at < 5
    ):
        at -= 1
    role = _text(tokens, at, start)
    stop = at
    if at > 2 and tokens[at - 1].low == ")" and tokens[at - 3].low == "(":
        at -= 3
    elif at > 0 and tokens[at - 1].low in ("’s", "’"):
        at -= 1
        stop = at
    begin = at
    while begin > 0 and tokens[begin - 1].capital and tokens[begin - 1].low not in language.not_names:
        begin -= 1
    if begin == at:
        return role, ""
    house = _text(tokens, begin, stop)
    return role, nations.adjectives.get(house.lower(), house)


def _before_comma(tokens: list[Token], comma: int, language: Language) -> tuple[str, str]:
    """“a spokesman for the presidency, Luis Vega, said”: the role stands before the comma."""
    begin = comma
    owner = next((n for n in range(comma - 1, max(0, comma - 7), -1) if tokens[n].low in ("’s", "’")), None)
    if owner is not None and any(token.low in language.roles for token in tokens[owner + 1 : comma]):
        house = name_run_before(tokens, owner, language, 0)
        return _text(tokens, owner + 1, comma), _text(tokens, house, owner)
    while begin > 0 and comma - begin < 8 and tokens[begin - 1].kind == "word":
        begin -= 1
        if tokens[begin].low in ("a", "an") or (
            tokens[begin].low in language.articles and begin + 1 < comma and tokens[begin + 1].low in language.roles
        ):
            head = tokens[begin + 1 : comma]
            if head and any(token.low in language.roles for token in head[:4]):
                return _role_and_house(tokens, begin, comma, language)
            return "", ""
    return "", ""
