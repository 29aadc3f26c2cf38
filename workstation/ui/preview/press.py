"""The press: prints a page to PDF with the sealed web engine, for whoever works beside the interface thread."""

from __future__ import annotations

import time
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QMarginsF, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize

from workstation import paths
from workstation.errors import ExportRefused
from workstation.ui.preview.kill_switch import why_not
from workstation.words import tr

if TYPE_CHECKING:  # the engine is loaded when the first page is printed
    from workstation.ui.preview.sealed import SealedEngine

_MARGIN = 18.0  # mm
_IDLE_MS = 10_000
"""The engine is given back when nothing was printed for so long."""
_LONGEST, _LOOK_UP = 120.0, 0.2  # seconds for one page, and between looks whether there still is a window


class _Sheet:
    """One page on its way: `done` is set when there is a PDF, or a reason for none."""

    def __init__(self, page: bytes, *, lying: bool) -> None:
        self.page, self.lying = page, lying
        self.pdf = b""
        self.reason = ""
        self.done = Event()

    def end(self, pdf: bytes = b"", reason: str = "") -> None:
        self.pdf, self.reason = pdf, reason
        self.done.set()


class Press(QObject):
    """Call it with a page's bytes in any thread but the interface's: the PDF's bytes, or ExportRefused.

    `close()` gives the engine back and refuses what waits.
    """

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Sheet] = []
        self._sheet: _Sheet | None = None
        self._engine: SealedEngine | None = None
        self._closed = False
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._rest)
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def __call__(self, page: bytes) -> bytes:
        """The page as PDF, upright."""
        return self._print(_Sheet(page, lying=False))

    def lying(self, page: bytes) -> bytes:
        """The same on paper that lies on its side."""
        return self._print(_Sheet(page, lying=True))

    def _print(self, sheet: _Sheet) -> bytes:
        self._asked.emit(sheet)
        end = time.monotonic() + _LONGEST
        while not sheet.done.wait(_LOOK_UP):  # a window that closes may never get to the sheet
            if self._closed:
                sheet.end(reason=tr("the window was closed"))
            elif time.monotonic() > end:
                sheet.end(reason=tr("it took too long"))
        if sheet.reason or not sheet.pdf:
            raise ExportRefused(
                tr("The PDF could not be printed: {reason}.").format(
                    reason=sheet.reason or tr("the web engine gave nothing")
                ),
                safe=tr("Nothing was written, and the article is safe in the library."),
                remedy=tr("Export an HTML page instead and print it in a browser."),
            )
        return sheet.pdf

    def close(self) -> None:
        """No printing any more."""
        self._closed = True
        for sheet in (*self._waiting, *([self._sheet] if self._sheet else [])):
            sheet.end(reason=tr("the window was closed"))
        self._waiting, self._sheet = [], None
        self._rest()

    # --- on the interface's thread -------------------------------------------------------------

    def _on_asked(self, sheet: _Sheet) -> None:
        reason = tr("the window was closed") if self._closed else why_not()
        if reason:
            sheet.end(reason=reason.rstrip("."))
            return
        self._waiting.append(sheet)
        self._next()

    def _next(self) -> None:
        if self._sheet is not None:
            return
        if not self._waiting:
            self._idle.start()
            return
        self._idle.stop()
        self._sheet = self._waiting.pop(0)
        self._started().load(self._sheet.page)

    def _started(self) -> SealedEngine:
        if self._engine is None:
            from workstation.ui.preview.sealed import SealedEngine

            self._engine = engine = SealedEngine(self)
            script = (paths.resources() / "preview" / "live.js").read_text(encoding="utf-8")
            engine.at_each_load(f'{script}\nworkstation.wear(false, "", true);')  # paper is light
            engine.page.loadFinished.connect(self._on_loaded)
            engine.page.renderProcessTerminated.connect(self._on_ended)
            return engine
        return self._engine

    def _on_loaded(self, ok: bool) -> None:
        if self._sheet is None:
            return
        if not ok:
            self._finish(reason=tr("the page could not be shown"))
            return
        self._started().page.printToPdf(self._on_printed, _paper(lying=self._sheet.lying))

    def _on_printed(self, pdf: QByteArray) -> None:
        self._finish(pdf=bytes(pdf.data()))

    def _on_ended(self) -> None:
        self._finish(reason=tr("the web engine stopped"))

    def _finish(self, pdf: bytes = b"", reason: str = "") -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.end(pdf, reason)
        if not self._closed:
            self._next()

    def _rest(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()
            engine.deleteLater()


def _paper(*, lying: bool) -> QPageLayout:
    """The paper of where the person is."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter)
