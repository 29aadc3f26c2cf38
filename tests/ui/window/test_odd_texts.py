"""Texts that make an editor hang: each opens and takes a key in a time that has nothing to do with how odd it is."""

from __future__ import annotations

import time

from tests.ui.window.conftest import Desk

ODD = {
    "a word of a megabyte": "w" * 1_000_000,
    "two directions by turns": "abc אבג " * 15_000,
    "letters with forty accents": ("e" + "\u0301" * 40 + " ") * 2_000,
    "a picture as letters": "![x](data:image/png;base64," + "iVBORw0KGgo" * 20_000 + ")",
    "only opening brackets": "[" * 64_000,
    "only opening pictures": "![" * 32_000,
    "only quotation marks": '"' * 64_000,
    "a table of a thousand columns": "|" + "x|" * 1_000 + "\n|" + "-|" * 1_000 + "\n" + "|1|\n" * 20,
    "quotes in quotes": "> " * 3_000 + "x",
    "lists in lists": "\n".join("  " * n + "- x" for n in range(300)),
}


def test_each_opens_takes_a_key_and_is_stored(desk: Desk) -> None:
    for name, body in ODD.items():
        article = desk.article(headline=name, body=body)
        began = time.monotonic()
        desk.window.workbench.open(article.slug)
        desk.qtbot.waitUntil(lambda slug=article.slug: _on_show(desk) == slug, timeout=20_000)
        desk.qtbot.keyClicks(desk.window.area.form.editor, "Z")
        assert time.monotonic() - began < 10, name  # of a hang; on a quiet machine it is a tenth of a second
        desk.window.area.commit()
        desk.settle()
        assert desk.stored(article).body == "Z" + body, name


def _on_show(desk: Desk) -> str:
    current = desk.window.workbench.current
    return current.article.slug if current is not None else ""
