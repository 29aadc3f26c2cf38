"""The one list of panels: a new panel is one line here, the way to make it, and one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.words import marked

if TYPE_CHECKING:
    from workstation.ui.panels.panel import Panel
    from workstation.ui.workbench import Workbench

# Most panels are never looked at in a sitting: each loads its file when it is first shown.


def _people(workbench: Workbench) -> Panel:
    from workstation.ui.panels.people import People

    return People(workbench)


def _details(workbench: Workbench) -> Panel:
    from workstation.ui.panels.details import Details

    return Details(workbench)


def _proof(workbench: Workbench) -> Panel:
    from workstation.ui.panels.proof import Proof

    return Proof(workbench)


def _images(workbench: Workbench) -> Panel:
    from workstation.ui.panels.images import Images

    return Images(workbench)


def _headlines(workbench: Workbench) -> Panel:
    from workstation.ui.panels.headlines import Headlines

    return Headlines(workbench)


def _comments(workbench: Workbench) -> Panel:
    from workstation.ui.panels.comments import Comments

    return Comments(workbench)


def _replies(workbench: Workbench) -> Panel:
    from workstation.ui.panels.replies import Replies

    return Replies(workbench)


def _revisions(workbench: Workbench) -> Panel:
    from workstation.ui.panels.revisions import Revisions

    return Revisions(workbench)


def _outline(workbench: Workbench) -> Panel:
    from workstation.ui.panels.outline import Outline

    return Outline(workbench)


def _search(workbench: Workbench) -> Panel:
    from workstation.ui.panels.search import Search

    return Search(workbench)


def _proposals(workbench: Workbench) -> Panel:
    from workstation.ui.panels.proposals import Proposals

    return Proposals(workbench)


def _check(workbench: Workbench) -> Panel:
    from workstation.ui.panels.check import DeskCheck

    return DeskCheck(workbench)


@dataclass(frozen=True)
class PanelKind:
    """A panel by its id (remembered in preferences), its title, its icon, and how it is made when first shown."""

    id: str
    title: str
    icon: str
    make: Callable[[Workbench], Panel]


PANELS: tuple[PanelKind, ...] = (
    PanelKind("people", marked("People"), "user", _people),
    PanelKind("details", marked("Details"), "newspaper", _details),
    PanelKind("proof", marked("Proof"), "quote", _proof),
    PanelKind("images", marked("Images"), "image", _images),
    PanelKind("headlines", marked("Headlines"), "heading", _headlines),
    PanelKind("comments", marked("Comments"), "message-square", _comments),
    PanelKind("replies", marked("Replies"), "megaphone", _replies),
    PanelKind("revisions", marked("Revisions"), "history", _revisions),
    PanelKind("outline", marked("Outline"), "list-tree", _outline),
    PanelKind("search", marked("Search"), "text-search", _search),
    PanelKind("proposals", marked("Proposals"), "text-quote", _proposals),
    PanelKind("check", marked("Desk check"), "list-checks", _check),
)
