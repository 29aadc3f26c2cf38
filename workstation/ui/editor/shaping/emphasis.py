"""Bold, italic and struck words: on, and off again, for the selection or the word at the caret."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workstation.ui.editor import blocks
from workstation.ui.editor.edits import Edit
from workstation.ui.editor.scan import Scan, Span, Style, scan
from workstation.ui.editor.shaping.change import Change, Line, applied, lines_of, moved, touched, word_at
from workstation.ui.editor.shaping.structure import cells, lead

_SIGNS = "*_~"
SIGNS = {Style.STRONG: "**", Style.EMPHASIS: "*", Style.STRIKE: "~~"}
Range = tuple[int, int]
_STAR = re.compile(r"(?<!\\)\*(?=\S)|(?<=[^\s\\])\*")
_SETTLED = (Style.MARK, Style.CODE, Style.HTML, Style.ADDRESS)


def toggle(text: str, start: int, end: int, style: Style, state: int = blocks.START) -> Change | None:
    """Bold (STRONG), italic (EMPHASIS) or struck (STRIKE): on, or off where all of it is; None where it cannot be.

    `text` is whole lines, `state` what the line before left (see `blocks`).
    """
    caret = start if start == end else None
    if caret is not None:
        start, end = word_at(text, caret)
        if start == end:
            return _empty_pair(text, start, SIGNS[style])
    stretches = list(_stretches(text, start, end, state))
    worn = [_around(found, part, style) for _line, found, part in stretches]
    off = bool(worn) and all(worn)
    edits: list[Edit] = []
    for (line, found, part), span in zip(stretches, worn, strict=True):
        made = _off(line, span, part) if off and span else _on(line, found, part, style)
        if off and made and _leaves_stars(line.text, made):
            return None  # “****words****” and “***words***”: what is taken from their middle would read otherwise
        if made and _reads_otherwise(line.text, made):
            return None
        edits += [Edit(line.at + e.start, line.at + e.end, e.new) for e in made or ()]
    made_of = applied(text, edits) if edits else text
    if not edits or _code(text, state) != _code(made_of, state) or _leads(text) != _leads(made_of):
        return None  # signs that kept two pieces of code apart, or words like “- one” from being an item of a list
    if caret is not None:
        place = moved(caret, edits, behind=caret < end)
        return Change(tuple(edits), place, place)
    first, last = stretches[0][0].at + stretches[0][2][0], stretches[-1][0].at + stretches[-1][2][1]
    return Change(tuple(edits), moved(first, edits, behind=True), moved(last, edits, behind=False))


def _code(text: str, state: int) -> list[str]:
    """What is code in the lines, in order."""
    found: list[str] = []
    for line in lines_of(text):
        seen = scan(line.text, state)
        state = seen.state
        found += [line.text[span.start : span.end] for span in _spans(seen, Style.CODE)]
    return found


def _leads(text: str) -> list[str]:
    """The signs of list, quote or heading each line begins with."""
    return [line.text[: lead(line.text)] for line in lines_of(text)]


def _empty_pair(text: str, at: int, sign: str) -> Change | None:
    """The signs with the caret between them, or away again where they stand empty."""
    before, behind = text[:at], text[at:]
    if before.endswith(sign) and behind.startswith(sign):
        return Change((Edit(at - len(sign), at + len(sign), ""),), at - len(sign), at - len(sign))
    return Change((Edit(at, at, sign * 2),), at + len(sign), at + len(sign))


def _stretches(text: str, start: int, end: int, state: int) -> Iterator[tuple[Line, Scan, Range]]:
    """What of each line is meant: words only, never its signs of list, quote or heading; in a table each cell."""
    wanted = {line.number for line in touched(text, start, end)}
    for line in lines_of(text):
        found = scan(line.text, state)
        state = found.state
        if line.number not in wanted or found.code or _goes_over_lines(found, line.text):
            continue
        first, last = max(start - line.at, lead(line.text)), min(end - line.at, len(line.text))
        for part in cells(line.text, first, last):
            words = _trimmed(line.text, *_whole(found, *_trimmed(line.text, *part)))
            if words[0] < words[1]:
                yield line, found, words


def _goes_over_lines(found: Scan, line: str) -> bool:
    """Whether stars that open or close something have no partner in this line: then it may stand in another one."""
    return any(
        not any(span.start <= star.start() < span.end for span in found.spans if span.style in _SETTLED)
        for star in _STAR.finditer(line)
    )


def _leaves_stars(line: str, edits: list[Edit]) -> bool:
    after = applied(line, edits)
    return _goes_over_lines(scan(after, blocks.START), after)


def _reads_otherwise(line: str, edits: list[Edit]) -> bool:
    """Whether signs that stood there, as in “*one *two**”, would meet the new ones and be read as words."""
    if not any(sign in line for sign in _SIGNS):
        return False
    from workstation.markdown.visible import visible

    return visible(line).text.split() != visible(applied(line, edits)).text.split()


def _trimmed(line: str, start: int, end: int) -> Range:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return start, end


def _whole(found: Scan, start: int, end: int) -> Range:
    """The range with every link, tag, code or HTML it cuts taken whole."""
    for whole, words in _atoms(found):
        inside = words[0] <= start and end <= words[1]
        if start < whole[1] and whole[0] < end and not inside:
            start, end = min(start, whole[0]), max(end, whole[1])
    return start, end


def _atoms(found: Scan) -> Iterator[tuple[Range, Range]]:
    """What must not be cut: its whole range, and the range within which one may choose freely."""
    for tag in reversed(found.tags):
        yield (tag.start, tag.end), (tag.text_start, tag.text_end)
    words = {span.end: span for span in found.spans if span.style in (Style.LINK, Style.IMAGE)}
    for span in found.spans:
        if span.style is Style.ADDRESS and span.start in words:
            inner = words[span.start]
            yield (inner.start - (2 if inner.style is Style.IMAGE else 1), span.end), (inner.start, inner.end)
        elif span.style in (Style.CODE, Style.HTML, Style.FOOTNOTE):
            yield (span.start, span.end), (span.start, span.start)


def _width(style: Style) -> int:
    return len(SIGNS[style])


def _spans(found: Scan, style: Style) -> Iterator[Span]:
    for span in found.spans:
        if span.style is style:
            yield span


def _signs(line: str, span: Span) -> int:
    """How long the signs of this span are; `~` stands for struck words as `~~` does."""
    if span.style is not Style.STRIKE:
        return _width(span.style)
    return 2 if line.startswith("~~", span.start) and line[: span.end].endswith("~~") else 1


def _around(found: Scan, part: Range, style: Style) -> Span | None:
    return next((s for s in found.spans if s.style is style and s.start <= part[0] and part[1] <= s.end), None)


def _off(line: Line, span: Span, part: Range) -> list[Edit]:
    """The signs taken from this part; what is left of the span on either side keeps them."""
    words, width = line.text, _signs(line.text, span)
    first, last = span.start + width, span.end - width
    start, end = max(part[0], first), min(part[1], last)
    opening, closing = words[span.start : first], words[last : span.end]
    left, right = words[first:start], words[end:last]
    edits = []
    if left.strip():
        edits.append(Edit(*(first + len(left.rstrip()),) * 2, closing))
    else:
        edits.append(Edit(span.start, first, ""))
    if right.strip():
        edits.append(Edit(*(last - len(right.lstrip()),) * 2, opening))
    else:
        edits.append(Edit(last, span.end, ""))
    return edits


def _on(line: Line, found: Scan, part: Range, style: Style) -> list[Edit] | None:
    """The signs around this part; None if it would not read so, or would read otherwise elsewhere."""
    for wanted in (part, _whole_words(line.text, part)):
        edits = _signed(line, found, wanted, style)
        if edits and _reads(line.text, found, edits, style, wanted):
            return edits
    return None


def _signed(line: Line, found: Scan, part: Range, style: Style) -> list[Edit]:
    """Signs put around the part; those of the same kind within or across its ends go."""
    words, (start, end) = line.text, part
    gone: list[Edit] = []
    for span in _spans(found, style):
        if span.start <= end and start <= span.end:
            width = _signs(words, span)
            start, end = min(start, span.start), max(end, span.end)
            gone += [Edit(span.start, span.start + width, ""), Edit(span.end - width, span.end, "")]
    sign = SIGNS[style]
    edits = sorted([*gone, Edit(start, start, sign), Edit(end, end, sign)], key=lambda e: (e.start, e.end))
    return _joined(edits)


def _joined(edits: list[Edit]) -> list[Edit]:
    """Edits that touch as one, so that their order leaves no doubt; those that change nothing are left out."""
    made: list[Edit] = []
    for edit in edits:
        if made and made[-1].end >= edit.start:
            last = made.pop()
            edit = Edit(last.start, max(last.end, edit.end), last.new + edit.new)
        made.append(edit)
    return made


def _reads(line: str, was: Scan, edits: list[Edit], style: Style, part: Range) -> bool:
    new = scan(applied(line, edits), blocks.START)
    first = moved(part[0], edits, behind=True)
    last = moved(part[1], edits, behind=False)
    if _around(new, (first, last), style) is None:
        return False
    return _kept(was) == _kept(new)


def _kept(found: Scan) -> tuple[object, ...]:
    styles = (Style.CODE, Style.LINK, Style.ADDRESS, Style.IMAGE, Style.HTML, Style.FOOTNOTE)
    return [tag.value for tag in found.tags], sorted(s.style.value for s in found.spans if s.style in styles)


def _whole_words(line: str, part: Range) -> Range:
    return word_at(line, part[0])[0], max(part[1], word_at(line, part[1])[1])
