"""Lines of a transcript become quotes, or the proof of quotes that stand in the text."""

import json

import pytest

from workstation.domain.evidence import EvidenceKind, FileState
from workstation.errors import FileRefused
from workstation.usecases import articles, tagging, transcripts
from workstation.usecases.experts import add_expert

SRT = """1
00:00:05,000 --> 00:00:07,000
Ada Roe: Well, it holds, and it will hold.

2
00:00:12,000 --> 00:00:13,500
Ben Moe: For how long?

3
00:00:14,000 --> 00:00:15,000
Ada Roe: For ever.
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "talk.srt"
    path.write_text(SRT)
    return path


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "talk.mp3"
    path.write_bytes(b"sound" * 99)
    return path


@pytest.fixture
def story(library):
    add_expert(library, "Ada Roe")
    made, _ = articles.add_article(library, headline="The gate", body="“It holds … it will hold,” says Ada Roe.\n")
    tagging.tag_quote(library, made.slug, "Ada Roe", "“It holds … it will hold,”")
    return library.articles.get(made.slug)


def test_lines_become_quotes_with_their_place_in_the_recording(library, story, file, talk):
    heard = transcripts.hear(library, file, story.body, talk)
    (known,) = library.quotes.list()
    assert [(told.matches, told.speaker.slug if told.speaker else "") for told in heard.lines] == [
        (known.id, "ada-roe"),
        ("", ""),
        ("", "ada-roe"),
    ]
    assert len(library.quotes.list()) == 1  # nothing is kept before it is wanted
    brought, changes = transcripts.bring_in(library, heard, heard.lines)
    assert [quote.id for quote in brought.matched] == [known.id]
    assert library.quotes.get(known.id).as_recorded == "Well, it holds, and it will hold."
    ben, ada = brought.made
    assert (ben.speaker, ben.note) == (None, "Speaker in the transcript talk.srt: Ben Moe")
    assert ada.speaker.slug == "ada-roe"
    pieces = library.evidence.list()
    assert [(each.kind, each.start, each.end) for each in pieces] == [
        (EvidenceKind.RECORDING, 5_000, 7_000),
        (EvidenceKind.RECORDING, 12_000, 13_500),
        (EvidenceKind.RECORDING, 14_000, 15_000),
    ]
    assert {library.evidence.state(each) for each in pieces} == {FileState.THERE}
    assert len(list((library.files / "evidence").rglob("*.mp3"))) == 1
    assert changes.quotes == {known.id, ben.id, ada.id}
    transcripts.bring_in(library, heard, heard.lines[:1])
    assert len(library.evidence.list()) == 3  # the same proof is not added twice


def test_without_the_recording_the_times_are_kept(library, story, file):
    heard = transcripts.hear(library, file)
    brought, _ = transcripts.bring_in(library, heard, heard.lines[:1])
    (piece,) = library.evidence.list()
    assert (piece.file, piece.called, piece.start) == (None, "talk.srt", 5_000)
    assert brought.matched == ()


def test_a_recording_that_is_missing_leaves_nothing(library, story, file, tmp_path):
    heard = transcripts.hear(library, file, "", tmp_path / "gone.mp3")
    before = library.quotes.list()
    with pytest.raises(FileRefused, match=r"gone.mp3.*cannot be read"):
        transcripts.bring_in(library, heard, heard.lines)
    assert library.quotes.list() == before
    with pytest.raises(FileRefused):
        transcripts.hear(library, tmp_path / "gone.srt")


def test_the_recording_a_transcript_names_is_found_beside_it(library, tmp_path, talk):
    otr = tmp_path / "talk.otr"
    stamp = '<span class="timestamp" data-timestamp="1">0:01</span>'
    otr.write_text(json.dumps({"text": f"<p>{stamp}Yes.</p>", "media": "somewhere/talk.mp3"}))
    assert transcripts.hear(library, otr).recording == talk
    talk.unlink()
    assert transcripts.hear(library, otr).recording is None
