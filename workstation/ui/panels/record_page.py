"""One record of the directory: its name, the way back, trash and restore, and its form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.evidence import Evidence
from workstation.domain.merging import RecordKind
from workstation.errors import WorkstationError
from workstation.ui.panels.form import refusal_words
from workstation.ui.panels.kinds import KINDS, Kind
from workstation.ui.panels.records import RecordForm
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.workbench import Workbench
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.panels.claim_card import ClaimCard
    from workstation.ui.panels.quote_card import QuoteCard


class RecordPage(QWidget):
    """Shows one record; forms are made when first needed. `closed` when a person is done with it.

    `missing(key, slug)`: the tag leads to no record.
    """

    closed = Signal()
    missing = Signal(str, str)
    article_wanted = Signal(str)
    place_wanted = Signal(str, int, int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        themes = workbench.themes
        self.kind: Kind | None = None
        self.key = ""
        self.forms: dict[str, RecordForm] = {}
        self.title = ElidedLabel()
        themes.set_font(self.title, "large", bold=True)
        self.trash_button = QToolButton()
        self.merge_button = QToolButton()
        self.merge_button.setToolTip(tr("Merge with another…"))
        self.merge_button.setAccessibleName(tr("Merge this record with another"))
        self.close_button = QToolButton()
        self.close_button.setToolTip(tr("Close this record"))
        self.close_button.setAccessibleName(tr("Close this record"))
        self.banner = Banner(themes)
        self._pages = QStackedWidget()
        space = themes.current.space
        top = QHBoxLayout()
        top.setContentsMargins(space.m, space.s, space.s, space.xs)
        top.setSpacing(space.s)
        top.addWidget(self.title, 1)
        top.addWidget(self.trash_button)
        top.addWidget(self.merge_button)
        top.addWidget(self.close_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self.banner)
        lines.addWidget(self._pages, 1)
        self.trash_button.clicked.connect(self._on_trash)
        self.merge_button.clicked.connect(self._on_merge)
        self.close_button.clicked.connect(self.closed)
        themes.changed.connect(self._paint_icons)
        self._paint_icons()

    @property
    def form(self) -> RecordForm | None:
        """The form on show."""
        return self.forms.get(self.kind.key) if self.kind and self.key else None

    def show_record(self, key: str, slug: str, *, followed: bool = False) -> None:
        """Read this record and show it; one that only `followed` the caret is no visit to go back to."""
        self.flush()
        self.kind, self.key = KINDS[key], slug
        if not followed:
            self._workbench.record_shown.emit(key, slug)
        self.read()

    def read(self) -> None:
        """Read the record on show again."""
        if self.kind is None or not self.key:
            return
        asked = (self.kind, self.key)
        self._workbench.ask(
            self.kind.read,
            self.key,
            then=lambda record: self._on_read(asked, record),
            failed=lambda trouble: self._on_missing(asked, trouble),
        )

    def flush(self) -> None:
        """Keep now whatever was typed."""
        for form in self.forms.values():
            form.flush()

    def _on_read(self, asked: tuple[Kind, str], record: Any) -> None:
        if asked != (self.kind, self.key):
            return
        kind, _key = asked
        form = self._form(kind)
        self._show_title(record)
        trashed = record.trashed_at is not None
        self.trash_button.setVisible(kind.trash is not None and not self._workbench.read_only)
        self.merge_button.setVisible(kind.list is not None and not self._workbench.read_only and not trashed)
        style = Qt.ToolButtonStyle
        self.trash_button.setToolButtonStyle(style.ToolButtonTextOnly if trashed else style.ToolButtonIconOnly)
        self.trash_button.setText(tr("Restore") if trashed else tr("Trash"))
        self.trash_button.setToolTip(self.trash_button.text())
        self.trash_button.setAccessibleName(
            tr("Restore this {noun}").format(noun=tr(kind.noun))
            if trashed
            else tr("Put this {noun} in the trash").format(noun=tr(kind.noun))
        )
        if trashed:
            self.banner.say("note", tr("In the trash"), tr("Restore it to edit it. Articles keep what they print."))
        else:
            self.banner.hide()
        form.show_record(getattr(record, "slug", "") or record.id, record)
        self._pages.setCurrentWidget(self._scroll_of(form))

    def _on_missing(self, asked: tuple[Kind, str], trouble: WorkstationError) -> None:
        if asked == (self.kind, self.key):
            self.title.setText(self.key)
            self.trash_button.hide()
            self.merge_button.hide()
            self.banner.say(
                "warning", refusal_words(trouble), tr("The tag in the text is kept. Remove it, or add the record.")
            )
            blank = self._blank()
            self._pages.setCurrentWidget(blank)
            self.missing.emit(asked[0].key, asked[1])

    def _form(self, kind: Kind) -> RecordForm:
        if kind.key not in self.forms:
            scroll = QScrollArea(self._pages)
            self._pages.addWidget(scroll)  # before it is filled: what is put in its place is dressed anew
            form = kind.form(self._workbench)
            form.article_wanted.connect(self.article_wanted)
            form.place_wanted.connect(self.place_wanted)
            form.stored.connect(self._on_stored)
            if kind.key in ("quote", "claim"):
                cast("QuoteCard | ClaimCard", form).play_wanted.connect(self._on_play)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            scroll.setWidget(form)
            scroll.setAccessibleName(tr(kind.noun).capitalize())
            self.forms[kind.key] = form
        return self.forms[kind.key]

    def _scroll_of(self, form: RecordForm) -> QWidget:
        return next(
            page
            for page in (self._pages.widget(at) for at in range(self._pages.count()))
            if isinstance(page, QScrollArea) and page.widget() is form
        )

    def _blank(self) -> QWidget:
        for at in range(self._pages.count()):
            page = self._pages.widget(at)
            if page is not None and not isinstance(page, QScrollArea):
                return page
        made = QWidget()
        self._pages.addWidget(made)
        return made

    def _on_stored(self, record: Any) -> None:
        if self.form and self.form.record is record:
            self._show_title(record)

    def _show_title(self, record: Any) -> None:
        if self.kind:
            self.title.setText(self.kind.title(record))

    def _on_trash(self) -> None:
        if self.kind is None or self.form is None:
            return
        self.form.flush()
        verb = self.kind.restore if self.form.record.trashed_at else self.kind.trash
        if verb:
            self._workbench.do(verb, self.key, by=None)

    def _on_merge(self) -> None:
        from workstation.ui.dialogs.duplicates_dialog import open_duplicates

        if self.kind and self.form:
            self.form.flush()
            open_duplicates(self._workbench, cast(RecordKind, self.kind.key), self.form.record.slug)

    def _on_play(self, piece: Evidence) -> None:
        from workstation.ui.player.open import open_player

        open_player(self._workbench, piece)

    def _paint_icons(self) -> None:
        self._workbench.themes.put_icon(self.trash_button, "trash-2")
        self._workbench.themes.put_icon(self.close_button, "x")
        self._workbench.themes.put_icon(self.merge_button, "merge")
