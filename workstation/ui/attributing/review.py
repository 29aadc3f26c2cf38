"""Going through the proposals in the text itself: for as long as it lasts keys accept, dismiss and go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QWidget

from workstation.ui.attributing.proposal_words import aloud
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.attribution.offers import Offer
    from workstation.ui.attributing.acting import Acting
    from workstation.ui.attributing.following import Following
    from workstation.ui.editor.editor import Editor
    from workstation.ui.workbench import Workbench

_ABREAST = 60  # letters of the strip, of fewer its two parts stand below each other
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Review(QObject):
    """`began()` and `ended()`. While it lasts nothing is typed; what is selected by Shift and arrows is accepted."""

    began = Signal()
    ended = Signal()
    moved = Signal(str)
    """The key of the proposal it stands at."""

    def __init__(self, workbench: Workbench, editor: Editor, following: Following, acting: Acting) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._following, self._acting = workbench, editor, following, acting
        self._key = ""
        self._spot: tuple[int, int] = (0, 0)
        self._described = ""  # what is said of the editor while it is written in
        self.is_on = False
        self.strip = ReviewStrip(workbench)
        acting.done.connect(self._on_done)
        following.changed.connect(self._on_changed)
        workbench.opened.connect(lambda _session: self.end())

    def toggle(self) -> None:
        """Begin at the caret, or end."""
        if self.is_on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Go to the first proposal behind the caret."""
        from workstation.ui.widgets.aloud import say_aloud

        if not self._following.offers:
            self._workbench.notice.emit(tr("Nothing is proposed for this text."))
            return
        self.is_on = True
        self._described = self._editor.accessibleDescription()
        self._editor.installEventFilter(self)
        self._editor.setFocus()
        say_aloud(self._editor, tr("Review of proposals. {keys}").format(keys=_keys()))
        self._stand(self._from(self._editor.textCursor().selectionStart()))
        self.strip.show()
        self.began.emit()

    def end(self) -> None:
        """Typing is typing again."""
        if self.is_on:
            from workstation.ui.widgets.aloud import say_aloud

            self.is_on = False
            self._editor.removeEventFilter(self)
            self.strip.hide()
            self._editor.setAccessibleDescription(self._described)
            say_aloud(self._editor, tr("The review has ended. What you type goes into the text."))
            cursor = self._editor.textCursor()
            cursor.clearSelection()
            self._editor.setTextCursor(cursor)
            self.ended.emit()

    @property
    def offer(self) -> Offer | None:
        """The proposal it stands at."""
        return next((offer for offer in self._following.offers if offer.key == self._key), None)

    def step(self, by: int) -> None:
        """The next one, or the one before, around the end."""
        offers = self._following.offers
        at = next((n for n, offer in enumerate(offers) if offer.key == self._key), -1)
        if offers:
            self._stand(offers[(at + by) % len(offers)])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys mean the proposal."""
        if isinstance(event, QInputMethodEvent):
            return bool(event.commitString())  # a dead key or an input method types, too
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            if event.matches(QKeySequence.StandardKey.Undo) and self._acting.undoes:
                return self._taken(event, self._acting.undo_dismiss)
            changes = QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut
            return any(event.matches(key) for key in changes) and self._taken(event, self._tell)
        if event.key() in _MODIFIERS or _selects(event):
            return False
        return self._handled(event)

    def _handled(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ENTER:
            return self._taken(event, self._accept_all if shift else self._accept)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self._taken(event, self._dismiss)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Tab):
            return self._taken(event, lambda: self.step(1))
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Backtab):
            return self._taken(event, lambda: self.step(-1))
        if key == Qt.Key.Key_Escape:
            return self._taken(event, self.end)
        if event.text():  # nothing is typed into a text that is gone through
            return self._taken(event, self._tell)
        return False

    def _tell(self) -> None:
        self._workbench.notice.emit(tr("Escape ends the review; then type."))

    def _taken(self, event: QKeyEvent, act: object) -> bool:
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()  # type: ignore[operator]
        return True

    def _accept(self) -> None:
        if (offer := self.offer) is None:
            return
        cursor = self._editor.textCursor()
        if cursor.hasSelection() and (cursor.selectionStart(), cursor.selectionEnd()) != self._spot:
            self._acting.correct(offer, words=QTextCursor(cursor))
        self._acting.accept([offer])

    def _accept_all(self) -> None:
        if (offer := self.offer) is not None:
            self._acting.accept(self._acting.all_of(offer))

    def _dismiss(self) -> None:
        if (offer := self.offer) is not None:
            self._acting.dismiss([offer])

    def _from(self, position: int) -> Offer:
        offers = self._following.offers
        for offer in offers:
            if (spots := self._acting.spots(offer)) and spots[0][0] >= position:
                return offer
        return offers[0]

    def _stand(self, offer: Offer) -> None:
        self._key = offer.key
        spots = self._acting.spots(offer)
        if spots:
            self._spot = spots[0]
            cursor = self._editor.textCursor()
            cursor.setPosition(self._spot[0])
            cursor.setPosition(self._spot[1], QTextCursor.MoveMode.KeepAnchor)
            self._editor.setTextCursor(cursor)
            self._editor.centerCursor()
        self._say(offer)
        self.moved.emit(offer.key)

    def _say(self, offer: Offer) -> None:
        from workstation.ui.widgets.aloud import describe

        offers = self._following.offers
        at = next((n for n, each in enumerate(offers, 1) if each.key == offer.key), 0)
        shown = self._acting.shown(offer)
        self.strip.say(shown, at, len(offers))
        describe(self._editor, aloud(shown, at, len(offers)))

    def _on_done(self, keys: tuple[str, ...]) -> None:
        if self.is_on and self._key in keys:
            self._go_on()

    def _on_changed(self) -> None:
        if self.is_on and self.offer is None:
            self._go_on()

    def _go_on(self) -> None:
        if self._following.offers:
            self._stand(self._from(self._spot[0]))
        else:
            self.end()
            self._workbench.notice.emit(tr("Nothing more is proposed for this text."))


class ReviewStrip(QWidget):
    """What stands above the text meanwhile: which proposal it is, and the keys."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = workbench.themes.current.space
        self.said = plain_label(tone="heading")
        self.keys = plain_label(tone="muted")
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.m)
        row.addWidget(self.said, 1)
        row.addWidget(self.keys, 2)
        self.setAccessibleName(tr("Review of proposals"))
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys below the name where they would be broken into more lines beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ABREAST * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)

    def say(self, offer: Offer, at: int, of: int) -> None:
        """This one of so many."""
        who = offer.who.name if offer.who else tr("Nobody named")
        self.said.setText(tr("{at} of {n}: {who}").format(at=at, n=of, who=who))
        self.keys.setText(_keys().replace(" ·", "\u00a0·"))  # a line that wraps does not begin with a point


def _keys() -> str:
    return tr("Enter accepts · Delete dismisses · arrows go on · Shift+arrows choose words · Esc ends")


def _selects(event: QKeyEvent) -> bool:
    """Shift with an arrow changes which words are meant."""
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and event.key() in arrows
