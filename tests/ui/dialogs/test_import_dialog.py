"""The import dialog: what was found before, what became of each file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.dialogs.import_dialog import ImportDialog
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import list_articles
from workstation.usecases.importing import import_files

TEXT = "A headline for the harbour\n\nA first paragraph of the text.\n\nWhat now?\n\nA second one.\n\nSource: Gazette\n"


def settle(workbench: Workbench) -> None:
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "two.md").write_text("---\ntitle: Two\nodd: 1\n---\n\nBody of two.\n", encoding="utf-8")
    return folder


def opened(qtbot: QtBot, workbench: Workbench, *paths: Path, closes: bool = False) -> ImportDialog:
    """`closes`: the test makes the dialog close, with which it is gone; nobody is to close it again."""
    dialog = ImportDialog(workbench, list(paths))
    if not closes:
        qtbot.addWidget(dialog)
    dialog.show()
    settle(workbench)
    return dialog


def begin(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    settle(dialog._workbench)


def rows(dialog: ImportDialog) -> dict[str, QTreeWidgetItem]:
    items = (dialog.table.topLevelItem(at) for at in range(dialog.table.topLevelItemCount()))
    return {item.text(0): item for item in items if item}


def notes(item: QTreeWidgetItem) -> str:
    return "\n".join(item.child(at).text(0) for at in range(item.childCount()))


def test_without_files_it_says_what_can_be_imported(qtbot: QtBot, workbench: Workbench) -> None:
    dialog = opened(qtbot, workbench)
    assert dialog.empty.isVisible()
    assert not dialog.import_button.isEnabled()


def test_enter_presses_the_button_that_has_the_keyboard_and_word_files_are_on_offer(
    qtbot: QtBot, workbench: Workbench, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def chosen(_parent: object, _title: str, kinds: str, _start: Path | None) -> list[Path]:
        offered.append(kinds)
        return [files / "one.txt"]

    monkeypatch.setattr(ask, "open_files", chosen)
    dialog = opened(qtbot, workbench, closes=True)
    dialog.files_button.setFocus()
    qtbot.keyClick(dialog.files_button, Qt.Key.Key_Return)
    settle(workbench)
    assert "*.docx" in offered[0].split(";;")[0]
    qtbot.keyClick(dialog.import_button, Qt.Key.Key_Return)
    settle(workbench)
    with qtbot.waitSignal(workbench.open_requested):
        qtbot.keyClick(dialog.open_button, Qt.Key.Key_Return)


def test_a_folder_is_imported_with_a_report_for_each_file(
    qtbot: QtBot, workbench: Workbench, library: Library, files: Path
) -> None:
    dialog = opened(qtbot, workbench, files, closes=True)
    assert {name: row.text(1) for name, row in rows(dialog).items()} == {
        "one.txt": "New article",
        "two.md": "New article",
    }
    begin(qtbot, dialog)
    assert {row.text(1) for row in rows(dialog).values()} == {"Imported"}
    assert "A headline for the harbour" in notes(rows(dialog)["one.txt"])
    assert "odd" in notes(rows(dialog)["two.md"])
    assert len(list_articles(library).rows) == 2
    with qtbot.waitSignal(workbench.open_requested) as wanted:
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [dialog.report.lines[0].slug if dialog.report else ""]


def test_files_imported_before_are_updated_copied_or_skipped(
    qtbot: QtBot, workbench: Workbench, library: Library, files: Path
) -> None:
    import_files(library, [files])
    dialog = opened(qtbot, workbench, files)
    assert "2 imported before" in dialog.heading.text()
    assert "A headline for the harbour" in notes(rows(dialog)["one.txt"])
    assert dialog.for_all.isVisible()
    dialog.for_all.choose("copy")
    dialog.for_all.activated.emit(dialog.for_all.currentIndex())
    assert set(dialog.table.on_duplicate.values()) == {"copy"}
    dialog.table.choice_for(files / "two.md").choose("update")
    begin(qtbot, dialog)
    assert rows(dialog)["one.txt"].text(1) == "Imported as a copy"
    assert rows(dialog)["two.md"].text(1) == "Updated"
    assert len(list_articles(library).rows) == 3


def test_skipping_is_what_happens_unless_chosen(
    qtbot: QtBot, workbench: Workbench, library: Library, files: Path
) -> None:
    import_files(library, [files])
    dialog = opened(qtbot, workbench, files)
    begin(qtbot, dialog)
    assert {row.text(1) for row in rows(dialog).values()} == {"Skipped"}
    assert len(list_articles(library).rows) == 2


def test_a_refused_file_says_why_and_the_rest_is_imported(
    qtbot: QtBot, workbench: Workbench, library: Library, files: Path
) -> None:
    (files / "empty.txt").write_bytes(b"")
    dialog = opened(qtbot, workbench, files)
    begin(qtbot, dialog)
    refused = rows(dialog)["empty.txt"]
    assert refused.text(1) == "Not imported"
    assert refused.isExpanded()
    assert "empty" in notes(refused)
    assert dialog.banner.property("banner") == "warning"
    assert len(list_articles(library).rows) == 2


def test_files_can_be_added_by_drop_and_by_dialog(
    qtbot: QtBot, workbench: Workbench, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, workbench)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files / "one.txt"))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settle(workbench)
    assert set(rows(dialog)) == {"one.txt"}
    monkeypatch.setattr(ask, "open_files", lambda *_: [files / "two.md"])
    qtbot.mouseClick(dialog.files_button, Qt.MouseButton.LeftButton)
    settle(workbench)
    assert set(rows(dialog)) == {"one.txt", "two.md"}
    assert workbench.settings.import_folder == str(files)


def test_an_import_can_be_stopped(qtbot: QtBot, workbench: Workbench, library: Library, files: Path) -> None:
    for number in range(40):
        (files / f"more-{number}.txt").write_text(f"Headline {number}\n\nWords.\n", encoding="utf-8")
    dialog = opened(qtbot, workbench, files)
    workbench.jobs.progressed.connect(lambda *_: dialog.progress.stop())
    begin(qtbot, dialog)
    assert dialog.report is not None
    assert dialog.report.stopped
    assert "Stopped" in dialog.banner.heading.text()
    assert len(list_articles(library).rows) == len(dialog.report.lines) < 42


def test_hostile_file_names_are_shown_letter_by_letter(qtbot: QtBot, workbench: Workbench, files: Path) -> None:
    (files / "<img src=x>.txt").write_text(TEXT, encoding="utf-8")
    dialog = opened(qtbot, workbench, files)
    assert "&lt;img" in rows(dialog)["<img src=x>.txt"].toolTip(0)


def test_the_report_changes_its_inks_with_the_look(qtbot: QtBot, workbench: Workbench, files: Path) -> None:
    (files / "empty.txt").write_text("")
    dialog = opened(qtbot, workbench, files)
    begin(qtbot, dialog)
    refused = rows(dialog)["empty.txt"]
    workbench.themes.choose("dark")
    theme = workbench.themes.current
    assert refused.foreground(1).color().name() == theme.danger
    assert refused.child(0).foreground(0).color().name() == theme.muted


def test_the_dialog_fits_a_small_screen(qtbot: QtBot, workbench: Workbench, files: Path) -> None:
    dialog = opened(qtbot, workbench, files)
    begin(qtbot, dialog)
    assert dialog.height() <= 640
