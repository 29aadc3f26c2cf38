"""What a screen reader is told of a window: every control, its role and its name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
_ACTED_ON = {
    _Role.PushButton,
    _Role.Button,
    _Role.ButtonMenu,
    _Role.ButtonDropDown,
    _Role.CheckBox,
    _Role.RadioButton,
    _Role.ComboBox,
    _Role.EditableText,
    _Role.SpinBox,
    _Role.Slider,
    _Role.List,
    _Role.Table,
    _Role.Tree,
    _Role.PageTab,
    _Role.MenuItem,
    _Role.ProgressBar,
    _Role.WebDocument,
}
_OF_QT = ("qt_", "QTabBar", "ScrollLeftButton", "ScrollRightButton")  # parts Qt makes and names, or hides, by itself
_INSIDE = {_Role.ListItem, _Role.Cell, _Role.TreeItem, _Role.Row}  # models name these; ten thousand would take long


def nameless(window: QWidget) -> list[str]:
    """Every control in sight that a screen reader could not name, as a path a programmer finds it by."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return [path for interface, path in _walk(root, type(window).__name__) if _wants_a_name(interface)]


def _walk(interface: QAccessibleInterface, path: str) -> Iterator[tuple[QAccessibleInterface, str]]:
    yield interface, path
    if interface.role() in (_Role.WebDocument, _Role.ComboBox, _Role.SpinBox):
        return  # what is inside is Qt's own
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is None or not child.isValid() or child.role() in _INSIDE or child.state().invisible:
            continue
        held = child.object()
        yield from _walk(child, f"{path} > {held.metaObject().className() if held else child.role().name}")


def _wants_a_name(interface: QAccessibleInterface) -> bool:
    held = interface.object()
    if held is not None and (held.objectName().startswith(_OF_QT) or held.metaObject().className() == "QTabBar"):
        return False
    if interface.role() not in _ACTED_ON and not interface.state().focusable:
        return False
    return not interface.text(QAccessible.Text.Name).strip()


def out_of_reach(window: QWidget) -> list[str]:
    """Every button, box and line in sight that the Tab key, an arrow key or a shortcut never gets to."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QToolBar

    found = []
    for widget in window.findChildren(QWidget):
        kinds = isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        if not kinds or not widget.isVisible() or not widget.isEnabled():
            continue
        parents = list(_parents(widget))
        if any(isinstance(each, QToolBar | QComboBox) for each in parents):
            continue  # a toolbar repeats the menus, whose every line has the keyboard
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
            continue
        if widget.objectName().startswith(_OF_QT) or widget.parent().metaObject().className() == "QTabBar":
            continue
        found.append(f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”")
    return found


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()
