"""What is pasted: pictures that came within it are kept, words said by somebody get their record."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from workstation.domain.changes import Changes
from workstation.domain.images import IN_TEXT
from workstation.domain.quotes import Quote, Speaker
from workstation.errors import CannotTag, NotAnImage
from workstation.importing.escaping import paragraph
from workstation.markdown.references import replace_references
from workstation.markdown.tagging import tag_paragraphs
from workstation.usecases.images import add_image_bytes
from workstation.usecases.quotes import edit_quote, new_quote
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.importing.pasted import Pasted
    from workstation.storage.library import Library


def keep_pasted(library: Library, pasted: Pasted) -> tuple[tuple[str, tuple[str, ...]], Changes]:
    """The Markdown with the pictures it carried now in the library, and sentences about what did not come."""
    names: dict[str, str] = {}
    notes, touched = list(pasted.notes), Changes()
    for address, data in pasted.images.items():
        try:
            image, also = add_image_bytes(library, data, address)
        except NotAnImage as refused:
            notes.append(refused.happened)
            continue
        names[address] = IN_TEXT + image.name
        touched |= also
    return (replace_references(pasted.markdown, names), tuple(notes)), touched


def quote_pasted(
    library: Library, words: str, speaker: Speaker | None, address: str, when: datetime
) -> tuple[tuple[str, Quote], Changes]:
    """A record for these words with the address and time they were taken, and the block quotation that names it.

    `words` are plain; empty lines part paragraphs, which share one record. `when` is aware.
    """
    parts = [" ".join(part.split()) for part in words.replace("\r\n", "\n").split("\n\n") if part.strip()]
    with library.transaction():
        quote, made = new_quote(library, "\n\n".join(parts), speaker)
        quote, also = edit_quote(library, quote.id, note=_origin(address, when))
    return (block_quote(parts, quote.id), quote), made | also


def block_quote(parts: list[str], quote_id: str) -> str:
    """Paragraphs as a block quotation, the words of each tagged with this quote's id."""
    quoted = "\n>\n".join(f"> {paragraph(part)}" for part in parts)
    try:
        return tag_paragraphs(quoted, 0, len(quoted), "quote", quote_id)
    except CannotTag:  # words that no tag can stand on, such as a lone bracket: the record has them all the same
        return quoted


def _origin(address: str, when: datetime) -> str:
    moment = f"{when:%Y-%m-%d %H:%M %Z}".strip()
    if address:
        return tr("Pasted from {address}, {moment}.").format(address=address, moment=moment)
    return tr("Pasted {moment}.").format(moment=moment)
