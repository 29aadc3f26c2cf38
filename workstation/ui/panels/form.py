"""A form of one record whose fields save themselves when they are left, or after a pause."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.errors import FieldRefused, WorkstationError
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench

PAUSE = 1_500  # ms without a key


class Form(QWidget):
    """Fields by the names they have in the record. `verb(library, key, **fields)` is the use case that keeps them.

    What a field refuses stays typed in it, with the reason beside it, also when another record was shown meanwhile.
    """

    stored = Signal(object)

    def __init__(self, workbench: Workbench, verb: Callable[..., Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.themes = workbench.themes
        self.fields: dict[str, Field] = {}
        self.key = ""
        self.record: Any = None
        self._verb = verb
        self._refused: dict[tuple[str, str], tuple[Any, str]] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "surface")
        self.lines = QVBoxLayout(self)
        space = self.themes.current.space
        self.lines.setContentsMargins(space.m, space.m, space.m, space.xl)
        self.lines.setSpacing(space.m)

    def add(self, name: str, field: Field) -> None:
        """Put a field at the end of the form."""
        self.lines.addWidget(field)
        self.bind(name, field)

    def bind(self, name: str, field: Field) -> None:
        """Take charge of a field that stands somewhere else."""
        self.fields[name] = field
        field.edited.connect(self._pause.start)
        field.left.connect(lambda: self._save(name))

    def heading(self, text: str, sentence: str = "") -> None:
        """Begin a part of the form."""
        self.lines.addSpacing(self.themes.current.space.s)
        label = plain_label(text, "heading")
        self.lines.addWidget(label)
        if sentence:
            self.lines.addWidget(plain_label(sentence, "muted"))

    def show_record(self, key: str, record: Any) -> None:
        """Show this record; the one shown before is kept first. Fields being typed in keep what was typed."""
        another = key != self.key
        if another:
            self.flush()
        self.key, self.record = key, record
        for name, field in self.fields.items():
            field.show_value(getattr(record, name), force=another)
            if another and (key, name) in self._refused:
                typed, words = self._refused[key, name]
                field.retype(typed)
                field.refuse(words)
        self.set_read_only(self.workbench.read_only or bool(getattr(record, "trashed_at", None)))
        self.shown()

    def shown(self) -> None:
        """Whatever else belongs to the record is to follow it; for subclasses."""

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        for field in self.fields.values():
            field.set_read_only(read_only)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        self._pause.stop()
        for name, field in self.fields.items():
            if field.touched:
                self._save(name)

    def save_fields(self, **values: Any) -> None:
        """Keep these values, given by something else than a field of their own."""
        self._send(self.key, values, dict.fromkeys(values, -1))

    def _save(self, name: str) -> None:
        field = self.fields[name]
        if not field.touched or not self.key or self.workbench.read_only:
            return
        try:
            value = field.value()
        except FieldRefused as refused:
            field.refuse(refused.happened)
            return
        refused_before = self._refused.get((self.key, name))
        if refused_before and refused_before[0] == value:
            field.refuse(refused_before[1])
            return
        self._send(self.key, {name: value}, {name: field.edits})

    def _send(self, key: str, values: dict[str, Any], edits: dict[str, int]) -> None:
        self.workbench.do(
            self._verb,
            key,
            by=self,
            then=while_alive(self, lambda record: self._on_stored(key, record, edits)),
            failed=while_alive(self, lambda trouble: self._on_refused(key, values, trouble)),
            **values,
        )

    def _on_stored(self, key: str, record: Any, edits: dict[str, int]) -> None:
        for name in edits:
            self._refused.pop((key, name), None)
        if key == self.key:
            self.record = record
            for name, made in edits.items():
                field = self.fields.get(name)
                if field and field.edits == made:
                    field.accept()
                if field:
                    field.show_value(getattr(record, name))
            self.shown()
        self.stored.emit(record)

    def _on_refused(self, key: str, values: dict[str, Any], trouble: WorkstationError) -> None:
        words = refusal_words(trouble)
        beside = [name for name in values if name in self.fields]
        for name in beside:
            self._refused[key, name] = (values[name], words)
            if key == self.key:
                self.fields[name].refuse(words)
        if not beside:
            self.workbench.refuse(trouble)


def refusal_words(trouble: WorkstationError) -> str:
    """What a field says: for a value that does not fit what happened; for anything else also what to do."""
    if isinstance(trouble, FieldRefused):
        return trouble.happened
    return " ".join(part for part in (trouble.happened, trouble.remedy) if part)
