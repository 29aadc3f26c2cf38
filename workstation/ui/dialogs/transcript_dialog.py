"""The lines of a transcript: which become quotes, which are proof of quotes in the text, and where they go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from workstation.domain.evidence import timecode
from workstation.domain.quotes import Quote
from workstation.errors import WorkstationError
from workstation.ui import ask
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.own_direction import InItsOwnDirection
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.usecases.transcripts import Brought, Heard, Told, bring_in, hear
from workstation.words import tr, tr_n

KINDS = "(*.srt *.vtt *.otr)"
Place = Callable[[Sequence[Quote]], object]
"""Puts these quotes into the text at the caret."""


class TranscriptDialog(QDialog):
    """Ticked lines become quotes with their place in the recording; those in the text already get their proof."""

    def __init__(self, workbench: Workbench, path: Path, place: Place | None) -> None:
        super().__init__(workbench.window)
        self._workbench, self._path, self._place = workbench, path, place
        self._recording: Path | None = None
        self.heard: Heard | None = None
        self.setWindowTitle(tr("Transcript: {name}").format(name=path.name))
        self.banner = Banner(workbench.themes)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Lines of the transcript"))
        self.list.setWordWrap(True)
        self.list.setProperty("rows", "plain")
        self.list.setItemDelegate(InItsOwnDirection(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.recording = plain_label(tone="muted")
        self.recording_button = QPushButton(tr("Recording…"))
        self.cancel = QPushButton(tr("Cancel"))
        self.keep = QPushButton(tr("Keep as quotes"))
        self.put = QPushButton(tr("Place at the caret"))
        self.put.setVisible(place is not None)
        self.keep.setDefault(True)
        self._lay_out()
        self.list.itemChanged.connect(lambda _item: self._count())
        self.recording_button.clicked.connect(lambda _on=False: self._on_recording())
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(lambda _on=False: self._bring(place=False))
        self.put.clicked.connect(lambda _on=False: self._bring(place=True))
        self._count()
        self._read()

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        above = QHBoxLayout()
        above.addWidget(self.recording, 1)
        above.addWidget(self.recording_button)
        foot = QHBoxLayout()
        foot.addStretch()
        for button in (self.cancel, self.put, self.keep):
            foot.addWidget(button)
        hint = tr(
            "Space ticks a line. Ticked lines become quotes; lines whose words are tagged already become their proof."
        )
        lines.addLayout(above)
        lines.addWidget(self.banner)
        lines.addWidget(self.list, 1)
        lines.addWidget(plain_label(hint, "muted"))
        lines.addLayout(foot)
        open_as(self, self._workbench.themes, 680, 560)

    def _read(self) -> None:
        session = self._workbench.current
        self._workbench.ask(
            hear,
            self._path,
            session.text() if session else "",
            self._recording,
            then=while_alive(self, self._on_heard),
            failed=while_alive(self, self._on_refused),
        )

    def _on_heard(self, heard: Heard) -> None:
        self.heard = heard
        self.banner.hide()
        self.list.clear()
        for told in heard.lines:
            item = QListWidgetItem(_words(told))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if told.matches else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._say_recording(heard)
        self._count()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _say_recording(self, heard: Heard) -> None:
        if heard.recording is not None:
            self.recording.setText(tr("Recording: {name}").format(name=heard.recording.name))
        elif heard.transcript.recording:
            missing = tr("The recording {name} is not beside the transcript: choose it, or only the times are kept.")
            self.recording.setText(missing.format(name=heard.transcript.recording))
        else:
            self.recording.setText(tr("No recording yet: choose it, or only the times are kept."))

    def _on_recording(self) -> None:
        path = ask.open_file(self, tr("Which recording is it?"))
        if path is not None:
            self._recording = path
            self._read()

    def _chosen(self) -> list[Told]:
        if self.heard is None:
            return []
        ticked = [self.list.item(at).checkState() is Qt.CheckState.Checked for at in range(self.list.count())]
        return [told for told, wanted in zip(self.heard.lines, ticked, strict=False) if wanted]

    def _count(self) -> None:
        chosen = bool(self._chosen()) and not self._workbench.read_only
        self.keep.setEnabled(chosen)
        self.put.setEnabled(chosen)

    def _bring(self, *, place: bool) -> None:
        chosen = self._chosen()
        if self.heard is None or not chosen:
            return
        for button in (self.keep, self.put):
            button.setEnabled(False)
        self._workbench.do(
            bring_in,
            self.heard,
            chosen,
            then=while_alive(self, lambda brought: self._on_brought(brought, place=place)),
            failed=while_alive(self, self._on_refused),
            long=True,
            what=tr("Copying"),
            reports=True,
        )

    def _on_brought(self, brought: Brought, *, place: bool) -> None:
        if place and self._place is not None:
            self._place(brought.made)
        made = tr_n("{n} quote made", "{n} quotes made", len(brought.made))
        count = len(brought.matched)
        proof = tr_n("{n} quote of the text has its proof", "{n} quotes of the text have their proof", count)
        self._workbench.notice.emit(f"{made} · {proof}")
        self.accept()

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.banner.say("danger", trouble.happened, " ".join(part for part in (trouble.safe, trouble.remedy) if part))
        self._count()


def _words(told: Told) -> str:
    line = told.line
    who = f"{line.speaker}: " if line.speaker else ""
    known = f" ({tr('not in the directory')})" if line.speaker and told.speaker is None else ""
    there = f"{tr('Is a quote of the text already')}: " if told.matches else ""  # first: a long line may be cut short
    return f"{timecode(line.start)}  {there}{who}{line.words}{known}"
