"""Filters with a name, kept in the library."""

from __future__ import annotations

import json

import pytest

from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter, Sort
from workstation.errors import FieldRefused
from workstation.storage.library import Library
from workstation.usecases.saved_filters import STAMP, delete_filter, rename_filter, save_filter, saved_filters


def test_kept_renamed_replaced_deleted(library: Library) -> None:
    mine = ArticleFilter(status=Status.DRAFT, author="ann")
    save_filter(library, " My drafts ", mine, Sort.DEADLINE)
    save_filter(library, "Archive", ArticleFilter(status=Status.PUBLISHED), Sort.PUBLISHED)
    assert [(each.name, each.only) for each in saved_filters(library)][1] == ("My drafts", mine)
    save_filter(library, "My drafts", mine.changed(section="World"), Sort.TITLE)
    with pytest.raises(FieldRefused, match="already a filter"):
        rename_filter(library, "My drafts", "Archive")
    rename_filter(library, "My drafts", "Ann’s")
    assert [(each.name, each.only.section, each.sort) for each in saved_filters(library)] == [
        ("Ann’s", "World", Sort.TITLE),
        ("Archive", "", Sort.PUBLISHED),
    ]
    delete_filter(library, "Archive")
    assert [each.name for each in saved_filters(library)] == ["Ann’s"]
    with pytest.raises(FieldRefused, match="give it a name"):
        save_filter(library, "  ", mine, Sort.TITLE)


def test_filters_of_a_newer_version_lose_nothing(library: Library) -> None:
    later = {"name": "Later", "only": {"status": "parked", "mood": "dark", "section": "World"}, "sort": "mood", "x": 1}
    library.stamps.set(STAMP, json.dumps([later, "nonsense", {"only": {}}]))
    (found,) = saved_filters(library)
    assert (found.only, found.sort, found.later) == (ArticleFilter(section="World"), Sort.UPDATED, True)
    save_filter(library, "Mine", ArticleFilter(), Sort.TITLE)
    assert json.loads(library.stamps.get(STAMP))[0] == later
    library.stamps.set(STAMP, "{broken")
    assert saved_filters(library) == ()
