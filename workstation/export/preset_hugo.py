"""Markdown for Hugo."""

from __future__ import annotations

from workstation.export.author_files import hugo_authors
from workstation.export.hazards import has_raw_html, safe_for_hugo
from workstation.export.options import STANDARD, Options
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written
from workstation.export.site_file import site_fields, site_text
from workstation.export.yaml_out import front_matter
from workstation.words import marked, tr

_RAW_HTML = marked("The text holds HTML, which Hugo leaves out unless the site sets markup.goldmark.renderer.unsafe.")


def write_hugo(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.md` for `content/`; pictures beside it keep their place there."""
    found, site = site_fields(story, options), site_text(story, options, safe_for_hugo, pictures_at="../")
    head = front_matter(
        {
            "title": found.title,
            "slug": story.slug,
            "date": found.date,
            "lastmod": found.modified or "",
            "draft": False,
            "description": found.description,
            "summary": found.description,
            "authors": found.authors,
            "author": found.author,
            "byline": found.byline,
            "tags": found.tags,
            "categories": found.categories,
            "lang": story.language,
            "canonicalURL": story.canonical_url,
        }
    )
    files = {f"{story.slug}.md": (head + "\n" + site.text).encode(), **site.pictures}
    raw = (tr(_RAW_HTML),) if has_raw_html(story.body) else ()
    return Written(files | (hugo_authors(story) if options.with_authors else {}), site.warnings + raw)
