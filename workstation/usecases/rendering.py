"""Rendering Markdown outside an article, exactly as preview and export render a body."""

from __future__ import annotations

from functools import cache

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.export.gallery import Gallery
from workstation.export.look import reader_look
from workstation.export.options import STANDARD
from workstation.export.projection import public_story
from workstation.markdown.decoding import decode
from workstation.markdown.front_matter import split
from workstation.markdown.look import Look
from workstation.markdown.render import render


def render_text(markdown: str) -> str:
    """The body HTML of Markdown that has no front matter."""
    return render(markdown, _reader())


def render_file_text(data: bytes, name: str) -> str:
    """The body HTML of a Markdown file; front matter is left out. Raises FileRefused when the bytes are no text."""
    return render_text(split(decode(data, name).text).body)


@cache
def _reader() -> Look:
    """An export's look with no records behind the tags: this text belongs to no library."""
    moment = now()
    nothing = Article(id="0", slug="0", created_at=moment, updated_at=moment)

    def no_image(name: str) -> bytes:
        raise KeyError(name)

    story = public_story(nothing, {}, {}, {}, {}, {}, no_image)
    return reader_look(story, STANDARD, Gallery("", with_folder=False))
