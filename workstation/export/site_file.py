"""What the Markdown presets share: the text of the file, the fields of its front matter, the warnings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from workstation.export.byline import byline_text
from workstation.export.gallery import Gallery
from workstation.export.markdown_body import public_body
from workstation.export.markdown_ending import ending, opening
from workstation.export.options import Options
from workstation.export.projection import PublicStory
from workstation.export.recipes import missing_pictures
from workstation.words import tr


@dataclass(frozen=True)
class SiteText:
    """The text below the front matter, the pictures beside it, and warnings."""

    text: str
    pictures: dict[str, bytes]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class SiteFields:
    """The values of a front matter, whatever a generator calls them."""

    title: str
    date: datetime
    modified: datetime | None
    description: str
    authors: tuple[str, ...]
    author: str
    byline: str
    tags: tuple[str, ...]
    categories: tuple[str, ...]


def site_text(story: PublicStory, options: Options, safe: Callable[[str], str], pictures_at: str = "") -> SiteText:
    """Opening, body and ending made harmless by `safe`; `pictures_at` stands before the address of a picture beside."""
    gallery = Gallery(story.slug, with_folder=options.with_folder, prefix=pictures_at)
    text = opening(story, gallery, options) + public_body(story, options, gallery) + ending(story, options)
    return SiteText(safe(text), gallery.files, missing_pictures(gallery) + _about_dates(story))


def site_fields(story: PublicStory, options: Options) -> SiteFields:
    """Dates with the offset of the zone asked for, names in the order of the byline, each once."""
    zone = ZoneInfo(options.zone)
    names = tuple(dict.fromkeys(credit.name for credit in story.byline))
    day = datetime.fromisoformat(story.day).replace(tzinfo=UTC)
    return SiteFields(
        title=story.title,
        date=(story.published_at.astimezone(zone) if story.published_at else day).replace(microsecond=0),
        modified=story.modified_at.astimezone(zone).replace(microsecond=0) if story.modified_at else None,
        description=story.dek,
        authors=names,
        author=", ".join(names),
        byline=byline_text(story),
        tags=tuple(dict.fromkeys(topic.label for topic in story.topics)),
        categories=(story.section,) if story.section else (),
    )


def _about_dates(story: PublicStory) -> tuple[str, ...]:
    if story.published_at is None:
        return (tr("The article has no time of publication yet; the file carries the day of the export."),)
    if story.published_at > datetime.now(UTC):
        return (tr("The time of publication is in the future; most site generators leave such a page out until then."),)
    return ()
