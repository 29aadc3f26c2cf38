"""A whole story on a confidential source, without a socket of the internet: no canary in any output, file or error."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.vault.people import CHEAP, IDENTITY, PASSPHRASE, traces
from workstation.storage import open_library
from workstation.usecases import articles
from workstation.usecases.confidential import add_confidential
from workstation.usecases.exporting import export_articles

ALL = [
    ["export", "--all", "--format", "html"],
    ["export", "--all", "--format", "markdown", "--preset", "full"],
]
ADD = ["source", "add", "--confidential", "--codename"]
STORY = """
import io, json, socket, sys, contextlib

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

for words, code in json.loads(sys.stdin.read()):
    sys.argv = ["workstation", *words]
    sys.stderr.write(f"--- {words[:2]}\\n")
    assert main() == code, words
"""


def _run(tmp_path: Path, runs: list[tuple[list[str], int]]) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run(
        [sys.executable, "-c", STORY],
        input=json.dumps(runs).encode(),
        env={**os.environ, "WORKSTATION_HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp")},
        capture_output=True,
        cwd=tmp_path,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done


def test_from_a_draft_to_every_format_and_back(tmp_path: Path):
    (tmp_path / "secret").mkdir()
    (tmp_path / "tmp").mkdir()
    identity, key, wrong = (tmp_path / "secret" / name for name in ("who.json", "key", "wrong"))
    identity.write_text(json.dumps(IDENTITY), encoding="utf-8")
    key.write_text(PASSPHRASE, encoding="utf-8")
    wrong.write_text("something else", encoding="utf-8")
    (tmp_path / "gate.txt").write_text(
        "Gate\n\n“It leaks at night,” says a senior official in the ministry.\n", encoding="utf-8"
    )
    (tmp_path / "leak.md").write_text("# Gate\n\nIt was P. ZUBIZARRETA.\n", encoding="utf-8")
    with_key = ["--passphrase-file", str(key)]
    reason = ["--override", "vault-locked=two of us have read it"]
    runs = [
        (["vault", "init", *with_key], 0),
        (["import", "gate.txt"], 0),
        ([*ADD, "Snowdrop", "--description", "a senior official", "--identity-file", str(identity), *with_key], 0),
        (["tag", "gate", "--source", "Snowdrop", "--text", "a senior official"], 0),
        (["tag", "gate", "--quote-of", "Snowdrop", "--text", "“It leaks at night,”"], 0),
        (["publish", "gate"], 0),
        (["vault", "status", "--passphrase-file", str(wrong)], 1),
        (["export", "gate"], 1),  # the vault is locked
        *(([*words, *with_key, "--out", f"out/{number}"], 0) for number, words in enumerate(ALL)),
        (["export", "gate", *reason, "--out", "out/locked"], 0),
        (["source", "list"], 0),
        (["source", "show", "snowdrop", "--json"], 0),
        (["show", "gate", "--json"], 0),
        (["search", "official"], 0),
        (["check", "gate"], 1),
        (["doctor"], 0),
        (["--library", "again.db", "import", f"out/{len(ALL) - 1}"], 0),
        (["--library", "again.db", "source", "show", "snowdrop"], 0),
        (["export", "leak.md", *with_key, "--out", "out/leak"], 1),  # a file, which belongs to no library
    ]
    done = _run(tmp_path, runs)
    assert traces(done.stdout + done.stderr) == []
    said = done.stderr.decode().rpartition("---")[2]
    assert "a name of “snowdrop” in" in said
    assert "It was P. ZUBIZARRETA." in said
    assert not (tmp_path / "out" / "leak").exists()
    assert b"Traceback" not in done.stderr
    seen = 0
    for path in tmp_path.rglob("*"):
        if path.is_file() and path.parent.name != "secret":
            seen += 1
            assert traces(path.read_bytes() + path.name.encode()) == [], path
            if "home" in path.parts or "out" in path.parts:
                assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert seen > len(ALL) + 4


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory):
    with open_library(tmp_path_factory.mktemp("guarded") / "library.db") as library:
        library.vault.create(PASSPHRASE, CHEAP)
        add_confidential(library, "Snowdrop", "a senior official in the ministry", IDENTITY)
        yield library


_FIELDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=30)


@settings(max_examples=4, deadline=None)
@given(st.lists(_FIELDS, min_size=1, max_size=3), _FIELDS)
def test_whatever_a_record_holds_none_of_it_is_in_any_output(guarded, tmp_path_factory, words, note):
    canaries = [f"zq{place}{each}qz" for place, each in enumerate([*words, note])]
    source, _ = add_confidential(
        guarded,
        "Nightjar",
        "an engineer",
        {
            "name": canaries[0],
            "spellings": tuple(canaries[1:-1]),
            "contacts": ({"kind": canaries[-1], "value": canaries[-1], "note": canaries[-1]},),
            "notes": canaries[-1],
        },
    )
    article, _ = articles.new_article(guarded, "Told", f"So said [an engineer]{{source={source.slug}}}.\n")
    out = tmp_path_factory.mktemp("out")
    for format, preset in (("html", ""), ("docx", ""), ("text", ""), ("markdown", "hugo"), ("markdown", "full")):
        export_articles(guarded, [article.slug], format, preset, None, out / (preset or format))
    kept = [guarded.path, *guarded.path.parent.glob("*-wal"), *out.rglob("*")]
    for data in [path.read_bytes() for path in kept if path.is_file()]:
        for canary in canaries:
            assert not any(canary.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))
