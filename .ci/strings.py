"""Brings resources/translations/*.ts up to date with the words in the code and compiles them: `make strings`.

Every literal given to `tr`, `tr_n` and `marked` is a message of the context "workstation". Translations are kept, what
the code no longer says is dropped, what is new stands there without a translation until somebody writes one.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "workstation"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTEXT = "workstation"
LANGUAGES = ("es",)
KEYS = {"es": {"Ctrl": "Ctrl", "Shift": "Shift", "Return": "Intro", "Del": "Supr", "Esc": "Esc"}}
"""Keys as the texts of the program call them and keyboards have them: Qt's own Spanish says Control+Mayúsculas."""


_SAYS = re.compile(r"\b(tr|tr_n|marked)\(")


@dataclass
class Message:
    """One text of the program; `plural` ones come with a number. `files` say where it is said."""

    source: str
    plural: bool = False
    files: set[str] = field(default_factory=set)
    translations: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether every form of it is translated."""
        return bool(self.translations) and all(self.translations)


def in_the_code(package: Path = PACKAGE) -> dict[str, Message]:
    """Every message of the package by its source."""
    found: dict[str, Message] = {}
    for file in sorted(package.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        for call in ast.walk(ast.parse(text)) if _SAYS.search(text) else ():
            source, plural = _said(call)
            if source:
                message = found.setdefault(source, Message(source))
                message.plural |= plural
                message.files.add(file.relative_to(package).as_posix())
    return found


def _said(node: ast.AST) -> tuple[str, bool]:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return "", False
    at = {"tr": 0, "marked": 0, "tr_n": 1}.get(node.func.id)  # a plural is known by its form for many
    if at is None or len(node.args) <= at:
        return "", False
    said = node.args[at]
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        return said.value, at == 1
    return "", False


def in_the_catalogue(file: Path) -> dict[str, Message]:
    """Every message of a .ts file by its source."""
    if not file.exists():
        return {}
    found = {}
    for each in ET.parse(file).getroot().iterfind(f"context[name='{CONTEXT}']/message"):
        source, told = each.findtext("source") or "", each.find("translation")
        forms = [] if told is None else [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        files = {place.get("filename", "") for place in each.iter("location")}
        found[source] = Message(source, each.get("numerus") == "yes", files, tuple(forms))
    return found


def update(language: str, package: Path = PACKAGE) -> dict[str, Message]:
    """Rewrite the language's file from the code, keeping its translations; the messages it holds now."""
    file = TRANSLATIONS / f"{language}.ts"
    kept, said = in_the_catalogue(file), in_the_code(package)
    for message in said.values():
        before = kept.get(message.source)
        if before and before.plural == message.plural:
            message.translations = before.translations
    write(file, language, said)
    return said


def write(file: Path, language: str, messages: dict[str, Message]) -> None:
    """The messages as Qt reads them, in the order of their sources."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in sorted(messages.values(), key=lambda each: each.source):
        _add(context, message)
    keys = ET.SubElement(root, "context")
    ET.SubElement(keys, "name").text = "QShortcut"
    for key, called in KEYS.get(language, {}).items():
        _add(keys, Message(key, translations=(called,)))
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def _add(context: ET.Element, message: Message) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    for place in sorted(message.files):
        ET.SubElement(element, "location", filename=place)
    ET.SubElement(element, "source").text = message.source
    told = ET.SubElement(element, "translation", {} if message.done else {"type": "unfinished"})
    if message.plural:
        for form in message.translations or ("", ""):
            ET.SubElement(told, "numerusform").text = form
    else:
        told.text = message.translations[0] if message.translations else ""


def compile_(language: str) -> None:
    """Make the .qm the program loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    file = TRANSLATIONS / f"{language}.ts"
    subprocess.run([tool, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)


def main() -> None:
    """Every language; what is still to be translated is listed."""
    for language in LANGUAGES:
        messages = update(language)
        compile_(language)
        missing = [message.source for message in messages.values() if not message.done]
        print(f"{language}: {len(messages)} texts, {len(missing)} without a translation")
        for source in missing:
            print(f"  {source!r}")


if __name__ == "__main__":
    main()
