"""Headlines and deks beside each other: how long each may be where it is shown, and how long it is."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from workstation.words import marked

HeadlineKind = Literal["headline", "dek"]
MOST = 40  # candidates of a kind


@dataclass(frozen=True)
class Channel:
    """A place that shows headline and dek. `unit` is characters, or pixels of Arial in `size` pixels."""

    id: str
    name: str
    kind: HeadlineKind
    limit: int
    unit: Literal["characters", "pixels"] = "characters"
    size: int = 0


CHANNELS: tuple[Channel, ...] = (
    Channel("site", marked("Site"), "headline", 80),
    # Result lists cut by width: 600 px at 20 px less the "…", about 60 characters.
    Channel("search", marked("Search"), "headline", 580, "pixels", 20),
    # Cards show two lines; Facebook, LinkedIn and X all keep 70 characters.
    Channel("card", marked("Social card"), "headline", 70),
    Channel("site", marked("Site"), "dek", 200),
    # Two lines of 14 px, about 155 characters.
    Channel("search", marked("Search"), "dek", 920, "pixels", 14),
    Channel("card", marked("Social card"), "dek", 125),
)
"""The one list of limits: a new channel is one line here."""


@dataclass(frozen=True)
class Measured:
    """How long a text is in a channel, in the channel's unit."""

    channel: Channel
    length: int

    @property
    def over(self) -> int:
        """By how much it is too long; 0 when it fits."""
        return max(0, self.length - self.channel.limit)


def measure(text: str, kind: HeadlineKind) -> tuple[Measured, ...]:
    """The text in every channel that shows this kind."""
    said = " ".join(text.split())
    return tuple(
        Measured(channel, len(said) if channel.unit == "characters" else width(said, channel.size))
        for channel in CHANNELS
        if channel.kind == kind
    )


def width(text: str, size: int) -> int:
    """Pixels the text takes in Arial (Helvetica's widths) of `size` pixels; letters unknown to it by their class."""
    return round(sum(_advance(letter) for letter in text) * size / 1000)


def _advance(letter: str) -> int:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTHS:
        return _WIDTHS[base]
    if unicodedata.combining(letter):
        return 0
    return 1000 if unicodedata.east_asian_width(letter) in "WF" else 556


_BY_WIDTH = {
    191: "'", 222: "ijl‘’", 260: "|", 278: " !,./:;I[]\\ft\u00a0·", 333: "()-`r“”‐", 334: "{}", 350: "•", 355: '"',
    389: "*", 400: "°", 469: "^", 500: "Jckvsxyz", 556: "#$0123456789?L_abdeghnopqu–€«»", 584: "+<=>~", 611: "FTZß",
    667: "ABEKPSVXY&", 722: "CDHNRUw", 778: "GOQ", 833: "Mm", 889: "%", 944: "W", 1000: "—…", 1015: "@",
}  # fmt: skip
_WIDTHS = {letter: advance for advance, letters in _BY_WIDTH.items() for letter in letters}
