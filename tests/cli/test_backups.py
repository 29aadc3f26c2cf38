"""Backups, going back, repair and revisions on the command line: the words, and what is there afterwards."""

from __future__ import annotations

import pytest

from workstation.storage import open_library
from workstation.storage.backups import Backups


@pytest.fixture
def library(run, home):
    draft = home / "bridge.md"
    draft.write_text("# Bridge\n\nThe gate is a wall.\n", encoding="utf-8")
    path = home / "mine.db"
    assert run("import", draft, "--library", path).code == 0
    return path


def test_backup_restore_and_what_was_there_is_kept(run, library):
    (slug,) = (each["slug"] for each in run("list", "--json", "--library", library).json)
    made = run("backup", "--json", "--library", library).json
    assert run("edit", slug, "--dek", "New", "--library", library).code == 0
    listed = run("backup", "--list", "--library", library)
    assert made["path"] in listed.out
    back = run("restore", made["path"], "--library", library, "--json").json
    assert run("show", slug, "--json", "--library", library).json["dek"] == ""
    assert (back["library"], back["restored"]) == (str(library), made["path"])
    assert run("restore", "--library", library).code == 2


def test_a_damaged_library_says_what_to_do_and_it_works(run, library):
    run("backup", "--library", library)
    data = bytearray(library.read_bytes())
    data[4096 : 4096 * 6] = bytes(4096 * 5)
    library.write_bytes(data)
    refused = run("list", "--library", library)
    assert refused.code == 1
    assert "is damaged" in refused.err
    assert "workstation restore --last-backup" in refused.err
    repaired = run("doctor", "--repair", "--library", library)
    assert repaired.code == 0, repaired.err
    assert "Saved into" in repaired.out
    assert f"workstation restore {Backups(library).last_good()}" in repaired.out
    assert library.read_bytes() == bytes(data)
    assert run("restore", "--last-backup", "--library", library).code == 0
    assert len(run("list", "--json", "--library", library).json) == 1


def test_kept_states_are_listed_compared_named_and_gone_back_to(run, library):
    (slug,) = (each["slug"] for each in run("list", "--json", "--library", library).json)
    assert run("publish", slug, "--library", library).code == 0
    assert run("edit", slug, "--dek", "Later", "--library", library).code == 0
    listed = run("revisions", slug, "--json", "--library", library).json
    assert listed[0]["kind"] == "published"
    number = listed[0]["seq"]
    assert "Dek: {+Later+}" in run("diff", slug, number, "--library", library).out
    sealed = run("name-revision", slug, number, "mine", "--library", library)
    assert (sealed.code, "sealed" in sealed.err) == (1, True)
    assert run("restore-revision", slug, number, "--library", library).code == 0
    kinds = [each["kind"] for each in run("revisions", slug, "--json", "--library", library).json]
    assert kinds[:2] == ["restored", "before restore"]
    assert run("name-revision", slug, number + 1, "draft", "--library", library).code == 0
    assert "“draft”" in run("revisions", slug, "--library", library).out
    assert run("diff", slug, number, number + 2, "--library", library).out == "Nothing differs.\n"


def test_the_first_change_of_a_day_makes_a_backup_and_the_next_ones_do_not(run, library):
    made = lambda: [each.number for each in Backups(library).list()]  # noqa: E731
    assert made() == []  # when it was opened first there was nothing to lose
    (slug,) = (each["slug"] for each in run("list", "--json", "--library", library).json)
    assert made() == []  # reading needs none
    for dek in ("One", "Two"):
        assert run("edit", slug, "--dek", dek, "--library", library).code == 0
        assert made() == [1]
    copy = Backups(library).list()[0].path
    with open_library(copy, write=False) as kept:
        assert kept.articles.get(slug).dek == ""  # as it was before the first change
    copy.rename(copy.with_name("backup-000001-20200101T000000Z.db"))
    assert run("edit", slug, "--dek", "Three", "--library", library).code == 0
    assert made() == [2, 1]
