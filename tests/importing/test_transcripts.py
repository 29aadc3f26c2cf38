"""Transcripts: SubRip, WebVTT and oTranscribe become lines with speaker and times; damaged ones are told in words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.evidence import timecode
from workstation.errors import FileRefused
from workstation.importing.transcripts import read_transcript

SRT = """\ufeff1\r
00:00:01,000 --> 00:00:03,500\r
Ada Roe: It holds,\r
and it will hold.\r
\r
2\r
00:01:02,250 --> 00:01:04,000\r
<i>Thank you.</i>\r
"""
VTT = """WEBVTT - a talk

STYLE
::cue { color: red }

NOTE not said

intro
00:01.000 --> 00:03.500 align:start
<v Ada Roe>It holds &amp; stays.</v>

01:00:02.000 --> 01:00:04.000
- Never.
"""
OTR = {
    "text": '<p><span class="timestamp" data-timestamp="1.5">00:01</span><b>Ada Roe:</b> It holds.</p>'
    '<p><span class="timestamp" data-timestamp="62.25">01:02</span>Ben Moe: When?<br>And how?</p>',
    "media": "talk.mp3",
    "media-time": 70.1,
}


def told(data, name):
    text = data if isinstance(data, str) else json.dumps(data)
    return [(each.speaker, each.words, each.start, each.end) for each in read_transcript(text.encode(), name).lines]


def test_subrip():
    assert told(SRT, "talk.srt") == [
        ("Ada Roe", "It holds, and it will hold.", 1_000, 3_500),
        ("", "Thank you.", 62_250, 64_000),
    ]


def test_webvtt():
    assert told(VTT, "talk.vtt") == [
        ("Ada Roe", "It holds & stays.", 1_000, 3_500),
        ("", "Never.", 3_602_000, 3_604_000),
    ]


def test_otranscribe():
    found = read_transcript(json.dumps(OTR).encode(), "talk.otr")
    assert found.recording == "talk.mp3"
    assert [(each.speaker, each.words, each.start, each.end) for each in found.lines] == [
        ("Ada Roe", "It holds.", 1_500, 62_250),
        ("Ben Moe", "When? And how?", 62_250, None),
    ]


def test_what_goes_on_in_the_next_cue_is_one_line():
    text = "1\n00:00:01,000 --> 00:00:02,000\nAda Roe: It holds\n\n2\n00:00:02,000 --> 00:00:03,000\nand will hold.\n"
    assert told(text, "a.srt") == [("Ada Roe", "It holds and will hold.", 1_000, 3_000)]
    apart = text.replace("00:00:02,000 --> 00:00:03", "00:00:09,000 --> 00:00:10")
    assert len(told(apart, "a.srt")) == 2


def test_a_word_before_a_colon_is_no_speaker():
    text = "1\n00:00:01,000 --> 00:00:02,000\nRemember: it holds.\n\n2\n00:00:05,000 --> 00:00:06,000\nMR ROE: Yes.\n"
    assert [(line[0], line[1]) for line in told(text, "a.srt")] == [("", "Remember: it holds."), ("MR ROE", "Yes.")]


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.srt", "is empty"),
        (b"Only words.\n", "a.srt", "no times"),
        (b"1\n00:00:01,000 -> 00:00:02,000\nWords\n", "a.srt", "Line 2"),
        (b"1\n00:00:05,000 --> 00:00:02,000\nWords\n", "a.srt", "before the beginning in line 2"),
        (b"1\n00:00:01,000 --> 00:00:02,000\n", "a.srt", "no words"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nWords\n", "a.vtt", "WEBVTT"),
        (b"{not json", "a.otr", "oTranscribe"),
        (b'["text"]', "a.otr", "oTranscribe"),
        (b'{"text": 5}', "a.otr", "oTranscribe"),
        (b'{"text": "<p>words</p>"}', "a.otr", "no times"),
        (b'{"text": "<span class=timestamp data-timestamp=x>1</span>w"}', "a.otr", "no times"),
        (b"\x00\x01\x02\xff" * 50, "a.srt", "transcript|text"),
        (b"words", "a.docx", "SRT, VTT or OTR"),
    ],
)
def test_damaged_transcripts_are_refused_in_words(data, name, said):
    with pytest.raises(FileRefused, match=said) as refused:
        read_transcript(data, name)
    assert "Nothing was" in refused.value.safe


WORD = st.text(st.characters(whitelist_categories=("Ll",)), min_size=1, max_size=8)


@given(st.lists(st.tuples(st.integers(0, 9_000_000), st.integers(0, 60_000), st.lists(WORD, min_size=1)), min_size=1))
def test_every_word_and_time_of_a_subtitle_file_is_there(cues):
    def written(ms):
        seconds, rest = divmod(ms, 1_000)
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},{rest:03}"

    text = "\n".join(
        f"{n}\n{written(at)} --> {written(at + long)}\n{' '.join(words)}.\n" for n, (at, long, words) in enumerate(cues)
    )
    assert told(text, "a.srt") == [("", " ".join(words) + ".", at, at + long) for at, long, words in cues]
    assert timecode(0) == "0:00"


@given(st.binary(max_size=400), st.sampled_from(["a.srt", "a.vtt", "a.otr"]))
def test_any_bytes_are_lines_or_a_refusal(data, name):
    try:
        found = read_transcript(data, name)
    except FileRefused:
        return
    assert found.lines
