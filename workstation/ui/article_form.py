"""The sheet one writes on: headline and dek as fields above the Markdown editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workstation.ui.editor.column import writing_font
from workstation.ui.editor.editor import Editor
from workstation.ui.widgets.growing_field import MOST_LINES, GrowingField
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.editor.completion import Completion
    from workstation.ui.saving import Saving
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench
    from workstation.usecases.directory import Candidate, Kind

HEADLINE_LIMIT = 300  # characters, as the domain has it
DEK_LIMIT = 1_000
_SHARES = (0.35, 0.3)  # of the height, the most that headline and dek take


class ArticleForm(QWidget):
    """Shows one session at a time; what is typed goes to its Saving. `complete()` adds what the first paint misses."""

    headline_changed = Signal(str)
    completion: Completion

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._saving: Saving | None = None
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        themes = workbench.themes
        self.headline = GrowingField(tr("Headline"), tr("Headline"), HEADLINE_LIMIT, self._headline_font(), self)
        self.dek = GrowingField(
            tr("Dek"), tr("Dek: one sentence that says why it matters"), DEK_LIMIT, themes.font("large")
        )
        self.editor = Editor(themes.current, self._writing_font(), self)
        self._prefer()
        self.counts = {field: self._count_label() for field in (self.headline, self.dek)}
        self._build()
        self._connect()

    def complete(self) -> None:
        """Names are completed from now on."""
        from workstation.ui.editor.completion import Completion

        self.completion = Completion(self.editor, self._workbench.themes.current, self._find, self._create)
        self._workbench.themes.changed.connect(self.completion.list.dress)

    def show_first(self, session: Session) -> None:
        """The first paint: what the library is known to hold, before anything can be stored."""
        self.headline.show_value(session.article.headline)
        self.dek.show_value(session.article.dek)
        self.editor.show_session(session)
        self._align_head()

    def show_saving(self, saving: Saving) -> None:
        """Show this article, text and header; each keeps its own undo history."""
        if self._saving is saving:
            self._read_header()
            return
        if self._saving is not None:
            self._saving.header_read.disconnect(self._read_header)
        self._saving = saving
        self.headline.show_value("")
        self.dek.show_value("")
        saving.header_read.connect(self._read_header)
        self._read_header(again=False)
        if self.editor.session is not saving.session:
            self.editor.show_session(saving.session)
        self._align_head()

    def let_go(self) -> None:
        """The article on show is closed and no other follows."""
        if self._saving is not None:
            self._saving.header_read.disconnect(self._read_header)
        self._saving = None

    def set_writable(self, on: bool) -> None:
        """Whether typing is taken."""
        for field in (self.headline, self.dek, self.editor):
            field.setReadOnly(not on)

    def focus_start(self) -> None:
        """The caret where a person would go on: an empty headline first, else the text."""
        article = self._saving.session.article if self._saving else None
        (self.headline if article is not None and not article.headline else self.editor).setFocus()

    def focus_headline(self) -> None:
        """The headline, ready to be written over."""
        self.headline.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.headline.selectAll()

    @property
    def field_in_focus(self) -> str:
        """`headline` or `dek` while the keyboard is there."""
        return "headline" if self.headline.hasFocus() else "dek" if self.dek.hasFocus() else ""

    def go_to_field(self, name: str, letters: int) -> None:
        """The caret into the headline or the dek, behind so many letters."""
        field = self.dek if name == "dek" else self.headline
        cursor = field.textCursor()
        cursor.setPosition(len(field.value()[:letters].encode("utf-16-le", "surrogatepass")) // 2)
        field.setTextCursor(cursor)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        space = self._workbench.themes.current.space
        self._head = QVBoxLayout()
        self._head.setSpacing(space.xs)
        for field in (self.headline, self.dek):
            self._head.addWidget(field)
            self._head.addWidget(self.counts[field])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space.l, 0, 0)
        layout.setSpacing(space.s)
        layout.addLayout(self._head)
        layout.addWidget(self.editor, 1)
        self.setTabOrder(self.headline, self.dek)
        self.setTabOrder(self.dek, self.editor)

    def _connect(self) -> None:
        self.headline.edited.connect(lambda text: self._on_edited(self.headline, headline=text))
        self.dek.edited.connect(lambda text: self._on_edited(self.dek, dek=text))
        self.headline.edited.connect(self.headline_changed)
        self.headline.next_wanted.connect(self.dek.setFocus)
        self.dek.next_wanted.connect(self._to_text)
        self.headline.left.connect(self._on_headline_left)
        self.editor.column_placed.connect(self._align_head)
        self._workbench.themes.changed.connect(self._on_look_changed)
        self._workbench.preferred.connect(self._on_preferred)

    def _find(self, name: str, then: Callable[[Sequence[Candidate]], None]) -> None:
        from workstation.usecases.directory import candidates

        if self._workbench.is_ready:
            self._workbench.ask(candidates, name, then=then)

    def _create(self, key: Kind, name: str, then: Callable[[Candidate], None]) -> None:
        from workstation.usecases.directory import candidate
        from workstation.usecases.experts import add_expert
        from workstation.usecases.sources import add_source

        verb: Callable[..., object] = add_expert if key == "expert" else add_source
        self._workbench.do(verb, name, then=lambda record: then(candidate(record)))

    def _count_label(self) -> QLabel:
        label = plain_label(tone="muted", parent=self)
        self._workbench.themes.set_font(label, "small")
        label.hide()
        return label

    def _on_edited(self, field: GrowingField, **value: str) -> None:
        self._show_count(field)
        if self._saving is not None:
            self._saving.edit_header(**value)

    def _show_count(self, field: GrowingField) -> None:
        label, said = self.counts[field], field.count
        too_long = len(field.value()) > field.limit
        label.setText(tr("{said}: too long, shorten it.").format(said=said) if too_long else said)
        label.setVisible(bool(said))
        tone = "danger" if too_long else "muted"
        if label.property("tone") != tone:
            label.setProperty("tone", tone)
            label.style().polish(label)

    def _read_header(self, *, again: bool = True) -> None:
        if self._saving is None:
            return
        self._set_marks()
        article = self._saving.session.article
        waiting = self._saving.waiting_header
        for field, name in ((self.headline, "headline"), (self.dek, "dek")):
            if name not in waiting:
                (field.replace_value if again else field.show_value)(getattr(article, name))
            elif field.value() != waiting[name]:
                field.show_value(waiting[name])
            self._show_count(field)

    def _on_headline_left(self) -> None:
        if self._saving is not None and not self._workbench.read_only:
            self._saving.name_after_headline()

    def _to_text(self) -> None:
        self.editor.setFocus()
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)

    def _align_head(self) -> None:
        """The headline stands where the text's lines begin, whatever the width and size of the text."""
        port = self.editor.viewport().geometry()
        inner = round(self.editor.document().documentMargin())
        self._head.setContentsMargins(port.left() + inner, 0, self.editor.width() - port.right() - 1 + inner, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the head scrolls before the text has no room left."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        for field, share in ((self.headline, _SHARES[0]), (self.dek, _SHARES[1])):
            field.set_most_lines(
                max(1, min(MOST_LINES, int(self.height() * share / field.fontMetrics().lineSpacing())))
            )

    def _writing_font(self) -> QFont:
        settings = self._workbench.settings
        return writing_font(settings.editor_font, settings.editor_size)

    def _headline_font(self) -> QFont:
        """The writing font, as large as headlines are; what is large already grows less with the size of all text."""
        themes, font = self._workbench.themes, self._writing_font()
        font.setPointSizeF(themes.font("headline").pointSizeF() / themes.room(100) * 100)
        font.setWeight(QFont.Weight.Bold)
        return font

    def _prefer(self) -> None:
        settings = self._workbench.settings
        self.editor.writing_keys.smart = settings.smart_typography
        self.editor.set_measure(settings.line_length, settings.line_height / 100)
        self._set_marks()

    def _set_marks(self) -> None:
        """Headline and dek set quotation marks as the article's language does."""
        article = self._saving.session.article if self._saving else None
        wanted = article.language if article is not None and self._workbench.settings.smart_typography else ""
        for field in (self.headline, self.dek):
            field.marks.language = wanted

    def _on_preferred(self, names: set[str]) -> None:
        self._prefer()
        if names & {"editor_font", "editor_size"}:
            self._on_look_changed()
        self._align_head()

    def _on_look_changed(self) -> None:
        self.headline.setFont(self._headline_font())
        self.dek.setFont(self._workbench.themes.font("large"))
        self._share_height()
        self.editor.dress(self._workbench.themes.current, self._writing_font())
