"""Words, marks and sentences of one paragraph; a passage in quotation marks is one token of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workstation.attribution.language import Language
from workstation.attribution.marks import Marked, marked_passages

_TOKEN = re.compile(
    r"\s*(?:([@#]?[^\W\d_]+(?:[’'](?!(?:s|d|ve|ll|re|m)\b)[^\W\d_]+|[-‐‑&/.](?=[^\W\d_])[^\W\d_]+|\d+)*)"
    r"|([,.;:!?()\[\]](?!\.\.))"
    r"|([’'](?:s|d|ve|ll|re|m)\b|[’'])"
    r"|([$€£¥]?\d[\d.,:/]*\d|[$€£¥]?\d)"
    r"|((?<=\s)[-–—]{1,3}(?=\s)|[–—―]|--+)"
    r"|(…|\.\.\.|[^\s\w]))"
)
_WORD, _MARK, _CLITIC, _NUMBER, _DASH, _REST = range(1, 7)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen col sgt lt capt maj adm rev st jr sr no vs etc inc ltd corp co messrs hon pres "
    "jan feb mar apr jun jul aug sep sept oct nov dec mt ft art sra srta mme mlle hr fr nr bzw ca z.b u.a d.h lic "
    "ing ph.d".split()
)
_LONGEST = 250  # tokens; what goes on longer is no sentence anybody reads, and would cost time squared
_ENDS = frozenset(".?!…")
_CLOSERS = frozenset(")]")
_MAY_END = _ENDS | _CLOSERS | {"..."}


@dataclass(slots=True)
class Token:
    """A word, a mark, or a whole passage in quotation marks. Places are code points of the text."""

    text: str
    low: str
    start: int
    end: int
    kind: str
    """`word`, `number`, `mark` or `quote`."""
    capital: bool = False
    """Whether it is a word that begins with a capital letter."""
    marked: Marked | None = None


@dataclass(slots=True)
class Sentence:
    """A sentence: its tokens and its place, white space around it not counted."""

    tokens: list[Token]
    start: int
    end: int
    quotes: list[int] = field(default_factory=list)
    """Which tokens are passages in quotation marks."""


def sentences_of(words: str, offset: int, language: Language) -> list[Sentence]:
    """The sentences of a paragraph whose first character stands at `offset` of the text."""
    tokens = _tokens(words, offset)
    sentences: list[Sentence] = []
    begin = 0
    for number, token in enumerate(tokens):
        may_end = token.kind == "quote" or token.low in _MAY_END or (token.kind == "word" and token.text[-1] == ".")
        if number - begin >= _LONGEST or (may_end and _ends_here(tokens, number, token, language)):
            sentences.append(_sentence(tokens[begin : number + 1]))
            begin = number + 1
    if begin < len(tokens):
        sentences.append(_sentence(tokens[begin:]))
    return sentences


def _sentence(tokens: list[Token]) -> Sentence:
    quotes = [number for number, token in enumerate(tokens) if token.kind == "quote"]
    return Sentence(tokens, tokens[0].start, tokens[-1].end, quotes)


def _tokens(words: str, offset: int) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    for passage in marked_passages(words):
        _add(tokens, words, at, passage.start, offset)
        text = words[passage.start : passage.end]
        tokens.append(Token(text, "“”", offset + passage.start, offset + passage.end, "quote", marked=passage))
        at = passage.end
    _add(tokens, words, at, len(words), offset)
    return tokens


def _add(tokens: list[Token], words: str, start: int, end: int, offset: int) -> None:
    add = tokens.append
    for found in _TOKEN.finditer(words, start, end):
        kind = found.lastindex or _REST
        text = found[kind]
        stop = found.end() + offset
        begin = stop - len(text)
        if kind == _WORD:
            add(Token(text, text.lower(), begin, stop, "word", text[0].isupper()))
        elif kind in (_MARK, _REST):
            if text == "." and tokens and _abbreviates(tokens, begin, words, offset):
                tokens[-1].text += "."
                tokens[-1].end = stop
            else:
                add(Token(text, text, begin, stop, "mark"))
        elif kind == _DASH:
            add(Token("—", "—", begin, stop, "mark"))
        elif kind == _CLITIC:
            add(Token(text, text.replace("'", "’"), begin, stop, "mark"))
        else:
            add(Token(text, text.lower(), begin, stop, "number"))


def _abbreviates(tokens: list[Token], at: int, words: str, offset: int) -> bool:
    """Whether the point at `at` belongs to the word before it: “Mr.”, “J.”, “U.S.”."""
    last = tokens[-1]
    if last.end != at or last.kind != "word":
        return False
    if last.low in ("no", "art") and not words[at - offset + 1 : at - offset + 3].strip().isdigit():
        return False
    letters = all(len(part) == 1 for part in last.text.split("."))
    return last.low in _ABBREVIATIONS or (letters and last.text[0].isupper())


def _ends_here(tokens: list[Token], number: int, token: Token, language: Language) -> bool:
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    if following is None:
        return False
    if token.kind == "quote":
        return _quote_ends(tokens, number, token, following, language)
    if token.low in _CLOSERS:
        return number > 0 and tokens[number - 1].low in _ENDS and _begins(following)
    if token.kind == "word":
        return _abbreviation_ends(token, following, language)
    return token.low in ("?", "!", ".", "…", "...") and following.low not in _CLOSERS and _begins(following)


def _begins(token: Token) -> bool:
    return token.kind in ("quote", "number") or token.text[:1] in "([¿¡—" or not token.text[:1].islower()


def _abbreviation_ends(token: Token, following: Token, language: Language) -> bool:
    """“… in the U.S. The council …”: an abbreviation at the end of a sentence."""
    if not token.text.endswith(".") or token.low.rstrip(".") in language.people["titles"] or len(token.text) < 4:
        return False
    if token.low[:-1] in _ABBREVIATIONS:
        return False
    return following.capital and following.low in language.words("determiners") | language.words("subject_pronouns")


def _quote_ends(tokens: list[Token], number: int, token: Token, following: Token, language: Language) -> bool:
    """Whether a passage in marks is the end of a sentence, or goes on with “he said”."""
    marked = token.marked
    inside = token.text[: marked.inner_end - marked.start].rstrip() if marked else token.text
    last = inside[-1:]
    if last in "’'”\"»" and len(inside) > 1:
        last = inside[-2]
    if last not in ".?!…" or not _begins(following):
        return False
    if following.kind == "quote":
        return True
    if following.low == "—" and number + 2 < len(tokens) and tokens[number + 2].capital:
        return False
    return not _reports_next(tokens, number + 1, language, strict=last == ".")


def _reports_next(tokens: list[Token], at: int, language: Language, *, strict: bool) -> bool:
    """Whether a few words with a verb of speech follow up to the next point: “Why?” Ms Roe asked."""
    for number in range(at, min(at + 9, len(tokens))):
        token = tokens[number]
        if token.kind == "quote" or token.low in _ENDS or token.low in (",", ";", ":", "—", "("):
            return False
        verb = language.verbs.get(token.low)
        if verb and "say" in verb.groups and not token.capital:
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            if after is None or after.low in _ENDS or after.low == ",":
                return True
            if strict or after.low in language.words("that") | language.words("subject_pronouns"):
                return False
            return after.low not in language.words("determiners") and after.kind != "quote" and after.low != ":"
    return False
