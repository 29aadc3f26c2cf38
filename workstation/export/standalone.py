"""The standalone HTML page as files: the page and, with a folder, its pictures beside it."""

from __future__ import annotations

from workstation.export.options import STANDARD, Options
from workstation.export.page import page_parts
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written, missing_pictures


def write_page(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.html` and, with a folder, `SLUG.files/`."""
    parts = page_parts(story, options)
    files = {f"{story.slug}.html": parts.data, **parts.gallery.files}
    return Written(files, missing_pictures(parts.gallery))
