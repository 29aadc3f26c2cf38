"""The sections of an open article: what the outline lists, and moving one as a step of undo."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from workstation.ui.editor.facts import Facts
from workstation.ui.editor.shaping.sections import Section, moved, neighbour, region, sections
from workstation.ui.editor.stretch import between, write
from workstation.ui.session import Session


def sections_of(session: Session, facts: Facts) -> list[Section]:
    """The headings of the text as it stands; none before they are known."""
    if not facts.ready:
        return []
    headings = []
    for number, fact in enumerate(facts.values):
        if fact.level and fact.above:
            headings.append((number - 1, fact.level, session.document.findBlockByNumber(number - 1).text().strip()))
        elif fact.level:
            headings.append((number, fact.level, fact.heading))
    return sections(headings, len(facts.values))


def step(session: Session, found: list[Section], number: int, *, down: bool) -> int:
    """The section changes places with its neighbour; the document's position where it begins then, -1 for nothing."""
    before = neighbour(found, number, down=down)
    return move(session, found[number], before) if before >= 0 else -1


def move(session: Session, section: Section, before: int) -> int:
    """The section goes before this line; the document's position where it begins then, -1 if it stays."""
    if section.line <= before <= section.end:
        return -1
    first, last = region(section, before)
    document = session.document
    stretch = between(document.findBlockByNumber(first), document.findBlockByNumber(last - 1))
    edits, at = moved(stretch.lines, section.line - first, section.end - first, before - first)
    session.end_step()
    write(QTextCursor(document), stretch, edits)
    session.end_step()
    begin = document.findBlockByNumber(first).position()
    return (
        between(document.findBlockByNumber(first), document.findBlockByNumber(last - 1)).position(at) if at else begin
    )
