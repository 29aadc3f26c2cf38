"""Claims and evidence: records that come back, refusals, files compared with what was added."""

from pathlib import Path

import pytest

from tests.storage.making import MORNING
from workstation.domain.claims import Claim, ClaimSource, Stance, Verdict, Verification, Voice
from workstation.domain.evidence import Backed, Evidence, EvidenceKind, FileState
from workstation.domain.people import Expert
from workstation.domain.quotes import Approval, Quote, Speaker
from workstation.domain.sources import Source
from workstation.errors import Cancelled, EditedElsewhere, FileRefused, LibraryDamaged, NotFound, SlugTaken
from workstation.storage import Library

POST, GABUEV = Speaker(kind="source", slug="post"), Speaker(kind="expert", slug="gabuev")


@pytest.fixture
def newsroom(library: Library) -> Library:
    library.experts.add(Expert(slug="gabuev", name="Gabuev"))
    for slug in ("post", "times"):
        library.sources.add(Source(slug=slug, name=slug.title()))
    return library


def _claim(id: str = "c9f1t3ve", **fields: object) -> Claim:
    return Claim.build(id=id, created_at=MORNING, **fields)


def test_a_claim_comes_back_whole(newsroom: Library) -> None:
    full = _claim(
        statement="Beijing pays",
        asserted_by=Voice(speaker=GABUEV),
        relayed_by=Voice(words="a leaflet"),
        sources=(
            ClaimSource(source=POST, cites="officials", note="page 3"),
            ClaimSource(source=GABUEV, stance=Stance.CONTRADICTS, group="embassy"),
        ),
        history=(Verdict(verification="single source", by="Ann", at=MORNING, reason="One official."),),
        must_say="as one official says",
        note="private",
    )
    stored = newsroom.claims.add(full)
    assert stored == full.changed(version=1) == newsroom.claims.get(full.id) == newsroom.claims.list()[0]
    assert stored.verification is Verification.SINGLE_SOURCE
    bare = newsroom.claims.save(stored.changed(sources=(), asserted_by=Voice(), history=()))
    assert (
        newsroom.claims.get(full.id) == bare == stored.changed(sources=(), asserted_by=Voice(), history=(), version=2)
    )
    assert bare.verification is Verification.UNCHECKED
    newsroom.claims.trash(full.id)
    assert newsroom.claims.list() == []
    assert newsroom.claims.restore(full.id).trashed_at is None
    assert full.id in newsroom.quotes.all_ids()


def test_refusals(newsroom: Library) -> None:
    stored = newsroom.claims.add(_claim())
    with pytest.raises(SlugTaken):
        newsroom.claims.add(_claim())
    newsroom.claims.save(stored)
    with pytest.raises(EditedElsewhere):
        newsroom.claims.save(stored)
    with pytest.raises(NotFound, match="There is no claim “nothing”"):
        newsroom.claims.get("nothing")
    with pytest.raises(NotFound, match="There is no expert “nobody”"):
        newsroom.claims.add(_claim("other", asserted_by=Voice(speaker=Speaker(kind="expert", slug="nobody"))))
    assert newsroom.claims.find("other") is None


def test_every_claim_of_one_record(newsroom: Library) -> None:
    newsroom.experts.add_alias("alexander", "gabuev")
    newsroom.claims.add(_claim("a", asserted_by=Voice(speaker=GABUEV)))
    newsroom.claims.add(_claim("b", sources=(ClaimSource(source=GABUEV),)))
    newsroom.claims.add(_claim("c", relayed_by=Voice(speaker=POST)))
    assert [each.id for each in newsroom.claims.of(Speaker(kind="expert", slug="alexander"))] == ["a", "b"]
    assert [each.id for each in newsroom.claims.of(POST)] == ["c"]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    file = tmp_path / "Talk with G..MP3"
    file.write_bytes(b"sound" * 500_000)
    return file


def _evidence(library: Library, **fields: object) -> Evidence:
    if library.quotes.find("q1") is None:
        library.quotes.add(Quote(id="q1", created_at=MORNING, approval=Approval.READ_BACK, translated_from="ru"))
    return Evidence.build(**{"id": "e1", "backs": Backed(kind="quote", id="q1"), "added_at": MORNING, **fields})


