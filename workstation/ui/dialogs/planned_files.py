"""The files an export would write: worked out for a few articles, and said in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.export.options import Options
from workstation.ui.widgets.figures import size_in_words
from workstation.ui.widgets.two_line_list import Item
from workstation.usecases.articles import list_articles
from workstation.usecases.exporting import ExportPlan, PlannedFile, plan_export
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library

PLANNED = 50  # articles; more are exported without being written once beforehand to list their files


def plan_if_few(
    library: Library,
    slugs: Sequence[str] | None,
    format: str,
    preset: str,
    options: Options,
    folder: Path,
    pack: str,
) -> ExportPlan | None:
    """The plan, or None for so many articles that writing each twice would make a person wait."""
    if slugs is None:
        first = list_articles(library, limit=PLANNED + 1)
        many = len(first.rows) > PLANNED or first.next is not None
    else:
        many = len(slugs) > PLANNED
    return None if many else plan_export(library, slugs, format, preset, options, folder, pack)


def planned_in_words(files: Sequence[PlannedFile], *, held: bool) -> str:
    """How many files it will be; `held` when more would be written if nothing stopped them."""
    if not files:
        return tr("Nothing will be written as it stands") if held else tr("There is nothing to write")
    said = tr_n("{n} file will be written", "{n} files will be written", len(files))
    replaced = sum(file.replaces for file in files)
    return tr("{said}, {replaced} of them replaced").format(said=said, replaced=replaced) if replaced else said


def planned_item(file: PlannedFile, folder: Path) -> Item:
    """A file as a row: its place below the folder, its size, and whether one of that name gives way."""
    size = tr("Printed by the program") if file.bytes is None else size_in_words(file.bytes)
    detail = tr("{size} · replaces the file that is there").format(size=size) if file.replaces else size
    return Item(str(file.path), _below(folder, file.path), detail, "newspaper")


def written_item(path: Path, folder: Path) -> Item:
    """A file that is there now, as a row."""
    return Item(str(path), _below(folder, path), str(path.parent), "check")


def _below(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
