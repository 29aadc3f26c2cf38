"""The bottom line: is it saved, how long is it, where is the caret, what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from workstation.ui.saving import State
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.figures import number
from workstation.ui.widgets.times import clock, when
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.editor_area import EditorArea
    from workstation.ui.jobs import Job, Jobs
    from workstation.ui.saving import Saving
    from workstation.ui.workbench import Workbench

LONG = 500  # ms after which work is shown
NOTICE = 6_000  # ms
_SOON = 40  # ms after which the place of the caret is told: first the letter is on the screen
_EDGE = 8  # pixels
_BETWEEN, _AROUND = 6, 32  # pixels, Qt's own
_WIDEST_CLOCK = "00:00"


class StatusBar(QStatusBar):
    """Follows the article on show and the jobs under way."""

    def __init__(self, workbench: Workbench, area: EditorArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._area = workbench, area
        # Not at once: it may be a part that is being shown which asks, and hidden meanwhile it would be both.
        self._room_clock = QTimer(self, singleShot=True, interval=0)
        self._room_clock.timeout.connect(self._make_room)
        self.setSizeGripEnabled(False)
        self.saved = ElidedLabel()
        self.counted, self.caret = area.length, QLabel()
        self.work = Work(workbench.jobs, self)
        self.caret.setTextFormat(Qt.TextFormat.PlainText)
        self.caret.setProperty("tone", "muted")
        self.caret.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.addWidget(self.saved, 1)
        self.addPermanentWidget(self.work)
        self.addPermanentWidget(self.counted)
        self.addPermanentWidget(self.caret)
        self._notice_clock = QTimer(self, singleShot=True, interval=NOTICE)
        self._notice_clock.timeout.connect(self._show_state)
        area.state_changed.connect(self._on_state_changed)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show_caret)
        area.form.editor.cursorPositionChanged.connect(self._on_caret_moved)
        area.form.editor.selectionChanged.connect(self._on_caret_moved)
        workbench.opened.connect(self._on_opened)
        workbench.notice.connect(self.notice)
        workbench.themes.changed.connect(self._soon.start)  # other letters, another width

    def event(self, event: QEvent) -> bool:
        """A part came, went or says something longer; or there is another width for them."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._room_clock.start()
        return done

    def _make_room(self) -> None:
        """Where not everything fits the place of the caret goes, then the length, before a word of the rest is cut."""
        state = QFontMetrics(self.saved.font()).horizontalAdvance(self._usual_state())
        going = (self.counted, self.caret)
        others = (each for each in self.children() if isinstance(each, QWidget) and each not in (*going, self.saved))
        taken = sum(each.sizeHint().width() + _BETWEEN for each in others if each.isVisible())
        # Not the bar's own width: it would rather be wider than the window than leave a part out.
        room = min(self.width(), self.window().width()) - 2 * _EDGE - _AROUND - taken
        self.saved.setMinimumWidth(max(0, min(state, room)))
        for each in going:
            room -= max(each.sizeHint().width(), each.minimumWidth()) + _BETWEEN
            shown = room >= state and bool(each.text())
            if shown is each.isHidden():
                each.setVisible(shown)

    def _usual_state(self) -> str:
        """The words there is always room for: a save's."""
        saving = self._area.saving
        if saving is not None and saving.state is State.SAVED:
            return state_in_words(saving, read_only=False)
        return tr("Saved {time}").format(time=_WIDEST_CLOCK)

    def notice(self, sentence: str) -> None:
        """A short piece of news in the place of the save state."""
        self.saved.setText(sentence)
        self._notice_clock.start()

    def _on_opened(self, _session: object) -> None:
        self._notice_clock.stop()
        self._show_state()
        self._show_caret()
        self._room_clock.start()

    def _on_state_changed(self) -> None:
        saving = self._area.saving
        if not self._notice_clock.isActive() or (saving is not None and saving.state is State.FAILED):
            self._show_state()

    def _show_state(self) -> None:
        saving = self._area.saving
        self.saved.setText(state_in_words(saving, read_only=self._workbench.read_only))
        tone = "danger" if saving is not None and saving.state is State.FAILED else ""
        if self.saved.property("tone") != tone:
            self.saved.setProperty("tone", tone)
            self.saved.style().polish(self.saved)

    def _on_caret_moved(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show_caret(self) -> None:
        cursor = self._area.form.editor.textCursor()
        if self._area.saving is None:
            self.caret.setText("")
            return
        said = tr("Line {line}, column {column}").format(
            line=cursor.blockNumber() + 1, column=cursor.positionInBlock() + 1
        )
        if cursor.hasSelection():
            said = tr("{count} characters selected").format(count=number(abs(cursor.position() - cursor.anchor())))
        if said != self.caret.text():
            self.caret.setText(said)
        self._hold_caret()

    def _hold_caret(self) -> None:
        """As wide as it ever was in this size of letters: else the whole bar is laid out anew with every figure."""
        wanted = self.caret.sizeHint()
        if wanted.width() > self.caret.minimumWidth() or wanted.height() != self.caret.minimumHeight():
            self.caret.setFixedSize(wanted)


def state_in_words(saving: Saving | None, *, read_only: bool) -> str:
    """`Saved 14:03`, `Saved yesterday`, `Saved 12 Mar 2024`, `Saving…`, `Not saved: why`."""
    if saving is None:
        return ""
    if saving.state is State.FAILED and saving.trouble is not None:
        return tr("Not saved: {happened}").format(happened=saving.trouble.happened)
    if read_only:
        return tr("Read-only")
    if saving.state is State.SAVING:
        return tr("Saving…")
    if saving.state is State.CHANGED:
        return tr("Not saved yet")
    at = saving.saved_at
    today = when(at) == clock(at)
    return tr("Saved {time}").format(time=clock(at)) if today else tr("Saved {day}").format(day=when(at))


class Work(QWidget):
    """What takes longer than half a second: its name, how far it is, and a way to stop it."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._waiting: list[Job] = []
        self.label = ElidedLabel()
        self.label.setFixedWidth(180)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(110)
        self.stop = QToolButton()
        self.stop.setText(tr("Stop"))
        self.stop.setToolTip(tr("Stop this work; what is done stays"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self.label, self.bar, self.stop):
            row.addWidget(widget)
        self._clock = QTimer(self, singleShot=True, interval=LONG)
        self._clock.timeout.connect(self._show_first)
        self.stop.clicked.connect(self._on_stop)
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)
        self.hide()

    def _on_started(self, job: Job) -> None:
        if job.what:
            self._waiting.append(job)
            if self._job is None and not self._clock.isActive():
                self._clock.start()

    def _show_first(self) -> None:
        self._job = self._waiting[0] if self._waiting else None
        self.setVisible(self._job is not None)
        if self._job is not None:
            self.label.setText(self._job.what)
            self.stop.setVisible(self._job.reports)
            self.stop.setEnabled(not self._job.cancelled)
            self.bar.setRange(0, 0)

    def _on_progressed(self, job: Job, done: int, total: int, what: str) -> None:
        if job is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.label.setText(
                tr("{work} {done} of {total}: {what}").format(work=job.what, done=done, total=total, what=what)
                if total
                else job.what
            )

    def _on_ended(self, job: Job) -> None:
        if job in self._waiting:
            self._waiting.remove(job)
        if job is self._job:
            self._show_first()
        elif not self._waiting:
            self._clock.stop()

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
