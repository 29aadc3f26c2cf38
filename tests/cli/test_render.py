"""The render command: one file, standard input, many at once."""

import json


def test_a_file_without_its_front_matter(run, home):
    file = home / "a.md"
    file.write_text("---\ntitle: Hidden\n---\n# Words\n\n[Ada]{expert=ada} said *so*.\n", encoding="utf-8")
    assert run("render", file).out == "<h1>Words</h1>\n<p>Ada said <em>so</em>.</p>\n"


def test_standard_input(run):
    assert run("render", "-", stdin="café\n".encode()).out == "<p>café</p>\n"


def test_many_at_once_keep_their_ids_and_lines(run):
    asked = [{"id": 1, "markdown": "*a*"}, {"id": "two", "markdown": "line\u2028separator"}, {"id": 3, "markdown": ""}]
    stdin = "\n".join(json.dumps(each, ensure_ascii=False) for each in asked).encode()
    answered = [json.loads(line) for line in run("render", "--jsonl", "-", stdin=stdin).out.split("\n") if line]
    assert answered == [
        {"id": 1, "html": "<p><em>a</em></p>\n"},
        {"id": "two", "html": "<p>line\u2028separator</p>\n"},
        {"id": 3, "html": ""},
    ]


def test_a_line_that_is_not_json_is_named(run):
    ran = run("render", "--jsonl", "-", stdin=b'{"id": 1, "markdown": "a"}\nnonsense\n')
    assert ran.code == 1
    assert "Line 2 is not a JSON object" in ran.err


def test_hostile_markdown_comes_out_harmless(run):
    out = run(
        "render", "-", stdin=b"<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=a()>\n"
    ).out
    assert "script" not in out.replace("javascript:alert(1)", "")
    assert "onerror" not in out
    assert 'href="javascript' not in out


def test_a_missing_file_is_named(run, home):
    ran = run("render", home / "missing.md")
    assert ran.code == 1
    assert "missing.md" in ran.err
