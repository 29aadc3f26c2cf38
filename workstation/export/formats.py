"""Every format an article can leave in, in the order menus, dialogs and the command line show them."""

from __future__ import annotations

from workstation.errors import NotFound
from workstation.export.fragment import write_fragment
from workstation.export.full import write_full
from workstation.export.markdown_source import write_source
from workstation.export.preset_eleventy import write_eleventy
from workstation.export.preset_hugo import write_hugo
from workstation.export.preset_jekyll import write_jekyll
from workstation.export.preset_pelican import write_pelican
from workstation.export.recipes import Format, Projection, Recipe, Written
from workstation.export.standalone import write_page

__all__ = ["FORMATS", "Format", "Projection", "Recipe", "Written", "find_format"]

FORMATS: tuple[Format, ...] = (
    Format("html", "HTML page", ".html", (Recipe("page", "Standalone page", "public", write_page),)),
    Format(
        "html-fragment",
        "HTML for a CMS",
        ".fragment.html",
        (Recipe("fragment", "Fragment", "public", write_fragment),),
    ),
    Format(
        "markdown",
        "Markdown",
        ".md",
        (
            Recipe("hugo", "Hugo", "public", write_hugo),
            Recipe("jekyll", "Jekyll", "public", write_jekyll),
            Recipe("eleventy", "Eleventy", "public", write_eleventy),
            Recipe("pelican", "Pelican", "public", write_pelican),
            Recipe("full", "Everything, private notes included", "private", write_full),
            Recipe("source", "The imported file, with only its edited lines changed", "source", write_source),
        ),
    ),
)


def find_format(name: str) -> Format:
    """The format of that name; raises NotFound."""
    for format in FORMATS:
        if format.name == name:
            return format
    raise NotFound(
        f"There is no format called “{name}”.",
        safe="Nothing was written.",
        remedy=f"Choose one of: {', '.join(format.name for format in FORMATS)}.",
    )
