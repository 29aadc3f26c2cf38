"""Markdown for Pelican, whose front matter is plain `Name: value` lines, not YAML."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from workstation.export.hazards import safe_for_python_markdown
from workstation.export.options import STANDARD, Options
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written
from workstation.export.site_file import site_fields, site_text


def write_pelican(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.md`; a single field over several lines would be read as body, so each is one line."""
    found, site = site_fields(story, options), site_text(story, options, safe_for_python_markdown, "{attach}")
    fields = {
        "Title": _line(found.title),
        "Slug": story.slug,
        "Date": _moment(found.date),
        "Modified": _moment(found.modified),
        "Authors": _list(found.authors),
        "Byline": _line(found.byline),
        "Tags": _list(found.tags),
        "Category": _line(story.section),
        "Summary": _line(found.description),
        # A language other than the site's own renames the page, and the site's own is rarely written with a region.
        "Lang": story.language.split("-")[0].lower(),
        "Status": "published",
    }
    head = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    files = {f"{story.slug}.md": (head + "\n" + site.text).encode(), **site.pictures}
    return Written(files, site.warnings)


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _line(text: str) -> str:
    """One line; Pelican prints these fields as HTML."""
    return " ".join(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").split())


def _list(items: Sequence[str]) -> str:
    """Parted by semicolons, since a comma may belong to a name; a last one keeps a single name whole."""
    if not items:
        return ""
    return "; ".join(_line(item.replace(";", ",")).replace("&amp;", "&") for item in items) + ";"
