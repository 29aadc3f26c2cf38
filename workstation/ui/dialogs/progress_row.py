"""How far a long piece of work is: a bar, what is being worked on, and a way to stop it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workstation.ui.jobs import Job, Jobs
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.figures import number
from workstation.words import tr


class ProgressRow(QWidget):
    """Hidden until it follows a job; `stop` asks that job to end.

    `cancel` is the button that closes the dialog: hidden meanwhile, when it would mean nearly the same as Stop.
    """

    def __init__(self, jobs: Jobs, cancel: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._cancel = cancel
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.what = ElidedLabel()
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setAutoDefault(False)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.what)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button)
        self.stop_button.clicked.connect(self.stop)
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether the work is still under way."""
        return self._job is not None

    def follow(self, job: Job) -> None:
        """Show how far this job is."""
        self._job = job
        self.bar.setRange(0, 0)
        self.what.setText(job.what)
        self.stop_button.setEnabled(True)
        self._cancel.hide()
        self.show()

    def stop(self) -> None:
        """Ask the work to end as soon as it can: after the file or the people it is at."""
        if self._job:
            self._job.cancel()
            self.stop_button.setEnabled(False)
            self.what.setText(tr("Stopping…"))

    def _on_progressed(self, job: Job, done: int, total: int, what: str) -> None:
        if job is self._job and not job.cancelled:
            self.bar.setRange(0, max(total, 1))
            self.bar.setValue(done)
            self.what.setText(
                tr("{done} of {total}   {what}").format(done=number(done), total=number(total), what=what)
                if what
                else tr("{done} of {total}").format(done=number(done), total=number(total))
            )

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._cancel.show()
            self.hide()
