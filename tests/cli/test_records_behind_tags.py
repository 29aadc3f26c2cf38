"""Quotes, claims and evidence from the command line."""

import pytest

WORDS = "“It was never meant for lorries,”"


@pytest.fixture
def bridge(run, draft):
    """The slug of the imported draft, with a tagged quote and a tagged claim."""
    slug = run("import", draft, "--json").json[0]["slug"]
    run("expert", "add", "Ada Roe", "--role", "engineer")
    run("source", "add", "The Valley Post")
    return slug


@pytest.fixture
def ids(run, bridge):
    """The ids of the quote and of the claim."""
    run("tag", bridge, "--quote-of", "Ada Roe", "--text", WORDS)
    tags = run("tag", bridge, "--claim-of", "the mayor", "--text", "The Valley Post reported it first", "--json").json[
        "tags"
    ]
    return [next(tag["value"] for tag in tags if tag["key"] == key) for key in ("quote", "claim")]


def test_a_claim_from_mark_to_verdict(run, bridge, ids):
    claim = ids[1]
    run("claim", "set", claim, "--relayed-by", "The Valley Post", "--must-say", "says the mayor")
    run("claim", "source", claim, "The Valley Post", "--cites", "the mayor")
    assert run("claim", "source", claim, "Ada Roe", "--contradicts").out == f"{claim}\n"
    told = run("claim", "verify", claim, "could not verify", "--by", "Ann", "--reason", "No answer.", "--json").json
    assert (told["verification"], told["independent"]) == ("could not verify", {"supports": 1, "contradicts": 1})
    assert told["asserted_by"] == {"speaker": None, "words": "the mayor"}
    assert told["relayed_by"]["speaker"] == {"kind": "source", "slug": "the-valley-post"}
    shown = run("claim", "show", claim, "--json").json
    assert [(act["by"], act["reason"]) for act in shown["history"]] == [("Ann", "No answer.")]
    assert [each["article"] for each in shown["appearances"]] == [bridge]
    said = run("claim", "show", claim).out
    assert "the text must say: says the mayor" in said
    assert "supports: The Valley Post; cites the mayor" in said
    assert "could not verify, Ann: No answer." in said
    assert "claim-without-sentence" in run("check", bridge).out
    assert f"{claim}  could not verify  The Valley Post" in run("claim", "list").out
    run("claim", "source", claim, "Ada Roe", "--remove")
    assert run("claim", "list", "--json").json[0]["independent"]["contradicts"] == 0
    assert run("claim", "trash", claim).out == f"{claim}: in the trash.\n"
    assert "tag-to-nothing" in run("check", bridge).out
    assert run("claim", "restore", claim).out == f"{claim}: restored.\n"


def test_a_quote_is_set_and_shown(run, bridge, ids):
    quote = ids[0]
    changed = run(
        "quote", "set", quote, "--approval", "read back", "--approval-note", "by phone", "--translated-from", "ru",
        "--translated-by", "C. Roe", "--terms", "background", "--described-as", "an engineer", "--json",
    ).json  # fmt: skip
    assert (changed["approval"], changed["translated_by"], changed["terms"]) == ("read back", "C. Roe", "background")
    said = run("quote", "show", quote).out
    assert "speaker: Ada Roe, engineer\n" in said
    assert f"in {bridge}: {WORDS}\n" in said
    assert run("quote", "set", quote, "--speaker", "nobody", "--json").json["speaker"] is None
    assert f"{quote}  ?" in run("quote", "list").out
    assert run("quote", "set", quote, "--speaker", "The Valley Post").code == 0
    run("quote", "set", quote, "--approval", "withdrawn")
    assert "approval-withdrawn" in run("check", bridge).out
    run("quote", "trash", quote)
    assert run("quote", "list", "--json").json == []
    assert run("quote", "restore", quote).code == 0


def test_evidence_is_added_listed_lost_and_put_back(run, home, bridge, ids):
    quote, claim = ids
    talk = home / "talk.mp3"
    talk.write_bytes(b"sound")
    made = run("evidence", "add", quote, "--file", talk, "--start", "1:02", "--end", "1:04.5", "--json").json
    assert (made["kind"], made["start"], made["end"], made["state"]) == ("recording", 62_000, 64_500, "there")
    assert made["captured_at"]
    note = run("evidence", "add", claim, "--note", "He nodded.", "--captured", "2026-03-01T09:00").out.strip()
    assert "  note  He nodded.  captured 2026-03-01 09:00" in run("evidence", "list", claim).out
    id = made["id"][:6]
    assert run("evidence", "edit", id, "--page", "3", "--title", "The talk", "--json").json["title"] == "The talk"
    (kept,) = (home / "home").rglob(f"{made['file']['sha256']}.mp3")
    kept.write_bytes(b"noise")
    assert "was changed on the disk" in run("evidence", "list", quote).out
    assert "evidence-damaged" in run("check", bridge).out
    assert run("doctor").code == 1
    assert run("evidence", "back", id, talk).code == 0
    assert run("doctor").code == 0
    assert run("evidence", "remove", note).out == f"{note}: in the trash.\n"
    assert run("evidence", "list", claim).out == ""
    assert run("evidence", "restore", note[:8]).code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("claim", "show", "nothing"), 1, "There is no claim “nothing” in this library."),
        (("quote", "set", "nothing", "--note", "x"), 1, "There is no quote “nothing” in this library."),
        (("quote", "set", "nothing"), 2, "say what to change"),
        (("claim", "verify", "nothing", "perhaps", "--by", "Ann", "--reason", "x"), 1, "must be “unchecked”"),
        (
            ("claim", "verify", "nothing", "verified", "--by", "", "--reason", "x"),
            1,
            "The name of who decided is empty.",
        ),
        (("evidence", "add", "nothing", "--note", "x"), 1, "There is no quote “nothing” in this library."),
        (("evidence", "add", "nothing", "--start", "noon"), 2, "write a time as 1:02:03"),
        (("evidence", "edit", "nothing", "--note", "x"), 1, "There is no evidence “nothing” in this library."),
    ],
)
def test_mistakes_are_told_in_words(run, words, code, said):
    ran = run(*words)
    assert (ran.code, said in ran.err) == (code, True)


def test_a_transcript_is_listed_then_brought_in(run, home, bridge, ids):
    file = home / "talk.srt"
    file.write_text("1\n00:00:05,000 --> 00:00:07,000\nAda Roe: It was never meant for lorries, you know.\n")
    listed = run("transcript", file)
    assert listed.out == "1  0:05    Ada Roe  It was never meant for lorries, you know.\n"
    (told,) = run("transcript", file, "--article", bridge, "--json").json
    assert (told["matches"], told["quote"], told["known_as"]) == (ids[0], ids[0], "ada-roe")
    assert "you know" in run("quote", "show", ids[0]).out
    (made,) = run("transcript", file, "--all", "--json").json
    assert made["quote"] not in ("", ids[0])
    assert "no line 3" in run("transcript", file, "--line", "3").err
    assert run("transcript", file.with_suffix(".vtt")).code == 1
