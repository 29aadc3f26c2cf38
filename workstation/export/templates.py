"""The page templates: the shipped ones and a person's own, in a sandbox that reaches nothing but the public story."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from workstation import paths
from workstation.errors import NotFound, TemplateBroken
from workstation.words import marked, tr

MAX_STEPS = 10_000
"""Numbers that all `range()` calls of one page may give out together."""

MAX_CHARACTERS = 50_000_000
"""Length of a page without its body; a template that writes more is stopped."""

_LONGEST_REPEAT = 100_000
_SAFE = marked("Nothing was written.")


def shipped() -> Path:
    """The folder of the templates that come with the program."""
    return paths.resources() / "templates" / "html"


def own_templates() -> list[str]:
    """Names of a person's own template folders, each with an `article.html`."""
    folder = paths.user_templates()
    return sorted(found.parent.name for found in folder.glob("*/article.html")) if folder.is_dir() else []


def fill(name: str, template: str = "", **values: Any) -> str:
    """The template file `name` filled in; `template` is a folder of the person's own, which may lean on shipped files.

    Raises TemplateBroken (with file and line) or NotFound. The sandbox stops attributes with an underscore, files,
    long ranges, huge products of text and endless output; it cannot bound nested loops over the story's own lists.
    """
    room: _Room | _ShippedRoom = _own_room(template) if template else _shipped_room()
    try:
        return room.written(name, values)
    except TemplateSyntaxError as error:
        where = tr("{file}, line {line}").format(file=_place(error.name or name, template), line=error.lineno)
        raise TemplateBroken(
            tr("The template {where}: {plain}").format(where=where, plain=_plain(error.message)),
            safe=tr(_SAFE),
            remedy=tr(_REMEDY),
        ) from error
    except (TemplateError, _TooMuch, ArithmeticError, TypeError, ValueError, LookupError, RecursionError) as error:
        where = _place(name, template) + _line(error)
        raise TemplateBroken(
            tr("The template {where}: {reason}").format(where=where, reason=_reason(error)),
            safe=tr(_SAFE),
            remedy=tr(_REMEDY),
        ) from error


_MANNER: dict[str, Any] = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
}
_REMEDY = marked("Correct the template, or export with the standard one.")


class _TooMuch(Exception):
    """A template asked for more than a page can hold."""


class _ShippedRoom(Environment):
    """Room for our own templates, which need no guard, and are filled in thousands of times."""

    def __init__(self, folders: list[Path]) -> None:
        super().__init__(loader=FileSystemLoader(folders), **_MANNER)
        self.auto_reload = False

    def written(self, name: str, values: dict[str, Any]) -> str:
        """The page."""
        return self.get_template(name).render(values)


class _Room(ImmutableSandboxedEnvironment):
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
                raise _TooMuch(tr("it writes more than a page can hold."))
        return "".join(pieces)

    def _range(self, *bounds: int) -> range:
        steps = range(*bounds)
        self._steps -= len(steps)
        if self._steps < 0:
            raise _TooMuch(tr("its loops count further than {most:,}.").format(most=MAX_STEPS))
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
                raise _TooMuch(tr("it repeats something too often."))
        elif not numbers or abs(left) > _LONGEST_REPEAT or abs(right) > _LONGEST_REPEAT:
            raise _TooMuch(
                tr("it uses “{operator}” on something other than moderate numbers.").format(operator=operator)
            )
        elif operator == "**" and abs(right) > 64:
            raise _TooMuch(tr("it raises a number to a power above 64."))
        return super().call_binop(context, operator, left, right)


@cache
def _shipped_room() -> _ShippedRoom:
    # Compiling the templates takes longer than filling them in.
    return _ShippedRoom([shipped()])


def _own_room(template: str) -> _Room:
    if template not in own_templates():
        known = ", ".join(own_templates()) or tr("none yet")
        raise NotFound(
            tr("There is no template called “{template}”.").format(template=template),
            safe=tr(_SAFE),
            remedy=tr("Choose one of your own ({known}), or leave the choice empty.").format(known=known),
        )
    return _Room([paths.user_templates() / template, shipped()])


def _place(name: str, template: str) -> str:
    return f"{template}/{name}" if template else name


def _line(error: Exception) -> str:
    """`, line 7`: where in the template it happened; Jinja puts the template's own lines into the traceback."""
    found, step = "", error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename.endswith(".html"):
            found = tr(", line {line}").format(line=step.tb_lineno)
        step = step.tb_next
    return found


def _reason(error: Exception) -> str:
    if isinstance(error, SecurityError):
        return tr("it asks for something a template may not reach.")
    if isinstance(error, RecursionError):
        return tr("it calls itself without end.")
    return _plain(str(error))


def _plain(message: str | None) -> str:
    said = (message or tr("it cannot be understood")).strip()
    return said if said.endswith(".") else said + "."


def trusted(html: str) -> Markup:
    """HTML of our own renderer, which the template must not escape again."""
    return Markup(html)  # noqa: S704 - sanitised by the renderer
