"""What is said above the text when it cannot be kept or written, and the ways out that are offered there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from workstation import paths
from workstation.errors import EditedElsewhere
from workstation.ui import ask
from workstation.ui.saving import State
from workstation.ui.widgets.banner import Banner
from workstation.usecases.articles import add_article, restore
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.ui.saving import Saving
    from workstation.ui.widgets.banner import Actions
    from workstation.ui.workbench import Workbench


class SavingBanner(Banner):
    """Follows nobody: `tell(saving)` is called when something about it changed."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench.themes, parent)
        self._workbench = workbench
        self._saving: Saving | None = None

    def tell(self, saving: Saving) -> None:
        """What there is to say of this article."""
        self._saving = saving
        if saving.state is State.FAILED:
            self._tell_failure(saving)
        elif saving.session.article.trashed_at is not None:
            slug = saving.session.article.slug
            actions: Actions = ((tr("Restore"), lambda: self._workbench.do(restore, slug)),)
            self.say("warning", tr("This article is in the trash."), tr("Restore it to go on writing."), actions)
        elif saving.unjournalled:
            said = tr("What you type is kept only once it is stored, every few seconds: the journal cannot be written.")
            remedy = tr("Free some room on the disk, or save a copy elsewhere.")
            copy: Actions = ((tr("Save a copy elsewhere…"), self._save_elsewhere),)
            self.say("warning", said, f"{saving.unjournalled}. {remedy}", copy)
        elif saving.state is not State.SAVING:
            self.hide()

    def _tell_failure(self, saving: Saving) -> None:
        trouble = saving.trouble
        if trouble is None:
            return
        detail = " ".join(part for part in (trouble.happened, trouble.safe, trouble.remedy) if part)
        actions: Actions = (
            (tr("Copy text"), self._copy_text),
            (tr("Save a copy elsewhere…"), self._save_elsewhere),
        )
        if isinstance(trouble, EditedElsewhere):
            actions += (
                (tr("Keep mine as a new article"), self._save_as_new),
                (tr("Replace the other with mine"), saving.overwrite),
                (tr("Show the other"), saving.take_theirs),
            )
        else:
            actions = ((tr("Try again"), saving.commit), *actions)
        self.say("danger", tr("NOT SAVED"), detail, actions)

    def _copy_text(self) -> None:
        if self._saving is not None:
            QGuiApplication.clipboard().setText(self._saving.session.text())
            self._workbench.notice.emit(tr("The text is on the clipboard."))

    def _save_elsewhere(self) -> None:
        saving = self._saving
        if saving is None:
            return
        proposed = paths.default_export_folder() / f"{saving.session.article.slug}.md"
        path = ask.save_file(self, tr("Save a copy of the text"), proposed, tr("Markdown (*.md)"))
        if path is None:
            return
        try:
            path.write_text(saving.session.text(), encoding="utf-8", newline="\n")
        except OSError as trouble:
            ask.tell(
                self, tr("The copy could not be written to {name}.").format(name=path.name), trouble.strerror or ""
            )
            return
        self._workbench.notice.emit(tr("A copy is in {name}.").format(name=path.name))

    def _save_as_new(self) -> None:
        saving = self._saving
        if saving is None:
            return
        article, mine = saving.session.article, saving.session.text()
        header = {"headline": article.headline, "dek": article.dek, "language": article.language}

        def kept(copy: Article) -> None:
            saving.take_theirs()
            self._workbench.open(copy.slug)

        self._workbench.do(add_article, slug=article.slug, body=mine, **{**header, **saving.waiting_header}, then=kept)
