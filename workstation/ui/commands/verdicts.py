"""Taking in what a fact-checker found: the file is chosen, and what came of it is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import FieldRefused, WorkstationError
from workstation.ui import ask
from workstation.ui.commands.desk import Desk
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.usecases.verdicts import Taken


def take_in(desk: Desk) -> None:
    """Ask for the file, store what is open, then take the verdicts in."""
    kinds = tr("Verdicts (*.json *.html *.htm *.csv)")
    path = ask.open_file(desk.window, tr("Take in verdicts"), kinds)
    if path is not None:
        desk.area.commit_all()  # writes go one after another: comments are tied to the text as it is now
        _take(desk, path, "")


def _take(desk: Desk, path: Path, by: str) -> None:
    from workstation.usecases.verdicts import take_verdicts  # reads web pages and Word files: not before it is needed

    desk.workbench.do(
        take_verdicts,
        path,
        by,
        then=lambda taken: _tell(desk, taken),
        failed=lambda trouble: _refused(desk, path, by, trouble),
        long=True,
    )


def _refused(desk: Desk, path: Path, by: str, trouble: WorkstationError) -> None:
    """A file that does not say who checked is asked about once."""
    if isinstance(trouble, FieldRefused) and not by:
        name = ask.text(desk.window, tr("Take in verdicts"), tr("Who checked?"))
        if name and name.strip():
            _take(desk, path, name.strip())
        return
    desk.workbench.refuse(trouble)


def _tell(desk: Desk, taken: Taken) -> None:
    head = tr_n("{n} verdict was taken in", "{n} verdicts were taken in", len(taken.taken))
    lines = [tr("“{title}”: claims have them in their history, the text has what is to be looked at as comments.")]
    lines = [lines[0].format(title=taken.article.title)]
    for found, said in (
        (taken.changed, tr("Kept, but the words were changed since:")),
        (taken.gone, tr("Kept, but no longer in the article:")),
    ):
        if found:
            listed = "; ".join(f"{each.words or each.item} ({each.verdict})" for each in found[:10])
            lines.append(f"{said} {listed}" + ("…" if len(found) > 10 else ""))
    if taken.before:
        lines.append(tr("{n} had been taken in before.").format(n=taken.before))
    ask.tell(desk.window, head, "\n\n".join(lines))
