"""Packs of desk-check rules: the house's own, else the shipped one of that name; a path names a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from workstation.attribution.check.packs import Pack, read_pack
from workstation.attribution.check.rule import Severity
from workstation.errors import PackRefused
from workstation.importing.reading import bytes_of
from workstation.markdown.decoding import decode
from workstation.paths import resources, user_packs
from workstation.words import tr

DEFAULT = "default"
_DEEPEST = 8  # packs that extend packs


def open_pack(name: str = DEFAULT) -> Pack:
    """The pack of that name, or in that file. Raises PackRefused, FileRefused."""
    return _opened(name, _DEEPEST)


def pack_of_gate(name: str) -> Pack:
    """What an export is held to by those who check by this pack: errors of the default pack are errors in it, too."""
    chosen = open_pack(name)
    errors = {code: each for code, each in open_pack().settings.items() if each.severity is Severity.ERROR}
    graver = {code: each for code, each in chosen.settings.items() if each.severity is Severity.ERROR}
    return replace(chosen, settings={**chosen.settings, **errors, **graver})


def pack_names() -> list[str]:
    """The packs there are, the house's own included."""
    return sorted({file.stem for folder in _folders() if folder.is_dir() for file in folder.glob("*.toml")})


def _opened(name: str, depth: int) -> Pack:
    if depth == 0:
        raise PackRefused(
            tr("The pack “{name}” extends itself, or too many others.").format(name=name),
            safe=tr("Nothing was checked."),
            remedy=tr("Take the line “extends” out of one of them."),
        )
    file = _file(name)
    text = decode(bytes_of(file), file.name).text
    return read_pack(file.stem, text, lambda other: _shipped_or_own(name, other, depth - 1))


def _shipped_or_own(name: str, other: str, depth: int) -> Pack:
    """The pack that is extended: a house's `default` that extends `default` means ours."""
    if other == name and (file := _folders()[1] / f"{other}.toml").is_file() and _file(name) != file:
        text = decode(bytes_of(file), file.name).text
        return read_pack(other, text, lambda further: _opened(further, depth))
    return _opened(other, depth)


def _folders() -> tuple[Path, Path]:
    return user_packs(), resources() / "packs"


def _file(name: str) -> Path:
    if Path(name).suffix == ".toml" or Path(name).name != name:
        return Path(name)
    for folder in _folders():
        if (file := folder / f"{name}.toml").is_file():
            return file
    names = pack_names()
    import difflib

    near = difflib.get_close_matches(name, names, 1)
    raise PackRefused(
        tr("There is no pack “{name}”.").format(name=name)
        + (" " + tr("Did you mean “{near}”?").format(near=near[0]) if near else ""),
        safe=tr("Nothing was checked."),
        remedy=tr("There are: {names}.").format(names=", ".join(names)),
    )
