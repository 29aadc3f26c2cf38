"""The one list of panels: a new panel is one line here and one file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.ui.panels.check import DeskCheck
from workstation.ui.panels.comments import Comments
from workstation.ui.panels.details import Details
from workstation.ui.panels.headlines import Headlines
from workstation.ui.panels.images import Images
from workstation.ui.panels.outline import Outline
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.people import People
from workstation.ui.panels.proof import Proof
from workstation.ui.panels.proposals import Proposals
from workstation.ui.panels.replies import Replies
from workstation.ui.panels.revisions import Revisions
from workstation.ui.panels.search import Search
from workstation.ui.workbench import Workbench
from workstation.words import marked


@dataclass(frozen=True)
class PanelKind:
    """A panel by its id (remembered in preferences), its title, its icon, and how it is made when first shown."""

    id: str
    title: str
    icon: str
    make: Callable[[Workbench], Panel]


PANELS: tuple[PanelKind, ...] = (
    PanelKind("people", marked("People"), "user", People),
    PanelKind("details", marked("Details"), "newspaper", Details),
    PanelKind("proof", marked("Proof"), "quote", Proof),
    PanelKind("images", marked("Images"), "image", Images),
    PanelKind("headlines", marked("Headlines"), "heading", Headlines),
    PanelKind("comments", marked("Comments"), "message-square", Comments),
    PanelKind("replies", marked("Replies"), "megaphone", Replies),
    PanelKind("revisions", marked("Revisions"), "history", Revisions),
    PanelKind("outline", marked("Outline"), "list-tree", Outline),
    PanelKind("search", marked("Search"), "text-search", Search),
    PanelKind("proposals", marked("Proposals"), "text-quote", Proposals),
    PanelKind("check", marked("Desk check"), "list-checks", DeskCheck),
)
