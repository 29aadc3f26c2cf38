"""Markdown for Eleventy."""

from __future__ import annotations

from workstation.export.author_files import eleventy_authors
from workstation.export.hazards import has_footnotes
from workstation.export.options import STANDARD, Attributions, Options
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written
from workstation.export.site_file import site_fields, site_text
from workstation.export.yaml_out import front_matter
from workstation.words import marked, tr

_FOOTNOTES = marked("Eleventy prints footnotes as text unless the site uses the markdown-it-footnote plugin.")


def write_eleventy(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.md`. `templateEngineOverride: md` keeps Liquid from reading braces in the text."""
    found, site = site_fields(story, options), site_text(story, options, str, pictures_at="/")
    head = front_matter(
        {
            "title": found.title,
            "slug": story.slug,
            "date": found.date,
            "modified": found.modified or "",
            "description": found.description,
            "summary": found.description,
            "authors": found.authors,
            "author": found.author,
            "byline": found.byline,
            "tags": found.tags,
            "categories": found.categories,
            "lang": story.language,
            "canonical_url": story.canonical_url,
            "templateEngineOverride": "md",
        }
    )
    files = {f"{story.slug}.md": (head + "\n" + site.text).encode(), **site.pictures}
    noted = has_footnotes(story.body) or options.attributions is Attributions.FOOTNOTES
    beside = (tr("Copy {slug}.files to the top of the built site.").format(slug=story.slug),) if site.pictures else ()
    authors = eleventy_authors(story) if options.with_authors else {}
    return Written(files | authors, (*site.warnings, *((tr(_FOOTNOTES),) if noted else ()), *beside))
