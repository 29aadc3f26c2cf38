"""Files in: text, Markdown and web pages become articles, nothing of them is lost. One file for each format."""

from workstation.importing.folders import Found, files_in, look_in
from workstation.importing.imported import BylineDraft, Imported, Records
from workstation.importing.reading import read, read_bytes

__all__ = ["BylineDraft", "Found", "Imported", "Records", "files_in", "look_in", "read", "read_bytes"]
