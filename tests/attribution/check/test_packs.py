"""Packs are data: shipped ones are whole, and what is wrong with one is said in plain words."""

import pytest

from tests.attribution.check.stage import NOON
from workstation.attribution.check.checking import MOST, check
from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.packs import Pack, read_pack
from workstation.attribution.check.rule import Severity
from workstation.attribution.check.rules import BY_CODE
from workstation.domain.articles import Article
from workstation.errors import PackRefused
from workstation.paths import user_packs
from workstation.usecases.packs import open_pack, pack_names


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path))


def _read(text: str) -> Pack:
    return read_pack("ours", text, open_pack)


def test_only_what_may_never_leave_is_an_error_by_default():
    pack = open_pack()
    assert set(pack.settings) == set(BY_CODE)
    errors = {code for code, setting in pack.settings.items() if setting.severity is Severity.ERROR}
    assert errors == {"tk-left", "embargo-running", "terms-forbid-quoting", "vault-name", "vault-locked"}


def test_a_house_extends_ours_under_the_same_name():
    user_packs().mkdir(parents=True)
    (user_packs() / "default.toml").write_text(
        'extends = "default"\n[rules]\ndek-missing = "off"\n'
        'affiliation-old = {severity = "error", months = 12, policy = "House rule 7"}\n'
    )
    pack = open_pack()
    assert "dek-missing" not in pack.settings
    assert pack.settings["affiliation-old"].limits == {"months": 12}
    assert pack.settings["affiliation-old"].policy == "House rule 7"
    assert pack.settings["tk-left"].severity is Severity.ERROR
    assert "dek-missing" not in open_pack("blog").settings
    assert pack_names() == ["blog", "default"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[rules]\nheadline-mising = "note"', "no rule “headline-mising”. Did you mean “headline-missing”?"),
        ('[rules]\ntk-left = "fatal"', "severity of “tk-left” must be error, warning, note or off, not “fatal”"),
        ('[rules]\ntk-left = {severity = "note", months = 3}', "“tk-left” has no number “months”"),
        (
            '[rules]\naffiliation-old = {severity = "note", months = -1}',
            "“months” of “affiliation-old” must be",
        ),
        ('[rules]\naffiliation-old = {severity = "note", months = true}', "must be a whole number"),
        ("rules = 3", "“rules” must be a table"),
        ("[rules", "it is not TOML"),
        ("colour = 1", "there is no setting “colour”"),
        ('extends = "blogg"', "no pack “blogg”. Did you mean “blog”?"),
    ],
)
def test_what_is_wrong_with_a_pack_is_said(text, said):
    with pytest.raises(PackRefused) as refused:
        _read(text)
    assert said in str(refused.value)
    assert refused.value.safe == "Nothing was checked."


def test_a_pack_that_extends_itself(tmp_path):
    user_packs().mkdir(parents=True)
    (user_packs() / "round.toml").write_text('extends = "square"')
    (user_packs() / "square.toml").write_text('extends = "round"')
    with pytest.raises(PackRefused, match="extends itself"):
        open_pack("round")


def test_a_file_is_a_pack_too(tmp_path):
    file = tmp_path / "desk.toml"
    file.write_text('title = "Desk"\n[rules]\ntk-left = "note"\n')
    pack = open_pack(str(file))
    assert (pack.name, pack.title, set(pack.settings)) == ("desk", "Desk", {"tk-left", "vault-name", "vault-locked"})


def test_thousands_of_the_same_are_told_once():
    article = Article(id="1", slug="a", body="TK " * 5_000, created_at=NOON, updated_at=NOON)
    found = check(Manuscript(article, NOON), _read('[rules]\ntk-left = "error"'))
    assert len(found) == MOST + 1
    assert found[-1].message.startswith("There is more of the same")
