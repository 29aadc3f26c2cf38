"""Who and what the open article stands on: each row leads to its place in the text and to its record."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.quotes import Quote, Speaker
from workstation.ui.panels.mentions import Mention, place_now, read_mentions
from workstation.ui.panels.speaker_field import SpeakerField
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.quotes import set_speaker
from workstation.words import marked, tr, tr_n

_OPEN = {
    "expert": marked("Open expert’s record"),
    "source": marked("Open source’s record"),
    "quote": marked("Open quote card"),
    "claim": marked("Open claim card"),
}
ICONS = {"expert": "user", "source": "landmark", "quote": "quote", "claim": "megaphone"}
_NO_ARTICLE = (marked("No article is open"), marked("Open one to see who and what it stands on."))
_NO_TAGS = (
    marked("Nothing is tagged yet"),
    marked(
        "Select words in the text and press Ctrl+Shift+E for an expert, Ctrl+Shift+S for a source,"
        " Ctrl+Shift+U for a quote. Or type @ and a name."
    ),
)


class InArticle(QWidget):
    """The tags of the article on show. `place_requested(start, end)`; `record_wanted(key, value)`."""

    place_requested = Signal(int, int)
    record_wanted = Signal(str, str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        themes = workbench.themes
        self._next: dict[str, int] = {}
        self.list = TwoLineList(tr("In this article"), themes, detail_lines=2)
        self.empty = EmptyState(themes, *_NO_ARTICLE, icon="quote")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.strip = QFrame()
        self.strip.setObjectName("strip")
        self.strip_title = plain_label(tone="heading")
        self.speaker = SpeakerField(workbench, tr("Who said it"))
        self.record_button = QPushButton()
        space = themes.current.space
        inside = QVBoxLayout(self.strip)
        inside.setContentsMargins(space.m, space.s, space.m, space.m)
        inside.setSpacing(space.s)
        inside.addWidget(self.strip_title)
        inside.addWidget(self.speaker)
        row = QHBoxLayout()
        row.addWidget(self.record_button)
        row.addStretch()
        inside.addLayout(row)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._pages, 1)
        lines.addWidget(self.strip)
        self.strip.hide()
        self.list.picked.connect(self._on_picked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.record_button.clicked.connect(self._on_record)
        self.speaker.left.connect(self._on_speaker)
        themes.changed.connect(self._on_theme)
        self._dress()

    def read(self) -> None:
        """Read the tags of the text as it stands."""
        session = self._workbench.current
        if session is None or not self._workbench.is_ready:
            self._show_nothing(*map(tr, _NO_ARTICLE))
            return
        self._workbench.ask(read_mentions, session.text(), then=lambda found: self._on_read(session.article.id, found))

    @property
    def mention(self) -> Mention | None:
        """The row chosen."""
        item = self.list.chosen
        return item.carries if item and isinstance(item.carries, Mention) else None

    def _on_read(self, article_id: str, found: tuple[Mention, ...]) -> None:
        session = self._workbench.current
        if session is None or session.article.id != article_id:
            return
        if not found:
            self._show_nothing(*map(tr, _NO_TAGS))
            return
        self.list.show_items([self._item(each) for each in found])
        self._pages.setCurrentIndex(0)
        self._show_strip()

    def _item(self, mention: Mention) -> Item:
        ink = self._workbench.themes.current.tag(mention.key).colour
        nobody = {"quote": tr("No speaker yet"), "claim": tr("Nobody asserts it yet")}
        name = mention.title or nobody.get(mention.key, mention.words)
        key = f"{mention.key}:{mention.value}"
        dim = not mention.title
        icon = ICONS[mention.key]
        if not mention.known:
            icon, ink = "triangle-alert", self._workbench.themes.current.warning
        return Item(key, name, _detail(mention), icon, ink, dim, mention)

    def _show_nothing(self, heading: str, sentence: str) -> None:
        self.list.show_items([])
        self.empty.say(heading, sentence)
        self._pages.setCurrentIndex(1)
        self.strip.hide()

    def _on_picked(self, item: Item) -> None:
        """Go to its place; picking it again goes to its next one."""
        session, mention = self._workbench.current, item.carries
        if session is None or not isinstance(mention, Mention):
            return
        turn = self._next.get(item.key, 0) % len(mention.places)
        self._next = {item.key: turn + 1}
        found = place_now(session.text(), mention.places[turn])
        if found:
            self.place_requested.emit(*found)
        else:
            self.read()

    def _on_current(self) -> None:
        # The list may be in the middle of being replaced: look when it is whole again.
        QTimer.singleShot(0, self, self._show_strip)

    def _show_strip(self) -> None:
        mention = self.mention
        self.strip.setVisible(mention is not None)
        if mention is None:
            return
        is_quote = mention.key == "quote"
        self.strip_title.setText(mention.title or mention.words)
        self.strip_title.setVisible(not is_quote)
        self.speaker.setVisible(is_quote and mention.known)
        if is_quote:
            self.speaker.show_value(mention.speaker)
            self.speaker.set_read_only(self._workbench.read_only)
        self.record_button.setText(tr(_OPEN[mention.key]))
        self.record_button.setEnabled(mention.known)

    def _on_speaker(self) -> None:
        mention = self.mention
        if mention is None or not self.speaker.touched:
            return
        speaker: Speaker | None = self.speaker.value()
        self._workbench.do(set_speaker, mention.value, speaker, by=self, then=self._on_speaker_set)

    def _on_speaker_set(self, _quote: Quote) -> None:
        self.speaker.accept()
        self.read()

    def _on_record(self) -> None:
        if self.mention:
            self.record_wanted.emit(self.mention.key, self.mention.value)

    def _on_theme(self) -> None:
        self._dress()
        self.read()

    def _dress(self) -> None:
        theme = self._workbench.themes.current
        self.strip.setStyleSheet(f"#strip {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}")


def _detail(mention: Mention) -> str:
    if mention.key in ("quote", "claim"):
        return mention.words if mention.known else tr("{words} (its record is missing)").format(words=mention.words)
    count = len(mention.places)
    times = tr_n("{n} place", "{n} places", count)
    if not mention.known:
        return tr("Not in the directory · {times}").format(times=times)
    return f"{mention.detail[:1].upper()}{mention.detail[1:]} · {times}" if mention.detail else times
