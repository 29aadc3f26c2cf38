"""An export of many: on several cores the same bytes; stopped and gone on with; one that is refused ends no other."""

import multiprocessing
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from workstation.domain.bylines import Credit
from workstation.domain.quotes import Speaker
from workstation.export.disk import Disk
from workstation.export.formats import find_format
from workstation.export.options import STANDARD
from workstation.export.recipes import Written
from workstation.export.staging import put_in_place, sweep
from workstation.storage import Library
from workstation.usecases.articles import add_article
from workstation.usecases.experts import add_expert
from workstation.usecases.exporting import export_articles, written_from
from workstation.usecases.exporting_hand import Hand, Order
from workstation.usecases.exporting_many import LEAST, cores_for, outcomes, put_out
from workstation.usecases.making_ahead import _Ahead, _Batch, _made, _processes
from workstation.usecases.quotes import new_quote
from workstation.words import speak

MANY = LEAST + 18


@pytest.fixture
def newsroom(library: Library) -> Library:
    """More articles than go into one batch, each with a person and a quote; one has a TK left in it."""
    with library.transaction():
        expert, _ = add_expert(library, "Ada Roe")
        quote, _ = new_quote(library, "Yes", Speaker(kind="expert", slug=expert.slug))
        for number in range(MANY):
            body = f"[“Yes”]{{quote={quote.id}}} said [Ada Roe]{{expert={expert.slug}}}, number {number}.\n"
            body += "TK\n" if number == 7 else ""
            add_article(library, headline=f"Story {number}", body=body, byline=(Credit(name="Ann"),))
    return library


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_other_processes_write_the_same(newsroom: Library, tmp_path: Path) -> None:
    for cores in (1, 2):
        order = Order(
            newsroom.path, "html", "", STANDARD, tmp_path / str(cores), {}, "default", briefly=True, write=written_from
        )
        ids = [id for _, id in newsroom.articles.ids()]
        made = outcomes(newsroom, order, ids, MANY, cores)
        assert sum(len(put_out(newsroom, batch)[0]) for batch in made) == MANY - 1
    assert _bytes(tmp_path / "1") == _bytes(tmp_path / "2")
    assert {len(newsroom.receipts.of_article(id)) for id in ids} == {0, 2}
    one = export_articles(newsroom, ["story-3"], "html", "", None, tmp_path / "one")[0].paths[0]
    assert one.read_bytes() == (tmp_path / "2" / one.name).read_bytes()


def _killed_elsewhere(*asked: Any) -> Written:
    if multiprocessing.parent_process() is not None:
        os._exit(1)
    return written_from(*asked)


def test_what_a_killed_process_was_asked_for_is_made_here(newsroom: Library, tmp_path: Path) -> None:
    ids = [id for _, id in newsroom.articles.ids()]
    for cores, write in ((1, written_from), (2, _killed_elsewhere)):
        out = tmp_path / str(cores)
        order = Order(newsroom.path, "html", "", STANDARD, out, {}, "default", briefly=True, write=write)
        for batch in outcomes(newsroom, order, ids, MANY, cores):
            put_out(newsroom, batch)
    assert _bytes(tmp_path / "1") == _bytes(tmp_path / "2")


def _told_where(*asked: Any) -> Written:
    (name,) = written_from(*asked).files
    return Written({name: str(os.getpid()).encode()})


def test_who_waits_begins_while_the_other_process_starts(newsroom: Library, tmp_path: Path) -> None:
    order = Order(newsroom.path, "html", "", STANDARD, tmp_path, {}, "default", briefly=True, write=_told_where)
    ids = [id for _, id in newsroom.articles.ids()]
    first, second = (put_out(newsroom, batch)[0] for batch in outcomes(newsroom, order, ids, MANY, 2))
    assert {path.read_text() for path in first} == {str(os.getpid())}
    (other,) = {path.read_text() for path in second}
    assert other != str(os.getpid())


def test_processes_are_started_for_many_and_beside_a_window_for_fewer(newsroom: Library) -> None:
    def cores(count: int) -> int:
        return cores_for(newsroom, count, None, find_format("html").recipe())

    assert [cores(count) for count in (100, 1_000, 10_000)] == [1, 1, os.cpu_count()]
    with ThreadPoolExecutor(1) as window:
        assert [window.submit(cores, count).result() for count in (100, 1_000)] == [1, os.cpu_count()]


def test_pages_in_the_language_of_the_person_are_all_made_where_it_is_spoken(newsroom: Library) -> None:
    def cores(format: str) -> int:
        return cores_for(newsroom, 10_000, None, find_format(format).recipe())

    assert [cores("factcheck"), cores("html")] == [os.cpu_count()] * 2
    speak(lambda text, _n: f"¡{text}!", "es")
    try:
        assert [cores("factcheck"), cores("html")] == [1, os.cpu_count()]
    finally:
        speak(None)


