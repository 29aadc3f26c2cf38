"""Protected names stopped on their way out; what is rightly public allowed one by one; a locked vault said."""

import pytest

from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, PASSPHRASE, traces
from workstation.attribution.check.rule import Severity
from workstation.domain.base import now
from workstation.domain.bylines import Credit
from workstation.domain.checks import Muted
from workstation.errors import CheckStops, FieldRefused, MergeStands, NameProtected, NotFound
from workstation.export.formats import FORMATS
from workstation.usecases import articles, checking, experts, findings, guarding, sources
from workstation.usecases.confidential import add_confidential
from workstation.usecases.exporting import export_articles, plan_export
from workstation.usecases.exporting_files import export_file
from workstation.usecases.gate import receipts
from workstation.usecases.merging import merge_records
from workstation.usecases.packs import open_pack

SAFE = "The ministry knew, said [a senior official]{source=snowdrop}. The Zurich office did not.\n"


@pytest.fixture
def unlocked(library):
    library.vault.create(PASSPHRASE, CHEAP)
    add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    return library


def _article(library, body=SAFE, **header):
    made, _ = articles.new_article(library, "The gate", body)
    return library.articles.save(made.changed(**header)) if header else made


def _recipes():
    return [
        (format.name, recipe.name)
        for format in FORMATS
        for recipe in format.recipes
        if not recipe.printed and recipe.projection != "source"
    ]


@pytest.mark.parametrize(("format", "preset"), _recipes())
def test_no_format_lets_a_name_out_and_every_format_lets_the_codename_pass(unlocked, tmp_path, format, preset):
    article = _article(unlocked)
    assert export_articles(unlocked, [article.slug], format, preset, None, tmp_path / "out")[0].paths
    for path in (path for path in (tmp_path / "out").rglob("*") if path.is_file()):
        assert traces(path.read_bytes()) == []
    named = unlocked.articles.save(unlocked.articles.get(article.slug).changed(body=SAFE + "\nJosé Gutiérrez left.\n"))
    with pytest.raises((CheckStops, NameProtected), match=r"José Gutiérrez left.*“Snowdrop”"):
        export_articles(unlocked, [named.slug], format, preset, None, tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "header",
    [
        {"headline": "Pepe Zubizarreta speaks"},
        {"public_note": "Call 600 918 273."},
        {"credit_line": "quokka.77@protonmail.example"},
        {"byline": (Credit(name="P. Zubizarreta"),)},
        {"lead_image_alt": "Señor Gutiérrez at the quay"},
    ],
)
def test_the_header_is_looked_through_too(unlocked, tmp_path, header):
    article = _article(unlocked, **header)
    with pytest.raises(CheckStops, match="identity of “Snowdrop”"):
        export_articles(unlocked, [article.slug], "html", "", None, tmp_path)
    assert plan_export(unlocked, [article.slug], "html", "", None, tmp_path).stops[0].findings[0].code == "vault-name"


def test_what_only_the_bytes_show_is_stopped(unlocked, tmp_path):
    aide, _ = experts.add_expert(unlocked, "Ann Roe", role="aide to José Gutiérrez")
    article = _article(unlocked, SAFE + f"\n[She]{{expert={aide.slug}}} opened the bridge.\n")
    with pytest.raises(NameProtected, match=r"the-gate\.html, the text: a name of “Snowdrop”") as stopped:
        export_articles(unlocked, [article.slug], "html", "", None, tmp_path / "out")
    assert "workstation vault allow" in stopped.value.remedy
    assert not (tmp_path / "out").exists()
    report, _ = export_articles(unlocked, None, "html", "", None, tmp_path / "out")
    assert (report.paths, len(report.refused)) == ((), 1)


def test_private_copies_are_looked_through_as_well(unlocked, tmp_path):
    article = _article(unlocked, internal_note="It was Pepe Zubizarreta.")
    assert export_articles(unlocked, [article.slug], "html", "", None, tmp_path)[0].paths
    with pytest.raises(NameProtected, match=r"the-gate\.md"):
        export_articles(unlocked, [article.slug], "markdown", "full", None, tmp_path)


