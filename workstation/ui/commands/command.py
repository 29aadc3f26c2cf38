"""One command, and the menus there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.words import tr

MENUS = ("File", "Edit", "Article", "Format", "Insert", "Tag", "View", "Preview", "Vault", "Go", "Help")


@dataclass(frozen=True)
class Command:
    """Something a person can ask of the window. `enabled()` is asked whenever the window's state changes.

    `checked` is given for what is on or off. `group` keeps related lines of a menu together and says where they stand;
    those with the same `submenu` (a title) stand in a menu of their own there. `label` stands beside the icon in the
    toolbar; `strip` puts the icon into the strip above the text.
    """

    id: str
    text: str
    menu: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    group: int = 0
    toolbar: bool = False
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    label: str = ""
    strip: bool = False
    submenu: str = ""


def menu_title(name: str) -> str:
    """What the menu bar says for one of MENUS; the letter behind & opens it."""
    titles = {
        "File": tr("&File"),
        "Edit": tr("&Edit"),
        "Article": tr("&Article"),
        "Format": tr("F&ormat"),
        "Insert": tr("&Insert"),
        "Tag": tr("&Tag"),
        "View": tr("&View"),
        "Preview": tr("&Preview"),
        "Vault": tr("Va&ult"),
        "Go": tr("&Go"),
        "Help": tr("&Help"),
    }
    return titles[name]
