"""Single values of front matter, read and written back in the shape the file has them: dates, names, lists, flags."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]*")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?")
# Jekyll's own form: 2014-03-12 10:11:00 -0400, or -4
_SPACED = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)? *([+-]\d\d:?\d\d|[+-]\d\d?|Z|UTC)?"
)
_STATES = ("idea", "draft", "in review", "ready", "published", "corrected", "killed")
_SOCIAL = {"twitter": "https://twitter.com/", "x": "https://x.com/", "github": "https://github.com/"}


@dataclass(frozen=True)
class Name:
    """A person as a byline names them; `slug` when the file gives a short name; `links` as label and address."""

    name: str
    slug: str = ""
    bio: str = ""
    email: str = ""
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class When:
    """A moment in UTC, and whether the text named its zone."""

    when: datetime
    zoned: bool


def one_line(value: Any, name: str = "") -> str:
    """A value as one line of text; empty when it is no single value. Images may be given as a table with `src`."""
    if isinstance(value, Mapping) and name == "lead_image":
        value = next((value[key] for key in ("src", "url", "path", "image", "feature") if value.get(key)), "")
    if isinstance(value, Mapping) and name == "publisher":
        value = value.get("name", "")
    if isinstance(value, bool) or value is None or isinstance(value, (list, dict)):
        return ""
    text = str(value)
    return text.strip() if name == "public_note" else " ".join(text.split())


def moment(value: Any) -> When | None:
    """A date or time as ISO 8601, Jekyll or e-mail writes it; None when it is neither."""
    text = str(value).strip()
    for read in (_spaced, _iso, _mail):
        if found := read(text):
            zoned = found.tzinfo is not None
            try:
                return When(found.astimezone(UTC) if zoned else found.replace(tzinfo=UTC), zoned)
            except OverflowError:
                return None
    return None


def moment_back(value: datetime, old: Any) -> str:
    """The moment in the shape and zone of the old text: a day stays a day as long as that says it all."""
    text = str(old or "").strip()
    before = _spaced(text) or _iso(text) or _mail(text)
    value = value.astimezone(before.tzinfo if before and before.tzinfo else UTC)
    if before and _DAY.fullmatch(text) and (value.hour, value.minute, value.second) == (0, 0, 0):
        return value.date().isoformat()
    shown = value.replace(microsecond=0)
    if before and before.tzinfo is None:
        shown = shown.replace(tzinfo=None)
    if re.match(r"\d{4}-\d\d-\d\d ", text):
        return shown.strftime("%Y-%m-%d %H:%M:%S %z").strip()
    return shown.isoformat()


def state(key: str, value: Any) -> str:
    """The status a flag means, as the word an article uses; empty when the value is no flag."""
    if key == "status":
        word = str(value).strip().lower().replace("-", " ").replace("_", " ")
        return word if word in _STATES else {"hidden": "draft", "publish": "published", "final": "ready"}.get(word, "")
    flag = _flag(value)
    if flag is None:
        return ""
    return "published" if flag == (key == "published") else "draft"


def state_back(key: str, status: str, old: Any) -> Any:
    """The flag for a status; a flag that already says so stays as it is written."""
    if key == "status":
        return status
    flag = (status in ("published", "corrected")) == (key == "published")
    if _flag(old) == flag:
        return old
    if isinstance(old, str):
        words = {"yes": "no", "no": "yes", "true": "false", "false": "true"}
        return words.get(old.lower(), str(flag).lower())
    return flag


def names(value: Any) -> tuple[Name, ...]:
    """The people of a byline, given as text, a list, objects, or a list of short names."""
    if isinstance(value, Mapping):
        return (_person(value),) if _person(value).name else ()
    if isinstance(value, list):
        people = [_person(item) if isinstance(item, Mapping) else _named(one_line(item)) for item in value]
        return tuple(person for person in people if person.name)
    return tuple(_named(piece) for piece in split_names(one_line(value)))


def names_back(wanted: list[str], old: Any) -> Any:
    """The names in the shape of the old value; people who stay keep what the file says of them."""
    if not wanted:
        return None
    if isinstance(old, list):
        known = {found[0].name: item for item in old if (found := names([item]))}
        tables = bool(old) and all(isinstance(item, Mapping) for item in old)
        return [known.get(name, {"name": name} if tables else name) for name in wanted]
    if isinstance(old, str):
        return ("; " if ";" in old else ", ").join(wanted)
    if isinstance(old, Mapping) and len(wanted) == 1:
        return {**old, "name": wanted[0]}
    return wanted


def split_names(text: str) -> list[str]:
    """`A and B`, `A, B`, `A; B`, `A & B`; a comma within a name (`Jane Doe, PhD`) does not cut it."""
    text = re.sub(r"^by\s+", "", text.strip(), flags=re.IGNORECASE)
    if ";" in text:
        pieces = text.split(";")
    else:
        pieces = re.split(r",\s*(?:and\s+)?|\s+(?:and|&|y|et|und)\s+", text)
        if not all(len(piece.split()) > 1 or _SLUG.fullmatch(piece.strip()) for piece in pieces if piece.strip()):
            pieces = re.split(r"\s+(?:and|&)\s+", text)
    return [piece.strip() for piece in pieces if piece.strip()]


def labels(value: Any) -> tuple[str, ...]:
    """Topics or categories: a list, or text with commas."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(text for item in value if (text := _label(item))))


def _label(item: Any) -> str:
    return " ".join(str(item).split()) if isinstance(item, (str, int, float)) and not isinstance(item, bool) else ""


def _person(value: Mapping[str, Any]) -> Name:
    name = one_line(value.get("name")) or one_line(value.get("title"))
    if not name and isinstance(value.get("name"), Mapping):  # Quarto: name: {given: …, family: …}
        name = " ".join(one_line(value["name"].get(part)) for part in ("given", "family")).strip()
    url = one_line(value.get("url") or value.get("website") or value.get("homepage"))
    links = [("Web", url)] if re.match(r"https?://\S+$", url) else []
    for key, base in _SOCIAL.items():
        if handle := one_line(value.get(key)).removeprefix("@"):
            links.append((key.capitalize(), handle if handle.startswith("http") else base + handle))
    slug = one_line(value.get("slug") or value.get("id"))
    bio = one_line(value.get("bio") or value.get("description"))
    return Name(name, slug if _SLUG.fullmatch(slug) else "", bio, one_line(value.get("email")), tuple(links))


def _named(text: str) -> Name:
    return Name(text, text if _SLUG.fullmatch(text) else "")


def _flag(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    return {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(str(value).lower())


def _spaced(text: str) -> datetime | None:
    if not (found := _SPACED.fullmatch(text)):
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    zone = (found[7] or "").replace("UTC", "Z")
    if 2 <= len(zone) <= 3:  # an offset in whole hours: -4
        zone = f"{zone[0]}{zone[1:]:0>2}:00"
    try:
        return datetime.fromisoformat(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")
    except ValueError:
        return None


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _mail(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # loads a library for mail

    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
