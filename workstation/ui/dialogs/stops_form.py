"""What stops a story on its way out: each finding in words, and a field for the reason to let it through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workstation.attribution.check.rule import Finding
from workstation.attribution.check.rules import BY_CODE
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.text_field import TextField
from workstation.usecases.gate import Stop
from workstation.words import tr, tr_n

_SHOWN = 3  # sentences about one kind of error
_LONGEST = 1_000  # characters of a reason, as the record of it holds
_MOST = 0.36  # share of the screen's height before the findings scroll


class StopsForm(QScrollArea):
    """Hidden while nothing stops; `wide` is how many pixels it will get.

    `changed` with every reason typed, `place_wanted(start, end)` to see the words.
    """

    changed = Signal()
    place_wanted = Signal(int, int)

    def __init__(self, themes: Themes, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._wide = themes, wide
        self._stops: tuple[Stop, ...] = ()
        self._typed: dict[str, str] = {}
        self.fields: dict[str, TextField] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def reasons(self) -> dict[str, str]:
        """Reasons by the code of the rule they let pass; only those given."""
        return {code: said for code, field in self.fields.items() if (said := field.value().strip())}

    @property
    def complete(self) -> bool:
        """Whether nothing stops any more."""
        return all(map(self.is_answered, self._stops))

    def is_answered(self, stop: Stop) -> bool:
        """Whether there is a reason for each of its errors."""
        given = self.reasons
        return all(finding.code in given for finding in stop.findings)

    def show_stops(self, stops: Sequence[Stop], here: str = "") -> None:
        """Show what stops these articles. The words of the article `here` can be shown in the text."""
        self._typed |= {code: field.value() for code, field in self.fields.items()}
        self._stops, self.fields = tuple(stops), {}
        inside = QFrame()
        inside.setProperty("banner", "danger")
        space = self._themes.current.space
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(space.l, space.m, space.l, space.m)
        lines.setSpacing(space.s)
        lines.addLayout(self._heading())
        for code, found in _by_code(stops).items():
            lines.addSpacing(space.xs)
            self._add_error(lines, code, found, here)
        self.setWidget(inside)
        self.setVisible(bool(stops))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the findings, up to a share of the screen."""
        inside = self.widget()
        if inside is None:
            return super().sizeHint()
        wide = self.width() if self.isVisible() else self._wide
        high = inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(wide, min(high, round(self.screen().availableGeometry().height() * _MOST)))

    def minimumSizeHint(self) -> QSize:
        """Never so low that the first field is out of sight."""
        return QSize(200, min(self.sizeHint().height(), 190))

    def _heading(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(self._themes.icon("circle-alert", self._themes.current.danger).pixmap(self._themes.icon_size))
        if len(self._stops) == 1:
            said = tr("The desk check stops this story")
        else:
            said = tr_n("The desk check stops {n} story", "The desk check stops {n} stories", len(self._stops))
        row = QHBoxLayout()
        row.setSpacing(self._themes.current.space.s)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(said, "heading"), 1)
        return row

    def _add_error(self, lines: QVBoxLayout, code: str, found: list[tuple[Stop, Finding]], here: str) -> None:
        said = _by_words(found, named=len(self._stops) > 1)
        for words in list(said)[:_SHOWN]:
            lines.addLayout(self._line(words, said[words], here))
        if (more := len(said) - _SHOWN) > 0:
            lines.addWidget(plain_label(tr_n("… and {n} more.", "… and {n} more.", more), "muted"))
        lines.addWidget(plain_label(found[0][1].remedy, "muted"))
        if BY_CODE[code].binding:
            return  # no reason lets it through
        field = TextField(tr("Reason to let it through"), placeholder=tr("Kept with what left, for whoever asks later"))
        field.line.setMaxLength(_LONGEST)
        field.line.setAccessibleDescription(found[0][1].message)
        field.show_value(self._typed.get(code, ""))
        field.edited.connect(self.changed)
        self.fields[code] = field
        lines.addWidget(field)

    def _line(self, words: str, places: list[tuple[Stop, Finding]], here: str) -> QHBoxLayout:
        """One sentence, how often it holds, and a button to the first place of it in the article on show."""
        count = len(places)
        row = QHBoxLayout()
        row.addWidget(plain_label(f"{words} {tr_n('({n} place)', '({n} places)', count)}" if count > 1 else words), 1)
        seen = next((each for stop, each in places if stop.slug == here and each.end > each.start), None)
        if seen is not None:
            button = QPushButton(tr("Show in the text"))
            button.setProperty("flat", True)
            button.setAutoDefault(False)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda: self.place_wanted.emit(seen.start, seen.end))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def _by_code(stops: Sequence[Stop]) -> dict[str, list[tuple[Stop, Finding]]]:
    found: dict[str, list[tuple[Stop, Finding]]] = {}
    for stop in stops:
        for finding in stop.findings:
            found.setdefault(finding.code, []).append((stop, finding))
    return found


def _by_words(found: list[tuple[Stop, Finding]], *, named: bool) -> dict[str, list[tuple[Stop, Finding]]]:
    said: dict[str, list[tuple[Stop, Finding]]] = {}
    for stop, finding in found:
        said.setdefault(f"{stop.title}: {finding.message}" if named else finding.message, []).append((stop, finding))
    return said
