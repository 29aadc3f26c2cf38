"""What packagers are given names one program, points to files that are there, and asks for no network."""

from __future__ import annotations

import sys
from configparser import ConfigParser
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from ruamel.yaml import YAML

from workstation import paths

ID = "io.github.editorial_workstation.EditorialWorkstation"
PACKAGING = paths.resources() / "packaging"
ROOT = Path(__file__).resolve().parents[1]


def test_the_flatpak_has_no_network_and_installs_what_is_there() -> None:
    manifest = YAML(typ="safe").load((PACKAGING / f"{ID}.yaml").read_text(encoding="utf-8"))
    assert (manifest["id"], manifest["command"]) == (ID, "workstation")
    assert not any("network" in each for each in manifest["finish-args"])
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    root = (PACKAGING / source["path"]).resolve()
    named = [word for line in module["build-commands"] for word in line.split() if word.startswith("resources/")]
    assert len(named) == 3
    assert all((root / name).is_file() for name in (*named, "requirements.lock"))


def test_the_desktop_entry_and_the_metainfo_are_of_the_same_program() -> None:
    entry = ConfigParser(interpolation=None, strict=False)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / f"{ID}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"].split()[0] == "workstation"
    assert desktop["Icon"] == ID
    metainfo = ElementTree.parse(PACKAGING / f"{ID}.metainfo.xml").getroot()
    assert metainfo.findtext("id") == ID
    assert metainfo.findtext("launchable") == f"{ID}.desktop"
    assert "text/markdown" in desktop["MimeType"]


def test_the_bundle_takes_along_what_the_code_reads_as_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_dynamic_libs", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda *_asked: [])  # what others ship is their matter, and takes long to find
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    taken: list[tuple[str, str]] = []

    class Analysis:
        pure = scripts = binaries = datas = ()

        def __init__(self, _scripts: list[str], datas: list[tuple[str, str]], **_more: object) -> None:
            taken.extend(datas)

    steps = {name: lambda *_given, **_more: None for name in ("PYZ", "EXE", "COLLECT")}
    spec = ROOT / "resources" / "packaging" / "bundle.spec"
    given = {"SPECPATH": str(spec.parent), "Analysis": Analysis, **steps}
    exec(compile(spec.read_text(encoding="utf-8"), str(spec), "exec"), given)
    files = {Path(path): folder for path, folder in taken}
    code = ROOT / "workstation"
    for path in code.rglob("*"):
        if path.is_file() and path.suffix not in {".py", ".pyc"}:
            assert files[path] == path.parent.relative_to(ROOT).as_posix()
    assert ROOT / "workstation" / "storage" / "migrations" / "versions" / "0001_first_tables.py" in files
