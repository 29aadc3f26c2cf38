"""Every pair of text and ground that the window uses can be read, in every look."""

import pytest
from PySide6.QtWidgets import QApplication

from workstation.domain.articles import Status
from workstation.ui.theme import THEMES, Theme, contrast
from workstation.ui.widgets.status_mark import status_pixmap

GROUNDS = ("window", "surface", "paper", "raised")
ON_EVERY_GROUND = ("text", "muted", "quiet", "accent", "danger", "warning", "good")
PAIRS = (
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("text", "hover"),
    ("muted", "hover"),
    ("text", "hit"),
    ("text", "accent_wash"),
    ("muted", "accent_wash"),
    ("accent", "accent_wash"),
    ("danger", "danger_wash"),
    ("text", "danger_wash"),
    ("warning", "warning_wash"),
    ("text", "warning_wash"),
    ("good", "good_wash"),
    ("text", "good_wash"),
)


@pytest.fixture(params=THEMES.values(), ids=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return request.param


def test_text_is_readable_on_every_ground(theme: Theme) -> None:
    pairs = [(ink, ground) for ink in ON_EVERY_GROUND for ground in GROUNDS]
    weak = [p for p in (*pairs, *PAIRS) if contrast(getattr(theme, p[0]), getattr(theme, p[1])) < 4.5]
    assert weak == []


def test_tags_are_readable_on_paper_and_on_their_own_wash(theme: Theme) -> None:
    for key, look in theme.tags.items():
        grounds = (theme.paper, theme.surface, look.wash)
        assert all(contrast(look.colour, ground) >= 4.5 for ground in grounds), key
        assert contrast(theme.text, look.wash) >= 4.5, key


def test_statuses_are_readable_in_the_list_and_when_selected(theme: Theme) -> None:
    for status, colour in theme.statuses.items():
        grounds = (theme.surface, theme.hover, theme.accent_wash)
        assert all(contrast(colour, ground) >= 4.5 for ground in grounds), status


def test_the_bounds_of_fields_can_be_seen(theme: Theme) -> None:
    assert contrast(theme.outline, theme.paper) >= 3
    assert contrast(theme.outline, theme.surface) >= 3


def test_what_cannot_be_used_is_seen_and_told_from_what_can(theme: Theme) -> None:
    assert all(contrast(theme.faint, getattr(theme, ground)) >= 3 for ground in GROUNDS)
    assert all(contrast(theme.faint, getattr(theme, ink)) >= 1.4 for ink in ("text", "muted"))
    assert contrast(theme.faint, theme.text) >= 2.5


def test_no_two_kinds_of_tag_share_a_shape_or_a_colour(theme: Theme) -> None:
    assert set(theme.tags) == {"expert", "source", "quote", "claim"}
    assert len({look.shape for look in theme.tags.values()}) == 4
    assert len({look.colour for look in theme.tags.values()}) == 4


def test_every_colour_is_written_in_full(theme: Theme) -> None:
    colours = [value for name, value in theme._asdict().items() if isinstance(value, str) and name != "name"]
    assert all(len(colour) == 7 and colour.startswith("#") for colour in colours)


def test_contrast_is_the_published_measure() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_status_is_told_by_its_shape_in_one_and_the_same_colour(qapp: QApplication) -> None:
    drawn = [status_pixmap(status, 16, "#000000").toImage() for status in Status]
    assert all(drawn[one] != drawn[other] for one in range(len(drawn)) for other in range(one))
