"""Verdicts coming back: the page saved by itself (JSON) or by the browser (HTML), or the table (CSV) filled in."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from workstation.errors import FileRefused
from workstation.importing.reading import bytes_of
from workstation.markdown.decoding import decode
from workstation.words import tr

FORMAT = "workstation-verdicts"
_FORMULA = ("'=", "'+", "'-", "'@", "'\t", "'\r")  # how the table keeps a spreadsheet from counting


@dataclass(frozen=True)
class Answered:
    """What was said of one item; `by` is empty where the sheet says it for all."""

    id: str
    words: str
    verdict: str
    note: str
    by: str = ""


@dataclass(frozen=True)
class VerdictSheet:
    """A sheet that came back: for which article (its id), by whom, when it was saved, and every answer in it."""

    article: str
    by: str
    given_at: datetime | None
    answers: tuple[Answered, ...]


def read_verdicts(path: Path) -> VerdictSheet:
    """Read a sheet; items without verdict and note are left out. Raises FileRefused."""
    text = decode(bytes_of(path), path.name).text
    start = text.lstrip("\ufeff \t\r\n")[:1]
    sheet = _json(path, text) if start == "{" else _html(path, text) if start == "<" else _csv(path, text)
    if not sheet.article:
        raise _no_sheet(path)
    said = tuple(each for each in sheet.answers if each.id and (each.verdict or each.note))
    return VerdictSheet(sheet.article, sheet.by, sheet.given_at, said)


def _json(path: Path, text: str) -> VerdictSheet:
    try:
        told = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise _no_sheet(path) from error
    items = told.get("items")
    if told.get("format") != FORMAT or not isinstance(items, list):
        raise _no_sheet(path)
    answers = tuple(_answer(each) for each in items if isinstance(each, dict))
    return VerdictSheet(_word(told.get("article")), _word(told.get("by")), _moment(told.get("given_at")), answers)


def _html(path: Path, text: str) -> VerdictSheet:
    form = BeautifulSoup(text, "html.parser").find("form", attrs={"data-format": FORMAT})
    if not isinstance(form, Tag):
        raise _no_sheet(path)
    named = form.find("input", attrs={"name": "by"})
    by = _word(named.get("value")) if isinstance(named, Tag) else ""
    answers = tuple(_filled_in(item) for item in form.find_all("li", attrs={"data-id": True}))
    return VerdictSheet(_word(form.get("data-article")), by, None, answers)


def _filled_in(item: Tag) -> Answered:
    chosen = item.find("option", selected=True)
    note = item.find("textarea")
    return Answered(
        _word(item.get("data-id")),
        str(item.get("data-words") or ""),
        _word(chosen.get("value")) if isinstance(chosen, Tag) else "",
        note.get_text().strip() if isinstance(note, Tag) else "",
    )


def _csv(path: Path, text: str) -> VerdictSheet:
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        rows = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise _no_sheet(path) from error
    if not rows or not {"article", "id", "verdict", "note"} <= set(rows[0]):
        raise _no_sheet(path)
    articles = {_word(row["article"]) for row in rows} - {""}
    if len(articles) > 1:
        raise FileRefused(
            tr("“{name}” has verdicts for {n} articles.").format(name=path.name, n=len(articles)),
            safe=tr("Nothing was changed."),
            remedy=tr("Give each article’s table back on its own."),
        )
    return VerdictSheet("".join(articles), "", None, tuple(_answer(row) for row in rows))


def _answer(told: dict[Any, Any]) -> Answered:
    words = str(told.get("words") or "")
    words = words[1:] if words.startswith(_FORMULA) else words
    return Answered(
        *(_word(told.get("id")), words, _word(told.get("verdict"))), _word(told.get("note")), _word(told.get("by"))
    )


def _word(value: Any) -> str:
    return str(value).strip() if isinstance(value, str | int) else ""


def _moment(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_word(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _no_sheet(path: Path) -> FileRefused:
    return FileRefused(
        tr("“{name}” holds no verdicts of a fact-checker’s copy.").format(name=path.name),
        safe=tr("Nothing was changed."),
        remedy=tr("Give the file that the page saved, the page saved by the browser, or the table (CSV) beside it."),
    )
