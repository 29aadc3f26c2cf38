"""The program's own sample article, brought in the way a person would: imported as text, then given people and tags."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation import paths
from workstation.domain.changes import Changes
from workstation.domain.people import Affiliation
from workstation.usecases.articles import edit_header
from workstation.usecases.authors import edit_author
from workstation.usecases.bylines import topics_named
from workstation.usecases.experts import add_expert
from workstation.usecases.importing import import_files
from workstation.usecases.sources import add_source
from workstation.usecases.tagging import tag_expert, tag_quote, tag_source

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.storage.library import Library

NAME = "harbour-barrier"


def sample_file() -> Path:
    """The sample as raw text."""
    return paths.resources() / "sample" / f"{NAME}.txt"


def load_sample(library: Library) -> tuple[Article, Changes]:
    """Import the sample text, then do by hand-written instructions what a reporter would do with the mouse."""
    told = json.loads(sample_file().with_suffix(".json").read_text(encoding="utf-8"))
    with library.transaction():
        report, touched = import_files(library, [sample_file()], on_duplicate="copy")
        slug = report.lines[0].slug
        touched |= _people(library, told)
        article, also = _header(library, slug, told)
        touched |= also
        for tag in told["tags"]:
            verb = {"expert": tag_expert, "source": tag_source, "quote": tag_quote}[tag["key"]]
            article, also = verb(library, slug, tag["name"], tag["words"], tag.get("nth"))
            touched |= also
    return article, touched


def _people(library: Library, told: dict[str, Any]) -> Changes:
    touched = Changes()
    for each in told["experts"]:
        held = Affiliation.build(organisation=each["organisation"], role=each["role"])
        if library.experts.match(each["name"]) is None:
            fields = tuple(each.get("fields", ()))
            touched |= add_expert(library, each["name"], affiliations=(held,), fields=fields)[1]
    for each in told["sources"]:
        if library.sources.match(each["name"]) is None:
            rest = {key: value for key, value in each.items() if key != "name"}
            touched |= add_source(library, each["name"], **rest)[1]
    return touched


def _header(library: Library, slug: str, told: dict[str, Any]) -> tuple[Article, Changes]:
    article = library.articles.get(slug)
    touched = Changes()
    for credit in article.byline:
        if credit.author:
            profile = {key: told["author"][key] for key in ("role", "outlet")}
            touched |= edit_author(library, credit.author, **profile)[1]
    fields = {key: told[key] for key in ("dek", "section", "language")}
    article, also = edit_header(library, article.id, topics=topics_named(library, told["topics"]), **fields)
    return article, touched | also
