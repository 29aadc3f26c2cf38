"""Duplicates, merges and comments from the command line."""

import pytest

from workstation.usecases import articles, directory


@pytest.fixture
def bridge(run, draft):
    """The slug of the imported draft."""
    return run("import", draft, "--json").json[0]["slug"]


def test_however_many_articles_somebody_is_in_all_are_shown(run, tmp_path, monkeypatch):
    run("author", "add", "Lena Ferro")
    run("expert", "add", "Ada Roe")
    run("source", "add", "River Office", "--kind", "institution")
    for number in range(5):
        story = tmp_path / f"story-{number}.md"
        story.write_text(f"{number}: [Ada Roe]{{expert=ada-roe}} of the [office]{{source=river-office}}.\n")
        run("import", story)
        run("edit", f"story-{number}", "--byline", "Lena Ferro")
    for kind, slug in (("author", "lena-ferro"), ("expert", "ada-roe"), ("source", "river-office")):
        monkeypatch.setattr(directory, "MOST", 2)  # as many as the window lists
        monkeypatch.setattr(articles, "_AT_ONCE", 2)
        assert run(kind, "show", slug, "--json").json["articles"] == [f"story-{number}" for number in (4, 3, 2, 1, 0)]


def test_duplicates_are_listed_merged_and_parted(run, bridge):
    run("expert", "add", "Ada Roe", "--field", "locks")
    told = run("expert", "add", "Ada Roe", "--role", "engineer")
    assert "workstation expert merge ada-roe ada-roe-2" in told.err
    run("tag", bridge, "--text", "Ada Roe", "--nth", "1", "--expert", "ada-roe-2")
    (pair,) = run("expert", "duplicates", "--json").json
    assert (pair["keep"], pair["lose"], pair["likeness"]) == ("ada-roe", "ada-roe-2", "the same name")
    done = run("expert", "merge", "ada-roe", "ada-roe-2", "--json").json
    assert done["expert"]["affiliations"][0]["role"] == "engineer"
    shown = run("expert", "show", "ada-roe-2", "--json").json
    assert (shown["slug"], shown["fields"], shown["articles"]) == ("ada-roe", ["locks"], [bridge])
    assert run("expert", "duplicates").out == "No two records look like one.\n"
    assert run("expert", "unmerge", "ada-roe-2").out == "ada-roe-2 and ada-roe are two again.\n"
    assert run("expert", "apart", "ada-roe", "ada-roe-2").code == 0
    assert run("expert", "duplicates", "--json").json == []
    assert "was undone already" in run("expert", "unmerge", "ada-roe-2").err
    assert run("author", "merge", "nobody", "no-one").code == 1


def test_a_byline_in_a_sentence_of_ones_own(run, bridge):
    edited = run(
        "edit", bridge, "--byline", "Ann", "--byline", "Bo", "--byline-template", "By {0} for {1}", "--json"
    ).json
    assert edited["byline_template"] == "By {0} for {1}"
    assert "By Ann for Bo" in run("show", bridge).out


def test_take_says_whose_value_stands(run):
    run("source", "add", "AFP", "--kind", "wire", "--url", "https://old.example")
    run("source", "add", "Agence France-Presse", "--kind", "wire", "--url", "https://afp.example")
    run("source", "merge", "afp", "Agence France-Presse", "--take", "name", "--take", "url")
    shown = run("source", "show", "afp", "--json").json
    assert (shown["name"], shown["spellings"], shown["url"]) == (
        "Agence France-Presse",
        ["AFP"],
        "https://afp.example",
    )
    refused = run("source", "merge", "afp", "afp")
    assert (refused.code, refused.err) == (1, "“afp” is one record already. Nothing was changed.\n")


def test_comments_are_added_listed_answered_and_closed(run, bridge):
    assert run("comment", "list").out == "There are no open comments.\n"
    words = "never meant for lorries"
    made = run("comment", "add", bridge, "--text", words, "--say", "Says who?", "--by", "Ann", "--json").json
    assert made["critic"] == "{==never meant for lorries==}{>>Says who?<<}"
    id = made["id"][:8]
    assert run("comment", "answer", bridge, id, "--say", "Ada Roe.").out == f"{id}\n"
    assert f"{id} {bridge} Ann: {{==never" in run("comment", "list").out
    assert run("comment", "resolve", bridge, id).code == 0
    assert run("comment", "list", bridge, "--json").json == []
    (closed,) = run("comment", "list", bridge, "--all", "--json").json
    assert (closed["state"], [a["text"] for a in closed["answers"]]) == ("resolved", ["Ada Roe."])
    suggested = run("comment", "add", bridge, "--text", "closes on Friday", "--instead", "shuts", "--json")
    assert suggested.code == 1  # the headline is not text
    suggested = run("comment", "add", bridge, "--text", "river office", "--instead", "harbour office", "--json").json
    assert suggested["kind"] == "replace"
    run("comment", "accept", bridge, suggested["id"][:6])
    assert "harbour office" in run("show", bridge, "--json").json["body"]
    missing = run("comment", "resolve", bridge, "zzz")
    assert (missing.code, "has no comment “zzz”" in missing.err) == (1, True)


def test_contacts_are_brought_in(run, home):
    file = home / "people.csv"
    file.write_text("Who;Firma\nAda Roe;River office\nBo Wu;\n", encoding="utf-8")
    run("expert", "add", "Bo Wu")
    guessed = run("expert", "import", file, "--dry-run", "--json").json
    assert guessed["columns"] == {"Who": "ignore", "Firma": "organisation"}
    mapped = ("expert", "import", file, "--map", "Who=name")
    planned = run(*mapped, "--dry-run", "--json").json
    assert [(p["line"], p["outcome"]) for p in planned["people"]] == [(2, "new"), (3, "same")]
    assert "new" in run(*mapped, "--dry-run").out
    assert [e["slug"] for e in run("expert", "list", "--json").json] == ["bo-wu"]
    assert run(*mapped, "--json").json["added"] == ["ada-roe"]
    assert run("expert", "show", "ada-roe", "--json").json["affiliations"][0]["organisation"] == "River office"
    assert run("expert", "import", file, "--map", "Shoe=name").code == 2
    assert run("expert", "import", home / "none.vcf").code == 1


@pytest.mark.parametrize(("kind", "more"), [("author", ()), ("expert", ()), ("source", ("--kind", "wire"))])
def test_into_the_trash_and_back_as_json(run, kind, more):
    slug = run(kind, "add", "Ada Roe", *more, "--json").json["slug"]
    gone = run(kind, "trash", slug, "--json").json
    assert (gone["slug"], bool(gone["trashed_at"])) == (slug, True)
    assert run(kind, "restore", slug, "--json").json["trashed_at"] is None
    assert run(kind, "trash", slug).out == f"{slug}: in the trash.\n"
