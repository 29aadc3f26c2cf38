"""Markdown for Jekyll."""

from __future__ import annotations

from workstation.export.author_files import jekyll_authors
from workstation.export.hazards import safe_for_kramdown
from workstation.export.options import STANDARD, Options
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written
from workstation.export.site_file import site_fields, site_text
from workstation.export.yaml_out import front_matter
from workstation.words import tr


def write_jekyll(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.md`. Without `render_with_liquid: false`, braces in the text vanish or abort the build."""
    found, site = site_fields(story, options), site_text(story, options, safe_for_kramdown, pictures_at="/")
    head = front_matter(
        {
            "layout": "post",
            "title": found.title,
            "slug": story.slug,
            "date": found.date,
            "last_modified_at": found.modified or "",
            "published": True,
            "description": found.description,
            "excerpt": found.description,
            "authors": found.authors,
            "author": found.author,
            "byline": found.byline,
            "tags": found.tags,
            "categories": found.categories,
            "lang": story.language,
            "canonical_url": story.canonical_url,
            "render_with_liquid": False,
        }
    )
    files = {f"{story.slug}.md": (head + "\n" + site.text).encode(), **site.pictures}
    posts = tr("In Jekyll’s _posts folder the file must be called {date:%Y-%m-%d}-{slug}.md.").format(
        date=found.date, slug=story.slug
    )
    beside = (tr("Copy {slug}.files to the top of the Jekyll site.").format(slug=story.slug),) if site.pictures else ()
    authors = jekyll_authors(story) if options.with_authors else {}
    return Written(files | authors, (*site.warnings, posts, *beside))
