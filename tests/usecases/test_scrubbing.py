"""A name taken out of everything the library keeps, down to the bytes of its files; and what cannot be, said."""

import re

import pytest

from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, PASSPHRASE, traces
from workstation.domain.bylines import Credit
from workstation.domain.evidence import Backed
from workstation.domain.revisions import RevisionKind
from workstation.errors import FieldRefused
from workstation.spelling.personal import PersonalDictionary
from workstation.storage import open_library
from workstation.storage.backup import verified_copy
from workstation.storage.files import private_folder
from workstation.storage.journal import ArticleJournal, Header, Lines, text_hash
from workstation.usecases import articles, comments, experts, merging, replying, tagging
from workstation.usecases.confidential import add_confidential
from workstation.usecases.evidence import add_evidence, add_evidence_file
from workstation.usecases.family_names import family_places, names_kept
from workstation.usecases.importing import import_files
from workstation.usecases.journalling import recover
from workstation.usecases.scrubbing import make_confidential, purge_source, scrub_name

SPILT = "It was José Gutiérrez, quokka.77@protonmail.example, said [the official]{source=snowdrop}.\n"


@pytest.fixture
def unlocked(library):
    library.vault.create(PASSPHRASE, CHEAP)
    add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    return library


@pytest.fixture
def spilt(unlocked, tmp_path):
    """A library with the name in every place somebody may have written it."""
    library = unlocked
    made, _ = articles.new_article(library, "Pepe Zubizarreta speaks", SPILT)
    library.revisions.add(made, RevisionKind.PUBLISHED, "seen by J. Gutiérrez")
    library.articles.save(
        made.changed(
            internal_note="Call 600 918 273",
            byline=(Credit(name="P. Zubizarreta"),),
            extra={"seen by": ["Señor Gutiérrez"], "Pepe Zubizarreta": {"José Gutiérrez": 1}},
            other_headlines=("Gutiérrez, José speaks",),
        )
    )
    comments.add_comment(library, made.id, 7, 21, "Is José Gutiérrez right?", "Ann")
    library.ignored_words.add(made.id, "Zubizarreta")
    experts.add_expert(library, "Ann Roe", notes="Knows Pepe Zubizarreta")
    (tmp_path / "draft.txt").write_text("A raw draft\n\nPepe Zubizarreta said so.\n", encoding="utf-8")
    import_files(library, [tmp_path / "draft.txt"])
    verified_copy(library.path, private_folder(library.files / "backups") / "daily.db")
    (library.files / "evidence").mkdir(exist_ok=True)
    (library.files / "evidence" / "tape.txt").write_text("Pepe Zubizarreta on tape", encoding="utf-8")
    return library


def _traces_in(library):
    library.close()
    found = {}
    for path in [library.path, *library.files.rglob("*")]:
        if path.is_file() and (seen := traces(path.read_bytes())):
            found[path.name] = seen
    return found


def test_scrubbing_leaves_no_byte_of_it_and_everything_else(spilt):
    report, touched = scrub_name(spilt, "snowdrop")
    article = spilt.articles.get("pepe-zubizarreta-speaks")
    assert article.body == f"It was {DESCRIPTION}, …, said [the official]{{source=snowdrop}}.\n"
    assert article.extra == {"seen by": [DESCRIPTION], DESCRIPTION: {DESCRIPTION: 1}}
    assert (article.headline, article.byline[0].name) == (f"{DESCRIPTION} speaks", DESCRIPTION)
    assert article.internal_note == "Call …"
    (comment,) = spilt.comments.of_article(article.id)
    assert comment.text == f"Is {DESCRIPTION} right?"
    assert [each.sentence for each in spilt.check() if not each.ok and "evidence" not in each.name] == []
    assert (report.articles, report.backups) == (2, ("daily.db",))
    assert any("evidence/tape.txt" in line for line in report.kept)
    assert any("slug: pepe-zubizarreta-speaks" in line for line in report.keys)
    assert not any("zubizarreta" in line.lower() for line in (report.keys_sentence, *report.kept))
    assert article.id in touched.revisions
    assert spilt.vault.of_source("snowdrop") is not None
    assert _traces_in(spilt) == {"tape.txt": ["Zubizarreta"]}


def test_a_rewritten_revision_is_a_tombstone_with_a_new_hash(spilt):
    id = spilt.articles.get("pepe-zubizarreta-speaks").id
    before = spilt.revisions.list(id)
    scrub_name(spilt, "snowdrop")
    after = spilt.revisions.list(id)
    assert [(each.seq, each.kind) for each in after] == [(each.seq, each.kind) for each in before]
    revision = spilt.revisions.get(after[0].id)
    assert DESCRIPTION in revision.article.body
    assert (revision.label, list(spilt.revisions.damaged())) == (f"seen by {DESCRIPTION}", [])
    with spilt._sessions.reading() as session:
        marks = session.connection().exec_driver_sql("SELECT scrubbed_because, scrubbed_at FROM revisions").all()
    assert ("a protected name was taken out", True) in [(why, bool(when)) for why, when in marks]


