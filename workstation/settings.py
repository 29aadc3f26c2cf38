"""Every preference, one line each: its default here, the person's own in a JSON file."""

from __future__ import annotations

import json
import os
import re
import tempfile
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from workstation import paths
from workstation.errors import FieldRefused
from workstation.words import marked, tr

FILE = "settings.json"
FORMAT = 1
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
T = TypeVar("T")


@dataclass(frozen=True)
class Shown:
    """How a preference is offered to a person: a line in the dialog of preferences.

    `kind` is choice, switch, number, font or text; `choices` are pairs of value and words, `range` the least and the
    most, `least` what the least says instead of its number. `at_next_start` says that it takes effect only then.
    """

    label: str
    group: str
    kind: str
    choices: tuple[tuple[str, str], ...] = ()
    range: tuple[float, float] = (0, 0)
    unit: str = ""
    least: str = ""
    help: str = ""
    at_next_start: bool = False


LOOK, WRITING, LANGUAGES = marked("Look"), marked("Writing"), marked("Languages")
VAULT = marked("The vault")


def _shown(default: T, label: str, group: str, kind: str, **more: Any) -> T:
    """A preference that stands in the dialog; all others are what the program remembers by itself."""
    made: T = field(default=default, metadata={"shown": Shown(label, group, kind, **more)})
    return made


@dataclass(frozen=True)
class Settings:
    """What a person prefers, and the window's remembered shape for each library (`windows`, by library)."""

    look: str = _shown(
        "system",
        marked("Light or dark"),
        LOOK,
        "choice",
        choices=(
            ("system", marked("As the system")),
            ("light", marked("Light")),
            ("dark", marked("Dark")),
            ("high contrast", marked("High contrast")),
        ),
    )
    text_size: float = _shown(
        100.0,
        marked("Size of all text"),
        LOOK,
        "number",
        range=(80, 200),
        unit="%",
        help=marked("Menus, lists and forms. The text one writes has a size of its own."),
    )
    motion: str = _shown(
        "system",
        marked("Movement"),
        LOOK,
        "choice",
        choices=(("system", marked("As the system")), ("none", marked("None"))),
        help=marked("Pages that glide to their place and menus that fade, or everything at once."),
    )
    editor_font: str = _shown(
        "", marked("Typeface"), WRITING, "font", help=marked("Of the text one writes. The page has its own.")
    )
    editor_size: float = _shown(
        0.0,
        marked("Size of the text"),
        WRITING,
        "number",
        range=(0, 48),
        unit=marked(" points"),
        least=marked("By the size of all text"),
    )
    line_length: float = _shown(
        72.0,
        marked("Length of a line"),
        WRITING,
        "number",
        range=(40, 140),
        unit=marked(" characters"),
        help=marked("45 to 75 read well."),
    )
    line_height: float = _shown(160.0, marked("Height of a line"), WRITING, "number", range=(110, 240), unit="%")
    interface_language: str = _shown(
        "system",
        marked("Language of the window"),
        LANGUAGES,
        "choice",
        choices=(("system", marked("As the system")), ("en", "English"), ("es", "Español")),
        at_next_start=True,
    )
    smart_typography: bool = _shown(
        True,
        marked("Typographic quotation marks and dashes"),
        WRITING,
        "switch",
        help=marked("As the article’s language writes them; never in code."),
    )
    comment_name: str = _shown(
        "", marked("Your name beside comments"), WRITING, "text", help=marked("Empty: comments stand without a name.")
    )
    vault_rest: float = _shown(
        10.0,
        marked("Lock the vault after"),
        VAULT,
        "number",
        range=(1, 240),
        unit=marked(" minutes"),
        help=marked("Of nothing done here. A locked screen and sleep lock it at once, where the system tells."),
    )
    format_strip: bool = True
    focus: str = ""  # what stays bright while writing: paragraph, sentence, or nothing
    typewriter: bool = False
    zoom: int = 100
    preview_view: str = "reader"
    preview_width: str = "pane"
    preview_page: str = "window"
    export_folder: str = ""
    export_format: str = "html"
    export_preset: str = ""
    import_folder: str = ""
    own_slug: str = ""
    language: str = _shown(
        "en", marked("Language of new articles"), LANGUAGES, "language", help=marked("As in en, es or pt-BR.")
    )
    spelling: bool = _shown(True, marked("Check spelling while typing"), WRITING, "switch")
    proposals: bool = _shown(
        True,
        marked("Propose who says what"),
        WRITING,
        "switch",
        help=marked("Soft underlines in the text and the panel Proposals."),
    )
    desk_check: bool = _shown(True, marked("Check for the desk while typing"), WRITING, "switch")
    check_packs: dict[str, str] = field(default_factory=dict, metadata={"holds": str})  # by library
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


def shown() -> dict[str, Shown]:
    """The preferences a person sets, by their names in Settings, in the order of the class."""
    return {each.name: each.metadata["shown"] for each in fields(Settings) if "shown" in each.metadata}


def sound(name: str, value: Any) -> Any:
    """The value if the preference of that name can have it; raises FieldRefused, which says why not."""
    what = shown()[name]
    least, most = what.range
    if what.kind == "number" and not least <= value <= most:
        raise FieldRefused(tr("Choose between {least:.0f} and {most:.0f}.").format(least=least, most=most))
    if what.kind == "language" and not _LANGUAGE.fullmatch(value):
        raise FieldRefused(tr("Write the language as in en, es or pt-BR."))
    return value


def settings_file() -> Path:
    """Where a person's preferences live."""
    return paths.config_folder() / FILE


def chosen_pack(file: Path, library: str) -> str:
    """The rules chosen for a library, by which name the preferences know it; empty when there are none.

    Only looks: a file that cannot be used is left to the window, which says so.
    """
    packs = _kept(file).get("check_packs")
    name = packs.get(library) if isinstance(packs, dict) else None
    return name if isinstance(name, str) else ""


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
        return isinstance(value, int | float) and not isinstance(value, bool) and _in_range(name, value)
    if type(value) is not type(default):
        return False
    if isinstance(value, dict | list):
        holds = Settings.__dataclass_fields__[name].metadata["holds"]
        return all(isinstance(each, holds) for each in (value.values() if isinstance(value, dict) else value))
    return True


def _in_range(name: str, value: float) -> bool:
    what = shown().get(name)
    return what is None or what.kind != "number" or what.range[0] <= value <= what.range[1]


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
