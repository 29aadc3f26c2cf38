"""The page of one open article, kept in step with its text: loaded once, then patched where the text changed."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.markdown.blocks import Blocks
from workstation.ui.jobs import Job, Jobs
from workstation.ui.preview.calls import definitions, js, place_in
from workstation.ui.preview.preparing import PageFor, Prepared, RecordsFor, prepare
from workstation.ui.preview.sealed import SealedEngine
from workstation.ui.preview.steps import Steps
from workstation.ui.session import Session, article_now

_REST_MS = 400
"""Typing rests this long before the parts outside the body, and the records behind the tags, are looked at again."""
_LONGEST_REST_MS = 20_000
_SOON_MS = 15
_LOADING = "loading"
_LONG = 200
"""A page of so many blocks is put onto shelves while it is being read."""
_CRASHES = 3
"""So often within a minute the engine may fall over before we stop starting it."""


class LivePage(QObject):
    """Lines are those of the session's text, with a fraction for a place within a paragraph.

    `begun` comes when what is in sight of a long article stands on the page and the rest is on its way, `shown` when
    all of it stands there, `patched` when an edit does, `crashed(again)` when the engine
    fell over and whether the page is being loaded again, `failed(error)` when the article could not be rendered,
    `placed(line)` answers `ask_place`, `typed` comes with every edit of the text.
    """

    begun = Signal()
    shown = Signal()
    patched = Signal()
    crashed = Signal(bool)
    failed = Signal(object)
    placed = Signal(float)
    typed = Signal()

    def __init__(
        self,
        engine: SealedEngine,
        jobs: Jobs,
        page_for: PageFor,
        records_for: RecordsFor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._jobs = jobs
        self._page_for = page_for
        self._records_for = records_for
        self._editors_view = False
        self._define = definitions()
        self._session: Session | None = None
        self._steps: Steps | None = None
        self._frame = self._frame_shown = ("", "")
        self._job: Job | None = None
        self._stale = False
        self.outcome = ""
        """What became of the last load: `as served` when the page's nodes were the blocks' own."""
        self._since: list[tuple[int, int, list[str]]] = []
        self._unread: list[tuple[int, int, list[str]]] = []  # typed and not parsed yet
        self.loaded = False
        """Whether the article stands on the page and can be patched."""
        self._in_flight = False
        self._coming = False  # whether a long page is being read that has not filled what is in sight
        self._place: tuple[int, float] | None = None
        self._crashes: list[float] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._send)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.wear(dark=False, css="")
        engine.page.contentsSizeChanged.connect(self._on_size_changed)
        engine.page.loadFinished.connect(self._on_load_finished)
        engine.page.renderProcessTerminated.connect(self._on_render_process_terminated)

    # --- what is shown -------------------------------------------------------------------------

    def show(self, session: Session | None) -> None:
        """Show this article; None leaves an empty page."""
        if self._session is not None:
            self._session.lines_edited.disconnect(self._on_lines_edited)
        self._session = session
        if self._job is not None:
            self._job.cancel()
        self._steps = self._place = self._job = None
        self._unread = []
        self.loaded = self._in_flight = self._coming = False
        if session is None:
            self._engine.load(b"<!doctype html>")
            return
        session.lines_edited.connect(self._on_lines_edited)
        self.refresh()

    def refresh(self) -> None:
        """Look at the article and its records again, and change on the page what differs."""
        self._rest.stop()
        if self._session is None:
            return
        if self._job is not None:
            self._stale = True
            return
        self._stale = False
        self._since = []
        records_for = self._records_for if self._editors_view else None
        self._job = self._jobs.run(
            prepare,
            article_now(self._session),
            self._page_for,
            records_for,
            then=self._on_prepared,
            failed=self._on_failed,
        )

    def set_editors_view(self, on: bool) -> None:
        """Colour the tags, or show the page as readers get it."""
        if on != self._editors_view:
            self._editors_view = on
            self.refresh()

    def wear(self, *, dark: bool, css: str, still: bool = False) -> None:
        """Light or dark, and rules of our own beside the page's; the document itself stays as it is.

        `still`: nothing on the page moves by itself.
        """
        self._look = js(dark, css, still)
        wear = f"workstation.wear({self._look});"
        self._set_up = f"{self._define}if (!workstation.worn()) {wear}\n"
        self._engine.at_each_load(self._set_up)  # before the first paint: no flash of the other colours
        if self.loaded:
            self._engine.run(wear)

    @property
    def in_step(self) -> bool:
        """Whether the page shows the text as typed, with nothing on its way."""
        quiet = not (self._in_flight or self._next.isActive() or self._job)
        return self._steps is None or (self.loaded and quiet)

    @property
    def blocks(self) -> Blocks | None:
        """The text as typed, none while no article is here."""
        self._read_on()
        return self._steps.typed if self._steps else None

    # --- places --------------------------------------------------------------------------------

    def go_to(self, line: float) -> None:
        """Scroll so that this line is at the top."""
        if self.loaded and self._steps:
            self._read_on()
            self._place = self._steps.place_of_line(line)
            self._engine.run(f"workstation.goTo({js(*self._place)})")

    def ask_place(self) -> None:
        """Ask which line is at the top; `placed` answers, unless the page goes away meanwhile."""
        if self.loaded:
            self._engine.run("workstation.place()", self._on_place)

    def _on_place(self, answer: Any) -> None:
        if answer and self._steps:
            self._read_on()
            self._place = place_in(answer)
            self.placed.emit(self._steps.line_of_place(*self._place))

    # --- keeping in step -----------------------------------------------------------------------

    def _on_lines_edited(self, first: int, removed: int, added: int) -> None:
        if self._session is None:
            return
        self.typed.emit()
        lines = self._session.lines(first, added)
        if self._job is not None:
            self._since.append((first, removed, lines))
        if self._steps:
            self._unread.append((first, removed, lines))  # the letter is painted in the text before it is parsed
            self._send_soon()
        self._rest.start()

    def _read_on(self) -> None:
        """Parse what was typed since."""
        unread, self._unread = self._unread, []
        for first, removed, lines in unread:
            if self._steps:
                self._steps.edit(first, removed, lines)

    def _send_soon(self) -> None:
        if self.loaded and not self._in_flight and not self._next.isActive():
            self._next.start()

    def _send(self) -> None:
        if not self._steps or not self.loaded or self._in_flight:
            return
        self._read_on()
        shown = self._steps.edited_block
        splices = [(splice.start, splice.removed, splice.added) for splice in self._steps.step()]
        frame = self._frame if self._frame != self._frame_shown else None
        self._frame_shown = self._frame
        if not splices and not frame:
            return
        self._in_flight = True
        update = {"splices": splices, "frame": frame, "shown": shown}
        self._engine.run(f"workstation.update({js(update)})", self._on_sent)

    def _on_sent(self, place: Any) -> None:
        if not self._in_flight:
            return  # of a page that is gone
        self._in_flight = False
        if place:  # the page around the body is built otherwise now
            self._place = place_in(place)
            self._load()
            return
        self.patched.emit()
        self._send_soon()

    def _on_prepared(self, prepared: Prepared) -> None:
        self._job = None
        self._read_on()
        if self._stale:
            self.refresh()
            return
        for first, removed, lines in self._since:
            prepared.blocks.edit(first, removed, lines)
        self._rest.setInterval(min(max(_REST_MS, round(10_000 * prepared.seconds)), _LONGEST_REST_MS))
        self._frame = (prepared.before, prepared.after)
        if self._steps is None:
            self._steps = Steps(prepared.blocks)
            self._load()
        else:
            self._steps.adopt(prepared.blocks)
            self._send_soon()

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)
        if self._stale:
            self.refresh()

    # --- loading -------------------------------------------------------------------------------

    def _load(self) -> None:
        if self._steps is None:
            return
        self._read_on()
        self.loaded = self._in_flight = False
        self._frame_shown = before, after = self._frame
        blocks = self._steps.restart()
        self._coming = len(blocks) >= _LONG and self._at is None
        early = f"workstation.expect({js(before, after)}, [{self._look}]);" if len(blocks) >= _LONG else ""
        self._engine.at_each_load(f"{self._define}{early}" if early else "", early=True)
        self._engine.load("".join((before, *blocks, after)).encode())

    @property
    def _at(self) -> tuple[int, float] | None:
        """Where the page begins: where it was, else where the text is; None at the top."""
        if self._place is None and self._steps and self._session and self._session.top_line > 0:
            return self._steps.place_of_line(self._session.top_line)
        return self._place

    def _on_size_changed(self) -> None:
        if self._coming:
            address = js(self._engine.server.address.toString())
            self._engine.run(f"globalThis.workstation?.fills({address})", self._on_fills)

    def _on_fills(self, fills: Any) -> None:
        if fills and self._coming:
            self._coming = False
            self.begun.emit()

    def _on_load_finished(self, ok: bool) -> None:
        if ok:
            self._begin()

    def _begin(self) -> None:
        if self._steps is None or self.loaded:
            return
        # Asked first, and short: the blocks sent to a page that is still being read come again and again.
        address = js(self._engine.server.address.toString())
        self._engine.run(f"location.href === {address} ? document.readyState : ''", self._on_state)

    def _on_state(self, state: Any) -> None:
        if self._steps is None or self.loaded or not state:
            return  # of a page that is gone
        if state == _LOADING:  # the end told was an earlier page's
            QTimer.singleShot(_SOON_MS, self, self._begin)
            return
        address = self._engine.server.address.toString()
        page = js(address, self._frame_shown, self._steps.shown, self._at)
        # Set up again in case the engine had no time to hand the script to a fresh renderer before this load.
        self._engine.run(f"{self._set_up}workstation.begin({page});", self._on_begun)

    def _on_begun(self, outcome: Any) -> None:
        if self._steps is None or self.loaded or not outcome:
            return  # of a page that is gone
        if outcome == _LOADING:  # the end told was an earlier page's
            QTimer.singleShot(_SOON_MS, self, self._begin)
            return
        self.outcome = str(outcome)
        self.loaded, self._coming = True, False
        self.shown.emit()
        self._send_soon()

    def _on_render_process_terminated(self, _status: object, _code: int) -> None:
        self.loaded = self._in_flight = False
        now = time.monotonic()
        self._crashes = [*(at for at in self._crashes if now - at < 60), now]
        again = len(self._crashes) <= _CRASHES
        self.crashed.emit(again)
        if again:
            QTimer.singleShot(0, self, self._load)
