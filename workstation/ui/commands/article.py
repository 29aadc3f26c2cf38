"""What becomes of the article on show."""

from __future__ import annotations

from workstation.ui.commands.articles_on_show import ArticleOnShow
from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


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
