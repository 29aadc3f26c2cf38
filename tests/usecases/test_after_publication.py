"""Published articles: people stay as printed, corrections are one action, who is accused is asked."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.usecases.conftest import copied, filling
from workstation.domain.articles import Status
from workstation.domain.base import now
from workstation.domain.bylines import Credit
from workstation.domain.changes import changed
from workstation.domain.corrections import CorrectionKind, NotePlace
from workstation.domain.people import Affiliation, Bio
from workstation.domain.revisions import RevisionKind
from workstation.domain.sources import SourceKind
from workstation.errors import CannotTag, EditedElsewhere, FieldRefused, NotFound, TextAmbiguous, TextNotFound
from workstation.markdown.replacing import replaced
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible
from workstation.usecases import articles, authors, experts, exporting, quotes, replying, sealing, sources, tagging
from workstation.usecases.checking import check_article
from workstation.usecases.correcting import correct, corrections_of, places_of, same_elsewhere, withdraw_correction
from workstation.usecases.importing import import_files
from workstation.usecases.merging import merge_records
from workstation.usecases.packs import open_pack
from workstation.usecases.projecting import public

BODY = "“We sold 12 ships,” says Ann Roe.\n\nA port clerk counted 12 ships, **all** of them grey.\n"


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """Published: Ann Roe, professor, quoted; an unnamed clerk; by Bo Wu."""
    with filling(tmp_path_factory) as (library, folder):
        experts.add_expert(
            library, "Ann Roe", affiliations=(Affiliation(organisation="Port School", role="professor", start="2020"),)
        )
        author, _ = authors.add_author(library, "Bo Wu", role="Reporter", bios=(Bio(text="Bo Wu counts ships."),))
        sources.add_source(library, "J. Doe", kind=SourceKind.UNNAMED_PERSON, description="a port clerk")
        article, _ = articles.add_article(
            library, headline="12 ships", body=BODY, byline=(Credit(name="Bo Wu", author=author.slug),)
        )
        tagging.tag_quote(library, article.slug, "Ann Roe", "“We sold 12 ships,”")
        tagging.tag_expert(library, article.slug, "Ann Roe", "Ann Roe")
        tagging.tag_source(library, article.slug, "j-doe", "A port clerk")
        articles.publish(library, article.slug)
    return folder


@pytest.fixture
def library(request):
    with copied(request, "story") as held:
        yield held


@pytest.fixture
def story(library):
    return library.articles.get("12-ships")


def promoted(library) -> None:
    experts.edit_expert(
        library, "ann-roe", affiliations=(Affiliation(organisation="Ministry", role="minister", start="2020"),)
    )


def page(library, slug: str, folder, format: str = "html") -> str:
    (path,) = exporting.export_articles(library, [slug], format, "", None, folder)[0].paths
    return path.read_text(encoding="utf-8")


def test_what_is_imported_as_published_is_sealed_and_can_be_corrected(library, tmp_path):
    """What it says was said is held against the record from then on, and a correction is made as anywhere."""
    file = tmp_path / "12-ships.md"
    header = "title: 12 ships\ndate: 2025-03-01\nstatus: published\nauthor: Bo Wu"
    file.write_text(f"---\n{header}\n---\n{BODY}", encoding="utf-8")
    experts.add_expert(library, "Ann Roe")
    slug = import_files(library, [file])[0].lines[0].slug
    article = library.articles.get(slug)
    (kept,) = library.revisions.list(article.id)
    printed = sealing.printed_of(library, article.id)
    assert (kept.kind, printed.revision) == (RevisionKind.PUBLISHED, kept.id)
    assert [each.name for each in printed.byline] == ["Bo Wu"]
    tagging.tag_quote(library, slug, "Ann Roe", "“We sold 12 ships,”")
    (quote,) = library.quotes.of_speaker("expert", "ann-roe")
    quotes.edit_quote(library, quote.id, as_recorded="We sold 13 ships")
    assert "quote-unlike-original" in {each.code for each in check_article(library, slug, open_pack()).findings}
    done, _ = correct(library, slug, CorrectionKind.CORRECTION, "It was 13.", replace="sold 12", put="sold 13")
    assert (done.article.status, done.correction.revision != kept.id) == (Status.CORRECTED, True)
    assert "quote-unlike-original" not in {each.code for each in check_article(library, slug, open_pack()).findings}


def test_a_published_article_prints_people_as_they_were(library, story, tmp_path):
    before = page(library, story.slug, tmp_path / "a")
    promoted(library)
    experts.edit_expert(library, "ann-roe", name="Ann Roe-Smith", disclosure="Paid by the port.")
    authors.edit_author(library, "bo-wu", role="Editor", bios=(Bio(text="Bo Wu edits."),))
    assert page(library, story.slug, tmp_path / "b") == before
    printed = sealing.printed_of(library, story.id)
    assert printed.sha256 == printed.seal()
    assert [(e.name, e.role, e.organisation) for e in printed.experts] == [("Ann Roe", "professor", "Port School")]
    assert "Doe" not in json.dumps(printed.model_dump(mode="json"))


def test_title_then_and_title_now_are_told_until_somebody_decides(library, story, tmp_path):
    assert sealing.differences(library, story.id) == ()
    promoted(library)
    (told,) = sealing.differences(library, story.id)
    assert (told.then, told.now) == ("Ann Roe, professor, Port School", "Ann Roe, minister, Ministry")
    assert told.corrected  # the record says something else of that very day
    sealing.keep_printed(library, story.id, "ann-roe")
    assert sealing.differences(library, story.id) == ()
    assert "professor" in page(library, story.slug, tmp_path)
    experts.edit_expert(library, "ann-roe", name="Ann Ray")
    assert [each.now for each in sealing.differences(library, story.id)] == ["Ann Ray, minister, Ministry"]


def test_who_moved_on_since_is_told_apart_from_a_corrected_record(library, story):
    library.articles.save(library.articles.by_id(story.id).changed(published_at=datetime(2021, 5, 1, tzinfo=UTC)))
    school = Affiliation(organisation="Port School", role="professor", start="2020", end="2022")
    here = Affiliation(organisation="Ministry", role="minister", start="2023")
    experts.edit_expert(library, "ann-roe", affiliations=(school, here))
    (told,) = sealing.differences(library, story.id)
    assert (told.now, told.corrected) == ("Ann Roe, minister, Ministry", False)


def test_published_again_keeps_who_was_printed_and_takes_who_is_new(library, story, tmp_path):
    promoted(library)
    experts.add_expert(library, "Cy Dee", role="sailor")
    articles.save_body(library, story.id, library.articles.by_id(story.id).body + "\nCy Dee agrees.\n")
    tagging.tag_expert(library, story.slug, "Cy Dee", "Cy Dee")
    articles.publish(library, story.slug)
    told = page(library, story.slug, tmp_path / "a")
    assert "professor" in told
    assert "sailor" in told
    assert sealing.differences(library, story.id) == ()  # it was asked and answered by publishing
    articles.publish(library, story.slug, people="update")
    assert "minister" in page(library, story.slug, tmp_path / "b")


def test_a_merge_or_a_protected_name_after_publication(library, story, tmp_path):
    experts.add_expert(library, "Anne Roe", role="dean")
    merge_records(library, "expert", "anne-roe", "ann-roe")
    assert "professor" in page(library, story.slug, tmp_path / "a")
    sources.edit_source(library, "j-doe", description="somebody at the port")
    assert "J. Doe" not in page(library, story.slug, tmp_path / "b")


def test_a_source_that_became_unnamed_after_publication_is_not_named(library, tmp_path):
    sources.add_source(library, "Ola Nor", kind=SourceKind.DOCUMENT, url="https://nor.example")
    article, _ = articles.add_article(library, headline="Said", body="Ola Nor says so.\n")
    tagging.tag_source(library, article.slug, "ola-nor", "Ola Nor")
    articles.publish(library, article.slug)
    sources.edit_source(library, "ola-nor", kind=SourceKind.UNNAMED_PERSON, description="a sailor", url="")
    story = public(library, library.articles.by_id(article.id))
    assert [(s.name, s.url) for s in story.sources.values()] == [("", "")]


def test_a_seal_that_was_broken_is_noticed(library, story):
    with library._sessions.writing() as session:
        session.connection().exec_driver_sql("UPDATE printings SET state = replace(state, 'professor', 'crook')")
    from workstation.errors import LibraryDamaged

    with pytest.raises(LibraryDamaged, match="not as it was sealed"):
        sealing.printed_of(library, story.id)


@pytest.mark.parametrize("format", ["html", "html-fragment", "markdown", "text"])
def test_a_correction_is_one_action(library, story, tmp_path, format):
    note = "An earlier version gave the number of ships as 12. It was 13."
    done, touched = correct(
        library, story.slug, CorrectionKind.CORRECTION, note, replace="12 ships", put="13 ships", every=True
    )
    assert (done.article.status, done.article.modified_at) == (Status.CORRECTED, done.correction.made_at)
    assert touched.articles == touched.tags == touched.revisions == {story.id}
    kept = library.revisions.get(done.correction.revision).article
    assert (kept.headline, kept.body.count("12 ships")) == ("12 ships", 2)
    assert (done.article.headline, done.article.body.count("13 ships")) == ("13 ships", 2)
    told = page(library, story.slug, tmp_path, format)
    assert note in told
    assert "Correction" in told
    assert "12 ships" not in told.replace(note, "")
    assert told.index("all") < told.rindex(note)  # at the bottom
    if format == "html":
        data = json.loads(told.split('<script type="application/ld+json">')[1].split("</script>")[0])
        (comment,) = data["correction"]
        assert (comment["@type"], comment["text"], comment["name"]) == ("CorrectionComment", note, "Correction")
        assert data["dateModified"][:16] == done.article.modified_at.isoformat()[:16]


def test_a_correction_that_was_wrong_is_withdrawn_and_kept(library, other_library, story, tmp_path):
    correct(library, story.slug, CorrectionKind.CORRECTION, "It was 13.", replace="sold 12", put="sold 13")
    correct(library, story.slug, CorrectionKind.UPDATE, "More is known.")
    with pytest.raises(NotFound, match=r"no correction 3.*1: Correction, It was 13\.; 2: Update"):
        withdraw_correction(library, story.slug, 3, "Why not.")
    with pytest.raises(FieldRefused, match="why"):
        withdraw_correction(library, story.slug, 1, " ")
    (article, gone), touched = withdraw_correction(library, story.slug, 1, "It was 12.")
    assert touched == changed(articles=story.id, revisions=story.id)
    assert (article.status, "sold 13" in article.body) == (Status.CORRECTED, True)
    assert article.modified_at == gone.withdrawn_at
    told = page(library, story.slug, tmp_path)
    assert ("It was 13." in told, "More is known." in told, "It was 12." in told) == (False, True, False)
    assert corrections_of(library, story.id)[0] == gone
    with pytest.raises(FieldRefused, match="already"):
        withdraw_correction(library, story.slug, 1, "Again.")
    (article, _), _ = withdraw_correction(library, story.slug, 2, "Nothing was.")
    assert article.status is Status.PUBLISHED
    exporting.export_articles(library, [story.slug], "markdown", "full", None, tmp_path / "full")
    import_files(other_library, [tmp_path / "full" / f"{story.slug}.md"])
    assert corrections_of(other_library, story.id) == corrections_of(library, story.id)


def test_a_word_document_carries_the_note_too(library, story, tmp_path):
    import docx

    correct(library, story.slug, CorrectionKind.CLARIFICATION, "The ships were ferries.", place=NotePlace.TOP)
    exporting.export_articles(library, [story.slug], "docx", "", None, tmp_path)
    lines = [each.text for each in docx.Document(str(tmp_path / f"{story.slug}.docx")).paragraphs]
    assert "The ships were ferries." in lines
    assert lines.index("The ships were ferries.") < next(n for n, line in enumerate(lines) if "We sold" in line)


def test_a_retraction_marks_the_headline_and_keeps_the_text(library, story, tmp_path):
    correct(library, story.slug, CorrectionKind.RETRACTION, "No ship was sold.")
    told = page(library, story.slug, tmp_path)
    assert "Retracted: 12 ships</h1>" in told
    assert "We sold 12 ships" in told
    assert '"creativeWorkStatus": "Retracted"' in told
    assert library.articles.by_id(story.id).headline == "12 ships"
    with pytest.raises(FieldRefused, match="keeps the text"):
        correct(library, story.slug, CorrectionKind.RETRACTION, "Again.", replace="12", put="13")


def test_a_correction_that_prints_a_person_anew(library, story, tmp_path):
    promoted(library)
    correct(library, story.slug, CorrectionKind.CORRECTION, "Ann Roe is a minister.", people=("ann-roe",))
    assert "minister, Ministry" in page(library, story.slug, tmp_path)
    assert sealing.differences(library, story.id) == ()


def test_the_same_quote_elsewhere_is_listed(library, story):
    body = library.articles.by_id(story.id).body
    again, _ = articles.add_article(library, headline="Again", body=body.split("\n\n")[0] + "\n")
    other, _ = articles.add_article(library, headline="Trashed", body=body)
    articles.trash(library, other.slug)
    assert [each.slug for each in same_elsewhere(library, story.id, "We sold 12")] == [again.slug]
    assert same_elsewhere(library, story.id, "all of them") == []
    done, _ = correct(library, story.slug, CorrectionKind.UPDATE, "More is known.")
    assert [(each.slug, each.words) for each in done.elsewhere] == [(again.slug, "“We sold 12 ships,”")]


def test_the_same_claim_elsewhere_is_listed(library):
    article, _ = articles.add_article(library, headline="Counted", body="A clerk counted 12 ships.\n")
    tagged, _ = tagging.tag_claim(library, article.slug, "a clerk", "A clerk counted 12 ships.")
    articles.publish(library, tagged.slug)
    again, _ = articles.add_article(library, headline="Again", body=f"Once more. {tagged.body}")
    articles.add_article(library, headline="Other", body="A clerk counted 12 ships.\n")  # the words alone are no claim
    assert [each.slug for each in same_elsewhere(library, tagged.id, "12 ships")] == [again.slug]
    done, _ = correct(library, tagged.slug, CorrectionKind.CORRECTION, "13.", replace="12", put="13")
    assert [each.slug for each in done.elsewhere] == [again.slug]


@pytest.mark.parametrize("kind", CorrectionKind)
def test_each_kind_of_note_stands_at_the_place_chosen(library, story, tmp_path, kind):
    done, _ = correct(library, story.slug, kind, "What readers are told.", place=NotePlace.TOP)
    told = page(library, story.slug, tmp_path).partition("<h1")[2]
    assert told.index("What readers are told.") < told.index("We sold")
    assert done.correction.kind is kind


def test_corrections_that_are_refused_change_nothing(library, story):
    draft, _ = articles.new_article(library, "A draft", "Words.\n")
    refusals = (
        (FieldRefused, "is not published", {"slug": draft.slug}),
        (FieldRefused, "note is empty", {"note": " "}),
        (TextNotFound, "do not stand", {"replace": "14 ships", "put": "x"}),
        (TextAmbiguous, "stand in 3 places", {"replace": "12 ships", "put": "x"}),
        (TextNotFound, "no number 9", {"replace": "12 ships", "put": "x", "nth": 9}),
        (CannotTag, "edge of a tag", {"replace": "ships,” says", "put": "boats,” says"}),
        (FieldRefused, "are the old ones", {"replace": "grey", "put": "grey"}),
    )
    before = library.articles.by_id(story.id)
    for error, said, fields in refusals:
        told = {"slug": story.slug, "note": "A note.", **fields}
        with pytest.raises(error, match=said):
            correct(library, told.pop("slug"), CorrectionKind.CORRECTION, told.pop("note"), **told)
    assert library.articles.by_id(story.id) == before
    assert corrections_of(library, story.id) == []
    assert len(library.revisions.list(story.id)) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(words=st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12), nth=st.integers(0, 3))
def test_other_words_leave_every_tag_and_every_other_word(words, nth):
    body = "A [b *c* d]{expert=e} b, [“f b”]{quote=q} `b` | b\n"
    hits = visible(body).find("b")
    start, end = hits[nth % len(hits)]
    try:
        made = replaced(body, start, end, words)
    except CannotTag:
        return
    assert [(tag.key, tag.value) for tag in find_tags(made)] == [("expert", "e"), ("quote", "q")]
    seen = visible(body).text
    at = [n for n, char in enumerate(seen) if char == "b"][nth % len(hits)]
    assert visible(made).text.split() == (seen[:at] + words + seen[at + 1 :]).split()


def test_places_are_those_a_reader_sees(library, story):
    found = places_of(library.articles.by_id(story.id), "12")
    assert [hit.field for hit in found] == ["headline", "body", "body"]


def test_who_is_accused_is_asked_and_the_answer_kept(library, story):
    soon, later = now() + timedelta(hours=4), now() + timedelta(days=2)
    first, touched = replying.ask_reply(library, story.id, "Ann Roe", "Sold ships she did not own", deadline=later)
    assert touched.replies == {story.id}
    assert first.expert == "ann-roe"
    second, _ = replying.ask_reply(library, story.id, "Grey Line Ltd", "Bought them", deadline=soon, claim="c1")
    assert [each.reply.id for each in replying.open_replies(library)] == [second.id, first.id]
    answered, _ = replying.edit_reply(library, second.id, answer="We deny it.")
    assert answered.answered_at is not None
    assert answered.is_open  # what becomes of the answer is still to be decided
    replying.edit_reply(library, second.id, included="yes")
    assert [each.reply.id for each in replying.open_replies(library)] == [first.id]
    with pytest.raises(EditedElsewhere):
        library.replies.save(second.changed(note="x"))
    with pytest.raises(FieldRefused, match="before the time they were asked"):
        replying.edit_reply(library, first.id, asked_at=later + timedelta(days=1))
    replying.remove_reply(library, first.id)
    with pytest.raises(NotFound, match="reply list"):
        library.replies.get(first.id)


def test_nothing_of_it_leaves_and_all_of_it_comes_back(library, other_library, story, tmp_path):
    replying.ask_reply(library, story.id, "Ann Roe", "canary-about", how="canary-how", passage="grey", note="canary")
    experts.edit_expert(library, "ann-roe", last_contacted="2026-03")
    correct(library, story.slug, CorrectionKind.CORRECTION, "It was 13.", replace="12", put="13", nth=2)
    for format in ("html", "html-fragment", "markdown", "text"):
        told = page(library, story.slug, tmp_path / "public", format)
        assert "canary" not in told
        assert "2026-03" not in told
    copy = tmp_path / "copy"
    exporting.export_articles(library, None, "markdown", "full", None, copy)
    for times in (1, 2):
        import_files(other_library, [copy])
        for part in ("printings", "corrections", "replies"):
            assert getattr(other_library, part).of_article(story.id) == getattr(library, part).of_article(story.id), (
                times
            )
    assert other_library.experts.get("ann-roe").last_contacted == "2026-03"
