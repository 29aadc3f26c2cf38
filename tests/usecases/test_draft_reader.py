"""The process that reads drafts: it answers, speaks the window's language, and is started anew when it dies."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from tests.storage.making import article
from workstation.attribution.check.records import Records
from workstation.attribution.known import Known
from workstation.attribution.question import Question
from workstation.usecases.draft_reader import DraftReader
from workstation.usecases.packs import open_pack
from workstation.words import speak

BODY = "“The roof leaks,” said Ada Roe, director of the museum.\n\nTK [It]{quote=nobody22} is."


@pytest.fixture
def reader():
    reader = DraftReader()
    yield reader
    reader.close()


def test_it_answers_in_the_windows_language_and_after_it_was_ended(reader: DraftReader) -> None:
    known = (Known("ada", "Ada Roe", is_person=True),)
    question = Question(article(body=BODY), known, open_pack())
    speak(lambda text, _n: text.replace("leads to no record", "führt ins Leere"))
    try:
        answer = reader.read(question, lambda _tags: Records())
    finally:
        speak(None)
    assert [offer.who.slug for offer in answer.offers] == ["ada", "ada"]
    codes = [finding.code for finding in answer.findings]
    assert "tk-left" in codes
    assert "tag-to-nothing" in codes
    assert any("führt ins Leere" in finding.message for finding in answer.findings)
    os.kill(reader.process_id, signal.SIGKILL)
    again = reader.read(question, lambda _tags: Records())  # the directory is told to the new process, too
    assert again.offers == answer.offers
    reader.rest()
    assert reader.process_id == 0
    rested = reader.read(question, lambda _tags: Records())
    assert rested.offers == answer.offers
    reader.close()
    assert reader.read(question, lambda _tags: Records()) is None


def test_a_text_that_was_read_is_no_larger_than_before(reader: DraftReader) -> None:
    question = Question(article(body="".join((BODY, "\n"))))
    before = sys.getsizeof(question.article.body)
    assert reader.read(question, lambda _tags: Records()).offers
    assert sys.getsizeof(question.article.body) == before, "its UTF-8 stays with it as long as it lives"
