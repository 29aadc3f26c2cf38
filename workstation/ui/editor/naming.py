"""When `@` begins a name: the words typed after it, and what takes their place."""

from __future__ import annotations

import re

_BEGUN = re.compile(r"(?:^|(?<=[\s(\[“‘\"'«—–/-]))(?<!\]\()@((?:[^\W\d_][\w.'’-]*(?: (?=[\w]|$)[\w.'’-]*){0,3})?)$")
_PARTICLES = {"von", "van", "de", "der", "den", "del", "la", "le", "bin", "al", "el", "da", "di", "dos", "du", "y", ""}
_SIGNS = re.compile(r"([\\`*_\[\]<])")
LONGEST = 80  # characters of a name


def begun_name(before: str) -> str | None:
    """The name begun by an `@` at the start of a word, in the text before the caret; None where there is none."""
    at = before.rfind("@")
    if at < 0 or len(before) - at > LONGEST or before.count("`") % 2:
        return None
    found = _BEGUN.search(before, at)
    return found[1] if found else None


def may_be_new(name: str) -> bool:
    """Whether the words can be a whole name: every word begins like one (particles aside)."""
    words = name.split(" ")
    if len(words) == 1:
        return len(name) > 1
    return all(word in _PARTICLES or not word[0].islower() for word in words)


def mention(name: str, key: str, slug: str) -> str:
    """The tagged name as Markdown; signs of Markdown in the name are escaped."""
    return f"[{_SIGNS.sub(_escaped, name)}]{{{key}={slug}}}"


def _escaped(sign: re.Match[str]) -> str:
    return "\\" + sign[0]
