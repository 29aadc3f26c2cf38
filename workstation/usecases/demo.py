"""The demo: the whole job on a throw-away library, from a raw file to exported HTML and Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workstation.domain.bylines import byline_in_words
from workstation.errors import FileRefused
from workstation.export.formats import FORMATS
from workstation.storage import temporary_library
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files
from workstation.usecases.sample import load_sample
from workstation.words import tr


@dataclass(frozen=True)
class Walked:
    """What the demo did, line by line, and every file it wrote."""

    told: tuple[str, ...]
    paths: tuple[Path, ...]


def demo(out: Path, source: Path | None = None) -> Walked:
    """Import the sample (or `source`), give it its people, export it in every public format to `out`."""
    with temporary_library() as library:
        if source is None:
            article, _ = load_sample(library)
            told = [f"Imported the sample: {article.title}"]
        else:
            report, _ = import_files(library, [source], on_duplicate="copy")
            refused = [line for line in report.lines if line.outcome == "refused"]
            if refused or not report.lines:
                raise FileRefused(
                    " ".join(refused[0].notes)
                    if refused
                    else tr("Nothing to import was found in {source}.").format(source=source)
                )
            article = library.articles.get(report.lines[0].slug)
            told = [f"Imported {source.name}: {article.title}", *(f"  {note}" for note in report.lines[0].notes)]
        told.append(f"Byline: {byline_in_words(article.byline, article.byline_template) or 'none yet'}")
        told.append(f"Tags in the text: {len(library.tags.of_article(article.id))}")
        paths: list[Path] = []
        for format in FORMATS:
            if format.needs_window:
                continue
            for preset in format.presets or ("",):
                if preset in ("full", "source"):
                    continue
                folder = out / preset if preset else out
                report_out, _ = export_articles(library, [article.slug], format.name, preset, None, folder)
                paths += report_out.paths
    return Walked(tuple(told), tuple(paths))
