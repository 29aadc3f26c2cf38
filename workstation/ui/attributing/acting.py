"""What a person does with proposals: accept, correct, dismiss; each acceptance is one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from workstation.ui.editor.edits import Edit
from workstation.usecases.drafts import bring_back, dismiss
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.attribution.offers import Kind, Offer, Speech, Who
    from workstation.ui.attributing.drift import Drift
    from workstation.ui.attributing.following import Following
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench
    from workstation.usecases.proposing import Accepted, Insertion, Made


@dataclass(frozen=True)
class Correction:
    """What a person says instead; None where the proposal is right. `words` is a selection that follows the text."""

    who: Who | None = None
    nobody: bool = False
    kind: Kind | None = None
    speech: Speech | None = None
    words: QTextCursor | None = None


class Acting(QObject):
    """`done(keys)`: these offers do not wait any more. `corrected(key)`: that one is shown differently."""

    done = Signal(tuple)
    corrected = Signal(str)

    def __init__(self, workbench: Workbench, following: Following) -> None:
        super().__init__(following)
        self._workbench, self.following = workbench, following
        self._made: dict[str, Made] = {}  # by article: what was accepted since the window opened
        self._corrections: dict[tuple[str, str], Correction] = {}
        self._dismissed: list[tuple[str, tuple[str, ...], int]] = []  # by article, with the text's revision

    @property
    def can_act(self) -> bool:
        """Whether the article on show may be changed."""
        session = self.following.session
        return session is not None and not self._workbench.read_only and session.article.trashed_at is None

    # --- accepting --------------------------------------------------------------------------------------

    def accept(self, offers: Sequence[Offer]) -> None:
        """Write the tags of these offers, make or link their records."""
        from workstation.usecases.proposing import Made, accept

        session = self.following.session
        if session is None or not self.can_act or not offers:
            return
        meant = tuple(each for offer in offers if (each := self._meant(session, offer)) is not None)
        if not meant:
            self.following.read()
            return
        drift = self.following.watch()
        self._workbench.do(
            accept, session.text(), meant, self._made.get(session.article.id, Made()),
            by=self._workbench.settings.comment_name,
            then=partial(self._on_accepted, session, tuple(offers), drift),
            failed=partial(self._on_refused, drift),
        )  # fmt: skip

    def all_of(self, offer: Offer) -> tuple[Offer, ...]:
        """Everything on show that names whom this offer is about, or is theirs."""
        who = self.shown(offer).who
        if who is None:
            return (offer,)
        return tuple(each for each in self.following.offers if self.shown(each).about(who.name))

    # --- correcting -------------------------------------------------------------------------------------

    def correct(self, offer: Offer, **said: object) -> None:
        """Say it differently: `who`, `nobody`, `kind`, `speech`, `words` (see Correction)."""
        session = self.following.session
        if session is not None:
            before = self._corrections.get((session.article.id, offer.key), Correction())
            self._corrections[session.article.id, offer.key] = replace(before, **said)  # type: ignore[arg-type]
            self.corrected.emit(offer.key)

    def shown(self, offer: Offer) -> Offer:
        """The offer with what was corrected; its places stay those of the draft."""
        session = self.following.session
        said = self._corrections.get((session.article.id, offer.key)) if session else None
        if said is None:
            return offer
        if said.words is not None and session is not None:
            offer = replace(offer, text=session.decoded(said.words.selectedText()), confidence=1.0)
        who = None if said.nobody else said.who or offer.who
        kind, speech = said.kind or offer.kind, said.speech or offer.speech
        return replace(offer, who=who, kind=kind, speech=speech, confidence=1.0)

    def spots(self, offer: Offer) -> list[tuple[int, int]]:
        """Where its words stand in the document now, corrected ones too."""
        session = self.following.session
        said = self._corrections.get((session.article.id, offer.key)) if session else None
        if said is not None and said.words is not None:
            return [(said.words.selectionStart(), said.words.selectionEnd())]
        return self.following.spots(offer.places)

    # --- dismissing -------------------------------------------------------------------------------------

    def dismiss(self, offers: Sequence[Offer]) -> None:
        """Keep these away from this article."""
        session = self.following.session
        if session is None or not self.can_act or not offers:
            return
        keys = tuple(offer.key for offer in offers)
        self._dismissed.append((session.article.id, keys, session.revision))
        self._workbench.do(dismiss, session.article.id, *keys)
        self.following.take_dismissed(*keys)
        self.done.emit(keys)
        self._workbench.notice.emit(tr("Dismissed. Undo in the list of proposals brings it back."))

    def bring_back(self, offer: Offer) -> None:
        """Propose this again."""
        session = self.following.session
        if session is not None and self.can_act:
            self._workbench.do(bring_back, session.article.id, offer.key)
            self.following.put_back(offer.key)

    @property
    def undoes(self) -> bool:
        """Whether a dismissal was the last thing done to this article: then that is what Undo takes back."""
        session = self.following.session
        last = self._dismissed[-1] if self._dismissed else None
        return session is not None and last is not None and last[::2] == (session.article.id, session.revision)

    def undo_dismiss(self) -> None:
        """Bring the last dismissed ones of this article back."""
        if self.undoes and self.can_act:
            article_id, keys, _ = self._dismissed.pop()
            self._workbench.do(bring_back, article_id, *keys)
            self.following.put_back(*keys)

    # --- inside -----------------------------------------------------------------------------------------

    def _meant(self, session: Session, offer: Offer) -> Offer | None:
        """The offer in code points of the text as it is now; None when its words are gone."""
        places = tuple((session.offset_of(start), session.offset_of(end)) for start, end in self.spots(offer))
        if not places:
            return None
        claims = tuple(
            replace(claim, places=moved) for claim in offer.claims if (moved := self.following.places(claim.places))
        )
        return replace(self.shown(offer), places=places, claims=claims)

    def _on_accepted(self, session: Session, offers: tuple[Offer, ...], drift: Drift, accepted: Accepted) -> None:
        self.following.unwatch(drift)
        self._made[session.article.id] = accepted.made
        if session is not self.following.session:
            return
        if drift:  # typed while the records were made: where the tags belong is asked again, the records are kept
            self.accept(offers)
            return
        self._write(session, accepted.insertions)
        refused = {offer.key for offer, _ in accepted.refused}
        keys = tuple(offer.key for offer in offers if offer.key not in refused)
        self.following.take_accepted(*keys, coverage=accepted.coverage)
        self.done.emit(keys)
        if accepted.refused:
            self._workbench.refuse(accepted.refused[0][1])
        else:
            self._workbench.notice.emit(_accepted(len(keys)))

    def _write(self, session: Session, insertions: Sequence[Insertion]) -> None:
        edits, positions, shift = [], [], 0
        places = session.places()
        for each in insertions:
            edits.append(Edit(each.at, each.at, each.signs))
            positions.append((places.position(each.at) + shift, 0, len(each.signs)))
            shift += len(each.signs)
        with self.following.edits(positions):
            session.apply(edits)

    def _on_refused(self, drift: Drift, trouble: object) -> None:
        self.following.unwatch(drift)
        self._workbench.refuse(trouble)  # type: ignore[arg-type]


def _accepted(count: int) -> str:
    return tr_n("{n} proposal accepted. Undo takes it back.", "{n} proposals accepted. Undo takes them back.", count)
