"""A rule of the desk check, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

from workstation.domain.base import Choice
from workstation.words import marked

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript

Limits = Mapping[str, int]
"""The numbers a pack may set for a rule, each with a value."""

Part = Literal["images", "elsewhere", "damaged", "replies"]
"""Of the records, what is looked for on its own."""
PARTS: tuple[Part, ...] = get_args(Part)


class Severity(Choice):
    """An error stops an export to readers; a warning asks; a note only tells."""

    ERROR = marked("error")
    WARNING = marked("warning")
    NOTE = marked("note")


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule found, and where (code points of the body; both 0 for what stands in no text).

    `message` is a plain sentence; `remedy` says what to do when that differs from the rule's own.
    """

    start: int
    end: int
    message: str
    remedy: str = ""


@dataclass(frozen=True)
class Rule:
    """One thing the desk looks for. Title, `why`, `remedy` and `policy` are literals marked for translation.

    `policy` names whose rule it is. `limits` are the numbers a pack may change, as they are when it does not. `reads`
    are the parts of the records that have to be looked for on their own, and are only where a rule reads them.
    """

    code: str
    title: str
    why: str
    remedy: str
    policy: str
    find: Callable[[Manuscript, Limits], Iterator[Hit]]
    limits: Limits = field(default_factory=dict)
    binding: bool = False  # no reason lets it pass
    reads: frozenset[Part] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit as the desk reads it: with its code, how grave it is, what to do, and whose rule it is."""

    code: str
    severity: Severity
    start: int
    end: int
    message: str
    remedy: str
    policy: str

    def as_json(self) -> dict[str, Any]:
        """As `check --json` prints it."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "start": self.start,
            "end": self.end,
            "message": self.message,
            "remedy": self.remedy,
            "policy": self.policy,
        }
