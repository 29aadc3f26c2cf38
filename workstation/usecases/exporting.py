"""Exporting: what would be written, and writing it; the page the preview shows comes from the same functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.domain.evidence import size_of
from workstation.errors import CheckStops, ExportRefused, NameProtected
from workstation.export.formats import Recipe, Written, find_format
from workstation.export.full import write_beside, write_records
from workstation.export.images import Darkroom
from workstation.export.options import STANDARD, Options
from workstation.export.page import PageParts, page_parts
from workstation.export.projection import PublicStory
from workstation.export.writing import copy_files, write_files
from workstation.usecases.beside import kept_beside
from workstation.usecases.exporting_hand import Order, Outcome
from workstation.usecases.exporting_many import cores_for, outcomes, put_out
from workstation.usecases.gate import Gate, Stop
from workstation.usecases.other_copies import refuse_other_copy
from workstation.usecases.packs import DEFAULT
from workstation.usecases.progress import Progress, unheard
from workstation.usecases.projecting import projected, public, refuse_in_trash
from workstation.usecases.unplaced import unplaced_records
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.vault.watchlist import Watchlist


MANY = 50  # articles: from so many on they are read and written in batches

Press = Callable[[bytes], bytes]
"""The window's: prints a page (HTML) to PDF. Called in the worker that exports; raises ExportRefused."""


@dataclass(frozen=True)
class PlannedFile:
    """A file an export would write; `replaces` when one of that name is there. Only printing tells a PDF's size."""

    path: Path
    bytes: int | None
    replaces: bool
    slug: str


@dataclass(frozen=True)
class ExportPlan:
    """What an export would do. The files of an article that is stopped are written once there are reasons to."""

    files: tuple[PlannedFile, ...]
    warnings: tuple[str, ...] = ()
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True)
class ExportReport:
    """What an export did. `stopped` when the person stopped it: the files named are whole, the rest was not begun.

    `refused` tells, of several articles, which could not go out as they stand, and why; the others were written.
    `stopped_by` are the codes of the errors that kept some of those. `already_there` counts articles, of many, whose
    files were there before, the same to the byte; nothing was written or noted for them.
    """

    paths: tuple[Path, ...]
    warnings: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    stopped: bool = False
    stopped_by: tuple[str, ...] = ()
    already_there: int = 0

    def with_more(self, made: Sequence[Outcome]) -> ExportReport:
        """The same with what became of these articles, their paths left to who puts them there."""
        codes = dict.fromkeys((*self.stopped_by, *(code for each in made for code in each.codes)))
        return replace(
            self,
            warnings=(*self.warnings, *(warning for each in made for warning in each.warnings)),
            refused=(*self.refused, *(each.refused for each in made if each.refused)),
            stopped_by=tuple(codes),
            already_there=self.already_there + sum(1 for each in made if each.is_there),
        )


def plan_export(
    library: Library,
    slugs: Sequence[str] | None,
    format: str,
    preset: str,
    options: Options | None,
    folder: Path,
    pack: str = DEFAULT,
) -> ExportPlan:
    """The files these articles (None: all that are not in the trash) would become, none of them written yet."""
    recipe, darkroom = find_format(format).recipe(preset), Darkroom()
    gate = Gate(library, recipe, {}, briefly=True, pack=pack)
    files, warnings, stops = [], [], []
    for article in _articles(library, slugs):
        try:
            written = written_by(library, article, recipe, options or STANDARD, darkroom)
        except ExportRefused as why:
            if _only_one(slugs):
                raise
            warnings.append(f"{article.slug}: {why}")
            continue
        warnings += _about(article, written)
        if stop := gate.stop(article):
            stops.append(stop)
        for name, data in written.files.items():
            size = None if recipe.printed else len(data)
            files.append(PlannedFile(folder / name, size, (folder / name).exists(), article.slug))
        for name, kept in written.copies.items():
            files.append(PlannedFile(folder / name, size_of(kept), (folder / name).exists(), article.slug))
    return ExportPlan(tuple(files), tuple(warnings), tuple(stops))


