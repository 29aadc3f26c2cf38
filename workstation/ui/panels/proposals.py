"""Proposals: who says what in the article on show, in reading order, to be accepted, corrected or dismissed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.attribution.offers import CHECK, Offer, Who
from workstation.domain.changes import Changes
from workstation.ui.attributing.acting import Acting
from workstation.ui.attributing.following import Following
from workstation.ui.attributing.proposal_words import ICONS, badge_of, detail_of, title_of
from workstation.ui.attributing.reading import State
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.proposal_card import ProposalCard
from workstation.ui.panels.proposal_list import ProposalList
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.keyboard import keyboard_stays_in
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.person_picker import NewName, PersonPicker
from workstation.ui.widgets.two_line_list import Item
from workstation.ui.workbench import Workbench
from workstation.usecases.directory import Candidate
from workstation.words import marked, tr

_NO_ARTICLE = (marked("No article is open"), marked("Open one to see who says what in it."))
_OFF = (marked("Nothing is proposed"), marked("Proposals are turned off in the preferences."))
_READING = (marked("Reading the text…"), marked("Who says what is proposed as soon as it is known."))
_FAILED = (marked("The text could not be read"), marked("Your text is not affected; you can tag by hand as before."))
_NOTHING = (
    marked("Nothing waits for you"),
    marked("As you write, people, sources, quotes and claims that are not tagged yet are proposed here."),
)
_GUESSES = (marked("Only guesses are left"), marked("Turn them on above if you want to look at them."))


class Proposals(Panel):
    """The list and the proposal chosen below it. `shown(start, end)`: show these positions, the keyboard stays here.

    `review_wanted`: go through them in the text. `words_wanted`: the words selected in the text are wanted for the
    proposal chosen (`take_words`).
    """

    shown = Signal(int, int)
    words_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.following: Following | None = None
        self.acting: Acting | None = None
        self.picker: PersonPicker | None = None
        self._wanted = ""
        self.coverage = plain_label(tone="muted")
        self.through = QPushButton(tr("Go through the text"))
        self.through.setToolTip(tr("One proposal after the other in the text itself (F5)"))
        self.unsure = QCheckBox()
        self.gone = QCheckBox()
        self.list = ProposalList(tr("Proposals"), self.themes, detail_lines=2)
        self.list.setAccessibleDescription(
            tr("Enter accepts, Shift+Enter accepts all of this person, Delete dismisses, Control+Z takes it back.")
        )
        self.empty = EmptyState(
            self.themes, tr(_NO_ARTICLE[0]), tr(_NO_ARTICLE[1]), ((tr("Try again"), self._on_again),), icon="quote"
        )
        self.card = ProposalCard(self.themes)
        self._lay_out()
        self._connect()

    def follow(self, following: Following, acting: Acting) -> None:
        """Show what is proposed from now on."""
        self.following, self.acting = following, acting
        following.changed.connect(self._show)
        acting.corrected.connect(lambda _key: self._show())
        self.list.undoes = lambda: acting.undoes
        self.list.undo_wanted.connect(acting.undo_dismiss)
        self._show()

    @property
    def chosen(self) -> Offer | None:
        """The proposal chosen."""
        item = self.list.chosen
        return item.carries if item is not None and isinstance(item.carries, Offer) else None

    def choose(self, key: str) -> None:
        """Choose this proposal."""
        if not self.list.choose(key):
            self._wanted = key

    # --- a panel ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """What is known already is shown."""
        self._show()

    def concerned(self, changes: Changes, by: object) -> bool:
        """The reading of the text tells what changes."""
        del changes, by
        return False

    # --- showing ----------------------------------------------------------------------------------------

    def _show(self) -> None:
        following = self.following
        if following is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        self.coverage.setText(following.draft.coverage.in_words() if following.draft else "")
        self.coverage.setVisible(bool(self.coverage.text()))
        acting = self.acting
        self.through.setVisible(bool(following.offers) and acting is not None and acting.can_act)
        guesses = sum(offer.confidence < CHECK for offer in following.waiting)
        self.unsure.setText(tr("Guesses, too ({n})").format(n=guesses))
        self.unsure.setVisible(guesses > 0 or self.unsure.isChecked())
        if self.gone.isChecked() and not following.dismissed:
            self.gone.setChecked(False)  # shows all anew
            return
        self.gone.setText(tr("Dismissed ones ({n})").format(n=len(following.dismissed)))
        self.gone.setVisible(bool(following.dismissed))
        offers = following.dismissed if self.gone.isChecked() else following.offers
        self._show_items([self._item(offer) for offer in offers])
        self._say_nothing(following, guesses)

    def _show_items(self, items: Sequence[Item]) -> None:
        with keyboard_stays_in(self, self.list, self.through, self.empty):
            row = max(0, self.list.currentIndex().row())
            self.list.show_items(items)
            self._pages.setCurrentIndex(0 if items else 1)
            if items and self._wanted and self.list.choose(self._wanted):
                self._wanted = ""
            elif items and self.list.chosen is None:
                self.list.choose(items[min(row, len(items) - 1)].key)
            self._show_card()

    def _item(self, offer: Offer) -> Item:
        theme = self.themes.current
        shown = self.acting.shown(offer) if self.acting else offer
        badge, ink = badge_of(shown, theme)
        colour = theme.tag(shown.kind).colour
        return Item(
            offer.key, title_of(shown), detail_of(shown), ICONS[shown.kind], colour, shown.who is None, offer,
            badge=badge, badge_ink=ink,
        )  # fmt: skip

    def _say_nothing(self, following: Following, guesses: int) -> None:
        failed = following.state is State.FAILED
        self.empty.buttons[0].setVisible(failed)
        if failed:
            self.empty.say(tr(_FAILED[0]), following.trouble or tr(_FAILED[1]))
            self._pages.setCurrentIndex(1)
            self.card.hide()
            return
        said = _NOTHING if not guesses else _GUESSES
        if self.session is None:
            said = _NO_ARTICLE
        elif not self.workbench.settings.proposals:
            said = _OFF
        elif following.state is State.READING:
            said = _READING
        self.empty.say(tr(said[0]), tr(said[1]))

    def _show_card(self) -> None:
        with keyboard_stays_in(self, self.list, self.through, self.empty):
            offer, acting, following = self.chosen, self.acting, self.following
            self.card.setVisible(offer is not None)
            if offer is None or acting is None or following is None:
                return
            alike = len(acting.all_of(offer))
            gone = self.gone.isChecked()
            self.card.show_offer(acting.shown(offer), alike=alike, dismissed=gone, read_only=not acting.can_act)

    def _show_place(self) -> None:
        """Where the proposal chosen stands, while the keyboard stays in the list."""
        offer, acting = self.chosen, self.acting
        if offer is not None and acting is not None and (spots := acting.spots(offer)):
            self.shown.emit(*spots[0])

    # --- what a person does -------------------------------------------------------------------------------

    def _on_chosen(self) -> None:
        self._show_card()
        if self.list.hasFocus():
            self._show_place()

    def _on_accept(self) -> None:
        if self.chosen is not None and self.acting is not None and not self.gone.isChecked():
            self.acting.accept([self.chosen])

    def _on_accept_all(self) -> None:
        if self.chosen is not None and self.acting is not None and not self.gone.isChecked():
            self.acting.accept(self.acting.all_of(self.chosen))

    def _on_dismiss(self) -> None:
        if self.chosen is None or self.acting is None:
            return
        if self.gone.isChecked():
            self.acting.bring_back(self.chosen)
        else:
            self.acting.dismiss([self.chosen])

    def _on_who(self) -> None:
        offer, acting = self.chosen, self.acting
        if offer is None or acting is None:
            return
        shown = acting.shown(offer)
        kinds = (shown.kind,) if shown.kind in ("expert", "source") else ("expert", "source")
        name = shown.who.name if shown.who else ""
        picker = PersonPicker(self.workbench, tr("Who is it?"), kinds, name, self.card.who_button)  # type: ignore[arg-type]
        self.picker = picker
        picker.picked.connect(lambda chosen: self._on_picked(offer, chosen))
        picker.destroyed.connect(self._forget_picker)
        picker.pop_up(self.card.who_button.mapToGlobal(self.card.who_button.rect().bottomLeft()))

    def _on_picked(self, offer: Offer, chosen: Candidate | NewName) -> None:
        if self.acting is not None:
            slug = chosen.slug if isinstance(chosen, Candidate) else None
            said = self.acting.shown(offer).who
            same = said is not None and said.key == chosen.key
            kind = said.kind if same and said is not None else "outlet" if chosen.key == "source" else ""
            self.acting.correct(offer, who=Who(chosen.key, chosen.name, slug, kind=kind), nobody=False)
        self.list.setFocus()

    def _forget_picker(self) -> None:
        self.picker = None

    def _on_words(self) -> None:
        self.words_wanted.emit()

    def take_words(self, cursor: object) -> None:
        """These words of the text instead, of the proposal chosen."""
        if self.chosen is not None and self.acting is not None:
            self.acting.correct(self.chosen, words=cursor)

    def _on_kind(self, kind: str, speech: str) -> None:
        if self.chosen is not None and self.acting is not None:
            self.acting.correct(self.chosen, kind=kind, speech=speech or None)

    def _on_unsure(self, on: bool) -> None:
        if self.following is not None:
            self.following.show_unsure(on)

    def _on_theme(self) -> None:
        self._show()

    def _on_again(self) -> None:
        if self.following is not None:
            self.following.read()

    # --- building -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        space = self.themes.current.space
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        top = QWidget()
        around = QVBoxLayout(top)
        around.setContentsMargins(space.m, space.s, space.m, space.s)
        row = FlowLayout(spacing=space.m)
        around.setSpacing(space.xs)
        around.addWidget(self.coverage)
        around.addLayout(row)
        row.addWidget(self.through)
        row.addWidget(self.unsure)
        row.addWidget(self.gone)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(top)
        lines.addWidget(self._pages, 1)
        self.card.stand_in(lines)
        self.unsure.hide()
        self.gone.hide()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.accept_wanted.connect(self._on_accept)
        self.list.all_wanted.connect(self._on_accept_all)
        self.list.dismiss_wanted.connect(self._on_dismiss)
        self.list.picked.connect(lambda _item: self._show_place())
        self.list.selectionModel().currentChanged.connect(lambda *_: QTimer.singleShot(0, self, self._on_chosen))
        self.through.clicked.connect(lambda _on=False: self.review_wanted.emit())
        self.card.accept.connect(self._on_accept)
        self.card.accept_all.connect(self._on_accept_all)
        self.card.dismiss.connect(self._on_dismiss)
        self.card.who.connect(self._on_who)
        self.card.words.connect(self._on_words)
        self.card.kind_chosen.connect(self._on_kind)
        self.themes.changed.connect(self._on_theme)
        self.unsure.toggled.connect(self._on_unsure)
        self.gone.toggled.connect(lambda _on: self._show())
