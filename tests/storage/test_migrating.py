"""Migrations: they make exactly the model's tables; a library is never left half-way, and never without a copy."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, inspect

from tests.storage.elsewhere import run
from tests.storage.making import article
from workstation.domain.listing import ArticleFilter
from workstation.domain.revisions import RevisionKind
from workstation.errors import Cancelled, LibraryHeld, LibraryReadOnly, LibraryTrouble
from workstation.storage import Library, open_library
from workstation.storage.engine import make_engine
from workstation.storage.migrating import MIGRATIONS, configuration, migrate
from workstation.storage.tables.whole import METADATA
from workstation.storage.where import SCHEMA

FIXTURES = Path(__file__).parent / "fixtures"

_STEP = '''
"""A step of a later version."""

import os

import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"


def upgrade():
    with op.batch_alter_table("articles") as table:
        table.add_column(sa.Column("kicker", sa.String(), nullable=False, server_default=""))
    op.create_table("later", sa.Column("id", sa.String(), primary_key=True))
{more}
'''


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    folder = tmp_path / "100% versions"
    shutil.copytree(MIGRATIONS / "versions", folder)
    return folder


def _add_step(steps: Path, more: str = "") -> int:
    names = {"number": f"{SCHEMA + 1:04d}", "before": f"{SCHEMA:04d}"}
    (steps / f"{names['number']}_later.py").write_text(_STEP.format(more=f"    {more}", **names))
    return SCHEMA + 1


@pytest.fixture
def closed(library: Library) -> Path:
    """A library with an article that has a revision, a byline and tags, closed."""
    stored = library.articles.add(article(body="[A]{expert=ann} word"))
    library.revisions.add(stored, RevisionKind.NAMED)
    library.close()
    return library.path


def _backups(path: Path) -> list[Path]:
    return sorted((path.with_name(path.name + ".files") / "backups").iterdir())


def test_they_make_the_models_tables(library: Library) -> None:
    with library._sessions.reading() as session:
        connection = session.connection()
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _: kind != "table" or not name.startswith("article_search"),
            },
        )
        assert compare_metadata(context, METADATA) == []
        seen = inspect(connection)
        for table in METADATA.sorted_tables:
            made = {(each["name"], _plain(each["sqltext"])) for each in seen.get_check_constraints(table.name)}
            meant = {
                (str(each.name), _plain(str(each.sqltext)))
                for each in table.constraints
                if isinstance(each, CheckConstraint)
            }
            assert made == meant


def _plain(sql: str) -> str:
    return re.sub(r"\W+", " ", sql).strip()


def test_the_newest_step_is_the_schema(library: Library) -> None:
    with make_engine(library.path, write=False).connect() as connection:
        head = ScriptDirectory.from_config(configuration(connection)).get_current_head()
        connection.engine.dispose()
    assert head == f"{SCHEMA:04d}"


@pytest.mark.parametrize("at", ["copying it first", "bringing it up to date"])
def test_stopping_leaves_the_library_as_it_was(closed: Path, steps: Path, at: str) -> None:
    before = closed.read_bytes()
    # A step that takes SQLite some work, so that it is asked within.
    later = _add_step(
        steps,
        'op.execute("INSERT INTO later WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x < 200000) '
        "SELECT 'c' || x FROM n\"); op.execute('DELETE FROM later')",
    )
    told: list[str] = []

    def watch(_done: int, _total: int, what: str) -> bool:
        told.append(what)
        return what != at

    with pytest.raises(Cancelled, match="was stopped"):
        migrate(closed, to=later, versions=steps, watch=watch)
    assert at in told
    assert closed.read_bytes() == before
    assert not list(closed.parent.rglob("*.part"))
    with open_library(closed) as library:
        assert len(library.articles.slugs()) == 1


def test_every_table_has_keys_and_constraints_have_names() -> None:
    for table in METADATA.sorted_tables:
        assert list(table.primary_key.columns)
        assert all(each.name for each in table.constraints)


def test_a_library_of_every_earlier_schema_is_kept() -> None:
    assert {each.stem for each in FIXTURES.glob("schema-*.db")} == {f"schema-{n}" for n in range(1, SCHEMA)}


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("schema-*.db")), ids=lambda path: path.stem)
def test_every_earlier_library_opens(fixture: Path, path: Path) -> None:
    shutil.copyfile(fixture, path)
    with open_library(path) as library:
        assert [each.sentence for each in library.check() if not each.ok] == []
        stored = library.articles.get("a-story")
        assert (stored.headline, stored.status, stored.byline[1].author) == ("Headline “quoted”", "in review", "ann")
        assert [topic.label for topic in stored.topics] == ["war", "sanctions"]
        assert library.articles.last_opened() == stored
        origin = library.articles.origin(stored.id)
        assert origin is not None
        assert origin.data == b"\xef\xbb\xbfraw\r\n"
        assert library.revisions.get(library.revisions.list(stored.id)[0].id).article == stored
        assert library.experts.get("alexander-gabuev").spellings == ("Александр Габуев", "Aleksandr Gabuyev")
        assert [each.words for each in library.tags.quotes_by("expert", "gabuev")] == ["“all right”"]
        assert library.quotes.all_ids() == {"q1", "c1", "c9"}
        found = library.articles.list(ArticleFilter(words="cafe", expert="gabuev", source="afp", author="ann"))
        assert [line.slug for line in found.rows] == ["a-story"]
        assert [line.slug for line in library.articles.list(ArticleFilter(trashed=True)).rows] == ["gone"]
        library.articles.save(stored.changed(headline="Goes on"))


def test_a_step_keeps_every_row(closed: Path, steps: Path) -> None:
    backup = migrate(closed, to=_add_step(steps), versions=steps)
    with closing(sqlite3.connect(closed)) as migrated:
        assert migrated.execute("SELECT kicker, slug FROM articles").fetchall() == [("", "a-story")]
        assert migrated.execute("SELECT count(*) FROM revisions").fetchone() == (1,)
        assert migrated.execute("SELECT count(*) FROM appearances").fetchone() == (1,)
        assert migrated.execute("PRAGMA user_version").fetchone() == (SCHEMA + 1,)
        assert migrated.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert migrated.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert backup.name == f"before-migration-{SCHEMA + 1}-1.db"
    with open_library(backup) as copy:
        assert copy.articles.slugs() == {"a-story"}
        assert all(each.ok for each in copy.check())


@pytest.mark.parametrize(
    "more",
    [
        "raise RuntimeError('half-way')",
        "op.execute('INSERT INTO nowhere VALUES (1)')",
        "op.execute('DELETE FROM revisions')",
        "op.execute(\"UPDATE appearances SET article_id = 'nothing'\")",
    ],
)
def test_a_step_that_fails_leaves_everything(closed: Path, steps: Path, more: str) -> None:
    before = closed.read_bytes()
    to = _add_step(steps, more)
    for number in (1, 2):
        with pytest.raises(LibraryTrouble, match="could not be brought up to date") as refused:
            migrate(closed, to=to, versions=steps)
        assert closed.read_bytes() == before
        assert f"before-migration-{to}-{number}.db" in refused.value.safe
    assert len(_backups(closed)) == 2
    with open_library(closed) as library:
        assert library.articles.get("a-story").body == "[A]{expert=ann} word"
        assert all(each.ok for each in library.check())
        library.articles.add(article("next"))


def test_killed_half_way(closed: Path, steps: Path) -> None:
    to = _add_step(steps, "os._exit(0)")
    code = "import sys; from pathlib import Path; from workstation.storage.migrating import migrate\n"
    code += "migrate(Path(sys.argv[1]), to=int(sys.argv[2]), versions=Path(sys.argv[3])); print('finished')"
    assert run(code, closed, to, steps) == ""
    with open_library(closed) as library:
        assert library.articles.slugs() == {"a-story"}
        assert all(each.ok for each in library.check())
    with closing(sqlite3.connect(closed)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert [each.name for each in _backups(closed)] == [f"before-migration-{to}-1.db"]


def test_opening_brings_an_older_library_up_to_date(path: Path, new_library: Path) -> None:
    shutil.copyfile(new_library, path)
    with closing(sqlite3.connect(path)) as older:
        older.execute(f"PRAGMA user_version = {SCHEMA - 1}")
    with open_library(path) as library:
        assert not library.read_only
        assert [each.name for each in _backups(path)] == [f"before-migration-{SCHEMA}-1.db"]
    with closing(sqlite3.connect(path)) as current:
        assert current.execute("PRAGMA user_version").fetchone() == (SCHEMA,)


def test_an_older_library_opened_for_reading_is_brought_up_to_date_too(path: Path) -> None:
    shutil.copyfile(FIXTURES / "schema-1.db", path)
    with open_library(path, write=False) as library:
        assert library.read_only
        assert library.articles.slugs()
        with pytest.raises(LibraryReadOnly, match="opened for reading only"), library.transaction():
            pass
        assert len(_backups(path)) == 1
        with open_library(path) as other:
            assert not other.read_only
    assert len(_backups(path)) == 1


def test_an_older_library_that_another_holds(path: Path, new_library: Path) -> None:
    shutil.copyfile(new_library, path)
    with open_library(path):
        with closing(sqlite3.connect(path)) as older:
            older.execute(f"PRAGMA user_version = {SCHEMA - 1}")
        for write in (True, False):
            with pytest.raises(LibraryHeld, match=r"brought up to date before it can be read.*Close it there"):
                open_library(path, write=write)
