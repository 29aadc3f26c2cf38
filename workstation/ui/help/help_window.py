"""The help pages in a window of their own, made by the program's own renderer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workstation.markdown.render import render
from workstation.ui import ask
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.dialogs.quiet_dialog import QuietDialog
from workstation.ui.help.pages import PAGES, HelpText
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

_ID = int(Qt.ItemDataRole.UserRole)
_SHEET = """
body {{ color: {text}; }} a {{ color: {accent}; }}
h1 {{ font-size: x-large; }} h2 {{ font-size: large; margin-top: 18px; }}
p, li {{ line-height: 135%; }} code {{ background: {window}; }} pre {{ background: {window}; margin: 8px; }}
th {{ text-align: left; padding: 3px 14px 3px 0; color: {muted}; }} td {{ padding: 3px 14px 3px 0; }}
"""


class HelpWindow(QuietDialog):
    """Stays open beside the work. `keys()` makes the page of keys."""

    def __init__(self, themes: Themes, keys: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setModal(False)
        self._themes = themes
        self.text = HelpText(keys)
        self._shown = ""
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search help"))
        self.words.setAccessibleName(tr("Search help"))
        self.words.setClearButtonEnabled(True)
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setProperty("roomy", True)
        self.pages.setWordWrap(True)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = plain_label(tone="muted")
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Help page"))
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(themes.current.space.l)
        self._lay_out()
        self.words.textChanged.connect(self._narrow)
        self.words.returnPressed.connect(self.browser.setFocus)
        self.pages.currentItemChanged.connect(lambda now, _before: self._on_page(now))
        self.browser.anchorClicked.connect(self._on_link)
        themes.changed.connect(self._on_look)
        self._narrow("")
        open_as(self, themes, 860, 620)

    def show_page(self, id: str) -> None:
        """This page, the search taken away."""
        self.words.clear()
        for row in range(self.pages.count()):
            if self.pages.item(row).data(_ID) == id:
                self.pages.setCurrentRow(row)

    @property
    def page(self) -> str:
        """The id of the page on show."""
        return self._shown

    def _lay_out(self) -> None:
        space = self._themes.current.space
        side = QVBoxLayout()
        side.setSpacing(space.s)
        side.addWidget(self.words)
        side.addWidget(self.pages, 1)
        side.addWidget(self.told)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, space.l, space.l, space.l)
        row.setSpacing(space.m)
        row.addLayout(side, 2)
        row.addWidget(self.browser, 5)

    def _narrow(self, words: str) -> None:
        found = self.text.with_words(words)
        shown = self._shown
        self.pages.clear()
        for page in found:
            item = QListWidgetItem(tr(page.title))
            item.setData(_ID, page.id)
            self.pages.addItem(item)
        self.told.setText("" if found else tr("No page has the words “{words}”.").format(words=words))
        self.told.setVisible(not found)
        ids = [page.id for page in found]
        if ids:
            self.pages.setCurrentRow(ids.index(shown) if shown in ids else 0)
        self._mark_words()

    def _on_page(self, item: QListWidgetItem | None) -> None:
        if item is None or item.data(_ID) == self._shown:
            return
        self._shown = item.data(_ID)
        self._render()

    def _render(self) -> None:
        document = self.browser.document()
        document.setDefaultStyleSheet(_SHEET.format(**_colours(self._themes)))
        self.browser.setHtml(f"<body>{render(self.text.markdown(self._shown))}</body>")
        self._mark_words()

    def _mark_words(self) -> None:
        """Every hit on its own ground, the first one in sight."""
        marks: list[QTextEdit.ExtraSelection] = []
        look = QTextCharFormat()
        look.setBackground(QColor(self._themes.current.hit))
        look.setForeground(QColor(self._themes.current.text))
        for word in self.words.text().split():
            cursor = QTextCursor(self.browser.document())
            while not (cursor := self.browser.document().find(word, cursor, QTextDocument.FindFlag(0))).isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
        self.browser.setExtraSelections(marks)
        if marks:
            first = min((mark.cursor for mark in marks), key=lambda each: each.position())
            place = QTextCursor(first)
            place.clearSelection()
            self.browser.setTextCursor(place)
            self.browser.ensureCursorVisible()

    def _on_link(self, url: QUrl) -> None:
        id = url.path().removesuffix(".md")
        if url.isRelative() and id in [page.id for page in PAGES]:
            self.show_page(id)
        elif url.scheme() in ("http", "https"):
            address = url.toString()
            if ask.question(self, tr("Open this address in your browser?"), address, yes=tr("Open")):
                QDesktopServices.openUrl(url)

    def _on_look(self) -> None:
        self._render()


def _colours(themes: Themes) -> dict[str, str]:
    theme = themes.current
    return {"text": theme.text, "accent": theme.accent, "window": theme.window, "muted": theme.muted}
