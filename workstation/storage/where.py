"""Where a library lives: a path or an address, and how SQLite is asked to open it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from urllib.parse import quote, unquote

from workstation.errors import UnsupportedDatabase
from workstation.paths import files_beside
from workstation.words import tr

Mode = Literal["rw", "ro", "immutable"]

APPLICATION_ID = 0x45445753  # "EDWS", in bytes 68 to 71 of the file
SCHEMA = 14  # the number of the newest migration; kept as SQLite's user_version


def place(where: str | Path) -> Path:
    """The path of the database file that `where` (a path or a `sqlite:///` address) names."""
    text = str(where)
    if isinstance(where, Path) or "://" not in text:
        return Path(text).expanduser()
    scheme, _, rest = text.partition("://")
    if scheme.lower().split("+")[0] == "sqlite" and rest.startswith("/"):
        return Path(unquote(rest[1:])).expanduser()
    if scheme.lower().split("+")[0] in ("postgresql", "postgres"):
        raise UnsupportedDatabase(
            tr("This version keeps a library in a file; a PostgreSQL database will be accepted later."),
            safe=tr("Nothing was opened."),
            remedy=tr("Name a file, as in --library newsroom.db."),
        )
    raise UnsupportedDatabase(
        tr("“{scheme}://” is not a kind of library this program can open.").format(scheme=scheme),
        safe=tr("Nothing was opened."),
        remedy=tr("Name a file, as in --library newsroom.db, or an address that begins with sqlite:///."),
    )


def sqlite_uri(path: Path, mode: Mode) -> str:
    """The address sqlite3 takes with `uri=True`; it never creates a file."""
    # An absolute path with percent-encoding: a "?" or "#" in a folder's name must not end the path.
    address = quote(path.absolute().as_posix())
    if not address.startswith("/"):
        address = "/" + address  # Windows: /C:/…
    return f"file:{address}?" + ("immutable=1" if mode == "immutable" else f"mode={mode}")


def sidecar(path: Path, suffix: Literal["-wal", "-shm", "-journal"]) -> Path:
    """The file SQLite keeps beside the database."""
    return path.with_name(path.name + suffix)


def unwritten(path: Path) -> bool:
    """Whether changes stand in the `-wal` file that the database file does not have yet."""
    wal = sidecar(path, "-wal")
    return wal.exists() and wal.stat().st_size > 0


def conversion_mark(library: Path) -> Path:
    """What stands beside a library while it becomes an encrypted one, or one in clear (see `converting`)."""
    return files_beside(library) / "converting"
