"""Files read by several processes for an import: each once, in order, whatever becomes of a process."""

import multiprocessing
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
