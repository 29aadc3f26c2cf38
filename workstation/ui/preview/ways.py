"""The ways the page can be looked at: whose view, how wide, light or dark; each by its remembered name."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.ui.theme import DARK, LIGHT, Theme
from workstation.words import marked

READER, EDITOR = "reader", "editor"
PANE = "pane"
WINDOW = "window"


@dataclass(frozen=True)
class Way:
    """One way to look at the page."""

    name: str
    label: str


@dataclass(frozen=True)
class View(Way):
    """Readers' or editor's view; `short` is what its button says."""

    short: str
    tip: str


@dataclass(frozen=True)
class Width(Way):
    """A screen the page may be read on; `pixels` as the page counts them, 0 for the pane itself."""

    pixels: int
    icon: str = ""


@dataclass(frozen=True)
class Page(Way):
    """Whether the page is light or dark; no `theme` follows the window."""

    icon: str
    theme: Theme | None = None


VIEWS = (
    View(READER, marked("Reader’s view"), marked("Reader"), marked("The page as it will be exported")),
    View(
        EDITOR,
        marked("Editor’s view"),
        marked("Editor"),
        marked("The same page with tags coloured; point at one to see who or what stands behind it"),
    ),
)
WIDTHS = (
    Width(PANE, marked("As wide as the pane"), 0),
    Width("phone", marked("As wide as a phone"), 390, "smartphone"),
    Width("tablet", marked("As wide as a tablet"), 820, "tablet"),
    Width("desktop", marked("As wide as a desktop screen"), 1280, "monitor"),
)
PAGES = (
    Page(WINDOW, marked("Page as light or dark as the window"), "sun-moon"),
    Page("light", marked("Light page"), "sun", LIGHT),
    Page("dark", marked("Dark page"), "moon", DARK),
)


def width_of(name: str) -> Width:
    """The width of that name, the pane's for a name there is none of."""
    return next((width for width in WIDTHS if width.name == name), WIDTHS[0])


def page_of(name: str) -> Page:
    """The page of that name, the window's for a name there is none of."""
    return next((page for page in PAGES if page.name == name), PAGES[0])
