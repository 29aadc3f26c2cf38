"""Where a template is filled in: a room with no guard for our own, a sandbox for a person's."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from workstation.words import tr

MAX_STEPS = 10_000
"""Numbers that all `range()` calls of one page may give out together."""

MAX_CHARACTERS = 50_000_000
"""Length of a page without its body; a template that writes more is stopped."""

_LONGEST_REPEAT = 100_000
_MANNER: dict[str, Any] = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
}


class TooMuch(Exception):
    """A template asked for more than a page can hold."""


_INCLUDED = re.compile(r'^\{% include "([a-z_]+\.html)" %\}\n', re.MULTILINE)
_PIECES = re.compile(r'^\{% from "(?:macros|listed)\.html" import [a-z_, ]+ %\}\n', re.MULTILINE)
_REPEATED = 256  # boxes, names and entries that are remembered of each piece


class _WholeTemplates(FileSystemLoader):
    """Templates with what they include inside, and the pieces they import left to the room: one text, filled at once.

    To enter a second file took a third of the time of a page.
    """

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """As of any loader."""
        text, file, fresh = super().get_source(environment, template)
        text = _PIECES.sub("", text)
        return _INCLUDED.sub(lambda found: self.get_source(environment, found[1])[0], text), file, fresh


class _ShippedTemplate(Template):
    """A template that escapes all it prints, as any does, but makes no object of its own of a text without marks."""

    @classmethod
    def from_code(cls, environment: Environment, code: Any, globals: Any, uptodate: Any = None) -> Template:
        """As of any template."""
        made = super().from_code(environment, code, globals, uptodate)
        made.root_render_func.__globals__["escape"] = _escaped
        return made


class _ShippedContext(Context):
    """Our own templates call what is theirs: nothing has to be asked of it before."""

    def call(self, called: Any, /, *told: Any, _loop_vars: Any = None, _block_vars: Any = None, **named: Any) -> Any:
        """What a template's call gives."""
        del _loop_vars, _block_vars
        return called(*told, **named)


def _escaped(value: Any) -> str:
    kind, said = type(value), value
    marked = kind is not str or "&" in said or "<" in said or ">" in said or '"' in said or "'" in said
    return escape(value) if marked and kind is not Markup else value


class ShippedRoom(Environment):
    """Room for our own templates, which need no guard, and are filled in thousands of times.

    They ask only for what is there: a dot is an attribute, the keys of a dictionary stand in brackets.
    """

    template_class = _ShippedTemplate
    context_class = _ShippedContext

    def __init__(self, folders: list[Path]) -> None:
        super().__init__(loader=_WholeTemplates(folders), **_MANNER)
        self.auto_reload = False
        self.getattr = getattr  # type: ignore[assignment]
        pieces: Any = self.get_template("macros.html").module
        entries: Any = self.get_template("listed.html").module
        self._always = {
            **self.globals,
            "figure_line": pieces.figure_line,
            "correction": pieces.correction,
            "name": pieces.name,
            # The same people stand in many articles.
            "listed": lru_cache(_REPEATED)(entries.listed),
            "author_box": _remembered_box(pieces.author_box),
        }

    def written(self, name: str, values: dict[str, Any]) -> str:
        """The page."""
        template = self.get_template(name)
        context = template.new_context(self._always | values, shared=True)
        return "".join(template.root_render_func(context))


def _remembered_box(box: Callable[[Any, Any], Markup]) -> Callable[[Any, Any], Markup]:
    """The same box for the same author; one with a photo is large, and leads to where its picture comes from."""
    remembered = lru_cache(_REPEATED)(box)

    def author_box(author: Any, words: Any) -> Markup:
        return box(author, words) if author.credit.photo else remembered(author, words)

    return author_box


class Room(ImmutableSandboxedEnvironment):
    """A sandbox for one page: its allowance of steps is used up by that page alone."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, folders: list[Path]) -> None:
        super().__init__(loader=FileSystemLoader(folders), **_MANNER)
        self._steps = MAX_STEPS
        self.globals["range"] = self._range
        for wide in ("center", "indent", "format", "wordwrap", "lipsum"):
            self.filters.pop(wide, None)  # they make megabytes out of a number
        self.globals.pop("lipsum", None)

    def written(self, name: str, values: dict[str, Any]) -> str:
        """The page, piece by piece, so that an endless one can be stopped."""
        pieces, length = [], 0
        for piece in self.get_template(name).generate(**values):
            pieces.append(piece)
            length += len(piece)
            if length > MAX_CHARACTERS:
                raise TooMuch(tr("it writes more than a page can hold."))
        return "".join(pieces)

    def _range(self, *bounds: int) -> range:
        steps = range(*bounds)
        self._steps -= len(steps)
        if self._steps < 0:
            raise TooMuch(tr("its loops count further than {most:,}.").format(most=MAX_STEPS))
        return steps

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Values of the story and of text, never methods that fill memory from a number."""
        widening = isinstance(obj, str) and attr in {"ljust", "rjust", "center", "zfill", "expandtabs", "format"}
        return not widening and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Products and powers of moderate numbers; text is neither repeated nor formatted by the yard."""
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "*" and not numbers:
            length = len(left) * right if hasattr(left, "__len__") else len(right) * left
            if length > _LONGEST_REPEAT:
                raise TooMuch(tr("it repeats something too often."))
        elif not numbers or abs(left) > _LONGEST_REPEAT or abs(right) > _LONGEST_REPEAT:
            raise TooMuch(
                tr("it uses “{operator}” on something other than moderate numbers.").format(operator=operator)
            )
        elif operator == "**" and abs(right) > 64:
            raise TooMuch(tr("it raises a number to a power above 64."))
        return super().call_binop(context, operator, left, right)
