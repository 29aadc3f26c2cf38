"""Whatever a headline, a name or a note is made of: every label and every tip shows it letter by letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.window.conftest import Desk
from workstation.ui.panels.listing import PANELS
from workstation.usecases.articles import add_article
from workstation.usecases.comments import add_comment
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source
from workstation.usecases.tagging import tag_expert, tag_quote

HOSTILE = '<img src="http://127.0.0.1/x" onerror=alert(1)><b>Zoë</b>'


def shown_as_marks(widget: QWidget) -> list[str]:
    """What this widget would not show letter by letter."""
    found = []
    tip = widget.toolTip()
    if "<img" in tip and QtText.mightBeRichText(tip):
        found.append(f"tip of {type(widget).__name__}")
    if isinstance(widget, QLabel) and "<img" in widget.text():
        rich = widget.textFormat() is Qt.TextFormat.AutoText and QtText.mightBeRichText(widget.text())
        if rich or widget.textFormat() in (Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_no_label_and_no_tip_takes_them_for_marks(make_desk, library) -> None:
    add_expert(library, HOSTILE, role=HOSTILE, notes=HOSTILE, contacts=({"kind": "phone", "value": HOSTILE},))
    add_source(library, f"{HOSTILE} Post", kind="outlet", notes=HOSTILE)
    body = f"{HOSTILE} “It holds,” says Ann Roe.\n\n## {HOSTILE}\n"
    article, _ = add_article(library, headline=HOSTILE, dek=HOSTILE, section=HOSTILE, body=body, internal_note=HOSTILE)
    tag_quote(library, article.slug, HOSTILE, "“It holds,”")
    tag_expert(library, article.slug, HOSTILE, "Ann Roe")
    add_comment(library, article.id, 0, 4, HOSTILE, HOSTILE)
    desk: Desk = make_desk()
    desk.open(library.articles.get(article.slug))
    named = 0
    for id in (*(panel.id for panel in PANELS), "proposals", "check"):
        desk.window.side.show_place(id)
        desk.settle()
        widgets = [desk.window, *desk.window.findChildren(QWidget)]
        assert [said for each in widgets for said in shown_as_marks(each)] == [], id
        texts = [each.text() for each in widgets if isinstance(each, QLabel | QAbstractButton)]
        named += any("<img" in text for text in texts)
    assert named > 2  # they do stand somewhere


def test_the_check_sees_what_a_label_would_take_for_marks(qtbot) -> None:
    label = QLabel(HOSTILE)
    qtbot.addWidget(label)
    assert shown_as_marks(label) == ["QLabel in NoneType"]
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(HOSTILE)
    assert shown_as_marks(label) == ["tip of QLabel"]
