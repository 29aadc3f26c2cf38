"""A sentence made ready for the rules, what a rule finds in it, and where a reported clause ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from workstation.attribution.cues import Cue, cues_of
from workstation.attribution.language import Language
from workstation.attribution.phrases import Phrase
from workstation.attribution.tokens import Sentence, Token, in_a_name, lows_of

QuoteType = Literal["direct", "mixed", "fragment", "indirect"]
_SENTENCE_END = frozenset(".?!…")
_CONDITIONS = frozenset("if when unless although though once because".split())
_BREAKS = frozenset(["(", ")", ";", ",", "“”"])


class Find(NamedTuple):
    """Words somebody said: tokens `start` to `end` (exclusive) of a sentence, the cue and who said it."""

    start: int
    end: int
    kind: QuoteType
    subject: Phrase | None
    cue: tuple[int, int]
    rule: str
    sure: float
    passive: bool = False


@dataclass(slots=True)
class Clause:
    """A sentence with its cues; `taken` are the tokens a rule has explained already."""

    sentence: Sentence
    tokens: list[Token]
    """The tokens of the sentence."""
    language: Language
    cues: list[Cue] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    spent: set[int] = field(default_factory=set)
    """Cues (by token) that closed what stands before them."""
    lows: frozenset[str] = frozenset()
    """The words of the sentence in small letters."""

    def quotes_in(self, start: int, end: int) -> list[int]:
        """Passages in marks between two tokens."""
        return [number for number in self.sentence.quotes if start <= number < end]

    def free(self, start: int, end: int) -> bool:
        """Whether no rule has explained any of these tokens."""
        return self.taken.isdisjoint(range(start, end))


def clause_of(sentence: Sentence, language: Language) -> Clause:
    """The sentence with its cues found."""
    tokens = sentence.tokens
    lows = lows_of(tokens)
    if not language.time.isdisjoint(lows):
        _named_after_a_day(sentence, language)
    return Clause(sentence, tokens, language, cues_of(sentence, language), lows=lows)


def _named_after_a_day(sentence: Sentence, language: Language) -> None:
    """“the newspaper Evening Post”, “the Sunday Times”: there the day is a word of a name, and no time any more."""
    tokens, last = sentence.tokens, len(sentence.tokens) - 1
    for at in sentence.noted:
        token = tokens[at]
        if not (token.capital and token.low in language.time and 0 < at < last):
            continue
        before, after = tokens[at - 1].low, tokens[at + 1]
        if after.capital and after.low not in language.time and (before == "the" or before in language.houses):
            tokens[at] = in_a_name(token, language)


def reads_as_sentence(token: Token) -> bool:
    """Whether a passage in marks is a sentence of its own, not a few words out of one."""
    inner = inside(token)
    words = inner.split()
    if len(words) < 2:
        return bool(words) and words[0][:1].isupper() and inner[-1:] in ".?!,…"
    capital = next((char for char in inner if char.isalpha()), "a").isupper() or not inner[0].isalpha()
    return (capital and (len(words) > 3 or inner[-1:] in ".?!,…—–-")) or len(words) > 9


def inside(token: Token) -> str:
    """The words of a passage without its marks."""
    marked = token.marked
    if marked is None:
        return token.text
    return token.text[marked.inner_start - marked.start : marked.inner_end - marked.start].strip()


def has_verb(tokens: list[Token], start: int, end: int, language: Language, *, surely: bool = False) -> bool:
    """Whether a finite verb seems to stand among these words; `surely`: one that is known to be a verb."""
    for number in range(start + 1, end):
        token = tokens[number]
        if token.kind == "quote":
            if len(token.text) > 25:
                return True
            continue
        if token.auxiliary or (
            token.low in ("’s", "’re", "’m", "’d", "’ll", "’ve")
            and (tokens[number - 1].low in language.subject_pronouns or tokens[number - 1].low == "there")
        ):
            return True
        verb = token.verb
        if verb and not verb.gerund and not token.capital and not (verb.noun and number == end - 1):
            return True
        if not surely and not token.capital and token.kind == "word" and _verb_shape(tokens, number, language):
            return True
    return False


def _verb_shape(tokens: list[Token], number: int, language: Language) -> bool:
    word, before = tokens[number].low, tokens[number - 1]
    if word.endswith("ed") and len(word) > 4 and before.low not in language.determiners:
        return True
    return before.low in language.subject_pronouns and word not in language.stops


def content_end(clause: Clause, start: int, cue: Cue) -> int:
    """Where what was said ends when it begins at token `start`: the sentence's end, or where another clause begins."""
    tokens = clause.tokens
    end = len(tokens)
    while end > start and tokens[end - 1].low in _SENTENCE_END:
        end -= 1
    for other in clause.cues:
        if other.at <= cue.at or other.left <= start:
            continue
        if _joins(tokens, other) and not _behind_condition(tokens, start, other):
            end = min(end, _before_joint(tokens, other.left, start))
    depth = 0
    for number in range(start + 1, end):
        low = tokens[number].low
        if low not in _BREAKS:
            continue
        if low == "(":
            depth += 1
        elif low == ")":
            depth -= 1
            if depth < 0:
                return number
        elif low == ";" or (low == "," and _leaves(tokens, number, cue, clause.language)):
            whole = low == ";" or has_verb(tokens, start, number, clause.language)
            if whole and (low == ";" or not _quoted_behind(clause, number, end)):
                return _trimmed(tokens, start, number)
        elif low == "“”" and _closed_by_comma(tokens, number, end, clause.language):
            return number + 1
    return _trimmed(tokens, start, end)


