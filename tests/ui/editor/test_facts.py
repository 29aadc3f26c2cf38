"""Words, headings and places to come, line by line, agree with the whole text read at once and cost one block a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from tests.bench.table import news
from tests.ui.editor.conftest import session
from workstation.markdown.counts import words
from workstation.ui.editor import facts as facts_file
from workstation.ui.editor.facts import Facts, facts_of, read
from workstation.ui.jobs import Jobs

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "harbour-barrier.txt"


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def total(text: str) -> int:
    return sum(fact.words for fact in read(text.split("\n"), None))


@pytest.mark.parametrize(
    "text",
    [
        "One two — three, well-known don’t.",
        "# A heading ##\n\nSetext one\n====\n\nText.",
        "**Bold**ly *went* `some code` ~~not~~ here",
        "[words here](https://x.example/a/b 'title') and <https://x.example/c>",
        "![a picture](media/x.png) behind",
        "[Ann Roe]{expert=ann} says [“no, never”]{quote=q1234567}.",
        "- one\n- two\n  1. three\n- [ ] to be done",
        "> quoted words\n> more",
        "| a b | c |\n|-----|---|\n| d | e f g |",
        "Text.[^1]\n\n[^1]: The note’s words.",
        "```python\nx = 1 + two\n```\n\nAfter.",
        "    indented code here\n\nAfter.",
        "AT&amp;T and &lt;b&gt;",
        "[a]: https://x.example/ 'It'\n\nSee [a].",
        "中文字 and 日本",
        "* * *\n\nAfter the line",
        "<div>\nraw words\n</div>\n\nAfter.",
        "\\*not bold\\* at all",
        "Visit www.x.example or https://x.example/a now",
        "2024. was a year\nand more",
        news(600),
        SAMPLE.read_text(encoding="utf-8"),
    ],
)
def test_lines_count_what_the_whole_text_counts(text: str) -> None:
    assert total(text) == words(text)


def test_headings_and_what_is_still_to_come() -> None:
    found = read(
        ["# Big", "", "TK and TKTK, TODO: XXX", "```", "# no TK", "```", "### The *small* one ##", "ATKINS"], None
    )
    assert [(fact.level, fact.heading) for fact in found if fact.level] == [(1, "Big"), (3, "The small one")]
    assert [len(fact.to_come) for fact in found] == [0, 0, 4, 0, 0, 0, 0, 0]


def test_a_key_is_counted_in_its_own_block(jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    it = session(news(3_000))
    facts = facts_of(it, jobs)
    assert facts_of(it, jobs) is facts
    assert jobs.wait()
    assert facts.words == words(it.text())
    seen: list[int] = []
    whole = facts_file.read
    facts._read = lambda lines, before: seen.append(len(lines)) or whole(lines, before)
    cursor = QTextCursor(it.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" two more")
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.insertText("New first line\n\n")
    cursor.movePosition(QTextCursor.MoveOperation.Down, QTextCursor.MoveMode.KeepAnchor, 3)
    cursor.removeSelectedText()
    it.document.undo()
    assert max(seen) <= 4
    assert facts.words == words(it.text())
    assert len(facts.values) == it.document.blockCount()
    it.close()


def test_a_fence_that_opens_is_followed_by_the_worker(jobs: Jobs) -> None:
    it = session("one\n\ntwo\n\n# three")
    facts: Facts = facts_of(it, jobs)
    assert jobs.wait()
    cursor = QTextCursor(it.document)
    cursor.insertText("```\n")
    assert jobs.wait()
    assert facts.words == words(it.text())
    assert [fact.level for fact in facts.values if fact.level] == []
    it.document.undo()
    assert jobs.wait()
    assert [fact.heading for fact in facts.values if fact.level] == ["three"]
    it.close()


def test_what_is_typed_while_the_worker_reads_is_not_forgotten(jobs: Jobs) -> None:
    it = session(news(2_000))
    facts = facts_of(it, jobs)
    cursor = QTextCursor(it.document)
    cursor.insertText("typed meanwhile\n\n")
    cursor.insertText("and more ")
    assert not facts.ready
    assert jobs.wait()
    assert facts.words == words(it.text())
    assert len(facts.values) == it.document.blockCount()
    it.close()


def test_lines_of_as_many_words_share_a_fact() -> None:
    facts = read(["One two.", "", "Three four.", "", "TK five."], None)
    assert facts[0] is facts[2]
    assert facts[1] is facts[3]
    assert facts[4].to_come == ((0, 2),)
