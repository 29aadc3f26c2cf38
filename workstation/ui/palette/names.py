"""Everything with a name in the library as rows of the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from workstation.ui.palette.choices import Choice
from workstation.ui.palette.matching import SCATTERED, match
from workstation.ui.widgets.times import when
from workstation.usecases.finding import find_named
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.workbench import Workbench
    from workstation.usecases.finding import Found

REST = 30  # ms after the last letter before the library is asked
_ICONS = {"article": "newspaper", "author": "user", "expert": "user", "source": "landmark"}
Then = Callable[[Sequence[Choice]], None]


class NameChoices:
    """Articles, authors, experts and sources; without words the articles last changed."""

    def __init__(self, workbench: Workbench) -> None:
        self._workbench = workbench
        self._wanted: tuple[str, Then] = ("", lambda _rows: None)
        self._rest = QTimer(workbench, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._read)

    @property
    def title(self) -> str:
        """What is looked for."""
        return tr("Go to article, person or source")

    @property
    def placeholder(self) -> str:
        """What to type."""
        return tr("Type a few letters of a headline or name")

    def ask(self, words: str, then: Then) -> None:
        """What fits, read by a worker once the typing rests."""
        self._wanted = (words, then)
        self._rest.start() if words else self._read()

    def _read(self) -> None:
        words, then = self._wanted
        if not self._workbench.is_ready:
            then(())
            return
        self._workbench.ask(find_named, words, then=lambda found: then(self._rows(words, found)))

    def _rows(self, words: str, found: Sequence[Found]) -> list[Choice]:
        fits = [match(words, each.name) for each in found]
        rows = [
            (fit.rank[0] if fit else SCATTERED, self._row(each, fit.marks if fit else ()))
            for each, fit in zip(found, fits, strict=True)
        ]
        # The library's order is kept among those that fit equally well.
        return [row for _, row in sorted(rows, key=lambda each: each[0])]

    def _row(self, each: Found, marks: tuple[int, ...]) -> Choice:
        bench = self._workbench
        if each.line is not None:
            line = each.line
            told = (tr(line.status.value).capitalize(), line.byline, when(line.updated_at))
            detail = " · ".join(part for part in told if part)
            go: Callable[[], object] = lambda: bench.open(each.slug)  # noqa: E731
        else:
            detail = f"{_kind(each.kind)} · {each.detail}" if each.detail else _kind(each.kind)
            go = lambda: bench.record_requested.emit(each.kind, each.slug)  # noqa: E731
        return Choice(f"{each.kind}:{each.slug}", each.name, go, detail, icon=_ICONS[each.kind], marks=marks)


def _kind(kind: str) -> str:
    words = {"author": tr("Author"), "expert": tr("Expert"), "source": tr("Source")}
    return words[kind]
