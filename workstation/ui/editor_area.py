"""The editor's place: which article is open, that its text is kept, and what to say when it cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from workstation.ui.article_form import ArticleForm
from workstation.ui.last_place import put_back
from workstation.ui.saving import Saving
from workstation.ui.session import Session
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.domain.changes import Changes
    from workstation.storage.journal import ArticleJournal
    from workstation.ui.find.bar import FindBar
    from workstation.ui.length import LengthButton
    from workstation.ui.saving_banner import SavingBanner
    from workstation.ui.widgets.empty_state import EmptyState
    from workstation.ui.workbench import Workbench


class EditorArea(QWidget):
    """One Session and one Saving for each article opened, kept until the window closes.

    The text alone at first; `complete()` adds what the first paint can miss, before any article is opened.
    """

    new_wanted = Signal()
    import_wanted = Signal()
    state_changed = Signal()
    kept_apart = Signal(object)
    """What was typed before the library was open and could not stay in the text."""
    nothing: EmptyState
    banner: SavingBanner
    length: LengthButton

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self.savings: dict[str, Saving] = {}
        self.last_place: object = None  # where the writer stopped when the window was last closed
        self._waiting: QWidget | None = None  # what the first paint says where there is no text to show
        self._focus_next = False
        self._closed = False
        self.form = ArticleForm(workbench, self)
        self.form.set_writable(False)
        self.strip = QToolBar(tr("Format"), self)
        self.strip.setProperty("strip", True)
        self.places = QStackedWidget(self)
        self.places.addWidget(self.form)
        self._find_bar: FindBar | None = None
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.places, 1)
        self.strip.setVisible(workbench.settings.format_strip)

    def complete(self) -> None:
        """Banner, length, and what is shown without an article."""
        from workstation.ui.length import LengthButton
        from workstation.ui.saving_banner import SavingBanner
        from workstation.ui.widgets.as_needed import AsNeeded
        from workstation.ui.widgets.empty_state import EmptyState

        workbench = self._workbench
        self.form.complete()
        self.nothing = EmptyState(
            workbench.themes,
            tr("No article is open"),
            tr("Choose one in the library, begin a new one, or import files."),
            ((tr("New article"), self.new_wanted.emit), (tr("Import…"), self.import_wanted.emit)),
            icon="newspaper",
        )
        self.banner = SavingBanner(workbench, self)
        self.length = LengthButton(workbench, self.form.editor)
        self.places.addWidget(self.nothing)
        around = AsNeeded(self.banner, self)  # on a low screen the text keeps a place, too
        around.short.connect(self.banner.put_buttons_first)
        around.hide()
        self._column.insertWidget(0, around)
        self.places.currentChanged.connect(lambda _index: self.place_strip())
        self.place_strip()
        workbench.open_requested.connect(self.open)
        workbench.changed.connect(self._on_changed)
        workbench.access_changed.connect(self._on_access_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @property
    def saving(self) -> Saving | None:
        """What keeps the article on show."""
        session = self._workbench.current
        return self.savings.get(session.article.id) if session else None

    def stand_above(self, strip: QWidget) -> None:
        """A strip that stands above the text while it is shown."""
        self._column.insertWidget(self._column.indexOf(self.places), strip)

    def place_strip(self) -> None:
        """The strip of writing commands stands above an article, if it is wanted."""
        shown = self._workbench.settings.format_strip and self.places.currentWidget() is self.form
        self.strip.setVisible(shown)
        if self.places.currentWidget() is not self.form and self._find_bar is not None:
            self._find_bar.hide()

    @property
    def find_bar(self) -> FindBar:
        """Finding and replacing, made for who first looks for something."""
        from workstation.ui.find.bar import FindBar

        if self._find_bar is None:
            self._find_bar = FindBar(self._workbench, self.form.editor, self)
            self._find_bar.replace_all_wanted.connect(self._on_replace_all_wanted)
            self._column.insertWidget(self._column.indexOf(self.strip) + 1, self._find_bar)
        return self._find_bar

    def _on_replace_all_wanted(self) -> None:
        from workstation.ui.find.replacing import after_a_revision

        if self.saving is not None:
            after_a_revision(self._workbench, self.saving, self.find_bar.replace_all_now)

    # --- opening --------------------------------------------------------------------------------------

    def open(self, slug: str) -> None:
        """Show the article of that slug; the one on show is stored first."""
        from workstation.usecases.articles import open_article

        self.commit()
        known = next((s for s in self.savings.values() if s.session.article.slug == slug), None)
        if known is not None:
            self._show(known)
        else:
            self._workbench.ask(open_article, slug, then=self.show_article)

    def show_article(self, article: Article) -> None:
        """Show an article that has just been read."""
        if article.id not in self.savings:
            session = Session(article, self)
            put_back(session, self.last_place)
            self._keep(Saving(session, self._workbench))
        self._show(self.savings[article.id])

    def _keep(self, saving: Saving) -> None:
        """From now on this is stored, and told of."""
        from workstation.domain.revisions import RevisionKind
        from workstation.usecases.revisions import make_revision

        article = saving.session.article
        self._workbench.sessions[article.id] = saving.session
        saving.state_changed.connect(self._on_state_changed)
        saving.header_read.connect(self._on_state_changed)
        self.savings[article.id] = saving
        if not self._workbench.read_only:
            self._workbench.do(make_revision, article.id, RevisionKind.OPENING, by=self, failed=saving.fail)

    def show_first(self, article: Article, journal: ArticleJournal | None = None) -> None:
        """The first paint, while the library is being opened: with a journal one may type, without only read."""
        session = Session(article, self)
        put_back(session, self.last_place)
        saving = Saving(session, self._workbench, journal)
        self.savings[article.id] = saving
        self.form.show_saving(saving)
        self.form.set_writable(journal is not None)
        self.places.setCurrentWidget(self.form)
        if journal is not None:
            self.form.focus_start()

    def show_waiting(self) -> None:
        """The first paint where nothing is known of the library: no fields that would take no words."""
        self._waiting = waiting = plain_label(tr("Opening the library…"), "muted", self)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.places.addWidget(waiting)
        self.places.setCurrentWidget(waiting)

    @property
    def first_seen(self) -> QWidget:
        """What the first paint paints last."""
        return self._waiting or self.form.editor.viewport()

    def show_locked(self, page: QScrollArea) -> None:
        """The library is encrypted: this stands in the place of the text until it is open."""
        self._waiting = page.viewport()
        self.places.addWidget(page)
        self.places.setCurrentWidget(page)
        self.strip.hide()

    def begin(self, article: Article | None) -> None:
        """The library is open: show the article it says was last on show, and go on with what was typed meanwhile."""
        first = self.savings.get(article.id) if article else None
        if article is not None and first is not None and first.early and first.fits(article):
            self._go_on(first, article)
            return
        self._keep_early()
        if first is not None:
            del self.savings[first.session.article.id]
        top, caret = (self.form.editor.top_line(), self.form.editor.textCursor().position()) if first else (0.0, 0)
        for saving in list(self.savings.values()):
            self._drop(saving)
        if article is None:
            self.show_nothing()
            return
        self.show_article(article)
        if first is not None:
            self._drop(first)
            self.form.editor.scroll_to_line(top)
            cursor = self.form.editor.textCursor()
            cursor.setPosition(min(caret, self.form.editor.document().characterCount() - 1))
            self.form.editor.setTextCursor(cursor)
        self.form.focus_start()

    def _go_on(self, saving: Saving, article: Article) -> None:
        """What was typed stays where it is, with its undo; the library gets it as it gets all that is typed."""
        saving.adopt(article)
        self._keep(saving)
        self._show(saving)
        if saving.has_changes and self._workbench.read_only:
            saving.fail(self._workbench.library.refusal())

    def _keep_early(self) -> None:
        """What was typed and does not fit on what the library holds becomes a revision, or a file; a line says so."""
        from workstation.usecases.journalling import keep_early

        for saving in self.savings.values():
            if saving.has_changes:
                self._workbench.do(keep_early, *saving.journal.hand_over(), by=self, then=self.kept_apart.emit)

    def _drop(self, saving: Saving) -> None:
        if self.savings.get(saving.session.article.id) is saving:
            del self.savings[saving.session.article.id]
        saving.stop()
        saving.session.close()
        saving.session.deleteLater()

    def close_article(self, session: Session, following: Session | None) -> None:
        """Store its last words, let it go, and show the one that follows. What cannot be stored stays open."""
        saving = self.savings.get(session.article.id)
        if saving is not None:
            saving.commit(lambda: self._close(saving, following))

    def _close(self, saving: Saving, following: Session | None) -> None:
        next_one = self.savings.get(following.article.id) if following is not None else None
        if self._workbench.current is saving.session and next_one is not None:
            self._show(next_one)
        elif self._workbench.current is saving.session:
            self.form.let_go()
            self.show_nothing()
        saving.stop()
        self._workbench.sessions.pop(saving.session.article.id, None)
        self._drop(saving)

    def show_nothing(self) -> None:
        """No article to show: say what to do."""
        writable = not self._workbench.read_only
        for button in self.nothing.buttons:
            button.setVisible(writable)
        self.places.setCurrentWidget(self.nothing)
        self.banner.hide()
        self._workbench.show(None)

    def focus_next(self) -> None:
        """The keyboard goes to the text when the next article is shown."""
        self._focus_next = True

    def _show(self, saving: Saving) -> None:
        self.form.show_saving(saving)
        self.places.setCurrentWidget(self.form)
        if self._focus_next:
            self._focus_next = False
            self.form.focus_start()
        self._workbench.show(saving.session)
        self._on_state_changed()
        from workstation.usecases.articles import mark_opened

        if not self._workbench.read_only:
            self._workbench.do(mark_opened, saving.session.article.id, by=self, failed=saving.fail)

    # --- keeping --------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Store what waits in the article on show."""
        if self.saving is not None and not self._closed:
            self.saving.commit()

    def commit_all(self) -> None:
        """Store what waits in every open article."""
        for saving in self.savings.values():
            saving.commit()

    def journal_all(self) -> None:
        """What was typed and waits to be journalled is on its way to the disk now."""
        for saving in self.savings.values():
            saving.journal.flush()

    def unsaved(self) -> list[Saving]:
        """Articles whose last words are not in the library."""
        return [saving for saving in self.savings.values() if saving.has_changes or saving.trouble]

    def keep_revision(self) -> None:
        """Ctrl+S: store and keep a revision."""
        if self.saving is not None:
            self.saving.keep_revision(self._on_revision)

    def _on_revision(self, revision: object) -> None:
        said = tr("Kept as a revision.") if revision is not None else tr("Nothing has changed since the last revision.")
        self._workbench.notice.emit(said)

    def close_up(self) -> None:
        """The window is closing: nothing is stored from here on."""
        self._closed = True
        for saving in self.savings.values():
            saving.stop()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._closed:
            return
        if old is not None and self.isAncestorOf(old) and not (new is not None and self.isAncestorOf(new)):
            self.commit()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        current = self._workbench.current
        if current is not None and current.article.id in changes.articles:
            self._on_state_changed()

    def _on_access_changed(self) -> None:
        """Others may have written meanwhile: read the article on show again, from now on for writing."""
        if self.saving is not None:
            if self.saving.has_changes:  # typed before it was known that nothing can be written
                self.saving.commit()
            else:
                self.saving.take_theirs()
            self._show(self.saving)

    # --- what to say ------------------------------------------------------------------------------------

    def _on_state_changed(self) -> None:
        self._tell()
        self.state_changed.emit()

    def _tell(self) -> None:
        saving = self.saving
        if saving is None:
            return
        trashed = saving.session.article.trashed_at is not None
        self.form.set_writable(not self._workbench.read_only and not trashed)
        self.banner.tell(saving)
