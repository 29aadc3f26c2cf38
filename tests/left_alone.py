"""The budget of a window that was opened and left alone: what it holds that nobody has asked for yet is not loaded."""

from __future__ import annotations

OURS = {
    "workstation.attribution": (
        "check check.digest check.packs check.pictures check.records check.rule check.rules check.vocabulary "
        "check.wording known offers proposals question"
    ),
    "workstation.export": "images writing",
    "workstation.importing": "folders formats imported pasted_into pictures reading",
    "workstation.markdown": "at_hand counts decoding image_words links references tag_signs tags",
    "workstation.spelling": "checker dictionaries personal words",
    "workstation.vault": "identity keys recovery sealing",
    "workstation.storage.tables": (
        "articles base claims comments dismissed ignored_words images people quotes replies revisions sources stamps "
        "tag_index topics vault"
    ),
    "workstation.usecases": (
        "articles authors backing_up comments confidential coverage directory draft_reader drafts early_typing "
        "experts finding findings gathering guarding images journalling length one_line opening packs "
        "progress revisions sample_offer saved_filters sources spelling suggesting topics vault"
    ),
    "workstation.ui.board": "place",
    "workstation.ui.dialogs": "",
    "workstation.ui.find": "",
    "workstation.ui.help": "help_desk",
    "workstation.ui.models": "articles",
    "workstation.ui.palette": "choices finder matching names",
    "workstation.ui.panels": "listing outline panel",
    "workstation.ui.pasting": "clipboard pasting quoting",
    "workstation.ui.preview": "ways",
    "workstation.ui.vault": "button copied desk name_watch resting",
    "workstation.ui.widgets": (
        "alive article_delegate as_needed banner elided empty_state figures flow growing_field icon_button "
        "labels languages link_popover search_line status_mark times tips typed_marks"
    ),
}
"""By folder. A name that is to be added stays in memory as long as the window: can it not be imported where it is used?

The window's frame, its editor, its commands and the library itself are in no list: they are always there.
"""

OTHERS = (
    "PySide6 _distutils_hack annotated_types anyascii pydantic pydantic_core shiboken6 shibokensupport "
    "signature_bootstrap sqlalchemy sqlmodel typing_extensions typing_inspection workstation"
)
"""Packages beside Python's own; the one with an underscore is loaded by virtual environments."""

QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets")

_NAMES = {f"{folder}.{name}" for folder, names in OURS.items() for name in names.split()}
_PACKAGES = frozenset(OTHERS.split())


def is_kept(module: str) -> bool:
    """Whether a window left alone may have loaded it; `module` is none of Python's own."""
    if module.startswith("workstation.attribution.check.rules."):
        return True  # packs name them
    if module.startswith("PySide6.Qt"):
        return module in QT
    folder = next((each for each in OURS if module.startswith(f"{each}.")), None)
    return module in _NAMES if folder else module.split(".")[0] in _PACKAGES
