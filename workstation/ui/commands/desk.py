"""What commands act on: the parts of the window, and whether the article on show may be changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.attribution_desk import AttributionDesk
    from workstation.ui.board.place import BoardPlace
    from workstation.ui.comments.desk import CommentDesk
    from workstation.ui.editor.editor import Editor
    from workstation.ui.editor_area import EditorArea
    from workstation.ui.files_in import FilesIn
    from workstation.ui.full_screen import FullScreen
    from workstation.ui.help.help_desk import HelpDesk
    from workstation.ui.library_pane import LibraryPane
    from workstation.ui.open_articles import OpenArticles
    from workstation.ui.palette.finder import Finder
    from workstation.ui.pasting.pasting import Pasting
    from workstation.ui.pasting.quoting import Quoting
    from workstation.ui.places import Places
    from workstation.ui.side_places import SidePlaces
    from workstation.ui.spelling.desk import SpellingDesk
    from workstation.ui.tagging_commands import TaggingCommands
    from workstation.ui.vault.desk import VaultDesk
    from workstation.ui.visits import Visits
    from workstation.ui.workbench import Workbench


@dataclass(frozen=True)
class Desk:
    """Given to every group of commands. `window` stands behind questions and dialogs."""

    workbench: Workbench
    window: QWidget
    places: Places
    pane: LibraryPane
    area: EditorArea
    side_places: SidePlaces
    files: FilesIn
    tagging: TaggingCommands
    finder: Finder
    visits: Visits
    help: HelpDesk
    board: BoardPlace
    spelling: SpellingDesk
    comments: CommentDesk
    attribution: AttributionDesk
    pasting: Pasting
    quoting: Quoting
    full_screen: FullScreen
    open_articles: OpenArticles
    vault: VaultDesk

    @property
    def editor(self) -> Editor:
        """Where the text of the article on show is written."""
        return self.area.form.editor

    def can_write(self) -> bool:
        """Whether anything may be written."""
        return not self.workbench.read_only

    def has_article(self) -> bool:
        """Whether an article is on show."""
        return self.workbench.is_ready and self.workbench.current is not None

    def can_edit(self) -> bool:
        """Whether the article on show may be changed."""
        session = self.workbench.current
        return self.can_write() and session is not None and session.article.trashed_at is None

    def why_not(self) -> str:
        """Why a command that cannot be run now cannot, in words."""
        session = self.workbench.current
        if not self.workbench.is_ready:
            return tr("The library is still being opened.")
        if self.workbench.read_only:
            return tr("The library can only be read here.")
        if session is None:
            return tr("Open an article first.")
        if session.article.trashed_at is not None:
            return tr("The article is in the trash. Restore it first.")
        return tr("There is nothing to do it with just now.")

    def export(self) -> None:
        """The export of the article on show, its last words first."""
        self.area.commit()
        self.side_places.export()
