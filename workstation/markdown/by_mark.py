"""The parser's rules by the mark that begins them: most lines and letters begin none, and then none is asked.

Every rule of the parser looks at one character first and mostly says no. Here the character is looked at once, and
only the rules it can begin are asked, in their order: the tokens are the same, in half the time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from markdown_it.parser_inline import ParserInline

from workstation.markdown.placing import PlacedState

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Any

    from markdown_it import MarkdownIt
    from markdown_it.parser_block import RuleFuncBlockType
    from markdown_it.parser_inline import RuleFuncInlineType
    from markdown_it.ruler import Ruler
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_LINE_MARKS = {
    "fence": "`~", "blockquote": ">", "hr": "*-_", "list": "*+-0123456789", "footnote_def": "[", "reference": "[",
    "html_block": "<", "heading": "#",
}  # fmt: skip
"""What the first character of a line must be for a rule to find a block there; rules not named ask for themselves."""

_ROW_BELOW = "|-:"  # what the line below the head of a table begins with
_UNDERLINE = "-="
_MARKS = {
    "newline": "\n", "escape": "\\", "backticks": "`", "strikethrough": "~", "emphasis": "*_", "tag": "[", "link": "[",
    "image": "!", "footnote_reference": "[", "autolink": "<", "html_inline": "<", "entity": "&",
}  # fmt: skip
_PAIRED = re.compile(r"[*_~]")

Rules = tuple["RuleFuncBlockType", ...]


class MarkedRules:
    """A ruler of block rules that is asked once for each line; `ruler` is complete."""

    def __init__(self, ruler: Ruler[RuleFuncBlockType]) -> None:
        self._names = ruler.get_active_rules()
        every = dict(zip(map(id, ruler.getRules("")), self._names, strict=True))
        self._chains = {
            chain: [_first(tuple((every[id(rule)], rule) for rule in ruler.getRules(chain)), ends=bool(chain))]
            for chain in ("", "paragraph", "reference", "blockquote", "list")
        }

    def getRules(self, chainName: str) -> list[RuleFuncBlockType]:  # noqa: N802, N803 (the parser's own names)
        """One rule for all: it asks those of the chain that may begin with what the line begins with."""
        return self._chains[chainName]

    def get_active_rules(self) -> list[str]:
        """The names of all."""
        return self._names


def _first(chain: tuple[tuple[str, RuleFuncBlockType], ...], *, ends: bool) -> RuleFuncBlockType:
    """The rules of a chain as one; `ends` when it is to tell only whether a paragraph ends before the line."""
    kept: dict[str, tuple[Rules, Rules]] = {}

    def asked(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        src = state.src
        at = state.bMarks[line] + state.tShift[line]
        mark = src[at] if at < len(src) else ""
        if mark not in kept:
            kept[mark] = _beginning(chain, mark)
        plain, rows = kept[mark]
        below = state.bMarks[line + 1] + state.tShift[line + 1]
        head = below < len(src) and src[below] in _ROW_BELOW
        if not ends and state.sCount[line] - state.blkIndent > 3:
            return any(rule(state, line, end, silent) for _, rule in chain)
        for rule in rows if head else plain:  # noqa: SIM110  any() would make a generator for each line
            if rule(state, line, end, silent):
                return True
        return False

    return asked


def _beginning(chain: tuple[tuple[str, RuleFuncBlockType], ...], mark: str) -> tuple[Rules, Rules]:
    """The rules that may begin with this mark, without and with those that a line of dashes below could make true."""
    may = [(name, rule) for name, rule in chain if name != "code" and (not mark or mark in _LINE_MARKS.get(name, mark))]
    return tuple(rule for name, rule in may if name != "table"), tuple(rule for _, rule in may)


class MarkedInline(ParserInline):
    """The inline parser that asks the rules of a mark where the mark stands, with a state that remembers places."""

    def __init__(self) -> None:
        super().__init__()
        self._marked: Mapping[str, tuple[RuleFuncInlineType, ...]] = {}
        self._stop: Callable[[str, int, int], re.Match[str] | None] = re.compile("").search

    def settle(self) -> None:
        """To be called when the rules are complete."""
        named = zip(self.ruler.get_active_rules(), self.ruler.getRules(""), strict=True)
        asked = [(_MARKS[name], rule) for name, rule in named if name not in ("text", "linkify")]
        marks = sorted(set("".join(marks for marks, _ in asked)))
        self._marked = {mark: tuple(rule for marks, rule in asked if mark in marks) for mark in marks} | {"]": ()}
        self._stop = re.compile("[" + re.escape("".join([*marks, "]"])) + "]").search

    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        """The inline tokens of a content."""
        state = PlacedState(src, md, env, tokens)
        self.tokenize(state)
        if _PAIRED.search(src):
            for rule in self.ruler2.getRules(""):
                rule(state)
        return state.tokens

    def tokenize(self, state: StateInline) -> None:
        """The tokens from where the state stands to its end."""
        src, end = state.src, state.posMax
        if state.level >= state.md.options["maxNesting"]:
            state.append_pending(src[state.pos : end])
            state.pos = end
        while (at := state.pos) < end:
            found = self._stop(src, at, end)
            stop = found.start() if found else end
            if stop > at:
                state.append_pending(src[at:stop])
                state.pos = at = stop
                if not found:
                    break
            for rule in self._marked[src[at]]:
                if rule(state, False):
                    break
            else:
                state.append_pending(src[at])
                state.pos = at + 1
        if state.pending:
            state.pushPending()

    def skipToken(self, state: StateInline) -> None:  # noqa: N802 (the parser's own name)
        """Go behind what stands here, without tokens."""
        at = state.pos
        if at in state.cache:
            state.pos = state.cache[at]
            return
        rules = self._marked.get(state.src[at])
        if state.level >= state.md.options["maxNesting"]:
            state.pos = state.posMax + 1
        elif rules is None:
            found = self._stop(state.src, at, state.posMax)
            state.pos = found.start() if found else state.posMax
        elif not self._skipped(rules, state):
            state.pos = at + 1
        state.cache[at] = state.pos

    @staticmethod
    def _skipped(rules: tuple[RuleFuncInlineType, ...], state: StateInline) -> bool:
        state.level += 1
        found = any(rule(state, True) for rule in rules)
        state.level -= 1
        return found


def newline(state: StateInline, silent: bool) -> bool:
    """The end of a line: a hard break behind two blanks, else a soft one; blanks around it go."""
    src, at, end = state.src, state.pos, state.posMax
    if src[at] != "\n":
        return False
    if not silent:
        words = state.pending
        bare = words.rstrip(" ")
        if len(bare) < len(words):
            state.pending = bare
        if len(words) - len(bare) > 1:
            state.push("hardbreak", "br", 0)
        else:
            state.push("softbreak", "br", 0)
    at += 1
    while at < end and src[at] in " \t":
        at += 1
    state.pos = at
    return True
