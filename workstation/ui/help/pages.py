"""The one list of help pages, and searching them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation import paths
from workstation.words import marked, spoken, tr


@dataclass(frozen=True)
class HelpPage:
    """A page by its id, which is its file's name and how other pages link to it: `tags` for `tags.md`."""

    id: str
    title: str


PLACE = "{rules}"  # in a page of another language: the list of rules, made from their own words
KEYS, ENGLISH = "keys", "en"
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
    """The pages' Markdown in the language of the window. `keys()` makes the page of keys, as they are now."""

    def __init__(self, keys: Callable[[], str]) -> None:
        self._keys = keys
        self._read: dict[tuple[str, str], str] = {}

    def markdown(self, id: str) -> str:
        """The page's text; in English, and saying so, where there is none in the person's language."""
        if id == KEYS:
            return self._keys()
        wanted = (spoken(), id)
        if wanted not in self._read:
            self._read[wanted] = _page(*wanted)
        return self._read[wanted]

    def with_words(self, words: str) -> list[HelpPage]:
        """The pages that have every one of the words; all of them when there are none."""
        wanted = words.casefold().split()
        return [page for page in PAGES if all(word in self.markdown(page.id).casefold() for word in wanted)]


def _filled(text: str) -> str:
    if PLACE not in text:
        return text
    from workstation.ui.help.rules_list import rules_list  # the rules are read when somebody wants to know them

    return text.replace(PLACE, rules_list())


def _page(language: str, id: str) -> str:
    """`help/es/tags.md` for Spanish, `help/tags.md` for English and whatever has no page of its own."""
    folder = paths.resources() / "help"
    own = folder / language / f"{id}.md"
    if own.is_file():
        return _filled(own.read_text(encoding="utf-8"))
    english = (folder / f"{id}.md").read_text(encoding="utf-8")
    if language == ENGLISH:
        return english
    title, _, rest = english.partition("\n")
    return f"{title}\n\n*{tr('This page is in English.')}*\n{rest}"
