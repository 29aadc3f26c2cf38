"""What stands beside a library in plain text after a crash, cleared of words that only the vault may know."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.journal import SUFFIX, read_journal
from workstation.storage.sealed_files import SUFFIX as SEALED
from workstation.storage.sealed_files import sealed_bytes, unsealed_bytes
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.scrubbing import Taking
    from workstation.storage.seal import Seal


def scrub_leftovers(journals: Path, taking: Taking, seal: Seal | None = None) -> tuple[int, list[str]]:
    """How many files were cleared, and what could not be, in words. Nobody may be writing in these journals.

    A journal keeps keys as they came, a name in pieces too: one that has any becomes a readable file of its lines with
    the name replaced, and is overwritten and deleted.
    """
    done, kept = 0, []
    for path in _journals(journals):
        try:
            done += _cleared(path, journals, taking, seal)
        except OSError:
            kept.append(
                tr("The file {name} could not be cleared: delete it, if it may hold the name.").format(name=path.name)
            )
    for path in sorted((journals / "set-aside").glob("*.txt*")):
        with suppress(FileNotFoundError):
            done += _rewritten(path, taking, seal)
    return done, kept


def wipe(path: Path) -> None:
    """Delete a file, its bytes overwritten before as far as the disk does that."""
    with suppress(FileNotFoundError):
        file = os.open(path, os.O_WRONLY)
        try:
            left = os.fstat(file).st_size
            while left > 0:
                left -= os.write(file, bytes(min(left, 1 << 20)))
            os.fsync(file)
        finally:
            os.close(file)
        path.unlink()


def _journals(folder: Path) -> Iterator[Path]:
    for each in (folder, folder / "set-aside"):
        for suffix in (SUFFIX, f"{SUFFIX}.part"):
            yield from sorted(each.glob(f"*{suffix}"))


def _cleared(path: Path, journals: Path, taking: Taking, seal: Seal | None) -> bool:
    found = read_journal(path, seal)
    seen = [] if found is None else list(found.passing_lines())
    if found is None or not found.whole:
        seen.append(path.read_bytes().decode("utf-8", "replace"))
    if not _holds(seen, taking):
        return False
    if found is not None and path.parent == journals:  # one that was set aside has a readable file beside it already
        readable = readable_place(private_folder(journals / "set-aside") / f"{path.stem}-cleared.txt", seal)
        private_file(readable)
        _write(readable, [*found.typed_lines(), *found.header().values()], taking, seal)
    wipe(path)
    return True


def _rewritten(path: Path, taking: Taking, seal: Seal | None) -> bool:
    if path.suffix == SEALED and seal is None:
        return False  # from a time when the library was encrypted: nobody can read it here
    own = seal if path.suffix == SEALED else None
    data = path.read_bytes() if own is None else unsealed_bytes(own, path.read_bytes())
    lines = data.decode("utf-8", "surrogatepass").split("\n")
    if not _holds(lines, taking):
        return False
    part = path.with_name(path.name + ".part")
    private_file(part)
    _write(part, lines, taking, own)
    wipe(path)
    part.replace(path)
    sync(path.parent)
    return True


def readable_place(path: Path, seal: Seal | None) -> Path:
    """Where lines are kept for a person: in an encrypted library sealed, as all else."""
    return path if seal is None else path.with_name(path.name + SEALED)


def write_readable(path: Path, text: str, seal: Seal | None) -> None:
    """Write them there."""
    data = text.encode("utf-8", "surrogatepass")
    path.write_bytes(data if seal is None else sealed_bytes(seal, data))


def _write(path: Path, lines: Sequence[str], taking: Taking, seal: Seal | None) -> None:
    replace = taking.near if any(taking.tells(line) for line in lines) else taking.replace
    write_readable(path, "\n".join(replace(line) for line in lines), seal)


def _holds(lines: Iterable[str], taking: Taking) -> bool:
    return any(taking.replace(line) != line for line in lines)
