"""Names of people and sources stand on one line: a line break in one would break the byline it is printed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workstation.errors import FieldRefused
from workstation.words import tr

_BREAKS = "\n\r\v\f\x85\u2028\u2029"


def on_one_line(fields: Mapping[str, Any]) -> None:
    """Look at the name and the spellings among these fields; raises FieldRefused.

    Records that are read are not looked at: one of an older version must open all the same.
    """
    for name in _names(fields):
        if any(character in _BREAKS for character in name.strip()):
            raise FieldRefused(
                tr("The name “{name}” has a line break in it.").format(name=" ".join(name.split())[:80]),
                safe=tr("Nothing was changed."),
                remedy=tr("Write it on one line."),
            )


def _names(fields: Mapping[str, Any]) -> Iterable[str]:
    if fields.get("name"):
        yield str(fields["name"])
    yield from map(str, fields.get("spellings") or ())
