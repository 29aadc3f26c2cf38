"""The images of the article on show: what each says to those who cannot see it, caption, credit, focal point."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from workstation.domain.changes import Changes
from workstation.markdown.image_words import images_in, written
from workstation.ui.editor.edits import Edit
from workstation.ui.panels.lead_image import ImageForm
from workstation.ui.panels.panel import Panel
from workstation.ui.session import Session
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import edit_header
from workstation.usecases.images import Pictured, article_images
from workstation.words import tr


class Images(Panel):
    """Choosing a row shows its place in the text; the description typed below is written there."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.list = TwoLineList(tr("Images of this article"), self.themes)
        self.empty = EmptyState(self.themes, *_nothing(), icon="image")
        self.alt = TextArea(tr("Description (alt text)"), tr("Read aloud to those who cannot see the picture."))
        self.missing = plain_label(tr("The library does not have this picture."), "danger")
        self.form = ImageForm(workbench)
        self._shown: tuple[Session, Pictured] | None = None
        self._lay_out()
        self.list.picked.connect(self._on_picked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.themes.changed.connect(self.mark_stale)
        self.alt.left.connect(self._keep_alt)

    def _lay_out(self) -> None:
        space = self.themes.current.space
        inside = QWidget()
        inside.setProperty("ground", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(space.m, space.m, space.m, space.xl)
        lines.setSpacing(space.m)
        for part in (self.missing, self.form.focus, self.alt, self.form):
            lines.addWidget(part)
        lines.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(tr("About the image"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.list)
        parts.addWidget(self._scroll)
        parts.setStretchFactor(1, 3)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(parts)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        if self.alt.touched:
            self._keep_alt()
        self.form.flush()

    def refresh(self) -> None:
        """Read the images the text names now."""
        session = self.session
        if session is None:
            self._on_read(None, ())
            return
        article, text = session.article, session.text()
        self.workbench.ask(article_images, article, text, then=lambda found: self._on_read(session, found))

    def concerned(self, changes: Changes, by: object) -> bool:
        """The article on show, or any image unless the form stored it."""
        mine = self.session is not None and self.session.article.id in changes.articles
        return mine or (bool(changes.images) and by is not self.form)

    def _on_opened(self, session: Session | None) -> None:
        self.flush()  # what was typed belongs to the article shown so far
        super()._on_opened(session)

    def _on_read(self, session: Session | None, found: tuple[Pictured, ...]) -> None:
        if session is not self.session:
            return
        self.list.show_items([self._item(each) for each in found])
        self._pages.setCurrentIndex(1 if found else 0)
        if found and self.list.chosen is None:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._show_chosen()

    def _item(self, pictured: Pictured) -> Item:
        key = "lead" if pictured.number is None else str(pictured.number)
        name = pictured.image.name if pictured.image else pictured.address
        if pictured.number is None:
            name = tr("Lead image: {name}").format(name=name)
        if pictured.alt.strip():
            return Item(key, name, pictured.alt, "image", self.themes.current.muted, carries=pictured)
        return Item(key, name, tr("No description"), "triangle-alert", self.themes.current.warning, carries=pictured)

    def _chosen(self) -> Pictured | None:
        item = self.list.chosen
        return item.carries if item and isinstance(item.carries, Pictured) else None

    def _on_current(self) -> None:
        # The list may be in the middle of being replaced: look when it is whole again.
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        pictured, session = self._chosen(), self.session
        before = self._shown[1] if self._shown else None
        if pictured is None or session is None:
            self._shown = None
            self.form.show_image("")
            return
        another = before is None or (before.number, before.address) != (pictured.number, pictured.address)
        if another and self.alt.touched:
            self._keep_alt()
        self._shown = (session, pictured)
        self.alt.show_value(pictured.alt, force=another)
        self.alt.set_read_only(self.workbench.read_only)
        self.missing.setVisible(pictured.image is None)
        self.form.show_image(pictured.address if pictured.image else "")
        if pictured.image is None:
            self.form.focus.show_image(QImage())

    def _keep_alt(self) -> None:
        """Write the description where it lives: in the text, or for the lead image in the article's header."""
        if self._shown is None:
            return
        session, pictured = self._shown
        alt = " ".join(self.alt.value().split())
        self.alt.accept()
        if alt == pictured.alt:
            return
        if pictured.number is None:
            self.workbench.do(edit_header, session.article.id, lead_image_alt=alt)
            return
        named = images_in(session.text())
        if pictured.number < len(named) and named[pictured.number].address == pictured.address:
            place = named[pictured.number]
            session.apply([Edit(place.start, place.end, written(alt))])
        self.refresh()

    def _on_picked(self, item: Item) -> None:
        session, pictured = self.session, item.carries
        if session is None or not isinstance(pictured, Pictured) or pictured.number is None:
            return
        named = images_in(session.text())
        if pictured.number < len(named):
            self.place_requested.emit(named[pictured.number].start, named[pictured.number].end)


def _nothing() -> tuple[str, str]:
    said = tr("Drop pictures into the text, paste them, or press Ctrl+Shift+I. A lead image is chosen under Details.")
    return tr("No images in this article"), said
