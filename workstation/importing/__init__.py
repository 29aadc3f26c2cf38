"""Files in: text, Markdown, web pages and Word documents become articles. One file for each format."""

from workstation.importing.folders import Found, files_in, look_in
from workstation.importing.imported import BylineDraft, CommentDraft, Imported, Records
from workstation.importing.reading import read, read_bytes

__all__ = ["BylineDraft", "CommentDraft", "Found", "Imported", "Records", "files_in", "look_in", "read", "read_bytes"]
