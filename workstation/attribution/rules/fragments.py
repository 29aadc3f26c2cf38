"""A few words in marks in a sentence whose verb tells who uses them; scare quotes, titles and nicknames are none."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.attribution.clauses import Clause, Find, QuoteType, content_end, inside, reads_as_sentence
from workstation.attribution.cues import Cue


def fragments(clause: Clause) -> Iterator[Find]:
    """What no other rule explained: words in marks behind a verb that may report them."""
    tokens = clause.tokens
    for number in clause.sentence.quotes:
        if number in clause.taken or not_speech(clause, number):
            continue
        cue = _nearest(clause, number)
        if cue is not None and cue.verb.base == "tell" and not_speech(clause, number, named=True):
            continue
        if cue is None or (cue.subject is None and not cue.passive):
            continue
        if "call" in cue.verb.groups and number == cue.at + 1 and not cue.verb.gerund:
            continue
        full = reads_as_sentence(tokens[number])
        start = _start(clause, cue, number)
        end = content_end(clause, start, cue)
        if start < number < end and cue.subject is not None and clause.free(start, end):
            yield Find(start, end, "mixed", cue.subject, (cue.at, cue.at + 1), "fragments", 0.6)
            clause.taken.update(range(start, end))
            continue
        sure = 0.62 if cue.subject is not None else 0.5
        kind: QuoteType = "direct" if full else "fragment"
        cue_place = (cue.at, cue.at + 1)
        yield Find(number, number + 1, kind, cue.subject, cue_place, "fragments", sure, passive=cue.passive)


def _start(clause: Clause, cue: Cue, number: int) -> int:
    """Where what was said, praised or asked for begins: right behind the verb."""
    start = cue.right if "say" in cue.verb.groups else cue.at + 1
    if start < len(clause.tokens) and clause.tokens[start].kind == "mark":
        return number
    return start if start <= number and number - start < _LONGEST else number


_LONGEST = 25  # tokens from the verb to the words in marks


def not_speech(clause: Clause, number: int, *, named: bool = False) -> bool:
    """Whether the words in marks are a title, a nickname or a so-called; `named`: a verb of naming stands before."""
    tokens, language = clause.tokens, clause.language
    words = inside(tokens[number])
    size = len(words.split())
    before = tokens[number - 1].low if number else ""
    earlier = tokens[number - 2].low if number > 1 else ""
    after = tokens[number + 1] if number + 1 < len(tokens) else None
    if before == "as" and earlier in ("known", "billed", "nicknamed"):
        return True
    if before in language.fragments["named"] and before not in language.fragments["hear"] and size < 8:
        return not any(cue.at == number - 1 and not cue.passive for cue in clause.cues)
    if before in language.fragments["works"] and _title_case(words):
        return True
    if number and tokens[number - 1].capital and after is not None and after.capital and size < 4:
        return True
    if not _title_case(words) or size < 2 or words[-1:] in ("?", "!"):
        return False
    return named or before in _PLACES or not _said_just_before(clause, number)


_PLACES = frozenset(["on", "in", "at"])  # “says on “The Harbour Page””


def _title_case(words: str) -> bool:
    parts = words.rstrip(",.").split()
    if not parts or not parts[0][:1].isupper():
        return False
    small = next((part for part in parts if len(part) > 3 and part[0].isalpha() and not part[0].isupper()), None)
    return small is None and any(len(part) > 3 and part[0].isalpha() for part in parts)


def _said_just_before(clause: Clause, number: int) -> bool:
    return any(cue.right == number and "say" in cue.verb.groups for cue in clause.cues)


def _nearest(clause: Clause, number: int) -> Cue | None:
    """The last cue before the words whose clause they stand in, else the first behind them."""
    tokens = clause.tokens
    for cue in reversed(clause.cues):
        if cue.at < number and not any(tokens[n].low == ";" for n in range(cue.at, number)):
            return None if cue.passive and cue.subject is None and "say" not in cue.verb.groups else cue
    return None
