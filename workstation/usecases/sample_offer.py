"""The sample article in a library that never held one, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.storage.library import Library

_OFFERED = "sample offered"


def offer_sample(library: Library) -> Article | None:
    """The sample, once, to a library that never held an article: so the program is understood in a minute."""
    if library.read_only or library.stamps.get(_OFFERED) or library.articles.slugs():
        return None
    from workstation.usecases.sample import load_sample  # what imports files is loaded for it, and every start asks

    with library.transaction():
        article, _ = load_sample(library)
        library.stamps.set(_OFFERED, "yes")
    return article
