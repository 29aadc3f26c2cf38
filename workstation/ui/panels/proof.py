"""Proof: what the sentence at the caret stands on: the card of its quote or claim, or what is proposed for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.attribution.offers import Offer
from workstation.domain.changes import Changes
from workstation.markdown.tags import Tag, find_tags
from workstation.ui.attributing.following import Following
from workstation.ui.attributing.proposal_words import title_of
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.record_page import RecordPage
from workstation.ui.session import Session
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.workbench import Workbench
from workstation.usecases.claims import record_claim
from workstation.words import marked, tr

_REST = 150  # ms the caret rests before the card follows
_MOST = 20_000  # characters of a paragraph that are looked at
_END = re.compile(r"[.!?…][”\"’»)\]]*(?:\{[^{}\n]*\})?\s+")
_NONE = (
    marked("Nothing is tagged in this sentence"),
    marked(
        "Select a quote and press Ctrl+Shift+U, or a statement of fact and press Ctrl+Shift+C, "
        "to say what it stands on."
    ),
)
_NO_ARTICLE = (marked("No article is open"), marked("Open one to see what its sentences stand on."))


_PROPOSED = marked("Nobody has said yet where this is from")
_NOUNS = {"quote": marked("Quote"), "claim": marked("Claim"), "expert": marked("Expert"), "source": marked("Source")}


class Proof(Panel):
    """Where from? The card of the quote or claim at the caret; several in one sentence are offered to choose from.

    A sentence that only names somebody shows their record, one without tags what is proposed for it.
    `proposal_wanted(key)`: show this proposal; `claim_wanted(start, end)`: make these positions a claim.
    """

    proposal_wanted = Signal(str)
    claim_wanted = Signal(int, int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._at = (0, 0)
        self._found: list[Tag] = []
        self._wanted = False
        self.choice = QuietChoice()
        self.choice.setAccessibleName(tr("Quotes and claims of this sentence"))
        self.make_button = QPushButton(tr("Make its record"))
        self.make_button.hide()
        self.page = RecordPage(workbench)
        self.page.close_button.hide()
        self._following: Following | None = None
        self._offer = ""
        acts = ((tr("Look at the proposal"), self._on_offer), (tr("Make it a claim…"), self._on_claim))
        self.empty = EmptyState(self.themes, tr(_NO_ARTICLE[0]), tr(_NO_ARTICLE[1]), acts, icon="quote")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.empty)
        space = self.themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        holder = QWidget()
        top = QVBoxLayout(holder)
        top.setContentsMargins(space.m, space.s, space.m, 0)
        top.addWidget(self.choice)
        top.addWidget(self.make_button)
        lines.addWidget(holder)
        lines.addWidget(self._pages, 1)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._follow)
        self.choice.activated.connect(lambda _at: self._show_chosen())
        self.page.article_wanted.connect(workbench.open)
        self.page.place_wanted.connect(self._on_place)
        self.page.missing.connect(self._on_missing)
        self.make_button.clicked.connect(lambda _on=False: self._on_make())
        self._show_nothing(_NO_ARTICLE)

    def follow(self, following: Following) -> None:
        """Of a sentence without tags tell what is proposed."""
        self._following = following
        following.changed.connect(self._on_read)

    def show_caret(self, line: int, column: int = 1) -> None:
        """The caret stands here (line and column from 1)."""
        self._at = (line - 1, column - 1)
        if self.isVisible():
            self._rest.start()

    def enter(self) -> None:
        """A person asked: show it now, and give it the keys."""
        self._wanted = True
        self._rest.stop()
        self._follow()
        (self.page if self._found else self.empty).setFocus()
        if self._found and (form := self.page.form):
            next(iter(form.fields.values())).setFocus()

    def refresh(self) -> None:
        """Read the sentence and its card again."""
        self._follow()

    def concerned(self, changes: Changes, by: object) -> bool:
        """Quotes, claims and their evidence; whom they name."""
        if by is not None and by is self.page.form:
            return False
        touched = changes.quotes or changes.claims or changes.evidence or changes.experts or changes.sources
        return bool(touched or changes.tags)

    def flush(self) -> None:
        """Keep now whatever was typed."""
        self.page.flush()

    def _follow(self) -> None:
        from workstation.markdown.visible import visible

        session = self.session
        if session is None or not self.workbench.is_ready:
            self._show_nothing(_NO_ARTICLE)
            return
        self._found = tags_at(session, *self._at)
        self.choice.setVisible(len(self._found) > 1)
        self.make_button.hide()
        if not self._found:
            self._show_untagged(session)
            return
        paragraph = _paragraph(session, self._at[0])[0]
        self.choice.clear()
        for tag in self._found:
            words = " ".join(visible(paragraph[tag.text_start : tag.text_end]).text.split())
            self.choice.addItem(f"{tr(_NOUNS[tag.key])}: {words[:80]}", (tag.key, tag.value))
        self._show_chosen()

    def _show_chosen(self) -> None:
        key, value = self.choice.currentData()
        self._pages.setCurrentWidget(self.page)
        shown = (self.page.kind.key if self.page.kind else "", self.page.key)
        if shown == (key, value) and not self._wanted:
            self.page.read()
        else:
            self.page.show_record(key, value, followed=not self._wanted)
        self._wanted = False

    def _show_nothing(self, words: Sequence[str]) -> None:
        self._found = []
        self.choice.hide()
        self.make_button.hide()
        self.empty.say(*map(tr, words))
        for button in self.empty.buttons:
            button.hide()
        self._pages.setCurrentWidget(self.empty)

    def _show_untagged(self, session: Session) -> None:
        """What is proposed for the sentence, and that it can be made a claim."""
        self._show_nothing(_NONE)
        start, end = sentence_at(session, *self._at)
        can = start < end and not self.workbench.read_only and session.article.trashed_at is None
        self.empty.buttons[1].setVisible(can)
        offers = self._following.offers_between(start, end) if self._following and start < end else ()
        self.empty.buttons[0].setVisible(bool(offers))
        self._offer = offers[0].key if offers else ""
        if offers:
            self.empty.say(tr(_PROPOSED), "\n".join([tr("Proposed:"), *dict.fromkeys(map(_proposed, offers))]))

    def _on_read(self) -> None:
        """Other proposals are known now."""
        if self.isVisible() and not self._found and not self._rest.isActive():
            self._follow()

    def _on_offer(self) -> None:
        self.proposal_wanted.emit(self._offer)

    def _on_claim(self) -> None:
        if self.session is not None:
            self.claim_wanted.emit(*sentence_at(self.session, *self._at))

    def _on_missing(self, key: str, _value: str) -> None:
        """A claim tag typed by hand, or come from elsewhere, has no record yet."""
        self.make_button.setVisible(key == "claim" and not self.workbench.read_only)

    def _on_make(self) -> None:
        key, value = self.choice.currentData() or ("", "")
        words = self.choice.currentText().partition(": ")[2]
        if key == "claim":
            self.workbench.do(record_claim, value, words)

    def _on_place(self, slug: str, start: int, end: int) -> None:
        if self.session is not None and self.session.article.slug == slug:
            self.place_requested.emit(start, end)
        else:
            self.workbench.open(slug)


def tags_at(session: Session, line: int, column: int) -> list[Tag]:
    """Quotes and claims around the caret, the innermost first, then the others of its sentence; one of each id.

    Where there are none of these: whoever the sentence names.
    Places count within the paragraph. Only the paragraph is read: the way there does not grow with the article.
    """
    paragraph, at, _ = _paragraph(session, line, column)
    every = find_tags(paragraph)
    for keys in (("quote", "claim"), ("expert", "source")):
        if found := _around([tag for tag in every if tag.key in keys], paragraph, at):
            return found
    return []


def sentence_at(session: Session, line: int, column: int) -> tuple[int, int]:
    """Where the sentence of the caret stands, in positions of the document; twice the same where there are no words."""
    paragraph, at, first = _paragraph(session, line, column)
    start, end = _sentence(paragraph, at)
    end = start + len(paragraph[start:end].rstrip())
    return first + _units(paragraph[:start]), first + _units(paragraph[:end])


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _proposed(offer: Offer) -> str:
    """Who, and the words if they are more than the name."""
    words = " ".join(offer.text.split())[:120]
    return title_of(offer) if offer.kind in ("expert", "source") else f"{title_of(offer)}: {words}"


def _around(tags: list[Tag], paragraph: str, at: int) -> list[Tag]:
    around = sorted((t for t in tags if t.start <= at <= t.end), key=lambda t: t.end - t.start)
    start, end = _sentence(paragraph, at)
    beside = [t for t in tags if t.start < end and start < t.end and t not in around]
    return list({(t.key, t.value): t for t in reversed([*around, *beside])}.values())[::-1]


def _paragraph(session: Session, line: int, column: int = 0) -> tuple[str, int, int]:
    """The lines around this one up to the next empty ones, where the caret stands in them (code points), and where
    they begin in the document.
    """
    block = session.document.findBlockByNumber(line)
    here = _plain(block)
    at = len(here.encode("utf-16-le", "surrogatepass")[: 2 * column].decode("utf-16-le", "replace"))
    before: list[str] = []
    after: list[str] = []
    size = len(here)
    above, below, first = block.previous(), block.next(), block.position()
    while here.strip() and above.isValid() and _plain(above).strip() and size < _MOST:
        before.insert(0, _plain(above))
        size += len(before[0])
        above, first = above.previous(), above.position()
    while here.strip() and below.isValid() and _plain(below).strip() and size < _MOST:
        after.append(_plain(below))
        size += len(after[-1])
        below = below.next()
    lead = "".join(f"{each}\n" for each in before)
    return lead + here + "".join(f"\n{each}" for each in after), len(lead) + at, first


def _plain(block: QTextBlock) -> str:
    return block.text().replace("\u2028", "\n")


def _sentence(paragraph: str, at: int) -> tuple[int, int]:
    ends = [found.end() for found in _END.finditer(paragraph)]
    start = max((end for end in ends if end <= at), default=0)
    return start, min((end for end in ends if end > at), default=len(paragraph))