def export_articles(
    library: Library,
    slugs: Sequence[str] | None,
    format: str,
    preset: str,
    options: Options | None,
    folder: Path,
    progress: Progress = unheard,
    overrides: Mapping[str, str] | None = None,
    press: Press | None = None,
    watchlist: Watchlist | None = None,
    pack: str = DEFAULT,
) -> tuple[ExportReport, Changes]:
    """Write these articles (None: all that are not in the trash) to `folder`, one file each, and what stands beside.

    A format that needs the window is refused without its press. Raises ExportRefused when one article was asked for
    and cannot go out (CheckStops when errors of the desk check stop it that have no reason in `overrides`, by code);
    of several the others are written. Raises NameProtected when a protected name stands in the bytes; `watchlist` are
    those to look for when they are not this library's own; `pack` are the rules the library has chosen.
    """
    recipe = find_format(format).recipe(preset)
    if recipe.printed and press is None:
        raise _needs_window(find_format(format).label)
    gate = Gate(library, recipe, overrides or {}, briefly=slugs is None, watchlist=watchlist, pack=pack)
    if slugs is not None and len(slugs) < MANY:
        report, touched = _one_by_one(library, slugs, gate, recipe, options or STANDARD, folder, progress, press)
        return _unlooked(library, watchlist, report), touched
    order = Order(
        library.path,
        format,
        preset,
        options or STANDARD,
        folder,
        overrides or {},
        pack,
        briefly=slugs is None,
        write=partial(written_from, press=press),
    )
    report, touched = _in_batches(library, order, slugs, progress, watchlist, alone=press is not None)
    if report.stopped:
        return report, touched
    paths, refused, warnings = list(report.paths), list(report.refused), list(report.warnings)
    if slugs is None and recipe.name == "full":
        rest = write_records(unplaced_records(library))
        for each in (rest, write_beside(kept_beside(library))):
            try:
                gate.look_through(each)
                paths += _write(folder, each)
            except NameProtected as why:
                refused.append(str(why))
        warnings += rest.warnings
    progress(len(paths), len(paths), "")
    report = replace(report, paths=tuple(dict.fromkeys(paths)), warnings=tuple(warnings), refused=tuple(refused))
    return _unlooked(library, watchlist, report), touched


def _unlooked(library: Library, watchlist: Watchlist | None, report: ExportReport) -> ExportReport:
    """The report, with a word on names that could not be looked for."""
    if not report.paths or report.stopped or watchlist is not None:
        return report
    if not library.vault.exists or library.vault.unlocked:
        return report
    return replace(report, warnings=(*report.warnings, tr("The vault is locked: names were not looked for.")))


def _one_by_one(
    library: Library,
    slugs: Sequence[str],
    gate: Gate,
    recipe: Recipe,
    options: Options,
    folder: Path,
    progress: Progress,
    press: Press | None,
) -> tuple[ExportReport, Changes]:
    darkroom, touched = Darkroom(), Changes()
    paths: list[Path] = []
    warnings: list[str] = []
    refused: list[str] = []
    codes: dict[str, None] = {}
    for done, article in enumerate(_asked(library, slugs)):
        if not progress(done, len(slugs), article.title):
            return ExportReport(tuple(paths), tuple(warnings), tuple(refused), True, tuple(codes)), touched
        try:
            checked = gate.let_through(article)
            written = written_by(library, article, recipe, options, darkroom, press)
            refuse_other_copy(folder, written, recipe)
            put, noted = gate.out(article, checked, written, partial(_write, folder, written))
        except ExportRefused as why:
            if _only_one(slugs):
                raise
            refused.append(f"{article.slug}: {why}")
            codes |= dict.fromkeys(why.codes if isinstance(why, CheckStops) else ())
            continue
        paths += put
        touched |= noted
        warnings += _about(article, written)
    progress(len(slugs), len(slugs), "")
    report = ExportReport(tuple(dict.fromkeys(paths)), tuple(warnings), tuple(refused), stopped_by=tuple(codes))
    return report, touched


