"""What packagers are given names one program, points to files that are there, and asks for no network."""

from __future__ import annotations

from configparser import ConfigParser
from xml.etree import ElementTree

from ruamel.yaml import YAML

from workstation import paths

ID = "io.github.editorial_workstation.EditorialWorkstation"
PACKAGING = paths.resources() / "packaging"


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
