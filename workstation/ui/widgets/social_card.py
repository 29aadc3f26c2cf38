"""A link to the article as social networks show it: picture, site, headline, dek, cut as they cut."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.article_delegate import draw_lines
from workstation.words import tr

SHAPE = 1200 / 630  # width to height of the picture, as the Open Graph card has it
WIDEST = 440  # px
MIDDLE = (0.5, 0.5)


class SocialCard(QWidget):
    """Two lines of headline and two of dek, as much as such cards show."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image = QImage()
        self._focus = MIDDLE
        self._site = self._headline = self._dek = ""
        self.setAccessibleName(tr("The social card as it will look"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._repaint)

    def show_words(self, site: str, headline: str, dek: str) -> None:
        """What stands below the picture."""
        self._site, self._headline, self._dek = site, headline, dek
        self.setAccessibleDescription(" · ".join(part for part in (site, headline, dek) if part))
        self.updateGeometry()
        self.update()

    def show_image(self, image: QImage, focus: tuple[float, float] | None = None) -> None:
        """The picture, or none; where it is cut, `focus` (from left and top, 0 to 1) stays in sight."""
        self._image, self._focus = image, focus or MIDDLE
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(WIDEST, self._height(min(WIDEST, max(self.width(), 200))))

    def minimumSizeHint(self) -> QSize:
        """Never so narrow that no word fits."""
        return QSize(200, self._height(200))

    def hasHeightForWidth(self) -> bool:
        """The picture keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Picture and words."""
        return self._height(min(width, WIDEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, the picture, the words."""
        del event
        theme, wide = self._themes.current, min(self.width(), WIDEST)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        left = self.width() - wide if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0
        card = QRect(left, 0, wide, self._height(wide))
        outline = QPainterPath()
        outline.addRoundedRect(card.adjusted(0, 0, -1, -1), theme.radius + 3, theme.radius + 3)
        painter.fillPath(outline, QColor(theme.paper))
        painter.setClipPath(outline)
        picture = QRect(card.left(), 0, wide, round(wide / SHAPE))
        self._paint_picture(painter, picture)
        self._paint_words(painter, card.adjusted(theme.space.m, picture.height() + theme.space.s, -theme.space.m, 0))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.outline)))
        painter.drawPath(outline)

    def _paint_picture(self, painter: QPainter, rect: QRect) -> None:
        theme = self._themes.current
        if self._image.isNull():
            painter.fillRect(rect, QColor(theme.window))
            painter.setPen(QColor(theme.muted))
            painter.setFont(self._themes.font("small"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, tr("No lead image"))
            return
        whole = self._image.size()
        shown = QSize(rect.size()).scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(rect, self._image, QRect(self.cut(whole, shown), shown))

    def cut(self, whole: QSize, shown: QSize) -> QPoint:
        """The corner of the part of a picture that is shown: as the export cuts it."""
        x = round(self._focus[0] * whole.width() - shown.width() / 2)
        y = round(self._focus[1] * whole.height() - shown.height() / 2)
        return QPoint(min(max(0, x), whole.width() - shown.width()), min(max(0, y), whole.height() - shown.height()))

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        theme, top = self._themes.current, rect.top()
        for words, font, ink, lines in self._parts():
            tall = lines * QFontMetrics(font).lineSpacing()
            layout = QTextLayout(" ".join(words.split()), font)
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            painter.setPen(QColor(getattr(theme, ink)))
            draw_lines(painter, layout, QRect(rect.left(), top, rect.width(), tall), lines)
            top += tall + 2

    def _parts(self) -> tuple[tuple[str, QFont, str, int], ...]:
        headline = self._headline or tr("No headline yet")
        return (
            (self._site or tr("Name of the site"), self._themes.font("small"), "muted", 1),
            (headline, self._themes.font("large", bold=True), "text" if self._headline else "quiet", 2),
            (self._dek, self._themes.font("small"), "muted", 2),
        )

    def _height(self, wide: int) -> int:
        words = sum(lines * QFontMetrics(font).lineSpacing() + 2 for _, font, _, lines in self._parts())
        return round(wide / SHAPE) + words + 2 * self._themes.current.space.s

    def _repaint(self) -> None:
        self.updateGeometry()
        self.update()
