"""Publishing, correcting and asking for answers from the command line."""


def test_publishing_seals_and_a_correction_is_printed(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    run("expert", "add", "Ada Roe", "--role", "engineer")
    run("tag", slug, "--text", "Ada Roe", "--nth", "1", "--expert", "ada-roe")
    assert run("show", slug, "--json").json["printed"] is None
    refused = run("correct", slug, "--kind", "update", "--note", "More is known.")
    assert (refused.code, "is not published" in refused.err) == (1, True)
    run("publish", slug)
    printed = run("show", slug, "--json").json["printed"]
    assert [(each["name"], each["role"]) for each in printed["experts"]] == [("Ada Roe", "engineer")]
    assert (len(printed["sha256"]), printed["changed_since"]) == (64, [])
    done = run(
        *("correct", slug, "--kind", "editors-note", "--note", "It was the harbour office."),
        *("--replace", "river office", "--with", "harbour office", "--place", "bottom", "--json"),
    ).json
    assert (done["status"], done["correction"]["was"], done["elsewhere"]) == ("corrected", "river office", [])
    run("export", slug, "--format", "text", "--out", home / "out")
    told = (home / "out" / f"{slug}.txt").read_text(encoding="utf-8")
    assert "Editor’s note" in told
    assert "river office" not in told
    assert [each["kind"] for each in run("show", slug, "--json").json["corrections"]] == ["editors note"]
    withdrawn = run("withdraw-correction", slug, "1", "--because", "It was the river office.", "--json").json
    assert (withdrawn["status"], withdrawn["correction"]["withdrawn_because"]) == (
        "published",
        "It was the river office.",
    )
    assert "no correction 2" in run("withdraw-correction", slug, "2", "--because", "x").err
    wrong = run("correct", slug, "--kind", "oops", "--note", "x")
    assert (wrong.code, "must be “update”, “correction”" in wrong.err) == (1, True)
    assert run("correct", slug, "--kind", "update", "--note", "x", "--with", "y").code == 2
    assert run("publish", slug, "--people", "perhaps").code == 2


def test_who_is_accused_is_asked(run, draft):
    slug = run("import", draft, "--json").json[0]["slug"]
    made = run(
        *("reply", "add", slug, "--who", "Ada Roe", "--about", "Let lorries over", "--how", "e-mail", "--json"),
        *("--text", "never meant for lorries", "--asked", "2026-03-01T09:00", "--deadline", "2026-03-02T18:00+01:00"),
    ).json
    id = made["id"][:8]
    assert (made["deadline"], made["how"]) == ("2026-03-02T17:00:00Z", "e-mail")
    assert f"{id} {slug} Ada Roe: Let lorries over [asked " in run("reply", "list").out
    assert run("reply", "add", slug, "--who", "X", "--about", "y", "--text", "not there").code == 1
    assert run("reply", "edit", slug, id).code == 2
    assert run("reply", "answer", slug, id).code == 2
    run("reply", "edit", slug, id, "--deadline", "2026-03-03")
    assert run("reply", "answer", slug, id, "--text", "It held.", "--included").code == 0
    assert run("reply", "list", slug).out == "Nobody’s answer waits.\n"
    (closed,) = run("reply", "list", slug, "--all", "--json").json
    assert (closed["answer"], closed["included"], bool(closed["answered_at"])) == ("It held.", "yes", True)
    assert "has no request “zz”" in run("reply", "remove", slug, "zz").err
    assert run("reply", "remove", slug, id).code == 0
    assert run("show", slug, "--json").json["replies"] == []


def test_verdicts_come_back(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    run("expert", "add", "Ada Roe")
    run("tag", slug, "--quote-of", "Ada Roe", "--text", "“It was never meant for lorries,”")
    paths = run("export", slug, "--format", "factcheck", "--out", home / "out", "--json").json
    table = next(home.glob("out/*.csv"))
    assert str(table) in paths
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    at = next(n for n, line in enumerate(lines) if ",quote," in line)
    lines[at] = lines[at].removesuffix(",,,") + ",wrong,She said lorry.,Eve"
    table.write_text("\n".join(lines), encoding="utf-8")
    refused = run("verdicts", table, "--article", "another")
    assert (refused.code, "for another article" in refused.err) == (1, True)
    assert run("verdicts", table).out == f"{slug}: 1 verdict taken in.\n"
    assert "had been taken in before" in run("verdicts", table).out
    (comment,) = run("comment", "list", slug, "--json").json
    assert (comment["by"], comment["text"]) == ("Eve", "Fact check: wrong – She said lorry.")
