"""The six steps of the tour."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workstation.ui.help.tour import Step
from workstation.ui.places import Places
from workstation.words import tr


def tour_steps(places: Places, tool: dict[str, QWidget | None]) -> tuple[Step, ...]:
    """`tool` gives the toolbar's button of a command."""
    area, pane, side = places.area, places.pane, places.side
    return (
        Step(
            tr("Your articles"),
            tr("The library lists them, the last changed first. Search at the top; begin a new one below."),
            lambda: pane,
        ),
        Step(
            tr("Write"),
            tr("Headline and dek on top, then the story in Markdown. What you type is stored by itself."),
            lambda: area.form.editor if area.form.isVisible() else area,
        ),
        Step(
            tr("Say who says what"),
            tr("Select a name or a quote and press one of these. The workstation remembers it for every story."),
            lambda: tool.get("tag_expert"),
        ),
        Step(
            tr("Watch the page"),
            tr("The preview follows every keystroke and is exactly what an export writes."),
            lambda: side,
        ),
        Step(
            tr("Byline, people, headlines"),
            tr("The other tabs hold what belongs to the story: who is in it, its byline and dates, other headlines."),
            side.tabBar,
        ),
        Step(
            tr("File it"),
            tr("Export shows what will be written before it is. Ctrl+Shift+P finds every command, F1 opens the help."),
            lambda: tool.get("export"),
        ),
    )
