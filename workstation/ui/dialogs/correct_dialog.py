"""Correcting a published article: kind, words, public note and its place in one step, and where else it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.articles import Article
from workstation.domain.corrections import KIND_LABELS, USUAL_PLACE, CorrectionKind, Elsewhere, NotePlace
from workstation.domain.printed import Difference
from workstation.errors import WorkstationError
from workstation.ui.themes import Themes
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.usecases.correcting import Corrected, Hit, correct, places_of, same_elsewhere
from workstation.words import marked, tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library

_MEANS = {
    CorrectionKind.UPDATE: marked("New facts came in; nothing was wrong."),
    CorrectionKind.CORRECTION: marked("We were wrong: say what was wrong and what is right."),
    CorrectionKind.CLARIFICATION: marked("It was true and could mislead: say what is meant."),
    CorrectionKind.EDITORS_NOTE: marked("Something grave about the article as a whole."),
    CorrectionKind.RETRACTION: marked("The whole article is withdrawn. Its text stays, its headline says so."),
}
_EVERYWHERE = -1
_TALLEST = 140  # px: a longer list scrolls on its own


@dataclass(frozen=True)
class Found:
    """Where the words stand in the article, and which others use the same quotes and claims."""

    places: tuple[Hit, ...]
    elsewhere: tuple[Elsewhere, ...]


def look_for(library: Library, article_id: str, words: str) -> Found:
    """What the dialog shows of these words."""
    article = library.articles.by_id(article_id)
    places = places_of(article, words) if words.strip() else ()
    return Found(places, tuple(same_elsewhere(library, article_id, words if places else "")))


class CorrectDialog(QDialog):
    """`words` are proposed as those that were wrong; `person` is printed from now on as their record says."""

    def __init__(
        self,
        workbench: Workbench,
        article: Article,
        words: str = "",
        person: Difference | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbench, self._article, self._person = workbench, article, person
        themes = workbench.themes
        self.setWindowTitle(tr("Correct “{title}”").format(title=article.title))
        self.kind = ChoiceField(tr("Kind"), [(kind, tr(KIND_LABELS[kind])) for kind in CorrectionKind], hint=" ")
        self.was = TextField(tr("Words that change"), placeholder=tr("As readers see them; empty: only the note"))
        self.places = ChoiceField(tr("Which of them"), [])
        self.became = TextField(tr("Words in their place"))
        self.note = TextArea(tr("Public note"), tr("Printed with the article, with today’s date."), least=3)
        self.place = ChoiceField(
            tr("Where the note stands"),
            [(NotePlace.TOP, tr("Above the text")), (NotePlace.BOTTOM, tr("Below the text"))],
        )
        self.others = _Others(themes)
        self.banner = Banner(themes)
        self.cancel = QPushButton(tr("Cancel"))
        self.print_button = QPushButton(tr("Print the correction"))
        self.print_button.setDefault(True)
        self._lay_out(person)
        self._connect()
        usual = CorrectionKind.UPDATE if person and not person.corrected else CorrectionKind.CORRECTION
        self.kind.show_value(usual)
        self.place.show_value(USUAL_PLACE[usual])
        self.was.show_value(words, force=True)
        self._on_kind()
        self._on_words()
        (self.became if words else self.note).setFocus()

    @property
    def chosen_kind(self) -> CorrectionKind:
        """The kind chosen."""
        return CorrectionKind(self.kind.value())  # Qt gives back a plain word

    # --- building ------------------------------------------------------------------------------------

    def _lay_out(self, person: Difference | None) -> None:
        space = self._workbench.themes.current.space
        form = QWidget()
        lines = QVBoxLayout(form)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        lines.addWidget(self.kind)
        if person is not None:
            lines.addWidget(plain_label(tr("Printed from now on: {words}").format(words=person.now), "heading"))
            lines.addWidget(plain_label(tr("Printed until now: {words}").format(words=person.then), "muted"))
        for field in (self.was, self.places, self.became, self.note, self.place, self.others):
            lines.addWidget(field)
        lines.addStretch()
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab brings its fields into sight
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(form)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(space.l, space.s, space.l, space.l)
        buttons.setSpacing(space.s)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.print_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)
        self.places.hide()
        self.resize(560, 640)

    def _connect(self) -> None:
        self.kind.edited.connect(self._on_kind)
        self.was.edited.connect(self._on_words)
        self.note.edited.connect(self._show_buttons)
        self.became.edited.connect(self._show_buttons)
        self.others.picked.connect(self._on_other)
        self.cancel.clicked.connect(self.reject)
        self.print_button.clicked.connect(lambda _on=False: self._send())

    # --- following -----------------------------------------------------------------------------------

    def _on_kind(self) -> None:
        kind = self.chosen_kind
        self.kind.hint.setText(tr(_MEANS[kind]))
        if not self.place.touched:
            self.place.show_value(USUAL_PLACE[kind])
        keeps_words = kind is CorrectionKind.RETRACTION
        for field in (self.was, self.became):
            field.setVisible(not keeps_words)
        self.places.setVisible(not keeps_words and self.places.list.count() > 1)
        self.print_button.setText(tr("Print the retraction") if keeps_words else tr("Print the correction"))
        self._show_buttons()

    def _on_words(self) -> None:
        words = self.was.value()
        self._workbench.ask(
            look_for, self._article.id, words, then=while_alive(self, lambda found: self._on_found(words, found))
        )

    def _on_found(self, words: str, found: Found) -> None:
        if words != self.was.value():
            return
        several = [(n, f"{n}: …{hit.context}…") for n, hit in enumerate(found.places, 1)]
        everywhere = tr_n("In {n} place", "In all {n} places", len(several))
        self.places.replace([(_EVERYWHERE, everywhere), *several] if len(several) > 1 else several)
        self.places.setVisible(len(several) > 1 and not self.was.isHidden())
        if words and not found.places:
            self.was.refuse(tr("These words do not stand in the article."))
        else:
            self.was.accept()
        self.others.show_places(found.elsewhere)
        self._show_buttons()

    def _show_buttons(self) -> None:
        words = self.was.value() if not self.was.isHidden() else ""
        found = not words or self.places.list.count() > 0
        self.print_button.setEnabled(bool(self.note.value().strip()) and found and not self._workbench.read_only)

    # --- doing ---------------------------------------------------------------------------------------

    def _send(self) -> None:
        which = self.places.value()
        retracts = self.chosen_kind is CorrectionKind.RETRACTION
        options: dict[str, Any] = {"people": (self._person.slug,) if self._person and not retracts else ()}
        if not retracts and self.was.value():
            options |= {"replace": self.was.value(), "put": self.became.value()}
            options |= {"every": True} if which == _EVERYWHERE else {"nth": which}
        self.print_button.setEnabled(False)
        self._workbench.do(
            correct,
            self._article.slug,
            self.chosen_kind,
            self.note.value(),
            place=NotePlace(self.place.value()),
            then=while_alive(self, self._on_done),
            failed=while_alive(self, self._on_refused),
            **options,
        )

    def _on_done(self, done: Corrected) -> None:
        self._workbench.notice.emit(tr("“{title}” is corrected.").format(title=done.article.title))
        self.accept()

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.banner.say("danger", trouble.happened, " ".join(part for part in (trouble.safe, trouble.remedy) if part))
        self._show_buttons()

    def _on_other(self, item: Item) -> None:
        self.reject()
        self._workbench.open(item.carries.slug)


class _Others(QWidget):
    """Other articles with the same quote or claim; Enter opens one."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.heading = plain_label(tone="heading")
        self.list = TwoLineList(tr("Other articles with the same quote or claim"), themes)
        self.picked = self.list.picked
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(themes.current.space.xs)
        lines.addWidget(self.heading)
        lines.addWidget(self.list)

    def show_places(self, places: tuple[Elsewhere, ...]) -> None:
        """Show these, or say that there are none."""
        several = tr_n(
            "The same quote or claim stands in {n} other place",
            "The same quotes and claims stand in {n} other places",
            len(places),
        )
        self.heading.setText(several if places else tr("No other article uses the same quote or claim."))
        self.heading.setProperty("tone", "heading" if places else "muted")
        self.heading.style().polish(self.heading)
        self.list.show_items([_item(each) for each in places])
        tall = sum(self.list.sizeHintForRow(row) for row in range(len(places)))
        self.list.setFixedHeight(min(tall, _TALLEST))
        self.list.setVisible(bool(places))


def _item(place: Elsewhere) -> Item:
    icon = "quote" if place.key == "quote" else "list-checks"
    detail = f"{tr(place.status.value).capitalize()} · {place.words}"
    return Item(f"{place.slug}:{place.start}", place.title, detail, icon, carries=place)
