"""Files read by several processes for an import: each once, in order, whatever becomes of a process."""

import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from workstation.usecases.reading_ahead import Read, Wanted, read_ahead


def wanted(folder: Path, count: int) -> list[Wanted]:
    found = []
    for number in range(count):
        path = folder / f"{number}.md"
        path.write_text(f"# Story {number}\n\nThe gates opened at {number}.\n", encoding="utf-8")
        found.append(Wanted(number, path, f"place-{number}", path.stat().st_size))
    return found


def test_a_process_that_is_killed_costs_no_file(tmp_path: Path) -> None:
    files = wanted(tmp_path, 160)
    others = set(multiprocessing.active_children())
    read: list[Read] = []
    for each in read_ahead(files, len(files), cores=3):
        read.append(each)
        if len(read) == 1:
            for process in set(multiprocessing.active_children()) - others:
                process.kill()
    assert [each.wanted for each in read] == files
    assert [each.imported.fields["headline"] for each in read] == [f"Story {number}" for number in range(160)]
    assert all(each.derived and each.derived.words for each in read)


_LOADED = """
import sys
from pathlib import Path
from workstation.usecases.reading_ahead import _begin, _read_and_derived
_begin()
[(read, derived)] = _read_and_derived([Path(sys.argv[1])])
print(read.fields["headline"], derived.words, *sorted({name.split(".")[0] for name in sys.modules}))
"""


def test_a_process_that_reads_loads_neither_the_database_nor_a_window(tmp_path: Path) -> None:
    (each,) = wanted(tmp_path, 1)
    done = subprocess.run([sys.executable, "-c", _LOADED, each.path], check=True, capture_output=True, text=True)
    assert done.stdout.startswith("Story 0 5 ")
    assert not {"sqlmodel", "sqlalchemy", "sqlite3", "typer", "PySide6", "ruamel"} & set(done.stdout.split())


def test_the_processes_are_started_while_further_files_are_looked_at(tmp_path: Path) -> None:
    files = wanted(tmp_path, 160)
    others = set(multiprocessing.active_children())
    started: list[int] = []

    def looked_at() -> Iterator[Wanted]:
        for each in files:
            started.append(len(set(multiprocessing.active_children()) - others))
            yield each

    assert [each.wanted for each in read_ahead(looked_at(), len(files), cores=2)] == files
    assert started.index(1) == 32


def test_few_files_that_are_left_start_no_process(tmp_path: Path) -> None:
    files = wanted(tmp_path, 8)
    others = set(multiprocessing.active_children())
    for _ in read_ahead(files, 500, cores=2):
        assert set(multiprocessing.active_children()) == others
