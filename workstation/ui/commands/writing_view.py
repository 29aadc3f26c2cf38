"""How the text is shown while one writes: focus, typewriter, full screen, size; and the other open articles."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.editor.focus import Focus, FocusOn
from workstation.ui.editor.typewriter import Typewriter
from workstation.words import tr

_STEP = 10  # per cent


def writing_view_commands(desk: Desk) -> tuple[Command, ...]:
    """Parts of the menus View and Go."""
    return (*_modes(desk), *_sizes(desk), *_switching(desk))


def _modes(desk: Desk) -> tuple[Command, ...]:
    settings = desk.workbench.settings
    focus, typewriter = Focus(desk.editor), Typewriter(desk.editor)
    kept = [on for on in FocusOn if on == settings.focus]
    focus.set(kept[0] if kept else FocusOn.NOTHING)
    typewriter.set(settings.typewriter)

    def focus_on(wanted: FocusOn) -> None:
        focus.set(FocusOn.NOTHING if focus.on is wanted else wanted)
        desk.workbench.remember(focus=focus.on.value)

    def toggle_typewriter() -> None:
        typewriter.set(not typewriter.on)
        desk.workbench.remember(typewriter=typewriter.on)

    def made(id: str, text: str, wanted: FocusOn, key: str) -> Command:
        return Command(id, text, "View", partial(focus_on, wanted), key, group=3, checked=lambda: focus.on is wanted)

    full = desk.full_screen
    return (
        made("focus_paragraph", tr("Focus on the paragraph"), FocusOn.PARAGRAPH, "F12"),
        made("focus_sentence", tr("Focus on the sentence"), FocusOn.SENTENCE, "Shift+F12"),
        Command(
            "typewriter",
            tr("Typewriter"),
            "View",
            toggle_typewriter,
            "Ctrl+F12",
            group=3,
            checked=lambda: typewriter.on,
        ),
        Command("full_screen", tr("Full screen"), "View", full.toggle, "F11", group=3, checked=lambda: full.on),
    )


def _sizes(desk: Desk) -> tuple[Command, ...]:
    editor = desk.editor
    editor.set_zoom(desk.workbench.settings.zoom)
    editor.zoom_changed.connect(lambda per_cent: desk.workbench.remember(zoom=per_cent))
    plus = QShortcut(QKeySequence("Ctrl++"), desk.window)  # where the equals sign needs Shift
    plus.activated.connect(lambda: zoom(_STEP))

    def zoom(by: int) -> None:
        editor.set_zoom(editor.zoom + by)

    usual, size = partial(editor.set_zoom, 100), tr("Size of the text")

    return (
        Command("larger", tr("Larger text"), "View", partial(zoom, _STEP), "Ctrl+=", group=4, submenu=size),
        Command("smaller", tr("Smaller text"), "View", partial(zoom, -_STEP), "Ctrl+-", group=4, submenu=size),
        Command("usual_size", tr("Usual size"), "View", usual, "Ctrl+0", group=4, submenu=size),
    )


def _switching(desk: Desk) -> tuple[Command, ...]:
    articles = desk.open_articles
    back = partial(articles.switch, back=True)
    return (
        Command("switch", tr("Open articles"), "Go", articles.switch, "Ctrl+Tab", group=3),
        Command("switch_back", tr("Open articles, backwards"), "Go", back, "Ctrl+Shift+Tab", group=3),
    )
