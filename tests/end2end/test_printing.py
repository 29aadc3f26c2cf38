"""PDF and paper in the real window, printed by the real engine."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

import tests.ui.preview.conftest  # noqa: F401 - lets the engine run as any user
from tests.export.stories import CANARY, picture
from tests.ui.noise import NOISE
from tests.ui.window.conftest import Asked, Desk, asked, desk, library, make_desk  # noqa: F401 - fixtures
from workstation.domain.images import Image
from workstation.ui import ask
from workstation.ui.dialogs.export_dialog import ExportDialog
from workstation.ui.dialogs.gate_dialog import GateDialog
from workstation.usecases.gate import receipts
from workstation.usecases.images import add_image_bytes

pytestmark = pytest.mark.qt_log_ignore(NOISE)

BODY = "Words on paper. " * 40 + "\n\n" + "\n\n".join(f"Paragraph {n} goes on and on." for n in range(60))


def test_an_article_leaves_as_pdf_with_its_byline_and_no_trace_of_the_program(
    desk: Desk,  # noqa: F811
    tmp_path: Path,
) -> None:
    added: list[Image] = []
    desk.window.workbench.do(add_image_bytes, picture(), "held-where-it-was-taken.jpg", then=added.append)
    desk.settle()
    desk.open(desk.article(headline="A wall of water", body=f"![A wall](media/{added[0].name})\n\n{BODY}"))
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
    (photo,) = reader.pages[0].images
    assert photo.image is not None
    assert not photo.image.getexif()
    assert CANARY.encode() not in pdf + photo.data
    dialog.reject()


def test_print_passes_the_gate_then_shows_the_pages_and_each_gets_a_sheet(
    desk: Desk,  # noqa: F811
    asked: Asked,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.open(desk.article(headline="A wall of water", body=f"It rained TK.\n\n{BODY}"))
    shown: list[str] = []

    def on_paper(_parent: object, title: str, paint: Any, changed: Any) -> None:
        paint(printer_to("paper.pdf", QPageLayout.Orientation.Portrait))
        with desk.qtbot.waitSignal(changed, timeout=40_000):  # laid out anew, not only made to fit
            paint(printer_to("made-to-fit.pdf", QPageLayout.Orientation.Landscape))
        paint(printer_to("lying.pdf", QPageLayout.Orientation.Landscape))
        shown.append(title)

    def printer_to(file: str, way: QPageLayout.Orientation) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / file))
        printer.setPageOrientation(way)
        return printer

    monkeypatch.setattr(ask, "print_preview", on_paper)
    assert desk.window.commands.action("print").shortcut().toString() == "Ctrl+P"
    desk.run("print")
    desk.settle()
    dialog = desk.window.findChild(GateDialog)
    assert dialog is not None
    desk.qtbot.keyClicks(dialog.form.fields["tk-left"].line, "To be read on paper.")
    desk.qtbot.mouseClick(dialog.go_on_button, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(shown), timeout=40_000)
    assert shown == ["A wall of water"]
    pages = {name: PdfReader(tmp_path / f"{name}.pdf").pages for name in ("paper", "made-to-fit", "lying")}
    assert 1 < len(pages["paper"]) == len(pages["made-to-fit"]) < len(pages["lying"])
    assert all(page.mediabox.width > page.mediabox.height for page in pages["lying"])
    for receipt in receipts(desk.library, "a-wall-of-water"):
        assert (receipt.format, [each.reason for each in receipt.overrides]) == ("print", ["To be read on paper."])
