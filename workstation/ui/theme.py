"""The design tokens: colours, spacing and type of the light, dark and high-contrast looks."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Shape(StrEnum):
    """How a tag is marked beside its colour, so that no kind is told by colour alone."""

    SOLID = "solid"
    DOTTED = "dotted"
    DOUBLE = "double"
    WAVE = "wave"


class TagLook(NamedTuple):
    """The ink of a kind of tag (text and underline), a light ground for it, and its underline."""

    colour: str
    wash: str
    shape: Shape


class Spacing(NamedTuple):
    """Distances in device-independent pixels."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741
    xl: int = 24
    xxl: int = 32


class TypeScale(NamedTuple):
    """Sizes relative to the system's font, so that a person's own setting holds."""

    small: float = 0.92
    body: float = 1.0
    large: float = 1.15
    title: float = 1.35
    headline: float = 1.9


class Theme(NamedTuple):
    """One look. Colours are `#rrggbb`.

    `window` is the frame, `surface` panels and lists, `paper` what one writes on, `raised` popups; `line` divides,
    `outline` bounds a field (3:1 on paper); `quiet` is for marks that recede (4.5:1 all the same),
    `faint` for what cannot be used now (3:1, and far from the text in every look).
    """

    name: str
    dark: bool
    window: str
    surface: str
    paper: str
    raised: str
    line: str
    outline: str
    text: str
    muted: str
    quiet: str
    faint: str
    accent: str
    on_accent: str
    accent_wash: str
    selection: str
    on_selection: str
    hover: str
    hit: str
    danger: str
    danger_wash: str
    warning: str
    warning_wash: str
    good: str
    good_wash: str
    tags: dict[str, TagLook]
    statuses: dict[str, str]
    space: Spacing = Spacing()
    type: TypeScale = TypeScale()
    radius: int = 5

    def tag(self, key: str) -> TagLook:
        """The look of a kind of tag: expert, source, quote or claim."""
        return self.tags[key]


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f1efeb",
    surface="#faf9f6",
    paper="#ffffff",
    raised="#ffffff",
    line="#dcd8d0",
    outline="#8b857a",
    text="#1f1d1a",
    muted="#5a564e",
    quiet="#6e6960",
    faint="#7d776d",
    accent="#0e5a66",
    on_accent="#ffffff",
    accent_wash="#d8ebee",
    selection="#b9dbe0",
    on_selection="#10282c",
    hover="#e7e4de",
    hit="#ffe7a3",
    danger="#a31d1d",
    danger_wash="#fbe7e5",
    warning="#7a4a00",
    warning_wash="#fdf0d5",
    good="#276238",
    good_wash="#e2f1e4",
    tags={
        "expert": TagLook("#1a52a0", "#e6eefa", Shape.SOLID),
        "source": TagLook("#27652f", "#e4f2e4", Shape.DOTTED),
        "quote": TagLook("#854400", "#fcefdc", Shape.DOUBLE),
        "claim": TagLook("#862a80", "#f8e8f6", Shape.WAVE),
    },
    statuses={
        "idea": "#625d55",
        "draft": "#5a564e",
        "in review": "#7f4b00",
        "ready": "#0e5a66",
        "published": "#276238",
        "corrected": "#862a80",
        "killed": "#a31d1d",
    },
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#211f1d",
    surface="#272522",
    paper="#1a1917",
    raised="#312f2b",
    line="#3f3c37",
    outline="#8a857b",
    text="#ece8e1",
    muted="#b8b2a7",
    quiet="#a09a8f",
    faint="#8a857b",
    accent="#6cc3cd",
    on_accent="#08262a",
    accent_wash="#1f3c40",
    selection="#2b5a61",
    on_selection="#f2fbfc",
    hover="#37342f",
    hit="#5c4a12",
    danger="#ff9a92",
    danger_wash="#432422",
    warning="#f0bd62",
    warning_wash="#3d3019",
    good="#8fd19b",
    good_wash="#21371f",
    tags={
        "expert": TagLook("#93bbff", "#22304a", Shape.SOLID),
        "source": TagLook("#92d296", "#22381f", Shape.DOTTED),
        "quote": TagLook("#edbb72", "#3c2e19", Shape.DOUBLE),
        "claim": TagLook("#e6a9df", "#40263d", Shape.WAVE),
    },
    statuses={
        "idea": "#a8a297",
        "draft": "#b8b2a7",
        "in review": "#f0bd62",
        "ready": "#6cc3cd",
        "published": "#8fd19b",
        "corrected": "#e6a9df",
        "killed": "#ff9a92",
    },
)

HIGH_CONTRAST = Theme(
    name="high contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    paper="#000000",
    raised="#000000",
    line="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    quiet="#b4b4b4",
    faint="#8c8c8c",
    accent="#ffe14d",
    on_accent="#000000",
    accent_wash="#333000",
    selection="#ffe14d",
    on_selection="#000000",
    hover="#2b2b2b",
    hit="#6b4e00",
    danger="#ffb0a8",
    danger_wash="#3a0000",
    warning="#ffd27a",
    warning_wash="#332400",
    good="#9dffb0",
    good_wash="#002d0a",
    tags={
        "expert": TagLook("#a8ccff", "#0a1c3c", Shape.SOLID),
        "source": TagLook("#a4f0a8", "#062b09", Shape.DOTTED),
        "quote": TagLook("#ffcf8a", "#332100", Shape.DOUBLE),
        "claim": TagLook("#ffb8f6", "#360a30", Shape.WAVE),
    },
    statuses={
        "idea": "#d8d8d8",
        "draft": "#ffffff",
        "in review": "#ffd27a",
        "ready": "#ffe14d",
        "published": "#9dffb0",
        "corrected": "#ffb8f6",
        "killed": "#ffb0a8",
    },
)

THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
