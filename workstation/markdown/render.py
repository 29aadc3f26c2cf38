"""The body HTML of a text, as preview, export and the command line make it."""

from __future__ import annotations

from workstation.markdown.look import PLAIN, Look
from workstation.markdown.whole import whole


def render(text: str, look: Look = PLAIN) -> str:
    """The HTML of a Markdown text: CommonMark, tables, strikethrough, footnotes, tags as the look shows them.

    Raw HTML is sanitised block by block, so no element spans blocks; links and images lead only
    where `links` allows. Footnotes stand at the end, in a section of their own.
    """
    return whole(text, look)
