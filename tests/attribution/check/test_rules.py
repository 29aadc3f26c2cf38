"""Every rule against its examples: it finds what is marked in them, there, and nothing else."""

from pathlib import Path

import pytest

from tests.attribution.check.stage import FOLDER, NOON, Example, examples
from tests.shared import shared
from workstation.attribution.check.checking import check
from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.rules import BY_CODE, RULES
from workstation.attribution.check.rules import __file__ as folder
from workstation.domain.articles import Article
from workstation.paths import resources
from workstation.usecases.packs import open_pack

EXAMPLES = list(examples())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: f"{each.rule}: {each.name}")
def test_a_rule_finds_what_is_marked_and_nothing_else(example: Example) -> None:
    rule = BY_CODE[example.rule]
    hits = list(rule.find(example.manuscript, {**rule.limits, **example.limits}))
    assert sorted((hit.start, hit.end) for hit in hits) == example.places
    assert all((hit.message and hit.message.endswith((".", "…"))) or ":" in hit.message for hit in hits)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_examples_for_and_against(rule) -> None:
    mine = [each for each in EXAMPLES if each.rule == rule.code]
    assert any(each.places for each in mine)
    assert any(not each.places for each in mine)


def test_one_rule_is_one_file_and_all_are_listed() -> None:
    files = {file.stem.replace("_", "-") for file in Path(folder).parent.glob("*.py")} - {"--init--"}
    assert files == set(BY_CODE) == {file.stem for file in FOLDER.glob("*.txt")}
    assert len(RULES) == len(BY_CODE)


def test_help_tells_of_every_rule_and_how_grave_it_is() -> None:
    told = (resources() / "help" / "desk-check.md").read_text(encoding="utf-8")
    default, blog = open_pack("default").settings, open_pack("blog").settings
    for rule in RULES:
        graveness = [each[rule.code].severity.value if rule.code in each else "off" for each in (default, blog)]
        assert f"| `{rule.code}` | {rule.title}. {rule.why} | {graveness[0]} | {graveness[1]} |" in told


def test_the_sample_article_as_a_desk_would_read_it() -> None:
    body = shared("samples/china-russia-sanctions.txt").read_text(encoding="utf-8")
    article = Article(id="1", slug="a", body=body, created_at=NOON, updated_at=NOON)
    found = {(each.code, body[each.start : each.end]) for each in check(Manuscript(article, NOON), open_pack())}
    assert found >= {
        ("headline-missing", ""),
        ("byline-missing", ""),
        ("unnamed-without-reason", "anonymous officials"),
        ("unnamed-without-reason", "unnamed officials"),
        ("second-hand-without-outlet", "US media"),
        ("unverified-without-claim", "AFP was unable to verify these claims."),
        ("relative-date", "last week"),
        ("relative-date", "in recent weeks"),
        ("redundancy", "Carnegie Moscow Center in Moscow"),
        ("hedge", "would have asked"),
    }
    assert not [each for each in found if each[0] in ("role-missing", "surname-first", "link-broken", "tk-left")]
