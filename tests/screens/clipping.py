"""What a window shows only in part: words that are cut, parts that stick out; and scroll bars without a use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from workstation.ui.widgets.elided import ElidedLabel
from workstation.words import tr

_SLACK = 1  # pixels of rounding
_BREAKS = re.compile(r"[\s\-/]+")  # where a line of a label may end
_FRAME = 18  # pixels around the words of a line
_LONG = 60  # characters of a label's words that name it well enough


def clipped(window: QWidget) -> list[str]:
    """One sentence for each fault of this window as it stands."""
    return list(dict.fromkeys(fault for each in _visible(window) for fault in _faults(each, window)))


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for each in window.findChildren(QWidget):
        if each.isVisible() and each.window() is window and not each.visibleRegion().isEmpty():
            yield each


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    name = _name(widget)
    if _is_cut(widget):
        yield f"{name}: its words are cut"
    if isinstance(widget, QAbstractScrollArea):
        yield from _scroll_faults(widget, name)
    if isinstance(widget, QTabBar) and any(
        button.isVisible() for button in widget.findChildren(QToolButton) if button.parent() is widget
    ):
        yield f"{name}: its tabs are scrolled"
    if isinstance(widget, QDialog) and widget is window and widget.parentWidget() is not None:
        behind = widget.parentWidget().window().size()
        if widget.width() > behind.width() or widget.height() > behind.height():
            yield f"{name}: larger than the window behind it"
    if _sticks_out(widget):
        yield f"{name}: sticks out of what it stands in"


def _is_cut(widget: QWidget) -> bool:
    return any(asked(widget) for kind, asked in _CUT.items() if isinstance(widget, kind))


def _label_is_cut(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel) or not label.text() or not label.pixmap().isNull():
        return False
    if not label.wordWrap():
        hint = label.sizeHint()
        return hint.width() > label.width() + _SLACK or hint.height() > label.height() + _SLACK
    longest = max((label.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(label.text())), default=0)
    too_wide = longest > label.contentsRect().width() + _SLACK
    return too_wide or label.heightForWidth(label.width()) > label.height() + _SLACK


def _combo_is_cut(combo: QComboBox) -> bool:
    if combo.isEditable():
        return False
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(kind, option, part, combo).width()
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) > room + _SLACK


def _line_is_cut(line: QLineEdit) -> bool:
    """Its invitation: what is typed may be longer than the line."""
    words = "" if line.text() else line.placeholderText()
    return bool(words) and line.fontMetrics().horizontalAdvance(words) > line.width() - _FRAME


def _button_is_cut(button: QAbstractButton) -> bool:
    hint = button.minimumSizeHint() if isinstance(button, QToolButton) else button.sizeHint()
    return bool(button.text()) and (
        hint.width() > button.width() + _SLACK or hint.height() > button.height() + 2 * _SLACK
    )


def _tab_is_cut(bar: QTabBar) -> bool:
    words = bar.fontMetrics()
    shown = [at for at in range(bar.count()) if bar.isTabVisible(at) and bar.tabText(at)]
    return any(bar.tabRect(at).width() + _SLACK < words.horizontalAdvance(bar.tabText(at)) for at in shown)


_CUT: dict[type, Callable[[Any], bool]] = {
    QLabel: _label_is_cut,
    QComboBox: _combo_is_cut,
    QLineEdit: _line_is_cut,
    QAbstractButton: _button_is_cut,
    QTabBar: _tab_is_cut,
}


def _scroll_faults(area: QAbstractScrollArea, name: str) -> Iterator[str]:
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    if (
        across.isVisible()
        and area.accessibleName() != tr("Board")
        and (isinstance(area, QScrollArea) or across.maximum() == across.minimum())
    ):
        yield f"{name}: scrolls sideways"
    if down.isVisible() and down.maximum() == down.minimum():
        yield f"{name}: a scroll bar with nothing to scroll"
    if isinstance(area, QScrollArea) and area.widget() is not None:
        off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if off and area.widget().width() > area.viewport().width() + _SLACK:
            yield f"{name}: wider than what shows of it"


def _sticks_out(widget: QWidget) -> bool:
    """Whether part of it lies outside of its parent, where that part cannot be seen. What scrolls may, downwards."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, QMenu):
        return False
    area = parent.parentWidget()
    scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    place, room = widget.geometry(), parent.rect()
    if scrolled or isinstance(parent, QTabBar | QToolBar | QAbstractScrollArea | QMainWindow):
        return False
    wide = place.left() < -_SLACK or place.right() > room.right() + _SLACK
    tall = place.top() < -_SLACK or place.bottom() > room.bottom() + _SLACK
    return (wide or tall) and not QRect(place).isEmpty()


def _name(widget: QWidget) -> str:
    said = widget.accessibleName()
    for of in ("text", "title", "currentText", "placeholderText", "windowTitle"):
        said = said or (str(getattr(widget, of)()) if callable(getattr(widget, of, None)) else "")
    return f"{type(widget).__name__} “{' '.join(said.split())[:_LONG]}” at {_place(widget)}"


def _place(widget: QWidget) -> str:
    point = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{point.x()},{point.y()}"
