"""The finished story on the clipboard: rich text for an e-mail, HTML for a CMS, plain text for everything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from workstation.ui.clipboard import clipboard_data
from workstation.ui.commands.command import Command
from workstation.ui.way_out import WayOut
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.ui.commands.desk import Desk
    from workstation.usecases.letting_out import StoryToPaste


def copying_commands(desk: Desk) -> tuple[Command, ...]:
    """Three lines of the menu Article."""
    has = desk.has_article
    return (
        Command("copy_rich", tr("Copy story as rich text"), "Article", _copier(desk, _rich), group=2, enabled=has),
        Command("copy_html", tr("Copy story as HTML"), "Article", _copier(desk, _html), group=2, enabled=has),
        Command("copy_plain", tr("Copy story as plain text"), "Article", _copier(desk, _plain), group=2, enabled=has),
    )


def _copier(desk: Desk, put: Callable[[QMimeData, StoryToPaste], None]) -> Callable[[], None]:
    def copy() -> None:
        WayOut(desk.workbench, desk.editor).take(tr("Copy all the same"), leave)

    def leave(article: Article, reasons: Mapping[str, str]) -> None:
        from workstation.usecases.letting_out import story_to_paste

        desk.workbench.do(story_to_paste, article, reasons, desk.workbench.pack, then=take)

    def take(story: StoryToPaste) -> None:
        data = clipboard_data()
        put(data, story)
        QGuiApplication.clipboard().setMimeData(data)
        desk.workbench.notice.emit(tr("The story is on the clipboard."))

    return copy


def _rich(data: QMimeData, story: StoryToPaste) -> None:
    data.setHtml(story.html)
    data.setText(story.text)


def _html(data: QMimeData, story: StoryToPaste) -> None:
    data.setText(story.html)


def _plain(data: QMimeData, story: StoryToPaste) -> None:
    data.setText(story.text)
