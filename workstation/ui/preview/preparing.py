"""What a worker makes of an article for the preview: the page around the body, and the body in blocks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from workstation.domain.articles import Article
from workstation.markdown.blocks import Blocks
from workstation.markdown.look import Look
from workstation.ui.preview.editors_view import Records, cards, editors_look


class PageParts(Protocol):
    """The exported page: `before`, the body as `look` renders it, `after`."""

    @property
    def before(self) -> str:
        """Up to the body."""

    @property
    def after(self) -> str:
        """From the body on."""

    @property
    def look(self) -> Look:
        """How tags and pictures are printed."""


PageFor = Callable[[Article], PageParts]
RecordsFor = Callable[[Article], Records]


@dataclass(frozen=True)
class Prepared:
    """A state of an article, ready to be shown. `blocks` now belongs to whoever asked. `seconds` it took."""

    before: str
    after: str
    blocks: Blocks
    seconds: float


def prepare(article: Article, page_for: PageFor, records_for: RecordsFor | None) -> Prepared:
    """Render the article; with `records_for` as the editor sees it, else as readers do. Runs in a worker."""
    begun = time.monotonic()
    parts = page_for(article)
    look = editors_look(parts.look, cards(records_for(article))) if records_for else parts.look
    blocks = Blocks(article.body, look)
    return Prepared(parts.before, parts.after, blocks, time.monotonic() - begun)
