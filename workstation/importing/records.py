"""The records that travel in a file of preset `full`: articles, people, sources, quotes and images, checked."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from workstation.domain.articles import Article
from workstation.domain.base import Value, field_refused
from workstation.domain.beside import Beside
from workstation.domain.claims import Claim
from workstation.domain.comments import Comment
from workstation.domain.corrections import Correction
from workstation.domain.evidence import Evidence
from workstation.domain.images import Image
from workstation.domain.origins import Origin
from workstation.domain.people import Author, Expert
from workstation.domain.printed import Printed
from workstation.domain.quotes import Quote
from workstation.domain.replies import Reply
from workstation.domain.slugs import SLUG
from workstation.domain.sources import Source
from workstation.domain.verdicts import CheckerVerdict
from workstation.importing.imported import Records
from workstation.words import tr

KEY = "workstation"
FORMAT = 1
V = TypeVar("V", bound=Value)


def records_in(fields: dict[str, Any], body: str, notes: list[str]) -> tuple[Records | None, dict[str, Any]]:
    """The records under `workstation:`, and the fields without them. The article's text is the `body` of the file.

    Records that cannot be read stay among the fields, and a note says why: the text is never refused for them.
    """
    block = fields.get(KEY)
    if not isinstance(block, Mapping):
        return None, fields
    if block.get("format") != FORMAT:
        notes.append(
            tr("The records in this file were written by a newer version; only its text and header were read.")
        )
        return None, fields
    try:
        json.dumps(block, ensure_ascii=False).encode()  # halves of characters, which no library can hold
        records = _records(block, body)
    except ValidationError as error:
        notes.append(
            tr("The records in this file cannot be read: {happened}").format(happened=field_refused(error).happened)
        )
        return None, fields
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, binascii.Error):
        notes.append(tr("The records in this file are damaged; only its text and header were read."))
        return None, fields
    return records, {key: value for key, value in fields.items() if key != KEY}


def _records(block: Mapping[str, Any], body: str) -> Records:
    article = block.get("article")
    return Records(
        article=_value(Article, {**article, "body": body}) if article else None,
        origin=_origin(block["origin"]) if block.get("origin") else None,
        authors=_values(Author, block.get("authors")),
        experts=_values(Expert, block.get("experts")),
        sources=_values(Source, block.get("sources")),
        quotes=_values(Quote, block.get("quotes")),
        images=tuple(_image(item) for item in block.get("images") or ()),
        comments=_values(Comment, block.get("comments")),
        claims=_values(Claim, block.get("claims")),
        evidence=_values(Evidence, block.get("evidence")),
        aliases=tuple(_alias(*item) for item in block.get("aliases") or ()),
        printings=_values(Printed, block.get("printings")),
        corrections=_values(Correction, block.get("corrections")),
        replies=_values(Reply, block.get("replies")),
        verdicts=_values(CheckerVerdict, block.get("verdicts")),
        beside=_value(Beside, block["beside"]) if block.get("beside") else None,
    )


def _value(kind: type[V], fields: Mapping[str, Any]) -> V:
    return kind.model_validate(dict(fields))


def _values(kind: type[V], items: Any) -> tuple[V, ...]:
    return tuple(_value(kind, item) for item in items or ())


def _alias(kind: str, alias: str, slug: str) -> tuple[str, str, str]:
    if kind not in ("author", "expert", "source") or not (SLUG.fullmatch(alias) and SLUG.fullmatch(slug)):
        raise ValueError("no alias of a record")
    return kind, alias, slug


def _image(item: Mapping[str, Any]) -> tuple[Image, bytes]:
    fields = {key: value for key, value in item.items() if key != "data"}
    return _value(Image, fields), base64.b64decode(item["data"], validate=True)


def _origin(item: Mapping[str, Any]) -> Origin:
    return _value(Origin, {**item, "data": base64.b64decode(item["data"], validate=True)})
