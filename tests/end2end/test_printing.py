"""PDF and paper in the real window, printed by the real engine."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

import tests.ui.preview.conftest  # noqa: F401 - lets the engine run as any user
from tests.ui.noise import NOISE
from tests.ui.window.conftest import Asked, Desk, asked, desk, library, make_desk  # noqa: F401 - fixtures
from workstation.ui import ask
from workstation.ui.dialogs.export_dialog import ExportDialog

pytestmark = pytest.mark.qt_log_ignore(NOISE)

BODY = "Words on paper. " * 40 + "\n\n" + "\n\n".join(f"Paragraph {n} goes on and on." for n in range(60))


def test_an_article_leaves_as_pdf_with_its_byline_and_no_trace_of_the_program(
    desk: Desk,  # noqa: F811
    tmp_path: Path,
) -> None:
    desk.open(desk.article(headline="A wall of water", body=BODY))
    dialog = ExportDialog(desk.window.workbench, [desk.window.workbench.current.article.slug], desk.window)
    dialog.open()
    dialog.choices.format.show_value("pdf", force=True)
    dialog.folder_field.show_value(str(tmp_path / "out"), force=True)
    desk.settle()
    dialog.export_button.click()
    desk.qtbot.waitUntil(lambda: not dialog.banner.isHidden(), timeout=40_000)
    assert dialog.report, dialog.banner.heading.text()
    (path,) = dialog.report.paths
    pdf = path.read_bytes()
    reader = PdfReader(BytesIO(pdf))
    assert len(reader.pages) > 1
    assert "Words on paper." in " ".join(reader.pages[0].extract_text().split())
    assert dict(reader.metadata) == {"/Title": "A wall of water"}
    for trace in (b"Skia", b"Chrom", b"Mozilla", b"CreationDate", b"ModDate", b"Producer", b"xmpmeta", b"Exif"):
        assert trace not in pdf
    dialog.reject()


def test_print_shows_the_pages_first_and_each_gets_a_sheet(
    desk: Desk,  # noqa: F811
    asked: Asked,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.open(desk.article(headline="A wall of water", body=BODY))
    shown: list[str] = []

    def on_paper(_parent: object, title: str, paint: Any) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        paint(printer)
        shown.append(title)

    monkeypatch.setattr(ask, "print_preview", on_paper)
    assert desk.window.commands.action("print").shortcut().toString() == "Ctrl+P"
    desk.run("print")
    desk.qtbot.waitUntil(lambda: bool(shown), timeout=40_000)
    assert shown == ["A wall of water"]
    assert len(PdfReader(tmp_path / "paper.pdf").pages) > 1
