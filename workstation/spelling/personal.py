"""A person's own words: a plain file in the config folder, one word a line, that may be edited by hand."""

from __future__ import annotations

import os
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

from workstation import paths
from workstation.errors import CannotWrite, WordRefused
from workstation.words import tr

FILE = "personal-dictionary.txt"
LONGEST = 100  # characters


class PersonalDictionary:
    """`is_protected(word)` says whether a word belongs to the name of a confidential source: such are never kept here.

    Whoever holds those names puts the question in place; `purge` takes out what became one later.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.config_folder() / FILE
        self.is_protected: Callable[[str], bool] = lambda _word: False
        self._words: frozenset[str] = frozenset()

    @property
    def words(self) -> frozenset[str]:
        """As last read."""
        return self._words

    def read(self) -> frozenset[str]:
        """Read the file; lines that begin with # are remarks. A file that is missing or unreadable has no words."""
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            text = ""
        lines = (line.strip() for line in text.splitlines())
        self._words = frozenset(_kept_form(line) for line in lines if line and not line.startswith("#"))
        return self._words

    def add(self, word: str) -> None:
        """Keep a word. Raises WordRefused for a protected name and for what is no word, CannotWrite."""
        word = _kept_form(word)
        if not word or len(word) > LONGEST or any(c.isspace() for c in word) or not any(c.isalpha() for c in word):
            raise WordRefused(
                tr("“{word}” is not one word.").format(word=word[:LONGEST]),
                safe=tr("Your dictionary was not changed."),
                remedy=tr("Add one word at a time, without spaces."),
            )
        if self.is_protected(word):
            raise WordRefused(
                tr("This word belongs to the name of a confidential source."),
                safe=tr("It was not written to your dictionary, which is an ordinary file."),
                remedy=tr("Ignore it in this article, or write the codename."),
            )
        self._write({*self.read(), word})

    def remove(self, words: Iterable[str]) -> None:
        """Take words out again. Raises CannotWrite."""
        self._write(self.read() - {_kept_form(word) for word in words})

    def purge(self) -> int:
        """Take out what has become protected since; how many words that were."""
        gone = {word for word in self.read() if self.is_protected(word)}
        if gone:
            self.remove(gone)
        return len(gone)

    def _write(self, words: Iterable[str]) -> None:
        lines = sorted(words, key=lambda word: (word.casefold(), word))
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._file.parent, prefix=".personal-")
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
                out.writelines(f"{word}\n" for word in lines)
            Path(temporary).replace(self._file)
        except OSError as error:
            raise CannotWrite(
                tr("Your dictionary could not be written: {reason}.").format(reason=error.strerror or str(error)),
                safe=tr("It is as it was before."),
                remedy=tr("Check that {folder} can be written.").format(folder=self._file.parent),
            ) from error
        self._words = frozenset(lines)


def _kept_form(word: str) -> str:
    return unicodedata.normalize("NFC", word.strip().replace("’", "'"))
