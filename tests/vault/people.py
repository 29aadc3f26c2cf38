"""A confidential source whose every field is a word nobody else would write."""

from workstation.vault.keys import Cost

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "gravel otter lantern seven"
CODENAME, DESCRIPTION = "Snowdrop", "a senior official in the ministry"
NAME = "José Ángel Gutiérrez de la Cruz"
IDENTITY = {
    "name": NAME,
    "spellings": ("Pepe Zubizarreta", "Александр Габуев"),
    "contacts": (
        {"kind": "e-mail", "value": "quokka.77@protonmail.example", "note": "nightjar-only"},
        {"kind": "phone", "value": "+34 600 918 273", "note": ""},
        {"kind": "Signal", "value": "@wolverine_x", "note": ""},
    ),
    "notes": "Meets at the Zanzibar quay; brother works in the archive.",
}
CANARIES = (
    "José Ángel",
    "Gutiérrez",
    "Zubizarreta",
    "Габуев",
    "quokka.77",
    "protonmail.example",
    "nightjar-only",
    "600 918 273",
    "wolverine_x",
    "Zanzibar",
)
"""A word of every field."""


def traces(data: bytes) -> list[str]:
    """The canaries that stand in these bytes, in the encodings a file may have."""
    return [word for word in CANARIES for code in ("utf-8", "utf-16-le", "utf-16-be") if word.encode(code) in data]
