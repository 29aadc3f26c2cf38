"""Every text of the program can be said in every language it speaks."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent

SHOWN = {
    "setText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setPlaceholderText": (0,),
    "setWindowTitle": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setTitle": (0,),
    "addAction": (0,),
    "addTab": (0, 1),
    "addItem": (0,),
    "addMenu": (0,),
    "setHeaderLabels": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "QGroupBox": (0,),
    "QAction": (0,),
    "plain_label": (0,),
    "EmptyState": (1, 2),
    "say": (1, 2),
    "tell": (1, 2),
    "question": (1, 2),
    "TextField": (0, 1),
    "TextArea": (0, 1),
    "ChoiceField": (0,),
}
"""Calls in the window that put words before a person, and which of their arguments those are."""


@pytest.fixture(scope="module")
def strings() -> ModuleType:
    spec = importlib.util.spec_from_file_location("strings_of_the_program", ROOT / ".ci" / "strings.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_a_text_of_the_code_is_found_whatever_it_is_wrapped_in(strings, tmp_path):
    (tmp_path / "a.py").write_text(
        'TABLE = {1: marked("Kept")}\nsaid = tr("One " "text") + tr_n("{n} word", "{n} words", n) + tr(name)\n'
    )
    found = strings.in_the_code(tmp_path)
    assert {source: message.plural for source, message in found.items()} == {
        "Kept": False,
        "One text": False,
        "{n} words": True,
    }


def test_translations_are_kept_and_what_is_gone_goes(strings, tmp_path, monkeypatch):
    monkeypatch.setattr(strings, "TRANSLATIONS", tmp_path)
    kept = strings.Message("Yes", translations=("Sí",))
    gone = strings.Message("No such text anywhere", translations=("x",))
    strings.write(tmp_path / "es.ts", "es", {"Yes": kept, gone.source: gone})
    (tmp_path / "a.py").write_text('tr("Yes")')
    strings.update("es", tmp_path)
    now = strings.in_the_catalogue(tmp_path / "es.ts")
    assert now["Yes"].translations == ("Sí",)
    assert gone.source not in now


def test_no_braces_are_lost_in_a_made_up_translation():
    from workstation.ui.pseudo import right_to_left

    assert right_to_left("Move {noun} up (Alt+Up)") == "موڤع {noun} وب (Alt+Up)".replace("موڤع", right_to_left("Move"))
    assert re.findall(r"\{.*?\}", right_to_left("{a} of {b:,.0f} in *.txt")) == ["{a}", "{b:,.0f}"]
    assert "*.txt" in right_to_left("Texts (*.txt)")
    assert right_to_left("Preview") != "Preview"


def test_nothing_is_shown_in_the_window_that_cannot_be_translated():
    bare = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {said}"
        for file in sorted((ROOT / "workstation" / "ui").rglob("*.py"))
        for node in _calls(file, SHOWN)
        for said in _bare_words(node)
    ]
    assert bare == []


def _calls(file: Path, names: Iterable[str]) -> list[ast.Call]:
    """The calls in a file that has one of the names: what has none need not be parsed."""
    text = file.read_text(encoding="utf-8")
    if not re.search(rf"\b({'|'.join(names)})\(", text):
        return []
    return [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]


def _bare_words(call: ast.Call) -> list[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    given = [call.args[at] for at in SHOWN.get(name, ()) if at < len(call.args)]
    return [text for argument in given for text in _literals(argument) if re.search(r"[^\W\d_]{2}", text)]


def _literals(node: ast.AST) -> list[str]:
    """Texts that reach the screen as they stand: those of tr() and of what is not the argument itself do not."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and "://" not in node.value else []
    if isinstance(node, ast.JoinedStr):
        return [text for part in node.values if isinstance(part, ast.Constant) for text in _literals(part)]
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    if isinstance(node, ast.BoolOp):
        return [text for part in node.values for text in _literals(part)]
    if isinstance(node, ast.BinOp):
        return _literals(node.left) + _literals(node.right)
    if isinstance(node, ast.List | ast.Tuple):
        return [text for part in node.elts for text in _literals(part)]
    return []


def test_every_error_a_person_sees_can_be_translated():
    errors = ast.parse((ROOT / "workstation" / "errors.py").read_text(encoding="utf-8"))
    names = {node.name for node in errors.body if isinstance(node, ast.ClassDef)}
    package = ROOT / "workstation"
    bare = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {text}"
        for file in sorted(package.rglob("*.py"))
        if "cli" not in file.parts  # the command line speaks English
        for node in _calls(file, names)
        if isinstance(node.func, ast.Name) and node.func.id in names
        for argument in (*node.args[:1], *(word.value for word in node.keywords if word.arg in ("safe", "remedy")))
        for text in _literals(argument)
        if re.search(r"[^\W\d_]{2}", text)
    ]
    assert bare == []


def test_what_the_program_fills_in_stands_in_every_translation(strings):
    for language in strings.LANGUAGES:
        for message in strings.in_the_catalogue(strings.TRANSLATIONS / f"{language}.ts").values():
            for form in filter(None, message.translations):
                assert _filled_in(form) | {"{n}"} == _filled_in(message.source) | {"{n}"}, message.source


def _filled_in(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}", text))


def test_every_text_is_translated_and_none_that_is_gone_is_kept(strings):
    """`make strings` brings the files up to date and lists what is still to be translated."""
    said = strings.in_the_code()
    for language in strings.LANGUAGES:
        held = strings.in_the_catalogue(strings.TRANSLATIONS / f"{language}.ts")
        assert sorted(set(said) - set(held)) == [], "not in the file yet"
        assert sorted(set(held) - set(said)) == [], "no longer said"
        assert sorted(source for source, message in held.items() if not message.done) == [], "not translated"


def test_the_compiled_file_says_what_the_written_one_does(strings, qapp):
    from PySide6.QtCore import QTranslator

    for language in strings.LANGUAGES:
        translator = QTranslator()
        assert translator.load(language, str(strings.TRANSLATIONS))
        for message in strings.in_the_catalogue(strings.TRANSLATIONS / f"{language}.ts").values():
            number = 2 if message.plural else -1
            assert translator.translate("workstation", message.source, "", number) == message.translations[-1]
