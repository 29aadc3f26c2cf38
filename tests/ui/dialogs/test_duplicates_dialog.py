"""Likely duplicates side by side: merged field by field, kept apart, and parted again, by clicks and keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workstation.domain.people import Affiliation
from workstation.ui.dialogs.duplicates_dialog import DuplicatesDialog
from workstation.usecases.experts import add_expert, edit_expert


def settle(workbench):
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


def opened(qtbot, workbench, kind="expert", slug=""):
    dialog = DuplicatesDialog(workbench, kind, slug)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(workbench)
    return dialog


def click(qtbot, workbench, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(workbench)


def twice(library):
    add_expert(library, "Ann Lee", notes="Mornings.", fields=("law",))
    add_expert(library, "Anne LEE", notes="Signal.", affiliations=(Affiliation(organisation="Harbour office"),))
    edit_expert(library, "ann-lee", spellings=("Anne Lee",))


def test_two_become_one_field_by_field_and_two_again(qtbot, workbench, library):
    twice(library)
    dialog = opened(qtbot, workbench)
    assert [item.name for item in dialog.list.items.items] == ["Ann Lee / Anne LEE"]
    assert dialog.fields.take == {
        "name": "keep",
        "spellings": "keep",
        "fields": "keep",
        "affiliations": "lose",
        "notes": "both",
    }
    take_name = dialog.fields.buttons["name", "lose"]
    assert take_name.accessibleName() == "Name: Anne LEE"
    take_name.setFocus()
    qtbot.keyClick(take_name, Qt.Key.Key_Space)
    click(qtbot, workbench, dialog.merge)
    kept = library.experts.get("anne-lee")
    assert (kept.slug, kept.name, kept.notes) == ("ann-lee", "Anne LEE", "Mornings.\n\nSignal.")
    assert [held.organisation for held in kept.affiliations] == ["Harbour office"]
    assert dialog.empty.isVisible()
    assert not dialog.merge.isEnabled()
    click(qtbot, workbench, dialog.banner.buttons[0])
    assert library.experts.get("anne-lee").name == "Anne LEE"
    assert library.experts.get("ann-lee").name == "Ann Lee"
    assert len(dialog.list.items.items) == 1


def test_two_persons_are_remembered(qtbot, workbench, library):
    twice(library)
    dialog = opened(qtbot, workbench)
    click(qtbot, workbench, dialog.apart)
    assert dialog.list.items.items == ()
    assert opened(qtbot, workbench).list.items.items == ()


def test_enter_on_apart_keeps_them_apart(qtbot, workbench, library):
    twice(library)
    dialog = opened(qtbot, workbench)
    dialog.apart.setFocus()
    qtbot.keyClick(dialog.apart, Qt.Key.Key_Return)
    settle(workbench)
    assert dialog.list.items.items == ()
    assert library.experts.get("anne-lee").slug == "anne-lee"
    assert library.experts.get("ann-lee").slug == "ann-lee"


def test_the_other_can_stay(qtbot, workbench, library):
    twice(library)
    dialog = opened(qtbot, workbench)
    click(qtbot, workbench, dialog.swap)
    click(qtbot, workbench, dialog.merge)
    assert library.experts.get("ann-lee").slug == "anne-lee"
    again = opened(qtbot, workbench)
    assert again.undo.isEnabled()
    click(qtbot, workbench, again.undo)
    assert library.experts.get("ann-lee").slug == "ann-lee"


def test_from_a_record_any_other_can_be_compared(qtbot, workbench, library):
    add_expert(library, "Ann Lee")
    add_expert(library, "Zoë Quite-Another")
    dialog = opened(qtbot, workbench, slug="ann-lee")
    assert dialog.other.isVisible()
    qtbot.keyClicks(dialog.other, "zoe")
    settle(workbench)
    qtbot.waitUntil(lambda: bool(dialog.other.offers))
    dialog.other.chosen.emit(dialog.other.offers[0].value)
    settle(workbench)
    assert set(dialog.fields.take) == {"name"}
    click(qtbot, workbench, dialog.merge)
    assert library.experts.get("zoe-quite-another").slug == "ann-lee"
