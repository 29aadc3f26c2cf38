"""The suggest command: one text, an article of the library, many at once."""

import hashlib
import json

DRAFT = "“The gate was shut,” said Ada Roe, an engineer at the Harbour Board.\n\nNobody came.\n"


def test_a_file_as_one_json_document(run, home):
    file = home / "draft.txt"
    file.write_text(DRAFT, encoding="utf-8")
    found = run("suggest", file, "--json").json
    assert found["text_sha256"] == hashlib.sha256(DRAFT.encode()).hexdigest()
    (quote,) = found["quotes"]
    assert (quote["text"], quote["kind"], quote["speaker"], quote["cue"]) == (
        "“The gate was shut,”",
        "direct",
        "Ada Roe",
        "said",
    )
    assert quote["speaker_mention"] == {"start": 26, "end": 33, "text": "Ada Roe"}
    assert quote["confidence"] >= 0.9
    assert set(found) >= {"quotes", "people", "sources", "claims", "flags", "structure"}


def test_standard_input_in_words(run):
    assert "Ada Roe: “The gate was shut,”" in run("suggest", "-", stdin=DRAFT.encode()).out


def test_many_at_once_keep_their_ids(run):
    asked = [{"id": 1, "text": DRAFT}, {"id": "two", "text": ""}]
    stdin = "\n".join(json.dumps(each) for each in asked).encode()
    answered = [json.loads(line) for line in run("suggest", "--jsonl", "-", stdin=stdin).out.split("\n") if line]
    assert [each["id"] for each in answered] == [1, "two"]
    assert [len(each["quotes"]) for each in answered] == [1, 0]


def test_a_line_that_is_not_json_is_named(run):
    ran = run("suggest", "--jsonl", "-", stdin=b'{"id": 1, "text": "a"}\n{"id": 2}\n')
    assert ran.code == 1
    assert "Line 2 is not a JSON object with “id” and “text”" in ran.err


def test_an_article_of_the_library(run, home):
    file = home / "gate.txt"
    file.write_text(DRAFT, encoding="utf-8")
    assert run("import", file).code == 0
    slug = run("list", "--json").json[0]["slug"]
    assert run("suggest", slug, "--json").json["quotes"][0]["speaker"] == "Ada Roe"


def test_a_missing_file_and_no_argument(run, home):
    assert "missing.txt" in run("suggest", home / "missing.txt").err
    assert run("suggest").code == 2
