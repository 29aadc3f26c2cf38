"""Paste and drop with the real clipboard: form, plain words, quotes, pictures, and what is too much."""

from __future__ import annotations

import io
import resource
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import Asked, Desk
from workstation.ui import ask
from workstation.ui.editor.editor import Editor
from workstation.usecases.experts import add_expert

CLIPBOARD = Path(__file__).parents[2] / "importing" / "fixtures" / "clipboard"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


@pytest.fixture(autouse=True)
def _clear() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def _copy(text: str = "", html: str = "", **more: bytes | QImage) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    for kind, value in more.items():
        if isinstance(value, QImage):
            data.setImageData(value)
        else:
            data.setData(kind.replace("__", "-").replace("_", "/", 1), QByteArray(value))
    QGuiApplication.clipboard().setMimeData(data)


def _editor(desk: Desk, body: str = "", at: int | None = None) -> Editor:
    desk.open(desk.article(headline="Paste", body=body))
    editor = desk.window.area.form.editor
    editor.setFocus()
    editor.go_to(len(body) if at is None else at)
    return editor


def _text(desk: Desk) -> str:
    assert desk.window.workbench.current is not None
    return desk.window.workbench.current.text()


def _paste(desk: Desk, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    desk.qtbot.keyClick(desk.window.area.form.editor, Qt.Key.Key_V, modifiers)
    desk.settle()


def test_from_word_with_lists_links_table_and_footnotes_as_one_step(desk: Desk) -> None:
    editor = _editor(desk, "Has one.[^1]\n\n[^1]: Mine\n")
    _copy("The barrier …", (CLIPBOARD / "word.html").read_text(encoding="utf-8"))
    said: list[str] = []
    desk.window.workbench.notice.connect(said.append)
    _paste(desk)
    text = _text(desk)
    assert text.startswith("Has one.[^1]\n\n[^1]: Mine\n\n# The barrier\n\nThe council met on **Tuesday**")
    assert "- First\n  - Inner\n- Second" in text
    assert "| Gate | Built |" in text
    assert ".[^2]\n" in text
    assert text.endswith("[^2]: Kept at the *town hall*.")
    assert any("comment" in sentence for sentence in said)
    editor.undo()
    assert _text(desk) == "Has one.[^1]\n\n[^1]: Mine\n"


def test_words_typed_while_it_is_read_stand_behind_it(desk: Desk) -> None:
    editor = _editor(desk, "Start ")
    _copy("bold", "<p><b>bold</b></p>")
    desk.qtbot.keyClick(editor, Qt.Key.Key_V, CONTROL)
    desk.qtbot.keyClicks(editor, " on")
    desk.settle()
    assert _text(desk) == "Start **bold** on"


def test_the_words_alone(desk: Desk) -> None:
    _editor(desk, "a ")
    _copy("*bold* link", "<b>bold</b> <a href='https://a.example'>link</a>")
    _paste(desk, CONTROL | SHIFT)
    assert _text(desk) == "a *bold* link"


def test_in_code_and_from_editors_of_code_words_stay_as_they_are(desk: Desk) -> None:
    _editor(desk, "```\nx\n```", 5)
    _copy("<b>y</b>", "<p><b>y</b></p>")
    _paste(desk)
    assert _text(desk) == "```\nx<b>y</b>\n```"


def test_html_that_nobody_wrote_leaves_its_words(desk: Desk) -> None:
    _editor(desk)
    said: list[str] = []
    desk.window.workbench.notice.connect(said.append)
    _copy("plain words", "<b>x</b>" * 60_000)
    _paste(desk)
    assert _text(desk) == "plain words"
    assert "without their form" in said[-1]


def test_a_selection_gives_way(desk: Desk) -> None:
    editor = _editor(desk, "keep old keep")
    desk.select("old")
    _copy("new", "<p><em>new</em></p>")
    _paste(desk)
    assert _text(desk) == "keep *new* keep"
    editor.undo()
    assert _text(desk) == "keep old keep"


def test_more_than_two_megabytes_are_asked_about(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _editor(desk)
    answers, asked = [1, 0], []

    def choice(_parent: object, headline: str, detail: str, given: tuple[str, ...], **_more: object) -> int:
        asked.append((headline, given))
        return answers.pop(0)

    monkeypatch.setattr(ask, "choice", choice)
    _copy("word " * 500_000)
    _paste(desk)
    assert _text(desk) == ""
    _paste(desk)
    assert len(_text(desk)) == 2_500_000
    assert asked[0][0].startswith("What you paste has") or "2.5 MB" in asked[0][0]


def test_a_quote_keeps_who_said_it_where_and_when(desk: Desk) -> None:
    desk.window.workbench.do(add_expert, "Ada Roe")
    editor = _editor(desk, "Before.")
    _copy("The gates\nhold.\n\nFor now.", "", chromium_x__source__url=b"https://sorrel.example/a?utm_source=x")
    desk.qtbot.keyClick(editor, Qt.Key.Key_V, CONTROL | ALT)
    picker = desk.window.quoting.picker
    assert picker is not None
    desk.qtbot.keyClicks(picker.name, "Ada")
    desk.qtbot.waitUntil(lambda: picker.list.count() > 0)
    desk.settle()
    desk.qtbot.keyClick(picker.name, Qt.Key.Key_Return)
    desk.settle()
    (id,) = desk.library.quotes.all_ids()
    quote = desk.library.quotes.get(id)
    tag = f"{{quote={id}}}"
    assert _text(desk) == f"Before.\n\n> [The gates hold.]{tag}\n>\n> [For now.]{tag}"
    assert quote.speaker is not None
    assert quote.speaker.slug == "ada-roe"
    assert quote.as_recorded == "The gates hold.\n\nFor now."
    assert quote.note.startswith("Pasted from https://sorrel.example/a?utm_source=x, 20")
    assert quote.note.endswith("UTC.")
    editor.undo()
    assert _text(desk) == "Before."


def test_escape_leaves_the_speaker_open(desk: Desk) -> None:
    editor = _editor(desk)
    _copy("[odd")
    desk.run("paste_quote")
    assert desk.window.quoting.picker is not None
    desk.qtbot.keyClick(desk.window.quoting.picker.name, Qt.Key.Key_Escape)
    desk.settle()
    (id,) = desk.library.quotes.all_ids()
    assert desk.library.quotes.get(id).speaker is None
    assert _text(desk).startswith("> ")
    assert editor.hasFocus() or editor.isVisible()


def _png(size: tuple[int, int] = (8, 6)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, "PNG")
    return out.getvalue()


def test_a_bitmap_from_the_clipboard_becomes_an_image_of_the_library(desk: Desk) -> None:
    editor = _editor(desk, "Text.")
    image = QImage(5, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    _copy(image=image)
    _paste(desk)
    assert _text(desk) == "Text.\n\n![](media/pasted-image.png)"
    assert desk.library.images.get("pasted-image.png").width == 5
    assert editor.textCursor().position() == len("Text.\n\n![")
    _copy("", "<meta charset='utf-8'><img src='https://a.example/x.png'>", image_png=_png())
    editor.go_to(0)
    _paste(desk)
    assert "![](media/pasted-image-2.png)\n\nText." in _text(desk)


def _drop(desk: Desk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    port = desk.window.area.form.editor.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(QPoint(20, 5), copy, data, left, none))
    QApplication.sendEvent(port, QDropEvent(QPointF(20, 5), copy, data, left, none))
    desk.settle()


def test_several_pictures_are_dropped_into_the_text_and_what_is_none_is_refused(
    desk: Desk, tmp_path: Path, asked: Asked
) -> None:
    _editor(desk)
    for number, name in enumerate(("one.png", "two.png")):
        (tmp_path / name).write_bytes(_png((8, 6 + number)))
    (tmp_path / "fake.jpg").write_text("no picture")
    (tmp_path / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic")
    _drop(desk, *(tmp_path / name for name in ("one.png", "fake.jpg", "two.png", "phone.heic")))
    assert _text(desk) == "![](media/one.png)\n\n![](media/two.png)"
    assert len(asked.errors) == 1
    assert "fake.jpg" in asked.errors[0].safe
    assert "phone.heic" in asked.errors[0].safe
    desk.window.area.form.editor.undo()
    assert _text(desk) == ""


def test_two_hundred_megapixels_are_refused_without_being_unpacked(desk: Desk, tmp_path: Path, asked: Asked) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = (20_000).to_bytes(4, "big") + (10_000).to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    packer = zlib.compressobj(1)
    rows = b"".join(packer.compress(bytes(60_001)) for _ in range(10_000)) + packer.flush()
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    (tmp_path / "huge.png").write_bytes(data)
    _editor(desk, "Text.")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    _drop(desk, tmp_path / "huge.png")
    _copy(image_png=data)
    _paste(desk)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert [("million pixels" in trouble.happened) for trouble in asked.errors] == [True, True]
    assert _text(desk) == "Text."
    assert grown < 60  # megabytes; unpacked it has 600
