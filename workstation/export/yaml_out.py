"""YAML that every reader understands alike: text is quoted wherever YAML 1.1 or 1.2 could see something else."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime

Scalar = str | bool | int | datetime
YamlValue = Scalar | Sequence[str] | Mapping[str, Scalar]

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_/-]*")
_WORDS_WITH_MEANING = frozenset(
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf", "infinity"]
)
# JSON leaves these as they are, but YAML takes them for line breaks, a byte order mark or forbids them.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def front_matter(fields: Mapping[str, YamlValue]) -> str:
    """A block between `---` lines; fields in the order given, empty strings and lists left out."""
    lines = [_field(name, value) for name, value in fields.items() if value not in ("", (), [], {})]
    return "---\n" + "".join(lines) + "---\n"


def document(fields: Mapping[str, YamlValue]) -> str:
    """The same fields as a YAML file."""
    return "".join(_field(name, value) for name, value in fields.items() if value not in ("", (), [], {}))


def quoted(text: str) -> str:
    """`text` in double quotes: a JSON string that is also a YAML scalar on one line."""
    return yaml_safe(json.dumps(text, ensure_ascii=False))


def yaml_safe(json_text: str) -> str:
    """JSON as YAML reads it too.

    Escaping all that is not ASCII will not do: YAML never joins the halves of a surrogate pair.
    """
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json_text)


def plain_or_quoted(text: str) -> str:
    """A simple word as it is, everything else in quotes."""
    simple = _PLAIN.fullmatch(text) and text.lower() not in _WORDS_WITH_MEANING
    return text if simple else quoted(text)


def _field(name: str, value: YamlValue) -> str:
    if isinstance(value, str | bool | int | datetime):
        return f"{name}: {_scalar(value)}\n"
    if isinstance(value, Mapping):
        return f"{name}:\n" + "".join(f"  {key}: {_scalar(inner)}\n" for key, inner in value.items() if inner != "")
    return f"{name}:\n" + "".join(f"  - {quoted(item)}\n" for item in value)


def _scalar(value: Scalar) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return str(value) if isinstance(value, int) else plain_or_quoted(value)
