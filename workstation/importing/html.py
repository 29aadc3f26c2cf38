"""Web pages in: active content taken out first, then clean Markdown, links and footnotes kept, header fields found."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any

from workstation.domain.base import now
from workstation.domain.origins import Origin
from workstation.domain.slugs import slugify
from workstation.importing import html_head, html_parts
from workstation.importing.escaping import paragraph
from workstation.importing.fitting import fitting
from workstation.importing.html_bounds import bounded, too_deep, words_of
from workstation.importing.html_clean import cleaned, parsed
from workstation.importing.html_markdown import to_markdown
from workstation.importing.imported import BylineDraft, Imported
from workstation.markdown.decoding import decode
from workstation.words import marked, tr

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE)
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)

_TOO_DEEP = marked("The page is nested too deeply for its layout to be read; its words were kept as plain paragraphs.")


def read(data: bytes, name: str) -> Imported:
    """A web page or a fragment as an article. Raises FileRefused when its bytes are no text."""
    declared = _CHARSET.search(data[:4096])
    decoded = decode(data, name, declared[1].decode("ascii") if declared else "")
    notes = [decoded.note] if decoded.note else []
    text = bounded(decoded.text, name)
    if too_deep(text):
        return _words_alone(text, data, name, notes)
    page = parsed(text)
    head = html_head.read_head(page)
    safe = cleaned(page, notes)
    story = html_parts.story_of(safe.soup, notes)
    found, people = html_parts.take_fields(story, head, notes)
    body = _markdown(story, notes)
    fields, aside, misfits = fitting({key: value for key, value in found.items() if value})
    lost = [paragraph(str(found[key.removeprefix("imported_")])) for key in aside]
    extra: dict[str, Any] = {**aside}
    if _REMOTE.match(str(fields.get("lead_image", ""))):
        extra["image"] = fields.pop("lead_image")
        notes.append(tr("The page’s image {image} is on the web; its address is kept.").format(image=extra["image"]))
    fields["body"] = "\n\n".join(part for part in (*lost, body) if part)
    if not fields.get("headline"):
        fields["slug"] = slugify(PurePath(name).stem)
    drafts = tuple(BylineDraft(person, bio=bio) for person, bio in people if 0 < len(person) <= 200)
    origin = Origin(name=name, format="html", data=data, imported_at=now())
    topics = tuple(label for label in head.topics if len(label) <= 120)
    said = (
        *notes,
        *misfits,
        *(
            tr("Recognised as {part}: “{words}”").format(part=tr(key), words=found[key])
            for key in ("headline", "dek")
            if found.get(key)
        ),
    )
    return Imported(fields, origin, drafts, topics, extra, said, images=safe.images)


def _words_alone(text: str, data: bytes, name: str, notes: list[str]) -> Imported:
    body = "\n\n".join(paragraph(words) for words in words_of(text))
    origin = Origin(name=name, format="html", data=data, imported_at=now())
    fields = {"body": body, "slug": slugify(PurePath(name).stem)}
    return Imported(fields, origin, (), (), {}, (*notes, tr(_TOO_DEEP)))


def _markdown(story: Any, notes: list[str]) -> str:
    try:
        return to_markdown(story)
    except RecursionError:
        notes.append(tr(_TOO_DEEP))
        lines = (line.strip() for line in story.get_text("\n").split("\n"))
        return "\n\n".join(paragraph(line) for line in lines if line)
