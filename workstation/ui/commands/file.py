"""New, find, in and out."""

from __future__ import annotations

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.commands.verdicts import take_in
from workstation.words import tr


def file_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu File."""
    can, has, close = desk.can_write, desk.has_article, desk.open_articles.close_current
    return (
        Command(
            "new",
            tr("New article"),
            "File",
            desk.pane.new_article,
            "Ctrl+N",
            "file-plus-2",
            toolbar=True,
            enabled=can,
            label=tr("New"),
        ),
        Command(
            "import",
            tr("Import…"),
            "File",
            desk.files.choose,
            "Ctrl+Shift+O",
            "folder-input",
            group=1,
            toolbar=True,
            enabled=can,
            label=tr("Import"),
        ),
        Command(
            "transcript",
            tr("Transcript of a recording…"),
            "File",
            lambda: _transcript(desk),
            "",
            "audio-lines",
            group=1,
            enabled=desk.can_write,
        ),
        Command(
            "export",
            tr("Export…"),
            "File",
            desk.export,
            "Ctrl+E",
            "share",
            group=1,
            toolbar=True,
            enabled=has,
            label=tr("Export"),
        ),
        Command(
            "print",
            tr("Print…"),
            "File",
            desk.side_places.previewing.print_out,
            "Ctrl+P",
            "printer",
            group=1,
            enabled=has,
        ),
        Command("preferences", tr("Preferences…"), "Edit", lambda: _prefer(desk), "Ctrl+,", group=9),
        Command(
            "import_contacts",
            tr("Import contacts…"),
            "File",
            desk.files.choose_contacts,
            "",
            "book-user",
            group=1,
            enabled=can,
        ),
        Command(
            "take_verdicts",
            tr("Take in verdicts…"),
            "File",
            lambda: take_in(desk),
            "",
            "list-checks",
            group=1,
            enabled=can,
        ),
        Command("close_article", tr("Close article"), "File", close, "Ctrl+W", group=2, enabled=has),
        Command("back_up", tr("Back up now"), "File", lambda: _back_up(desk), icon="save", group=3, enabled=can),
        Command(
            "go_back", tr("Go back to a backup…"), "File", lambda: _go_back(desk), "", "history", group=3, enabled=can
        ),
        Command("quit", tr("Quit"), "File", desk.window.close, "Ctrl+Q", group=4),
    )


def _back_up(desk: Desk) -> None:
    """A backup now."""
    from workstation.ui.backups import back_up_now

    back_up_now(desk.workbench)


def _go_back(desk: Desk) -> None:
    """Back to an earlier backup."""
    from workstation.ui.backups import go_back

    go_back(desk.workbench, desk.window)


def _prefer(desk: Desk) -> None:
    """The preferences; their module is loaded when first asked for."""
    from workstation.ui.dialogs.preferences import PreferencesDialog

    PreferencesDialog(desk.workbench, desk.window).open()


def _transcript(desk: Desk) -> None:
    from workstation.ui.transcripts_in import choose_transcript

    choose_transcript(desk.workbench, desk.editor)
