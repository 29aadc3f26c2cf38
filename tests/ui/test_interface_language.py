"""The window speaks the language that was chosen, Qt's own buttons included."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox

from workstation.domain.sources import Source, SourceKind
from workstation.paths import resources
from workstation.ui.interface_language import CHOICES, InterfaceLanguage, chosen
from workstation.ui.widgets.figures import number, size_in_words, words_in_words
from workstation.ui.widgets.times import day_and_clock
from workstation.usecases.coverage import Coverage
from workstation.usecases.directory import candidate
from workstation.words import speak, tr, tr_n


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    before = QLocale()
    language = InterfaceLanguage(qapp)
    yield language
    language.wear("en")
    QLocale.setDefault(before)


def test_english_needs_no_catalogue(language):
    language.wear("en")
    assert tr("Preview") == "Preview"
    assert number(12480) == "12,480"
    assert tr_n("Quoted once", "Quoted {n} times", 39393) == "Quoted 39,393 times"
    counted = [tr_n("{n} quote", "{n} quotes", n) for n in (999, 1_234, 1_234_567)]
    speak(None)  # as the command line speaks
    assert counted == [tr_n("{n} quote", "{n} quotes", n) for n in (999, 1_234, 1_234_567)]


def test_spanish_words_dates_numbers_and_qt_own_buttons(language, qtbot):
    language.wear("es")
    assert tr("Preview") == "Vista previa"
    assert words_in_words(1) == "1 palabra"
    assert words_in_words(2400) == "2400 palabras"
    assert number(12480) == "12.480"
    assert "39.393" in tr_n("Quoted once", "Quoted {n} times", 39393)
    assert size_in_words(1_440_000) == "1,4 MB"
    assert day_and_clock(datetime(2026, 3, 12, 9, tzinfo=UTC), long=True).startswith("12 marzo 2026")
    box = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Cancelar"


def test_keys_are_called_in_menus_as_the_texts_call_them(language):
    language.wear("es")
    said = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in ("Ctrl+Shift+P", "Del")]
    assert said == ["Ctrl+Shift+P", "Supr"]
    assert "Ctrl+Shift+P" in tr(
        "Export shows what will be written before it is. Ctrl+Shift+P finds every command, F1 opens the help."
    )


def test_what_kind_of_source_is_offered_is_said_in_the_window_s_language(language):
    language.wear("es")
    assert candidate(Source(slug="works", name="Ministry of Works", kind=SourceKind.GOVERNMENT)).detail == "gobierno"


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="tells what is mapped into a process only on Linux")
def test_no_catalogue_is_mapped_so_that_an_update_may_replace_it(language):
    language.wear("es")
    assert tr("Preview") == "Vista previa"
    assert ".qm" not in Path("/proc/self/maps").read_text(encoding="utf-8")


def test_back_to_english_leaves_nothing_spanish(language):
    language.wear("es")
    language.wear("en")
    assert tr("Preview") == "Preview"


def test_the_made_up_language_turns_the_window_round(language):
    language.wear("x-rtl")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert tr("Preview") != "Preview"
    language.wear("es")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_an_unknown_choice_is_the_system_language():
    assert chosen("klingon") in ("en", "es")
    assert set(CHOICES) == {"system", "en", "es", "x-rtl"}


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_help_shows_the_line_of_what_is_stood_up_as_the_window_says_it(language, code):
    language.wear(code)
    said = Coverage(quotes=9, attributed=8, claims=5, verified=2, not_verified=1, bare=1).in_words()
    folder = resources() / "help" / ("" if code == "en" else code)
    assert said in (folder / "desk-check.md").read_text(encoding="utf-8")
