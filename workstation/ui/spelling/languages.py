"""The languages of spelling: a button in the bottom line that says which, and a menu to choose them from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workstation.errors import WorkstationError
from workstation.spelling.dictionaries import how_to_add, user_folder
from workstation.ui import ask
from workstation.ui.widgets.languages import language_in_words, territory_in_words
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.spelling.dictionaries import Dictionary
    from workstation.ui.spelling.following import Spelling
    from workstation.ui.workbench import Workbench


class SpellingButton(QToolButton):
    """Says by which languages spelling is checked; its menu changes them."""

    def __init__(self, workbench: Workbench, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._spelling = workbench, spelling
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self.languages = QMenu(self)
        self.languages.aboutToShow.connect(self._fill)
        self.setMenu(self.languages)
        spelling.changed.connect(self._say)
        workbench.opened.connect(lambda _session: self._say())
        self._say()

    def open(self) -> None:
        """Show the menu, from wherever the keyboard is."""
        self.showMenu()

    def _say(self) -> None:
        self.setVisible(self._workbench.current is not None)
        said = self._in_words()
        self.setText(said)
        self.setAccessibleName(tr("Spelling: {languages}").format(languages=said))
        self.setToolTip(tr("By which languages spelling is checked"))

    def _in_words(self) -> str:
        spelling = self._spelling
        if not spelling.on:
            return tr("Spelling off")
        if not spelling.used:
            return tr("No dictionary")
        first, *more = (language_name(each.code) for each in spelling.used)
        return f"{first} +{len(more)}" if more else first

    def _fill(self) -> None:
        menu, spelling = self.languages, self._spelling
        menu.clear()
        check = _line(menu, tr("Check spelling as you type"), checked=spelling.on)
        check.triggered.connect(spelling.toggle)
        menu.addSeparator()
        own = spelling.own
        if own is not None:
            _line(menu, tr("{language} (this article’s)").format(language=language_name(own.code)), checked=True)
            menu.actions()[-1].setEnabled(False)
        elif spelling.missing:
            _line(menu, tr("No dictionary for this article’s language ({tag})").format(tag=spelling.missing))
            menu.actions()[-1].setEnabled(False)
        for each in sorted(spelling.dictionaries, key=lambda each: language_name(each.code)):
            if each is not own:
                self._add_language(menu, each)
        menu.addSeparator()
        _line(menu, tr("My dictionary…")).triggered.connect(self.show_personal)
        _line(menu, tr("Add a language…")).triggered.connect(self._tell_how)

    def _add_language(self, menu: QMenu, dictionary: Dictionary) -> None:
        code = dictionary.code
        trouble = self._spelling.unusable.get(code)
        name = language_name(code)
        if trouble is not None:
            _line(menu, tr("{language}: cannot be used").format(language=name)).triggered.connect(
                lambda: self._workbench.refuse(trouble)
            )
            return
        chosen = code in self._workbench.settings.spelling_also.split()
        _line(menu, name, checked=chosen).triggered.connect(lambda on: self._spelling.also(code, on))

    def show_personal(self) -> None:
        """The person's own words, to be added to and taken from."""
        from workstation.ui.spelling.personal_words import PersonalWords

        dialog = PersonalWords(self._workbench, self._spelling, self._workbench.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_how(self) -> None:
        folder = user_folder()
        detail = how_to_add() + "\n\n" + tr("Then choose the language here.")
        if not ask.question(
            self._workbench.window, tr("Add a language"), detail, yes=tr("Open the folder"), no=tr("Close")
        ):
            self._spelling.find_dictionaries()
            return
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._workbench.refuse(
                WorkstationError(
                    tr("The folder {folder} cannot be made: {reason}.").format(folder=folder, reason=error.strerror),
                    safe=tr("Nothing was changed."),
                )
            )
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self._spelling.find_dictionaries()


def language_name(code: str) -> str:
    """`English (UK)` of `en_GB`; the code itself where nobody knows a name."""
    name, territory = language_in_words(code), territory_in_words(code)
    return f"{name} ({territory})" if territory and _ambiguous(code) else name


def _ambiguous(code: str) -> bool:
    """Languages that are spelt in several ways; the others need no country after their name."""
    return code[:2] in ("en", "pt") or not code.upper().endswith(("ES", "FR", "DE", "IT"))


def _line(menu: QMenu, text: str, *, checked: bool | None = None) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    if checked is not None:
        action.setCheckable(True)
        action.setChecked(checked)
    return action
