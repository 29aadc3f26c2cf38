"""One kept state: what changed, in one column or two, its own text, and what can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.ui.panels.difference_view import DifferenceView, SideBySide
from workstation.ui.themes import Themes
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.fitting_tabs import FittingTabs
from workstation.ui.widgets.flow import FlowRow
from workstation.ui.widgets.labels import plain_label
from workstation.usecases.comparing import Compared
from workstation.words import tr


class RevisionView(QWidget):
    """Tabs above, the buttons below them; `pin` keeps this state to compare others with."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("What to show of the revision"))
        for title in (tr("Changes"), tr("Side by side"), tr("Its text")):
            self.tabs.addTab(title)
        self.restore = QPushButton(tr("Restore…"))
        self.restore.setAccessibleName(tr("Restore this revision"))
        self.rename = QPushButton(tr("Name…"))
        self.rename.setAccessibleName(tr("Name this revision"))
        self.pin = QPushButton(tr("Compare from here"))
        self.pin.setCheckable(True)
        self.pin.setToolTip(tr("Keep this one to compare others with; otherwise they are compared with the text now"))
        self.which = ElidedLabel()
        self.which.setProperty("tone", "muted")
        self.headline = plain_label(tone="heading")
        self.dek = plain_label(tone="muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("frameless", True)
        self.text.setAccessibleName(tr("Text of the revision"))
        self.text.document().setDocumentMargin(themes.current.space.m)
        self.changes = DifferenceView(themes, tr("What changed"))
        self.both = SideBySide(themes)
        self._lay_out(themes)

    def _lay_out(self, themes: Themes) -> None:
        space = themes.current.space
        views = QStackedWidget()
        for view in (
            self.changes,
            self.both.old,
            self.both.new,
            self.text,
        ):  # where all words are large a line of it stays
            view.setMinimumHeight(self.fontMetrics().lineSpacing())
        views.addWidget(self.changes)
        views.addWidget(self.both)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, space.s, 0, 0)
        words.setSpacing(space.xs)
        for label in (self.headline, self.dek, self.which):
            label.setContentsMargins(space.m, 0, space.m, 0)
        for label in (self.headline, self.dek):
            words.addWidget(label)
        words.addWidget(self.text, 1)
        views.addWidget(said)
        self.tabs.currentChanged.connect(views.setCurrentIndex)
        buttons = FlowRow(spacing=space.s)
        buttons.row.setContentsMargins(space.m, space.s, space.m, space.xs)
        for button in (self.pin, self.rename, self.restore):
            button.setAutoDefault(False)
            buttons.row.addWidget(button)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(FittingTabs(self.tabs))
        below.addWidget(buttons)
        below.addWidget(self.which)
        below.addWidget(views, 1)

    def set_writable(self, on: bool) -> None:
        """Whether anything may be kept."""
        self.rename.setEnabled(on)
        self.restore.setEnabled(on)

    def say_pin(self, name: str) -> None:
        """What others are compared with."""
        self.pin.setText(tr("From “{name}”").format(name=name) if name else tr("Compare from here"))

    def show_compared(self, compared: Compared, *, sealed: bool) -> None:
        """Show this state and how it differs from the other."""
        old = compared.old
        self.rename.setVisible(not sealed)
        self.headline.setText(old.headline or tr("No headline"))
        self.dek.setText(old.dek)
        self.dek.setVisible(bool(old.dek))
        if self.text.toPlainText() != old.body:
            self.text.setPlainText(old.body)
        self.which.setText(
            tr("From revision {old} to the text now").format(old=compared.number)
            if compared.against is None
            else tr("From revision {old} to revision {new}").format(old=compared.number, new=compared.against)
        )
        self.changes.show_difference(compared)
        self.both.show_difference(compared)
