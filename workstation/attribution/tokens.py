"""Words, marks and sentences of one paragraph; a passage in quotation marks is one token of its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import accumulate, compress, count
from operator import attrgetter

from workstation.attribution.gazetteer import gazetteer
from workstation.attribution.language import Language, Verb
from workstation.attribution.marks import Marked, marked_passages

_TOKEN = re.compile(
    r"\s*(?:[A-Za-zÀ-ÖØ-öø-ÿ]+(?=[ ,;])"  # most words are plain ones, and told the quickest by this
    r"|[@#]?[^\W\d_]+(?:[’'](?!(?:s|d|ve|ll|re|m)\b)[^\W\d_]+|[-‐‑&/.](?=[^\W\d_])[^\W\d_]+|\d+)*"
    r"|[,.;:!?()\[\]](?!\.\.)"
    r"|[’'](?:s|d|ve|ll|re|m)\b|[’']"
    r"|[$€£¥]?\d[\d.,:/]*\d|[$€£¥]?\d"
    r"|(?<=\s)[-–—]{1,3}\s|[–—―]|--+"
    r"|…|\.\.\.|\S)"
)
"""One token with the white space before it: the pieces found one after another are the whole text."""
_DASH = re.compile(r"[-–—]{1,3}(?=\s)|[–—―]|--+")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof sen rep gov gen col sgt lt capt maj adm rev st jr sr no vs etc inc ltd corp co messrs hon pres "
    "jan feb mar apr jun jul aug sep sept oct nov dec mt ft art sra srta mme mlle hr fr nr bzw ca z.b u.a d.h lic "
    "ing ph.d".split()
)
_LONGEST = 250  # tokens; what goes on longer is no sentence anybody reads, and would cost time squared
INNER = frozenset(["’s", "’", "&", "/"])
"""Marks that may stand within a noun phrase."""
ADJUNCTS = frozenset("last this next earlier late early to the a : ,".split())
BETWEEN = frozenset(["&", "/"])
TIES = frozenset(["of", "for", "on", "and"])
_ENDS = frozenset(".?!…")
_CLOSERS = frozenset(")]")
_MAY_END = _ENDS | _CLOSERS | {"..."}
_GOES_ON = frozenset([",", ";", ":", ")"])  # “Why?”, she asked
_REMEMBERED = 12_000  # pieces of text
_SHAPES: dict[str, _Shapes] = {}
_SIZE, _LOW, _NOTED, _ODD = map(attrgetter, ("size", "low", "noted", "odd"))


@dataclass(slots=True, eq=False)
class Token:
    """A word, a mark, or a whole passage in quotation marks, wherever it stands.

    One token serves every place where the same piece of text stands, so that nobody may change it; a `Sentence` knows
    the places. What rules ask of a word again and again is found out once.
    """

    text: str
    low: str
    kind: str
    """`word`, `number`, `mark` or `quote`; empty for what no rule wants to see."""
    size: int
    """Its length with the white space around it that belongs to it."""
    lead: int = 0
    """How many characters of white space stand before it."""
    width: int = 0
    capital: bool = False
    """Whether it is a word that begins with a capital letter."""
    verb: Verb | None = None
    """The verb of speech it may be."""
    marked: Marked | None = None
    auxiliary: bool = False
    """`has`, `would`, `didn’t`."""
    named: bool = False
    """Whether it may be a word of a name."""
    joins: bool = False
    """Whether it may stand between two words of a name."""
    ranked: bool = False
    """Whether it is a title or a role."""
    role: bool = False
    first_name: bool = False
    inner: bool = False
    """Whether it may stand within a noun phrase."""
    noted: bool = False
    """Whether a cue or a name may begin with it, or it is a passage in marks."""
    adjunct: bool = False
    """Whether it may stand between a verb of speech and what was said: a day, “in a statement”, “that”, a mark."""
    abbreviates: bool = False
    """Whether a point right behind it may be part of it: “Mr”, “J”, “U.S”."""
    odd: bool = False
    """Whether a sentence may end with it, or no rule wants to see it."""

    def after_gap(self, before: Token) -> bool:
        """Whether white space stands between it and the token before."""
        return self.lead > 0 or before.lead + before.width < before.size


@dataclass(slots=True)
class Sentence:
    """A sentence: its tokens and its place, white space around it not counted."""

    tokens: list[Token]
    places: list[int]
    """Where each token begins, its white space counted."""
    start: int
    end: int
    noted: list[int]
    """Which tokens cues and names may begin with, and which are passages in marks."""
    quotes: list[int]
    """Which tokens are passages in quotation marks."""

    def place(self, start: int, end: int, offset: int = 0) -> tuple[int, int]:
        """Where tokens `start` to `end` (exclusive) stand: code points of the paragraph, or of the text."""
        last = self.tokens[end - 1]
        return (
            offset + self.places[start] + self.tokens[start].lead,
            offset + self.places[end - 1] + last.lead + last.width,
        )


def sentences_of(words: str, language: Language, opened_before: str = "") -> list[Sentence]:
    """The sentences of a paragraph. `opened_before` is the quotation mark the paragraph before opened and left open."""
    tokens, ends = _tokens(words, language, opened_before)
    places = list(accumulate(map(_SIZE, tokens), initial=0))
    sentences: list[Sentence] = []
    begin = 0
    for number in ends:
        while number - begin > _LONGEST:
            sentences.append(_sentence(tokens, places, begin, begin + _LONGEST + 1))
            begin += _LONGEST + 1
        if number >= begin and (number - begin >= _LONGEST or _ends_here(tokens, number, tokens[number], language)):
            sentences.append(_sentence(tokens, places, begin, number + 1))
            begin = number + 1
    while begin < len(tokens):
        sentences.append(_sentence(tokens, places, begin, begin + _LONGEST + 1))
        begin += _LONGEST + 1
    return sentences


def _sentence(tokens: list[Token], places: list[int], begin: int, end: int) -> Sentence:
    own = tokens[begin:end]
    where = places[begin : begin + len(own)]
    noted = list(compress(count(), map(_NOTED, own)))
    quotes = [number for number in noted if own[number].marked is not None]
    last = own[-1]
    return Sentence(own, where, where[0] + own[0].lead, where[-1] + last.lead + last.width, noted, quotes)


def lows_of(tokens: list[Token]) -> frozenset[str]:
    """The words of a sentence in small letters."""
    return frozenset(map(_LOW, tokens))


def in_a_name(token: Token, language: Language) -> Token:
    """A day or month that is a word of a name: “the Evening Post”."""
    return _judged(replace(token, low=token.text), language)


def _tokens(words: str, language: Language, opened_before: str = "") -> tuple[list[Token], list[int]]:
    """The tokens, and which of them may end a sentence."""
    tokens: list[Token] = []
    ends: list[int] = []
    shapes = _shapes_of(language)
    at = 0
    for passage in marked_passages(words, opened_before):
        lead = _add(tokens, ends, words, at, passage.start, shapes)
        text, at = words[passage.start : passage.end], passage.end
        ends.append(len(tokens))
        width = at - passage.start
        inner = len(text) < 30 and text[-2:-1].isalpha()
        tokens.append(
            Token(
                text,
                "“”",
                "quote",
                lead + width,
                lead,
                width,
                marked=passage,
                joins=inner,
                adjunct=True,
                inner=inner,
                noted=True,
                odd=True,
            )
        )
    if at < len(words):
        _add(tokens, ends, words, at, len(words), shapes)
    return tokens, ends


def _add(tokens: list[Token], ends: list[int], words: str, start: int, end: int, shapes: _Shapes) -> int:
    """Add the tokens between two passages in marks; answers how many characters are left over behind the last."""
    pieces = _TOKEN.findall(words, start, end)
    made = list(map(shapes.__getitem__, pieces))
    at = unseen = 0  # `made` up to here is among the tokens
    for number in compress(count(), map(_ODD, made)):
        token = made[number]
        if not token.kind:
            tokens += made[at:number]
            at = number + 1
            if at < len(made):
                after = made[at]
                made[at] = replace(after, size=after.size + token.size, lead=after.lead + token.size)
            else:
                unseen = token.size
        elif token.text == "." and _abbreviates(
            made[number - 1 : number] if number > at else tokens[-1:], token, made[number + 1 : number + 2]
        ):
            tokens += made[at:number]
            tokens[-1] = shapes.with_point(tokens[-1])
            ends.append(len(tokens) - 1)
            at = number + 1
        else:
            ends.append(len(tokens) + number - at)
    tokens += made[at:]
    between = words[start:end]
    spaces = len(between) - len(between.rstrip())
    own = bool(pieces) and pieces[-1][-1].isspace()  # a dash takes the white space behind it
    return spaces - own + unseen


class _Shapes(dict[str, Token]):
    """The pieces met so far in a language: most words of a text have been met before."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._pointed: dict[Token, Token] = {}
        self._told = _told(language)
        self._first_names = gazetteer().first_names
        for word in self._told:  # they stand in every text, and are what takes longest to make
            self[f" {word}"] = _token(f" {word}", language)
        self._tells = ("ly", *language.compound_roles)

    def __missing__(self, piece: str) -> Token:
        text = piece.lstrip()
        low = text.lower()
        if text.isalpha() and low not in self._told and not low.endswith(self._tells) and len(text) > 1:
            # Of most words no list tells anything.
            capital, size, width = text[0].isupper(), len(piece), len(text)
            token = Token(text, low, "word", size, size - width, width, capital)
            token.named = token.noted = capital
            token.inner = True
            token.first_name = low in self._first_names
        else:
            token = _token(piece, self._language)
        self[piece] = token
        return token

    def with_point(self, word: Token) -> Token:
        """A word with the point that belongs to it: “Mr.”."""
        if (token := self._pointed.get(word)) is None:
            token = replace(
                word,
                text=word.text + ".",
                size=word.size + 1,
                width=word.width + 1,
                abbreviates=word.low in _ABBREVIATIONS,
            )
            self._pointed[word] = token
        return token


