"""Where something pasted came from, and how its Markdown is fitted to the text it comes into."""

from __future__ import annotations

import re

_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_LABEL = re.compile(r"\[\^([^\s\[\]]+)\](?!\()")


def with_free_labels(markdown: str, text: str) -> str:
    """The footnotes of `markdown` numbered on from the highest number `text` uses."""
    taken = {found[1] for found in _LABEL.finditer(text)}
    labels = list(dict.fromkeys(found[1] for found in _LABEL.finditer(markdown)))
    if not taken.intersection(labels):
        return markdown
    highest = max((int(label) for label in taken if label.isdecimal() and len(label) < 7), default=0)
    new = {label: str(highest + number) for number, label in enumerate(labels, 1)}
    return _LABEL.sub(lambda found: f"[^{new[found[1]]}]", markdown)


def apart(markdown: str, before: str, after: str, above: str) -> str:
    """With the empty lines that paragraphs need between this text and the line it comes into.

    `before` and `after` are what stands on that line, `above` is the line before it.
    """
    if "\n" not in markdown.strip("\n") and not _begins_block(markdown):
        return markdown
    head = "\n\n" if before.strip() else "\n" if above.strip() and not before else ""
    return f"{head}{markdown}{chr(10) * 2 if after.strip() else ''}"


def _begins_block(line: str) -> bool:
    return bool(re.match(r"(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)\s|```|!\[", line))


def source_of(cf_html: str) -> str:
    """The address of the page in the header that Windows puts before a clipboard's HTML; empty for none."""
    found = _SOURCE.search(cf_html[:1000])
    return found[1] if found and found[1].lower().startswith(("http://", "https://")) else ""
