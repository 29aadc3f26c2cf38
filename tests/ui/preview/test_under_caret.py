"""Which heading, image or footnote stands under a caret, and the way of a word from text to page and back."""

import re

from tests.ui.preview.pages import TEXT
from workstation.markdown.blocks import Blocks
from workstation.markdown.visible import visible
from workstation.ui.preview.under_caret import place_of, under, word_at


def at(text: str, words: str) -> tuple[int, int]:
    before = text[: text.index(words)]
    return before.count("\n"), len(before) - before.rfind("\n") - 1


def kinds(words: str, text: str = TEXT) -> tuple[str, int, int] | None:
    found = under(Blocks(text), *at(text, words))
    return (found.kind, found.nth, found.of) if found else None


def test_what_stands_under_the_caret() -> None:
    assert kinds("subhead") == ("heading", 0, 0)
    assert kinds("[^1]\n") == ("reference", 0, 1)
    assert kinds("The second note") == ("note", 1, 0)
    assert kinds("media/pixel.gif) beside") == ("image", 0, 1)
    assert kinds("second paragraph") is None
    assert kinds("fore", "Be`fore`\n===") == ("heading", 0, 0)
    assert kinds("](b", "![one](a) and ![two](b)") == ("image", 1, 2)
    assert kinds("[^x]", "No such note[^x].") is None
    assert kinds("unused", "Text.\n\n[^a]: unused") is None


def test_a_word_goes_to_the_page_and_comes_back_to_its_place() -> None:
    blocks = Blocks(TEXT)
    tried = 0
    for index, block in enumerate(blocks.blocks[:-1]):
        begin = sum(len(line) + 1 for line in blocks.lines[: blocks.span(index)[0]])
        seen = visible(block.source)
        for word in re.finditer(r"\w{2,}", seen.text):
            place = begin + seen.source_range(word.start() + 1, word.start() + 1)[0]  # behind its first letter
            before = blocks.text[:place]
            told = word_at(blocks, before.count("\n"), len(before) - before.rfind("\n") - 1)
            assert (told["block"], told["word"]) == (index, word[0])
            assert place_of(blocks, {**told, "letters": 1}) == place
            tried += 1
    assert tried > 50
