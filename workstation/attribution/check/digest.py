"""What tells one manuscript from another to the rules: findings kept under it hold as long as it is the same."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workstation import __version__
from workstation.paths import resources
from workstation.words import spoken

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.packs import Setting
    from workstation.attribution.check.records import Records
    from workstation.attribution.known import Known
    from workstation.domain.base import Value

_NO_RULE_READS = {"version", "created_at", "updated_at", "trashed_at", "muted"}


def digest(manuscript: Manuscript, settings: Mapping[str, Setting], directory: str = "") -> str:
    """Of the text, the records it uses, the rules and their settings, and the day where a rule depends on it.

    `directory` tells what of the directory was read (see `digest_of_directory`). What concerns a confidential source
    is no part of it, nor the moment: what depends on them must not be kept.
    """
    return _hashed(_parts(manuscript, settings, directory))


def digest_of_directory(known: tuple[Known, ...]) -> str:
    """The same of the people and sources a text may mean."""
    return _hashed(map(repr, known))


def _parts(manuscript: Manuscript, settings: Mapping[str, Setting], directory: str) -> Iterator[str]:
    yield from (_program(), spoken(), directory)
    for code, setting in sorted(settings.items()):
        yield f"{code} {setting.severity} {sorted(setting.limits.items())} {setting.policy}"
    yield manuscript.article.model_dump_json(exclude=_NO_RULE_READS)
    if manuscript.records is None:
        yield "no library"
        return
    yield from _of_records(manuscript.records)
    if manuscript.records.experts:
        yield manuscript.day  # where people worked on it


def _of_records(records: Records) -> Iterator[str]:
    kinds: tuple[Mapping[str, Value], ...] = (
        records.experts, records.sources, records.quotes, records.images, records.claims,
    )  # fmt: skip
    for number, kind in enumerate(kinds):
        for name, record in sorted(kind.items()):
            yield f"{number} {name} {record.model_dump_json()}"
    yield repr(sorted(records.elsewhere.items()))
    yield repr(sorted(records.damaged.items()))
    yield from (reply.model_dump_json() for reply in records.replies)


@lru_cache(maxsize=1)
def _program() -> str:
    """The rules are as they were as long as the files of the program are."""
    if getattr(sys, "frozen", False):
        files = [Path(sys.executable)]
    else:
        package = Path(__file__).parents[2]
        files = [*package.rglob("*.py"), *(resources() / "speech").rglob("*")]
    stats = [(str(file), found.st_size, found.st_mtime_ns) for file in sorted(files) for found in (file.stat(),)]
    return _hashed([__version__, repr(stats)])


def _hashed(parts: Iterable[str]) -> str:
    told = hashlib.blake2b(digest_size=20)
    for part in parts:
        told.update(part.encode("utf-8", "surrogatepass"))
        told.update(b"\0")
    return told.hexdigest()
