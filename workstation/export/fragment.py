"""The HTML fragment: the article's markup without head and style, for a CMS that brings its own."""

from __future__ import annotations

from workstation.export.options import STANDARD, Options
from workstation.export.page import fragment_parts
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written, missing_pictures


def write_fragment(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.fragment.html` and, with a folder, its pictures."""
    parts = fragment_parts(story, options)
    files = {f"{story.slug}.fragment.html": parts.text.encode(), **parts.gallery.files}
    return Written(files, missing_pictures(parts.gallery))
