"""What a fact-checker goes through: every quote, claim, name, number and date of an article, numbered in its order."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from workstation.attribution.language import told
from workstation.attribution.proposals import PersonProposal, Proposals, SourceProposal
from workstation.attribution.proposing import propose
from workstation.domain.articles import Article
from workstation.export.figures import figures
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import Visible, visible

_AROUND = 32  # characters shown on each side
_SURELY = 0.7  # a report without quotation marks that is less sure is left out
KINDS = ("quote", "claim", "words", "expert", "source", "name", "number", "date")
_OF_PASSAGES = ("quote", "claim", "words")


@dataclass(frozen=True)
class Item:
    """One thing to check. `id` stays the same while its words do; `places` count characters of the text checked.

    Quotes, claims, experts and sources are called by their record; what has none by its words and which of them it is.
    `context` is what stands around a name, number or date. Words somebody says that carry no tag are `words`; `speaker`
    is who says them as the text has it.
    """

    number: int
    id: str
    kind: str
    words: str
    places: tuple[tuple[int, int], ...]
    context: str = ""
    speaker: str = ""

    @property
    def value(self) -> str:
        """The id or slug of the record."""
        return self.id.partition(":")[2]


@dataclass(frozen=True)
class Copy:
    """The text that is checked: headline, dek and the body as readers see them, and its items in order.

    `head` is where the body begins.
    """

    text: str
    head: int
    items: tuple[Item, ...]


@dataclass
class _Found:
    kind: str
    places: list[tuple[int, int]] = field(default_factory=list)
    speaker: str = ""


def copy_of(article: Article) -> Copy:
    """The numbered copy of this state of the article."""
    seen = visible(article.body)
    head = "".join(f"{part}\n\n" for part in (article.headline, article.dek) if part)
    text = head + seen.text
    found: dict[str, _Found] = {}
    for id, start, end in _tagged(article.body, seen, len(head)):
        found.setdefault(id, _Found(id.partition(":")[0])).places.append((start, end))
    read = propose(text, (), told(article.language))
    said = [place for id, each in found.items() if id.startswith(("quote:", "claim:")) for place in each.places]
    for id, speaker, start, end in _untagged(read, said):
        found.setdefault(id, _Found("words", speaker=speaker)).places.append((start, end))
    named = [place for id, each in found.items() if id.startswith(("expert:", "source:")) for place in each.places]
    for id, start, end in _names(read, named):
        found.setdefault(id, _Found("name")).places.append((start, end))
    for id, kind, start, end in _figures(text, article.language):
        found[id] = _Found(kind, [(start, end)])
    in_order = sorted(found.items(), key=lambda each: (each[1].places[0], KINDS.index(each[1].kind)))
    items = tuple(
        Item(
            number,
            id,
            each.kind,
            " … ".join(text[a:b] for a, b in _said(each)),
            tuple(each.places),
            "" if each.kind in _OF_PASSAGES else _around(text, *each.places[0]),
            each.speaker,
        )
        for number, (id, each) in enumerate(in_order, 1)
    )
    return Copy(text, len(head), items)


def _around(text: str, start: int, end: int) -> str:
    """The words around, within the paragraph."""
    first = (
        max(text.rfind("\n\n", 0, start) + 2, start - _AROUND) if "\n\n" in text[:start] else max(0, start - _AROUND)
    )
    stop = text.find("\n\n", end)
    last = min(end + _AROUND, stop if stop >= 0 else len(text))
    before, after = text[first:start], text[end:last]
    before = before if first == 0 or text[first - 2 : first] == "\n\n" else "…" + before.partition(" ")[2]
    after = after if last == len(text) or last == stop else after.rpartition(" ")[0] + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())


def _said(found: _Found) -> list[tuple[int, int]]:
    """A quote or claim over several passages is all of them; a name is its first."""
    return found.places if found.kind in ("quote", "claim") else found.places[:1]


def _tagged(body: str, seen: Visible, shift: int) -> Iterator[tuple[str, int, int]]:
    begins = [stretch[2] for stretch in seen.stretches]
    for tag in find_tags(body):
        start, end = _seen_at(seen, begins, tag.text_start), _seen_at(seen, begins, tag.text_end)
        if start < end:
            yield f"{tag.key}:{tag.value}", start + shift, end + shift


def _seen_at(seen: Visible, begins: list[int], place: int) -> int:
    """Where a place of the Markdown stands in the visible text: there, or where the words after it begin."""
    at = bisect_right(begins, place) - 1
    if at >= 0:
        begin, length, source, size = seen.stretches[at]
        if place <= source + size:
            return begin + (min(place - source, length) if size == length else length if place > source else 0)
    return seen.stretches[at + 1][0] if at + 1 < len(seen.stretches) else len(seen.text)


def _untagged(read: Proposals, known: list[tuple[int, int]]) -> Iterator[tuple[str, str, int, int]]:
    """What somebody says that carries no tag, with the speaker as the text has it."""
    for quote in read.quotes:
        doubtful = quote.kind == "indirect" and quote.confidence < _SURELY
        if not (quote.inside or doubtful or _overlaps([(quote.start, quote.end)], known)):
            yield f"words:{_mark(quote.text)}", quote.speaker or "", quote.start, quote.end


def _names(read: Proposals, known: list[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """People named that carry no tag, and outlets, houses and documents whose word is passed on."""
    houses = [source for source in read.sources if source.named and source.kind != "expert"]
    taken = list(known)
    everybody: list[PersonProposal | SourceProposal] = [*read.people, *houses]
    for each in everybody:
        places = [(place.start, place.end) for place in each.mentions]
        if not _overlaps(places, taken):
            taken += places
            for start, end in places:
                yield f"name:{_mark(each.name)}", start, end


def _overlaps(places: list[tuple[int, int]], known: list[tuple[int, int]]) -> bool:
    return any(start < b and a < end for start, end in places for a, b in known)


def _figures(text: str, language: str) -> Iterator[tuple[str, str, int, int]]:
    times: dict[str, int] = {}
    for kind, start, end in figures(text, language):
        words = text[start:end]
        times[words] = times.get(words, 0) + 1
        yield f"{kind}:{_mark(f'{words}|{times[words]}')}", kind, start, end


def _mark(words: str) -> str:
    return hashlib.sha256(words.casefold().encode()).hexdigest()[:10]
