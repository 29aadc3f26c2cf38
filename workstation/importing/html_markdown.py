"""Clean HTML as clean Markdown: every word shown as it is, and no raw HTML but emphasis Markdown cannot say."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from bs4.element import NavigableString, Tag
from markdownify import ASTERISK, ATX, BACKSLASH, MarkdownConverter

from workstation.importing.escaping import AT_START
from workstation.importing.html_footnotes import NOTE_END, NOTE_START, take_footnotes

_ESCAPE = "\ufdd0"  # a noncharacter stands for a backslash until all is converted
_SPECIAL = re.compile(r"[\\`*\[\]<~]|_(?!(?<=\w_)[^\W_])|&(?=#?\w+;|$)|!$")
_BLOCKS = {
    "p", "div", "article", "section", "main", "header", "figure", "figcaption", "blockquote", "li", "td", "th", "dd",
    "dt", "h1", "h2", "h3", "h4", "h5", "h6", "address", "summary", "details", "caption", "br", "ul", "ol", "table",
    "pre", "hr", "dl", "tr", "tbody", "thead", "hgroup", "footer", "aside", "nav", "[document]",
}  # fmt: skip
_EMPHASIS = {
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "cite": "em",
    "del": "del",
    "s": "del",
    "strike": "del",
}
_MEANINGLESS = ("span", "small", "u", "abbr", "bdi", "bdo", "time", "dfn", "ins", "mark", "var")
_MARKS = {"strong": "**", "em": "*", "del": "~~"}


def to_markdown(story: Tag) -> str:
    """The story as Markdown, footnotes at its end. Changes `story`."""
    notes = take_footnotes(story)
    body = _converted(story)
    if notes:  # the line and the break with which a page sets its notes off
        body = re.sub(r"(?:\n\n\\)?\n\n---\Z", "", body)
    definitions = [_definition(number, _converted(note)) for number, note in notes]
    return "\n\n".join(part for part in (body, *definitions) if part)


def _definition(number: int, text: str) -> str:
    return f"[^{number}]: " + text.replace("\n", "\n    ").replace("\n    \n", "\n\n")


def _converted(element: Tag) -> str:
    _unwrap(element)
    _join_emphasis(element)
    _guard_starts(element)
    text = str(_Converter().convert_soup(element)).replace(_ESCAPE, "\\")
    text = text.replace(NOTE_START, "[^").replace(NOTE_END, "]")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip("\n ")


def _unwrap(element: Tag) -> None:
    """Elements that mean nothing in Markdown, so that neighbours in the text are neighbours in the tree."""
    for each in element.find_all(_MEANINGLESS):
        each.unwrap()
    for each in element.find_all([*_EMPHASIS, "sub", "sup"]):
        if not each.get_text(strip=True) and not each.find("img"):
            each.unwrap()
    for each in element.find_all(list(_EMPHASIS)):  # words in italics within italics are in italics
        if any(_EMPHASIS.get(str(parent.name)) == _EMPHASIS[each.name] for parent in each.parents):
            each.unwrap()
    element.smooth()


def _join_emphasis(element: Tag) -> None:
    """`<b>a</b><b>b</b>` is one emphasis: `**a****b**` would show its asterisks."""
    for each in element.find_all(list(_EMPHASIS)):
        while isinstance(each.next_sibling, Tag) and each.next_sibling.name == each.name:
            following = each.next_sibling.extract()
            for child in list(following.contents):
                each.append(child)


def _guard_starts(element: Tag) -> None:
    """Words at the start of a block that would make a list, heading or quotation of it."""
    for text in list(element.find_all(string=True)):
        if text.find_parent(["pre", "code"]) or not text.strip() or not _opens_block(text):
            continue
        bare = text.lstrip()
        guarded = _guarded(bare)
        if guarded != bare:
            text.replace_with(text[: len(text) - len(bare)] + guarded)


def _guarded(words: str) -> str:
    if not (found := AT_START.match(words)):
        return words
    at = found.end("number") if found["number"] else 0
    return words[:at] + _ESCAPE + words[at:]


def _opens_block(text: NavigableString) -> bool:
    node: Any = text
    while True:
        before = node.previous_sibling
        while before is not None and isinstance(before, NavigableString) and not before.strip():
            before = before.previous_sibling
        if before is not None:
            return isinstance(before, Tag) and before.name in _BLOCKS
        node = node.parent
        if node is None or node.name in _BLOCKS:
            return True


_Base: Any = MarkdownConverter  # its type stubs leave most methods out


class _Converter(_Base):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(
            heading_style=ATX, bullets="-", strong_em_symbol=ASTERISK, newline_style=BACKSLASH, autolinks=False
        )

    def escape(self, text: str, parent_tags: set[str]) -> str:
        del parent_tags
        return _SPECIAL.sub(lambda found: _ESCAPE + found[0], text.replace(_ESCAPE * 2, _ESCAPE))

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        href, words = str(el.get("href") or ""), " ".join(text.split())
        if not href or not words or "a" in parent_tags or NOTE_START in words:
            return text
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return f"{before and ' '}[{words}]({_address(href)}{_title(el)}){after and ' '}"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del text, parent_tags
        if not (source := str(el.get("src") or "")):
            return ""
        alt = _SPECIAL.sub(lambda found: _ESCAPE + found[0], " ".join(str(el.get("alt") or "").split()))
        return f"![{alt}]({_address(source)}{_title(el)})"

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return text if NOTE_START in text or not text.strip() else _raw(el.name, text, parent_tags)

    convert_sub = convert_sup

    def convert_dt(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return str(self.convert_p(el, text, parent_tags))

    convert_dd = convert_dt

    def convert_dl(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return str(self.convert_div(el, text, parent_tags))

    def convert_q(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        return f"“{text}”"

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del text, parent_tags
        code = el.get_text().strip("\n")
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", code)), default=0))
        return f"\n\n{fence}\n{code}\n{fence}\n\n" if code.strip() else ""

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return str(super().convert_td(el, _cell(text), parent_tags))

    def convert_th(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return str(super().convert_th(el, _cell(text), parent_tags))

    def _emphasis(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        name = _EMPHASIS[el.name]
        words = text.strip()
        if not words or "code" in parent_tags or "pre" in parent_tags or "\n\n" in words:
            return text
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        if isinstance(el.previous_sibling, NavigableString) and el.previous_sibling[-1:].isspace():
            before = ""
        shown = (
            f"{_MARKS[name]}{words}{_MARKS[name]}" if _flanks(el, words, text[0], after) else _raw(name, words, set())
        )
        return f"{before and ' '}{shown}{after and ' '}"

    convert_b = convert_strong = convert_i = convert_em = convert_cite = _emphasis
    convert_del = convert_s = convert_strike = _emphasis


def _raw(name: str, text: str, parent_tags: set[str]) -> str:
    return text if {"code", "pre"} & parent_tags else f"<{name}>{text}</{name}>"


def _flanks(el: Tag, words: str, before: str, after: str) -> bool:
    """Whether Markdown's marks open and close here (CommonMark, left- and right-flanking delimiter runs)."""
    left = " " if before.isspace() else _edge(el.previous_sibling, last=True)
    right = " " if after else _edge(el.next_sibling, last=False)
    first, last = words.lstrip(_ESCAPE)[:1], words[-1:]
    if left in "*~" or right in "*~" or first in "*~" or last in "*~":
        return False
    return (not _is_mark(first) or not left.isalnum()) and (not _is_mark(last) or not right.isalnum())


def _edge(sibling: Any, *, last: bool) -> str:
    text = str(sibling) if isinstance(sibling, NavigableString) else sibling.get_text() if sibling else ""
    if isinstance(sibling, Tag) and sibling.name in _EMPHASIS:
        return "*"
    return (text[-1:] if last else text[:1]) or " "


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS" if char else True


def _cell(text: str) -> str:
    return " ".join(text.replace("\\\n", " ").split()).replace("|", "\\|")


def _address(href: str) -> str:
    return re.sub(r"[\s()<>\\]", lambda found: f"%{ord(found[0]):02X}", href.strip())


def _title(el: Tag) -> str:
    title = " ".join(str(el.get("title") or "").split())
    return (
        ' "' + title.replace("\\", "\\\\").replace('"', '\\"').replace("&", "\\&").replace("<", "\\<") + '"'
        if title
        else ""
    )
