"""Import, export and demo from the command line."""

import contextlib
import os
import zipfile
from pathlib import Path

import pytest

from workstation import settings
from workstation.export.formats import FORMATS
from workstation.paths import default_library, user_packs
from workstation.settings import Settings


def test_importing_twice_is_skipped_updated_or_copied(run, draft):
    (first,) = run("import", draft, "--json").json
    assert first["outcome"] == "imported"
    (again,) = run("import", draft, "--json").json
    assert (again["outcome"], again["slug"]) == ("skipped", first["slug"])
    draft.write_text(draft.read_text(encoding="utf-8").replace("Friday", "Monday"), encoding="utf-8")
    (updated,) = run("import", draft, "--on-duplicate", "update", "--json").json
    assert (updated["outcome"], updated["slug"]) == ("updated", first["slug"])
    assert run("show", first["slug"], "--json").json["headline"].endswith("Monday")
    (copied,) = run("import", draft, "--on-duplicate", "copy", "--json").json
    assert copied["outcome"] == "copied"
    assert len(run("list", "--json").json) == 2


def test_one_refused_file_does_not_stop_the_others(run, draft):
    bad = draft.with_name("empty.txt")
    bad.write_bytes(b"")
    ran = run("import", draft, bad, draft.with_name("missing.txt"), "--json")
    assert ran.code == 1
    assert [line["outcome"] for line in ran.json] == ["imported", "refused", "refused"]
    assert "empty.txt" in ran.err
    assert "missing.txt" in ran.err
    assert len(run("list", "--json").json) == 1


def words_of(path: Path) -> str:
    """The text of an export; of a Word document all of its parts."""
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_every_format_and_preset_is_written(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    for format in FORMATS:
        if format.needs_window:
            continue
        for preset in format.presets or ("",):
            if preset == "source":
                continue
            out = home / "out" / format.name / preset
            words = ["--preset", preset] if preset else []
            path, *_beside = run("export", slug, "--format", format.name, *words, "--out", out, "--json").json
            assert Path(path).name == slug + format.suffix
            text = words_of(Path(path))
            assert "never meant for lorries" in text
            assert os.path.expanduser("~") not in text or os.path.expanduser("~") == "/"  # noqa: PTH111


def test_markdown_is_for_hugo_unless_asked(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    run("export", slug, "--format", "markdown", "--out", home / "a")
    run("export", slug, "--format", "markdown", "--preset", "hugo", "--out", home / "b")
    assert (home / "a" / f"{slug}.md").read_bytes() == (home / "b" / f"{slug}.md").read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "docx", "--preset", "hugo"], "no preset called “hugo”"),
        (["--format", "markdown", "--preset", "page"], "is not one of: hugo"),
    ],
)
def test_an_unknown_format_or_preset_is_named(run, draft, home, words, said):
    slug = run("import", draft, "--json").json[0]["slug"]
    ran = run("export", slug, *words, "--out", home / "out")
    assert ran.code == (2 if "markdown" in words else 1)
    assert said in " ".join(ran.err.replace("│", " ").split())
    assert not (home / "out").exists()


