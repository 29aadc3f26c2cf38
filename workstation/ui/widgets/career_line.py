"""A career drawn on a line of time: a bar for each affiliation, hatching where there is none; the same in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from workstation.domain.careers import Career, Stretch, career
from workstation.domain.people import Affiliation
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.tips import plain_tip
from workstation.words import tr

_BAR = 22  # pixels high
_APART = 4
_AXIS = 18


class _Drawing(QWidget):
    """The picture alone."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self.career = Career((), (), (), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)

    def show_career(self, shown: Career) -> None:
        """Draw this one."""
        self.career = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        lanes = max((each.lane + 1 for each in self.career.stretches), default=0)
        return QSize(240, lanes * (_BAR + _APART) + _AXIS)

    def minimumSizeHint(self) -> QSize:
        """It cannot be lower."""
        return QSize(120, self.sizeHint().height())

    def bar_of(self, stretch: Stretch) -> QRectF:
        """Where a stretch is drawn."""
        left, right = self._x(stretch.start), self._x(stretch.end)
        return QRectF(left, stretch.lane * (_BAR + _APART), max(right - left, 3.0), _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, hatching, years."""
        del event
        if not self.career.stretches:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        theme = self._themes.current
        for start, end in self.career.gaps:
            gap = QRectF(self._x(start), 0, self._x(end) - self._x(start), self.height() - _AXIS - _APART)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(QColor(theme.warning))
            painter.setBrush(brush)
            painter.drawRect(gap)
        for stretch in self.career.stretches:
            self._paint_bar(painter, stretch)
        painter.end()

    def event(self, event: object) -> bool:
        """The whole of an affiliation while the mouse rests on its bar."""
        if isinstance(event, QHelpEvent):
            under = [each for each in self.career.stretches if self.bar_of(each).contains(event.pos().toPointF())]
            QToolTip.showText(event.globalPos(), plain_tip(stretch_in_words(under[0])) if under else "", self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def _paint_bar(self, painter: QPainter, stretch: Stretch) -> None:
        theme, bar = self._themes.current, self.bar_of(stretch)
        pen = QPen(QColor(theme.accent))
        if stretch.open_start or stretch.open_end:
            pen.setStyle(Qt.PenStyle.DashLine if stretch.open_start else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.accent_wash))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(theme.text))
        room = bar.adjusted(6, 0, -6, 0)
        font = self._themes.font("small")
        painter.setFont(font)
        words = QFontMetricsF(font).elidedText(
            stretch.affiliation.organisation or stretch.affiliation.role, Qt.TextElideMode.ElideRight, room.width()
        )
        if room.width() > 16:
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words)

    def _paint_years(self, painter: QPainter) -> None:
        theme = self._themes.current
        first, last = self._ends()
        painter.setFont(self._themes.font("small"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance("2000") + 10
        years = last.year - first.year + 1
        step = next(
            n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if years / n * wide <= max(self.width(), wide) or n == 1000
        )
        base = self.height() - _AXIS
        for year in range(first.year - first.year % step, last.year + 1, step):
            if year < first.year:
                continue
            x = self._x(date(max(year, 1), 1, 1))
            painter.setPen(QColor(theme.line))
            painter.drawLine(round(x), 0, round(x), base)
            painter.setPen(QColor(theme.muted))
            at = min(max(x - wide / 2, 0), self.width() - wide)
            painter.drawText(QRectF(at, base, wide, _AXIS), int(Qt.AlignmentFlag.AlignCenter), str(year))

    def _ends(self) -> tuple[date, date]:
        stretches = self.career.stretches
        return min(each.start for each in stretches), max(each.end for each in stretches)

    def _x(self, day: date) -> float:
        first, last = self._ends()
        part = (day - first).days / max((last - first).days, 1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return (1 - part if mirrored else part) * (self.width() - 1)


class CareerLine(QWidget):
    """Hidden while nothing can be drawn. The words under it say gaps and overlaps to everybody."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.drawing = _Drawing(themes)
        self.words = plain_label(tone="muted")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(themes.current.space.xs)
        lines.addWidget(self.drawing)
        lines.addWidget(self.words)
        self.drawing.setAccessibleName(tr("Affiliations on a line of time"))
        self.hide()
        themes.changed.connect(self.drawing.update)

    def show_affiliations(self, affiliations: tuple[Affiliation, ...], today: date) -> None:
        """Draw these."""
        shown = career(affiliations, today)
        self.drawing.show_career(shown)
        self.drawing.setAccessibleDescription(career_in_words(shown))
        self.words.setText(" ".join(gaps_in_words(shown)))
        self.words.setVisible(bool(self.words.text()))
        self.setVisible(bool(shown.stretches))


def career_in_words(shown: Career) -> str:
    """Every stretch, gap and overlap as sentences, for who cannot see the picture."""
    return " ".join([*(f"{stretch_in_words(each)}." for each in shown.stretches), *gaps_in_words(shown)])


def stretch_in_words(stretch: Stretch) -> str:
    """When, and what."""
    held = stretch.affiliation
    if held.start and held.end:
        when = tr("{start} to {end}").format(start=held.start, end=held.end)
    elif held.start:
        when = tr("since {start}").format(start=held.start)
    else:
        when = tr("until {end}").format(end=held.end)
    return f"{when}: {held.in_words}"


def gaps_in_words(shown: Career) -> list[str]:
    """What the picture shows between and across the bars."""
    said = [
        tr("No affiliation from {start} to {end}.").format(start=f"{a:%Y-%m}", end=f"{b:%Y-%m}") for a, b in shown.gaps
    ]
    for each in shown.overlaps:
        names = [s.affiliation.organisation or s.affiliation.role for s in (each.one, each.other)]
        said.append(
            tr("{one} and {other} overlap from {start} to {end}.").format(
                one=names[0], other=names[1], start=f"{each.start:%Y-%m}", end=f"{each.end:%Y-%m}"
            )
        )
    return said
