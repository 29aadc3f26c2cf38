"""Exporting: a plan that matches what is written, stopping, and refusing before anything is written."""

import pytest

from workstation.domain.changes import changed
from workstation.errors import CannotWrite, ExportRefused, NotFound
from workstation.export.options import Options
from workstation.usecases import articles
from workstation.usecases.exporting import export_articles, page_for, plan_export


@pytest.fixture
def stories(library):
    return [articles.new_article(library, f"Story {number}", "Words.\n")[0] for number in range(3)]


def test_the_plan_is_what_is_written(library, stories, tmp_path):
    plan = plan_export(library, None, "html", "", None, tmp_path / "out")
    assert not any(file.replaces for file in plan.files)
    assert not (tmp_path / "out").exists()
    report, touched = export_articles(library, None, "html", "", None, tmp_path / "out")
    assert {file.path for file in plan.files} == set(report.paths)
    assert {file.path: file.bytes for file in plan.files} == {path: path.stat().st_size for path in report.paths}
    assert touched == changed(revisions=[story.id for story in stories])
    assert all(file.replaces for file in plan_export(library, None, "html", "", None, tmp_path / "out").files)


def test_the_page_of_the_preview_is_the_page_that_is_exported(library, stories, tmp_path):
    (path,) = export_articles(library, ["story-0"], "html", "", None, tmp_path)[0].paths
    assert page_for(library, stories[0]).text.encode() == path.read_bytes()


def test_what_was_finished_before_a_stop_is_whole(library, stories, tmp_path):
    out = tmp_path / "out"
    report, _ = export_articles(library, None, "html", "", None, out, lambda done, total, what: done < 2)
    assert report.stopped
    assert len(report.paths) == len(list(out.iterdir())) == 2


def test_nothing_is_written_when_one_of_several_is_unknown_or_in_the_trash(library, stories, tmp_path):
    with pytest.raises(NotFound, match="nowhere"):
        export_articles(library, ["story-0", "nowhere"], "html", "", None, tmp_path / "out")
    articles.trash(library, "story-1")
    with pytest.raises(ExportRefused, match="is in the trash"):
        export_articles(library, ["story-1"], "html", "", None, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert len(export_articles(library, None, "html", "", None, tmp_path / "out")[0].paths) == 2


def test_an_article_that_was_never_a_file_has_no_source(library, stories, tmp_path):
    with pytest.raises(ExportRefused, match="was not imported from a file"):
        export_articles(library, ["story-0"], "markdown", "source", None, tmp_path / "out")


def test_a_folder_that_cannot_be_is_said_and_the_file_in_its_way_stays(library, stories, tmp_path):
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(CannotWrite, match="cannot be a folder"):
        export_articles(library, ["story-0"], "html", "", Options(), tmp_path / "out")
    assert (tmp_path / "out").read_text() == "in the way"
