"""The images a file refers to: found beside it, never outside its own folder, the missing ones named."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from workstation.importing.imported import Imported
from workstation.markdown.references import image_references
from workstation.words import tr

_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


def beside(imported: Imported, path: Path) -> Imported:
    """The import with `images` filled from the file's own folder and its sub-folders."""
    if not (addresses := _addresses(imported)):
        return imported
    # To ask for a whole way takes a question for each folder of it: only what is there is asked for it.
    folder = path.resolve().parent if path.is_symlink() else path.parent
    images: dict[str, Path | bytes] = dict(imported.images)
    notes: list[str] = []
    for address in addresses:
        if address in images or (address.startswith("media/") and imported.records):
            continue
        found, why = _find(folder, address)
        if found:
            images[address] = found
        else:
            notes.append(why)
    lead = imported.fields.get("lead_image")
    if not lead or lead in images or imported.records:
        return replace(imported, images=images, notes=(*imported.notes, *notes))
    fields = {key: value for key, value in imported.fields.items() if key != "lead_image"}
    extra = {**imported.extra, "imported_lead_image": lead}
    return replace(imported, images=images, fields=fields, extra=extra, notes=(*imported.notes, *notes))


def _addresses(imported: Imported) -> tuple[str, ...]:
    lead = imported.fields.get("lead_image")
    every = [*([lead] if lead else []), *image_references(imported.fields.get("body", ""))]
    return tuple(dict.fromkeys(every))


def _find(folder: Path, address: str) -> tuple[Path | None, str]:
    if _REMOTE.match(address):
        return None, tr("The image {address} is on the web; it stays a link.").format(address=address)
    plain = unquote(re.split(r"[?#]", address)[0])
    if _SCHEME.match(address) or plain.startswith(("/", "\\")) or "\0" in plain:
        return None, tr("The image “{short}” does not lie beside the file; its address is kept.").format(
            short=_short(address)
        )
    try:
        place = folder / plain
        inside = place.is_file() and (place := place.resolve()).is_relative_to(folder.resolve())
    except (OSError, ValueError):
        return None, tr("The image “{short}” cannot be looked for; its address is kept.").format(short=_short(address))
    if inside:
        return place, ""
    return None, tr("The image “{short}” was not found in the file’s folder; its address is kept.").format(
        short=_short(address)
    )


def _short(address: str) -> str:
    return address if len(address) <= 120 else address[:120] + "…"
