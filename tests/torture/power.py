"""A power cut: the writes of a process are recorded, replayed up to some point, and what was not synced is lost.

Of every file the last state that was synced is kept, and of the writes after it, in disk sectors of 512 bytes, none,
all, or any. Names of files are taken as kept by the disk in the order they were made: a limit of this model.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.killing import in_another

SECTOR = 512
SAVES = 12
_CALLS = "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
_WORK = """
import os, sys
from pathlib import Path
from workstation.storage import open_library
from workstation.storage.journal import ArticleJournal, Lines, Mark, text_hash
from workstation.usecases.articles import save_body
with open_library(Path(sys.argv[1]), program="window") as library:
    article = library.articles.get("story")
    journal, stored = ArticleJournal(library.journals, article.id), article.body
    os.write(1, b"begin\\n")
    for number in range(1, int(sys.argv[2]) + 1):
        body = f"version {number} " + "words " * (40 * (number % 5))
        journal.append(text_hash(stored), [Lines(number, 0, 1, (body,))])
        os.write(1, f"typed {number}\\n".encode())
        if number % 3 == 0:
            journal.append("", [Mark(number, text_hash(body))])
            save_body(library, article.id, body)
            stored = body
            journal.covered(text=number, base=text_hash(body))
os._exit(0)
"""


@dataclass
class Disk:
    """Files by name: what is safe, and what was written since."""

    safe: dict[str, bytearray] = field(default_factory=dict)
    pending: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)

    def write(self, name: str, at: int, data: bytes) -> None:
        self.pending.setdefault(name, []).append((at, data))

    def sync(self, name: str) -> None:
        for at, data in self.pending.pop(name, []):
            _put(self.safe.setdefault(name, bytearray()), at, data)

    def after_the_cut(self, rng: random.Random, how: str) -> dict[str, bytes]:
        left = {name: bytearray(data) for name, data in self.safe.items()}
        for name, writes in self.pending.items():
            if how == "dropped" or name not in left:
                continue
            for at, data in writes:
                for start in range(0, max(1, len(data)), SECTOR):
                    if how == "all" or rng.random() < 0.5:
                        _put(left[name], at + start, data[start : start + SECTOR])
        return {name: bytes(data) for name, data in left.items()}


def _put(file: bytearray, at: int, data: bytes) -> None:
    if at < 0:  # cut to this length
        del file[-at - 1 :]
        file.extend(bytes(max(0, -at - 1 - len(file))))
        return
    file.extend(bytes(max(0, at - len(file))))
    file[at : at + len(data)] = data


def possible() -> str:
    """Why it cannot be tried here; nothing when it can."""
    if not shutil.which("strace"):
        return "strace is not installed"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true"], capture_output=True, check=False
    )
    return "" if done.returncode == 0 else "this system does not let one process trace another"


def cuts(folder: Path, count: int, seed: int) -> tuple[int, int, int]:
    """So many cuts: how many lost something acknowledged, how many left a damaged library, how many were made."""
    _load()
    library = folder / "library.db"
    in_another(lambda _out: _begin(library))
    start = {each: each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file()}
    events = _recorded(folder, library)
    rng, lost, damaged = random.Random(seed), 0, 0
    for _ in range(count):
        cut, how = rng.randrange(len(events)), rng.choice(("dropped", "all", "any"))
        disk = Disk({str(name): bytearray(data) for name, data in start.items()})
        acknowledged = _replay(disk, events[:cut])
        place = folder / "after"
        shutil.rmtree(place, ignore_errors=True)
        for name, data in disk.after_the_cut(rng, how).items():
            if not name.endswith("-shm"):
                target = place / Path(name).relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
        said = in_another(lambda out, at=place / "library.db": os.write(out, _restarted(at).encode())).decode()
        damaged += said == "damaged"
        lost += said != "damaged" and int(said) < acknowledged
    return lost, damaged, count


def _load() -> None:
    """What each process after a cut imports, once for all of them."""
    import workstation.storage.opening
    import workstation.usecases.articles
    import workstation.usecases.journalling  # noqa: F401


def _begin(path: Path) -> None:
    from workstation.storage import open_library
    from workstation.usecases.articles import add_article

    with open_library(path) as library:
        add_article(library, slug="story", body="version 0 ")


def _restarted(path: Path) -> str:
    from workstation.errors import WorkstationError
    from workstation.storage import open_library
    from workstation.usecases.journalling import recover

    try:
        with open_library(path) as library:
            recover(library)
            if any(not each.ok for each in library.check()):
                return "damaged"
            return library.articles.get("story").body.split()[1]
    except WorkstationError:
        return "damaged"


def _recorded(folder: Path, library: Path) -> list[tuple[str, ...]]:
    trace = folder.parent / "trace"
    command = ["strace", "-f", "--seccomp-bpf", "-o", trace, "-y", "-xx", "-s", "1000000", "-e", f"trace={_CALLS}"]
    work = [sys.executable, "-c", _WORK, str(library), str(SAVES)]
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [*command, *work], capture_output=True, check=False, env={**os.environ, "PYTHONPATH": root}, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode()
    return [event for line in trace.read_text().splitlines() if (event := _event(line, str(folder)))]


_LINE = re.compile(r"(?:\d+\s+)?(\w+)\((.*)\)\s+= (-?\d+)")
_FD = re.compile(r"^(\d+)<([^>]*)>(?:\(deleted\))?,?\s*(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def _event(line: str, folder: str) -> tuple[str, ...] | None:
    told = _LINE.match(line)
    if not told or told[3].startswith("-"):
        return None
    call, rest, result = told[1], told[2], int(told[3])
    texts = [_bytes(each) for each in _TEXT.findall(rest)]
    if call in ("rename", "renameat", "renameat2"):
        return ("rename", texts[0].decode(), texts[1].decode()) if texts[1].decode().startswith(folder) else None
    if call in ("unlink", "unlinkat"):
        return ("unlink", texts[0].decode())
    if call == "openat":
        made = "O_CREAT" in rest or "O_TRUNC" in rest
        return (
            ("make", texts[0].decode(), str("O_TRUNC" in rest))
            if made and texts[0].decode().startswith(folder)
            else None
        )
    on = _FD.match(rest)
    if not on:
        return None
    name, rest = _bytes(on[2]).decode() if "\\x" in on[2] else on[2], on[3]
    if call == "write" and on[1] == "1":
        return ("said", texts[0].decode())
    if not name.startswith(folder):
        return None
    if call == "write":
        return ("append", name, texts[0].hex())
    if call == "pwrite64":
        return ("write", name, rest.rsplit(",", 1)[1].strip(), texts[0][:result].hex())
    if call == "ftruncate":
        return ("cut", name, rest.strip())
    return ("sync", name)


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _replay(disk: Disk, events: list[tuple[str, ...]]) -> int:
    """Do to the disk what was done; the number of the last version that was acknowledged."""
    acknowledged, size = 0, {name: len(data) for name, data in disk.safe.items()}
    for event in events:
        kind, name = event[0], event[1]
        if kind == "said":
            words = name.split()
            if words[0] == "typed":
                acknowledged = int(words[1])
        elif kind == "make":
            disk.safe.setdefault(name, bytearray())
            if event[2] == "True":
                disk.write(name, -1, b"")
                size[name] = 0
        elif kind == "append":
            data = bytes.fromhex(event[2])
            disk.write(name, size.get(name, 0), data)
            size[name] = size.get(name, 0) + len(data)
        elif kind == "write":
            disk.write(name, int(event[2]), bytes.fromhex(event[3]))
            size[name] = max(size.get(name, 0), int(event[2]) + len(event[3]) // 2)
        elif kind == "cut":
            disk.write(name, -int(event[2]) - 1, b"")
            size[name] = int(event[2])
        elif kind == "sync":
            disk.sync(name)
        elif kind == "rename":
            disk.safe[event[2]] = disk.safe.pop(name, bytearray())
            disk.pending.pop(event[2], None)
            if name in disk.pending:
                disk.pending[event[2]] = disk.pending.pop(name)
            size[event[2]] = size.pop(name, 0)
        elif kind == "unlink":
            disk.safe.pop(name, None)
            disk.pending.pop(name, None)
            size.pop(name, None)
    return acknowledged
