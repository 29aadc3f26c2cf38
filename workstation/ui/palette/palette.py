"""The box at the top of the window: type a few letters, choose with the arrows, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from workstation.ui.palette.choices import CHOICE, Choice, ChoiceDelegate, Choices, ChoicesModel
from workstation.ui.palette.veil import Veil
from workstation.ui.themes import Themes
from workstation.ui.widgets.aloud import say_aloud
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr, tr_n

WIDTH = 600  # pixels at most
ROWS = 12
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Palette(QFrame):
    """Lies over its window. The keyboard goes back where it was when it is left without a choice.

    Answers may come late and out of order: only one for the words now typed, or the newest so far, is shown.
    """

    def __init__(self, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("popup", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self._choices: Choices | None = None
        self._window = window
        self._before: QWidget | None = None
        self._turn = self._answered = 0
        self._run_next = False
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.model = ChoicesModel()
        self.list = QListView()
        self.delegate = ChoiceDelegate(themes)
        self._told = plain_label(tone="muted")
        self._build()
        self._veil = Veil(window)
        self._veil.pressed.connect(self.leave)
        self.hide()

    def show_choices(self, choices: Choices) -> None:
        """Begin anew with this kind of rows."""
        application = QApplication.instance()
        if self.isHidden() and isinstance(application, QApplication):
            self._before = application.focusWidget()
            application.focusChanged.connect(self._on_focus_changed)
            # Only while it is open: every letter that is painted would come through it. A filter on the application
            # would hear of objects that are still being made, which kills the program.
            self._window.installEventFilter(self)
        self._choices = choices
        self.setAccessibleName(choices.title)
        self.words.setAccessibleName(choices.title)
        self.words.setPlaceholderText(choices.placeholder)
        self.list.setAccessibleName(choices.title)
        self.model.replace(())
        self.words.clear()
        self._ask()
        self._place()
        self._veil.show()
        self._veil.raise_()
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close it; the keyboard goes back."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus_changed)
        self._window.removeEventFilter(self)
        self._turn += 1  # answers still under way are for nobody
        self._run_next = False
        self.hide()
        self._veil.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    @property
    def chosen(self) -> Choice | None:
        """The row under the cursor."""
        row = self.list.currentIndex().data(CHOICE) if self.list.currentIndex().isValid() else None
        return row if isinstance(row, Choice) else None

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        space = self._themes.current.space
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._themes.set_font(self._told, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(space.s, space.s, space.s, space.s)
        column.setSpacing(space.s)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self._told)
        self.words.installEventFilter(self)
        self.words.textEdited.connect(lambda _text: self._ask())
        self.words.textChanged.connect(lambda text: self._ask() if not text else None)
        self.list.clicked.connect(lambda _index: self._run())
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._announce(now))

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        space = self._themes.current.space
        wide = min(WIDTH, window.width() - 2 * space.l)
        rows = sum(self.list.sizeHintForRow(row) for row in range(min(self.model.rowCount(), ROWS)))
        frame = self.words.sizeHint().height() + self._told.sizeHint().height() + 5 * space.s
        top = min(window.height() // 10, 72)
        tall = min(max(rows, 40) + frame, window.height() - top - space.l)
        self._veil.setGeometry(window.rect())
        self.setGeometry((window.width() - wide) // 2, top, wide, tall)

    # --- asking -------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._choices is None:
            return
        self._turn += 1
        turn = self._turn
        self._choices.ask(self.words.text().strip(), lambda rows: self._on_rows(turn, rows))

    def _on_rows(self, turn: int, rows: Sequence[Choice]) -> None:
        if turn < self._answered or (self.isHidden() and self.model.rowCount()):
            return
        self._answered = turn
        self.model.replace(rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
        self._tell(len(rows))
        self._place()
        if self._run_next and turn == self._turn:
            self._run()

    def _tell(self, count: int) -> None:
        words = self.words.text().strip()
        if count:
            self._told.setText(tr_n("{n} hit. Enter takes it.", "{n} hits. ↑ ↓ choose, Enter takes.", count))
        elif words:
            self._told.setText(tr("Nothing fits “{words}”. Try fewer letters.").format(words=words))
        else:
            self._told.setText(tr("Nothing to show yet."))

    # --- choosing -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list while typing goes on; the window's size is followed, and left when it is left."""
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() == QEvent.Type.WindowDeactivate and watched is self.window():
            self.leave()
        return False

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went elsewhere: it stays there."""
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None
            self.leave()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _MOVES:
            self._move(_MOVES[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _move(self, steps: int) -> None:
        rows = self.model.rowCount()
        if not rows:
            return
        now = self.list.currentIndex().row()
        to = (now + steps) % rows if abs(steps) == 1 else max(0, min(rows - 1, now + steps))
        self.list.setCurrentIndex(self.model.index(to))

    def _take(self) -> None:
        if self._answered < self._turn:
            self._run_next = True  # Enter came before the answer to what was typed: take the first of that
        else:
            self._run()

    def _run(self) -> None:
        self._run_next = False
        row = self.chosen
        if row is None or not row.enabled:
            return
        area = self.geometry()
        self.leave()
        self._window.repaint(area)  # whatever the command takes its time for, it is seen that it was taken
        # The keyboard is back where the command is to act before it acts.
        QTimer.singleShot(0, self, row.run)

    def _announce(self, now: QModelIndex) -> None:
        """The keyboard stays in the field, so the row is said to a screen reader."""
        row = now.data(CHOICE)
        said = row.aloud if isinstance(row, Choice) else ""
        self.words.setAccessibleDescription(said)
        say_aloud(self.words, said)
