"""How the page beside the text is shown."""

from __future__ import annotations

from functools import partial

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.preview.ways import PAGES, VIEWS, WIDTHS, Way
from workstation.words import tr


def preview_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Preview."""
    groups: tuple[tuple[str, tuple[Way, ...]], ...] = (
        ("preview_view", VIEWS),
        ("preview_width", WIDTHS),
        ("preview_page", PAGES),
    )
    ways = tuple(
        Command(
            f"{setting}_{way.name}",
            tr(way.label),
            "Preview",
            partial(_choose, desk, setting, way.name),
            group=number,
            checked=partial(_holds, desk, setting, way.name),
        )
        for number, (setting, ways_of) in enumerate(groups)
        for way in ways_of
    )
    cross = Command(
        "preview_cross",
        tr("Between text and preview"),
        "Preview",
        partial(_cross, desk),
        "Ctrl+Alt+Return",
        group=len(groups),
        enabled=desk.has_article,
    )
    return (*ways, cross)


def _choose(desk: Desk, setting: str, name: str) -> None:
    desk.workbench.remember(**{setting: name})
    desk.places.reveal(desk.places.side)
    desk.places.side.show_place("preview")


def _cross(desk: Desk) -> None:
    field = desk.area.form.field_in_focus
    side = desk.places.side
    if side.isHidden() or side.current_id != "preview":
        desk.places.reveal(side)
        side.show_place("preview")
    desk.side_places.previewing.cross(field)


def _holds(desk: Desk, setting: str, name: str) -> bool:
    return bool(getattr(desk.workbench.settings, setting) == name)