def _told(language: Language) -> frozenset[str]:
    """Every word that a list of the language tells something of; of any other a look at its letters tells all."""
    return language.roles.union(
        language.verbs,
        language.titles,
        language.stops,
        language.time,
        language.not_names,
        language.people["small"],
        TIES,
        ADJUNCTS,
        _ABBREVIATIONS,
    )


def _shapes_of(language: Language) -> _Shapes:
    shapes = _SHAPES.get(language.code)
    if shapes is None or len(shapes) > _REMEMBERED:
        shapes = _SHAPES[language.code] = _Shapes(language)
    return shapes


def _token(piece: str, language: Language) -> Token:
    text = piece.strip()
    lead, width, low = len(piece) - len(piece.lstrip()), len(text), text.lower()
    first, kind, verb = text[0], "mark", None
    if first.isalpha() or (first in "@#" and width > 1) or (first.isalnum() and not first.isdecimal()):
        kind, verb = "word", language.verbs.get(low)
    elif first.isdecimal() or (first in "$€£¥" and width > 1):
        kind = "number"
    elif _DASH.match(piece, lead):
        text = low = "—"
    elif text == "_":
        kind = ""
    else:
        low = text.replace("'", "’")
    capital = kind == "word" and first.isupper()
    return _judged(Token(text, low, kind, len(piece), lead, width, capital, verb), language)


