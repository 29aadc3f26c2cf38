"""Every command as rows of the palette, those used last first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workstation.ui.commands.command import menu_title
from workstation.ui.commands.synonyms import SYNONYMS
from workstation.ui.palette.choices import Choice
from workstation.ui.palette.matching import INSIDE, SCATTERED, WORD, Match, match
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.commands.bars import Commands
    from workstation.ui.commands.command import Command
    from workstation.ui.workbench import Workbench

RECENT = 8  # commands remembered
Then = Callable[[Sequence[Choice]], None]


class CommandChoices:
    """Every command of the list; the recently used come first. `why()` says why a command cannot be run now."""

    def __init__(self, workbench: Workbench, commands: Commands, why: Callable[[], str]) -> None:
        self._workbench, self._commands, self._why = workbench, commands, why

    @property
    def title(self) -> str:
        """What is looked for."""
        return tr("Commands")

    @property
    def placeholder(self) -> str:
        """What to type."""
        return tr("Type a few letters of a command")

    def ask(self, words: str, then: Then) -> None:
        """The commands that fit."""
        self._commands.refresh()
        recent = self._workbench.settings.recent_commands
        found: list[tuple[tuple[object, ...], Command, Match, str]] = []
        for number, command in enumerate(self._commands.all):
            fit, called = _fit(words, command)
            if fit is not None:
                used = recent.index(command.id) if command.id in recent else RECENT
                found.append(
                    ((fit.rank[0] if words else 0, used, fit.rank if words else number, number), command, fit, called)
                )
        found.sort(key=lambda each: each[0])
        then([self._choice(command, fit, called) for _, command, fit, called in found])

    def _choice(self, command: Command, fit: Match, called: str) -> Choice:
        action = self._commands.action(command.id)
        on = action.isEnabled()
        return Choice(
            command.id,
            command.text,
            lambda: self._run(command.id),
            detail=called if on else "",
            place=menu_title(command.menu).replace("&", ""),
            hint=self._commands.keys.words(command.id),
            icon=command.icon or ("check" if action.isChecked() else ""),
            marks=fit.marks,
            enabled=on,
            why="" if on else self._why(),
        )

    def _run(self, id: str) -> None:
        recent = [id, *(each for each in self._workbench.settings.recent_commands if each != id)]
        self._workbench.remember(recent_commands=recent[:RECENT])
        self._commands.action(id).trigger()


def _fit(words: str, command: Command) -> tuple[Match | None, str]:
    """How well it fits, and by which other word if not by its own name."""
    own = match(words, command.text) or _by_menu(words, command)
    if not words or (own is not None and own.rank[0] < SCATTERED):
        return own, ""
    other, called = _by_synonym(words, command)
    return (other, called) if other is not None else (own, "")


def _by_synonym(words: str, command: Command) -> tuple[Match | None, str]:
    """`byline` finds the details: one of the other words for it begins so, or has a word that does."""
    best: tuple[Match, str] | None = None
    for called in tr(SYNONYMS.get(command.id, "")).split(", "):
        fit = match(words, called)
        if fit is not None and fit.rank[0] <= WORD and (best is None or fit < best[0]):
            best = fit, called
    # Behind every name that begins so, before those that only have the letters somewhere.
    return (Match((INSIDE, *best[0].rank[1:])), best[1]) if best else (None, "")


def _by_menu(words: str, command: Command) -> Match | None:
    """`view dark` finds the dark look too: the menu may be one of the words."""
    name = f"{command.text} {menu_title(command.menu).replace('&', '')}"
    fit = match(words, name)
    if fit is None or fit.rank[0] >= SCATTERED:
        return None
    return Match((SCATTERED, *fit.rank[1:]), tuple(at for at in fit.marks if at < len(command.text)))