def test_purging_deletes_the_source_its_identity_and_every_trace(spilt):
    report, touched = purge_source(spilt, "snowdrop")
    assert (touched.sources, bool(touched.vault)) == ({"snowdrop"}, True)
    assert spilt.sources.find("snowdrop") is None
    assert spilt.vault.identities() == []
    assert report.kept[-1].startswith("Exports made before")
    backup = spilt.files / "backups" / "daily.db"
    assert _traces_in(spilt) == {"tape.txt": ["Zubizarreta"]}
    with open_library(backup) as old:
        assert old.sources.find("snowdrop") is None
        assert old.vault.state().identities == 0
        assert DESCRIPTION in old.articles.get("pepe-zubizarreta-speaks").body


def test_a_known_expert_becomes_confidential(unlocked):
    library = unlocked
    own = PersonalDictionary()
    for word in ("Quillfeather", "harbourside"):
        own.add(word)
    known, _ = experts.add_expert(
        library,
        "Nora Quillfeather",
        spellings=("N. Quillfeather-Ode",),
        notes="Met in Porto",
        contacts=({"kind": "phone", "value": "+351 912 345 678"},),
    )
    made, _ = articles.new_article(library, "The dam", "Nora Quillfeather spoke. “It leaks,” she said.\n")
    tagging.tag_expert(library, "the-dam", known.name, known.name)
    made, _ = tagging.tag_quote(library, "the-dam", known.name, "“It leaks,”")
    library.revisions.add(made, RevisionKind.NAMED, "first")
    articles.publish(library, "the-dam")  # sealed with the name
    replying.ask_reply(library, made.id, known.name, "Nora Quillfeather knew", how="phone")
    (source, report), _ = make_confidential(library, known.slug, "Heron", "an engineer at the dam")
    article = library.articles.get("the-dam")
    assert article.body.startswith("[an engineer at the dam]{source=heron} spoke.")
    assert library.experts.find(known.slug) is None
    (quote,) = library.tags.quotes_by("source", "heron")
    assert quote.words == "“It leaks,”"
    identity = library.vault.of_source(source.slug)
    assert (identity.name, identity.notes) == ("Nora Quillfeather", "Met in Porto")
    assert report.revisions == 2
    assert own.read() == {"harbourside"}  # without a window, too
    printed = library.printings.latest(made.id)
    assert printed is not None
    assert "quillfeather" not in printed.model_dump_json().lower()
    library.close()
    for path in [library.path, *library.files.rglob("*")]:
        if path.is_file():
            data = path.read_bytes().lower()
            assert b"quillfeather" not in data, path
            assert b"912 345 678" not in data, path


def _known(library, tmp_path):
    """An expert whose name stands in fields of every kind, merged with one and kept apart from another."""
    known, _ = experts.add_expert(library, "Nora Quillfeather", role="engineer", notes="Meets at Skerryvore")
    for other in ("N. Quillfeather", "Norah Quillfether"):
        experts.add_expert(library, other)
    body = (
        "[Nora Quillfeather]{expert=n-quillfeather} spoke.\n\nThe dam leaks, Quillfeather said. [Her page]"
        "(https://dam.example/nora-quillfeather). ![dam](media/nora-quillfeather.png)\n"
    )
    made, _ = articles.new_article(library, "The dam", body)
    made = library.articles.save(
        made.changed(headline="Quillfeather " + "speaks " * 40, canonical_url="https://dam.example/nora-quillfeather")
    )
    articles.new_article(library, "Wool", "Quillfeather Street is closed.\n")
    merging.merge_records(library, "expert", known.slug, "n-quillfeather")
    library.merges.keep_apart("expert", known.slug, "norah-quillfether")
    comments.add_comment(library, made.id, 45, 49, "Ask her", "Ann")
    tagging.tag_quote(library, made.slug, known.slug, "leaks")
    (quote,) = library.quotes.list()
    (tmp_path / "nora-quillfeather.txt").write_text("A tape", encoding="utf-8")
    backed = Backed(kind="quote", id=quote.id)
    add_evidence_file(library, backed, tmp_path / "nora-quillfeather.txt", page="Nora Quillfeather 12")
    add_evidence(library, backed, "web page", url="https://dam.example/nora-quillfeather?a=1")
    library.revisions.add(library.articles.get("the-dam"), RevisionKind.NAMED, "first")
    verified_copy(library.path, private_folder(library.files / "backups") / "daily.db")
    return known


