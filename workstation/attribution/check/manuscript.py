"""What the rules read: an article, the records it uses, and its text parsed once for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.attribution.check.layout import layout_of
from workstation.attribution.check.records import UNPROTECTED
from workstation.attribution.language import told
from workstation.attribution.masking import mask
from workstation.attribution.proposals import Place
from workstation.domain.sources import SourceKind
from workstation.markdown.tag_signs import TAG_END

if TYPE_CHECKING:
    from workstation.attribution.check.layout import Layout
    from workstation.attribution.check.records import Protected, Records
    from workstation.attribution.known import Known
    from workstation.attribution.proposals import Proposals
    from workstation.domain.articles import Article
    from workstation.domain.claims import Claim
    from workstation.domain.people import Expert
    from workstation.domain.quotes import Quote, Speaker
    from workstation.domain.sources import Source
    from workstation.markdown.tags import Tag

_PASSAGE = re.compile(r"\S[^\n]*(?:\n[ \t]*\S[^\n]*)*")
_LINE = re.compile(r"\S[^\n]*")
_SENTENCE_END = re.compile(r"[.!?…][”\"’)\]]*\s+(?=[“\"‘(\[]*[^\W\d_a-z])|\n\s*\n")
_SITE_MARKS = re.compile(
    r"\{\{.{0,500}?\}\}|\{%.{0,1500}?%\}|\{:[^{}\n]{0,500}\}|\bhttps?://\S+|\bwww\.\S+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,100}\.\w[\w.-]{0,100}"
)


@dataclass(frozen=True)
class Manuscript:
    """An article as the desk gets it. `records` is None where there is no library to look in.

    `moment` is the time of the check. Places are code points of the body.
    """

    article: Article
    moment: datetime
    records: Records | None = None
    known: tuple[Known, ...] = ()
    protected: Protected = UNPROTECTED

    @property
    def body(self) -> str:
        """The text, Markdown and tags included."""
        return self.article.body

    @property
    def day(self) -> str:
        """The day the article speaks of: that of publication, else that of the check (YYYY-MM-DD)."""
        return (self.article.published_at or self.moment).date().isoformat()

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Every tag of the text, in its order."""
        return self.layout.tags if TAG_END.search(self.body) else ()  # most exports read no layout then

    def tagged(self, key: str) -> list[Tag]:
        """The tags of one key."""
        return [tag for tag in self.tags if tag.key == key]

    @cached_property
    def layout(self) -> Layout:
        """Headings, pictures, links and code of the text."""
        return layout_of(self.body)

    @cached_property
    def prose(self) -> str:
        """The words a reader sees, each where it stands in the body; marks, code and addresses are blanks."""
        text = _without(mask(self.body).text, self.layout.code)
        return _SITE_MARKS.sub(lambda found: _blank(found[0]), text)

    @cached_property
    def passages(self) -> tuple[Place, ...]:
        """Paragraphs and other stretches of prose between blank lines, in order; headings are passages, too.

        A raw draft without a blank line has a paragraph on each line.
        """
        kind = _PASSAGE if re.search(r"\n[ \t]*\n", self.prose.strip()) else _LINE
        return tuple(Place(found.start(), found.end(), found[0]) for found in kind.finditer(self.prose))

    def sentences_around(self, at: int) -> str:
        """The sentence a place stands in and the one after it, within their passage."""
        passage = self.passage_at(at)
        ends = [passage.start + found.end() for found in _SENTENCE_END.finditer(passage.text)]
        start = max((end for end in ends if end <= at), default=passage.start)
        behind = [end for end in ends if end > at]
        return self.prose[start : behind[1] if len(behind) > 1 else passage.end]

    def passage_at(self, at: int) -> Place:
        """The passage a place stands in; an empty one there when it stands in none."""
        low, high = 0, len(self.passages)
        while low < high:
            middle = (low + high) // 2
            if self.passages[middle].end <= at:
                low = middle + 1
            else:
                high = middle
        if low < len(self.passages) and "\n" not in self.prose[at : self.passages[low].start]:
            return self.passages[low]  # what lies between are marks at its beginning
        return Place(at, at, "")

    def reads(self, start: int, end: int) -> bool:
        """Whether a reader sees words here, and nothing of it is code, an address or a sign for the site."""
        return (
            bool(self.prose[start:end].strip())
            and not _SITE_MARKS.search(self.body, start, end)
            and (self.prose[start] == self.body[start])
        )

    @cached_property
    def proposals(self) -> Proposals:
        """Who says what, as far as the text itself tells."""
        from workstation.attribution.proposing import propose  # a sixth of all that an export of everything would load

        return propose(self.body, self.known, told(self.article.language), headed=bool(self.article.headline))

    @cached_property
    def unnamed(self) -> tuple[Place, ...]:
        """Where unnamed people speak: tagged unnamed sources, and those the text itself tells of; in order."""
        places = [Place(tag.start, tag.end, self.words(tag)) for tag in self.unnamed_tags()]
        for flag in self.proposals.flags:
            if flag.type == "anonymous_source" and not any(p.start < flag.end and flag.start < p.end for p in places):
                places.append(Place(flag.start, flag.end, flag.text))
        return tuple(sorted(places, key=lambda place: place.start))

    def claims(self) -> Iterator[tuple[Tag, Claim]]:
        """Tagged claims that have a record, each at its first place in the text."""
        seen: set[str] = set()
        for tag in self.tagged("claim"):
            record = self.records.claims.get(tag.value) if self.records else None
            if record is not None and tag.value not in seen:
                seen.add(tag.value)
                yield tag, record

    def name_of(self, who: Speaker) -> tuple[str, ...]:
        """Every name and spelling of a record of the directory; none when it is not among the records."""
        if self.records is None:
            return ()
        directory: Mapping[str, Expert | Source] = (
            self.records.experts if who.kind == "expert" else self.records.sources
        )
        found = directory.get(who.slug)
        return (found.name, *found.spellings) if found else ()

    def unnamed_tags(self) -> Iterator[Tag]:
        """Tags of sources whose record says that they are unnamed persons."""
        for tag in self.tagged("source"):
            record = self.records.sources.get(tag.value) if self.records else None
            if record is not None and record.kind is SourceKind.UNNAMED_PERSON:
                yield tag

    def unnamed_quotes(self) -> Iterator[Place]:
        """Words said by unnamed people, tagged or not, in order of the text."""
        places = []
        for tag in self.tagged("quote"):
            record = self.records.quotes.get(tag.value) if self.records else None
            if record is not None and self.speaks_unnamed(record):
                places.append(Place(tag.start, tag.end, self.words(tag)))
        for quote in self.proposals.quotes:
            anonymous = quote.anonymous and quote.inside is None
            if anonymous and not any(p.start < quote.end and quote.start < p.end for p in places):
                places.append(Place(quote.start, quote.end, quote.text))
        yield from sorted(places, key=lambda place: place.start)

    def words(self, tag: Tag) -> str:
        """The words a reader sees of a tagged passage, white space folded."""
        return " ".join(self.prose[tag.text_start : tag.text_end].split())

    def speaks_unnamed(self, quote: Quote) -> bool:
        """Whether the speaker of a quote is, by their record, an unnamed person."""
        speaker = quote.speaker
        return speaker is not None and speaker.kind == "source" and self._is_unnamed(speaker.slug)

    def _is_unnamed(self, slug: str) -> bool:
        record = self.records.sources.get(slug) if self.records else None
        return record is not None and record.kind is SourceKind.UNNAMED_PERSON


def _without(text: str, ranges: tuple[tuple[int, int], ...]) -> str:
    parts, at = [], 0
    for start, end in ranges:
        if start >= at:
            parts += [text[at:start], _blank(text[start:end])]
            at = end
    return "".join([*parts, text[at:]])


def _blank(words: str) -> str:
    return "".join("\n" if char == "\n" else " " for char in words)
