"""The commands on articles, on a real library in processes of their own."""

import pytest


@pytest.fixture
def bridge(run, draft):
    """The slug of the imported draft."""
    return run("import", draft, "--json").json[0]["slug"]


def test_an_empty_library_says_so(run):
    assert run("list").out == "The library has no articles yet.\n"
    assert run("list", "--json").json == []


def test_list_show_and_search(run, bridge):
    (line,) = run("list", "--json").json
    assert (line["slug"], line["headline"], line["status"]) == (bridge, "The old bridge closes on Friday", "draft")
    assert line["updated"]
    shown = run("show", bridge, "--json").json
    assert shown["credit_line"] == "Source: The Valley Post"
    assert "“It was never meant for lorries,”" in shown["body"]
    assert [hit["slug"] for hit in run("search", "lorr", "--json").json] == [bridge]
    assert run("search", "zeppelin", "--json").json == []
    assert "No article fits." in run("search", "zeppelin").out


def test_edit_changes_what_is_named_and_nothing_else(run, bridge):
    before = run("show", bridge, "--json").json
    run("author", "add", "Ada Nwosu", "--role", "Reporter", "--outlet", "The Valley Post")
    edited = run(
        "edit", bridge, "--dek", "Lorries go round.", "--language", "en-GB", "--status", "In-Review",
        "--byline", "Ada Nwosu:reporting", "--byline", "José Añez:photo", "--topic", "transport", "--json",
    ).json  # fmt: skip
    assert edited["dek"] == "Lorries go round."
    assert edited["status"] == "in review"
    assert [(c["name"], c["author"], c["roles"]) for c in edited["byline"]] == [
        ("Ada Nwosu", "ada-nwosu", ["reporting"]),
        ("José Añez", "", ["photo"]),
    ]
    assert edited["topics"][0]["code"].startswith("medtop:")
    assert {k: edited[k] for k in ("headline", "body", "slug")} == {k: before[k] for k in ("headline", "body", "slug")}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--headline", "x" * 301], "The headline has 301 characters; at most 300 fit."),
        (["--byline", "Ada:chief"], "“chief” is not a role"),
        (["--language", "in english"], "write the language as in en"),
        (["--canonical-url", "valley.example"], "beginning with https://"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_and_nothing_changes(run, bridge, words, said):
    before = run("show", bridge, "--json").json
    ran = run("edit", bridge, *words)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert run("show", bridge, "--json").json == before


@pytest.mark.parametrize(
    ("words", "known"),
    [
        (["edit", "bridge-closes", "--status", "spiked"], "idea, draft, in review"),
        (["list", "--status", "spiked"], "idea, draft, in review"),
        (["source", "add", "AFP", "--kind", "rumour"], "outlet"),
        (["export", "bridge-closes", "--format", "docx9"], "html-fragment"),
        (["export", "bridge-closes", "--format", "markdown", "--preset", "gatsby"], "hugo, jekyll"),
        (["import", "x.txt", "--on-duplicate", "burn"], "update"),
        (["export", "bridge-closes", "--attributions", "loud"], "footnotes"),
    ],
)
def test_a_value_that_is_not_one_of_a_fixed_set_is_wrong_usage(run, bridge, words, known):
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert known in " ".join(ran.err.replace("│", " ").split())


def test_an_unknown_slug_is_named(run, bridge):
    for words in (["show"], ["trash"], ["publish"], ["edit", "--dek", "x"], ["export", "--format", "html"]):
        ran = run(words[0], "no-such-story", *words[1:])
        assert ran.code == 1
        assert "no-such-story" in ran.err
        assert "Traceback" not in ran.err


def test_publish_trash_and_restore(run, bridge):
    published = run("publish", bridge, "--at", "2026-03-01T09:00:00+00:00", "--json").json
    assert published["status"] == "published"
    assert published["published_at"].startswith("2026-03-01T09:00:00")
    assert run("trash", bridge).code == 0
    assert run("list", "--json").json == []
    assert [each["slug"] for each in run("list", "--trashed", "--json").json] == [bridge]
    assert "is in the trash" in run("edit", bridge, "--dek", "x").err
    assert run("restore", bridge).code == 0
    assert [each["slug"] for each in run("list", "--status", "published", "--json").json] == [bridge]


def test_a_published_article_keeps_its_slug(run, bridge):
    assert run("edit", bridge, "--slug", "bridge-closes", "--json").json["slug"] == "bridge-closes"
    run("publish", "bridge-closes")
    refused = run("edit", "bridge-closes", "--slug", "other")
    assert refused.code == 1
    assert "was published under that name" in refused.err


def test_a_slug_that_is_taken_is_refused_with_a_free_one(run, bridge, draft):
    copy = run("import", draft, "--on-duplicate", "copy", "--json").json[0]["slug"]
    assert copy != bridge
    refused = run("edit", copy, "--slug", bridge)
    assert refused.code == 1
    assert "already has the slug" in refused.err


def test_what_a_text_holds_does_not_command_the_terminal(run, home):
    (home / "odd.txt").write_text("One \x1b[31mred\x1b[0m word.\n", encoding="utf-8")
    slug = run("import", home / "odd.txt", "--json").json[0]["slug"]
    for words in (["show", slug], ["list"], ["search", "red"]):
        assert "\x1b" not in run(*words).out
    assert "One ␛[31mred␛[0m word." in run("show", slug).out.replace("\\", "")