def test_evidence_comes_back_and_its_file_is_compared(newsroom: Library, recording: Path) -> None:
    file = newsroom.evidence.files.keep(recording, lambda done, size: True)
    assert file.name == recording.name
    piece = newsroom.evidence.add(
        _evidence(newsroom, kind=EvidenceKind.RECORDING, file=file, start=61_500, end=70_000, captured_at=MORNING)
    )
    assert newsroom.evidence.of(piece.backs) == [piece] == newsroom.evidence.list()
    assert newsroom.evidence.of_all(["q1", "q2"], ["c1"]) == {("quote", "q1"): (piece,)}
    assert piece.passage == "1:01.5–1:10"
    place = newsroom.evidence.file(piece)
    assert place.read_bytes() == recording.read_bytes()
    assert place.suffix == ".mp3"
    assert newsroom.evidence.state(piece) is FileState.THERE
    assert all(each.ok for each in newsroom.check())

    place.write_bytes(b"other" * 500_000)
    assert newsroom.evidence.state(piece) is FileState.CHANGED
    with pytest.raises(LibraryDamaged, match=f"changed on the disk.*{file.sha256}"):
        newsroom.evidence.file(piece)
    place.unlink()
    assert newsroom.evidence.state(piece) is FileState.MISSING
    with pytest.raises(LibraryDamaged, match="is missing"):
        newsroom.evidence.file(piece)
    (said,) = [each.sentence for each in newsroom.check() if not each.ok]
    assert "missing on the disk: Talk with G..MP3" in said
    wrong = recording.with_name("wrong.mp3")
    wrong.write_bytes(b"no")
    with pytest.raises(FileRefused, match="not the file that was added"):
        newsroom.evidence.files.put_back(wrong, file)
    newsroom.evidence.files.put_back(recording, file)
    assert newsroom.evidence.state(piece) is FileState.THERE


def test_a_copy_that_was_stopped_or_refused_leaves_nothing(newsroom: Library, recording: Path) -> None:
    files = newsroom.evidence.files
    with pytest.raises(Cancelled):
        files.keep(recording, lambda done, size: False)
    for name, data in (("empty.mp3", b""),):
        recording.with_name(name).write_bytes(data)
        with pytest.raises(FileRefused, match="is empty"):
            files.keep(recording.with_name(name), lambda done, size: True)
    with pytest.raises(FileRefused, match="cannot be read"):
        files.keep(recording.with_name("gone"), lambda done, size: True)
    with pytest.raises(FileRefused):
        files.keep(recording.parent, lambda done, size: True)
    assert not [path for path in (newsroom.files / "evidence").rglob("*") if path.is_file()]


def test_refused_evidence(newsroom: Library) -> None:
    piece = newsroom.evidence.add(_evidence(newsroom, note="He nodded."))
    with pytest.raises(SlugTaken):
        newsroom.evidence.add(piece)
    with pytest.raises(NotFound, match="no claim “c1”"):
        newsroom.evidence.add(piece.changed(id="e2", backs=Backed(kind="claim", id="c1")))
    newsroom.evidence.save(piece.changed(note="He shook his head."))
    with pytest.raises(EditedElsewhere):
        newsroom.evidence.save(piece)
    assert newsroom.evidence.move("e1", into_trash=True).trashed_at
    assert newsroom.evidence.of(piece.backs) == []
    assert newsroom.evidence.move("e1", into_trash=False).note == "He shook his head."


def test_tagged_claims_of_an_older_library_get_their_records(tmp_path: Path) -> None:
    import shutil

    from workstation.storage import open_library

    path = tmp_path / "old.db"
    shutil.copyfile(Path(__file__).parent / "fixtures" / "schema-1.db", path)
    with open_library(path) as library:
        tagged = {
            each.value for each in library.tags.of_article(library.articles.get("a-story").id) if each.key == "claim"
        }
        assert tagged
        assert {claim.id for claim in library.claims.list()} >= tagged
        assert all(library.claims.save(claim).version == 2 for claim in library.claims.list())
