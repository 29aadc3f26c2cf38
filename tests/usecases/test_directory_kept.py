"""The directory a text is read with is kept until somebody stores another one, in whatever process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from workstation.domain.articles import snapshot
from workstation.domain.people import Affiliation
from workstation.domain.revisions import State, fingerprint
from workstation.domain.sources import SourceKind
from workstation.storage import Library, open_library
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.experts import add_expert, edit_expert, trash_expert
from workstation.usecases.sources import add_source
from workstation.usecases.suggesting import Directory, directory


@pytest.fixture
def newsroom(library: Library) -> Library:
    held = (
        Affiliation(organisation="Port", role="engineer", end="1999"),
        Affiliation(organisation="Sea", role="guard"),
    )
    add_expert(library, "Ada Roe", spellings=("A. Roe",), affiliations=held)
    add_source(library, "The Courier", kind=SourceKind.OUTLET)
    return library


def test_it_is_what_the_records_say(newsroom: Library) -> None:
    ada, courier = directory(newsroom)
    assert (ada.slug, ada.name, ada.spellings, ada.is_person) == ("ada-roe", "Ada Roe", ("A. Roe",), True)
    assert (ada.affiliation, ada.role, ada.kind) == ("Sea", "guard", "expert")
    assert (courier.name, courier.is_person, courier.kind) == ("The Courier", False, "outlet")


def test_it_stays_while_others_save_articles(newsroom: Library) -> None:
    before = directory(newsroom)
    article, _ = add_article(newsroom, headline="H", body="Words.\n")
    save_body(newsroom, article.id, "Other words.\n")
    assert directory(newsroom) is before


def test_it_follows_every_change_of_a_record(newsroom: Library) -> None:
    told = Directory(newsroom).digest
    edit_expert(newsroom, "ada-roe", spellings=("Ada",))
    assert directory(newsroom)[0].spellings == ("Ada",)
    assert Directory(newsroom).digest != told
    trash_expert(newsroom, "ada-roe")
    assert [each.slug for each in directory(newsroom)] == ["the-courier"]


def test_what_is_not_committed_yet_counts_in_its_own_transaction(newsroom: Library) -> None:
    directory(newsroom)

    def give_up() -> None:
        with newsroom.transaction():
            add_expert(newsroom, "Ben Doe")
            assert "ben-doe" in [each.slug for each in directory(newsroom)]
            raise KeyError

    with pytest.raises(KeyError):
        give_up()
    assert [each.slug for each in directory(newsroom)] == ["ada-roe", "the-courier"]


def test_another_process_is_heard(newsroom: Library, tmp_path: Path) -> None:
    with open_library(tmp_path / "library.db", write=False) as reader:
        assert len(directory(reader)) == 2
        newsroom.close()
        add = [sys.executable, "-m", "workstation", "--library", str(tmp_path / "library.db"), "source", "add", "Wire"]
        subprocess.run([*add, "--kind", "wire"], check=True, capture_output=True)
        assert [each.slug for each in directory(reader)] == ["ada-roe", "the-courier", "wire"]


@pytest.mark.parametrize("length", [1, 200])
def test_a_state_made_ready_is_the_state_a_revision_keeps(newsroom: Library, length: int) -> None:
    body = 'Wörds \\ "q"\n\t\x01\x1f\x7f\x80\u2028/\U0001f600' * length  # what is long is written another way
    extra = {"b": 1, "a": [None, "ü", True, 1.5, -2]}
    article, _ = add_article(newsroom, headline="“H” \u2028", body=body, extra=extra)
    state = State.of(article, 7)
    assert state.sha256 == fingerprint(article)
    assert state.state.decode() == json.dumps(snapshot(article), ensure_ascii=False, sort_keys=True)
