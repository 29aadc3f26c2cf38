"""Claims, evidence and quotes as records: made, verified, carried in a complete copy, and never seen by a reader."""

import io
import zipfile
from pathlib import Path

import pytest

from tests.usecases.conftest import copied, filling
from workstation.domain.claims import ClaimSource, Stance, Verification, Voice
from workstation.domain.copy_names import TRAVELS_IN
from workstation.domain.evidence import Backed, EvidenceKind, FileState
from workstation.domain.quotes import Approval, Speaker, Terms
from workstation.errors import FieldRefused, NotFound
from workstation.export.formats import FORMATS
from workstation.export.options import Attributions, Options
from workstation.usecases import articles, claims, evidence, exporting, quotes, tagging
from workstation.usecases.experts import add_expert, edit_expert
from workstation.usecases.importing import import_files
from workstation.usecases.merging import merge_records, undo_merge
from workstation.usecases.sources import add_source

PIECE = "e" * 32


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """An article with a claim and a quote whose every private field has a canary, and evidence of two kinds."""
    with filling(tmp_path_factory) as (library, folder):
        add_source(library, "Canary Herald", kind="outlet")
        add_source(library, "Valley Post", kind="outlet")
        add_expert(library, "Ada Roe")
        made, _ = articles.add_article(
            library, headline="The gate", body="“It holds,” says Ada Roe. The gate was blown up.\n"
        )
        tagging.tag_quote(library, made.slug, "Ada Roe", "“It holds,”")
        tagging.tag_claim(library, made.slug, "a canary in the ministry", "The gate was blown up")
        (quote,), (claim,) = library.quotes.list(), library.claims.list()
        quotes.edit_quote(
            library, quote.id, as_recorded="It holds, canary", note="canary", translated_from="ru",
            translated_by="C. Canary", approval=Approval.READ_BACK, approval_note="canary on the phone",
            terms=Terms.BACKGROUND, described_as="a canary",
        )  # fmt: skip
        claims.edit_claim(
            library, claim.id, relayed_by=Voice(speaker=Speaker(kind="source", slug="canary-herald")), note="canary",
            must_say="canary says", sources=(ClaimSource(
                source=Speaker(kind="source", slug="valley-post"), cites="canary officials", group="canary",
                note="canary",
            ),),
        )  # fmt: skip
        claims.verify_claim(library, claim.id, "could not verify", "Carl Canary", "No canary would talk.")
        page = folder / "canary.html"
        page.write_text("<p>canary</p>")
        evidence.add_evidence_file(
            library,
            Backed(kind="claim", id=claim.id),
            page,
            title="canary",
            url="https://canary.example/",
            note="canary",
        )
        evidence.add_evidence(library, Backed(kind="quote", id=quote.id), "document", title="canary papers", page="12")
    return folder


@pytest.fixture
def library(request):
    with copied(request, "told") as held:
        yield held


@pytest.fixture
def told(library):
    return library.articles.get("the-gate")


def _opened(data: bytes) -> bytes:
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        return b"".join(held.read(name) for name in held.namelist())


PUBLIC = [(f, r) for f in FORMATS for r in f.recipes if r.projection == "public"]


@pytest.mark.parametrize(("format", "recipe"), PUBLIC, ids=lambda each: each.name)
def test_nothing_private_of_a_quote_or_claim_reaches_a_reader(library, told, format, recipe):
    ids = [*(each.id for each in library.quotes.list()), *(each.id for each in library.claims.list())]
    for attributions in Attributions:
        written = exporting.written_by(library, told, recipe, Options(attributions=attributions))
        assert not written.copies
        for name, data in written.files.items():
            seen = _opened(data).decode("utf-8", "replace").lower()
            assert "canary" not in seen.replace("a canary", "")  # what the speaker may be called is printed
            assert not [id for id in ids if id in seen or id in name]


def test_verification_is_an_act_with_who_and_why(library, told):
    (claim,) = library.claims.list()
    assert claim.verification is Verification.COULD_NOT_VERIFY
    assert claim.to_be_said == "canary says"
    for by, reason in (("", "why"), ("Ann", " ")):
        with pytest.raises(FieldRefused, match="is empty"):
            claims.verify_claim(library, claim.id, "verified", by, reason)
    with pytest.raises(FieldRefused, match="must be “unchecked”"):
        claims.verify_claim(library, claim.id, "perhaps", "Ann", "why")
    with pytest.raises(FieldRefused, match="an act of its own"):
        claims.edit_claim(library, claim.id, history=())
    after, changes = claims.verify_claim(library, claim.id, "verified", "Ann", "Saw it.")
    assert [(act.verification, act.by) for act in after.history] == [
        ("could not verify", "Carl Canary"),
        ("verified", "Ann"),
    ]
    assert changes.claims == {claim.id}


