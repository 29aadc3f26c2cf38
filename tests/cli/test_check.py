"""The check command: findings as JSON and in words, an explanation of each rule, muting, overriding at export."""

import pytest

from workstation import paths, settings
from workstation.attribution.check.rules import RULES

DRAFT = "# The gate\n\n“Nobody came,” said Ada Roe, an engineer.\n\nIt cost TK euros.\n"


@pytest.fixture
def file(home):
    path = home / "gate.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def test_a_file_as_json_ends_in_1_while_an_error_stands(run, file):
    ran = run("check", file, "--json")
    assert ran.code == 1
    (error,) = [each for each in ran.json if each["severity"] == "error"]
    assert set(error) == {"code", "severity", "start", "end", "message", "remedy", "policy"}
    assert (error["code"], DRAFT[error["start"] : error["end"]]) == ("tk-left", "TK")
    file.write_text(DRAFT.replace("TK", "nine"), encoding="utf-8")
    assert run("check", file, "--json", "--pack", "blog").code == 0


def test_muting_and_showing_again(run, file):
    run("import", file)
    assert "dek-missing" in run("check", "the-gate").out
    assert run("check", "the-gate", "--mute", "dek-missing").code == 2
    assert run("check", "the-gate", "--mute", "dek-missing", "--reason", "Our site has none.").code == 0
    assert "dek-missing" not in run("check", "the-gate").out
    aside = [each for each in run("check", "the-gate", "--json", "--muted").json if "muted" in each]
    assert [(each["code"], each["muted"]) for each in aside] == [("dek-missing", "Our site has none.")]
    assert "There is no such finding" in run("check", "the-gate", "--mute", "dek-missing", "--reason", "x").err
    assert run("check", "the-gate", "--unmute", "dek-missing").code == 0
    assert "dek-missing" in run("check", "the-gate").out


def test_an_article_is_held_to_the_rules_chosen_for_its_library(run, file, home):
    run("import", file)
    chosen = settings.Settings(check_packs={str(paths.default_library().absolute()): "blog"})
    settings.save(chosen, settings.settings_file())
    assert "dek-missing" not in run("check", "the-gate").out
    assert "dek-missing" in run("check", "the-gate", "--pack", "default").out
    assert "dek-missing" in run("check", file).out, "a file belongs to no library"
    assert "There is no such finding" in run("check", "the-gate", "--mute", "dek-missing", "--reason", "x").err


def test_every_rule_is_explained(run):
    listed = run("check", "--explain").out
    assert all(f"{rule.code}  " in listed for rule in RULES)
    told = run("check", "--explain", "affiliation-old").out
    assert "People move." in told
    assert "A pack may set months (now 60)." in told
    assert "There is no rule “nothing”" in run("check", "--explain", "nothing").err


def test_what_is_wrong_with_the_question(run, file, home):
    assert run("check").code == 2
    assert "There is no pack “nothing”" in run("check", file, "--pack", "nothing").err
    assert "missing" in run("check", home / "missing.md").err
    assert "empty" in run("check", _empty(home)).err


def _empty(home):
    path = home / "empty.md"
    path.write_bytes(b"")
    return path


def test_an_export_is_stopped_and_let_through_with_a_reason(run, file, home):
    run("import", file)
    stopped = run("export", "the-gate", "--out", home / "out")
    assert stopped.code == 1
    assert "“TK” is left in the text." in stopped.err
    assert "--override tk-left=REASON" in stopped.err
    assert run("export", "the-gate", "--out", home / "out", "--override", "tk-left").code == 2
    passed = run("export", "the-gate", "--out", home / "out", "--override", "tk-left=It is a brand.")
    assert passed.code == 0, passed.err
    (receipt,) = run("check", "the-gate", "--receipts", "--json").json
    assert (receipt["format"], receipt["overrides"]) == ("page", [{"code": "tk-left", "reason": "It is a brand."}])
    assert "let through: tk-left (It is a brand.)" in run("check", "the-gate", "--receipts").out
    assert run("export", file, "--out", home / "file").code == 1


def test_terms_and_reasons_are_recorded_without_a_screen(run, home):
    draft = home / "late.txt"
    draft.write_text("It is late\n\n“All is lost,” said a diplomat.\n", encoding="utf-8")
    run("import", draft)
    assert run("source", "add", "A diplomat", "--kind", "unnamed person", "--why-unnamed", "The post.").code == 0
    words = ("tag", "it-is-late", "--quote-of", "A diplomat", "--text", "“All is lost,”")
    assert run(*words, "--terms", "off the record").code == 0
    codes = {each["code"] for each in run("check", "it-is-late", "--json").json}
    assert {"terms-forbid-quoting", "unnamed-first"} <= codes
    assert run("source", "edit", "a-diplomat", "--how-they-know", "Was there.").code == 0
    assert run("source", "show", "a-diplomat", "--json").json["how_they_know"] == "Was there."
    tagged = ("tag", "it-is-late", "--source", "A diplomat", "--text", "a diplomat")
    assert run(*tagged, "--described-as", "a diplomat").code == 2
    assert run(*tagged).code == 0
    codes = {each["code"] for each in run("check", "it-is-late", "--json").json}
    assert not codes & {"unnamed-without-reason", "unnamed-how-known"}
    assert "unnamed-without-description" in codes
