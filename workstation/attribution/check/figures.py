"""Words in quotation marks that nobody else spoke: sayings, questions put as examples, titles, the writer’s own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.vocabulary import vocabulary
from workstation.attribution.language import Language, language
from workstation.attribution.proposals import QuoteProposal

_REACH = 110  # characters before the marks that are read
_NEAR = 8  # words before the marks in which “the question”, “we wondered” are looked for
_SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]*\s|(?<![:,])\n\s*\n|[”\"»]\s*[.;]\s")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SIGNED = re.compile(r"[\s>*_]*(?:[—–―]|--?)\s*[@\[*_]*[^\W\d_a-zß-ÿ]")
_JOINED = re.compile(r"[ \t\n*_,;/()-]*(?:[^\W\d_]{1,4}:?)?[ \t\n*_,]*")
"""“…” and “…”, “…”. Or: “…”"""


def spoken_by_nobody_else(manuscript: Manuscript) -> frozenset[int]:
    """Where passages begin that ask for no speaker: what the text says around them tells what they are."""
    tongue = language(manuscript.proposals.language)
    found: set[int] = set()
    last = -1
    for quote in manuscript.proposals.quotes:
        if quote.inside or quote.speaker is not None:
            continue
        if _goes_on(manuscript.prose, last, quote.start) or _is_figure(manuscript, quote, tongue):
            found.add(quote.start)
            last = quote.end
        else:
            last = -1
    return frozenset(found)


def _goes_on(prose: str, last: int, start: int) -> bool:
    """Whether words like those before follow in the same paragraph."""
    return last >= 0 and _JOINED.fullmatch(prose, last, start) is not None and "\n\n" not in prose[last:start]


def _is_figure(manuscript: Manuscript, quote: QuoteProposal, tongue: Language) -> bool:
    prose, body = manuscript.prose, manuscript.body
    if body[quote.start - 1 : quote.start] == "[" and body[quote.end : quote.end + 2] == "](":
        return True  # the words of a link are what its page is called
    if _SIGNED.match(prose, quote.end):
        return True  # “…” — Washington Post
    words, adjacent = _before(prose, quote.start)
    behind = [found[0].lower() for found in _first(prose, quote.end)]
    return _own(words, behind, tongue) or _named(words, adjacent, behind, tongue) or _may(words, tongue)


def _own(words: list[str], behind: list[str], tongue: Language) -> bool:
    """“we wondered, “…””, ““…”, I said”: the writer, or the reader who is spoken to."""
    own = tongue.speakers & tongue.subject_pronouns
    return any(word.split("’")[0].split("'")[0] in own for word in [*words[-_NEAR:], *behind[:1]])


def _named(words: list[str], adjacent: bool, behind: list[str], tongue: Language) -> bool:
    """“the question “…””, “a few “…””, “Codd published “…””, ““…” means”: what the words are is said beside them."""
    lists = vocabulary(tongue.code)
    if not set(lists.phrases("not_speech", "sayings")).isdisjoint(words[-_NEAR:]):
        return True
    if behind and behind[0] in lists.phrases("not_speech", "means"):
        return True
    titles = (tongue.determiners, tongue.possessives, tongue.fragments["named"], tongue.fragments["works"])
    before = lists.phrases("not_speech", "before")
    return bool(words) and adjacent and (words[-1] in before or any(words[-1] in each for each in titles))


def _may(words: list[str], tongue: Language) -> bool:
    """“it is easier to say “…””, “thinking “…””: nobody did."""
    for at, word in enumerate(words[-4:], max(0, len(words) - 4)):
        verb = tongue.verbs.get(word)
        infinitive = verb is not None and at > 0 and verb.bare and words[at - 1] == "to"
        if verb is not None and (infinitive or verb.gerund) and not {"say", "think", "ask"}.isdisjoint(verb.groups):
            return True
    return False


def _before(prose: str, at: int) -> tuple[list[str], bool]:
    """The words of the sentence before a place, small, and whether nothing but blanks parts the last from it."""
    text = prose[max(0, at - _REACH) : at]
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    text = text[ends[-1] :] if ends else text
    bare = text.rstrip(" \t\n>*_(")
    return [found[0].lower() for found in _WORD.finditer(text)], bool(bare) and bare[-1].isalpha()


def _first(prose: str, at: int) -> Iterable[re.Match[str]]:
    found = _WORD.search(prose, at, at + 20)
    return [found] if found and not prose[at : found.start()].strip(" \t*_,") else []
