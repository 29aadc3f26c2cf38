"""The language of the window: a catalogue, Qt's own words, the locale of its dates and numbers, and its direction."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from workstation import paths
from workstation.ui.pseudo import right_to_left
from workstation.words import speak

SYSTEM, ENGLISH, PSEUDO = "system", "en", "x-rtl"
CATALOGUES = ("es",)
CHOICES = (SYSTEM, ENGLISH, *CATALOGUES, PSEUDO)
"""The last one is no language: it shows what a window that reads from right to left would be like."""


class InterfaceLanguage:
    """Holds the translators, which Qt does not own."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._worn: list[QTranslator] = []
        self._read: list[bytes] = []
        self.language = ENGLISH

    def wear(self, choice: str) -> None:
        """Speak this language from now on; what is on show already keeps its words. `choice` is one of CHOICES."""
        self._take_off()
        self.language = chosen(choice)
        QLocale.setDefault(_locale(self.language))
        speak(None, figure=_figure)
        mirrored = self.language == PSEUDO
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
        if mirrored:
            speak(lambda text, _n: right_to_left(text), figure=_figure)
        elif self.language in CATALOGUES:
            self._put_on(self.language)

    def _put_on(self, language: str) -> None:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{language}", qt)
        ours = self._load(language, str(paths.resources() / "translations"))  # the last is asked first: it names keys

        def look_up(text: str, n: int | None) -> str:
            return ours.translate("workstation", text, "", -1 if n is None else n) or text

        speak(look_up, language, _figure)

    def _load(self, name: str, folder: str) -> QTranslator:
        translator = QTranslator(self._application)
        # Not by its name: Qt would map the file, and an update that replaces it would take a running window with it.
        file = Path(folder) / f"{name}.qm"
        data = file.read_bytes() if file.is_file() else b""
        if data and translator.load(data, folder):
            self._read.append(data)  # Qt reads in it and keeps no copy
            self._application.installTranslator(translator)
            self._worn.append(translator)
        return translator

    def _take_off(self) -> None:
        speak(None)
        for translator in self._worn:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._worn.clear()
        self._read.clear()


def chosen(choice: str) -> str:
    """The language a choice means; for the system the first of its languages there is a catalogue for, else English."""
    if choice in CHOICES and choice != SYSTEM:
        return choice
    for tag in QLocale.system().uiLanguages():
        language = tag.replace("_", "-").split("-")[0]
        if language in (ENGLISH, *CATALOGUES):
            return language
    return ENGLISH


def _locale(language: str) -> QLocale:
    """The system's own locale where it speaks that language: a Peruvian's dates are not a Spaniard's."""
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == language:
        return system
    return (
        QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        if language in (ENGLISH, PSEUDO)
        else QLocale(language)
    )


def _figure(count: int) -> str:
    return QLocale().toString(count)
