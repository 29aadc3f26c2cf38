"""The export dialog: what it says it will write is what it writes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.export.stories import story
from workstation.domain.articles import Article
from workstation.export.formats import FORMATS
from workstation.export.options import Options
from workstation.paths import user_templates
from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.dialogs import planned_files
from workstation.ui.dialogs.export_choices import ATTRIBUTIONS, SWITCHES
from workstation.ui.dialogs.export_dialog import ExportDialog
from workstation.ui.saving import Saving
from workstation.ui.session import Session
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import new_article
from workstation.usecases.gate import receipts

SWITCHED = [each.option for each in SWITCHES]


def settle(workbench: Workbench) -> None:
    for _ in range(4):
        assert workbench.jobs.wait()
        QApplication.processEvents()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def dialog(qtbot: QtBot, workbench: Workbench, session: Session, out: Path) -> ExportDialog:
    workbench.remember(export_folder=str(out))
    made = ExportDialog(workbench, [session.article.slug])
    qtbot.addWidget(made)
    made.show()
    settle(workbench)
    return made


def click(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    settle(dialog._workbench)


def choose(dialog: ExportDialog, **choices: str) -> None:
    for name, value in choices.items():
        getattr(dialog.choices, name).list.choose(value)
    dialog._plan()
    settle(dialog._workbench)


def listed(dialog: ExportDialog) -> list[str]:
    return [item.name for item in dialog.list.items.items]


def test_what_is_listed_is_what_is_written(qtbot: QtBot, dialog: ExportDialog, out: Path, article: Article) -> None:
    assert listed(dialog) == [f"{article.slug}.html"]
    assert dialog.heading.text() == "1 file will be written"
    assert not out.exists()
    click(qtbot, dialog)
    assert (out / f"{article.slug}.html").is_file()
    assert dialog.report is not None
    assert listed(dialog) == [f"{article.slug}.html"]
    assert dialog.open_button.isVisible()
    assert "1 file written" in dialog.banner.heading.text()


def test_enter_on_browse_browses_and_writes_nothing(
    qtbot: QtBot, dialog: ExportDialog, workbench: Workbench, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ask, "folder", lambda _parent, title, _start: asked.append(title))
    dialog.browse_button.setFocus()
    qtbot.keyClick(dialog.browse_button, Qt.Key.Key_Return)
    settle(workbench)
    assert len(asked) == 1
    assert not out.exists()


def test_a_new_choice_takes_back_what_was_promised_at_once(dialog: ExportDialog) -> None:
    dialog.choices.format.list.choose("markdown")
    assert dialog.heading.text() == "Working out what will be written…"


def test_files_that_will_be_replaced_are_named(qtbot: QtBot, dialog: ExportDialog, out: Path, article: Article) -> None:
    out.mkdir()
    (out / f"{article.slug}.html").write_text("old")
    choose(dialog)
    assert "1 of them replaced" in dialog.heading.text()
    assert "replaces" in dialog.list.items.items[0].detail


def test_every_format_and_preset_can_be_chosen(qtbot: QtBot, dialog: ExportDialog, article: Article) -> None:
    choose(dialog, format="markdown", preset="jekyll")
    assert dialog.choices.preset.isVisible()
    assert listed(dialog)[0].endswith(".md")
    assert not dialog.choices.switches["with_authors"].isHidden()
    choose(dialog, preset="full")
    assert dialog.choices.private.isVisible()
    assert dialog.choices.switches["expert_box"].isHidden()
    choose(dialog, format="html-fragment")
    assert listed(dialog) == [f"{article.slug}.fragment.html"]
    assert not dialog.choices.preset.isVisible()


def test_choices_are_remembered(qtbot: QtBot, dialog: ExportDialog, out: Path) -> None:
    choose(dialog, format="markdown", preset="pelican")
    click(qtbot, dialog)
    again = ExportDialog(dialog._workbench, [])
    qtbot.addWidget(again)
    settle(dialog._workbench)
    assert again.choices.chosen_format.name == "markdown"
    assert again.choices.chosen_preset == "pelican"
    assert again.folder == out
    assert again.choices.slugs is None


def test_what_was_just_typed_is_in_the_file(
    qtbot: QtBot, dialog: ExportDialog, out: Path, session: Session, article: Article
) -> None:
    Saving(session, dialog._workbench)
    session.replace_text("Typed a moment ago.\n")
    click(qtbot, dialog)
    assert "Typed a moment ago." in (out / f"{article.slug}.html").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_said_in_the_dialog(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    dialog.folder_field.show_value(str(tmp_path / "file" / "out"), force=True)
    click(qtbot, dialog)
    assert dialog.banner.isVisible()
    assert dialog.banner.property("banner") == "danger"
    assert dialog.banner.detail.text()
    assert dialog.export_button.isEnabled()
    assert dialog.report is None


def test_stopping_keeps_what_was_written_whole(
    qtbot: QtBot, dialog: ExportDialog, library: Library, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        new_article(library, f"Article {number}", "Words. " * 200)
    choose(dialog, which="all")
    jobs = dialog._workbench.jobs
    jobs.progressed.connect(lambda *_: dialog.progress.stop())
    click(qtbot, dialog)
    assert dialog.report is not None
    assert dialog.report.stopped
    assert "Stopped" in dialog.banner.heading.text()
    assert all(path.read_text(encoding="utf-8").rstrip().endswith("</html>") for path in dialog.report.paths)
    assert len(dialog.report.paths) < 31


def test_while_files_are_written_stop_is_the_one_way_to_end_it(qtbot: QtBot, dialog: ExportDialog) -> None:
    seen: list[tuple[bool, bool]] = []
    shown = lambda: seen.append((dialog.progress.stop_button.isVisible(), dialog.close_button.isVisible()))  # noqa: E731
    shown()
    dialog._workbench.jobs.progressed.connect(lambda *_: shown())
    click(qtbot, dialog)
    assert seen[0] == (False, True)
    assert set(seen[1:]) == {(True, False)}
    shown()
    assert seen[-1] == (False, True)
    assert dialog.focusWidget() is dialog.close_button


def test_what_was_stopped_can_be_gone_on_with(qtbot: QtBot, dialog: ExportDialog, library: Library, out: Path) -> None:
    for number in range(30):
        new_article(library, f"Article {number}", "Words. " * 200)
    choose(dialog, which="all")
    stop = dialog._workbench.jobs.progressed.connect(lambda *_: dialog.progress.stop())
    click(qtbot, dialog)
    assert dialog.report is not None
    assert dialog.report.stopped
    assert (dialog.export_button.isVisible(), dialog.export_button.text()) == (True, "Go on")
    dialog._workbench.jobs.progressed.disconnect(stop)
    click(qtbot, dialog)
    assert not dialog.report.stopped
    assert not dialog.export_button.isVisible()
    assert len(list(out.glob("*.html"))) == 31


def test_articles_that_are_held_back_are_told_first(qtbot: QtBot, dialog: ExportDialog, library: Library) -> None:
    new_article(library, "Held back", "It rained TK litres.")
    choose(dialog, which="all")
    click(qtbot, dialog)
    assert dialog.banner.property("banner") == "warning"
    assert dialog.banner.heading.text() == "1 file written. 1 article was held back."
    assert "held-back" in dialog.warnings.text()


def test_very_many_articles_are_not_written_twice(
    dialog: ExportDialog, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planned_files, "PLANNED", 2)
    for number in range(3):
        new_article(library, f"Article {number}")
    choose(dialog, which="all")
    assert "SLUG.html" in listed(dialog)[0]
    assert dialog.export_button.isEnabled()


def test_the_folder_is_opened_only_on_a_click(
    qtbot: QtBot, dialog: ExportDialog, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(qtbot, dialog)
    assert opened == []
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert opened == [str(out)]
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith(str(out))


def test_another_folder(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ask, "folder", lambda *_: tmp_path / "elsewhere")
    qtbot.mouseClick(dialog.browse_button, Qt.MouseButton.LeftButton)
    click(qtbot, dialog)
    assert list((tmp_path / "elsewhere").iterdir())


def test_closing_while_it_is_worked_out_harms_nothing(qtbot: QtBot, workbench: Workbench, article: Article) -> None:
    closed = ExportDialog(workbench, [article.slug])
    closed.show()
    closed.reject()
    QApplication.processEvents()
    settle(workbench)


def test_a_template_of_one_s_own_can_be_chosen(
    qtbot: QtBot, workbench: Workbench, session: Session, article: Article, out: Path
) -> None:
    place = user_templates() / "wire"
    place.mkdir(parents=True)
    (place / "article.html").write_text("<!doctype html><title>wire</title><main>{{ body }}</main>", encoding="utf-8")
    workbench.remember(export_folder=str(out))
    made = ExportDialog(workbench, [article.slug])
    qtbot.addWidget(made)
    made.show()
    settle(workbench)
    choose(made, template="wire")
    click(qtbot, made)
    assert "<title>wire</title>" in (out / f"{article.slug}.html").read_text(encoding="utf-8")
    choose(made, format="markdown")
    assert made.choices.template.isHidden()


def test_without_templates_of_one_s_own_there_is_nothing_to_choose(dialog: ExportDialog) -> None:
    assert dialog.choices.template.isHidden()


def fill(qtbot: QtBot, dialog: ExportDialog, code: str, reason: str) -> None:
    line = dialog.stops.fields[code].line
    line.setFocus()
    qtbot.keyClicks(line, reason)


def test_a_stopped_story_goes_out_with_the_reason_given_in_the_dialog(
    qtbot: QtBot, dialog: ExportDialog, session: Session, library: Library, out: Path
) -> None:
    Saving(session, dialog._workbench)
    session.replace_text("It rained TK litres. TK\n")
    dialog._on_choice()
    dialog._stored(dialog._plan)
    settle(dialog._workbench)
    assert dialog.heading.text() == "Nothing will be written as it stands"
    assert not dialog.export_button.isEnabled()
    assert listed(dialog) == []
    fill(qtbot, dialog, "tk-left", "  It is a brand.")
    assert dialog.heading.text() == "1 file will be written"
    choose(dialog, format="text")  # what was typed is there still
    assert dialog.stops.reasons == {"tk-left": "It is a brand."}
    click(qtbot, dialog)
    assert dialog.report is not None
    assert dialog.stops.isHidden()
    (receipt,) = receipts(library, session.article.slug)
    assert [(each.code, each.reason) for each in receipt.overrides] == [("tk-left", "It is a brand.")]
    assert "--override" not in dialog.banner.detail.text()


def test_of_several_only_the_stopped_one_waits_for_a_reason(
    qtbot: QtBot, dialog: ExportDialog, library: Library, article: Article
) -> None:
    held = new_article(library, "Held back", "It rained TK litres.")[0]
    choose(dialog, which="all")
    assert listed(dialog) == [f"{article.slug}.html"]
    assert dialog.export_button.isEnabled()
    fill(qtbot, dialog, "tk-left", "A brand.")
    assert set(listed(dialog)) == {f"{article.slug}.html", f"{held.slug}.html"}
    choose(dialog, format="markdown", preset="full")
    assert dialog.stops.isHidden()


@pytest.mark.parametrize(
    ("format", "preset", "answers", "switches"),
    [
        ("html", "", ["semantic", "plain", "links", "footnotes"], {"expert_box", "author_boxes", "with_folder"}),
        ("docx", "", ["plain", "links", "footnotes"], {"expert_box", "author_boxes"}),
        ("pdf", "", ["plain", "links", "footnotes"], {"expert_box", "author_boxes"}),
        ("text", "", ["plain", "links", "footnotes"], {"expert_box", "author_boxes"}),
        ("markdown", "hugo", ["plain", "links", "footnotes"], set(SWITCHED)),
        ("markdown", "pelican", ["plain", "links", "footnotes"], set(SWITCHED) - {"with_authors"}),
        ("markdown", "full", None, set()),
    ],
)
def test_only_what_makes_a_difference_is_offered(
    dialog: ExportDialog, format: str, preset: str, answers: list[str] | None, switches: set[str]
) -> None:
    choices = dialog.choices
    choices.attributions.list.choose("footnotes")
    choices.format.list.choose(format)
    if preset:
        choices.preset.list.choose(preset)
    assert choices.attributions.isHidden() is (answers is None)
    if answers is not None:
        listed = [choices.attributions.list.itemData(at) for at in range(choices.attributions.list.count())]
        assert listed == answers
        assert choices.options.attributions == "footnotes"  # kept from one format to the next
    assert {name for name, box in choices.switches.items() if not box.isHidden()} == switches


def test_what_is_offered_makes_a_difference_and_nothing_else_would() -> None:
    told, bare = story(), Options(attributions="plain", expert_box=False, author_boxes=False)
    for recipe in (recipe for format in FORMATS for recipe in format.recipes if recipe.projection == "public"):
        without = recipe.write(told, bare).files
        # Word's runs and the page a PDF is printed from know the marks; nothing of them is seen.
        unseen = ("plain", "semantic") if recipe.name in ("word", "pdf") else ("plain",)
        for offer in (*ATTRIBUTIONS, *SWITCHES):
            change = {"attributions": offer.option} if offer in ATTRIBUTIONS else {offer.option: True}
            if offer.option not in unseen:
                differs = recipe.write(told, bare.model_copy(update=change)).files != without
                assert differs == (recipe.name in offer.recipes), (recipe.name, offer.option)
