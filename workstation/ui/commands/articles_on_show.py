"""What the menu does with the article on show: publish, duplicate, throw away. Its last words are stored first."""

from __future__ import annotations

from workstation.domain.articles import IN_PRINT, Article
from workstation.ui import ask
from workstation.ui.commands.desk import Desk
from workstation.usecases.articles import publish
from workstation.words import tr


def selected_words(desk: Desk) -> str:
    """What a reader sees of the words selected in the text."""
    session, cursor = desk.workbench.current, desk.editor.textCursor()
    if session is None or not cursor.hasSelection():
        return ""
    text = session.text()
    start, end = session.offset_of(cursor.selectionStart()), session.offset_of(cursor.selectionEnd())
    first = text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0  # half a tag is one within its paragraph
    last = text.find("\n\n", end)
    from workstation.markdown.visible import visible

    seen = visible(text[first : last if last >= 0 else len(text)])
    return " ".join(seen.between(start - first, end - first).split())


def is_public(article: Article) -> bool:
    """Whether readers have it."""
    return article.published_at is not None and article.status in IN_PRINT


class ArticleOnShow:
    """Each verb acts on the article the desk shows when it is called."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def publish(self) -> None:
        """Status and time readers are told, and a revision."""
        saving = self._desk.area.saving
        if saving is None:
            return
        article = saving.session.article
        detail = tr(
            "Its status becomes published, the time is noted and this state is kept as a revision. Nothing is sent."
        )
        if ask.question(
            self._desk.window,
            tr("Mark “{title}” as published?").format(title=article.title),
            detail,
            yes=tr("Mark as published"),
        ):
            # Storing a first headline may name the article anew: its slug is asked for when that is done.
            saving.commit(
                lambda: self._desk.workbench.do(publish, saving.session.article.slug, then=self._on_published)
            )

    def can_correct(self) -> bool:
        """Whether readers have the article, so that it may need a correction."""
        session = self._desk.workbench.current
        return self._desk.can_edit() and session is not None and is_public(session.article)

    def correct(self) -> None:
        """The dialog that corrects the article; the words selected are proposed as those that were wrong."""
        saving = self._desk.area.saving
        if saving is not None:
            words = selected_words(self._desk)
            saving.commit(lambda: self._ask_correction(saving.session.article, words))

    def _ask_correction(self, article: Article, words: str) -> None:
        from workstation.ui.dialogs.correct_dialog import CorrectDialog

        dialog = CorrectDialog(self._desk.workbench, article, words, parent=self._desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def duplicate(self) -> None:
        """A copy of the article on show, opened."""
        saving = self._desk.area.saving
        if saving is not None:
            saving.commit(lambda: self._desk.pane.duplicate(saving.session.article.id))

    def trash(self) -> None:
        """The article on show into the trash."""
        saving = self._desk.area.saving
        if saving is not None:
            saving.commit(lambda: self._desk.pane.trash(saving.session.article.slug))

    def _on_published(self, article: Article) -> None:
        self._desk.workbench.notice.emit(tr("“{title}” is marked as published.").format(title=article.title))
