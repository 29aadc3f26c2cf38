"""Headlines: candidates for headline and dek, the card they make, and slugs for the article on show."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.domain.headlines import HeadlineKind
from workstation.domain.images import IN_TEXT
from workstation.ui.panels.candidates import CandidateList, Candidates
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.pictures import picture_and_focus
from workstation.ui.session import Session
from workstation.ui.unsaved import after_saving
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.social_card import WIDEST, SocialCard
from workstation.ui.widgets.two_line_list import Item
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import article_by_id, edit_header
from workstation.usecases.headlines import (
    add_candidate,
    candidates_of,
    choose_candidate,
    remove_candidate,
    reword_candidate,
    slug_suggestions,
)
from workstation.words import tr


class Headlines(Panel):
    """Choosing one makes it the article's headline in one step; the one printed so far stays among the candidates."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._article: Article | None = None
        self._tried: dict[str, str] = {}
        self.headlines = Candidates("headline", tr("Headlines"), tr("Another headline…"), self.themes)
        self.deks = Candidates("dek", tr("Deks"), tr("Another dek…"), self.themes)
        self.card = SocialCard(self.themes)
        self.slug_now = plain_label()
        self.slug_told = plain_label(tone="muted")
        self.slugs = CandidateList(tr("Slugs to take instead"), self.themes)
        self.slugs.use_wanted.connect(self._take_slug)
        self.slugs.clicked.connect(lambda _index: self._take_slug())
        self.empty = EmptyState(
            self.themes, tr("No article is open"), tr("Open one to try headlines for it."), icon="heading"
        )
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._build())
        for part in (self.headlines, self.deks):
            self._connect(part)

    def refresh(self) -> None:
        """Read the article on show."""
        if self.session is None:
            self._article = None
            self._pages.setCurrentIndex(0)
            return
        self.workbench.ask(article_by_id, self.session.article.id, then=self._on_read, failed=lambda _trouble: None)

    def concerned(self, changes: Changes, by: object) -> bool:
        """The article on show, and its lead image: another point of it may have been chosen."""
        del by
        if self._article is not None and self._article.lead_image.removeprefix(IN_TEXT) in changes.images:
            self._show_image(self._article.lead_image)
        return self.session is not None and self.session.article.id in changes.articles

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("ground", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = self.themes.current.space
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(space.m, space.m, space.m, space.xl)
        lines.setSpacing(space.l)
        lines.addWidget(self.headlines)
        lines.addWidget(self.deks)
        for heading, *parts in (
            (tr("Social card"), self.card),
            (tr("Slug"), self.slug_now, self.slug_told, self.slugs),
        ):
            group = QVBoxLayout()
            group.setSpacing(space.s)
            group.addWidget(plain_label(heading, "heading"))
            for part in parts:
                group.addWidget(part)
            lines.addLayout(group)
        lines.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Headlines of the article"))
        return scroll

    def _connect(self, part: Candidates) -> None:
        kind = part.kind
        part.chosen.connect(lambda text: self._do(choose_candidate, kind, text))
        part.added.connect(lambda text: self._do(add_candidate, kind, text))
        part.reworded.connect(lambda old, text: self._do(reword_candidate, kind, old, text))
        part.removed.connect(lambda text: self._do(remove_candidate, kind, text))
        part.looked_at.connect(lambda text: self._try(kind, text))

    # --- reading ------------------------------------------------------------------------------------

    def _on_opened(self, session: Session | None) -> None:
        if session is None or self._article is None or session.article.id != self._article.id:
            for part in (self.headlines, self.deks):
                part.new.clear()
        super()._on_opened(session)

    def _on_read(self, article: Article) -> None:
        if self.session is None or self.session.article.id != article.id:
            return
        another_image = self._article is None or self._article.lead_image != article.lead_image
        self._article = article
        writable = not self.workbench.read_only and article.trashed_at is None
        for part, used in ((self.headlines, article.headline), (self.deks, article.dek)):
            part.show_candidates(candidates_of(article, part.kind), used)
            part.set_writable(writable)
        if another_image:
            self._show_image(article.lead_image)
        self._show_card()
        self._show_slugs(article, writable=writable)
        self._pages.setCurrentIndex(1)

    def _show_image(self, name: str) -> None:
        self.card.show_image(QImage())
        if name:
            article = self._article

            def read(seen: tuple[QImage, tuple[float, float] | None]) -> None:
                if self._article is not None and article is not None and self._article.lead_image == name:
                    self.card.show_image(*seen)

            self.workbench.ask(picture_and_focus, name, 2 * WIDEST, then=read)

    def _try(self, kind: HeadlineKind, text: str) -> None:
        self._tried[kind] = text
        self._show_card()

    def _show_card(self) -> None:
        article = self._article
        if article is not None:
            headline = self._tried.get("headline") or article.headline
            self.card.show_words(article.publisher, headline, self._tried.get("dek") or article.dek)

    # --- slugs --------------------------------------------------------------------------------------

    def _show_slugs(self, article: Article, *, writable: bool) -> None:
        self.slug_now.setText(article.slug)
        self.slugs.hide()
        if article.published_at is not None:
            self.slug_told.setText(tr("Fixed: the article was published under it."))
        elif writable:
            self.slug_told.setText(
                tr("Names the article in files and links. Click one of these or press Enter on it to take it.")
            )
            self.workbench.ask(slug_suggestions, article.id, then=partial(self._offer_slugs, article.id))

    def _offer_slugs(self, article_id: str, slugs: tuple[str, ...]) -> None:
        if self._article is None or self._article.id != article_id:
            return
        self.slugs.show_items([Item(slug, slug) for slug in slugs[:6]])
        self.slugs.fit()
        self.slugs.setVisible(bool(slugs))
        if not slugs:
            self.slug_told.setText(tr("Names the article in files and links. Its headline gives no better one."))

    def _take_slug(self) -> None:
        if self.slugs.chosen is not None:
            self._write(edit_header, slug=self.slugs.chosen.key)

    # --- writing ------------------------------------------------------------------------------------

    def _do(self, verb: Callable[..., Any], *args: object) -> None:
        self._write(verb, *args)

    def _write(self, verb: Callable[..., Any], *args: object, **fields: Any) -> None:
        """What is typed in the article's own fields is stored first, so that neither overwrites the other."""
        session, article = self.session, self._article
        if session is None or article is None or session.article.id != article.id:
            return
        after_saving(session, lambda: self.workbench.do(verb, article.id, *args, by=self, **fields))
