"""Comments: what was said beside the text and which edits are suggested, of this article or open in all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.domain.changes import Changes
from workstation.domain.comments import Comment, OpenComment
from workstation.ui.panels.comment_card import CommentCard
from workstation.ui.panels.comment_list import CommentList, comment_item
from workstation.ui.panels.new_comment import NewComment
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.storing_comment import StoringComment
from workstation.ui.panels.taking import Taking
from workstation.ui.session import Session
from workstation.ui.widgets.as_needed import AsNeeded
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.fitting_tabs import FittingTabs
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.keyboard import keyboard_stays_in
from workstation.ui.widgets.two_line_list import Item
from workstation.ui.workbench import Workbench
from workstation.usecases import comments as use
from workstation.words import marked, tr

_NOBODY = (
    marked("Nothing was said yet"),
    marked("Select words and press Ctrl+Shift+M to comment on them, or Ctrl+Shift+R to suggest others."),
)
_NO_ARTICLE = (marked("No article is open"), marked("Open one to see what was said about it."))
_ALL_DONE = (marked("Nothing waits for you"), marked("Open comments of all articles are listed here."))


class Comments(Panel):
    """The list, the comment chosen below it, and the form of a new one.

    `begin_wanted(suggest)`: a comment on the words selected in the text; `left`: nothing is to be said after all.
    """

    begin_wanted = Signal(bool)
    left = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._wanted = ""
        self._wanted_place: tuple[str, str] | None = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Which comments"))
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(tr("This article"))
        self.tabs.addTab(tr("Open everywhere"))
        self.closed = QCheckBox(tr("Show closed ones"))
        self.list = CommentList(tr("Comments"), self.themes, detail_lines=2)
        self.empty = EmptyState(self.themes, tr(_NO_ARTICLE[0]), tr(_NO_ARTICLE[1]), icon="message-square")
        self.card = CommentCard(self.themes)
        self.new = NewComment(self.themes)
        self.comment_button = QPushButton(tr("Comment…"))
        self.suggest_button = QPushButton(tr("Suggest an edit…"))
        self.taking = Taking(workbench, self)
        self._storing = StoringComment(workbench, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = self.themes.current.space
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(QWidget())  # below the form of the first comment nothing needs to be said
        top = FlowLayout(spacing=space.s)
        top.setContentsMargins(space.m, space.s, space.m, space.s)
        top.addWidget(self.comment_button)
        top.addWidget(self.suggest_button)
        self._under = QWidget()
        under = QHBoxLayout(self._under)
        under.setContentsMargins(space.m, space.xs, space.m, space.xs)
        under.addWidget(self.closed)
        under.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(FittingTabs(self.tabs))
        lines.addLayout(top)
        lines.addWidget(AsNeeded(self.new))
        lines.addWidget(self._pages, 1)
        lines.addWidget(self._under)
        self.card.stand_in(lines)
        self.new.hide()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self.mark_stale())
        self.closed.toggled.connect(lambda _on: self.mark_stale())
        self.comment_button.clicked.connect(lambda _on=False: self.begin_wanted.emit(False))
        self.suggest_button.clicked.connect(lambda _on=False: self.begin_wanted.emit(True))
        self.themes.changed.connect(self.mark_stale)  # rows carry the inks they are drawn in
        self.list.picked.connect(self._on_picked)
        self.list.accept_wanted.connect(self.accept_chosen)
        self.list.reject_wanted.connect(self.reject_chosen)
        self.list.selectionModel().currentChanged.connect(lambda *_: QTimer.singleShot(0, self, self._show_card))
        self.taking.placed.connect(self._on_placed)
        self.taking.taken.connect(self._choose_next)
        self._storing.stored.connect(self._on_added)
        self._storing.refused.connect(self.new.refuse)
        self.new.wanted.connect(self._on_new)
        self.new.left.connect(self._on_new_left)
        self.card.go.connect(lambda: self._go(self.chosen))
        self.card.accept.connect(self.accept_chosen)
        self.card.reject.connect(self.reject_chosen)
        self.card.reopen.connect(lambda: self._close(use.reopen_comment))
        self.card.answered.connect(self._on_answered)

    # --- asked from outside ----------------------------------------------------------------------

    @property
    def chosen(self) -> Comment | None:
        """The comment chosen in the list."""
        item = self.list.chosen
        carried = item.carries if item else None
        return carried.comment if isinstance(carried, OpenComment) else carried

    def begin(self, start: int, end: int, words: str, *, suggest: bool) -> None:
        """The form of a comment on these code points of the text on show."""
        if self.session is None:
            return
        self.tabs.setCurrentIndex(0)
        self.card.hide()
        self._storing.begin(self.session)
        self.new.ask(start, end, words, suggest=suggest)
        self._choose_page()

    def show_comment(self, id: str) -> None:
        """Choose this comment of the article on show."""
        self.tabs.setCurrentIndex(0)
        if not self.list.choose(id):
            self._wanted = id
            self.mark_stale()

    def accept_chosen(self) -> None:
        """Put the words suggested into the text; a remark is resolved."""
        comment, session = self.chosen, self.session
        if comment is None or not comment.is_open or self.workbench.read_only:
            return
        if not comment.is_suggestion:
            self._close(use.resolve_comment)
        elif session is None or session.article.id != comment.article_id:
            self._go(comment)
        else:
            self.taking.take(session, comment)

    def reject_chosen(self) -> None:
        """Leave the text as it is; a remark is resolved."""
        if self.chosen is not None and self.chosen.is_open:
            self._close(use.resolve_comment)

    # --- a panel ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the comments of the text as it stands, or the open ones of all articles."""
        can = not self.workbench.read_only and self.session is not None and self.session.article.trashed_at is None
        for button in (self.comment_button, self.suggest_button):
            button.setEnabled(can)
        self.closed.setVisible(self.tabs.currentIndex() == 0)
        if self.tabs.currentIndex() == 1:
            self.workbench.ask(use.open_comments, then=self._on_open_read)
        elif self.session is None:
            self._show_items([], _NO_ARTICLE)
        else:
            id, text = self.session.article.id, self.session.text()
            self.workbench.ask(use.comments_in, id, text, then=partial(self._on_read, id))

    def concerned(self, changes: Changes, by: object) -> bool:
        """Where comments changed; in the list of all also where articles did."""
        del by
        return bool(changes.comments or (self.tabs.currentIndex() == 1 and changes.articles))

    def _on_read(self, article_id: str, found: list[Comment]) -> None:
        if self.session is None or self.session.article.id != article_id or self.tabs.currentIndex() != 0:
            return
        shown = [each for each in found if each.is_open or self.closed.isChecked()]
        self._show_items([comment_item(each, "", each, self.themes.current) for each in shown], _NOBODY)

    def _on_open_read(self, found: list[OpenComment]) -> None:
        if self.tabs.currentIndex() == 1:
            theme = self.themes.current
            items = [comment_item(each.comment, each.article_title, each, theme) for each in found]
            self._show_items(items, _ALL_DONE)

    def _show_items(self, items: list[Item], nothing: tuple[str, str]) -> None:
        with keyboard_stays_in(self, self.list, self.tabs):
            self.list.show_items(items)
            self.empty.say(tr(nothing[0]), tr(nothing[1]))
            self._choose_page()
            if self._wanted and self.list.choose(self._wanted):
                self._wanted = ""
            self._show_card()

    def _choose_page(self) -> None:
        page = self.list if self.list.items.items else self.empty if self.new.isHidden() else self._pages.widget(2)
        if page is not None:
            self._pages.setCurrentWidget(page)

    def _show_card(self) -> None:
        with keyboard_stays_in(self, self.list, self.tabs):
            comment = self.chosen
            self.card.setVisible(comment is not None and self.new.isHidden())
            if comment is not None:
                self.card.show_comment(comment, read_only=self.workbench.read_only)

    # --- what a person does ----------------------------------------------------------------------

    def _on_picked(self, _item: Item) -> None:
        self._go(self.chosen)

    def _go(self, comment: Comment | None) -> None:
        item = self.list.chosen
        if comment is None or item is None:
            return
        if isinstance(item.carries, OpenComment) and (
            self.session is None or self.session.article.id != comment.article_id
        ):
            self._wanted_place = (comment.article_id, comment.id)
            self.workbench.open(item.carries.article_slug)
            return
        session = self.session
        if session is not None:
            self.workbench.ask(
                use.comments_in, comment.article_id, session.text(), then=partial(self._on_place_read, comment.id)
            )

    def _on_place_read(self, id: str, found: list[Comment]) -> None:
        for comment in found:
            if comment.id == id:
                self.place_requested.emit(comment.anchor.start, comment.anchor.end)

    def _on_placed(self, start: int, end: int) -> None:
        self.place_requested.emit(start, end)
        self.list.setFocus()

    def _close(self, verb: Callable[..., object]) -> None:
        if self.chosen is not None and not self.workbench.read_only:
            self.workbench.do(verb, self.chosen.id, then=lambda _comment: self._choose_next())

    def _choose_next(self) -> None:
        """The row below takes the place of one that is done."""
        row = self.list.currentIndex().row()
        items = self.list.items.items
        if not self.closed.isChecked() and items:
            after = items[row + 1] if row + 1 < len(items) else items[row - 1] if row > 0 else None
            self._wanted = after.key if after else ""

    @property
    def _name(self) -> str:
        return self.workbench.settings.comment_name.strip()[:200]

    def _on_answered(self, words: str) -> None:
        if self.chosen is not None:
            self._wanted = self.chosen.id
            self.workbench.do(
                use.answer_comment, self.chosen.id, words, self._name, then=lambda _c: self.card.clear_answer()
            )

    def _on_new(self, start: int, end: int, said: str, instead: str, suggest: bool) -> None:
        if self.session is not None:
            self._storing.store(self.session, start, end, said, instead, self._name, suggest=suggest)

    def _on_added(self, comment: Comment) -> None:
        self.new.hide()
        self._wanted = comment.id
        self.place_requested.emit(comment.anchor.start, comment.anchor.end)

    def _on_new_left(self) -> None:
        self.new.hide()
        self._choose_page()
        self._show_card()
        self.left.emit()

    def _on_opened(self, session: Session | None) -> None:
        self.new.hide()
        wanted, self._wanted_place = self._wanted_place, None
        if wanted and session is not None and session.article.id == wanted[0]:
            self._wanted = wanted[1]
            self.tabs.setCurrentIndex(0)
            id = wanted[1]
            self.workbench.ask(
                use.comments_in, session.article.id, session.text(), then=partial(self._on_place_read, id)
            )
        super()._on_opened(session)
