"""How long the article is, how long it is to become, and how long a reader takes: in the bottom line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget

from workstation.markdown.counts import reading_minutes
from workstation.ui.editor.facts import facts_of, read
from workstation.ui.widgets.figures import number, words_in_words
from workstation.ui.widgets.labels import plain_label
from workstation.usecases.length import set_target_length
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.editor.facts import Facts
    from workstation.ui.workbench import Workbench

_REST = 150  # ms between two looks at what was counted
MOST = 100_000  # words
Then = Callable[[int], object]


class LengthButton(QToolButton):
    """Says the length; a click asks for the target."""

    def __init__(self, workbench: Workbench, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._editor = workbench, editor
        self._facts: Facts | None = None
        self.popover: TargetPopover | None = None
        self.setProperty("tone", "muted")
        self.setToolTip(tr("Words a reader reads; click to set the target length"))
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._say)
        self.clicked.connect(self.ask)
        workbench.opened.connect(lambda _session: self._on_opened())
        workbench.changed.connect(lambda _changes, _by: self._rest.start())
        editor.selectionChanged.connect(self._on_selection)
        self._had_selection = False
        self._say()

    def ask(self) -> None:
        """Ask for the target length of the article on show."""
        session = self._workbench.current
        if session is None or self._workbench.read_only:
            return
        article_id = session.article.id
        popover = TargetPopover(self._workbench, session.article.target_words, self)
        self.popover = popover
        popover.pop_up(self.mapToGlobal(QPoint(0, 0)))
        popover.chosen_by(lambda words: self._workbench.do(set_target_length, article_id, words))

    def _on_opened(self) -> None:
        if self._facts is not None:
            self._facts.changed.disconnect(self._on_facts)
        session = self._workbench.current
        self._facts = facts_of(session, self._workbench.jobs) if session is not None else None
        if self._facts is not None:
            self._facts.changed.connect(self._on_facts)
        self._say()

    def _on_facts(self, _first: int, _count: int) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _on_selection(self) -> None:
        has = self._editor.textCursor().hasSelection()
        if (has or self._had_selection) and not self._rest.isActive():
            self._rest.start()
        self._had_selection = has

    def _say(self) -> None:
        session = self._workbench.current
        if session is None or self._facts is None or not self._facts.ready:
            self.setText("…" if session is not None else "")
            return
        words, target = self._facts.words, session.article.target_words
        minutes = tr("{minutes} min").format(minutes=reading_minutes(words))
        if (chosen := self._chosen()) is not None:
            said = tr("{chosen} of {words} selected").format(chosen=number(chosen), words=words_in_words(words))
        elif target:
            said = tr("{count} of {words} · {time}").format(
                count=number(words), words=words_in_words(target), time=minutes
            )
        else:
            said = tr("{words} · {time}").format(words=words_in_words(words), time=minutes)
        self.setText(said)
        self.setAccessibleName(tr("Length: {said}").format(said=said))
        self.setVisible(True)

    def _chosen(self) -> int | None:
        """The words selected; whole blocks are not counted again."""
        cursor = self._editor.textCursor()
        if not cursor.hasSelection() or self._facts is None:
            return None
        document = cursor.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        if first == last:
            return read([cursor.selectedText()], None)[0].words
        head = first.text()[cursor.selectionStart() - first.position() :]
        tail = last.text()[: cursor.selectionEnd() - last.position()]
        between = self._facts.values[first.blockNumber() + 1 : last.blockNumber()]
        return sum(fact.words for fact in (*read([head], None), *read([tail], None), *between))


class TargetPopover(QFrame):
    """A small popup with a number; Enter takes it, Escape leaves all as it was."""

    def __init__(self, workbench: Workbench, words: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        space = workbench.themes.current.space
        self.words = QSpinBox()
        self.words.setRange(0, MOST)
        self.words.setSingleStep(50)
        self.words.setSpecialValueText(tr("No target"))
        self.words.setAccessibleName(tr("Target length in words"))
        self.words.setValue(words)
        self.button = QPushButton(tr("Set target"))
        self.button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.m, space.s, space.m, space.m)
        layout.setSpacing(space.s)
        layout.addWidget(plain_label(tr("How many words is it to have?"), "heading"))
        layout.addLayout(row)

    def chosen_by(self, then: Then) -> None:
        """`then(words)` when a number was chosen."""

        def choose() -> None:
            self.words.interpretText()
            then(self.words.value())
            self.close()

        self.button.clicked.connect(choose)
        edit = self.words.lineEdit()
        if edit is not None:
            edit.returnPressed.connect(choose)

    def pop_up(self, place: QPoint) -> None:
        """Show it above `place` (global), kept on the screen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(place.x(), screen.right() - self.width()))
        self.move(x, max(screen.top(), place.y() - self.height()))
        self.show()
        self.words.setFocus()
        self.words.selectAll()