def _judged(token: Token, language: Language) -> Token:
    """With all that is asked of the word again and again; nobody has seen the token before."""
    low, text, kind, capital, verb = token.low, token.text, token.kind, token.capital, token.verb
    last = low.rpartition("-")[2] if "-" in low else low
    role = low in language.roles or last in language.roles or (capital and low.endswith(language.compound_roles))
    letters = kind == "word" and text[0].isupper() and all(len(part) == 1 for part in text.split("."))
    if kind == "mark":
        inner = low in INNER or low == "-"
    elif kind == "word" and (low in language.stops or low in language.time):
        inner = capital and text.isupper() and len(text) > 1
    else:
        inner = not (verb and not verb.noun and not verb.gerund and not capital)
    token.auxiliary = low in language.auxiliaries or low.endswith(("n't", "n’t"))
    # The first word of a sentence has a capital whatever it is.
    token.named = capital and low not in language.time and (low not in language.not_names or text.isupper())
    token.joins = low in language.people["small"] or low in TIES or low in BETWEEN
    token.ranked = role or low in language.titles or last in language.titles
    token.role = role
    token.first_name = low.partition("-")[0] in gazetteer().first_names
    token.inner = inner
    token.adjunct = _is_adjunct(token, language)
    token.abbreviates = kind == "word" and (low in _ABBREVIATIONS or letters)
    token.noted = capital or verb is not None or "-" in low
    token.odd = low in _MAY_END or not kind
    return token


def _is_adjunct(token: Token, language: Language) -> bool:
    low = token.low
    if token.kind == "number" or low in ADJUNCTS or (low.endswith("ly") and not token.capital):
        return True
    return low in language.beside_verbs


def _abbreviates(before: list[Token], point: Token, after: list[Token]) -> bool:
    """Whether a point belongs to the word before it: “Mr.”, “J.”, “U.S.”, “No. 5”."""
    if not before or not before[0].abbreviates or point.after_gap(before[0]):
        return False
    if before[0].low in ("no", "art"):
        return bool(after) and after[0].lead < 2 and after[0].text[0].isdigit()
    return True


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
    if not token.text.endswith(".") or token.low.rstrip(".") in language.titles or len(token.text) < 4:
        return False
    if token.low[:-1] in _ABBREVIATIONS:
        return False
    return following.capital and following.low in language.begins_clause


def _quote_ends(tokens: list[Token], number: int, token: Token, following: Token, language: Language) -> bool:
    """Whether a passage in marks is the end of a sentence, or goes on with “he said”."""
    marked = token.marked
    inside = token.text[: marked.inner_end - marked.start].rstrip() if marked else token.text
    last = inside[-1:]
    if last in "’'”\"»" and len(inside) > 1:
        last = inside[-2]
    if last not in ".?!…" or not _begins(following) or following.low in _GOES_ON:
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
        verb = token.verb
        if verb and "say" in verb.groups and not token.capital:
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            if after is None or after.low in _ENDS or after.low == ",":
                return True
            if strict or after.low in language.that or after.low in language.subject_pronouns:
                return False
            return after.low not in language.determiners and after.kind != "quote" and after.low != ":"
    return False
