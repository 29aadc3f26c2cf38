"""The text below the front matter: what of it is the article's body, and what stands around it in the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_HEADING = re.compile(r" {0,3}#[ \t]+(?P<words>.+?)(?:[ \t]+#+)?[ \t]*$")
_MARKUP = re.compile(r"[\[\]*_`<>&\\{}~|!]")
_LONGEST_TITLE = 300


@dataclass(frozen=True)
class BodyCut:
    """Line numbers: the body is `first` to `after` (exclusive); `title_line` the heading taken as headline, or -1."""

    first: int
    after: int
    title_line: int = -1
    title: str = ""


def cut_body(lines: Sequence[str], *, has_headline: bool) -> BodyCut:
    """Cut blank lines from both ends and, if the file names no headline, a plain `# heading` at the top.

    `lines` are without newlines. Whatever is cut stays in the origin and comes back with preset `source`.
    """
    after = len(lines)
    while after and not lines[after - 1].strip():
        after -= 1
    first = _past_blank(lines, 0, after)
    if has_headline or first == after:
        return BodyCut(first, after)
    found = _HEADING.match(lines[first])
    if not found or _MARKUP.search(found["words"]) or len(found["words"]) > _LONGEST_TITLE:
        return BodyCut(first, after)
    return BodyCut(_past_blank(lines, first + 1, after), after, first, " ".join(found["words"].split()))


def _past_blank(lines: Sequence[str], number: int, after: int) -> int:
    while number < after and not lines[number].strip():
        number += 1
    return number
