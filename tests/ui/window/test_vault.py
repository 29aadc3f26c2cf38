"""The vault in the real window: set up, unlocked, locked by itself; names kept out of the text and scrubbed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.window.conftest import Asked, Desk
from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, NAME, PASSPHRASE, traces
from workstation.ui import ask
from workstation.ui.crash import CrashGuard
from workstation.ui.vault.family_dialog import FamilyDialog
from workstation.ui.vault.hide_dialog import HideDialog
from workstation.ui.vault.purge_dialog import PurgeDialog
from workstation.ui.vault.set_up_dialog import ChangePassphraseDialog, SetUpDialog
from workstation.ui.vault.source_dialog import SourceDialog
from workstation.ui.vault.unlock_dialog import UnlockDialog
from workstation.usecases.articles import add_article
from workstation.usecases.confidential import add_confidential
from workstation.usecases.experts import add_expert


@pytest.fixture
def desk(make_desk: Any) -> Desk:
    desk: Desk = make_desk()
    desk.settle()
    return desk


@pytest.fixture
def kept(library: Any, make_desk: Any) -> Desk:
    """A window on a library with a vault of one source, locked."""
    library.vault.create(PASSPHRASE, CHEAP)
    add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    library.vault.lock()
    desk: Desk = make_desk()
    desk.settle()
    return desk


def _dialog(kind: type[Any]) -> Any:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found


def _unlock(desk: Desk) -> None:
    desk.run("vault_unlock")
    dialog = _dialog(UnlockDialog)
    desk.qtbot.keyClicks(dialog.passphrase.line, PASSPHRASE)
    dialog.go.click()
    desk.settle()
    desk.settle()


def test_from_nothing_to_a_confidential_source(desk: Desk) -> None:
    assert desk.window.vault.button.isHidden()
    desk.run("vault_source")
    made = _dialog(SetUpDialog)
    desk.qtbot.keyClicks(made.new.line, "abc")
    assert "Weak" in made.told.text()
    assert not made.go.isEnabled()
    made.new.line.clear()
    desk.qtbot.keyClicks(made.new.line, PASSPHRASE)
    desk.qtbot.keyClicks(made.again.line, PASSPHRASE)
    made.go.click()
    desk.settle()
    printed = made.key.text()
    assert len(printed) == 44
    assert not made.go.isEnabled()
    made.noted.click()
    made.go.click()
    desk.settle()
    form = _dialog(SourceDialog)
    for field, words in ((form.codename, CODENAME), (form.description, DESCRIPTION), (form.name, NAME)):
        field.line.insert(words)
    form.contacts.text.insertPlainText("Signal: @wolverine_x (nightjar-only)\n+34 600 918 273")
    form.go.click()
    desk.settle()
    source = desk.library.sources.get("snowdrop")
    assert (source.name, source.confidential, source.description) == (CODENAME, True, DESCRIPTION)
    identity = desk.library.vault.of_source("snowdrop")
    assert identity is not None
    assert [(each.kind, each.value, each.note) for each in identity.contacts] == [
        ("Signal", "@wolverine_x", "nightjar-only"),
        ("", "+34 600 918 273", ""),
    ]
    assert desk.window.vault.button.text() == "Vault open"
    desk.library.vault.lock()
    desk.library.vault.unlock_by_recovery_key(printed)


def test_a_wrong_passphrase_is_said_and_the_right_one_opens(kept: Desk) -> None:
    assert kept.window.vault.button.text() == "Vault locked"
    kept.window.vault.button.click()
    dialog = _dialog(UnlockDialog)
    kept.qtbot.keyClicks(dialog.passphrase.line, "something else")
    dialog.go.click()
    kept.settle()
    assert "does not open the vault" in dialog.banner.heading.text()
    assert dialog.passphrase.line.text() == ""
    kept.qtbot.keyClicks(dialog.passphrase.line, PASSPHRASE)
    dialog.go.click()
    kept.settle()
    assert kept.window.vault.unlocked
    assert not kept.window.commands.action("vault_unlock").isEnabled()


def test_an_identity_is_shown_while_unlocked_and_gone_when_it_locks_itself(kept: Desk) -> None:
    kept.window.workbench.identity_requested.emit("snowdrop")
    dialog = _dialog(UnlockDialog)
    kept.qtbot.keyClicks(dialog.passphrase.line, PASSPHRASE)
    dialog.go.click()
    kept.settle()
    kept.settle()
    shown = _dialog(SourceDialog)
    assert shown.name.value() == NAME
    assert "wolverine_x" in shown.contacts.value()
    assert traces(kept.window.windowTitle().encode()) == []
    assert traces(shown.windowTitle().encode()) == []
    kept.window.vault.resting.over.emit()
    kept.settle()
    kept.settle()
    assert not kept.library.vault.unlocked
    assert [
        each for each in QApplication.topLevelWidgets() if isinstance(each, SourceDialog) and each.isVisible()
    ] == []
    assert kept.window.vault.button.text() == "Vault locked"


def test_idle_for_long_enough_locks(kept: Desk) -> None:
    _unlock(kept)
    resting = kept.window.vault.resting
    resting.look()
    assert kept.window.vault.unlocked
    resting._since -= resting.minutes * 60 + 1
    resting.look()
    kept.settle()
    assert not kept.library.vault.unlocked


def test_another_passphrase(kept: Desk) -> None:
    kept.run("vault_passphrase")
    dialog = _dialog(ChangePassphraseDialog)
    for field, words in (
        (dialog.old, PASSPHRASE),
        (dialog.new, "quite another one"),
        (dialog.again, "quite another one"),
    ):
        kept.qtbot.keyClicks(field.line, words)
    dialog.go.click()
    kept.settle()
    kept.library.vault.unlock("quite another one", CHEAP)


def test_a_name_that_is_typed_is_told_at_once_and_can_be_scrubbed(kept: Desk, asked: Asked) -> None:
    article = kept.article(headline="The gate", body="It was said that ")
    kept.open(article)
    _unlock(kept)
    editor, banner = kept.window.area.form.editor, kept.window.vault.banner
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    kept.qtbot.keyClicks(editor, "Jose Gutierre")
    assert banner.isHidden()
    kept.qtbot.keyClicks(editor, "z")
    assert "“Jose Gutierrez” belongs to the identity of “Snowdrop”." in banner.heading.text()
    kept.window.area.commit()
    kept.settle()
    assert kept.stored(article).body.endswith("Jose Gutierrez")
    asked.answers = [True]
    banner.buttons[0].click()
    for _ in range(4):
        kept.settle()
    assert editor.toPlainText() == f"It was said that {DESCRIPTION}"
    assert not kept.window.workbench.current.document.isUndoAvailable()
    assert "1 article" in asked.said[-1][0]
    files = [path for path in kept.library.path.parent.rglob("*") if path.is_file()]
    assert [path for path in files if b"utierrez" in path.read_bytes()] == []


def test_a_name_in_the_headline_is_told_too(kept: Desk) -> None:
    kept.open(kept.article(headline="", body="Words."))
    _unlock(kept)
    kept.window.area.form.headline.setFocus()
    kept.qtbot.keyClicks(QApplication.focusWidget() or kept.window.area.form.headline, "P. Zubizarreta")
    assert "“P. Zubizarreta” belongs" in kept.window.vault.banner.heading.text()


def test_what_is_rightly_public_is_allowed_with_a_reason(kept: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    article = kept.article(headline="The gate", body="The mayor, ")
    kept.open(article)
    _unlock(kept)
    monkeypatch.setattr(ask, "text", lambda *_asked: "Quoted by name as mayor")
    editor, banner = kept.window.area.form.editor, kept.window.vault.banner
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    kept.qtbot.keyClicks(editor, "Jose Gutierrez")
    banner.buttons[1].click()
    for _ in range(3):
        kept.settle()
    identity = kept.library.vault.of_source("snowdrop")
    assert identity is not None
    assert [each.reason for each in identity.allowed] == ["Quoted by name as mayor"]
    kept.qtbot.keyClicks(editor, ", spoke.")
    assert banner.isHidden()


def test_words_of_the_identity_never_stay_in_the_personal_dictionary(kept: Desk) -> None:
    kept.window.spelling.follow.personal.add("Zubizarreta")
    _unlock(kept)
    kept.settle()
    assert "Zubizarreta" not in kept.window.spelling.follow.personal.read()
    assert kept.window.spelling.follow.personal.is_protected("Zubizarreta")
    kept.run("vault_lock")
    kept.settle()
    assert not kept.window.spelling.follow.personal.is_protected("Zubizarreta")


def test_a_known_expert_is_made_confidential_and_deleted_for_good(kept: Desk, asked: Asked) -> None:
    add_expert(kept.library, "Nora Quillfeather", notes="Met in Porto")
    article, _ = add_article(kept.library, slug="dam", body="[Nora Quillfeather]{expert=nora-quillfeather} spoke.")
    kept.open(article)
    _unlock(kept)
    kept.run("vault_hide")
    kept.settle()
    dialog = _dialog(HideDialog)
    assert dialog.expert.hasFocus() or dialog.expert.list.hasFocus()
    assert not dialog.go.isEnabled()
    for field, words in ((dialog.codename, "Heron"), (dialog.description, "an engineer"), (dialog.reason, "Threats")):
        kept.qtbot.keyClicks(field.line, words)
    dialog.go.click()
    kept.settle()
    assert asked.said[-1][0].startswith("Taken out of 1 article")
    assert "Exports made before" in asked.said[-1][1]
    editor = kept.window.area.form.editor
    assert editor.toPlainText() == "[an engineer]{source=heron} spoke."
    assert not editor.document().isUndoAvailable()
    assert kept.library.vault.of_source("heron").notes == "Met in Porto"
    kept.run("vault_purge")
    purge = _dialog(PurgeDialog)
    assert purge.source.value() == "heron"  # whose record is on show
    asked.answers = [True]
    purge.go.click()
    kept.settle()
    assert asked.said[-2][0] == "Delete “Heron” for good?"
    assert kept.library.sources.find("heron") is None
    assert kept.library.vault.of_source("heron") is None
    with kept.library._sessions.reading() as session:
        marks = session.connection().exec_driver_sql("SELECT scrubbed_because FROM revisions").scalars().all()
    assert "a protected name was taken out: Threats" in marks


def test_where_the_family_name_stands_alone_is_shown_and_only_what_is_ticked_goes(kept: Desk, asked: Asked) -> None:
    add_expert(kept.library, "Mary Stone")
    body = "[Mary Stone]{expert=mary-stone} spoke. Stone left. The Stone Bridge is shut."
    article, _ = add_article(kept.library, slug="dam", body=body)
    kept.open(article)
    _unlock(kept)
    kept.run("vault_hide")
    kept.settle()
    dialog = _dialog(HideDialog)
    dialog.expert.show_value("mary-stone")
    for field, words in ((dialog.codename, "Heron"), (dialog.description, "an engineer")):
        kept.qtbot.keyClicks(field.line, words)
    dialog.go.click()
    kept.settle()
    kept.settle()
    places = _dialog(FamilyDialog)
    assert not dialog.go.isEnabled(), "it would be begun twice"
    places.reject()
    assert dialog.go.isEnabled()
    dialog.go.click()
    kept.settle()
    kept.settle()
    places = _dialog(FamilyDialog)
    told = [places.list.item(row) for row in range(places.list.count())]
    assert ["⟨Stone⟩ left" in each.text() for each in told] == [True, False]
    assert "The ⟨Stone⟩ Bridge" in told[1].text()
    assert all(each.checkState() is Qt.CheckState.Checked for each in told)
    places.list.setFocus()
    kept.qtbot.keyClick(places.list, Qt.Key.Key_Down)
    kept.qtbot.keyClick(places.list, Qt.Key.Key_Space)
    places.go.click()
    for _ in range(3):
        kept.settle()
    wanted = "[an engineer]{source=heron} spoke. an engineer left. The Stone Bridge is shut."
    assert kept.stored(article).body == kept.window.area.form.editor.toPlainText() == wanted
    assert "The family name alone was taken out beside the whole name" in asked.said[-1][1]


def test_looking_for_the_family_name_begins_once_and_ends_with_its_dialog(kept: Desk) -> None:
    add_expert(kept.library, "Mary Stone")
    add_article(kept.library, slug="dam", body="Mary Stone spoke. Stone left.")
    _unlock(kept)
    kept.run("vault_hide")
    kept.settle()
    dialog = _dialog(HideDialog)
    dialog.expert.show_value("mary-stone")
    for field, words in ((dialog.codename, "Heron"), (dialog.description, "an engineer")):
        kept.qtbot.keyClicks(field.line, words)
    jobs = kept.window.workbench.jobs
    dialog.on_go()
    dialog.on_go()
    (looking,) = [job for job in jobs.running if job.what == "Looking for the family name"]
    kept.qtbot.keyClicks(dialog.codename.line, "s")
    assert not dialog.go.isEnabled()
    dialog.reject()
    assert looking.cancelled
    kept.settle()
    kept.settle()
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, FamilyDialog)] == []
    assert kept.library.experts.find("mary-stone") is not None


def test_what_is_copied_from_an_identity_leaves_the_clipboard(kept: Desk) -> None:
    _unlock(kept)
    clipboard = QApplication.clipboard()
    kept.window.workbench.identity_requested.emit("snowdrop")
    kept.settle()
    dialog = _dialog(SourceDialog)
    dialog.activateWindow()
    kept.qtbot.waitUntil(dialog.isActiveWindow, timeout=20_000)
    dialog.name.line.setFocus()
    dialog.name.line.selectAll()
    dialog.name.line.copy()
    assert clipboard.text() == NAME
    copied = kept.window.vault.copied
    assert copied.waiting
    copied._clock.timeout.emit()
    assert clipboard.text() == ""
    dialog.name.line.copy()
    dialog.reject()
    clipboard.setText("copied elsewhere since")
    kept.run("vault_lock")
    kept.settle()
    assert clipboard.text() == "copied elsewhere since"
    assert not copied.waiting


def test_a_name_typed_into_a_note_or_a_field_warns_too(kept: Desk) -> None:
    kept.open(kept.article(body="Words."))
    _unlock(kept)
    banner = kept.window.vault.banner
    details = kept.window.side.show_place("details")
    kept.settle()
    field = details.form.fields["internal_note"].text
    kept.window.activateWindow()
    kept.qtbot.waitUntil(kept.window.isActiveWindow, timeout=20_000)
    field.setFocus()
    kept.qtbot.waitUntil(field.hasFocus, timeout=20_000)
    kept.qtbot.keyClicks(field, "Ask Pepe Zubizarreta")
    assert banner.heading.text() == "“Pepe Zubizarreta” belongs to the identity of “Snowdrop”."
    assert [each.text() for each in banner.buttons] == ["Replace and scrub…"]


def test_nothing_of_an_identity_on_show_is_in_any_title_message_report_or_file(
    kept: Desk, asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shown, looked for in every place that takes words, and then our own code fails with the name in its hands."""
    workbench, notices = kept.window.workbench, list[str]()
    workbench.notice.connect(notices.append)
    article = kept.article(headline="The gate", body="Said [a senior official]{source=snowdrop}.")
    kept.open(article)
    _unlock(kept)
    workbench.identity_requested.emit("snowdrop")
    kept.settle()
    kept.settle()
    shown = _dialog(SourceDialog)
    shown.grab()
    shown.reject()
    kept.settle()
    filled = 0
    for command in ("find_article", "go_to", "commands", "find"):
        kept.run(command)
        kept.settle()
        for box in kept.window.findChildren(QLineEdit):
            if box.isVisible() and box.isEnabled() and not box.isReadOnly() and box.placeholderText():
                box.setText("Pepe Zubizarreta quokka.77@protonmail.example")
                kept.qtbot.keyClick(box, Qt.Key.Key_Return)
                filled += 1
        kept.settle()
    assert filled > 4
    reports: list[str] = []
    monkeypatch.setattr(ask, "crash", lambda _parent, safe, report: reports.append(safe + report))
    guard = CrashGuard(workbench.sessions.values, library=lambda: kept.library)
    kept.window.area.form.editor.insertPlainText("Not stored yet. ")

    def fail(name: str) -> None:
        raise ValueError(f"{name} {IDENTITY['contacts'][0]['value']}")

    with pytest.raises(ValueError, match="José") as raised:
        fail(NAME)
    guard.caught(raised.value)
    (report,) = reports
    assert "rescued" in report
    titles = [each.windowTitle() for each in QApplication.topLevelWidgets()]
    bar = [each.text() for each in kept.window.statusBar().findChildren(QLabel)]
    told = [*titles, *bar, *notices, *guard.reports, report, *(word for pair in asked.said for word in pair)]
    assert traces("\n".join(told).encode()) == []
    kept.window.area.commit()
    kept.settle()
    kept.window.close()
    kept.settle()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any("rescued" in path.parts for path in files)
    assert any(path.name == "settings.json" for path in files)
    assert [(path, found) for path in files if (found := traces(path.name.encode() + path.read_bytes()))] == []
