"""Tagging by words from the command line."""

import pytest


@pytest.fixture
def bridge(run, draft):
    run("expert", "add", "Ada Roe", "--role", "engineer", "--affiliation", "river office", "--aka", "A. Roe")
    run("source", "add", "The Valley Post", "--kind", "outlet", "--url", "https://valley.example/")
    return run("import", draft, "--json").json[0]["slug"]


def test_expert_source_and_quote(run, bridge):
    quoted = run("tag", bridge, "--quote-of", "Ada Roe", "--text", "“It was never meant for lorries,”", "--json").json
    assert quoted["tags"][0]["key"] == "quote"
    run("tag", bridge, "--expert", "A. Roe", "--text", "Ada Roe", "--nth", "2")
    run("tag", bridge, "--source", "the-valley-post", "--text", "The Valley Post", "--nth", "1")
    body = run("show", bridge, "--json").json["body"]
    assert "[The Valley Post]{source=the-valley-post} reported" in body
    assert "says [Ada Roe]{expert=ada-roe}." in body
    used = run("expert", "show", "ada-roe", "--json").json
    assert used["articles"] == [bridge]
    assert [each["words"] for each in used["quotes"]] == ["“It was never meant for lorries,”"]


def test_straight_marks_find_curly_ones(run, bridge):
    ran = run("tag", bridge, "--quote-of", "Ada Roe", "--text", '"It was never meant for lorries,"')
    assert ran.code == 0, ran.err


def test_several_hits_are_listed_and_nothing_is_tagged(run, bridge):
    ran = run("tag", bridge, "--expert", "Ada Roe", "--text", "Ada Roe")
    assert ran.code == 1
    assert "stand in 2 places" in ran.err
    assert "--nth" in ran.err
    assert "{expert=" not in run("show", bridge, "--json").json["body"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--expert", "Nobody Known", "--text", "Ada Roe", "--nth", "1"], "There is no expert “Nobody Known”"),
        (["--source", "Nobody Known", "--text", "Ada Roe"], "There is no source “Nobody Known”"),
        (["--quote-of", "Nobody Known", "--text", "Ada Roe"], "There is no expert or source “Nobody Known”"),
        (["--expert", "Ada Roe", "--text", "zeppelin"], "do not stand in this article"),
        (["--expert", "Ada Roe", "--text", "Ada Roe", "--nth", "9"], "there is no number 9"),
    ],
)
def test_what_cannot_be_tagged_is_said_and_nothing_changes(run, bridge, words, said):
    before = run("show", bridge, "--json").json
    ran = run("tag", bridge, *words)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert run("show", bridge, "--json").json == before
