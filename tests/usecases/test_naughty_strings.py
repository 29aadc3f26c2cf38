"""The Big List of Naughty Strings through both doors: in as plain text and as Markdown, and out again unhurt."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.export.test_hostile import assert_nothing_active
from tests.markdown.fragments import DATA
from workstation.errors import FileRefused
from workstation.export.options import Options
from workstation.importing import read
from workstation.markdown.render import render
from workstation.usecases.articles import edit_header
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files

STRINGS = [text for text in json.loads((DATA / "blns.json").read_text("utf-8")) if text.strip()]
CONTROLS = [text for text in STRINGS if any(sign < "\t" or "\x0e" <= sign < "\x1b" for sign in text)]
NAUGHTY = [text for text in STRINGS if text not in CONTROLS]

LEFT = {"tk-left": "Some of the strings look like a mark of what is still to come."}


def words(text: str) -> str:
    return " ".join(text.split())


def file_of(folder: Path, name: str, parts: list[str]) -> Path:
    file = folder / name
    file.write_bytes("\n\n".join(["The first words.", *parts, "The last words.\n"]).encode("utf-8"))
    return file


def test_a_plain_text_keeps_every_word_in_the_page(library, tmp_path):
    assert len(NAUGHTY) > 490
    report, _ = import_files(library, [file_of(tmp_path, "naughty.txt", NAUGHTY)])
    (line,) = report.lines
    assert line.outcome == "imported"
    article = library.articles.get(line.slug)
    shown = words(BeautifulSoup(render(article.body), "html.parser").get_text())
    assert [text for text in NAUGHTY if words(text) not in shown] == []
    (page,) = export_articles(library, [line.slug], "html", "", None, tmp_path / "out", overrides=LEFT)[0].paths
    assert_nothing_active(page.read_bytes())
    whole = words(BeautifulSoup(page.read_bytes(), "html5lib").get_text())
    assert [text for text in NAUGHTY if words(text) not in whole] == []


@pytest.mark.parametrize("text", CONTROLS)
def test_control_signs_are_no_text(tmp_path, text):
    with pytest.raises(FileRefused, match="binary data"):
        read(file_of(tmp_path, "controls.txt", [text]))


def test_markdown_comes_back_byte_for_byte_and_nothing_active_leaves(library, tmp_path):
    file = file_of(tmp_path, "naughty.md", NAUGHTY)
    file.write_bytes(b"---\ntitle: Naughty\nodd: [1, 2]\n---\n" + file.read_bytes())
    (line,) = import_files(library, [file])[0].lines
    out = tmp_path / "out"
    (back,) = export_articles(library, [line.slug], "markdown", "source", None, out)[0].paths
    assert back.read_bytes() == file.read_bytes()
    for format in ("html", "html-fragment"):
        (page,) = export_articles(library, [line.slug], format, "", Options(), out, overrides=LEFT)[0].paths
        assert_nothing_active(page.read_bytes())


def test_a_complete_copy_keeps_them_in_every_field(library, other_library, tmp_path):
    (line,) = import_files(library, [file_of(tmp_path, "naughty.md", NAUGHTY)])[0].lines
    lines = [words(text) for text in NAUGHTY]
    article = library.articles.get(line.slug)
    article, _ = edit_header(
        library,
        article.id,
        headline=" ".join(lines)[:300],
        dek=" ".join(reversed(lines))[:1_000],
        section=lines[200][:120],
        internal_note="\n\n".join(NAUGHTY)[:20_000],
        public_note="\n".join(NAUGHTY)[-20_000:],
    )
    paths = export_articles(library, None, "markdown", "full", None, tmp_path / "copy")[0].paths
    import_files(other_library, list(paths))
    kept = {"version": 0, "updated_at": article.updated_at}
    assert other_library.articles.get(article.slug).changed(**kept) == article.changed(**kept)
