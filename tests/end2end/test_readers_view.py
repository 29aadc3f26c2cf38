"""The reader’s view is the export, byte for byte, in the real window: the sample, and posts as people write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shared import shared
from tests.ui.noise import NOISE
from tests.ui.preview.conftest import wait_for
from tests.ui.window.conftest import Desk, asked, desk, library, make_desk  # noqa: F401 - fixtures
from workstation.domain.articles import Article
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files
from workstation.usecases.sample import load_sample

pytestmark = pytest.mark.qt_log_ignore(NOISE)


def shown(desk: Desk, article: Article) -> bytes:  # noqa: F811
    """What the preview's scheme served for this article."""
    desk.open(article)
    preview = desk.window.side_places.preview
    desk.qtbot.waitUntil(lambda: preview.live is not None and preview.live.loaded and preview.live.in_step)
    assert preview.live.outcome == "as served"
    return bytes(preview.engine.server.bytes)


def exported(desk: Desk, article: Article, out: Path) -> bytes:  # noqa: F811
    report, _ = export_articles(desk.library, [article.slug], "html", "", None, out)
    return report.paths[0].read_bytes()


def test_the_sample(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    article, _ = load_sample(desk.library)
    assert shown(desk, article) == exported(desk, article, tmp_path / "out")


def test_posts_as_people_write_them(desk: Desk, tmp_path: Path) -> None:  # noqa: F811
    """The longest, the shortest and some between, of those with the most kinds of Markdown in them."""
    posts = sorted(shared("corpora/18f/posts").rglob("*.md"), key=lambda path: (path.stat().st_size, path.name))
    for post in (posts[0], posts[-1], *posts[len(posts) // 4 :: len(posts) // 3]):
        report, _ = import_files(desk.library, [post], on_duplicate="copy")
        article = desk.library.articles.get(report.lines[0].slug)
        assert shown(desk, article) == exported(desk, article, tmp_path / article.slug), post.name


def test_a_card_opens_under_the_pointer_and_goes_with_it(desk: Desk) -> None:  # noqa: F811
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    from workstation.ui.preview.ways import EDITOR

    article, _ = load_sample(desk.library)
    shown(desk, article)
    preview = desk.window.side_places.preview
    preview.set_view(EDITOR)
    desk.qtbot.waitUntil(lambda: preview.live.in_step)
    name = "document.querySelector('.workstation-expert')"

    def run(script: str) -> object:
        return wait_for(lambda done: preview.engine.run(script, done))

    def card() -> str:
        return str(run(f"getComputedStyle({name}, '::after').content"))

    desk.qtbot.waitUntil(lambda: run(f"{name} !== null") is True)
    assert card() == "none"
    run(f"{name}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
    x = float(str(run(f"{name}.getClientRects()[0].x + 8")))
    y = float(str(run(f"{name}.getClientRects()[0].y + 8")))
    target = preview.view.focusProxy()

    def pointed() -> bool:
        QTest.mouseMove(target, QPoint(round(x), round(y)))
        return "Marisa Oyelaran" in card()

    desk.qtbot.waitUntil(pointed, timeout=10_000)
    assert "professor of coastal engineering" in card().lower()

    for side in ("left", "right"):  # wherever the name stands, the card is within the pane
        assert float(str(run(f"parseFloat(getComputedStyle({name}, '::after').{side})"))) >= 0

    def away() -> bool:
        QTest.mouseMove(target, QPoint(2, 2))
        return card() == "none"

    desk.qtbot.waitUntil(away, timeout=10_000)


def test_who_chose_high_contrast_has_it_on_the_page(desk: Desk) -> None:  # noqa: F811
    article, _ = load_sample(desk.library)
    before = shown(desk, article)
    desk.run("look_high_contrast")
    preview = desk.window.side_places.preview

    def colours() -> object:
        style = "getComputedStyle(document.documentElement)"
        return wait_for(lambda done: preview.engine.run(f"{style}.backgroundColor + ' ' + {style}.color", done))

    desk.qtbot.waitUntil(lambda: colours() == "rgb(0, 0, 0) rgb(255, 255, 255)")
    assert bytes(preview.engine.server.bytes) == before
    desk.run("look_light")
    desk.qtbot.waitUntil(lambda: colours() != "rgb(0, 0, 0) rgb(255, 255, 255)")