def _quoted_behind(clause: Clause, number: int, end: int) -> bool:
    """Whether words in marks follow that no other verb explains: “…, but “the offers were low””."""
    return any(number < quote < end for quote in clause.sentence.quotes)


def _joins(tokens: list[Token], other: Cue) -> bool:
    """Whether a later cue begins a clause of its own rather than one within what was said."""
    before = tokens[other.left - 1]
    if other.resumed:
        comma = before.low == "," or (before.kind == "quote" and inside(before).endswith(","))
        return comma or not other.verb.gerund
    if other.subject is None:
        return False
    return before.low in (",", "—") or _contrasted(tokens, other.left)


def _contrasted(tokens: list[Token], left: int) -> bool:
    return left > 1 and tokens[left - 1].low in ("but", "and", "while") and tokens[left - 2].low in (",", ";")


def _behind_condition(tokens: list[Token], start: int, other: Cue) -> bool:
    """“… that, if it rained, she would say so”: what stands behind the first comma goes with the condition."""
    opening = start + (tokens[start].low == "that")
    opening += tokens[opening].low == ","
    if tokens[opening].low not in _CONDITIONS or other.resumed:
        return False
    comma = next((n for n in range(opening + 1, other.left) if tokens[n].low == ","), -1)
    return comma == other.left - 1


def _before_joint(tokens: list[Token], left: int, start: int) -> int:
    end = left
    while end > start and (
        tokens[end - 1].low in (",", "—", ";", "(")
        or tokens[end - 1].low in ("and", "but", "while", "as", "then", "also")
    ):
        end -= 1
    return end


def _trimmed(tokens: list[Token], start: int, end: int) -> int:
    while end > start and tokens[end - 1].low in (",", ";", ":", "—"):
        end -= 1
    return end


def _closed_by_comma(tokens: list[Token], number: int, end: int, language: Language) -> bool:
    """““… the treaty,” a short name for …”: the comma inside the marks ends what was said."""
    if number + 1 >= end or not inside(tokens[number]).endswith(","):
        return False
    following = tokens[number + 1]
    return following.low in ("a", "an", "the", *language.relatives) or following.low.endswith("ing")


def _leaves(tokens: list[Token], comma: int, cue: Cue, language: Language) -> bool:
    """Whether a comma ends what was said: “, according to …”, “, who …” behind a relative clause's own verb."""
    following = tokens[comma + 1] if comma + 1 < len(tokens) else None
    if following is None or following.low == "according":
        return True
    if following.low in ("while", "whereas", "während", "mientras"):
        return True
    if following.low in ("a", "an") and comma + 2 < len(tokens) and tokens[comma + 2].low in language.judged:
        return True  # “…, a claim the board denies”
    return following.low in language.leaving or cue.relative or cue.subordinate
