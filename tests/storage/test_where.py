"""Where a library lives."""

from pathlib import Path

import pytest

from workstation.errors import UnsupportedDatabase
from workstation.storage.where import place, sqlite_uri


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("news.db", "news.db"),
        (Path("/a/b.db"), "/a/b.db"),
        ("sqlite:///news.db", "news.db"),
        ("sqlite:////a/b.db", "/a/b.db"),
        ("sqlite:////a/with%20space.db", "/a/with space.db"),
        ("SQLite:///x.db", "x.db"),
        ("~/x.db", str(Path("~/x.db").expanduser())),
    ],
)
def test_places(where: str | Path, expected: str) -> None:
    assert place(where) == Path(expected)


@pytest.mark.parametrize(
    "where", ["postgresql+psycopg://x/y", "postgres://x", "mysql://x", "sqlite://", "http://x/y.db"]
)
def test_not_yet(where: str) -> None:
    with pytest.raises(UnsupportedDatabase) as refused:
        place(where)
    assert refused.value.remedy.startswith("Name a file")


def test_address_for_sqlite() -> None:
    assert sqlite_uri(Path("/a b/c?d#e%.db"), "ro") == "file:/a%20b/c%3Fd%23e%25.db?mode=ro"
    assert sqlite_uri(Path("/a.db"), "immutable") == "file:/a.db?immutable=1"
