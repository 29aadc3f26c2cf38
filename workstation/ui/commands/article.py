"""What becomes of the article on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.ui.commands.articles_on_show import ArticleOnShow, selected_words
from workstation.ui.commands.command import Command
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.commands.desk import Desk


def ask_reply(desk: Desk) -> None:
    """The panel of requests, beginning one about the words selected."""
    from workstation.ui.panels.replies import Replies

    words = selected_words(desk)
    panel = desk.places.show_tab("replies")
    if isinstance(panel, Replies):
        panel.begin(words)


def article_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Article."""
    can, article = desk.can_edit, ArticleOnShow(desk)
    return (
        Command(
            "revision",
            tr("Keep a revision"),
            "Article",
            desk.area.keep_revision,
            "Ctrl+S",
            "save",
            toolbar=True,
            enabled=can,
        ),
        Command("headline", tr("Edit headline"), "Article", desk.area.form.focus_headline, "F2", enabled=can),
        Command("publish", tr("Mark as published…"), "Article", article.publish, icon="newspaper", enabled=can),
        Command("correct", tr("Correct…"), "Article", article.correct, icon="pencil", enabled=article.can_correct),
        Command("ask_reply", tr("Right of reply…"), "Article", lambda: ask_reply(desk), icon="megaphone", enabled=can),
        Command(
            "duplicate", tr("Duplicate"), "Article", article.duplicate, "Ctrl+Shift+D", "copy", group=1, enabled=can
        ),
        Command(
            "trash",
            tr("Move to trash"),
            "Article",
            article.trash,
            "Ctrl+Shift+Backspace",
            "trash-2",
            group=1,
            enabled=can,
        ),
    )
