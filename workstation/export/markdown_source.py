"""Preset `source`: an imported file given back byte for byte, with only the edited lines changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from workstation.domain.articles import Article
from workstation.domain.origins import Origin
from workstation.errors import ExportRefused, FrontMatterBroken
from workstation.export.options import STANDARD, Options
from workstation.export.recipes import Written
from workstation.export.source_body import body_in_the_file
from workstation.export.source_header import edited_fields
from workstation.export.source_lines import Kept, kept_lines
from workstation.markdown.decoding import Decoded, decode, lines_of, without_newline
from workstation.markdown.front_matter import Split, read_fields, set_fields, split
from workstation.markdown.front_matter_body import BodyCut, cut_body
from workstation.markdown.front_matter_keys import Header, rewritten, understand
from workstation.words import marked, tr


class FirstName(Protocol):
    """A name of the byline as the file has it."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def slug_hint(self) -> str: ...  # noqa: D102


class FirstRead(Protocol):
    """What reading the file's bytes gives: `importing.Imported` is one."""

    @property
    def fields(self) -> Mapping[str, Any]: ...  # noqa: D102
    @property
    def byline(self) -> Sequence[FirstName]: ...  # noqa: D102
    @property
    def topics(self) -> Sequence[str]: ...  # noqa: D102


_SUFFIXES = {"markdown": ".md", "text": ".txt", "html": ".html", "word": ".docx"}

_KINDS = {
    "text": marked("a plain text file"),
    "html": marked("a web page"),
    "word": marked("a Word document"),
    "markdown": marked("a Markdown file"),
}


@dataclass(frozen=True)
class SourceStory:
    """An article, the file it came from, and that file as it was first read."""

    article: Article
    origin: Origin
    first: FirstRead


def write_source(story: SourceStory, options: Options = STANDARD) -> Written:
    """One file under the article's slug, in the format it came in."""
    del options  # the file's own habits decide
    name = story.article.slug + _SUFFIXES[story.origin.format]
    return Written({name: source_bytes(story.article, story.origin, story.first)})


def source_bytes(article: Article, origin: Origin, first: FirstRead) -> bytes:
    """The file's bytes with what was edited since. Raises ExportRefused for an edited text or HTML file,
    and FrontMatterBroken when a header field was edited that stands in a block nobody can read.
    """
    changes = edited_fields(article, first)
    body = body_in_the_file(article.body, str(first.fields.get("body", "")))
    if not changes and body is None:
        return origin.data
    if origin.format != "markdown":
        raise _refusal(origin)
    return _edited(origin, changes, body)


def _edited(origin: Origin, changes: dict[str, Any], body: str | None) -> bytes:
    decoded = decode(origin.data, origin.name)
    parts = split(decoded.text)
    count = len(lines_of(parts.block))
    above, below = decoded.lines[:count], decoded.lines[count:]
    header = _understood(parts, needed=bool(changes))
    texts = [line.text for line in below]
    cut = cut_body(texts, has_headline="headline" in header.keys)
    if cut.title_line >= 0 and changes.get("headline"):
        texts[cut.title_line] = f"# {changes.pop('headline')}"
    block = _block(parts, header, changes, decoded)
    new_below = _below(texts, cut, body)
    kept = [*kept_lines(above, block), *kept_lines(below, new_below)]
    return decoded.bom + _joined(kept, decoded)


def _understood(parts: Split, *, needed: bool) -> Header:
    try:
        return understand(read_fields(parts))
    except FrontMatterBroken:
        if needed:
            raise
        return Header()


def _block(parts: Split, header: Header, changes: dict[str, Any], decoded: Decoded) -> list[str]:
    keys = rewritten(read_fields(parts) if changes else {}, header, changes)
    block = set_fields(parts.block, keys, decoded.encoding) if keys else parts.block
    lines = [without_newline(line) for line in lines_of(block)]
    return lines if parts.block or not lines else [*lines, ""]


def _below(texts: list[str], cut: BodyCut, body: str | None) -> list[str]:
    if body is None:
        return texts
    lines = body.split("\n") if body else []
    before = texts[: cut.first]
    if lines and not cut.after - cut.first and before and before[-1].strip():
        before = [*before, ""]
    return [*before, *lines, *texts[cut.after :]]


def _joined(kept: list[Kept], decoded: Decoded) -> bytes:
    """Kept lines as they were; new ones in the file's encoding and newline. Only the last line may lack a newline."""
    newline = decoded.newline
    ends_bare = bool(decoded.lines) and not decoded.lines[-1].newline
    out: list[bytes] = []
    for number, line in enumerate(kept):
        last = number == len(kept) - 1
        if line.old is not None and (line.old.newline or last):
            out.append(line.old.raw)
            continue
        raw = line.old.raw if line.old else line.text.encode(decoded.encoding, "xmlcharrefreplace")
        out.append(raw + (b"" if last and ends_bare else newline.encode(decoded.encoding)))
    return b"".join(out)


def _refusal(origin: Origin) -> ExportRefused:
    kind = tr(_KINDS[origin.format])
    return ExportRefused(
        tr(
            "“{name}” was {kind} and the article was edited since; only Markdown files can be given back edited."
        ).format(name=origin.name, kind=kind),
        safe=tr("Nothing was written; the original file is kept in the library."),
        remedy=tr("Export it as Markdown or HTML with another preset."),
    )
