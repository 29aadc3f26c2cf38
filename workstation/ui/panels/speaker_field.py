"""A field for who spoke: an expert or source of the directory, found by typing."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from workstation.domain.quotes import Speaker
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.person_picker import NEW, NewName
from workstation.ui.widgets.suggesting_line import SuggestingLine, Suggestion
from workstation.ui.workbench import Workbench
from workstation.usecases.directory import Candidate, candidate, candidates, record_title
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source
from workstation.words import tr


class SpeakerField(Field):
    """The value is a Speaker or None; the line shows the name and finds another as one types."""

    def __init__(self, workbench: Workbench, label: str = "", hint: str = "") -> None:
        super().__init__(label or tr("Speaker"), hint)
        self._workbench = workbench
        self._speaker: Speaker | None = None
        self._name = ""
        self.line = SuggestingLine()
        self.line.setPlaceholderText(tr("No speaker yet: type a name"))
        self.clear_button = QToolButton()
        workbench.themes.changed.connect(self._paint_icon)
        self._paint_icon()
        self.clear_button.setToolTip(tr("Nobody is known to have said it"))
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear_button)
        self._box.insertWidget(self._box.indexOf(self.hint), place)
        self._hold(self.line, below=False)
        self.label.setBuddy(self.line)
        self.clear_button.setAccessibleName(tr("Clear speaker"))
        self.setFocusProxy(self.line)
        self.line.wanted.connect(self._on_wanted)
        self.line.chosen.connect(self._on_chosen)
        self.line.entered.connect(self._on_entered)
        self.line.editingFinished.connect(self._on_line_left)
        self.clear_button.clicked.connect(self._on_clear)

    def value(self) -> Speaker | None:
        """Who spoke."""
        return self._speaker

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self.line.setReadOnly(read_only)
        self.clear_button.setEnabled(not read_only)

    def _paint_icon(self) -> None:
        self._workbench.themes.put_icon(self.clear_button, "x")

    def _put(self, value: Speaker | None) -> None:
        self._speaker = value
        self._show_name("")
        self.clear_button.setVisible(value is not None)
        if value is not None:
            self._workbench.ask(record_title, value.kind, value.slug, then=partial(self._on_title, value))

    def _on_title(self, speaker: Speaker, name: str) -> None:
        if speaker == self._speaker:
            self._show_name(name or tr("{slug} (not in the directory)").format(slug=speaker.slug))

    def _on_wanted(self, words: str) -> None:
        self._workbench.ask(candidates, words, then=self._on_candidates)

    def _on_candidates(self, found: tuple[Candidate, ...]) -> None:
        offers = [Suggestion(each, each.name, each.detail) for each in found]
        words = self.line.text().strip()
        if words and not any(each.name.casefold() == words.casefold() for each in found):
            new = (NewName("source", words), NewName("expert", words))
            offers += [Suggestion(each, tr(NEW[each.key]).format(name=words)) for each in new]
        self.line.offer(offers)

    def _on_chosen(self, found: Candidate | NewName) -> None:
        if isinstance(found, NewName):
            verb = add_expert if found.key == "expert" else add_source
            self._show_name(found.name)
            self._workbench.do(verb, found.name, then=while_alive(self, lambda made: self._on_chosen(candidate(made))))
            return
        self._speaker = Speaker(kind=found.key, slug=found.slug)
        self._show_name(found.name)
        self.clear_button.show()
        self._kept_now()

    def _on_entered(self, words: str) -> None:
        """Return takes the one offer there is or that bears this name, else asks for a choice."""
        offers = self.line.offers if words != self._name else []
        known = [each for each in offers if isinstance(each.value, Candidate)]
        same = [each.value for each in known if each.words.casefold() == words.casefold() or len(known) == 1]
        if len(same) == 1:
            self._on_chosen(same[0])
        elif words != self._name:
            self.refuse(tr("Choose one of the people or sources offered, or add the name as a new one."))

    def _on_line_left(self) -> None:
        if not self.line.hasFocus() and self.line.text().strip() != self._name:
            self._on_entered(self.line.text().strip())

    def _on_clear(self) -> None:
        self._speaker = None
        self._show_name("")
        self.clear_button.hide()
        self._kept_now()

    def _show_name(self, name: str) -> None:
        self._name = name
        self.line.setText(name)
        self.line.setCursorPosition(0)

    def _kept_now(self) -> None:
        self.refusal.hide()
        self._on_edited()
        self.left.emit()
