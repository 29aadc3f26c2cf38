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
    run("tag", bridge, "--expert", "Ada Roe", "--text", "Ada Roe", "--nth", "1")
    told = run("tag", bridge, "--expert", "Ada Roe", "--text", "Ada Roe").err
    assert told.startswith(ran.err.splitlines()[0])
    assert "{expert=" not in told, "a person is shown what readers see"


def test_what_is_refused_changes_nothing(run, bridge):
    assert run("tag", bridge, "--expert", "Ada Roe", "--text", "Ada Roe").code == 1
    assert "{expert=" not in run("show", bridge, "--json").json["body"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--expert", "Nobody Known", "--text", "Ada Roe", "--nth", "1"], "There is no expert “Nobody Known”"),
        (["--source", "Nobody Known", "--text", "Ada Roe"], "There is no source “Nobody Known”"),
        (["--quote-of", "Nobody Known", "--text", "Ada Roe"], "There is no expert or source “Nobody Known”"),
        (["--expert", "Ada Roe", "--text", " "], "No words were given."),
        (["--expert", "Nobody Known", "--text", "x"], 'workstation expert add "Nobody Known".'),
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


def test_words_are_not_tagged_twice_alike(run, bridge):
    run("tag", bridge, "--expert", "Ada Roe", "--text", "Ada Roe", "--nth", "1")
    run("tag", bridge, "--quote-of", "Ada Roe", "--text", "“It was never meant for lorries,”")
    before = run("show", bridge, "--json").json
    again = run("tag", bridge, "--expert", "ada-roe", "--text", "Ada Roe", "--nth", "1")
    assert (again.code, again.out) == (1, "")
    assert "“Ada Roe” carry this tag already. Nothing was changed." in again.err
    again = run("tag", bridge, "--quote-of", "Ada Roe", "--text", '"It was never meant for lorries,"')
    assert again.code == 1
    assert "are a quote already" in again.err
    assert run("show", bridge, "--json").json == before
    assert run("tag", bridge, "--quote-of", "Ada Roe", "--text", "never meant").code == 0


def test_a_name_that_several_have_is_asked_about_and_nothing_changes(run, bridge):
    run("expert", "add", "Ada Roe", "--role", "baker")
    before = run("show", bridge, "--json").json
    for words in (["--expert"], ["--quote-of"]):
        ran = run("tag", bridge, *words, "ADA ROE", "--text", "never meant")
        assert (ran.code, ran.out) == (1, "")
        assert "“ADA ROE” may be any of these:" in ran.err
        assert "ada-roe (engineer, river office)" in ran.err
        assert "ada-roe-2 (baker)" in ran.err
        assert "Say which one by its slug." in ran.err
    assert run("expert", "edit", "Ada Roe", "--notes", "x").code == 1
    assert run("show", bridge, "--json").json == before
    assert run("tag", bridge, "--expert", "ada-roe-2", "--text", "never meant").code == 0
    told = run("author", "add", "Ricardo").err + run("author", "add", "Ricardo").err
    assert "There is already a record called “Ricardo”: ricardo." in told
    refused = run("edit", bridge, "--byline", "Ricardo:photo")
    assert refused.code == 1
    assert "may be any of these" in refused.err
    assert run("edit", bridge, "--byline", "ricardo-2:photo", "--json").json["byline"][0]["author"] == "ricardo-2"


def test_places_are_code_points_of_the_text(run, home):
    file = home / "odd.md"
    file.write_text("# Odd\n\n🗞️👩🏽‍💻 *Ada* **Roe** said so. Ada&nbsp;Roe left.\n", encoding="utf-8")
    slug = run("import", file, "--json").json[0]["slug"]
    run("expert", "add", "Ada Roe")
    run("tag", slug, "--expert", "Ada Roe", "--text", "Ada Roe", "--nth", "1")
    shown = run("tag", slug, "--expert", "Ada Roe", "--text", "Ada Roe", "--nth", "2", "--json").json
    assert [shown["body"][tag["start"] : tag["end"]] for tag in shown["tags"]] == [
        "[*Ada* **Roe**]{expert=ada-roe}",
        "[Ada&nbsp;Roe]{expert=ada-roe}",
    ]
    assert [tag["words"] for tag in shown["tags"]] == ["Ada Roe", "Ada Roe"]
