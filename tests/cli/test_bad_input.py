"""Bad input gets a clear sentence, an exit code of 1, and leaves everything as it was."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from workstation.storage import open_library


def state(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "“empty.txt” is empty."),
        ("blank.md", b" \n\n\t\n", "“blank.md” is empty."),
        ("binary.md", bytes(range(256)) * 8, "“binary.md” is no text but binary data."),
        ("letter.txt", b"PK\x03\x04 and so on", "“letter.txt” is an OpenDocument or zip file."),
        ("half.txt", "Grüße".encode("utf-16-le")[:-1] + b"\x00\xd8", "“half.txt” is no text but binary data."),
    ],
)
def test_a_file_that_is_no_article_is_refused(run, home, name, data, said):
    file = home / name
    file.write_bytes(data)
    ran = run("import", file)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert "Nothing was imported" in ran.err
    assert file.read_bytes() == data
    assert run("list", "--json").json == []


def test_a_missing_file_and_a_huge_one(run, home):
    huge = home / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    ran = run("import", home / "missing.txt", huge)
    assert ran.code == 1
    assert "There is no file “" in ran.err
    assert "at most 50 MB" in ran.err
    assert run("list", "--json").json == []


def test_a_guessed_encoding_is_said_and_loses_no_word(run, home):
    file = home / "cafe.txt"
    file.write_bytes("Café “prices” — déjà vu, again and again.\n".encode("cp1252"))
    (line,) = run("import", file, "--json").json
    assert any("Windows-1252" in note for note in line["notes"])
    assert "Café “prices” — déjà vu" in run("show", line["slug"], "--json").json["body"]


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ('title: "open\n  x: [', "The front matter breaks in line"),
        ("title: A\ntitle: B", "The front matter says “title” twice, in lines 2 and 3."),
        ("title: " + "x" * 400, "The headline has 400 characters; at most 300 fit."),
    ],
)
def test_broken_front_matter_is_named_and_the_text_comes_in(run, home, block, said):
    file = home / "post.md"
    file.write_text(f"---\n{block}\n---\nThe text stays.\n", encoding="utf-8")
    (line,) = run("import", file, "--json").json
    assert line["slug"] == "post"
    assert any(said in note for note in line["notes"]), line["notes"]
    assert run("show", "post", "--json").json["body"] == "The text stays."
    (back,) = run("export", "post", "--format", "markdown", "--preset", "source", "--out", home / "o", "--json").json
    assert Path(back).read_bytes() == file.read_bytes()


def test_a_tag_to_nothing_stops_no_work(run, home):
    file = home / "post.md"
    file.write_text("[Ada]{expert=nobody} said [so]{quote=zzzzzzzz}.\n", encoding="utf-8")
    slug = run("import", file, "--json").json[0]["slug"]
    (path,) = run("export", slug, "--out", home / "out", "--json").json
    page = Path(path).read_text(encoding="utf-8")
    assert "Ada" in page
    assert "nobody" not in page
    assert "zzzzzzzz" not in page
    assert run("doctor").code == 0


def test_an_image_that_is_none_is_named_and_its_address_kept(run, home):
    (home / "fake.png").write_bytes(b"not a picture")
    (home / "post.md").write_text("# Post\n\n![A picture](fake.png)\n", encoding="utf-8")
    (line,) = run("import", home / "post.md", "--json").json
    assert any("fake.png" in note for note in line["notes"])
    assert "![A picture](fake.png)" in run("show", line["slug"], "--json").json["body"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty (0 bytes)"),
        (b"Dear editor, this is a letter.\n" * 9, "is not a library of Editorial Workstation"),
    ],
)
def test_a_file_that_is_no_library(run, home, data, said):
    file = home / "some.db"
    file.write_bytes(data)
    for words in (["list"], ["author", "add", "Ada"]):
        ran = run("--library", file, *words)
        assert (ran.code, ran.out) == (1, "")
        assert said in ran.err
        assert file.read_bytes() == data


def test_the_library_of_another_program_and_of_a_newer_version(run, home, draft):
    other = home / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE recipes (name)")
    database.close()
    assert "of another program" in run("--library", other, "list").err
    run("import", draft)
    newer = home / "home" / "data" / "library.db"
    with sqlite3.connect(newer) as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    before = newer.read_bytes()
    refused = run("list")
    assert refused.code == 1
    assert "was written by a newer" in refused.err
    assert newer.read_bytes() == before


def test_a_library_that_another_holds_can_be_read_and_says_who_holds_it(run, home, draft):
    library = home / "held.db"
    run("--library", library, "import", draft)
    with open_library(library, program="window"):
        assert len(run("--library", library, "list", "--json").json) == 1
        refused = run("--library", library, "author", "add", "Ada")
        assert refused.code == 1
        assert "window" in refused.err
        assert str(os.getpid()) in refused.err or "since" in refused.err
    assert run("--library", library, "author", "add", "Ada").code == 0


def test_a_postgresql_address_is_refused_in_plain_words(run):
    ran = run("--library", "postgresql://desk/newsroom", "list")
    assert ran.code == 1
    assert "PostgreSQL" in ran.err
    assert "later" in ran.err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the displays of other systems are always there")
def test_without_a_screen_the_window_says_how_to_work(home):
    without = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "workstation"], env=without, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert "There is no screen" in done.stderr
    assert "workstation list" in done.stderr
    assert state(home / "home") == {} if (home / "home").exists() else True
