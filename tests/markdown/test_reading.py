"""A text read again after edits is read as if for the first time."""

from hypothesis import given
from hypothesis import strategies as st

from tests.markdown.fragments import NASTY, texts
from workstation.markdown.block_words import Read
from workstation.markdown.counts import count
from workstation.markdown.pieces import Piece
from workstation.markdown.reading import Reading
from workstation.markdown.visible import read
from workstation.markdown.window import reparse

INSERTED = st.sampled_from(
    [*"[]*`_<>#-| \t\n\r\\a1:^~\u2028", "\r\n", "](", "]: x", "{quote=q}", "[^1]", "[^1]: n", "[a]{claim=c}", "\n\n"]
)


def anew(text: str) -> Read:
    seen, tags = read(text)
    return Read(seen.text, count(seen.text), tuple((tag, seen.tagged(tag)) for tag in tags))


def edited(text: str, data: st.DataObject) -> str:
    at = data.draw(st.integers(0, len(text)))
    gone = data.draw(st.sampled_from([0, 0, 1, 2, 9, 60]))
    new = data.draw(st.one_of(INSERTED, st.sampled_from(NASTY), st.just("")))
    return text[:at] + new + text[at + gone :]


@given(texts, st.data())
def test_reading_again_after_edits_is_reading_anew(text: str, data: st.DataObject) -> None:
    reading = Reading()
    assert reading.read(text) == anew(text)
    for _ in range(6):
        text = edited(text, data)
        assert reading.read(text) == anew(text)


@given(texts, texts)
def test_another_text_is_read_like_any_other(one: str, other: str) -> None:
    reading = Reading()
    for text in (one, other, one, "", other):
        assert reading.read(text) == anew(text)


def test_a_tag_keeps_its_words_and_a_definition_reaches_the_blocks_that_use_it() -> None:
    text = "[Ann]{expert=ann} said [so][1].\n\nMore.\n\n[1]: https://x.org\n"
    reading = Reading()
    assert [words for _tag, words in reading.read(text).tags] == ["Ann"]
    text = text.replace("[1]: https://x.org\n", "")
    assert reading.read(text) == anew(text)
    assert "[so][1]" in reading.read(text).visible


def test_of_a_long_text_only_what_was_edited_is_parsed(monkeypatch) -> None:
    paragraphs = [f"Paragraph {number} names [Ann]{{expert=ann}}." for number in range(500)]
    reading = Reading()
    reading.read("\n\n".join(paragraphs))
    parsed: list[Piece] = []

    def counted(*asked):
        for piece in reparse(*asked):
            parsed.append(piece)
            yield piece

    monkeypatch.setattr("workstation.markdown.reading.reparse", counted)
    paragraphs[250] += " And more."
    assert reading.read("\n\n".join(paragraphs)) == anew("\n\n".join(paragraphs))
    assert 0 < len(parsed) < 6
