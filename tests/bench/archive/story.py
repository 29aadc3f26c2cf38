"""One made-up article with its quotes; the same for the same number, whoever makes it and in whatever order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from tests.bench.archive.words import PLACES, SECTIONS, TOPICS, people, sentence
from workstation.domain.articles import Article, Status
from workstation.domain.bylines import Credit
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.slugs import slugify
from workstation.domain.topics import TopicRef

WORDS = 600
AUTHORS = 80
_BEGAN = datetime(2008, 1, 1, 6, tzinfo=UTC)
_YEARS = timedelta(days=18 * 365)
_OPEN = (Status.DRAFT, Status.IN_REVIEW, Status.READY, Status.IDEA)
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"


@dataclass(frozen=True)
class Size:
    """How much there is of everything."""

    articles: int

    @property
    def experts(self) -> int:
        return max(40, self.articles // 50)

    @property
    def sources(self) -> int:
        return max(20, self.articles // 200)


def outlet(number: int) -> str:
    """The name of a source."""
    return (
        f"{PLACES[number % len(PLACES)]} {('Courier', 'Times', 'Agency', 'Register', 'Gazette')[number % 5]} {number}"
    )


def story(number: int, size: Size) -> tuple[Article, list[Quote]]:
    """The article of that number, from 0, the oldest; its newest neighbours are not published yet."""
    dice = Random(f"story {number}")
    at = _BEGAN + _YEARS * (number / size.articles)
    status = _status(dice, number, size)
    quotes: list[Quote] = []
    body = _body(dice, size, at, quotes)
    headline = sentence(dice, dice.randint(5, 10))[:-1]
    in_print = status in (Status.PUBLISHED, Status.CORRECTED)
    article = Article.build(
        id=f"{dice.getrandbits(128):032x}",
        slug=f"{slugify(headline)[:70].strip('-')}-{number}",
        headline=headline,
        dek=sentence(dice, 14),
        body=body,
        dateline=dice.choice(PLACES),
        section=dice.choices(SECTIONS, cum_weights=_falling(len(SECTIONS)))[0],
        topics=tuple(TopicRef(label=each) for each in dice.sample(TOPICS, dice.randint(0, 3))),
        language="en",
        status=status,
        deadline=None if in_print else at + timedelta(hours=dice.randint(2, 90)),
        published_at=at if in_print else None,
        byline=_byline(dice),
        created_at=at - timedelta(hours=dice.randint(1, 60)),
        updated_at=at,
        trashed_at=at + timedelta(days=2) if dice.random() < 0.005 else None,
        version=1,
    )
    return article, quotes


def _status(dice: Random, number: int, size: Size) -> Status:
    if number >= size.articles * 0.985:
        return dice.choice(_OPEN)
    return dice.choices((Status.PUBLISHED, Status.CORRECTED, Status.KILLED), cum_weights=(94, 97, 100))[0]


def _body(dice: Random, size: Size, at: datetime, quotes: list[Quote]) -> str:
    parts: list[str] = []
    left = WORDS
    while left > 0:
        kind = dice.random()
        if len(parts) % 7 == 5:
            parts.append(f"## {sentence(dice, 4)[:-1]}")
        if kind < 0.24:
            part = _quoted(dice, size, at, quotes)
        elif kind < 0.3:
            part = "\n".join(f"- {sentence(dice, dice.randint(6, 14))}" for _ in range(3))
        else:
            part = " ".join(sentence(dice, dice.randint(8, 24)) for _ in range(dice.randint(2, 4)))
            part += _mark(dice, size)
        parts.append(part)
        left -= len(part.split())
    return "\n\n".join(parts) + "\n"


def _quoted(dice: Random, size: Size, at: datetime, quotes: list[Quote]) -> str:
    id = "".join(dice.choices(_BASE32, k=12))
    place = dice.choices(range(len(experts(size))), cum_weights=_falling(len(experts(size))))[0]
    name = experts(size)[place]
    words = sentence(dice, dice.randint(9, 26))[:-1]
    recorded = words if dice.random() < 0.5 else ""
    speaker = Speaker(kind="expert", slug=slugify(name))
    quotes.append(Quote.build(id=id, speaker=speaker, as_recorded=recorded, created_at=at, version=1))
    who = f"[{name}]{{expert={slugify(name)}}}" if dice.random() < 0.6 else name
    return f"[“{words},”]{{quote={id}}} said {who}. {sentence(dice, dice.randint(8, 20))}"


def _mark(dice: Random, size: Size) -> str:
    kind = dice.random()
    if kind < 0.25:
        name = outlet(dice.choices(range(size.sources), cum_weights=_falling(size.sources))[0])
        return f" It was first told by the [{name}]{{source={slugify(name)}}}."
    if kind < 0.4:
        return f" The [{sentence(dice, 3)[:-1]}](https://news.example/{dice.randint(1, 9_999)}) *says so*."
    return f" **{sentence(dice, 3)}**" if kind < 0.5 else ""


def _byline(dice: Random) -> tuple[Credit, ...]:
    chosen = dice.sample(people(AUTHORS), dice.choices((1, 2, 3), cum_weights=(80, 95, 100))[0])
    return tuple(Credit(name=name, author=slugify(name)) for name in chosen)


@cache
def experts(size: Size) -> tuple[str, ...]:
    """Everyone who is quoted; the first most, one in ten of all quotes."""
    return tuple({slugify(name): name for name in people(AUTHORS + size.experts)[AUTHORS:]}.values())


@cache
def _falling(count: int) -> list[float]:
    return list(accumulate(1 / (place + 1) for place in range(count)))
