"""In the text each paragraph stands at the side on which its letters begin."""

from __future__ import annotations

from PySide6.QtGui import QFont

from workstation.ui.editor.sheet import Sheet
from workstation.ui.theme import LIGHT


def test_a_paragraph_from_the_right_stands_at_the_right_and_its_neighbour_at_the_left(qtbot):
    sheet = Sheet(LIGHT, QFont("DejaVu Sans", 12))
    qtbot.addWidget(sheet)
    sheet.resize(600, 300)
    sheet.dress(LIGHT)
    sheet.setPlainText("Peace\nسلام\n12 سلام")
    sheet.show()
    document = sheet.document()
    lefts = []
    block = document.begin()
    while block.isValid():
        document.documentLayout().blockBoundingRect(block)
        lefts.append(block.layout().lineAt(0).naturalTextRect().left())
        block = block.next()
    assert lefts[0] < 20
    assert min(lefts[1:]) > 200
