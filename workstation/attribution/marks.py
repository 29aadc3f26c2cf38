"""Which quotation marks of a paragraph belong together: straight, curly, single, German, French; no apostrophes."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"[`\"“”„‟«»‹›‘’‚'「」『』](?:(?<=`)`|(?<=')'{1,2})?")
"""A lone ` is found, too, and is none: a pattern that begins with one of some characters is the quickest to find."""
_STOPS = ".!?,;…—–-"
_CLOSED_BY = {"“": "”", "„": "“”", "‟": "”", "«": "»", "»": "«", "‹": "›", "‘": "’", "‚": "‘’", "「": "」", "『": "』"}
_PAIRED_APOSTROPHE = "''"
_THREE = "'''"
_NEAR = 40  # characters in which a sentence's end is looked for before a mark


class Marked(NamedTuple):
    """A passage in quotation marks, marks included (code points of the paragraph).

    `closed` is False where the paragraph ends before the closing mark; `single` tells ‘these’ from “these”.
    """

    start: int
    end: int
    closed: bool
    single: bool
    inner_start: int
    inner_end: int


def marked_passages(words: str, opened_before: str = "") -> list[Marked]:
    """The outermost passages in quotation marks of one paragraph, in order. Takes time in proportion to its length.

    `opened_before` is the mark that the paragraph before opened and did not close: a closing one may come first here.
    """
    found = [(m.start(), mark) for m in _MARK.finditer(words) if (mark := m[0]) != "`"]
    if all(mark in "’'" and at and words[at - 1].isalnum() for at, mark in found):
        return []  # apostrophes
    singles, firm = _single_ends(words, found)
    passages: list[Marked] = []
    opened: tuple[int, str] | None = None
    begin = 0
    if opened_before and (first := _carried_over(words, found, opened_before, singles)):
        passages.append(first)
        begin = first.end
    for number, (at, mark) in enumerate(found):
        if at < begin:
            continue
        before = words[at - 1] if at else " "
        after = words[at + len(mark)] if at + len(mark) < len(words) else " "
        if opened is None:
            if _opens(mark, before, after, number, singles):
                opened = (at, mark)
            continue
        if mark in "’'" and before == "s" and opened[1] in "‘'" and firm.get(number) and after == " ":
            continue  # ‘the workers’ gate,’: a possessive, since a mark that surely closes follows
        if _closes(opened[1], mark, before, after):
            passages.append(_passage(words, *opened, at + len(mark), closed=True, width=len(mark)))
            opened = None
        elif _opens_anew(opened, mark, before, after) and _is_sentence_end(words, opened[0], at):
            passages.append(_passage(words, *opened, at, closed=False, width=0))
            opened = (at, mark)
    if opened is not None:
        passages.append(_passage(words, *opened, len(words), closed=False, width=0))
    return [passage for passage in passages if passage.inner_end > passage.inner_start]


def _carried_over(words: str, found: list[tuple[int, str]], mark: str, singles: dict[int, bool]) -> Marked | None:
    """The rest of a passage that the paragraph before began, when its closing mark is the first one here."""
    if mark in "‘'‚‹":
        return None  # an apostrophe would do
    for number, (at, closing) in enumerate(found):
        before = words[at - 1] if at else " "
        after = words[at + len(closing)] if at + len(closing) < len(words) else " "
        if at and _closes(mark, closing, before, after):
            return Marked(0, at + len(closing), closed=True, single=False, inner_start=0, inner_end=at)
        if _opens(closing, before, after, number, singles):
            return None
    return None


def _passage(words: str, start: int, mark: str, end: int, *, closed: bool, width: int) -> Marked:
    inner_end = end - width
    if not closed:
        inner_end = end = start + len(words[start:end].rstrip())
    return Marked(start, end, closed, mark in "‘'‚‹", start + len(mark), max(start + len(mark), inner_end))


def _opens(mark: str, before: str, after: str, number: int, singles: dict[int, bool]) -> bool:
    apart = not before.isalnum() and before not in ".,!?%"
    if mark in ("“", "„", "‟", "«", "「", "『", "``"):
        return True
    if mark in ('"', _PAIRED_APOSTROPHE, _THREE):
        return apart and not after.isspace()
    if mark in ("”", "»"):
        return apart and not after.isspace() and after not in _STOPS + ")]"
    if mark in ("‘", "'", "‚", "‹"):
        return apart and singles.get(number, False)
    return False


def _closes(opening: str, mark: str, before: str, after: str) -> bool:
    if opening == '"':
        inner = before.isspace() and not after.isspace() and after not in _STOPS
        return (mark == "”" and not after.isalnum()) or (mark == '"' and not inner)
    if opening in (_PAIRED_APOSTROPHE, _THREE, "``"):
        return mark in (_PAIRED_APOSTROPHE, _THREE) or (opening == "``" and mark == '"')
    if opening == "'":
        return mark in "'’" and not before.isspace() and not after.isalnum()
    if opening in "‘‚":
        return mark in "’‘" and mark in _CLOSED_BY[opening] and not before.isspace() and not after.isalnum()
    if mark == '"' and opening in "“„”":
        # A draft with both sorts of marks: straight ones close curly ones where they cannot open.
        return not before.isspace() and not after.isalnum()
    if opening == "”":
        return mark == "”"
    return mark in _CLOSED_BY.get(opening, "")


def _opens_anew(opened: tuple[int, str], mark: str, before: str, after: str) -> bool:
    """A second opening mark where none may nest: the closing one was forgotten."""
    del after
    return mark == opened[1] and mark in "“„«``" and not before.isalnum()


def _is_sentence_end(words: str, start: int, at: int) -> bool:
    return words[max(start, at - _NEAR) : at].rstrip()[-1:] in (".", "!", "?", ",")


def _single_ends(words: str, found: list[tuple[int, str]]) -> tuple[dict[int, bool], dict[int, bool]]:
    """For each single mark, whether one that may close stands further on, and whether one that surely does."""
    answer: dict[int, bool] = {}
    firm: dict[int, bool] = {}
    closing_ahead = firm_ahead = False
    for number in range(len(found) - 1, -1, -1):
        at, mark = found[number]
        if mark not in "‘’'‚‹›":
            continue
        before = words[at - 1] if at else " "
        after = words[at + 1] if at + 1 < len(words) else " "
        firm[number] = firm_ahead
        answer[number] = closing_ahead and not after.isspace() and not after.isdigit()
        if mark in "’'›‘" and not before.isspace() and not after.isalnum() and at:
            closing_ahead = True
            firm_ahead = firm_ahead or before in ".,!?"
    return answer, firm