def test_sources_of_a_claim(library, told):
    (claim,) = library.claims.list()
    post = Speaker(kind="source", slug="valley-post")
    claims.add_claim_source(library, claim.id, ClaimSource(source=post, cites="the mayor"))
    claims.add_claim_source(library, claim.id, ClaimSource(source=post, stance=Stance.CONTRADICTS))
    assert [(each.cites, each.stance) for each in library.claims.get(claim.id).sources] == [
        ("the mayor", "supports"),
        ("", "contradicts"),
    ]
    assert claims.remove_claim_source(library, claim.id, post)[0].sources == ()
    with pytest.raises(NotFound, match="does not rest on"):
        claims.remove_claim_source(library, claim.id, post)
    assert claims.voice_named(library, "ada roe").speaker == Speaker(kind="expert", slug="ada-roe")
    assert claims.voice_words(library, claims.voice_named(library, "a passer-by")) == "a passer-by"


def test_a_complete_copy_brings_an_equal_library(library, other_library, told, tmp_path):
    ada = Speaker(kind="expert", slug="ada-roe")
    loose, _ = claims.new_claim(library, "Never placed", asserted_by=Voice(speaker=ada))
    folder = tmp_path / "copy"
    exporting.export_articles(library, None, "markdown", "full", None, folder)
    report, _ = import_files(other_library, [folder])
    assert {line.outcome for line in report.lines} == {"imported", "left out"}
    assert loose in library.claims.list()
    for part in ("quotes", "claims", "evidence"):
        came, there = ([each.model_dump() | {"version": 0} for each in getattr(each, part).list()]
                       for each in (other_library, library))  # fmt: skip
        assert came == there
        assert came
    assert [other_library.evidence.state(each) for each in other_library.evidence.list()] == [FileState.THERE, None]
    before = other_library.claims.list()
    import_files(other_library, [folder])
    assert other_library.claims.list() == before


def test_a_copy_without_its_folder_says_so(library, other_library, told, tmp_path):
    folder = tmp_path / "copy"
    exporting.export_articles(library, None, "markdown", "full", None, folder)
    (kept,) = (folder / TRAVELS_IN).iterdir()
    kept.write_text("something else")
    lines = import_files(other_library, [folder])[0].lines
    assert any("evidence “canary” was changed on its way" in note for line in lines for note in line.notes)
    kept.unlink()
    lines = import_files(other_library, [folder], on_duplicate="update")[0].lines
    assert any("“canary” did not come with the copy" in note for line in lines for note in line.notes)
    assert FileState.MISSING in {other_library.evidence.state(each) for each in other_library.evidence.list()}


def test_a_different_claim_of_the_same_id_is_kept(library, other_library, told, tmp_path):
    (claim,) = library.claims.list()
    other_library.claims.add(claim.changed(statement="Mine", relayed_by=Voice(), sources=(), history=()))
    exporting.export_articles(library, [told.slug], "markdown", "full", None, tmp_path / "copy")
    import_files(other_library, [tmp_path / "copy"])
    assert other_library.claims.get(claim.id).statement == "Mine"
    (new,) = [each for each in other_library.claims.list() if each.id != claim.id]
    assert f"{{claim={new.id}}}" in other_library.articles.get(told.slug).body
    assert len(other_library.evidence.of(Backed(kind="claim", id=new.id))) == 1


def test_merging_people_takes_the_claims_along(library, told):
    (claim,) = library.claims.list()
    merge, changes = merge_records(library, "source", "valley-post", "canary-herald")
    assert library.claims.get(claim.id).relayed_by.speaker == Speaker(kind="source", slug="valley-post")
    assert claim.id in changes.claims
    undo_merge(library, merge.id) if hasattr(merge, "id") else None


def test_a_quote_knows_what_its_speaker_was_on_the_day(library, told):
    edit_expert(library, "ada-roe", affiliations=({"organisation": "River office", "role": "engineer", "end": "2024"},))
    (quote,) = library.quotes.list()
    assert quotes.quote_proof(library, quote.id).title_then == ""
    stored = library.articles.get(told.slug)
    library.articles.save(stored.changed(published_at="2024-05-01T00:00:00+00:00"))
    proof = quotes.quote_proof(library, quote.id, told.id)
    assert (proof.name, proof.title_then) == ("Ada Roe", "engineer, River office")
    assert proof.published[0].words == "“It holds,”"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("talk.MP3", "recording"), ("page.mhtml", "web page"), ("paper.pdf", "document"), ("odd.xyz", "file")],
)
def test_what_a_file_is_by_its_name(name, kind):
    assert evidence.kind_of_file(Path(name)) == EvidenceKind(kind)
