"""The editor's view: the exported page with every tag coloured, and a card that says who or what stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape
from typing import Any, Protocol

from workstation.markdown.look import Look
from workstation.ui.theme import HIGH_CONTRAST, Shape, Theme
from workstation.words import marked, tr

Card = Callable[[str, str], str]
"""(key, value of a tag) -> what its card says, a line each for name, kind and affiliation."""

_LINES = {
    Shape.SOLID: "underline solid 2px",
    Shape.DOTTED: "underline dotted 2px",
    Shape.DOUBLE: "underline double 1px",
    Shape.WAVE: "underline wavy 1px",
}
_KINDS = {"expert": marked("Expert"), "source": marked("Source"), "quote": marked("Quote"), "claim": marked("Claim")}


class Records(Protocol):
    """What is known of the people, sources and quotes of an article (the public story has it)."""

    @property
    def experts(self) -> Mapping[str, Any]:
        """By slug."""

    @property
    def sources(self) -> Mapping[str, Any]:
        """By slug."""

    @property
    def quotes(self) -> Mapping[str, Any]:
        """By id."""


def cards(records: Records) -> Card:
    """Cards out of the records of one article."""

    def card(key: str, value: str) -> str:
        kind = tr(_KINDS[key]) if key in _KINDS else key
        if key == "expert" and (expert := records.experts.get(value)):
            return _card(expert.name, kind, expert.in_words)
        if key == "source" and (source := records.sources.get(value)):
            return _card(source.label, f"{kind}: {tr(source.kind.value)}", source.url)
        if key == "quote" and (quote := records.quotes.get(value)):
            return _card(quote.speaker or tr("No speaker yet"), kind, quote.speaker_detail)
        return _card(value if key in ("expert", "source") else "", kind, tr("Not in the library"))

    return card


def editors_look(look: Look, card: Card) -> Look:
    """The same look with a mark around every tagged passage, which shows its card on hover and on keyboard focus.

    A picture without a description is marked too.
    """

    def opened(key: str, value: str, first: bool) -> str:
        words = escape(card(key, value))
        mark = f'<span class="workstation-tag workstation-{key}" data-card="{words}" aria-description="{words}"'
        return f'{mark} tabindex="0">{look.open_tag(key, value, first)}'

    def closed(key: str, value: str, first: bool) -> str:
        return f"{look.close_tag(key, value, first)}</span>"

    def figure(src: str, alt: str, title: str) -> str | None:
        shown = look.figure(src, alt, title)
        if shown is None or alt.strip():
            return shown
        return shown.replace("<figure>", '<figure class="workstation-undescribed">', 1)

    return replace(look, open_tag=opened, close_tag=closed, figure=figure)


def style(theme: Theme, *, marked: bool = True) -> str:
    """Rules for the marks and cards in the colours of this look; paper stays as it is.

    `marked` says that it is the editor's view: there the lead image is marked, too, if nothing describes it.
    """
    kinds = "\n".join(
        f".workstation-{key} {{ background: {look.wash}; color: {look.colour}; "
        f"text-decoration: {_LINES[look.shape]}; }}"
        for key, look in theme.tags.items()
    )
    caret = f":root {{ --workstation-caret: {theme.accent}; --workstation-flash: {theme.selection}; }}"
    rules = "\n".join((caret, _ground(theme), _MARKS, _undescribed(theme, marked), kinds, _card_style(theme)))
    return f"@media screen {{\n{rules}\n}}"


def _ground(theme: Theme) -> str:
    """Who chose high contrast has it on the page as well: the shipped page's own names for its colours, set anew."""
    if theme is not HIGH_CONTRAST:
        return ""
    colours = {
        "paper": theme.paper,
        "shade": theme.paper,
        "ink": theme.text,
        "quiet": theme.text,
        "rule": theme.line,
        "link": theme.accent,
        "accent": theme.accent,
    }
    return f":root {{ {' '.join(f'--{name}: {colour};' for name, colour in colours.items())} }}"


# Passages may hold one another: only the innermost under the pointer shows its card.
_MARKS = """
.workstation-tag { border-radius: 2px; text-underline-offset: .2em; text-decoration-skip-ink: none; cursor: help; }
.workstation-tag * { color: inherit; }
.workstation-tag:is(:hover:not(:has(.workstation-tag:hover)), :focus-visible) { anchor-name: --workstation-tag; }
.workstation-tag:is(:hover:not(:has(.workstation-tag:hover)), :focus-visible)::after {
  content: attr(data-card); position: fixed; position-anchor: --workstation-tag; z-index: 9;
  inset-block-start: anchor(end); margin-block: 6px; position-try-fallbacks: flip-block;
  --widest: min(22rem, 100vw - 32px); inline-size: max-content; max-inline-size: var(--widest);
  inset-inline-start: max(8px, min(anchor(start), 100vw - var(--widest) - 24px));
  padding: 8px 12px; white-space: pre-line;
  font: 500 .8125rem/1.45 system-ui, sans-serif; text-decoration: none; text-align: start; pointer-events: none;
}"""


def _undescribed(theme: Theme, marked: bool) -> str:
    """A picture of which those who cannot see it will hear nothing."""
    said = tr("No description (alt text)").replace("\\", "").replace('"', "")
    figures = ".workstation-undescribed" + (', figure.lead:has(> img[alt=""])' if marked else "")
    return (
        f":is({figures}) img {{ outline: 3px dashed {theme.warning}; outline-offset: -3px; }}\n"
        f':is({figures})::before {{ content: "{said}"; display: block; padding: 2px 8px; '
        f"background: {theme.warning_wash}; color: {theme.warning}; font: 600 .8125rem/1.6 system-ui, sans-serif; }}"
    )


def _card_style(theme: Theme) -> str:
    return (
        f".workstation-tag::after {{ background: {theme.raised}; color: {theme.text}; "
        f"border: 1px solid {theme.outline}; border-radius: {theme.radius}px; "
        "box-shadow: 0 2px 8px rgb(0 0 0 / .25); }"
    )


def _card(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