def test_a_folder_that_cannot_be_written_is_said(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    (home / "file").write_text("in the way")
    ran = run("export", slug, "--out", home / "file" / "out")
    assert ran.code == 1
    assert "cannot be a folder" in ran.err
    assert (home / "file").read_text() == "in the way"


def test_a_full_copy_comes_back_equal(run, draft, home):
    run("expert", "add", "Ada Roe", "--role", "engineer", "--affiliation", "river office")
    run("expert", "add", "Nobody Quoted")
    run("author", "add", "Ricardo", "--bio", "Writes.")
    slug = run("import", draft, "--json").json[0]["slug"]
    run("tag", slug, "--quote-of", "Ada Roe", "--text", "“It was never meant for lorries,”")
    run("edit", slug, "--byline", "Ricardo", "--internal-note", "Call her again.", "--topic", "bridges")
    run("export", "--all", "--format", "markdown", "--preset", "full", "--out", home / "copy")
    back = home / "back.db"
    assert run("import", home / "copy", "--library", back).code == 0
    kept = ("headline", "body", "byline", "internal_note", "topics", "credit_line", "created_at", "updated_at", "id")
    before, after = (run("show", slug, "--json", *where).json for where in ([], ["--library", back]))
    assert {k: before[k] for k in kept} == {k: after[k] for k in kept}
    for kind in ("author", "expert", "source"):
        here, there = (run(kind, "list", "--json", *where).json for where in ([], ["--library", back]))
        assert [{**r, "version": 0} for r in here] == [{**r, "version": 0} for r in there]


def test_the_demo_walks_the_whole_job_and_prints_the_files(run, home, draft):
    paths = run("demo", "--out", home / "demo", "--json").json
    assert {Path(path).suffix for path in paths} >= {".html", ".docx", ".txt", ".md"}
    assert all(Path(path).is_file() for path in paths)
    page = next(Path(path) for path in paths if path.endswith(".html"))
    assert "Marisa Oyelaran" in page.read_text(encoding="utf-8")
    assert run("demo", "--out", home / "mine", "--input", draft).code == 0
    assert not (home / "home" / "data" / "library.db").exists()


def test_a_file_that_is_there_wins_over_a_slug_and_leaves_no_trace(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    with contextlib.chdir(home):
        Path(slug).write_text("# Quite another\n\nWords of the file.\n", encoding="utf-8")
        assert run("export", slug, "--json").json == ["quite-another.html"]
        assert "Words of the file." in Path("quite-another.html").read_text(encoding="utf-8")
        Path(slug).unlink()
        both = run("export", draft, slug, "--format", "markdown", "--out", "o", "--json").json
        assert both == [str(Path("o") / f"{slug}.md")] * 2
        Path("empty.md").write_bytes(b"")
        refused = run("export", "empty.md")
    assert len(run("list", "--json").json) == 1
    assert (refused.code, refused.out) == (1, "")
    assert "“empty.md” is empty." in refused.err


def test_of_several_articles_one_that_cannot_go_out_does_not_stop_the_others(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    other = home / "post.md"
    other.write_text("---\ntitle: Post\n---\nText.\n", encoding="utf-8")
    run("import", other)
    run("edit", slug, "--dek", "Edited.")
    words = ["--format", "markdown", "--preset", "source", "--out", home / "o"]
    ran = run("export", "--all", *words, "--json")
    assert ran.code == 1
    assert [Path(path).name for path in ran.json] == ["post.md"]
    assert f"{slug}: “the-bridge.txt” was a plain text file and the article was edited since" in ran.err
    alone = run("export", slug, *words, "--json")
    assert (alone.code, alone.out) == (1, "")
    run("trash", slug)
    refused = run("export", "post", slug, "--out", home / "none")
    assert refused.code == 1
    assert "is in the trash. Nothing was written." in refused.err
    assert not (home / "none").exists()


def test_an_export_is_held_to_the_rules_chosen_in_the_window(run, home):
    post = home / "post.md"
    post.write_text("---\ntitle: Post\n---\nText.\n", encoding="utf-8")
    run("import", post)
    assert run("export", "post", "--out", home / "o").code == 0
    user_packs().mkdir(parents=True, exist_ok=True)
    (user_packs() / "strict.toml").write_text('extends = "default"\n[rules]\ndek-missing = "error"\n')
    settings.settings_file().parent.mkdir(parents=True, exist_ok=True)
    chosen = Settings(check_packs={str(default_library().absolute()): "strict"})
    settings.save(chosen, settings.settings_file())
    refused = run("export", "--all", "--out", home / "o")
    assert refused.code == 1
    assert "--override dek-missing=REASON" in refused.err
    settings.settings_file().write_text('{"check_packs": ["of no use"]}')
    assert run("export", "post", "--out", home / "o").code == 0


def test_a_pdf_is_refused_with_the_way_to_it(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    said = run("export", slug, "--format", "pdf", "--out", home / "out")
    assert (said.code, said.out) == (1, "")
    assert "window" in said.err
    assert not (home / "out").exists()
