"""Import of contacts in a dialog: columns corrected, choices made row by row, what cannot be read told by line."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workstation.domain.people import Contact
from workstation.ui.dialogs.contacts_dialog import ContactsDialog
from workstation.usecases.contacts import Column
from workstation.usecases.experts import add_expert


def settle(workbench):
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


def opened(qtbot, workbench, path=None):
    dialog = ContactsDialog(workbench, path)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(workbench)
    return dialog


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "people.csv"
    file.write_text(
        "Wer,E-Mail,Firma\nAnn Lee,a@x.example,Harbour office\nBo Wu,b@x.example,\n,c@x.example,\n", "utf-8"
    )
    return file


def words(dialog, column):
    model = dialog.table.people
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_columns_are_corrected_and_rows_chosen_by_key(qtbot, workbench, library, table):
    add_expert(library, "Bo Wu", contacts=(Contact(kind="e-mail", value="other@x.example"),))
    dialog = opened(qtbot, workbench, table)
    assert {at: box.currentData() for at, box in dialog.columns.items()} == {
        0: Column.IGNORE,
        1: Column.EMAIL,
        2: Column.ORGANISATION,
    }
    assert not dialog.import_button.isEnabled()
    box = dialog.columns[0]
    box.choose(Column.NAME)
    box.activated.emit(box.currentIndex())
    settle(workbench)
    assert words(dialog, 1) == ["Ann Lee", "Bo Wu"]
    assert words(dialog, 2) == ["New", "In conflict (bo-wu)"]
    assert words(dialog, 4) == ["Add", "Update"]
    assert dialog.complaints.items.items[0].detail == "Line 4"
    dialog.table.setCurrentIndex(dialog.table.people.index(0, 4))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert words(dialog, 4) == ["Skip", "Update"]
    assert dialog.import_button.text() == "Import 1"
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    settle(workbench)
    assert [contact.value for contact in library.experts.get("bo-wu").contacts] == ["other@x.example", "b@x.example"]
    assert library.experts.find("ann-lee") is None
    assert dialog.banner.heading.text() == "0 added, 1 updated, 1 left as they are."


def test_everybody_in_conflict_at_once(qtbot, workbench, library, tmp_path):
    for name in ("Ann Lee", "Bo Wu"):
        add_expert(library, name)
    file = tmp_path / "people.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL:+44 20 7946 00{}\nEND:VCARD\n"
    file.write_text(card.format("Ann Lee", 18) + card.format("Bo Wu", 19) + card.format("Cy", 20), "utf-8")
    dialog = opened(qtbot, workbench, file)
    assert not dialog.mapping.isVisible()
    dialog.for_all.choose("skip")
    dialog.for_all.activated.emit(dialog.for_all.currentIndex())
    assert words(dialog, 4) == ["Skip", "Skip", "Add"]
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    settle(workbench)
    assert {expert.slug for expert in library.experts.list()} == {"ann-lee", "bo-wu", "cy"}
    assert library.experts.get("ann-lee").contacts == ()


def test_what_is_no_address_book_is_said(qtbot, workbench, tmp_path):
    (tmp_path / "nothing.vcf").write_bytes(b"")
    dialog = opened(qtbot, workbench, tmp_path / "nothing.vcf")
    assert dialog.banner.isVisible()
    assert dialog.empty.isVisible()
    assert not dialog.import_button.isEnabled()


def test_ten_thousand_cards_are_read_and_brought_in_off_the_interface(qtbot, workbench, library, tmp_path):
    """What the interface hears of ten thousand people is one plan, one report and how far it is: few calls each."""
    file = tmp_path / "many.vcf"
    file.write_text("".join(f"BEGIN:VCARD\nFN:Person {n}\nEND:VCARD\n" for n in range(10_000)), "utf-8")
    heard = {"progress": 0, "changes": [], "rows": 0}
    workbench.jobs.progressed.connect(lambda *_: heard.update(progress=heard["progress"] + 1))
    workbench.changed.connect(lambda changes, _by: heard["changes"].append(len(changes.experts)))
    dialog = ContactsDialog(workbench, file)
    qtbot.addWidget(dialog)
    dialog.table.people.dataChanged.connect(lambda *_: heard.update(rows=heard["rows"] + 1))
    dialog.show()
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=60_000)
    assert dialog.import_button.text() == "Import 10,000"
    qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: heard["progress"] > 0, timeout=60_000)
    qtbot.mouseClick(dialog.progress.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    settle(workbench)
    added = len(dialog.report.added)
    assert added == len(library.experts.slugs())
    assert heard["changes"] == ([added] if added else [])  # stopped before the first: nothing changed, nothing is told
    assert heard["rows"] == 0
    assert dialog.banner.isVisible()


def test_reading_can_be_stopped(qtbot, workbench, library, tmp_path):
    file = tmp_path / "many.vcf"
    file.write_text("".join(f"BEGIN:VCARD\nFN:Person {n}\nEND:VCARD\n" for n in range(2_000)), "utf-8")
    dialog = ContactsDialog(workbench, file)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.progress.stop_button.isVisible()
    dialog.progress.stop_button.setFocus()
    qtbot.keyClick(dialog.progress.stop_button, Qt.Key.Key_Space)
    settle(workbench)
    assert dialog.plan is None
    assert dialog.empty.isVisible()
    assert dialog.heading.text() == ""
    assert dialog.focusWidget() is dialog.file_button
    dialog.read(file)
    settle(workbench)
    assert dialog.import_button.isEnabled()
