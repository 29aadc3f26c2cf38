"""Every preference, one line each: its default here, the person's own in a JSON file."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from workstation import paths
from workstation.words import tr

FILE = "settings.json"
FORMAT = 1


@dataclass(frozen=True)
class Settings:
    """What a person prefers, and the window's remembered shape for each library (`windows`, by library)."""

    look: str = "system"
    interface_language: str = "system"
    editor_font: str = ""
    editor_size: float = 0.0
    smart_typography: bool = True
    format_strip: bool = True
    preview_view: str = "reader"
    export_folder: str = ""
    export_format: str = "html"
    export_preset: str = ""
    import_folder: str = ""
    own_slug: str = ""
    language: str = "en"
    spelling: bool = True
    spelling_also: str = ""  # codes of further dictionaries, parted by spaces
    recent_commands: list[str] = field(default_factory=list, metadata={"holds": str})
    shortcuts: dict[str, str] = field(default_factory=dict, metadata={"holds": str})
    tour_seen: bool = False
    windows: dict[str, dict[str, Any]] = field(default_factory=dict, metadata={"holds": dict})

    def changed(self, **preferences: Any) -> Settings:
        """A copy with these preferences."""
        return replace(self, **preferences)


@dataclass(frozen=True)
class Loaded:
    """The preferences read, and a plain notice when they could not all be used."""

    settings: Settings
    notice: str = ""


class Preferences:
    """The present settings and their file; every change is written at once."""

    def __init__(self, settings: Settings, file: Path) -> None:
        self.settings = settings
        self.file = file

    def change(self, **preferences: Any) -> None:
        """Remember these; raises OSError when the file cannot be written (the change still holds for now)."""
        self.settings = self.settings.changed(**preferences)
        save(self.settings, self.file)


def settings_file() -> Path:
    """Where a person's preferences live."""
    return paths.config_folder() / FILE


def load(file: Path) -> Loaded:
    """The preferences in `file`; anything that cannot be used falls back to its default, with a notice."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError) as trouble:
        return Loaded(Settings(), _set_aside(file, trouble))
    if not isinstance(kept, dict):
        return Loaded(Settings(), _set_aside(file, None))
    known = {each.name: getattr(Settings(), each.name) for each in fields(Settings)}
    fitting = {name: kept[name] for name in known if name in kept and _fits(name, kept[name], known[name])}
    odd = [name for name in known if name in kept and name not in fitting]
    return Loaded(Settings(**{name: _as(value, known[name]) for name, value in fitting.items()}), _notice(kept, odd))


def save(settings: Settings, file: Path) -> None:
    """Write the preferences to a temporary file and put it in place; what a newer version wrote is kept."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"format": FORMAT, **_kept(file), **asdict(settings)}, indent=2, ensure_ascii=False)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text + "\n")
        Path(temporary).replace(file)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def _kept(file: Path) -> dict[str, Any]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _fits(name: str, value: object, default: object) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if type(value) is not type(default):
        return False
    if isinstance(value, dict | list):
        holds = Settings.__dataclass_fields__[name].metadata["holds"]
        return all(isinstance(each, holds) for each in (value.values() if isinstance(value, dict) else value))
    return True


def _as(value: Any, default: object) -> Any:
    return float(value) if isinstance(default, float) else value


def _notice(kept: dict[str, Any], odd: list[str]) -> str:
    if isinstance(kept.get("format"), int) and kept["format"] > FORMAT:
        return tr("Your preferences were written by a newer version; those this version knows are used, none is lost.")
    if odd:
        named = ", ".join(name.replace("_", " ") for name in odd)
        return tr("These preferences could not be understood and have their defaults again: {named}.").format(
            named=named
        )
    return ""


def _set_aside(file: Path, trouble: Exception | None) -> str:
    if isinstance(trouble, OSError):
        return tr("Your preferences could not be read, so the defaults are used. Your articles are not affected.")
    aside = file.with_name("settings-unreadable.json")
    try:
        file.replace(aside)
    except OSError:
        return tr("Your preferences could not be understood, so the defaults are used. Your articles are not affected.")
    return tr(
        "Your preferences could not be understood, so the defaults are used. The old "
        "file is kept as {name}. Your articles are not affected."
    ).format(name=aside.name)
