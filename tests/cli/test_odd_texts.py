"""Texts nobody would write: read, checked, kept and sent out without a complaint, and without losing a character."""

from pathlib import Path

import pytest

TEXTS = {
    "long": "“The gate was shut,” said Ada Roe, an engineer. It was never meant for lorries.\n\n" * 60,
    "no sentences": "word " * 2_000 + "end",
    "one word": "x" * 60_000,
    "mixed scripts": "قال الوزير «الباب مغلق» في القاهرة. “The gate is shut,” said השר דוד.\n\nМинистр: «Ворота».\n",
    "unbalanced marks": "“The gate was shut, said Ada Roe.\n\nIt was ”open“, she said. Why “not” he ‘asked\n",
    "thousands of marks": "“a” " * 3_000 + "end",
    "marks that open nothing": "“" * 4_000 + "end",
}


@pytest.mark.parametrize("name", TEXTS)
def test_an_odd_text_is_read_checked_kept_and_sent_out(run, home, name):
    text, file = TEXTS[name], home / "odd.txt"
    file.write_text(text, encoding="utf-8")
    told = run("suggest", file, "--json")
    assert (told.code, told.err) == (0, "")
    for each in told.json["quotes"]:
        assert text[each["start"] : each["end"]] == each["text"]
    checked = run("check", file, "--json")
    assert checked.err == ""
    assert all(0 <= each["start"] <= each["end"] <= len(text) for each in checked.json)
    slug = run("import", file, "--json").json[0]["slug"]
    assert run("show", slug, "--json").json["body"].split() == text.split()
    (page,) = run("export", slug, "--format", "text", "--out", home / "out", "--json").json
    assert Path(page).read_text(encoding="utf-8").split()[-1].strip("”’") in text


def test_a_megabyte_comes_in_whole_and_goes_out_whole(run, home):
    text = "The gate was shut on Monday, and nobody came to open it again.\n\n" * 16_000
    (home / "long.txt").write_text(text, encoding="utf-8")
    slug = run("import", home / "long.txt", "--json").json[0]["slug"]
    assert run("show", slug, "--json").json["body"].split() == text.split()
