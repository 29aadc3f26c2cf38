"""Files that come in by dialog, drop or paste: images into the text, everything else through the import."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workstation.ui import ask
from workstation.ui.pictures_in import PicturesIn
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

PICTURES = frozenset((".jpg", ".jpeg", ".png", ".gif", ".webp"))
# No article can be in these either: they are refused as pictures, in words that say what to do.
_OTHER_PICTURES = frozenset(
    (".heic", ".heif", ".tif", ".tiff", ".bmp", ".svg", ".avif", ".psd", ".ico", ".cr2", ".nef")
)

CONTACTS = frozenset((".vcf", ".vcard"))


class FilesIn(QObject):
    """`window` stands behind the dialogs. `write_wanted()` before an imported article is opened, to go on in it."""

    write_wanted = Signal()

    def __init__(self, workbench: Workbench, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._editor, self._window = workbench, editor, window
        self.pictures = PicturesIn(workbench, editor)

    def choose(self) -> None:
        """The import dialog, nothing chosen yet."""
        self._import([])

    def choose_image(self) -> None:
        """One image for the place of the caret."""
        path = ask.open_file(self._window, tr("Insert an image"), _picture_files())
        if path is not None:
            self.pictures.insert([path])

    def bring_in(self, files: Sequence[Path]) -> None:
        """Images into the open article, the rest through the import dialog."""
        if self._workbench.read_only:
            self._workbench.notice.emit(tr("This library can only be read here; nothing was brought in."))
            return
        pictures = [path for path in files if path.suffix.lower() in PICTURES | _OTHER_PICTURES]
        contacts = [path for path in files if path.suffix.lower() in CONTACTS]
        texts = [path for path in files if path not in pictures and path not in contacts]
        if pictures and self._session() is None:
            self._workbench.notice.emit(tr("Open an article first: images go into its text."))
        self.pictures.insert(pictures)
        if texts:
            self._import(texts)
        for path in contacts[:1]:
            self._import_contacts(path)

    def choose_contacts(self) -> None:
        """The import of contacts, nothing chosen yet."""
        self._import_contacts(None)

    def _import_contacts(self, path: Path | None) -> None:
        from workstation.ui.dialogs.contacts_dialog import open_contacts

        open_contacts(self._workbench, path)

    def _session(self) -> Session | None:
        return None if self._editor.isReadOnly() else self._workbench.current

    def _import(self, files: list[Path]) -> None:
        from workstation.ui.dialogs.import_dialog import ImportDialog

        dialog = ImportDialog(self._workbench, files, self._window)
        dialog.accepted.connect(self.write_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _picture_files() -> str:
    return tr("Images ({endings})").format(endings=" ".join(f"*{ending}" for ending in sorted(PICTURES)))
