"""Bombs and monsters within a bound of time and memory: refused in words, or every word of them comes in."""

import os
import struct
import zipfile
from pathlib import Path

import pytest

from tests.importing.word_files import changed, plain, zip_bomb
from tests.storage.elsewhere import run
from workstation.storage import open_library

MOST_MEMORY = 600  # MB beyond what the program takes with nothing to do; the largest file has 8 MB
MOST_TIME = 60  # seconds of the processor, all together
_IMPORT = f"""
import resource, sys
from pathlib import Path
from workstation.storage import open_library
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files
resource.setrlimit(resource.RLIMIT_CPU, ({MOST_TIME}, {MOST_TIME}))
folder, calm = Path(sys.argv[1]), Path(sys.argv[2])
with open_library(folder / "library.db") as library:
    import_files(library, [calm])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report, _ = import_files(library, [folder / "monsters"])
    export_articles(library, None, "html", "", None, folder / "out")
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for line in report.lines:
    print(line.path.name, line.outcome, *line.notes)
print("MB", (after - before) // 1024)
"""
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
MONSTERS: dict[str, bytes] = {
    "entity-bomb.docx": changed(
        plain("Hello"), {"word/document.xml": f'<!DOCTYPE a [<!ENTITY l0 "lol">{_LAUGHS}]><a>&l9;</a>'.encode()}
    ),
    "entity-bomb.html": f'<!DOCTYPE a [<!ENTITY l0 "lol">{_LAUGHS}]><p>Kept words &l9;</p>'.encode(),
    "one-line.md": b"Kept words " + b"word " * 200_000,
    "brackets.md": b"Kept words " + b"[" * 20_000,
    "quotes.md": b"Kept words\n\n" + b"> " * 5_000 + b"deep",
    "divs.html": b"<p>Kept words</p>" + b"<div>" * 20_000 + b"deep",
}
REFUSED = {"zip-bomb.docx": "unpacks to more", "entity-bomb.docx": "declarations"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limits")
def test_they_are_bounded_and_leave_nothing_or_all_their_words(tmp_path: Path) -> None:
    (tmp_path / "monsters").mkdir()
    for name, data in {**MONSTERS, "zip-bomb.docx": zip_bomb()}.items():
        (tmp_path / "monsters" / name).write_bytes(data)
    (tmp_path / "calm.docx").write_bytes(plain("Calm words."))
    *told, memory = run(_IMPORT, tmp_path, tmp_path / "calm.docx").splitlines()
    assert int(memory.removeprefix("MB ")) < MOST_MEMORY
    said = {line.split(" ", 1)[0]: line for line in told}
    assert said.keys() == MONSTERS.keys() | REFUSED.keys()
    for name, words in REFUSED.items():
        assert " refused " in said[name]
        assert words in said[name]
    with open_library(tmp_path / "library.db") as library:
        bodies = [library.articles.get(slug).body for slug in library.articles.slugs()]
        assert len(bodies) == 1 + len(MONSTERS) - 1  # the calm one, and all but the entity bomb for Word
        assert sum("Kept words" in body for body in bodies) == len(MONSTERS) - 1
        assert [each.sentence for each in library.check() if not each.ok] == []
    assert len(list((tmp_path / "out").glob("*.html"))) == len(bodies)


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lying.docx"
    path.write_bytes(changed(plain("Hello"), {"word/document.xml": b"<a>" + b" " * 5_000 + b"</a>"}))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("word/document.xml").file_size
    at = 0
    while (at := data.find(struct.pack("<I", size), at)) >= 0:
        data[at : at + 4] = struct.pack("<I", 10)
    path.write_bytes(data)
    code = (
        "import sys; from pathlib import Path; from workstation.storage import temporary_library\n"
        "from workstation.usecases.importing import import_files\n"
        "with temporary_library() as library:\n"
        "    report, _ = import_files(library, [Path(sys.argv[1])])\n"
        "    print(report.lines[0].outcome, *report.lines[0].notes, library.articles.slugs())"
    )
    said = run(code, path)
    assert said.startswith("refused")
    assert said.endswith("set()")
