"""Plain words as Markdown that shows exactly these words, with as few backslashes as that takes."""

from __future__ import annotations

import re

_ANYWHERE = re.compile(
    r"""(?P<backslash>\\)(?=[!-/:-@\[-`{-~]|$)
      | (?P<code>`)
      | (?P<star>\*)(?!(?<=\s\*)\s)
      | (?P<low>_)(?!(?<=\w_)[^\W_])
      | (?P<tag><)(?=[A-Za-z/!?])
      | (?P<entity>&)(?=\#?\w+;)
      | (?P<struck>~)(?=~)|(?<=~)(?P<struck2>~)
    """,
    re.VERBOSE,
)
_BRACKETS = re.compile(r"\][(\[{:]|\[\^")
AT_START = re.compile(
    r"(?P<mark>\#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]*$)|=+\s*$)|(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)"
)


def escaped(text: str) -> str:
    """Words within a line: nothing in them becomes emphasis, link, code, tag or HTML."""
    text = re.sub(r"[\r\n]+", " ", text)
    shown = _ANYWHERE.sub(lambda found: "\\" + found[0], text)
    return shown.replace("[", "\\[") if _BRACKETS.search(text) else shown


def paragraph(text: str) -> str:
    """Words as a paragraph of their own: they do not become a list, heading, quotation or line either."""
    text = text.strip(" \t\r\n")
    shown = escaped(text)
    if found := AT_START.match(text):
        if found["number"]:
            return shown[: found.end("number")] + "\\" + shown[found.end("number") :]
        return "\\" + shown
    return shown


def heading(text: str, level: int) -> str:
    """Words as a heading."""
    shown = escaped(text.strip(" \t\r\n"))
    if shown.endswith("#"):
        shown = shown[:-1] + "\\#"
    return f"{'#' * level} {shown}"
