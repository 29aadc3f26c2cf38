"""A text rendered in one go equals the same rendered block by block; what is told without the parser is the same."""

import re
import sys
from unicodedata import bidirectional

from hypothesis import example, given
from hypothesis import strategies as st

from tests.markdown.fragments import posts, texts
from tests.markdown.test_blocks import LOOK
from tests.markdown.test_by_mark import _told
from workstation.markdown import tags
from workstation.markdown.at_hand import at_hand, texts_at_hand
from workstation.markdown.blocks import Blocks
from workstation.markdown.parser import parser
from workstation.markdown.pieces import pieces
from workstation.markdown.placing import PlacedBlockState
from workstation.markdown.quick import quick
from workstation.markdown.render import render
from workstation.markdown.renderer import PageInOne
from workstation.markdown.source import normal
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import read
from workstation.markdown.whole import RIGHT_TO_LEFT

PARTS = st.sampled_from(
    ["*", "**", "***", "_", "__", "a", "b c", " ", "  ", "\n", "\t", "“", "”", ".", "(", ")", "!", "&", "&amp;", "]",
     "[", "[d e]", "[f](https://g.example/h?i=j#k)", "[l\nm](/n)", "[o](javascript:p)", "[q]{quote=r1}",
     "[q]{quote=r1}", "[s [t]{expert=u} v!]{quote=w2}", "[x & *y*]{source=z}", "[\u05d0]{claim=c}", "\u2028",
     "\u00a0", '"', ">", "`n`", "\\*"]
)  # fmt: skip
words = st.lists(PARTS, max_size=14).map("".join)


def _same(text: str) -> None:
    expected = Blocks(text, LOOK).html()
    assert render(text, LOOK) == expected
    tags._in_short.cache_clear()
    assert list(find_tags(text)) == read(text)[1]  # leaves what it parsed to who asks next
    assert render(text, LOOK) == expected


@given(texts)
@example("a[^b]\n\n[^b]:\n\nc")
@example("a[^b]\n\n[^b]: ---\n\nc")
@example("a[^b]\n\n[^b]: ```\n    c\n\nd")
@example("a[^b]\n\n- [^b]:\n\nc")
@example("[a]{quote=b}\n\n- [a]{quote=b} `c` [a]{quote=b}\n\n[a]{quote=b}")
@example("[a]{quote=b} \\* and\n\n> [a]{quote=b}")
@example("[sic] and [a]\n\n[a]: /b")
@example("a &rlm; “b”\n\n![c](d)\n\n- ![c](d)\n- [^1]\n\n[^1]: e")
def test_in_one_go_as_block_by_block(text: str) -> None:
    _same(text)


@given(words)
@example("**[a](b)** *c* [*d*]{quote=e} _f_g_ (*h*) *i *j* k*")
def test_words_are_told_as_the_parser_tells_them(text: str) -> None:
    _same(text)


def test_posts_in_one_go() -> None:
    for post in posts()[::12]:
        _same(post)


def test_texts_in_one_go_step_by_step() -> None:
    several = [*posts()[:40:8], "[a]{quote=b} *c*\n\n- [d]{expert=e}\n\n> [a]{quote=b}", "", "[f]: /g\n\n[f]{source=h}"]
    expected = [(read(text)[1], Blocks(text, LOOK).html()) for text in several]
    with texts_at_hand():
        for text in several:
            find_tags(text)
        told = [(list(find_tags(text)), render(text, LOOK)) for text in several]
        assert told == expected
        assert not at_hand.blocks  # each was taken
    assert at_hand.blocks is at_hand.tags is None


def test_most_paragraphs_need_no_parser() -> None:
    for simple in (
        "a *b* **c** d",
        "[“a!”]{quote=b} said [C]{expert=c} [sic]",
        "see [a\nb](https://c.example/) & so on",
    ):
        assert quick(simple, PageInOne(LOOK)) is not None


@given(texts)
def test_the_blocks_have_the_tokens_of_the_parser(text: str) -> None:
    text = normal(text)
    tokens: list = []
    parser().block.parse(text, parser(), {}, tokens)
    for piece in pieces(text):
        theirs, tokens = tokens[: len(piece.tokens)], tokens[len(piece.tokens) :]
        assert list(_told(piece.tokens)) == list(_told(theirs))
    assert not tokens


@given(texts)
@example("- a\n- *b*\n\n\n  \n1 c\n\n- d\n- e\n\n- f\n\n- g\n\n  h\n\n- i\n\n ")
@example("a\nb\n12 c\n\n# d \n\n[e\n\n- [f]: /g\n- [h\n \n\ti\n\n**j**\n=k\n\n## l\nm\n\n|n\n\n-- o\n\n3) p\n  ")
@example("- a \nb\n\n- c\n  \nd\n\n- e\n- f\n\n-\n\ng\n*h*\n2 i\n[j]\n\nk\n[^l]: m\n\nn\n- \n\no\n= p\n\n- q\n\n\n")
@example("- a\u2028b\x0cc\n- d\n\ne\u2028f\x0b\ng\n\n#\u2028h\n\n# i\u00a0\n")
@example("[\na\n]: /b\nc\n\n- [d\n- [^e]: f\n\n[g\n  h]: i\n\n- [j\n]: k\n\nl\n[m]: n\n")
@example("- a\n- b\n  \n c\n\n- d\n \n---\n\n- e\n\n+ f\n\n#g\n\n# h #\n\n* i\n\n- j \\\n\n- \u00a0\n\n- l\n\x0bm")
def test_the_blocks_stand_where_the_parser_finds_them(text: str) -> None:
    text = normal(text)
    state = PlacedBlockState(text, parser(), {"references": {}}, [])
    line = state.skipEmptyLines(0)
    for piece in pieces(text):
        state.line = line
        assert any(rule(state, line, state.lineMax, False) for rule in parser().block.ruler.getRules(""))
        assert (piece.first, piece.start) == (line, state.bMarks[line])
        assert piece.source == text[piece.start : state.eMarks[state.line - 1] + 1]
        last = max(each for each in range(line, state.line) if not state.isEmpty(each))
        assert piece.last == last + 1
        line = state.skipEmptyLines(state.line)
    assert line == state.lineMax


def test_most_blocks_need_no_parser() -> None:
    simple = "# A\n\nb “c” *d*\n[e](/f)\n\n**G** h\n\n1984 i\nj\n\n- k\n- *l*\n\n[m]{quote=n}\n"
    assert [len(piece.words) for piece in pieces(simple)] == [1, 1, 1, 1, 2, 1]


def test_the_letters_that_read_from_right_to_left() -> None:
    among = re.compile(f"[{RIGHT_TO_LEFT}]")
    others = (sign for sign in map(chr, range(sys.maxunicode + 1)) if not among.match(sign))
    assert not [sign for sign in others if bidirectional(sign) in ("R", "AL")]