def test_a_hit_is_allowed_in_one_article_with_a_reason_only_the_vault_keeps(unlocked, tmp_path):
    one = _article(unlocked, "Mr Gutiérrez, the mayor, opened the bridge. José Gutiérrez smiled.\n")
    other = _article(unlocked, "Mr Gutiérrez again.\n")
    hits = guarding.hits_of(unlocked, one.slug)
    assert any("Mr Gutiérrez, the mayor" in hit.context for _, hit in hits)
    with pytest.raises(NotFound, match="no protected name marked"):
        guarding.allow(unlocked, one.slug, "nothing", "why")
    for mark, _ in hits:
        guarding.allow(unlocked, one.slug, mark, "Quoted by name as mayor, Zanzibar knows")
    assert export_articles(unlocked, [one.slug], "html", "", None, tmp_path)[0].paths
    with pytest.raises(CheckStops):
        export_articles(unlocked, [other.slug], "html", "", None, tmp_path)
    assert {each.reason for each in unlocked.vault.of_source("snowdrop").allowed} == {
        "Quoted by name as mayor, Zanzibar knows"
    }
    assert b"Zanzibar" not in unlocked.path.read_bytes()


def test_neither_reason_nor_muting_lets_a_name_pass(unlocked, tmp_path):
    article = _article(unlocked, "José Gutiérrez left.\n")
    with pytest.raises(FieldRefused, match="never let through"):
        export_articles(unlocked, [article.slug], "html", "", None, tmp_path, overrides={"vault-name": "because"})
    (finding,) = [
        each
        for each in checking.check_article(unlocked, article.slug, open_pack()).findings
        if each.code == "vault-name"
    ]
    assert (finding.severity, finding.start, finding.end) == (Severity.ERROR, 0, 14)
    with pytest.raises(FieldRefused, match="cannot be muted"):
        findings.mute(unlocked, article.slug, finding, "because")
    forged = Muted(code="vault-name", words="José Gutiérrez", reason="x", muted_at=now())
    unlocked.articles.save(unlocked.articles.get(article.slug).changed(muted=(forged,)))
    with pytest.raises(CheckStops):
        export_articles(unlocked, [article.slug], "html", "", None, tmp_path)


def test_locked_an_article_on_a_confidential_source_leaves_only_with_a_recorded_reason(unlocked, tmp_path):
    article, other = _article(unlocked), _article(unlocked, "José Gutiérrez left, said nobody.\n")
    unlocked.vault.lock()
    for format, preset in (("html", ""), ("markdown", "full")):
        with pytest.raises(CheckStops, match="“Snowdrop” and the vault is locked"):
            export_articles(unlocked, [article.slug], format, preset, None, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert export_articles(unlocked, [other.slug], "html", "", None, tmp_path)[0].paths  # uses no such source
    reason = {"vault-locked": "The passphrase is at home, two of us read it"}
    export_articles(unlocked, [article.slug], "html", "", None, tmp_path, overrides=reason)
    (receipt,) = receipts(unlocked, article.slug)
    assert [(each.code, each.reason) for each in receipt.overrides] == list(reason.items())


def test_a_file_that_belongs_to_no_library_is_held_against_the_vault(unlocked, tmp_path):
    file = tmp_path / "draft.md"
    file.write_text("# Gate\n\nIt was J. Gutiérrez.\n", encoding="utf-8")
    with pytest.raises(NameProtected, match="snowdrop"):
        export_file(file, "html", "", None, tmp_path / "out", watchlist=unlocked.vault.watchlist())
    assert export_file(file, "html", "", None, tmp_path / "out").paths


def test_a_confidential_source_is_never_merged(unlocked):
    other, _ = sources.add_source(unlocked, "A diplomat", kind="unnamed person")
    for keep, lose in ((other.slug, "snowdrop"), ("snowdrop", other.slug)):
        with pytest.raises(MergeStands, match="never merged"):
            merge_records(unlocked, "source", keep, lose)
