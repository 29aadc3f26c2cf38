"""The form of one request for an answer; its fields keep themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from workstation.domain.replies import Included
from workstation.ui.panels.form import Form
from workstation.ui.panels.new_reply import claim_answers
from workstation.ui.widgets.choice_field import ChoiceField
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.moment_field import MomentField
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.replying import Accusing, edit_reply
from workstation.words import tr


class ReplyForm(Form):
    """Shows a Reply; `key` is its id. `go` asks for its passage in the text, `remove_wanted` to take it out."""

    go = Signal()
    remove_wanted = Signal()

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_reply)
        self._claims: tuple[str, tuple[Accusing, ...]] = ("", ())
        self.add("who", TextField(tr("Who is accused")))
        self.add("about", TextArea(tr("Of what")))
        self.claim = ChoiceField(tr("Claim"), [], tr("The claim of the article that accuses them."))
        self.add("claim", self.claim)
        self.add("passage", TextField(tr("Passage"), tr("The words of the article that say so.")))
        self.add("asked_at", MomentField(tr("Asked"), self.themes, parent=self))
        self.add("how", TextField(tr("How"), placeholder=tr("Telephone, e-mail, letter…")))
        self.add("deadline", MomentField(tr("Answer until"), self.themes, parent=self))
        self.add("answer", TextArea(tr("Answer"), placeholder=tr("Word for word, as far as it came in writing")))
        self.add("answered_at", MomentField(tr("Answered"), self.themes, parent=self))
        stands = (
            (Included.UNDECIDED, tr("Not decided")),
            (Included.YES, tr("Yes, or that there was none")),
            (Included.NO, tr("No")),
        )
        self.add("included", ChoiceField(tr("Is the answer in the article?"), stands))
        self.add("note", TextArea(tr("Note for the desk")))
        self.go_button = QPushButton(tr("Go to the passage"))
        self.remove = QPushButton(tr("Remove…"))
        row = FlowLayout(spacing=self.themes.current.space.s)
        row.addWidget(self.go_button)
        row.addStretch()
        row.addWidget(self.remove)
        self.lines.addLayout(row)
        self.lines.addStretch()
        self.go_button.clicked.connect(lambda _on=False: self.go.emit())
        self.remove.clicked.connect(lambda _on=False: self.remove_wanted.emit())

    def show_record(self, key: str, record: Any) -> None:
        """The claims to choose from are those of the article, the one it had among them."""
        if key != self.key:
            self.flush()
        if not self.claim.touched:
            self._offer(record.claim)
        super().show_record(key, record)

    def show_claims(self, article_id: str, claims: Sequence[Accusing]) -> None:
        """Of this article a request may be about one of these."""
        self._claims = (article_id, tuple(claims))
        if self.record is not None and not self.claim.touched:
            self._offer(self.record.claim)
            self.claim.show_value(self.record.claim, force=True)
            self.shown()

    def _offer(self, held: str) -> None:
        claims = self._claims[1]
        gone = bool(held) and held not in {each.claim for each in claims}
        self.claim.replace(
            [*claim_answers(claims), *([(held, tr("A claim that is no longer in the text"))] if gone else [])]
        )

    def shown(self) -> None:
        """The buttons follow; which claim it is can be said where the article is on show."""
        here = self.record.article_id == self._claims[0]
        self.claim.setVisible(here and (bool(self._claims[1]) or bool(self.record.claim)))
        self.go_button.setVisible(bool(self.record.passage or self.record.claim))
        self.remove.setEnabled(not self.workbench.read_only)