def test_every_record_can_be_read_after_it_and_the_family_name_goes_with_the_name(unlocked, tmp_path):
    library, long = unlocked, "an engineer who has worked at the dam for a long time " * 6
    known = _known(library, tmp_path)
    would = names_kept(library, "expert", known.slug)
    (_, report), _ = make_confidential(library, known.slug, "Heron", long)
    assert list(report.keys) == would
    copy = library.files / "backups" / "daily.db"
    with open_library(copy) as old:
        for each in (library, old):
            wrong = [
                found.sentence for found in each.check() if not found.ok and found.name not in ("evidence", "tags")
            ]
            assert wrong == []
            article = each.articles.get("the-dam")
            assert article.canonical_url == "https://dam.example/…"
            assert article.headline.startswith("… speaks")
            assert f"[{long.strip()}]{{source=heron}} spoke." in article.body
            assert (
                f"leaks]{{quote={each.quotes.list()[0].id}}}, {long.strip()} said. [Her page](https://dam.example/…)."
                in article.body
            )
            assert each.articles.get("wool").body == "Quillfeather Street is closed.\n"
            pages = each.evidence.list()
            assert sorted(page.url for page in pages) == ["", "https://dam.example/…?a=1"]
            assert sorted(page.page for page in pages) == ["", "… 12"]
            assert each.comments.of_article(article.id)
            assert each.revisions.get(each.revisions.list(article.id)[0].id).article.headline.startswith("… speaks")
    assert any("wool (body)" in line for line in report.kept), report.kept
    library.close()
    for path in (library.path, copy):
        data = path.read_bytes()
        assert b"Skerryvore" not in data
        assert [found.start() for found in re.finditer(b"Quillfeather(?! Street)", data)] == []
    assert [line for line in report.keys if not line.startswith("picture")] == []


def test_what_a_crash_left_is_cleared_too_even_typed_key_by_key(unlocked):
    library = unlocked
    made, _ = articles.new_article(library, "Quay", "Words.\n")
    # One journal that fits no text was set aside, with its readable lines; another still waits.
    aside = ArticleJournal(library.journals, made.id)
    aside.append(
        text_hash("no such text"), [Lines(1, 0, 1, ("It was Pepe Zubizarreta",)), Lines(2, 1, 0, ("who spoke.",))]
    )
    recover(library)
    waiting = ArticleJournal(library.journals, made.id)
    typed = ["It was Pe", "It was Pepe Zubi", "It was Pepe Zubizarreta", "It was somebody"]
    waiting.append(text_hash("nor this"), [Lines(n, 0, 1, (line,)) for n, line in enumerate(typed, 1)])
    waiting.append("", [Header(9, {"dek": "Call 600 918 273"}), Lines(10, 5, 0, ("Words that stay.",))])
    report, _ = scrub_name(library, "snowdrop")
    folder = library.journals / "set-aside"
    assert not list(library.journals.rglob("*.journal"))
    told = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}
    assert sorted(DESCRIPTION in each for each in told.values()) == [False, True]
    assert any("It was somebody\nWords that stay.\nCall …" in each for each in told.values())
    assert any("who spoke." in each for each in told.values())
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())
    assert report.texts >= 2
    assert _traces_in(library) == {}


def test_a_library_that_was_set_aside_is_cleared_as_a_backup_is(spilt):
    path, copy = spilt.path, spilt.files / "backups" / "daily.db"
    copy.with_name("aside.db").write_bytes(copy.read_bytes())
    folder = private_folder(spilt.files / "left-behind" / "library-1")
    copy.with_name("aside.db").replace(folder / path.name)
    report, _ = scrub_name(spilt, "snowdrop")
    assert path.name in report.backups
    assert _traces_in(spilt) == {"tape.txt": ["Zubizarreta"]}


@pytest.fixture
def stone(unlocked):
    """Somebody whose family name is a word as well, in a text that was different once."""
    known, _ = experts.add_expert(
        unlocked, "Mary Stone", spellings=("Maria Stone",), contacts=({"kind": "e-mail", "value": "ms@dam.example"},)
    )
    body = (
        "[Mary Stone]{expert=mary-stone} spoke. The dam leaks, Stone said. The Stone Bridge is shut; a stone fell. "
        "Under the Stone Bridge nobody walks. Ms Stone, ms@dam.example, knows.\n"
    )
    made, _ = articles.new_article(unlocked, "The dam", body)
    unlocked.revisions.add(made, RevisionKind.NAMED, "first")
    unlocked.articles.save(made.changed(body=body.replace("The Stone Bridge is shut;", "The old Stone Bridge stands;")))
    verified_copy(unlocked.path, private_folder(unlocked.files / "backups") / "daily.db")
    return known


