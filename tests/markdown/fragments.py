"""Pieces of Markdown from which property tests put texts together: ordinary ones and nasty ones."""

import json
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from tests.shared import posts as corpus

DATA = Path(__file__).parents[1] / "data"

NASTY = (
    "", "", "# h", "---", "===", "- a", "  b", "    c", "1. x", "2) y", "> q", ">", "```", "~~~", "<div>",
    "</div>", "<!--", "-->", "<script>", "</script>", "| a | b \\| [t]{quote=q} |", "|---|---|", "[a]: /u",
    "[b]: /v 't'", "[a] [b] ![a]", "[^1]: note", "[^1]", "[^2] [^1]", "[^2]: two [^3]",
    "[^3]: three [x]{expert=e}", "[x]{expert=e}", "[y [z]{source=s}]{quote=q} [a]", "*em", "em*", "\t", "\ttab",
    "  ", "text <b>raw [x]{expert=e} </b>", "![](i)", "\\", "foo  ", "- - -", "* * *", "+", "\ufeff",
    "a\u2028b", "<?php", "?>", "<![CDATA[", "]]>", "[a]:", "/url", "'title", "- [a]: /inner", "> [^1]: quoted",
    "  [^4]: indented", "[^4]", "`code", "`` x", "&amp; \\*", "<x@y.z>", "\u200f\u05d0",
    "e\u0301 \U0001f600 “q”", "**bold [x *y*]{claim=c} ~~z~~~**",
    "[link [in]{expert=i} x](/u) ![alt [t]{expert=b}](s)",
)  # fmt: skip


def examples() -> list[str]:
    return [example["markdown"] for example in commonmark()]


@cache
def commonmark() -> list[dict]:
    return json.loads((DATA / "commonmark-0.31.2.json").read_text(encoding="utf-8"))


@cache
def posts() -> list[str]:
    """Real articles."""
    return [path.read_text(encoding="utf-8") for path in corpus(9)]


nasty = st.lists(st.sampled_from(NASTY), max_size=25).map("\n".join)
spec = st.lists(st.sampled_from(examples()), min_size=1, max_size=5).map("\n\n".join)


@st.composite
def cuttings(draw) -> str:
    """Some lines of a real article, of the specification's examples where there is none."""
    lines = draw(st.sampled_from(posts())).split("\n")
    start = draw(st.integers(0, len(lines) - 1))
    return "\n".join(lines[start : start + 30])


texts = st.one_of(nasty, spec, cuttings())
