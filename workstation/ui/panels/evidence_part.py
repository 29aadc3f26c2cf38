"""The evidence of a quote or claim on its card: what there is, whether it is whole, and how more comes to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workstation.domain.evidence import Backed, Evidence, EvidenceKind, FileState, Original
from workstation.ui import ask
from workstation.ui.panels.evidence_form import EvidenceForm
from workstation.ui.panels.records import UseList
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea
from workstation.ui.widgets.times import when
from workstation.ui.widgets.two_line_list import Item
from workstation.ui.workbench import Workbench
from workstation.usecases import evidence as use
from workstation.words import tr

ICONS = {
    EvidenceKind.FILE: "link",
    EvidenceKind.DOCUMENT: "newspaper",
    EvidenceKind.WEB_PAGE: "monitor",
    EvidenceKind.RECORDING: "audio-lines",
    EvidenceKind.NOTE: "square-pen",
}


class EvidencePart(QWidget):
    """The list, its buttons, and the piece chosen. `play_wanted(evidence)`: hear a recording."""

    play_wanted = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self.backs: Backed | None = None
        self.pieces: tuple[use.Piece, ...] = ()
        self._new = False  # a note that was just begun: its words are to be typed
        nothing = tr("Nothing backs it yet. Add a recording, a document, a saved page or a note.")
        self.list = UseList(tr("Evidence"), nothing, workbench.themes, detail_lines=2)
        self.file_button = QPushButton(tr("Add file…"))
        self.note_button = QPushButton(tr("Add note"))
        self.paste_button = QPushButton(tr("Paste page"))
        self.paste_button.setToolTip(tr("The page or the words on the clipboard become evidence; nothing is fetched."))
        self.form = EvidenceForm(workbench)
        self.play_button = QPushButton(tr("Play"))
        self.open_button = QPushButton(tr("Open"))
        self.back_button = QPushButton(tr("Put back…"))
        self.remove_button = QPushButton(tr("Remove"))
        self.warning = plain_label(tone="danger")
        self._adding = _row(self.file_button, self.note_button, self.paste_button)
        self._acting = _row(self.play_button, self.open_button, self.back_button, self.remove_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(workbench.themes.current.space.s)
        for part in (self.list, self._adding, self.warning, self.form, self._acting):
            lines.addWidget(part)
        self._show_piece(None)
        self._connect()

    def _connect(self) -> None:
        self.list.picked.connect(self._show_piece)
        self.file_button.clicked.connect(lambda _on=False: self._on_file())
        self.note_button.clicked.connect(lambda _on=False: self._on_note())
        self.paste_button.clicked.connect(lambda _on=False: self._on_paste())
        self.play_button.clicked.connect(lambda _on=False: self._with(self.play_wanted.emit))
        self.open_button.clicked.connect(lambda _on=False: self._with(self._open))
        self.back_button.clicked.connect(lambda _on=False: self._with(self._on_back))
        self.remove_button.clicked.connect(lambda _on=False: self._with(self._on_remove))
        self.form.stored.connect(lambda _piece: self.read())

    @property
    def piece(self) -> use.Piece | None:
        """The piece chosen."""
        return next((each for each in self.pieces if each.evidence.id == self.form.key), None)

    def show_backed(self, backs: Backed) -> None:
        """Whose evidence is shown."""
        if backs != self.backs:
            self.form.flush()
            self.backs, self.pieces = backs, ()
            self._show_piece(None)
        self.read()

    def read(self) -> None:
        """Read it again; files are compared with what was added, off the interface thread."""
        backs = self.backs
        if backs is not None:
            self._workbench.ask(
                use.evidence_of, backs, then=while_alive(self, lambda found: self._on_read(backs, found))
            )

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self._adding.setVisible(not read_only)
        for button in (self.back_button, self.remove_button):
            button.setEnabled(not read_only)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        self.form.flush()

    def _on_read(self, backs: Backed, found: tuple[use.Piece, ...]) -> None:
        if backs != self.backs:
            return
        chosen = self.form.key
        self.pieces = found
        self.list.show_items([self._item(each) for each in found])
        self._show_piece(next((each for each in found if each.evidence.id == chosen), None))
        if self._new and self.piece is not None:
            self._new = False
            note = self.form.fields["note"]
            note.setFocus()
            if isinstance(note, TextArea):
                note.text.selectAll()

    def _item(self, piece: use.Piece) -> Item:
        each, theme = piece.evidence, self._workbench.themes.current
        damaged = piece.state in (FileState.CHANGED, FileState.MISSING)
        captured = tr("captured {when}").format(when=when(each.captured_at)) if each.captured_at else ""
        detail = [tr(each.kind.value).capitalize(), each.passage, captured]
        said = use.state_words(each, piece.state)
        return Item(
            each.id,
            each.called,
            said or " · ".join(part for part in detail if part),
            "triangle-alert" if damaged else ICONS[each.kind],
            theme.danger if damaged else "",
            carries=piece,
        )

    def _show_piece(self, piece: use.Piece | None) -> None:
        shown = piece is not None
        self.form.setVisible(shown)
        self._acting.setVisible(shown)
        said = use.state_words(piece.evidence, piece.state) if piece else ""
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        if piece is None:
            self.form.key = ""
            return
        whole = piece.state is FileState.THERE
        self.form.show_record(piece.evidence.id, piece.evidence)
        self.play_button.setVisible(piece.evidence.kind is EvidenceKind.RECORDING and piece.evidence.file is not None)
        self.play_button.setEnabled(whole)
        self.open_button.setVisible(piece.evidence.file is not None)
        self.open_button.setEnabled(whole)
        self.back_button.setVisible(piece.state in (FileState.CHANGED, FileState.MISSING))

    # --- adding --------------------------------------------------------------------------------------

    def _on_file(self) -> None:
        if self.backs is None:
            return
        path = ask.open_file(self._workbench.window, tr("Which file backs it?"))
        if path is not None:
            self.add_file(path)

    def add_file(self, path: Path) -> None:
        """Copy this file in; a long recording does not hold anything up and can be stopped."""
        self._do(use.add_evidence_file, self.backs, path, long=True, what=tr("Copying"), reports=True)

    def _on_note(self) -> None:
        self._do(use.add_evidence, self.backs, EvidenceKind.NOTE, note=tr("Note"))

    def _on_paste(self) -> None:
        held = QGuiApplication.clipboard().mimeData()
        page = saved_page(held) if held else None
        if page is None:
            self._workbench.notice.emit(tr("There is no page and no text on the clipboard."))
            return
        data, name = page
        self._do(use.add_evidence_bytes, self.backs, EvidenceKind.WEB_PAGE, data, name)

    def _do(self, verb: Callable[..., Any], *args: Any, **kw: Any) -> None:
        if self.backs is not None:
            self._workbench.do(verb, *args, by=self, then=while_alive(self, self._on_added), **kw)

    def _on_added(self, piece: Evidence) -> None:
        self.form.key = piece.id
        self._new = piece.kind is EvidenceKind.NOTE
        self.read()

    # --- the piece chosen ----------------------------------------------------------------------------

    def _with(self, act: Callable[[Evidence], Any]) -> None:
        if self.piece is not None:
            self.form.flush()
            act(self.piece.evidence)

    def _open(self, piece: Evidence) -> None:
        def found(original: Original) -> None:
            if isinstance(original, Path):
                _open_elsewhere(original)
            else:
                self._copy_out(piece)

        self._workbench.ask(use.evidence_original, piece.id, then=found)

    def _copy_out(self, piece: Evidence) -> None:
        """Another program reads only files in clear: where one may stand is the person's to say."""
        window = self._workbench.window
        detail = tr(
            "Another program can open only a copy in clear. Choose where it may stand; delete it when you have done."
        )
        if not ask.question(window, tr("This library is encrypted."), detail, yes=tr("Write a copy…"), risky=True):
            return
        name = piece.file.name if piece.file else piece.called
        place = ask.save_file(window, tr("A copy of “{name}”").format(name=piece.called), Path(name))
        if place is not None:
            self._workbench.ask(use.copy_out, piece.id, place, then=_open_elsewhere)

    def _on_back(self, piece: Evidence) -> None:
        path = ask.open_file(self._workbench.window, tr("Where is the original of “{name}”?").format(name=piece.called))
        if path is not None:
            self._workbench.do(use.put_file_back, piece.id, path, by=self, then=while_alive(self, self._on_added))

    def _on_remove(self, piece: Evidence) -> None:
        self._workbench.do(use.trash_evidence, piece.id, by=self, then=while_alive(self, lambda _piece: self.read()))


def _open_elsewhere(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def saved_page(held: QMimeData) -> tuple[bytes, str] | None:
    """What the clipboard holds as a file: a page with its marks, else plain words; None when there are none."""
    if held.hasHtml() and held.html().strip():
        return held.html().encode(), "page.html"
    return (held.text().encode(), "page.txt") if held.text().strip() else None


def _row(*buttons: QPushButton) -> QWidget:
    place = QWidget()
    flow = FlowLayout(place)
    for button in buttons:
        flow.addWidget(button)
    return place
