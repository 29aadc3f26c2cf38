"""Bringing files in opens nothing outside: a listener on the loopback hears nothing, a watched file is not taken in."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.importing.word_files import changed, plain
from tests.ui.preview.hostile import KINDS, hostile
from workstation.storage import temporary_library
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files

DATA = Path(__file__).parents[1] / "data"
CANARY = "the canary sings"


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as heard:
        heard.bind(("127.0.0.1", 0))
        heard.listen(64)
        heard.settimeout(0)
        yield heard


def test_payloads_of_every_kind_reach_nothing(tmp_path: Path, listener: socket.socket):
    port = listener.getsockname()[1]
    secret = tmp_path / "secret.txt"
    secret.write_text(CANARY, encoding="utf-8")
    snippets = [hostile(kind, port, str(secret)) for kind in KINDS]
    web = f"http://127.0.0.1:{port}"
    purify = json.loads((DATA / "dompurify-expect-3.4.14.json").read_text(encoding="utf-8"))
    snippets += [each["payload"] for each in purify if isinstance(each.get("payload"), str)]
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.html").write_text("<h1>Page</h1>" + "<p>x</p>".join(snippets[: len(KINDS)]), encoding="utf-8")
    (folder / "purify.html").write_text("<h1>Purify</h1>" + "<p>x</p>".join(snippets[len(KINDS) :]), encoding="utf-8")
    (folder / "post.md").write_text("# Post\n\n" + "\n\n".join(snippets) + f"\n\n![]({web}/a.png)\n", encoding="utf-8")
    (folder / "svg.html").write_text(
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y SYSTEM "{web}/y">]><h1>S</h1><p>&x;&y;</p>',
        encoding="utf-8",
    )
    picture = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
        f'Target="{web}/template.dotm" TargetMode="External"/></Relationships>'
    )
    (folder / "word.docx").write_bytes(changed(plain("Word"), {"word/_rels/settings.xml.rels": picture}))
    with temporary_library() as library:
        report, _ = import_files(library, [folder])
        slugs = [line.slug for line in report.lines if line.slug]
        assert len(slugs) == 5
        export_articles(library, slugs, "html", "", None, tmp_path / "out")
        assert all(CANARY not in library.articles.get(slug).body for slug in slugs)
    assert all(CANARY not in path.read_text(encoding="utf-8") for path in (tmp_path / "out").glob("*.html"))
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize("where", ["word/document.xml", "word/styles.xml", "docProps/core.xml"])
def test_a_word_file_with_an_entity_from_outside_is_refused(tmp_path: Path, listener: socket.socket, where: str):
    web = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
    entity = f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "{web}">]><a>&x;</a>'
    file = tmp_path / "entity.docx"
    file.write_bytes(changed(plain("Hello"), {where: entity}))
    with temporary_library() as library:
        report, _ = import_files(library, [file])
        assert "declarations" in str(report.lines[0].notes)
        assert library.articles.slugs() == set()
    with pytest.raises(BlockingIOError):
        listener.accept()
