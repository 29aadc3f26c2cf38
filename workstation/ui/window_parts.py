"""The parts of the window the first paint does without, made one after another in the order they need each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QToolBar, QWidget

from workstation.ui.attribution_desk import AttributionDesk
from workstation.ui.board.place import BoardPlace
from workstation.ui.commands.bars import Commands
from workstation.ui.commands.choices import CommandChoices
from workstation.ui.commands.desk import Desk
from workstation.ui.commands.listing import all_commands
from workstation.ui.commands.text_menu import TextMenu
from workstation.ui.comments.desk import CommentDesk
from workstation.ui.field_keys import FieldKeys
from workstation.ui.files_in import FilesIn
from workstation.ui.full_screen import FullScreen
from workstation.ui.help.help_desk import HelpDesk
from workstation.ui.library_pane import LibraryPane
from workstation.ui.open_articles import OpenArticles
from workstation.ui.palette.finder import Finder
from workstation.ui.pasting.pasting import Pasting
from workstation.ui.pasting.quoting import Quoting
from workstation.ui.read_only import ReadOnlyBanner
from workstation.ui.recovered import RecoveredBanner
from workstation.ui.side import Side
from workstation.ui.side_places import SidePlaces
from workstation.ui.spelling.desk import SpellingDesk
from workstation.ui.status_bar import StatusBar
from workstation.ui.tagging_commands import TaggingCommands
from workstation.ui.vault.desk import VaultDesk
from workstation.ui.visits import Visits

if TYPE_CHECKING:
    from workstation.ui.help.tour import Step
    from workstation.ui.shell import Shell
    from workstation.usecases.draft_reader import DraftReader


def parts(window: Shell, reader: DraftReader) -> Iterator[None]:
    """Makes a part, then lets keys and paints have their turn, until the window is whole."""
    yield from _around_the_text(window, reader)
    yield from _beside_the_text(window)
    yield from _commands(window)


def _around_the_text(window: Shell, reader: DraftReader) -> Iterator[None]:
    workbench, area = window.workbench, window.area
    area.complete()
    yield
    form = area.form
    window.tagging = TaggingCommands(workbench, form.editor)
    window.spelling = SpellingDesk(workbench, form.editor, (form.headline, form.dek))
    yield
    window.vault = VaultDesk(workbench, window.spelling.follow.personal, window)
    window.comments = CommentDesk(workbench, form.editor, window.comments_panel)
    window.help = HelpDesk(workbench, window)
    yield
    window.attribution = AttributionDesk(
        workbench,
        form,
        reader,
        window.side_panel,
        lambda code: window.help.show_help("desk-check", code),
        window.tagging,
        area.stand_above,
    )
    yield
    window.files = FilesIn(workbench, form.editor, window)
    window.pasting = Pasting(workbench, form.editor, window.files.pictures)
    window.quoting = Quoting(workbench, form.editor, window.pasting)
    yield


def _beside_the_text(window: Shell) -> Iterator[None]:
    workbench, area = window.workbench, window.area
    window.pane = LibraryPane(workbench, window)
    yield
    window.side_places = SidePlaces(workbench, area.form.editor)
    window.side = Side(window.side_places.places(), workbench.themes, window)
    yield
    window.places.take(window.pane, window.side)
    yield
    window.finder = Finder(workbench, window)
    window.visits = Visits(workbench, window)
    window.board = BoardPlace(workbench, window.places, area)
    yield
    window.read_only = ReadOnlyBanner(workbench, window)
    window.recovered = RecoveredBanner(workbench, window)
    window.full_screen = FullScreen(window, window.places)
    window.open_articles = OpenArticles(workbench, window)
    for at, banner in enumerate((window.read_only, window.recovered, window.vault.banner)):
        window.column.insertWidget(at, banner)
    window.board.stand_in(window.column)
    yield


def _commands(window: Shell) -> Iterator[None]:
    workbench = window.workbench
    window.desk = _desk(window)
    commands = all_commands(window.desk)
    yield
    window.commands = Commands(commands, workbench, window)
    yield from window.commands.paint_icons()
    FieldKeys(window)
    window.text_menu = TextMenu(window.commands, window.area.form.editor)
    window.finder.begin(CommandChoices(workbench, window.commands, window.desk.why_not))
    _begin_help(window)
    yield
    window.commands.fill_menus(window.menuBar())
    yield
    _fill_bars(window)
    yield


def _desk(window: Shell) -> Desk:
    return Desk(
        workbench=window.workbench,
        window=window,
        places=window.places,
        pane=window.pane,
        area=window.area,
        side_places=window.side_places,
        files=window.files,
        tagging=window.tagging,
        finder=window.finder,
        visits=window.visits,
        help=window.help,
        board=window.board,
        spelling=window.spelling,
        comments=window.comments,
        attribution=window.attribution,
        pasting=window.pasting,
        quoting=window.quoting,
        full_screen=window.full_screen,
        open_articles=window.open_articles,
        vault=window.vault,
    )


def _begin_help(window: Shell) -> None:
    def tool(id: str) -> QWidget | None:
        bars = window.findChildren(QToolBar)
        return next((found for bar in bars if (found := bar.widgetForAction(window.commands.action(id)))), None)

    def keys() -> QDialog:
        from workstation.ui.commands.shortcuts_dialog import ShortcutsDialog

        return ShortcutsDialog(window.commands, window.workbench.themes, window)

    def page_of_keys() -> str:
        from workstation.ui.commands.keys_page import keys_page

        return keys_page(window.commands)

    def steps() -> Sequence[Step]:
        from workstation.ui.help.tour_steps import tour_steps

        return tour_steps(window.places, {id: tool(id) for id in ("tag_expert", "export")})

    window.help.begin(keys, page_of_keys, steps)


def _fill_bars(window: Shell) -> None:
    commands, side = window.commands, window.side
    shown = {f"show_{place.id}" for place in side.places}
    commands.fill_menu(side.menu, (each for each in commands.all if each.id in shown))
    side.menu.aboutToShow.connect(commands.refresh)
    commands.fill_toolbar(window.bar)
    commands.fill_strip(window.area.strip)
    below = StatusBar(window.workbench, window.area, window)
    buttons: Iterable[QWidget] = (window.spelling.button, window.attribution.button, window.vault.button)
    for at, button in enumerate(buttons, 1):
        below.insertPermanentWidget(at, button)
    window.setStatusBar(below)
