"""Whether a paragraph tells about the author: third person, one person, a writer's trade; and whom it names."""

from __future__ import annotations

import re

SMALL_WORDS = frozenset(
    "de del della di da dos du van von der den ter la le el al bin ibn ben of y e zu zum af av".split()
)
_LONGEST = 1_200  # characters
_INTRO = re.compile(
    r"(?:about the (?:author|writer)s?|the author|sobre (?:el autor|la autora)|l’auteur)\s*[:–—-]\s*", re.I
)
_TITLE = re.compile(r"(?:Dr|Prof|Mr|Ms|Mrs|Sir|Dame)\.?\s+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?|“[^”]+”|\"[^\"]+\"")
_TRADES = (
    r"journalists?|writer|reporter|author|correspondent|columnist|freelancer?|editor|photographer|photojournalist|"
    r"contributor|critic|blogger|broadcaster|novelist|essayist|copywriter|storyteller|producer|podcaster|"
    r"periodista|escritora?|redactora?|reportera?|corresponsal|columnista|autora?|editora?|fotógraf[oa]|"
    r"jornalista|escritora?|repórter|journaliste|écrivaine?|rédact(?:eur|rice)|auteure?|autrice|reporter|"
    r"journalist(?:in)?|autor(?:in)?|schriftsteller(?:in)?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|"
    r"giornalista|scritt(?:ore|rice)|autore"
)
_IS = r"(?:is|has been|es|ist|est|è|é)"
_STRONG = re.compile(rf"{_IS}\b(?:[^.!?]{{0,120}}?[\s,-])?(?:{_TRADES})\b", re.I)
_WEAK = re.compile(
    r"(?:also\s+|currently\s+|regularly\s+)*"
    r"(?:covers|writes (?:about|for|on)|reports (?:on|for|from)|lives (?:in|with)|"
    r"works (?:as|at|for)|edits|blogs|contributes to|is based in|tweets|can be (?:reached|found|followed)|"
    r"escribe|cubre|écrit|schreibt|scrive|vive (?:en|em))\b",
    re.I,
)
_NEWS = re.compile(r"\b(?:said|says|told|added|dijo|sagte|a déclaré|arrested|charged|killed|accused|detained)\b", re.I)
_NOT_NAMES = frozenset(
    ("A", "An", "The", "It", "He", "She", "They", "We", "I", "This", "That", "There", "One", "In", "On", "At", "But",
     "El", "Los", "Las", "Les", "Der", "Die", "Das", "Un", "Una", "Il", "O", "Os", "As", "What", "Who", "His", "Her")
)  # fmt: skip


def is_bio(words: str) -> bool:
    """Whether these words introduce their author rather than report on somebody."""
    if len(words) > _LONGEST or "“" in words[:1] or not (name := name_in(words)) or not _introduces(words, name):
        return False
    return not _NEWS.search(words)  # through all the words: asked of the few that begin like a bio


def _introduces(words: str, name: str) -> bool:
    if _INTRO.match(words):
        return True
    after = _after_name(words, name)
    return bool(_STRONG.match(after) or (len(name.split()) > 1 and _WEAK.match(after)))


def name_in(words: str) -> str:
    """The name a bio begins with, without a title before it; empty when it begins otherwise."""
    rest = words[found.end() :] if (found := _INTRO.match(words)) else words
    rest = rest[found.end() :] if (found := _TITLE.match(rest)) else rest
    end, place = 0, 0
    while (word := _WORD.match(rest, place)) and _belongs(word[0], first=place == 0):
        if word[0] not in SMALL_WORDS:
            end = word.end()
        place = word.end()
        if place >= len(rest) or rest[place] != " " or rest[place : place + 2] == "  ":
            break
        place += 1
    name = rest[:end].rstrip(",")
    return "" if len(name.split()) > 6 or name.split(" ")[0] in _NOT_NAMES else name


def is_in_the_story(last: str, story: str) -> bool:
    """Whether the person of this surname is written about: authors are not, their names stand in the byline only."""
    return bool(last) and re.search(rf"\b{re.escape(last)}\b", story) is not None


def _belongs(word: str, *, first: bool) -> bool:
    if word.endswith(".") and len(word) > 3:
        return False
    return word[0].isupper() or word[0] in '“"' or (not first and word in SMALL_WORDS)


def _after_name(rest: str, name: str) -> str:
    after = rest[rest.index(name) + len(name) :].lstrip()
    # An apposition between commas, or a bracket, may stand between the name and the verb.
    apposition = re.match(r"(?:,[^,.]{1,100},|\([^)]{1,80}\))\s*", after)
    return after[apposition.end() :] if apposition else after
