"""Which Hunspell dictionaries there are: the person's own, those shipped, those of the system."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workstation import paths
from workstation.words import tr

_CODE = re.compile(r"([a-z]{2,3})(?:[_-]([A-Z]{2}|[A-Z][a-z]{3}))?(?:[_-]\w+)*$")
_USUAL = {"en": "en_GB", "es": "es_ES", "fr": "fr_FR", "de": "de_DE", "pt": "pt_PT"}
LARGEST = 30_000_000  # bytes; the largest known, Hungarian's and Korean's, have half of that


@dataclass(frozen=True)
class Dictionary:
    """A pair NAME.aff and NAME.dic in `folder`; `code` is NAME, as in `en_GB`."""

    code: str
    folder: Path

    @property
    def language(self) -> str:
        """`en` of `en_GB`."""
        return re.split("[_-]", self.code)[0].lower()


def user_folder() -> Path:
    """Where a person puts dictionaries of their own."""
    return paths.data_folder() / "dictionaries"


def folders() -> tuple[Path, ...]:
    """Every place looked into; the first that has a language wins."""
    system = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"), Path("/usr/local/share/hunspell"))
    if sys.platform == "darwin":
        system = (Path.home() / "Library/Spelling", Path("/Library/Spelling"))
    return (user_folder(), paths.resources() / "dictionaries", *system)


def available(places: Iterable[Path] | None = None) -> tuple[Dictionary, ...]:
    """Every dictionary, by code; a folder that cannot be read is one without any."""
    found: dict[str, Dictionary] = {}
    for folder in places if places is not None else folders():
        try:
            names = {entry.name for entry in os.scandir(folder) if entry.is_file()}
        except OSError:
            continue
        for name in sorted(names):
            code = name.removesuffix(".aff")
            if name.endswith(".aff") and f"{code}.dic" in names and _CODE.match(code):
                found.setdefault(code.replace("-", "_"), Dictionary(code, folder))
    return tuple(found[code] for code in sorted(found))


def fitting(tag: str, every: Sequence[Dictionary], region: str = "") -> Dictionary | None:
    """The dictionary for a language tag such as `en` or `pt-BR`; `region` (GB) decides where the tag has none."""
    wanted = _CODE.match(tag)
    language = (wanted[1] if wanted else tag.split("-")[0]).lower()
    same = [each for each in every if each.language == language]
    by_code = {each.code.replace("-", "_"): each for each in same}
    region = (wanted[2] or "") if wanted and wanted[2] else region
    for code in (f"{language}_{region}", _USUAL.get(language, ""), language):
        if code in by_code:
            return by_code[code]
    return same[0] if same else None


def how_to_add() -> str:
    """What a person does to have another language."""
    said = tr("Put the two files of a Hunspell dictionary, for example pt_PT.aff and pt_PT.dic, into {folder}.")
    said = said.format(folder=user_folder())
    if sys.platform.startswith("linux"):
        said += " " + tr("Or install your system’s package, for example hunspell-pt-pt.")
    return said
