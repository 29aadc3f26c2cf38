"""The `source` preset: an imported file with only what was edited changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation import importing
from workstation.domain.articles import Article
from workstation.errors import ExportRefused
from workstation.export.markdown_source import SourceStory
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def original(library: Library, article: Article) -> SourceStory:
    """The article with the file it came from, as that file was first read; raises ExportRefused when there is none."""
    origin = library.articles.origin(article.id)
    if origin is None:
        raise ExportRefused(
            tr("“{title}” was not imported from a file, so there is no file to give back.").format(title=article.title),
            safe=tr("Nothing was written."),
            remedy=tr("Export it as Markdown with another preset."),
        )
    return SourceStory(article, origin, importing.read_bytes(origin.data, origin.name))
