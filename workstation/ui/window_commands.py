"""Everything a person can ask of the window, in the order of its menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from workstation.ui.commands import Command
from workstation.ui.themes import CHOICES

if TYPE_CHECKING:
    from workstation.ui.main_window import MainWindow


def window_commands(window: MainWindow) -> tuple[Command, ...]:
    """The one list; the keys are chosen to collide with nothing a writer types."""
    return (
        *_file(window),
        *_edit(window),
        *_article(window),
        *_insert(window),
        *_tag(window),
        *_view(window),
        *_help(window),
    )


def _file(window: MainWindow) -> tuple[Command, ...]:
    can, has = window.can_write, window.has_article
    return (
        Command(
            "new", "New article", "File", window.pane.new_article, "Ctrl+N", "file-plus-2", 0, True, can, label="New"
        ),
        Command("find_article", "Go to article…", "File", window.find_article, "Ctrl+O", "", 0),
        Command(
            "import",
            "Import…",
            "File",
            window.import_files,
            "Ctrl+Shift+O",
            "folder-input",
            1,
            True,
            can,
            label="Import",
        ),
        Command("export", "Export…", "File", window.export, "Ctrl+E", "share", 1, True, has, label="Export"),
        Command("quit", "Quit", "File", window.close, "Ctrl+Q", "", 2),
    )


def _edit(window: MainWindow) -> tuple[Command, ...]:
    return (
        Command("undo", "Undo", "Edit", _in_focus(window, "undo"), "Ctrl+Z", "undo-2", 0, True),
        Command("redo", "Redo", "Edit", _in_focus(window, "redo"), "Ctrl+Shift+Z", "redo-2", 0, True),
        Command("cut", "Cut", "Edit", _in_focus(window, "cut"), "Ctrl+X", "", 1),
        Command("copy", "Copy", "Edit", _in_focus(window, "copy"), "Ctrl+C", "", 1),
        Command("paste", "Paste", "Edit", _in_focus(window, "paste"), "Ctrl+V", "", 1),
        Command("select_all", "Select all", "Edit", _in_focus(window, "selectAll"), "Ctrl+A", "", 1),
    )


def _article(window: MainWindow) -> tuple[Command, ...]:
    can = window.can_edit
    return (
        Command("revision", "Keep a revision", "Article", window.area.keep_revision, "Ctrl+S", "save", 0, True, can),
        Command("headline", "Edit headline", "Article", window.edit_headline, "F2", "", 0, False, can),
        Command("publish", "Mark as published…", "Article", window.articles.publish, "", "newspaper", 0, False, can),
        Command("duplicate", "Duplicate", "Article", window.articles.duplicate, "Ctrl+Shift+D", "copy", 1, False, can),
        Command(
            "trash", "Move to trash", "Article", window.articles.trash, "Ctrl+Shift+Backspace", "trash-2", 1, False, can
        ),
    )


def _insert(window: MainWindow) -> tuple[Command, ...]:
    return (
        Command(
            "image", "Image…", "Insert", window.insert_image, "Ctrl+Shift+I", "image-plus", 0, True, window.can_edit
        ),
    )


def _tag(window: MainWindow) -> tuple[Command, ...]:
    can, tagging = window.can_edit, window.tagging
    return (
        Command(
            "tag_expert",
            "Tag as expert…",
            "Tag",
            lambda: tagging.tag_person("expert"),
            "Ctrl+Shift+E",
            "user",
            0,
            True,
            can,
            label="Expert",
        ),
        Command(
            "tag_source",
            "Tag as source…",
            "Tag",
            lambda: tagging.tag_person("source"),
            "Ctrl+Shift+S",
            "landmark",
            0,
            True,
            can,
            label="Source",
        ),
        Command(
            "tag_quote", "Tag as quote…", "Tag", tagging.tag_quote, "Ctrl+Shift+U", "quote", 0, True, can, label="Quote"
        ),
        Command("untag", "Remove tag", "Tag", tagging.remove_tag, "Ctrl+Shift+X", "eraser", 1, True, can),
    )


def _view(window: MainWindow) -> tuple[Command, ...]:
    pane, side = window.pane, window.side
    places = tuple(
        Command(f"show_{place.id}", place.title, "View", _shower(window, place.id), f"Ctrl+{number}", "", 1)
        for number, place in enumerate(side.places, 1)
    )
    looks = tuple(
        Command(
            f"look_{choice.replace(' ', '_')}",
            "Look of the system" if choice == "system" else f"{choice.capitalize()} look",
            "View",
            _chooser(window, choice),
            group=3,
            checked=_wearing(window, choice),
        )
        for choice in CHOICES
    )
    return (
        Command(
            "library",
            "Library",
            "View",
            window.toggle_library,
            "F9",
            "panel-left",
            0,
            True,
            None,
            lambda: not pane.isHidden(),
        ),
        Command(
            "side", "Side", "View", window.toggle_side, "F10", "panel-right", 0, True, None, lambda: not side.isHidden()
        ),
        *places,
        Command("next_place", "Next place", "View", window.next_place, "F6", "", 2),
        Command("show_trash", "Trash", "View", window.toggle_trash, "", "trash-2", 2, checked=lambda: pane.shows_trash),
        *looks,
    )


def _help(window: MainWindow) -> tuple[Command, ...]:
    return (Command("about", "About Editorial Workstation", "Help", window.about, "", "info"),)


def _in_focus(window: MainWindow, action: str) -> Callable[[], object]:
    """Edit commands act where the keyboard is, and on the article when it is nowhere that can be edited."""

    def act() -> None:
        focused = QApplication.focusWidget()
        target = focused if callable(getattr(focused, action, None)) else window.area.form.editor
        getattr(target, action)()

    return act


def _shower(window: MainWindow, id: str) -> Callable[[], object]:
    return lambda: window.show_place(id)


def _chooser(window: MainWindow, choice: str) -> Callable[[], object]:
    return lambda: window.choose_look(choice)


def _wearing(window: MainWindow, choice: str) -> Callable[[], bool]:
    return lambda: window.workbench.themes.choice == choice