def test_what_was_made_ahead_is_let_go_of(newsroom: Library, tmp_path: Path) -> None:
    order = Order(newsroom.path, "html", "", STANDARD, tmp_path, {}, "default", briefly=True, write=written_from)
    ids = [id for _, id in newsroom.articles.ids()]
    made = outcomes(newsroom, order, ids, 1, 1)
    put_out(newsroom, next(made))
    made.close()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_what_no_thread_has_begun_to_wait_for_is_let_go_of_as_well(newsroom: Library, tmp_path: Path) -> None:
    order = Order(newsroom.path, "html", "", STANDARD, tmp_path, {}, "default", briefly=True, write=written_from)
    ids = [id for _, id in newsroom.articles.ids()]
    busy = threading.Event()
    with closing(Disk(tmp_path)) as disk, ThreadPoolExecutor(1) as waits:
        waits.submit(busy.wait)
        ahead = _Ahead(disk, waits, None, 0, Hand(newsroom, order), helps=True)
        ahead.waiting.append(_Batch(ids[:3]))
        ahead._make(ahead.waiting[0])
        assert len(list(tmp_path.glob(".*.part"))) == 3
        ahead.leave()
        busy.set()
    assert list(tmp_path.glob(".*.part")) == []


def test_stopped_and_gone_on_with(newsroom: Library, tmp_path: Path) -> None:
    export = partial(export_articles, newsroom, None, "html", "", None, tmp_path / "out")
    begun, _ = export(progress=lambda done, _total, _what: done == 0)
    assert begun.stopped
    assert len(begun.paths) in (LEAST, LEAST - 1)
    whole = _bytes(tmp_path / "out")
    assert len(whole) == len(begun.paths)
    rest, _ = export()
    assert not rest.stopped
    assert rest.already_there == len(begun.paths)
    assert len(rest.paths) == MANY - 1
    assert _bytes(tmp_path / "out").items() >= whole.items()
    receipts = [newsroom.receipts.of_article(id) for _, id in newsroom.articles.ids()]
    assert sorted(map(len, receipts)) == [0] + [1] * (MANY - 1)
    for (receipt,) in filter(None, receipts):
        assert newsroom.revisions.get(receipt.revision).article.id == receipt.article_id


def test_an_article_that_is_asked_for_twice_goes_out_once(newsroom: Library, tmp_path: Path) -> None:
    articles = [newsroom.articles.by_id(id) for _, id in newsroom.articles.ids()]
    slugs = [articles[1].slug, *(article.slug for article in articles)]
    report, _ = export_articles(newsroom, slugs, "html", "", None, tmp_path)
    assert len(report.paths) == len(articles) - 1  # story-7 is refused
    assert len(newsroom.receipts.of_article(articles[1].id)) == 1


def test_one_that_is_refused_ends_no_other(newsroom: Library, tmp_path: Path) -> None:
    report, _ = export_articles(newsroom, None, "markdown", "hugo", None, tmp_path / "out")
    assert len(report.paths) == MANY - 1
    assert [each.split(":")[0] for each in report.refused] == ["story-7"]
    assert report.stopped_by == ("tk-left",)


def test_what_a_killed_export_left_is_taken_away(tmp_path: Path) -> None:
    left, fresh, theirs = (tmp_path / name for name in (f".{'a' * 16}.part", f".{'b' * 16}.part", ".mine.part"))
    for each in (left, fresh, theirs):
        each.touch()
    for each in (left, theirs):
        os.utime(each, (1, 1))
    sweep(tmp_path)
    assert not left.exists()
    assert fresh.exists()
    assert theirs.exists()


def test_a_file_that_got_its_name_before_its_receipt_was_kept_gets_one(library: Library, tmp_path: Path) -> None:
    order = Order(library.path, "html", "", STANDARD, tmp_path / "out", {}, "default", briefly=True, write=written_from)
    for number in range(2):
        add_article(library, headline=f"Story {number}", body="It opened.\n", byline=(Credit(name="Ann"),))
    ids = [id for _, id in library.articles.ids()]
    (killed,) = outcomes(library, order, ids[:1], 1, 1)
    put_in_place(each for outcome in killed for each in outcome.staged)
    first = _bytes(tmp_path / "out")
    for _ in range(2):
        for batch in outcomes(library, order, ids, len(ids), 1):
            put_out(library, batch)
    assert _bytes(tmp_path / "out").items() >= first.items()
    assert [len(library.receipts.of_article(id)) for id in ids] == [1, 1]


def test_a_process_that_helps_loads_neither_a_window_nor_what_other_formats_need(
    newsroom: Library, tmp_path: Path
) -> None:
    order = Order(newsroom.path, "html", "", STANDARD, tmp_path, {}, "default", briefly=True, write=written_from)
    ids = [id for _, id in newsroom.articles.ids()]
    with _processes(1, order, None) as pool:
        (made,) = pool.submit(_made, ids[:1]).result()
        loaded = pool.submit(eval, "{name.split('.')[0] for name in __import__('sys').modules}").result()
    assert made.staged
    assert "sqlalchemy" in loaded
    assert not {"typer", "PySide6", "PIL", "alembic", "ruamel", "docx", "cryptography"} & loaded
