"""What commands say when something happens twice, is misspelt, or is not where it was thought to be."""


def test_what_is_done_twice_is_told(run, draft):
    slug = run("import", draft, "--json").json[0]["slug"]
    run("expert", "add", "Ada Roe")
    run("tag", slug, "--quote-of", "Ada Roe", "--text", "“It was never meant for lorries,”")
    (quote,) = [line.split()[0] for line in run("quote", "list").out.splitlines()]
    first = run("evidence", "add", quote, "--file", draft)
    again = run("evidence", "add", quote, "--file", draft)
    assert first.err == ""
    assert f"The same is attached there already: {first.out.strip()}" in again.err
    assert len(run("evidence", "list", quote, "--json").json) == 2
    assert run("evidence", "add", quote, "--file", draft, "--page", "2").err == ""
    assert run("publish", slug).out == f"{slug}: published.\n"
    assert f"{slug}: published again (first on " in run("publish", slug).out
    twice = run("tag", slug, "--quote-of", "Ada Roe", "--text", "“It was never meant for lorries,”")
    assert "The words “‘It was never meant for lorries,’” " in twice.err


def test_what_is_misspelt_or_unknown_is_met_with_a_way_on(run, draft):
    slug = run("import", draft, "--json").json[0]["slug"]
    run("publish", slug)
    assert "Did you mean “correction”?" in run("correct", slug, "--kind", "corection", "--note", "x").err
    assert "“workstation quote list”" in run("quote", "show", "nothing1").err
    assert "“workstation claim list”" in run("claim", "show", "nothing1").err
    wrong = run("restore-revision", slug, "x")
    assert wrong.code == 2
    assert "Invalid value for 'N': it must be a whole number, as in 3." in " ".join(wrong.err.split())
    assert "There is no file “nothing.md”. Nothing was changed." in run("render", "nothing.md").err


def test_a_library_that_was_not_there_is_said_to_be_begun(run, home):
    mistyped = home / "libary.db"
    assert f"There was no library at {mistyped}" in run("--library", mistyped, "list").err
    assert mistyped.is_file()
    assert run("--library", mistyped, "list").err == ""
    assert run("list").err == "", "the first start of one's own library is nothing to remark"


def test_the_complete_copy_and_one_for_readers_do_not_replace_each_other(run, draft, home):
    slug = run("import", draft, "--json").json[0]["slug"]
    out = home / "out"
    whole = ("export", slug, "--format", "markdown", "--preset", "full", "--out", out)
    readers = ("export", slug, "--format", "markdown", "--out", out)
    assert run(*readers).code == 0 == run(*readers).code
    for_readers = (out / f"{slug}.md").read_bytes()
    refused = run(*whole)
    assert (refused.code, "is a copy for readers" in refused.err) == (1, True)
    assert (out / f"{slug}.md").read_bytes() == for_readers
    (out / f"{slug}.md").unlink()
    assert run(*whole).code == 0 == run(*whole).code
    refused = run(*readers)
    assert (refused.code, "holds everything, private notes included" in refused.err) == (1, True)
