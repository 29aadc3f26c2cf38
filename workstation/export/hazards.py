"""Words that a site generator would take for commands: made harmless without changing what a reader sees."""

from __future__ import annotations

import re

from workstation.export.markdown_code import Ranges, code_ranges, inside
from workstation.markdown.parser import parser

_HUGO = re.compile(r"\{\{([<%])")
_HUGO_PAIR = re.compile(r"\{\{([<%])((?:(?!\{\{|\*/[>%]\}\}|[>%]\}\}).)*)([>%])\}\}", re.DOTALL)
_KRAMDOWN = re.compile(r"\{(?=::?)")
_ABBREVIATION = re.compile(r"^( {0,3})\*(?=\[[^\]\n]+\]:)", re.MULTILINE)
_ATTRIBUTES = re.compile(r"\{(?!attach\})(?=:?[ ]*[#.\w])")  # {attach} is how Pelican finds a picture
_MATHEMATICS = re.compile(r"(?<!\\)\$\$")
_WORD_JOINER = "\u2060"


def safe_for_hugo(body: str) -> str:
    """`{{<` and `{{%` abort a Hugo build wherever they stand, in code too."""
    code = code_ranges(body)
    pieces, at = [], 0
    for start, end in [*code, (len(body), len(body))]:
        pieces.append(_HUGO.sub(r"&#123;{\1", body[at:start]))
        pieces.append(_hugo_code(body[start:end]))
        at = end
    return "".join(pieces)


def _hugo_code(code: str) -> str:
    """Hugo's own way to write a shortcode in code; one that never closes is parted by an invisible word joiner."""
    commented = _HUGO_PAIR.sub(_commented, code)
    return re.sub(r"\{\{([<%])(?!/\*)", rf"{{{{{_WORD_JOINER}\1", commented)


def _commented(found: re.Match[str]) -> str:
    opening, inner, closing = found.groups()
    if closing != {"<": ">", "%": "%"}[opening]:
        return found[0]
    return f"{{{{{opening}/*{inner}*/{closing}}}}}"


def safe_for_kramdown(body: str) -> str:
    """Kramdown (Jekyll) takes `{:…}` for attributes, `*[word]:` for an abbreviation and `$$` for mathematics."""
    body = _outside_code(_outside_code(body, _KRAMDOWN, r"\\{"), _ABBREVIATION, r"\1\\*")
    return _outside_code(body, _MATHEMATICS, r"\\$\\$")


def safe_for_python_markdown(body: str) -> str:
    """Python-Markdown's extras (Pelican) take `{: …}` for attributes and `*[word]:` for an abbreviation."""
    return _outside_code(_outside_code(body, _ATTRIBUTES, r"&#123;"), _ABBREVIATION, r"\1\\*")


def has_raw_html(body: str) -> bool:
    """Whether the text holds HTML, which Hugo leaves out unless the site allows it."""
    tokens = parser().parse(body)
    return any(t.type == "html_block" or any(c.type == "html_inline" for c in t.children or ()) for t in tokens)


def has_footnotes(body: str) -> bool:
    """Whether the text holds footnotes, which Eleventy prints as text without a plugin."""
    return any(token.type == "footnote_reference_open" for token in parser().parse(body))


def _outside_code(body: str, pattern: re.Pattern[str], replacement: str) -> str:
    code: Ranges = code_ranges(body)
    return pattern.sub(lambda m: m[0] if inside(code, m.start()) else m.expand(replacement), body)
