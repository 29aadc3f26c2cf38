"""Right of reply: who was or is to be asked, of this article or still open in all, the nearest deadline first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.changes import Changes
from workstation.domain.replies import OpenReply, Reply
from workstation.errors import WorkstationError
from workstation.markdown.tags import find_tags
from workstation.ui import ask
from workstation.ui.panels.form import refusal_words
from workstation.ui.panels.new_reply import NewReply
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.reply_form import ReplyForm
from workstation.ui.panels.reply_words import icon_of, is_late, is_soon, state_of, title_of
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.fitting_tabs import FittingTabs
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases import replying as use
from workstation.words import marked, tr

_NOBODY = (
    marked("Nobody is to be asked yet"),
    marked(
        "Whoever is accused in an article has a right to answer. Select the words that accuse and note whom to ask."
    ),
)
_NO_ARTICLE = (marked("No article is open"), marked("Open one to see who was asked to answer."))
_ALL_DONE = (marked("Nobody’s answer waits"), marked("Open requests of all articles are listed here."))


class Replies(Panel):
    """The list, the request chosen below it, and the form of a new one."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._wanted = ""
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Which requests"))
        self.tabs.setExpanding(True)
        self.tabs.addTab(tr("This article"))
        self.tabs.addTab(tr("Open everywhere"))
        self.add_button = QPushButton(tr("Somebody to ask…"))
        self.new = NewReply(self.themes)
        self.list = TwoLineList(tr("Right of reply"), self.themes, detail_lines=2)
        self.empty = EmptyState(self.themes, tr(_NO_ARTICLE[0]), tr(_NO_ARTICLE[1]), icon="megaphone")
        self.form = ReplyForm(workbench)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _at: self._on_tab())
        self.add_button.clicked.connect(lambda _on=False: self.begin(""))
        self.themes.changed.connect(self.mark_stale)  # rows carry the inks they are drawn in
        self.list.picked.connect(self._on_picked)
        self.list.selectionModel().currentChanged.connect(lambda *_: QTimer.singleShot(0, self, self._show_form))
        self.new.wanted.connect(self._on_new)
        self.new.left.connect(self._on_new_left)
        self.form.stored.connect(lambda _reply: self.mark_stale())
        self.form.go.connect(self._go)
        self.form.remove_wanted.connect(self._on_remove)

    def _lay_out(self) -> None:
        space = self.themes.current.space
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        top = QHBoxLayout()
        top.setContentsMargins(space.m, space.s, space.m, space.s)
        top.addWidget(self.add_button)
        top.addStretch()
        self._card = QScrollArea()
        self._card.setWidgetResizable(True)
        self._card.setFrameShape(QFrame.Shape.NoFrame)
        self._card.setWidget(self.form)
        self._card.setAccessibleName(tr("The request chosen"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self._card)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(FittingTabs(self.tabs))
        lines.addLayout(top)
        lines.addWidget(self.new)
        lines.addWidget(split, 1)
        self.new.hide()
        self._card.hide()

    # --- asked from outside ----------------------------------------------------------------------

    @property
    def chosen(self) -> Reply | None:
        """The request chosen in the list."""
        carried = self.list.chosen.carries if self.list.chosen else None
        return carried.reply if isinstance(carried, OpenReply) else carried

    def begin(self, passage: str) -> None:
        """The form of a new request about these words of the article on show."""
        if self.session is not None and self.add_button.isEnabled():
            self.tabs.setCurrentIndex(0)
            self.workbench.ask(
                use.claims_to_answer, self.session.text(), then=while_alive(self, partial(self.new.ask, passage))
            )

    # --- a panel ---------------------------------------------------------------------------------

    def flush(self) -> None:
        """Keep now whatever was typed."""
        self.form.flush()

    def refresh(self) -> None:
        """Read the requests of the article on show, or the open ones of all."""
        session = self.session
        can = not self.workbench.read_only and session is not None and session.article.trashed_at is None
        self.add_button.setEnabled(can)
        if self.tabs.currentIndex() == 1:
            self.workbench.ask(use.open_replies, then=self._on_open_read)
        elif session is None:
            self._show_items([], _NO_ARTICLE)
        else:
            id = session.article.id
            self.workbench.ask(use.claims_to_answer, session.text(), then=partial(self.form.show_claims, id))
            self.workbench.ask(use.replies_to, id, then=partial(self._on_read, id))

    def concerned(self, changes: Changes, by: object) -> bool:
        """Where requests changed; in the list of all also where articles did."""
        if by is self.form:
            return False  # it says itself when it has stored something
        return bool(changes.replies or (self.tabs.currentIndex() == 1 and changes.articles))

    def _on_read(self, article_id: str, found: list[Reply]) -> None:
        if self.session is not None and self.session.article.id == article_id and self.tabs.currentIndex() == 0:
            self._show_items([self._item(each, "", each) for each in found], _NOBODY)

    def _on_open_read(self, found: list[OpenReply]) -> None:
        if self.tabs.currentIndex() == 1:
            self._show_items([self._item(each.reply, each.article_title, each) for each in found], _ALL_DONE)

    def _item(self, reply: Reply, article: str, carries: object) -> Item:
        theme = self.themes.current
        ink = theme.danger if is_late(reply) else theme.warning if is_soon(reply) else theme.accent
        said = " · ".join(part for part in (article, state_of(reply)) if part)
        dim = not reply.is_open
        return Item(reply.id, title_of(reply), said, icon_of(reply), theme.quiet if dim else ink, dim, carries)

    def _show_items(self, items: list[Item], nothing: tuple[str, str]) -> None:
        self.list.show_items(items)
        self.empty.say(tr(nothing[0]), tr(nothing[1]))
        self._pages.setCurrentIndex(0 if items else 1)
        if self._wanted and self.list.choose(self._wanted):
            self._wanted = ""
        self._show_form()

    def _show_form(self) -> None:
        reply = self.chosen
        self._card.setVisible(reply is not None)
        if reply is None:
            self.form.flush()
        elif reply.id != self.form.key or reply.version >= self.form.record.version:
            self.form.show_record(reply.id, reply)

    # --- what a person does ----------------------------------------------------------------------

    def _on_tab(self) -> None:
        self.form.flush()
        self.mark_stale()

    def _on_picked(self, item: Item) -> None:
        """Of another article: that article; of this one: the passage."""
        if isinstance(item.carries, OpenReply) and (
            self.session is None or self.session.article.id != item.carries.reply.article_id
        ):
            self._wanted = item.carries.reply.id
            slug = item.carries.article_slug
            self.tabs.setCurrentIndex(0)
            self.workbench.open(slug)
        else:
            self._go()

    def _go(self) -> None:
        from workstation.markdown.visible import visible

        session, reply = self.session, self.chosen
        if session is None or reply is None or session.article.id != reply.article_id:
            return
        text = session.text()
        places = [(tag.start, tag.end) for tag in find_tags(text) if (tag.key, tag.value) == ("claim", reply.claim)]
        places = places or visible(text).find(reply.passage)
        if places:
            self.place_requested.emit(*places[0])
        elif reply.passage or reply.claim:
            self.workbench.notice.emit(tr("That passage no longer stands in the text."))

    def _on_new(self, who: str, about: str, passage: str, claim: str) -> None:
        if self.session is None:
            return
        self.workbench.do(
            use.ask_reply,
            self.session.article.id,
            who,
            about,
            passage=passage,
            claim=claim,
            then=self._on_added,
            failed=self._on_refused,
        )

    def _on_added(self, reply: Reply) -> None:
        self._wanted = reply.id
        self.new.hide()
        self.list.setFocus()

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.new.refuse(refusal_words(trouble))

    def _on_new_left(self) -> None:
        self.new.hide()
        self.add_button.setFocus()

    def _on_remove(self) -> None:
        reply = self.chosen
        if reply is not None and ask.question(
            self.workbench.window,
            tr("Remove the request to {who}?").format(who=reply.who),
            tr("It is taken out of the library for good, with the answer."),
            yes=tr("Remove"),
            risky=True,
        ):
            self.workbench.do(use.remove_reply, reply.id)
