"""Footnote references `[^label]`; the definitions `[^label]: …` are parsed by the footnote plugin's block rule."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

    from workstation.markdown.placing import PlacedState

_REFERENCE = re.compile(r"\[\^([^ \n\]]+)\]")


def footnote_reference(state: StateInline, silent: bool) -> bool:
    """A reference to a footnote that is defined anywhere in the text; numbers are given when it is rendered."""
    start, state = state.pos, cast("PlacedState", state)
    if state.src[start] != "[" or not state.brackets:
        return False
    found = _REFERENCE.match(state.src, start, state.posMax)
    if found is None or found[1] not in state.env.get("notes", ()):
        return False
    if not silent:
        token = state.push("footnote_ref", "", 0)
        token.content = found[1]
        token.meta["end"] = found.end()
    state.pos = found.end()
    return True
