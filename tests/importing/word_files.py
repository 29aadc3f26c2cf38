"""Word files for the tests: written by python-docx, with the parts it cannot write put in by hand."""

import io
import re
import zipfile
from collections.abc import Mapping
from functools import cache

from docx import Document
from docx.document import Document as Writing
from docx.enum.style import WD_STYLE_TYPE

_FOOTNOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {}</w:t></w:r></w:p>'
    "</w:footnote></w:footnotes>"
)
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def saved(document: Writing) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@cache
def _lean() -> bytes:
    document = Document()
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in ("Normal Table", "Table Grid"):
            style.delete()
    return saved(document)


def blank() -> Writing:
    """An empty document without the hundred looks of tables that python-docx brings: reading them is most of a read."""
    return Document(io.BytesIO(_lean()))


def plain(*paragraphs: str) -> bytes:
    document = blank()
    for words in paragraphs:
        document.add_paragraph(words)
    return saved(document)


def changed(data: bytes, parts: Mapping[str, str | bytes], story: Mapping[str, str] | None = None) -> bytes:
    """The file with parts put in or replaced, and marks of its story (`%NAME%` in a run) replaced by XML."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename in parts:
                continue
            content = old.read(info.filename)
            if info.filename == "word/document.xml":
                text = content.decode()
                for mark, xml in (story or {}).items():
                    text = re.sub(
                        rf"<w:r>(?:(?!</w:r>).)*%{mark}%.*?</w:r>", lambda _, xml=xml: xml, text, flags=re.DOTALL
                    )
                content = text.encode()
            new.writestr(info.filename, content)
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def zip_bomb() -> bytes:
    """A document of a few kilobytes with a part that unpacks to more than any document may hold."""
    out = io.BytesIO(plain("Hello"))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("word/media/a.bin", b"\0" * (201 << 20))
    return out.getvalue()


def with_footnote(data: bytes, words: str) -> bytes:
    """A footnote where the story has a run `%NOTE%`."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    relation = f'<Relationship Id="rIdNotes" Type="{_TYPE}" Target="footnotes.xml"/></Relationships>'
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{_KIND}"/></Types>'
    return changed(
        data,
        {
            "word/footnotes.xml": _FOOTNOTES.format(words),
            "word/_rels/document.xml.rels": relations.replace("</Relationships>", relation),
            "[Content_Types].xml": types.replace("</Types>", override),
        },
        {"NOTE": '<w:r><w:footnoteReference w:id="1"/></w:r>'},
    )
