"""Every place of the window at the smallest size and the largest words: nothing is cut, nothing scrolls sideways."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from tests.screens.clipping import clipped
from tests.screens.content import newsroom
from tests.ui.window.conftest import Desk
from tests.vault.people import CHEAP, PASSPHRASE

DIALOGS = (
    "preferences",
    "import",
    "export",
    "import_contacts",
    "duplicates",
    "keys",
    "my_dictionary",
    "report",
    "vault_source",
    "vault_passphrase",
)


@pytest.fixture
def small(make_desk, library):  # type: ignore[no-untyped-def]
    newsroom(library)
    library.vault.create(PASSPHRASE, CHEAP)  # one more part in the bottom line
    desk = make_desk()
    slug = next(slug for slug in library.articles.slugs() if slug.startswith("who-pays"))
    desk.open(library.articles.get(slug))
    desk.window.resize(1024, 700)
    yield desk
    desk.window.workbench.themes.set_text_size(100)


def dialogs(desk: Desk) -> list[QDialog]:
    return [each for each in desk.window.findChildren(QDialog) if each.isVisible()]


def test_nothing_is_cut_on_a_small_screen_where_all_text_is_twice_as_large(small: Desk) -> None:
    window, found = small.window, []
    window.workbench.themes.set_text_size(200)
    small.settle()
    bar = window.statusBar()
    small.qtbot.waitUntil(lambda: bar.width() <= window.width() and bar.caret.isHidden(), timeout=20_000)
    for place in window.side.places:
        if place.id != "preview":  # the web engine takes its time, and draws its page itself
            small.run(f"show_{place.id}")
            small.settle()
            found += [f"{place.id}: {fault}" for fault in clipped(window)]
    people = window.side.widgets["people"]
    small.run("show_people")
    for key, slug in (("author", "ines-okafor"), ("expert", "marisa-oyelaran"), ("source", "coastal-courier")):
        people.show_list(key)
        small.settle()
        found += [f"{key}: {fault}" for fault in clipped(window)]
        people.show_record(key, slug)
        small.settle()
        found += [f"{slug}: {fault}" for fault in clipped(window)]
    small.run("find")
    small.run("replace")
    small.run("board")
    small.settle()
    found += [f"board: {fault}" for fault in clipped(window)]
    for command in DIALOGS:
        small.run(command)
        small.settle()
        for dialog in dialogs(small):
            found += [f"{command}: {fault}" for fault in clipped(dialog)]
            dialog.close()
    assert "\n".join(found) == ""
