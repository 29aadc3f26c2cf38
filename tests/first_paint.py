"""The budget of the first paint: every module that may be loaded before the last article's text is on the screen."""

from __future__ import annotations

import sys

STANDARD = (
    *(
        "concurrent",
        "copy",
        "dataclasses",
        "datetime",
        "fcntl",
        "gc",
        "getpass",
        "hashlib",
        "heapq",
        "json",
        "pwd",
        "queue",
    ),
    *("signal", "sqlite3", "termios", "unicodedata"),
)
"""Of Python, beside what an empty QApplication loads; with the parts in C that stand behind them."""

OURS = {
    "workstation": "__main__ app domain domain.typography errors hashes paths settings words",
    "workstation.storage": "files first_read journal lock unlocked where",
    "workstation.usecases": "early_typing progress",
    "workstation.ui": (
        "article_form crash editor_area end_of_session first_paint frame garbage interface_language jobs journalling "
        "last_place main_window meeting places pseudo saving session shell style_sheet surroundings theme themes "
        "window_shape workbench widgets widgets.growing_field widgets.labels widgets.typed_marks"
    ),
    "workstation.ui.editor": (
        "blocks column editor edits formats highlighter layout letter_first moving pieces raw_text scan second_lines "
        "session_sheet sheet step_aside stretch writing_keys"
    ),
    "workstation.ui.editor.shaping": "cells going_on indenting numbering structure tables typing",
}
"""A name that is to be added here costs every start: can it not be imported where it is used?"""

_NAMES = {*OURS, *(f"{folder}.{name}" for folder, names in OURS.items() for name in names.split())}


def is_budgeted(module: str) -> bool:
    """Whether the first paint may load it."""
    top = module.split(".")[0]
    if top == "workstation":
        return module in _NAMES
    in_c = module.startswith("_") and module.lstrip("_") in sys.stdlib_module_names | {"blake2"}
    return top in STANDARD or in_c or module in ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
