"""The desk check over a library: records are found, findings muted with a reason, exports stopped and recorded."""

import hashlib

import pytest

from tests.storage.hearing import heard
from workstation.domain.changes import changed
from workstation.domain.quotes import Terms
from workstation.errors import CheckStops, FieldRefused, LibraryReadOnly, NotFound, PackRefused
from workstation.paths import user_packs
from workstation.storage import open_library
from workstation.usecases import articles, experts, quotes, sources, tagging
from workstation.usecases.checking import check_article, check_file
from workstation.usecases.exporting import export_articles, plan_export
from workstation.usecases.findings import mute, unmute
from workstation.usecases.gate import receipts
from workstation.usecases.letting_out import story_to_paste, what_stops
from workstation.usecases.packs import open_pack


@pytest.fixture
def story(library):
    experts.add_expert(library, "Ann Roe", role="hydrologist")
    sources.add_source(library, "A diplomat", kind="unnamed person")
    body = "“The gate was shut,” said Ann Roe, a hydrologist.\n\n“It is late,” said a diplomat.\n"
    article, _ = articles.new_article(library, "The gate", body)
    tagging.tag_quote(library, article.slug, "Ann Roe", "“The gate was shut,”")
    tagging.tag_quote(library, article.slug, "A diplomat", "“It is late,”")
    tagging.tag_source(library, article.slug, "A diplomat", "a diplomat")
    return library.articles.get(article.slug)


def _codes(checked):
    return [each.code for each in checked.findings]


def test_records_are_looked_up(library, story):
    found = _codes(check_article(library, "the-gate", open_pack("blog")))
    assert {"unnamed-without-reason", "unnamed-without-description", "unnamed-how-known"} <= set(found)
    assert "tag-to-nothing" not in found
    sources.edit_source(
        library, "a-diplomat", description="a diplomat", anonymity_reason="The post.", how_they_know="Was there."
    )
    experts.trash_expert(library, "ann-roe")
    found = _codes(check_article(library, "the-gate", open_pack("blog")))
    assert not {"unnamed-without-reason", "unnamed-without-description", "unnamed-how-known"} & set(found)


def test_the_same_id_on_other_words_in_another_article(library, story):
    tagged = story.body.replace("The gate was shut", "The gate was open")
    articles.new_article(library, "Other", tagged)
    assert "quote-id-reused" in _codes(check_article(library, "the-gate", open_pack()))
    assert "quote-unlike-original" in _codes(check_article(library, "other", open_pack()))


def test_a_finding_is_muted_with_a_reason_and_stays_so_while_its_words_move(library, story):
    finding = next(f for f in check_article(library, "the-gate", open_pack()).findings if f.code == "unnamed-how-known")
    with pytest.raises(FieldRefused, match="reason"):
        mute(library, "the-gate", finding, " ")
    mute(library, "the-gate", finding, "The editor knows.")
    moved = library.articles.get("the-gate")
    library.articles.save(moved.changed(body="A new first paragraph.\n\n" + moved.body))
    checked = check_article(library, "the-gate", open_pack())
    assert "unnamed-how-known" not in _codes(checked)
    ((aside, why),) = checked.muted
    assert (aside.code, why.reason) == ("unnamed-how-known", "The editor knows.")
    unmute(library, "the-gate", why)
    assert "unnamed-how-known" in _codes(check_article(library, "the-gate", open_pack()))
    with pytest.raises(NotFound):
        unmute(library, "the-gate", why)


def test_what_is_missing_is_muted_by_what_it_says(library, story):
    finding = next(f for f in check_article(library, "the-gate", open_pack()).findings if f.code == "dek-missing")
    mute(library, "the-gate", finding, "Our site has none.")
    assert "dek-missing" not in _codes(check_article(library, "the-gate", open_pack()))


def _off_the_record(library, story):
    (quote,) = library.quotes.of_speaker("expert", "ann-roe")
    quotes.edit_quote(library, quote.id, terms=Terms.OFF_THE_RECORD)


def test_an_error_stops_what_goes_to_readers_and_nothing_else(library, story, tmp_path):
    _off_the_record(library, story)
    out = tmp_path / "out"
    with pytest.raises(CheckStops) as stopped:
        export_articles(library, ["the-gate"], "html", "", None, out)
    assert stopped.value.codes == ("terms-forbid-quoting",)
    assert "off the record" in str(stopped.value)
    assert not out.exists()
    assert receipts(library, "the-gate") == []
    (stop,) = plan_export(library, ["the-gate"], "html", "", None, out).stops
    assert [(each.code, "off the record" in each.message) for each in stop.findings] == [("terms-forbid-quoting", True)]
    for preset in ("full", "hugo"):
        report, _ = export_articles(library, None, "markdown", preset, None, out / preset)
        assert bool(report.refused) == (preset == "hugo")
        assert report.stopped_by == (("terms-forbid-quoting",) if preset == "hugo" else ())


@pytest.fixture
def strict(tmp_path, monkeypatch):
    """A pack of the house by which a dek is a must and TK is nothing."""
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))
    user_packs().mkdir(parents=True)
    rules = 'dek-missing = "error"\ntk-left = "off"\nembargo-running = "note"\n'
    (user_packs() / "strict.toml").write_text(f'extends = "default"\n[rules]\n{rules}')
    return "strict"


