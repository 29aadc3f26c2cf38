"""The way out of the window for the story on show: its last words stored, past the gate, with reasons if need be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from workstation.ui.session import article_now
from workstation.ui.unsaved import after_saving

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.ui.editor.editor import Editor
    from workstation.ui.workbench import Workbench
    from workstation.usecases.gate import Stop

Leave = Callable[["Article", Mapping[str, str]], object]
"""Called with the story as it stands and the reasons that let it pass, by the code of a rule."""


class WayOut:
    """Each story that is printed or copied takes it."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        self._workbench, self._editor = workbench, editor

    def take(self, go_on: str, leave: Leave) -> None:
        """`leave(article, reasons)` when nothing stops the story on show, or a person says why it goes all the same.

        `go_on` is what the button says that does it.
        """
        from workstation.usecases.letting_out import what_stops

        session = self._workbench.current
        if session is None:
            return

        def ask() -> None:
            article, pack = article_now(session), self._workbench.pack
            self._workbench.ask(what_stops, article, pack, then=partial(self._on_asked, article, go_on, leave))

        if self._workbench.read_only:
            ask()
        else:
            after_saving(session, ask)

    def _on_asked(self, article: Article, go_on: str, leave: Leave, stop: Stop | None) -> None:
        if stop is None:
            leave(article, {})
            return
        from workstation.ui.dialogs.gate_dialog import GateDialog

        dialog = GateDialog(self._workbench, stop, go_on)
        dialog.accepted.connect(lambda: leave(article, dialog.form.reasons))
        dialog.form.place_wanted.connect(partial(self._show, dialog.reject))
        dialog.open()

    def _show(self, close: Callable[[], object], start: int, end: int) -> None:
        close()
        self._editor.go_to(start, end)
