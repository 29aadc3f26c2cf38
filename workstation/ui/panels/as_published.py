"""The words of a quote as they stand in articles, with what differs from the record marked word by word."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.attribution.check.wording import quotes_from
from workstation.domain.difference import Mark, difference
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import GrowingText
from workstation.usecases.quotes import Published, QuoteProof
from workstation.words import tr


class AsPublished(QWidget):
    """Told by stroke and ground, never by colour alone: struck through was left out, underlined was put in."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._proof: QuoteProof | None = None
        self.heading = plain_label(tr("As published"), "heading")
        self.said = plain_label(tone="muted")
        self.words = GrowingText(least=1, most=12)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("As published"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(themes.current.space.xs)
        for part in (self.heading, self.said, self.words):
            lines.addWidget(part)
        themes.changed.connect(self._draw)

    def show_proof(self, proof: QuoteProof) -> None:
        """Show what stands in each article."""
        self._proof = proof
        self._draw()

    def _draw(self) -> None:
        proof = self._proof
        self.setVisible(bool(proof and proof.published))
        if proof is None or not proof.published:
            return
        self.said.setText(self._verdict(proof))
        self.words.clear()
        cursor = QTextCursor(self.words.document())
        several = len({each.words for each in proof.published}) > 1
        for number, each in enumerate(proof.published if several else proof.published[:1]):
            if number:
                cursor.insertText("\n", self._look(Mark.SAME))
            if several:
                cursor.insertText(f"{each.article_title}: ", self._look(Mark.SAME))
            self._insert(cursor, proof, each)

    def _insert(self, cursor: QTextCursor, proof: QuoteProof, published: Published) -> None:
        recorded = " ".join(proof.quote.as_recorded.split())
        if not recorded or proof.quote.is_translated or recorded == published.words:
            cursor.insertText(published.words, self._look(Mark.SAME))
            return
        for piece in difference(recorded, published.words):
            cursor.insertText(piece.text, self._look(piece.mark))

    def _verdict(self, proof: QuoteProof) -> str:
        quote = proof.quote
        if quote.is_translated and quote.translated_by:
            return tr("Translated by {name}: not compared word by word.").format(name=quote.translated_by)
        if quote.is_translated:
            return tr("Translated: not compared word by word.")
        if not quote.as_recorded:
            return tr("Nothing is recorded to compare it with.")
        words = [each.words for each in proof.published]
        if all(each == " ".join(quote.as_recorded.split()) for each in words):
            return tr("Word for word as recorded.")
        if all(quotes_from(each, quote.as_recorded) for each in words):
            return tr("Shortened as an editor may; nothing else differs.")
        return tr("Differs from what was recorded: struck out was said, underlined was put in.")

    def _look(self, mark: Mark) -> QTextCharFormat:
        theme, look = self._themes.current, QTextCharFormat()
        look.setForeground(QColor(theme.text))
        if mark is Mark.REMOVED:
            look.setFontStrikeOut(True)
            look.setForeground(QColor(theme.danger))
            look.setBackground(QColor(theme.danger_wash))
        elif mark is Mark.ADDED:
            look.setFontUnderline(True)
            look.setForeground(QColor(theme.good))
            look.setBackground(QColor(theme.good_wash))
        return look
