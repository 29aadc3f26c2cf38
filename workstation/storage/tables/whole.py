"""Every table of the library, imported together so that the metadata is whole."""

from workstation.storage.tables import (
    articles,
    claims,
    comments,
    dismissed,
    evidence,
    ignored_words,
    images,
    merges,
    people,
    printed,
    quotes,
    receipts,
    replies,
    revisions,
    sources,
    stamps,
    tag_index,
    topics,
    vault,
)
from workstation.storage.tables.base import Row

METADATA = Row.metadata

__all__ = [
    "METADATA",
    "articles",
    "claims",
    "comments",
    "dismissed",
    "evidence",
    "ignored_words",
    "images",
    "merges",
    "people",
    "printed",
    "quotes",
    "receipts",
    "replies",
    "revisions",
    "sources",
    "stamps",
    "tag_index",
    "topics",
    "vault",
]
