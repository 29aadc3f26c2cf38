"""The preview pane: readers' view or editor's view of the open article, and what it says while there is neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from workstation.errors import WorkstationError
from workstation.ui.jobs import Jobs
from workstation.ui.preview import editors_view
from workstation.ui.preview.kill_switch import why_not
from workstation.ui.preview.places import Places
from workstation.ui.preview.preparing import PageFor, RecordsFor
from workstation.ui.preview.switch import Switch
from workstation.ui.preview.together import Together
from workstation.ui.preview.ways import EDITOR, PANE, READER, WINDOW, page_of, width_of
from workstation.ui.session import Session
from workstation.ui.themes import Themes
from workstation.ui.widgets.banner import Banner
from workstation.words import tr

if TYPE_CHECKING:  # the engine's modules are loaded by start(), after the first paint
    from workstation.ui.preview.frame import Frame
    from workstation.ui.preview.live_page import LivePage
    from workstation.ui.preview.pointing import Pointing
    from workstation.ui.preview.sealed import SealedEngine
    from workstation.ui.preview.view import View


class Preview(QWidget):
    """Made without the engine: `start()` starts it (after the first paint), `close_engine()` gives it back.

    `link_clicked(QUrl)` asks whether to open a web or mail address; `export_wanted` asks to open the export in the
    browser; `top_line_changed(line)` tells the line at the top when a person scrolls here; `place_wanted(place)`
    asks for this place of the text (characters), `field_wanted(name, letters)` for one in the headline or dek;
    `view_changed(name)`, `width_changed(name)` and `page_changed(name)` tell what was chosen. `page_for` and
    `records_for` run in a worker.
    """

    link_clicked = Signal(QUrl)
    export_wanted = Signal()
    top_line_changed = Signal(float)
    place_wanted = Signal(int)
    field_wanted = Signal(str, int)
    view_changed = Signal(str)
    width_changed = Signal(str)
    page_changed = Signal(str)
    shown = Signal()

    def __init__(
        self, page_for: PageFor, records_for: RecordsFor, jobs: Jobs, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page_for, self._records_for = page_for, records_for
        self._jobs, self._themes = jobs, themes
        self._session: Session | None = None
        self._view_name, self._width, self._page = READER, width_of(PANE), page_of(WINDOW)
        self.engine: SealedEngine | None = None
        self.live: LivePage | None = None
        self.view: View | None = None
        self.frame: Frame | None = None
        self.pointing: Pointing | None = None
        self._caret, self._lights = (1, 1), False
        self._together = Together(self)
        self._together.scrolled_to.connect(self.top_line_changed)
        self._build()
        themes.changed.connect(self._wear)

    # --- the engine ----------------------------------------------------------------------------

    def start(self) -> None:
        """Start the engine, about a second and 340 MB; when it cannot start the pane says why."""
        if self.engine is not None:
            return
        reason = why_not()
        if reason:
            self._say_unavailable(reason)
            return
        self._jobs.pausing.emit()
        try:
            from workstation.ui.preview.drawing import draw_by_what_there_is
            from workstation.ui.preview.frame import Frame
            from workstation.ui.preview.live_page import LivePage
            from workstation.ui.preview.pointing import Pointing
            from workstation.ui.preview.sealed import SealedEngine
            from workstation.ui.preview.view import View
        except ImportError:
            self._say_unavailable(tr("The web engine is not installed, or a library it needs is missing."))
            return
        draw_by_what_there_is()
        self.engine = SealedEngine(self)
        self.live = LivePage(self.engine, self._jobs, self._page_for, self._records_for, self)
        self.pointing = Pointing(self.engine, self.live, self.live)
        self.pointing.show_caret(*self._caret)
        if self._lights:
            self._lights = False
            self.pointing.flash()
        self.view = View(self.engine.page)
        self.frame = Frame(self.view, self._themes, self._width, self._places)
        self._places.addWidget(self.frame)
        # Behind the waiting place it would be a small square, and the page would first be laid out for that.
        self.frame.resize(self._places.size())
        self.frame.set_width(self._width)
        self.setFocusProxy(self.view)
        self._together.live = self.live
        self._connect(self.engine, self.live, self.view)
        self._wear()
        self.live.set_editors_view(self._view_name == EDITOR)
        self._show_session()

    def close_engine(self) -> None:
        """Give memory and processes back; `start()` brings the same article and view again."""
        if self.engine is None:
            return
        assert self.live is not None
        self.setFocusProxy(self.switch.reader)
        self.live.show(None)
        self.engine.page.disconnect(self)
        self._places.wait()
        shiboken6.delete(self.live)
        assert self.frame is not None
        shiboken6.delete(self.frame)
        self.engine.close()
        self.engine.deleteLater()
        self.engine = self.live = self.view = self.frame = self.pointing = None
        self._together.live = None
        self._together.forget()

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The switch between the views."""
        return tuple(self.switch.views.values())

    @property
    def running(self) -> bool:
        """Whether the engine runs."""
        return self.engine is not None

    # --- what is shown -------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Follow this article from now on."""
        self._session = session
        self.banner.hide()
        self._show_session()

    def refresh(self) -> None:
        """Header fields or records may have changed: look again. The page keeps its place."""
        if self.live is not None:
            self.live.refresh()

    def set_view(self, name: str) -> None:
        """`reader` or `editor`."""
        if name == self._view_name:
            return
        self._view_name = name
        self.switch.show_view(name)
        if self.live is not None:
            self.live.set_editors_view(name == EDITOR)
        self._wear()
        self.view_changed.emit(name)

    def set_width(self, name: str) -> None:
        """The page as wide as on that screen, by one of the names of `ways.WIDTHS`."""
        self._width = width_of(name)
        self.switch.show_width(self._width.name)
        if self.frame is not None:
            self.frame.set_width(self._width)
        self.width_changed.emit(self._width.name)

    def set_page(self, name: str) -> None:
        """The page light or dark, by one of the names of `ways.PAGES`."""
        self._page = page_of(name)
        self.switch.show_page(self._page.name)
        self._wear()
        self.page_changed.emit(self._page.name)

    def zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 is natural size."""
        if self.view is not None:
            self.view.zoom(steps)

    # --- pointing from one to the other --------------------------------------------------------

    def show_caret(self, line: int, column: int) -> None:
        """The caret of the text stands there (from 1): what is under it is marked on the page."""
        self._caret = line, column
        if self.pointing is not None:
            self.pointing.show_caret(line, column)

    def cross(self) -> None:
        """From the page to the same place in the text; from elsewhere, let the place of the caret light up here."""
        if self.pointing is None:
            self._lights = True
            return
        if self.view is not None and self.view.hasFocus():
            self.pointing.find_here()
        else:
            self.pointing.flash()

    def flash_field(self, name: str) -> None:
        """Let the headline or the dek light up on the page."""
        if self.pointing is not None:
            self.pointing.flash_field(name)

    def _on_found(self, place: int) -> None:
        self._together.stay()
        self.place_wanted.emit(place)

    # --- scrolling together --------------------------------------------------------------------

    def scroll_to_line(self, line: float) -> None:
        """Show this line of the text at the top; the other pane leads."""
        self._together.scroll_to_line(line)

    # --- inside --------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.switch = Switch(self._themes, self)
        self.switch.view_chosen.connect(self.set_view)
        self.switch.width_chosen.connect(self.set_width)
        self.switch.page_chosen.connect(self.set_page)
        layout.addWidget(self.switch)
        self.banner = Banner(self._themes, self)
        layout.addWidget(self.banner)
        self._places = Places(self._themes, self.export_wanted.emit, self)
        layout.addWidget(self._places, 1)
        self.setAccessibleName(tr("Preview"))
        self.setFocusProxy(self.switch.reader)

    def _connect(self, engine: SealedEngine, live: LivePage, view: View) -> None:
        engine.page.link_clicked.connect(self.link_clicked)
        engine.page.link_refused.connect(self._on_link_refused)
        engine.page.scrollPositionChanged.connect(self._together.scrolled)
        view.touched.connect(self._together.touch)
        if self.pointing is not None:
            view.pressed.connect(self.pointing.find)
            self.pointing.found.connect(self._on_found)
            self.pointing.field_found.connect(self.field_wanted)
        live.begun.connect(self._on_begun)
        live.shown.connect(self._on_shown)
        live.crashed.connect(self._on_crashed)
        live.failed.connect(self._on_failed)
        live.placed.connect(self._together.placed)
        live.typed.connect(self._together.follow)

    def _show_session(self) -> None:
        if self._places.unavailable:
            return
        if self.live is None:
            self._places.wait()
            return
        self._together.begin()
        self.live.show(self._session)
        if self._session is None:
            self._places.show_nothing()
        elif self._places.currentWidget() is not self.frame:
            self._places.wait(self.frame)

    def _wear(self) -> None:
        theme = self._page.theme or self._themes.current
        if self.live is not None and self.engine is not None:
            self.engine.page.setBackgroundColor(theme.paper)
            css = editors_view.style(theme, marked=self._view_name == EDITOR)
            self.live.wear(dark=theme.dark, css=css, still=self._themes.still)

    def _say_unavailable(self, reason: str) -> None:
        self.banner.hide()
        self.setFocusProxy(self._places.say_unavailable(reason))

    def _on_begun(self) -> None:
        if self.frame is not None:
            self._places.setCurrentWidget(self.frame)

    def _on_shown(self) -> None:
        self._together.forget()
        self._on_begun()
        self.shown.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, WorkstationError):
            self._jobs.failed_unexpectedly.emit(error)
            return
        again = ((tr("Try again"), self._try_again),)
        self.banner.say("warning", error.happened, " ".join(filter(None, (error.safe, error.remedy))), again)

    def _try_again(self) -> None:
        self.banner.hide()
        self.refresh()

    def _on_crashed(self, again: bool) -> None:
        if again:
            self.banner.say(
                "note", tr("The preview stopped and was started again."), tr("Your text is safe."), closable=True
            )
        else:
            self._say_unavailable(tr("The preview stopped several times and was not started again."))

    def _on_link_refused(self, address: str) -> None:
        self.banner.say("note", tr("This link is not opened from here."), address, closable=True)
