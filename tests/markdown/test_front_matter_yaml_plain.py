"""What is read without the YAML parser is what the parser reads, and most front matter is."""

from hypothesis import example, given
from hypothesis import strategies as st

from tests.shared import posts
from workstation.errors import FrontMatterBroken
from workstation.markdown import front_matter_yaml
from workstation.markdown.decoding import decode
from workstation.markdown.front_matter import split
from workstation.markdown.front_matter_yaml_plain import read_plain

KEYS = ("title", "tags", "a", "true", "null", "_x", "on-2", "y", "date", "workstation")
WORDS = [
    *"a true TRUE null ~ yes No on 0 00 12 012 0o7 0x1F 1_0 1.5 1. .5 1e3 1.5e3 -1 +1 12:30:45 2014-03-12".split(),
    *"12345678901234567 /a/b.png it's a:b a: http://a.b/c#d a#b &a *a !t << | > % = ? ... --- x,y [x x] {}".split(),
    *("a: b", "a #b", "# c", "- b", "2014-03-12 10:00:00 -0500", "[a, b]", "[]", "[ a ,b c]", "[a, 1]", "[null, true]"),
    *("{a: b}", '"a"', "'a'", "'it''s'", '"a\\n"', '"', "'", "é“x”", '"begun', '"begun  ', 'ended"', ' ended" ', '"'),
    *(
        "> ",
        ">-",
        "|-",
        ">+",
        "|2",
        "\u00a0x\u00a0",
        "x\u2028y",
        "\ufeffx",
        "\U0001f600",
        "\tx",
        "a  b",
        "a ",
        "@x",
        "",
    ),
]
FIELDS = st.builds(
    lambda key, gap, word: f"{key}:{gap}{word}",
    st.sampled_from(KEYS),
    st.sampled_from(("", " ", "  ")),
    st.sampled_from(WORDS) | st.text("ab0:#'\" -,[]/\u00e9\\", max_size=8),
)
BELOW = st.builds(
    lambda gap, word: gap + word, st.sampled_from(("- ", "  - ", " -  ", "-", "  ", "    ", "")), st.sampled_from(WORDS)
)


def parsed(content: str) -> object:
    try:
        return front_matter_yaml.read(content)
    except FrontMatterBroken:
        return "broken"


@given(st.lists(FIELDS | BELOW, max_size=6).map("\n".join))
@example("a:\n\n- 1\n# c\n- b\n\ntags: []")
@example('a: "b\ntrue: c\n# d"\n# e\ny: "b\n---\nc"')
@example('a: "b\n  c\n\n  d"\ne: f')
@example('a: "b\n  c \n  d"\n\n# x\ne: >\n  f\n  g \ny: |-\n h\n i\nz: 1')
@example("a: >\n  b\n  c")
@example("a: |\n  b\n  c\n")
@example("a: >\n  b\n\n  c \n\n\n  d\n\ne: |-\n  f\n\n  g\n\n")
@example("a: >-\n\n  b\n")
@example("a: b c\n  d (e\n    f’s \n\n# g\ntags: h\n  # i")
@example("a: 2014-03-12\n  10:00:00\non-2: 1\n  2\ny: null\n true")
@example("a: <p>b</p>\ndate: <<\ny: “c”\ntrue: (d)\n  <<e")
@example("a: b\n\n  c")
@example("a: b\n  c: d")
@example("a: b\n  c #d")
@example("a: null \n- b")
@example("a: [b] \n- c")
@example("a: 1\u0663\nb: 3\u0663.5\ny: '3'\non-2: \u0663.5")
def test_what_is_read_quickly_is_what_the_parser_reads(content):
    quick = read_plain(content)
    if quick is not None:
        assert list(quick.items()) == list(parsed(content).items())
        assert repr(quick) == repr(parsed(content))  # True is not 1


def test_most_posts_of_the_corpus_need_no_parser():
    texts = [decode(post.read_bytes(), post.name).text.replace("\r\n", "\n") for post in posts(12)]
    blocks = [split(text).content.removesuffix("\n") for text in texts]
    quick = [read_plain(block) for block in blocks]
    assert sum(each is not None for each in quick) > 0.8 * len(blocks)
    assert all(each is None or each == parsed(block) for each, block in zip(quick, blocks, strict=True))
