"""The form of an author profile, with the author box as it will be printed."""

from __future__ import annotations

from PySide6.QtGui import QImage

from workstation.domain.listing import ArticleLine
from workstation.domain.people import Author
from workstation.ui.panels.portrait_field import PortraitField
from workstation.ui.panels.records import PrivatePart, RecordForm, UseList
from workstation.ui.panels.rows import BiosField, LinksField
from workstation.ui.widgets.author_box import AuthorBox
from workstation.ui.widgets.slug_line import SlugLine
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.authors import author_use, edit_author
from workstation.words import tr


class AuthorForm(RecordForm):
    """Everything about someone who writes for us."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_author)
        self.add("name", TextField(tr("Name")))
        self.slug = SlugLine(tr("Fixed: articles and exports refer to the profile by it."))
        self.add("role", TextField(tr("Role"), placeholder=tr("Reporter, correspondent…")))
        self.add("outlet", TextField(tr("Outlet")))
        self.photo = PortraitField(workbench, "author")
        self.add("photo", self.photo)
        self.add("bios", BiosField(self.themes))
        self.add("links", LinksField(self.themes))
        self.add("profile_url", TextField(tr("Profile page"), tr("The name in the byline links to it."), "https://…"))
        self.heading(tr("As printed"))
        self.box = AuthorBox(self.themes)
        self.lines.addWidget(self.box)
        self._add_private()
        self.used = UseList(tr("Used in"), tr("No article has this profile in its byline yet."), self.themes)
        self.used.picked.connect(self._on_article)
        self.lines.addWidget(self.used)
        self.lines.addWidget(self.slug)
        self.lines.addStretch()
        self.photo.kept.connect(self._on_photo_kept)
        self.photo.seen.connect(self._on_photo_seen)
        self.stored.connect(self._on_stored_author)

    def _add_private(self) -> None:
        private = PrivatePart(
            tr("Private"), tr("Not for readers. An address becomes public only as a link."), self.themes
        )
        self.lines.addWidget(private)
        for name, field in (("email", TextField(tr("E-mail"))), ("note", TextArea(tr("Internal note")))):
            private.lines.addWidget(field)
            self.bind(name, field)

    def shown(self) -> None:
        """The box and the list of articles follow."""
        self.slug.show_slug(self.key)
        self.box.show_author(self.record)
        self.photo.show_person(self.record)
        super().shown()

    def read_use(self) -> None:
        """Where this profile has a credit."""
        key = self.key
        self.workbench.ask(author_use, key, then=lambda lines: self._on_use(key, lines))

    def _on_use(self, key: str, lines: list[ArticleLine]) -> None:
        if key == self.key:
            self.used.show_articles(lines)

    def _on_stored_author(self, author: Author) -> None:
        if author.slug == self.key:
            self.box.show_author(author)

    def _on_photo_kept(self, author: Author) -> None:
        self.record = author
        self.box.show_author(author)
        self.stored.emit(author)

    def _on_photo_seen(self, image: QImage) -> None:
        if self.photo.value():
            self.box.show_photo(image)