def _in_batches(
    library: Library,
    order: Order,
    slugs: Sequence[str] | None,
    progress: Progress,
    watchlist: Watchlist | None,
    *,
    alone: bool,
) -> tuple[ExportReport, Changes]:
    """What is there already, the same to the byte, is left alone and gets no further receipt."""
    total = len(slugs) if slugs is not None else library.articles.count()
    recipe = find_format(order.format).recipe(order.preset)
    cores = 1 if alone else cores_for(library, total, watchlist, recipe)
    report, done, stopped = ExportReport(()), 0, False
    paths: list[Path] = []
    touched: list[Changes] = []
    with closing(outcomes(library, order, _ids(library, slugs), total, cores, watchlist)) as made:
        stopped = not progress(0, total, "")
        for batch in () if stopped else made:
            put, noted = put_out(library, batch)
            paths += put
            touched.append(noted)
            report = report.with_more(batch)
            done += len(batch)
            if stopped := not progress(done, max(total, done), batch[-1].title if batch else ""):
                break
    return replace(report, paths=tuple(dict.fromkeys(paths)), stopped=stopped), Changes.of_all(touched)


def _ids(library: Library, slugs: Sequence[str] | None) -> Iterator[str]:
    if slugs is not None:
        yield from dict.fromkeys(article.id for article in _asked(library, slugs))
        return
    after = None
    while page := library.articles.ids(after):
        yield from (id for _, id in page)
        after = page[-1]


def _write(folder: Path, written: Written) -> list[Path]:
    return write_files(folder, written.files) + copy_files(folder, written.copies)


def written_by(
    library: Library,
    article: Article,
    recipe: Recipe,
    options: Options,
    darkroom: Darkroom | None = None,
    press: Press | None = None,
) -> Written:
    """The files of one article by one recipe, from the projection that recipe may see; printed if there is a press."""
    return written_from(projected(library, article, recipe, darkroom), recipe, options, press)


def written_from(story: Any, recipe: Recipe, options: Options, press: Press | None = None) -> Written:
    """The same from a projection that is made (see `projected`)."""
    written = recipe.write(story, options)
    return _printed(written, story, press) if recipe.printed and press else written


def page_for(
    library: Library, article: Article, options: Options | None = None, darkroom: Darkroom | None = None
) -> PageParts:
    """The standalone page of this state of the article, in three pieces: what the preview serves and patches."""
    return page_parts(public(library, article, darkroom), options or STANDARD)


def _printed(written: Written, story: PublicStory, press: Press) -> Written:
    from workstation.export.pdf import without_traces

    return Written({name: without_traces(press(page), story) for name, page in written.files.items()}, written.warnings)


def _needs_window(label: str) -> ExportRefused:
    return ExportRefused(
        tr("{format} is made by the program’s window, which prints the page.").format(format=tr(label)),
        safe=tr("Nothing was written."),
        remedy=tr("Open the article in the window and export it there (Ctrl+E), or export html and print it."),
    )


def _articles(library: Library, slugs: Sequence[str] | None) -> Iterator[Article]:
    if slugs is not None:
        yield from _asked(library, slugs)
        return
    yield from (library.articles.by_id(id) for id in _ids(library, None))


def _asked(library: Library, slugs: Sequence[str]) -> list[Article]:
    """All are looked up before the first is written: one unknown slug must not leave half an export behind."""
    asked = [library.articles.get(slug) for slug in slugs]
    for article in asked:
        refuse_in_trash(article)
    return asked


def _only_one(slugs: Sequence[str] | None) -> bool:
    return slugs is not None and len(set(slugs)) == 1


def _about(article: Article, written: Written) -> list[str]:
    return [f"{article.slug}: {warning}" for warning in written.warnings]
