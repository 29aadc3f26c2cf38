"""What is kept of desk checks: findings somebody muted with a reason, and the receipt of an export."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, NamedTuple

from pydantic import Field, JsonValue

from workstation.domain.base import Moment, Value


class Muted(Value):
    """A finding that is not shown any more: its rule, the words it is about (none for what stands in no text), why."""

    code: Annotated[str, Field(min_length=1, max_length=80)]
    words: Annotated[str, Field(max_length=2_000)] = ""
    reason: Annotated[str, Field(min_length=1, max_length=1_000)]
    muted_at: Moment


class Override(Value):
    """An error that did not stop an export, and why."""

    code: Annotated[str, Field(min_length=1, max_length=80)]
    reason: Annotated[str, Field(min_length=1, max_length=1_000)]


class Receipt(Value):
    """What left, when and in which state: `revision` is the kept state, `sha256` that of the file written first.

    `findings` are those of the desk check at that moment, as `check --json` prints them.
    """

    id: str
    article_id: str
    made_at: Moment
    format: str
    revision: str
    sha256: str
    findings: tuple[dict[str, JsonValue], ...] = ()
    overrides: tuple[Override, ...] = ()


class ReadyReceipt(NamedTuple):
    """A receipt whose revision is still to be named, made ready in another process maybe: it travels light."""

    id: str
    article_id: str
    made_at: datetime
    format: str
    sha256: str
    findings: tuple[dict[str, Any], ...]
    overrides: tuple[Override, ...]
