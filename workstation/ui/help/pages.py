"""The one list of help pages, and searching them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation import paths
from workstation.words import marked


@dataclass(frozen=True)
class HelpPage:
    """A page by its id, which is its file's name and how other pages link to it: `tags` for `tags.md`."""

    id: str
    title: str


KEYS = "keys"
PAGES: tuple[HelpPage, ...] = (
    HelpPage("getting-started", marked("Getting started")),
    HelpPage("writing", marked("Writing")),
    HelpPage("tags", marked("Tags")),
    HelpPage("people", marked("People")),
    HelpPage("preview", marked("Preview and headlines")),
    HelpPage("proposals", marked("Proposals: who says what")),
    HelpPage("desk-check", marked("The desk check")),
    HelpPage("vault", marked("The vault")),
    HelpPage("after-publication", marked("After publication")),
    HelpPage("exporting", marked("Exporting")),
    HelpPage("library", marked("Library and safety")),
    HelpPage("safety", marked("Never lose a word")),
    HelpPage(KEYS, marked("Keys")),
    HelpPage("text-format", marked("Text format")),
    HelpPage("command-line", marked("Command line")),
    HelpPage("changelog", marked("What changed")),
)
"""A new page is one line here and one file in resources/help; the page of keys is made from the commands."""


class HelpText:
    """The pages' Markdown. `keys()` makes the page of keys, as they are now."""

    def __init__(self, keys: Callable[[], str]) -> None:
        self._keys = keys
        self._read: dict[str, str] = {}

    def markdown(self, id: str) -> str:
        """The page's text."""
        if id == KEYS:
            return self._keys()
        if id not in self._read:
            file = paths.resources() / "help" / f"{id}.md"
            self._read[id] = file.read_text(encoding="utf-8")
        return self._read[id]

    def with_words(self, words: str) -> list[HelpPage]:
        """The pages that have every one of the words; all of them when there are none."""
        wanted = words.casefold().split()
        return [page for page in PAGES if all(word in self.markdown(page.id).casefold() for word in wanted)]