def test_a_family_name_that_is_a_word_as_well_is_listed_place_by_place(unlocked, stone):
    before = unlocked.articles.get("the-dam")
    said, shut, old = _by(unlocked, stone, "leaks, ⟨Stone⟩ said", "the ⟨Stone⟩ Bridge", "old ⟨Stone⟩")
    assert len(family_places(unlocked, "expert", stone.slug)) == 3
    assert (said.times, shut.times, old.times) == (2, 3, 1)  # known by the words beside it, wherever it stands
    assert said.where == ("the-dam (body)", "the-dam, revision (body)")
    assert unlocked.articles.get("the-dam") == before


def _by(library, known, *words):
    places = family_places(library, "expert", known.slug)
    return [next(each for each in places if word in each.context) for word in words]


def test_only_what_was_not_spared_is_taken_out_of_text_revisions_and_backups(unlocked, stone):
    said, bridge, old = _by(unlocked, stone, "leaks, ⟨Stone⟩ said", "the ⟨Stone⟩ Bridge", "old ⟨Stone⟩")
    with pytest.raises(FieldRefused, match="No place has the mark “nonsense”"):
        make_confidential(unlocked, stone.slug, "Heron", "an engineer", spared=["nonsense"])
    assert unlocked.experts.find(stone.slug) is not None
    (_, report), _ = make_confidential(unlocked, stone.slug, "Heron", "an engineer", spared=[bridge.mark, old.mark])
    assert [each.mark for each in report.alone] == [said.mark]
    assert not any("family name" in line for line in report.kept), report.kept
    with open_library(unlocked.files / "backups" / "daily.db") as copy:
        for each in (unlocked, copy):
            article = each.articles.get("the-dam")
            assert article.body == (
                "[an engineer]{source=heron} spoke. The dam leaks, an engineer said. The old Stone Bridge stands; "
                "a stone fell. Under the Stone Bridge nobody walks. an engineer, …, knows.\n"
            )
            (first,) = each.revisions.list(article.id)
            body = each.revisions.get(first.id).article.body
            assert "The Stone Bridge is shut; a stone fell." in body
            assert (body.count("Stone"), "Mary" in body, "ms@" in body) == (2, False, False)


def test_what_nobody_spared_goes(unlocked, stone):
    (_, report), _ = make_confidential(unlocked, stone.slug, "Heron", "an engineer")
    assert "Stone" not in unlocked.articles.get("the-dam").body
    assert "a stone fell" in unlocked.articles.get("the-dam").body
    assert sum(each.times for each in report.alone) == 6


def test_two_fields_of_ones_own_that_come_to_the_same_name_both_stay(unlocked):
    extra = {DESCRIPTION: "old", "José Gutiérrez": "one", "Jose Gutierrez": {"author": "Pepe Zubizarreta"}}
    made, _ = articles.new_article(unlocked, "Quay", "Words.\n")
    unlocked.articles.save(made.changed(extra={**extra, "pepe_zubizarreta": [1], "photo": "Pepe Zubizarreta"}))
    unlocked.revisions.add(unlocked.articles.get("quay"), RevisionKind.NAMED, "first")
    scrub_name(unlocked, "snowdrop")
    wanted = {
        DESCRIPTION: "old",
        f"{DESCRIPTION} 2": {"author": DESCRIPTION},
        f"{DESCRIPTION} 3": "one",
        f"{DESCRIPTION} 4": [1],
        "photo": DESCRIPTION,
    }
    assert unlocked.articles.get("quay").extra == wanted
    (revision,) = unlocked.revisions.list(made.id)
    assert unlocked.revisions.get(revision.id).article.extra == wanted
    assert _traces_in(unlocked) == {}


def test_a_family_name_goes_only_where_it_was_listed(unlocked):
    """In a text in which nothing but a tag is replaced, under a slug unlike the name, it may be anybody's."""
    experts.add_expert(unlocked, "Engineer")
    experts.edit_expert(unlocked, "engineer", name="Mary Stone")
    body = "[She]{expert=engineer} spoke, said Stone.\n"
    articles.new_article(unlocked, "The dam", body)
    assert family_places(unlocked, "expert", "engineer") == []
    (_, report), _ = make_confidential(unlocked, "engineer", "Heron", "an engineer")
    assert report.alone == ()
    assert unlocked.articles.get("the-dam").body == "[She]{source=heron} spoke, said Stone.\n"
