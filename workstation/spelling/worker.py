"""The process that knows dictionaries: Hunspell holds Python's lock for up to a second, and may crash on bad files.

It is run as a script, reads a question per line from its standard input and answers each with one line, both JSON.
It imports nothing of the program and little of Python (paths are words here, `typing` stays away), so that it starts at
once and stays small, and ends when its input ends.
"""

from __future__ import annotations

import json
import os
import sys
import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HEAD = 100_000  # bytes of a file of rules in which it says its encoding
SAMPLE = 40  # words of a dictionary that are looked up in itself: is it what it seems to be?


class Damaged(Exception):
    """The files are no dictionary."""


class Dictionaries:
    """Those loaded, by code: Hunspell's object and the scripts it can judge."""

    def __init__(self) -> None:
        self._loaded: dict[str, tuple[Any, frozenset[str]]] = {}
        self._used: list[str] = []

    def use(self, wanted: list[list[str]]) -> dict[str, str]:
        """Load these (code, folder), drop all others; the reason by code for those that cannot be used."""
        self._used = [code for code, _ in wanted]
        self._loaded = {code: found for code, found in self._loaded.items() if code in self._used}
        refused = {}
        for code, folder in wanted:
            if code not in self._loaded:
                try:
                    self._loaded[code] = load(code, folder)
                except (Damaged, OSError, UnicodeError, ValueError, LookupError) as error:
                    refused[code] = str(error)
        return refused

    def wrong(self, words: list[str]) -> list[str]:
        """Those that no dictionary knows and one could have known by their script."""
        return [word for word in words if not self._known(word)]

    def suggest(self, word: str) -> list[str]:
        """What may be meant, best first, from every dictionary in turn."""
        by_language = [_suggested(hunspell, word) for hunspell, scripts in self._in_order() if script(word) in scripts]
        longest = max(map(len, by_language), default=0)
        mixed = [found[rank] for rank in range(longest) for found in by_language if rank < len(found)]
        return list(dict.fromkeys(mixed))

    def _known(self, word: str) -> bool:
        judges = [hunspell for hunspell, scripts in self._in_order() if script(word) in scripts]
        return not judges or any(_spelt(hunspell, word) for hunspell in judges)

    def _in_order(self) -> list[tuple[Any, frozenset[str]]]:
        return [self._loaded[code] for code in self._used if code in self._loaded]


def load(code: str, folder: str) -> tuple[Any, frozenset[str]]:
    """Hunspell's object and the scripts of its words. Raises Damaged: Hunspell itself takes anything."""
    import hunspell

    encoding = _encoding(os.path.join(folder, f"{code}.aff"))  # noqa: PTH118 -- see above
    sample = [line.decode(encoding).split("\t")[0].split("/")[0].strip() for line in _sample(folder, code)]
    words = [word for word in sample if word and word[0].isalpha()]
    found = hunspell.Hunspell(code, hunspell_data_dir=folder, system_encoding="UTF-8")
    if sum(_spelt(found, word) for word in words) < len(words) / 2 or not words:
        raise Damaged("it does not know its own words")
    return found, frozenset(script(word) for word in words)


def _sample(folder: str, code: str) -> list[bytes]:
    """Lines from all over the list of words, which is read twice: all of it would stay in this process's memory."""
    path = os.path.join(folder, f"{code}.dic")  # noqa: PTH118 -- see above
    with open(path, "rb") as dic:  # noqa: PTH123 -- see above
        first = dic.readline().removeprefix(b"\xef\xbb\xbf").split()
        count = int(first[0]) if first and first[0].isdigit() else 0
        lines = sum(1 for _ in dic)
    if not count or lines < count / 2:
        raise Damaged("its list of words is incomplete")
    step = max(1, lines // SAMPLE)
    with open(path, "rb") as dic:  # noqa: PTH123 -- see above
        dic.readline()
        return [line for at, line in enumerate(dic) if at % step == 0]


def _encoding(path: str) -> str:
    with open(path, "rb") as aff:  # noqa: PTH123 -- see above
        head = aff.read(_HEAD).split(b"\n", 200)[:200]
    for line in head:
        if line.removeprefix(b"\xef\xbb\xbf").startswith(b"SET "):
            name = line.split()[1].decode("ascii")
            "".encode(name)
            return name
    raise Damaged("its file of rules is incomplete")


def _spelt(hunspell: Any, word: str) -> bool:
    try:
        return bool(hunspell.spell(word))
    except UnicodeEncodeError:
        return False  # a letter this dictionary's encoding does not have


def _suggested(hunspell: Any, word: str) -> list[str]:
    try:
        return list(hunspell.suggest(word))
    except UnicodeEncodeError:
        return []


def script(word: str) -> str:
    """LATIN, CYRILLIC…: the first word of Unicode's name for the first letter."""
    return unicodedata.name(word[0], "").partition(" ")[0] if word else ""


def main() -> None:
    """Answer until nobody asks any more."""
    if hasattr(os, "nice"):
        os.nice(5)
    known = Dictionaries()
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        answer: object
        if asked["do"] == "use":
            answer = known.use(asked["dictionaries"])
        elif asked["do"] == "wrong":
            answer = known.wrong(asked["words"])
        else:
            answer = known.suggest(asked["word"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
