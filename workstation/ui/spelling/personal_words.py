"""A person's own dictionary: every word in it, one can be added, chosen ones taken out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workstation.errors import WorkstationError
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.dialogs.quiet_dialog import QuietDialog
from workstation.ui.jobs import SPELLING
from workstation.ui.spelling.following import Spelling
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.words import tr, tr_n


class PersonalWords(QuietDialog):
    """Every change is written at once; what cannot be is said below the list."""

    def __init__(self, workbench: Workbench, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._spelling = workbench, spelling
        self.setWindowTitle(tr("My dictionary"))
        self.word = QLineEdit()
        self.word.setPlaceholderText(tr("A word"))
        self.word.setAccessibleName(tr("A word to add"))
        self.add_button = QPushButton(tr("Add"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Words of my dictionary"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("roomy", True)
        self.remove_button = QPushButton(tr("Remove"))
        self.told = plain_label(tone="muted")
        self.told.setWordWrap(True)
        self._lay_out()
        self.add_button.clicked.connect(self._on_add)
        self.word.returnPressed.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.list.itemSelectionChanged.connect(self._on_selected)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self.list, self._on_remove, context=Qt.ShortcutContext.WidgetShortcut
        )
        self._read()

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.word, 1)
        top.addWidget(self.add_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        bottom.addWidget(self.remove_button)
        bottom.addStretch()
        bottom.addWidget(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        lines.addLayout(top)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.told)
        lines.addLayout(bottom)
        open_as(self, self._workbench.themes, 380, 420)

    def _read(self) -> None:
        self._run(self._spelling.personal.read)

    def _on_add(self) -> None:
        if self.word.text().strip():
            self._run(self._spelling.personal.add, self.word.text(), done=self.word.clear)

    def _on_remove(self) -> None:
        chosen = [item.text() for item in self.list.selectedItems()]
        if chosen:
            self._run(self._spelling.personal.remove, chosen)

    def _run(self, work: object, *args: object, done: object = None) -> None:
        def over(_result: object) -> None:
            if callable(done):
                done()
            self._show()

        def failed(trouble: BaseException) -> None:
            if not isinstance(trouble, WorkstationError):
                raise trouble
            self._say(str(trouble), "danger")

        assert callable(work)
        self._workbench.jobs.run(
            work, *args, then=while_alive(self, over), failed=while_alive(self, failed), lane=SPELLING
        )

    def _show(self) -> None:
        words = sorted(self._spelling.personal.words, key=lambda word: (word.casefold(), word))
        self.list.clear()
        self.list.addItems(words)
        self._on_selected()
        empty = tr("Words you add while you write stand here. Right-click a word that is underlined, or press Ctrl+.")
        self._say(tr_n("{n} word", "{n} words", len(words)) if words else empty, "muted")
        self._spelling.count_right()

    def _say(self, sentence: str, tone: str) -> None:
        self.told.setText(sentence)
        self.told.setProperty("tone", tone)
        self.told.style().polish(self.told)

    def _on_selected(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
