"""Who says what, rule by rule: small drafts as text fixtures, each with what is proposed for it and nothing else."""

from pathlib import Path

import pytest

from workstation.attribution.proposing import propose
from workstation.attribution.rules import RULES

FIXTURES = Path(__file__).parent / "fixtures" / "speech"


def cases() -> list:
    found = []
    for file in sorted(FIXTURES.glob("*.txt")):
        for number, block in enumerate(file.read_text(encoding="utf-8").rstrip("\n").split("\n===\n"), 1):
            text, _, expected = block.partition("\n---")
            found.append(pytest.param(text, expected.strip().split("\n"), id=f"{file.stem}-{number}"))
    return found


@pytest.mark.parametrize(("text", "expected"), cases())
def test_a_draft(text, expected):
    proposed = propose(text)
    lines = [f"{q.kind} | {q.speaker or '-'} | {' '.join(q.text.split())}" for q in proposed.quotes]
    lines += [f"{flag.type} | {flag.text}" for flag in proposed.flags if flag.type != "unattributed_quote"]
    assert lines == [line for line in expected if line]


def test_every_rule_has_drafts_with_and_without_speech():
    for rule, _ in RULES:
        blocks = (FIXTURES / f"{rule.__name__}.txt").read_text(encoding="utf-8").rstrip("\n").split("\n===\n")
        empty = [block.partition("\n---")[2].strip() == "" for block in blocks]
        assert len(blocks) >= 3, rule.__name__
        assert any(empty), rule.__name__
        assert not all(empty), rule.__name__
