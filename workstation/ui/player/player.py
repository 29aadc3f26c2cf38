"""Hear a recording around its passage: pause, step, slow down, and mark where the words begin and end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from workstation.domain.evidence import Evidence, timecode
from workstation.ui.player.passage import Stretch, context
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.usecases.evidence import edit_evidence
from workstation.words import tr

STEP = 3_000  # ms
RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_LOADED = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)


class Player(QDialog):
    """Space pauses, left and right step, down and up slow down and speed up, S and E mark the start and the end."""

    def __init__(
        self, workbench: Workbench, piece: Evidence, recording: Path | bytes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self.piece = workbench, piece
        self.stretch = Stretch(0, 0)
        self._begun = False
        self.setWindowTitle(tr("Recording: {name}").format(name=piece.called))
        self.player = QMediaPlayer(self)
        # Without a device it plays in silence: times can still be read and marked.
        self._sound = QAudioOutput(self) if QMediaDevices.audioOutputs() else None
        if self._sound is not None:
            self.player.setAudioOutput(self._sound)
        self.trouble = plain_label(tone="danger")
        self.trouble.setVisible(self._sound is None)
        self.trouble.setText(tr("No sound device was found: it plays in silence, and times can still be marked."))
        self.times = plain_label()
        self.marks = plain_label(tone="muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Place in the recording"))
        self.slider.setSingleStep(STEP)
        self.whole = QCheckBox(tr("Whole recording"))
        self.play_button = QPushButton(tr("Play"))
        self.start_button = QPushButton(tr("Start here (S)"))
        self.end_button = QPushButton(tr("End here (E)"))
        self.slower_button = QPushButton(tr("Slower"))
        self.faster_button = QPushButton(tr("Faster"))
        self._lay_out()
        self._connect()
        self._show_marks()
        if isinstance(recording, Path):
            self.player.setSource(QUrl.fromLocalFile(str(recording)))
        else:
            self._memory = QBuffer(self)
            self._memory.setData(recording)
            self._memory.open(QBuffer.OpenModeFlag.ReadOnly)
            name = piece.file.suffix if piece.file else ""
            self.player.setSourceDevice(self._memory, QUrl(f"recording{name}"))  # the name tells its kind

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        top = QHBoxLayout()
        top.addWidget(self.times, 1)
        top.addWidget(self.whole)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self.play_button,
            self.slower_button,
            self.faster_button,
            self.start_button,
            self.end_button,
        ):
            button.setAutoDefault(False)
            flow.addWidget(button)
        keys = tr("Space plays and pauses, ← → step 3 seconds, ↓ ↑ slower and faster, S and E mark start and end.")
        for part in (self.trouble, top, self.slider, self.marks, buttons, plain_label(keys, "muted")):
            lines.addLayout(part) if isinstance(part, QHBoxLayout) else lines.addWidget(part)
        self.resize(max(self.sizeHint().width(), 560), self.sizeHint().height())
        self.play_button.setFocus()

    def _connect(self) -> None:
        self.player.mediaStatusChanged.connect(self._on_status)
        self.player.durationChanged.connect(lambda _ms: self._fit())
        self.player.positionChanged.connect(self._on_position)
        self.player.playbackStateChanged.connect(lambda _state: self._show_state())
        self.player.errorOccurred.connect(self._on_error)
        self.slider.sliderMoved.connect(self.player.setPosition)
        self.slider.actionTriggered.connect(lambda _act: self.player.setPosition(self.slider.sliderPosition()))
        self.whole.toggled.connect(lambda _on: self._fit())
        self.play_button.clicked.connect(lambda _on=False: self.toggle())
        self.slower_button.clicked.connect(lambda _on=False: self.change_rate(-1))
        self.faster_button.clicked.connect(lambda _on=False: self.change_rate(1))
        self.start_button.clicked.connect(lambda _on=False: self.mark(start=True))
        self.end_button.clicked.connect(lambda _on=False: self.mark(start=False))

    # --- what a person does ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the player, wherever the keyboard is in it; Escape closes."""
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Left: lambda: self.step(-STEP),
            Qt.Key.Key_Right: lambda: self.step(STEP),
            Qt.Key.Key_Down: lambda: self.change_rate(-1),
            Qt.Key.Key_Up: lambda: self.change_rate(1),
            Qt.Key.Key_S: lambda: self.mark(start=True),
            Qt.Key.Key_E: lambda: self.mark(start=False),
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def toggle(self) -> None:
        """Play, or pause; at the end of the passage it begins anew."""
        if self.player.isPlaying():
            self.player.pause()
            return
        if self.player.position() >= self.stretch.end:
            self.player.setPosition(self.stretch.start)
        self.player.play()

    def step(self, ms: int) -> None:
        """A little forward or back."""
        self.player.setPosition(self.stretch.inside(self.player.position() + ms))

    def change_rate(self, by: int) -> None:
        """Slower (-1) or faster (1), from half to twice the speed."""
        now = min(range(len(RATES)), key=lambda at: abs(RATES[at] - self.player.playbackRate()))
        self.player.setPlaybackRate(RATES[max(0, min(len(RATES) - 1, now + by))])
        self._show_times()

    def mark(self, *, start: bool) -> None:
        """The words begin, or end, at the moment heard."""
        if self._workbench.read_only:
            return
        at = self.player.position()
        fields: dict[str, Any] = {"start": at} if start else {"end": at}
        if start and self.piece.end is not None and self.piece.end < at:
            fields["end"] = at
        if not start and (self.piece.start is None or self.piece.start > at):
            fields["start"] = min(at, self.piece.start or at)
        self._workbench.do(edit_evidence, self.piece.id, then=while_alive(self, self._on_marked), **fields)

    # --- what the recording does ----------------------------------------------------------------------

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in _LOADED and not self._begun:
            self._begun = True
            self._fit()
            self.player.setPosition(self.stretch.inside(self.piece.start or 0))

    def _fit(self) -> None:
        length = self.player.duration()
        piece = self.piece
        self.stretch = Stretch(0, length) if self.whole.isChecked() else context(piece.start, piece.end, length)
        self.whole.setVisible(context(piece.start, piece.end, length) != Stretch(0, length))
        self.slider.setRange(self.stretch.start, self.stretch.end)
        self._show_times()

    def _on_position(self, at: int) -> None:
        if not self.slider.isSliderDown():
            self.slider.setValue(at)
        if self.player.isPlaying() and 0 < self.stretch.end <= at:
            self.player.pause()
        self._show_times()

    def _on_error(self, _error: QMediaPlayer.Error, _words: str) -> None:
        self.trouble.setText(
            tr("This recording cannot be played: it is damaged or of a kind unknown here. The file itself is kept.")
        )
        self.trouble.show()
        for part in (self.play_button, self.slider, self.start_button, self.end_button):
            part.setEnabled(False)

    def _on_marked(self, piece: Evidence) -> None:
        self.piece = piece
        self._show_marks()

    def _show_times(self) -> None:
        at = timecode(self.player.position() // 100 * 100)
        length = timecode(self.player.duration() // 1_000 * 1_000)
        self.times.setText(f"{at} / {length} · {self.player.playbackRate():g}×")

    def _show_marks(self) -> None:
        said = self.piece.passage
        self.marks.setText(tr("The words: {passage}").format(passage=said) if said else tr("No times are marked yet."))

    def _show_state(self) -> None:
        self.play_button.setText(tr("Pause") if self.player.isPlaying() else tr("Play"))
