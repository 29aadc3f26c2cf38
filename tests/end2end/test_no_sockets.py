"""The main job, from raw text to every format, in a process that can make no socket of the internet."""

import os
import subprocess
import sys
from pathlib import Path

STORY = """
import socket, sys

class Sealed(socket.socket):
    def __init__(self, family=-1, *others, **named):
        if family in (-1, socket.AF_INET, socket.AF_INET6):
            raise AssertionError("a socket of the internet was asked for")
        super().__init__(family, *others, **named)

def refuse(*asked, **named):
    raise AssertionError("an address of the internet was asked for")

socket.socket = Sealed
socket.create_connection = socket.getaddrinfo = socket.gethostbyname = refuse
from workstation.__main__ import main

folder = sys.argv[1]
RUNS = [
    ["import", f"{folder}/in"],
    ["expert", "add", "Ada Roe"],
    ["source", "add", "Valley Post", "--kind", "outlet", "--url", "https://valley.example/"],
    ["tag", "the-gate-holds", "--expert", "Ada Roe", "--text", "Ada Roe"],
    ["tag", "the-gate-holds", "--quote-of", "Ada Roe", "--text", "“It holds,”"],
    ["publish", "the-gate-holds"],
    ["export", "--all", "--format", "html", "--out", f"{folder}/out"],
    ["export", "--all", "--format", "html-fragment", "--out", f"{folder}/out"],
    ["render", f"{folder}/in/page.md"],
    ["doctor"],
]
RUNS += [
    ["export", "--all", "--format", "markdown", "--preset", preset, "--with-authors", "--out", f"{folder}/out/{preset}"]
    for preset in ("hugo", "jekyll", "eleventy", "pelican", "full")
]
RUNS += [
    ["export", "--all", "--format", format, "--out", f"{folder}/out/{format}"]
    for format in ("docx", "text", "factcheck")
]
RUNS += [["search", "holds"], ["suggest", f"{folder}/in/story.txt"], ["backup"], ["revisions", "the-gate-holds"]]
RUNS += [["vault", "init", "--passphrase-file", f"{folder}/key"], ["restore", "--last-backup"]]
RUNS += [["library", "encrypt", "--passphrase-file", f"{folder}/key"]]
for words in RUNS:
    sys.argv = ["workstation", *words]
    assert main() == 0, words
"""


def test_nothing_on_the_way_from_text_to_file_asks_the_internet(tmp_path: Path):
    (tmp_path / "in").mkdir()
    (tmp_path / "key").write_text("gravel otter lantern seven", encoding="utf-8")
    (tmp_path / "in" / "story.txt").write_text("The gate holds\n\n“It holds,” says Ada Roe.\n", encoding="utf-8")
    (tmp_path / "in" / "page.md").write_text("# Far\n\n![x](https://far.example/a.png) <b>b</b> //far.example\n")
    (tmp_path / "in" / "page.html").write_text(
        "<link rel=stylesheet href=https://far.example/a.css><base href=//far.example/>"
        "<h1>Page</h1><p>Words <img src=https://far.example/b.png srcset='//far.example/c.png 2x'>"
    )
    done = subprocess.run(
        [sys.executable, "-c", STORY, str(tmp_path)],
        env={**os.environ, "WORKSTATION_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out").glob("*.html"))) == 6
