"""The frame of the window with the text in it: all that the first paint needs, and where the rest will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QVBoxLayout, QWidget

from workstation import NAME
from workstation.ui import frame
from workstation.ui.editor_area import EditorArea
from workstation.ui.places import Places
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.attribution_desk import AttributionDesk
    from workstation.ui.board.place import BoardPlace
    from workstation.ui.commands.bars import Commands
    from workstation.ui.commands.desk import Desk
    from workstation.ui.commands.text_menu import TextMenu
    from workstation.ui.comments.desk import CommentDesk
    from workstation.ui.files_in import FilesIn
    from workstation.ui.full_screen import FullScreen
    from workstation.ui.help.help_desk import HelpDesk
    from workstation.ui.library_pane import LibraryPane
    from workstation.ui.open_articles import OpenArticles
    from workstation.ui.palette.finder import Finder
    from workstation.ui.panels.comments import Comments
    from workstation.ui.pasting.pasting import Pasting
    from workstation.ui.pasting.quoting import Quoting
    from workstation.ui.read_only import ReadOnlyBanner
    from workstation.ui.recovered import RecoveredBanner
    from workstation.ui.side import Side
    from workstation.ui.side_places import SidePlaces
    from workstation.ui.spelling.desk import SpellingDesk
    from workstation.ui.tagging_commands import TaggingCommands
    from workstation.ui.vault.desk import VaultDesk
    from workstation.ui.visits import Visits
    from workstation.ui.workbench import Workbench
_LEAST_SIZE = (760, 480)  # pixels


class Shell(QMainWindow):
    """The parts named here are made by `window_parts`, later. `key` names the library whose shape is remembered."""

    pane: LibraryPane
    tagging: TaggingCommands
    spelling: SpellingDesk
    vault: VaultDesk
    comments: CommentDesk
    help: HelpDesk
    attribution: AttributionDesk
    side_places: SidePlaces
    side: Side
    files: FilesIn
    pasting: Pasting
    quoting: Quoting
    finder: Finder
    visits: Visits
    board: BoardPlace
    read_only: ReadOnlyBanner
    recovered: RecoveredBanner
    full_screen: FullScreen
    open_articles: OpenArticles
    desk: Desk
    commands: Commands
    text_menu: TextMenu

    def __init__(self, workbench: Workbench, key: str) -> None:
        super().__init__()
        self.workbench = workbench
        workbench.window, workbench.key = self, key
        self.area = EditorArea(workbench, self)
        self.places = Places(self.area, workbench.themes, self)
        self.bar = QToolBar(tr("Commands"), self)
        self._build()
        shape = workbench.settings.windows.get(key, {})
        self.places.restore(self, shape)
        self.setWindowTitle(NAME)
        icon = workbench.themes.icon_size.height()
        self._frame = frame.Reserved(self, self.bar, self.area.strip, icon, shape.get("bars"))

    def comments_panel(self) -> Comments | None:
        """The panel of comments in sight, the keyboard left where it is."""
        from workstation.ui.panels.comments import Comments

        panel = self.side_panel("comments")
        return panel if isinstance(panel, Comments) else None

    def side_panel(self, id: str) -> QWidget | None:
        """This place of the side, in sight; the keyboard stays where it is."""
        self.places.reveal(self.side)
        return self.side.show_place(id)

    # --- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAcceptDrops(True)
        middle = QWidget(self)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.places, 1)
        self.setCentralWidget(middle)
        self._keep_least_size()
        self.workbench.themes.changed.connect(self._keep_least_size)
        self.bar.setObjectName("toolbar")
        self.bar.setMovable(False)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(self.bar)

    def _keep_least_size(self) -> None:
        """Room for all places side by side, on any screen."""
        wide = max(_LEAST_SIZE[0], self.places.least_width())
        self.setMinimumSize(min(wide, self.screen().availableGeometry().width()), _LEAST_SIZE[1])
