"""Tool tips of people's words: Qt would read `<img src=…>` in them as a page."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """`text` as a tool tip that shows it letter by letter and wraps."""
    return f"<qt>{escape(text)}</qt>" if text else ""