def test_an_export_is_held_to_the_rules_the_library_has_chosen(library, strict, tmp_path):
    article, _ = articles.new_article(library, "Rain", "It rained TK litres.\n")
    (stop,) = plan_export(library, [article.slug], "html", "", None, tmp_path, strict).stops
    assert {each.code for each in stop.findings} == {"dek-missing", "tk-left"}  # what our pack calls an error is one
    assert what_stops(library, article, strict) == stop
    report, _ = export_articles(library, None, "html", "", None, tmp_path, pack=strict)
    assert (report.paths, set(report.stopped_by)) == ((), {"dek-missing", "tk-left"})
    with pytest.raises(CheckStops) as stopped:
        story_to_paste(library, article, {"tk-left": "A brand."}, strict)
    assert stopped.value.codes == ("dek-missing",)
    assert story_to_paste(library, article, {"tk-left": "A brand."})[0].text


def test_an_export_of_many_reads_the_directory_once(library, strict, tmp_path):
    experts.add_expert(library, "Ann Roe", role="hydrologist")
    for name in ("One", "Two", "Three"):
        articles.new_article(library, name, "“The gate was shut,” she said.\n")
    with heard(library) as asked:
        report, _ = export_articles(library, None, "html", "", None, tmp_path / "out", pack=strict)
    assert (report.paths, report.stopped_by) == ((), ("dek-missing",))
    assert sum("FROM experts" in each and "experts.slug =" not in each for each in asked) == 1


def test_a_reason_lets_it_pass_and_is_kept_with_what_left(library, story, tmp_path):
    _off_the_record(library, story)
    reasons = {"terms-forbid-quoting": "She agreed by letter.", "tk-left": "never needed"}
    report, touched = export_articles(library, ["the-gate"], "html", "", None, tmp_path, overrides=reasons)
    assert touched == changed(revisions=story.id)
    (receipt,) = receipts(library, "the-gate")
    assert receipt.sha256 == hashlib.sha256(report.paths[0].read_bytes()).hexdigest()
    assert [(each.code, each.reason) for each in receipt.overrides] == [
        ("terms-forbid-quoting", "She agreed by letter.")
    ]
    assert {"terms-forbid-quoting", "dek-missing"} <= {each["code"] for each in receipt.findings}
    assert library.revisions.get(receipt.revision).article == library.articles.get("the-gate")
    export_articles(library, ["the-gate"], "markdown", "hugo", None, tmp_path, overrides=reasons)
    assert [each.format for each in receipts(library, "the-gate")] == ["hugo", "page"]
    assert len(library.revisions.list(story.id)) == 1


def test_an_override_needs_a_rule_a_reason_and_a_library_that_keeps_it(library, story, tmp_path):
    with pytest.raises(NotFound, match="no rule “nothing”"):
        export_articles(library, ["the-gate"], "html", "", None, tmp_path, overrides={"nothing": "why"})
    with pytest.raises(FieldRefused, match="reason"):
        export_articles(library, ["the-gate"], "html", "", None, tmp_path, overrides={"tk-left": ""})
    with open_library(library.path, write=False) as reading:
        assert export_articles(reading, ["the-gate"], "html", "", None, tmp_path / "a")[0].paths
        _off_the_record(library, story)
        why = {"terms-forbid-quoting": "She agreed."}
        with pytest.raises(LibraryReadOnly):
            export_articles(reading, ["the-gate"], "html", "", None, tmp_path / "b", overrides=why)
    assert not (tmp_path / "b").exists()
    assert receipts(library, "the-gate") == []


def test_a_file_is_checked_where_its_words_stand_in_it(library, tmp_path):
    file = tmp_path / "draft.md"
    file.write_text("---\ntitle: The gate\n---\n\nIt rained TK litres, said [Ann]{expert=ann}.\n", encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    found = {each.code: text[each.start : each.end] for each in check_file(file, open_pack(), library).findings}
    assert found["tk-left"] == "TK"
    assert found["tag-to-nothing"] == "[Ann]{expert=ann}"
    assert "headline-missing" not in found
    assert "tag-to-nothing" not in _codes(check_file(file, open_pack()))


def test_a_private_copy_leaves_a_receipt_too_and_nothing_but_the_vault_stops_it(library, story, strict, tmp_path):
    _off_the_record(library, story)
    (user_packs() / "broken.toml").write_text("no pack at all")
    for format, preset, pack in (("factcheck", "", strict), ("markdown", "full", "broken")):
        report, _ = export_articles(library, ["the-gate"], format, preset, None, tmp_path / format, pack=pack)
        receipt = receipts(library, "the-gate")[0]
        assert receipt.format == (preset or format)
        assert receipt.sha256 == hashlib.sha256(report.paths[0].read_bytes()).hexdigest()
        assert library.revisions.get(receipt.revision).article == library.articles.get("the-gate")
        assert receipt.overrides == ()
        told = {each["code"] for each in receipt.findings}
        assert ({"terms-forbid-quoting", "dek-missing"} <= told) == (pack == strict)
    with pytest.raises(PackRefused):
        export_articles(library, ["the-gate"], "html", "", None, tmp_path, pack="broken")
