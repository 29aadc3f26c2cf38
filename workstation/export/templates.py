"""The page templates: the shipped ones and a person's own, in a sandbox that reaches nothing but the public story."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation import paths
from workstation.errors import NotFound, TemplateBroken
from workstation.words import marked, tr

if TYPE_CHECKING:
    from markupsafe import Markup

    from workstation.export.template_rooms import Room, ShippedRoom

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
    room: Room | ShippedRoom = _own_room(template) if template else _shipped_room()
    try:
        return room.written(name, values)
    except Exception as error:
        if (broken := _in_words(error, name, template)) is None:
            raise
        raise broken from error


def _in_words(error: Exception, name: str, template: str) -> TemplateBroken | None:
    """What is wrong with the template; None for what is wrong with us."""
    from jinja2 import TemplateError, TemplateSyntaxError

    from workstation.export.template_rooms import TooMuch

    if isinstance(error, TemplateSyntaxError):
        where = tr("{file}, line {line}").format(file=_place(error.name or name, template), line=error.lineno)
        said = tr("The template {where}: {plain}").format(where=where, plain=_plain(error.message))
    elif isinstance(
        error, TemplateError | TooMuch | ArithmeticError | TypeError | ValueError | LookupError | RecursionError
    ):
        where = _place(name, template) + _line(error)
        said = tr("The template {where}: {reason}").format(where=where, reason=_reason(error))
    else:
        return None
    return TemplateBroken(said, safe=tr(_SAFE), remedy=tr(_REMEDY))


_REMEDY = marked("Correct the template, or export with the standard one.")


@cache
def _shipped_room() -> ShippedRoom:
    # Compiling the templates takes longer than filling them in.
    from workstation.export.template_rooms import ShippedRoom

    return ShippedRoom([shipped()])


def _own_room(template: str) -> Room:
    if template not in own_templates():
        known = ", ".join(own_templates()) or tr("none yet")
        raise NotFound(
            tr("There is no template called “{template}”.").format(template=template),
            safe=tr(_SAFE),
            remedy=tr("Choose one of your own ({known}), or leave the choice empty.").format(known=known),
        )
    from workstation.export.template_rooms import Room

    return Room([paths.user_templates() / template, shipped()])


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
    from jinja2.exceptions import SecurityError

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
    return _markup()(html)


@cache
def _markup() -> type[Markup]:
    from markupsafe import Markup  # not before something is exported or previewed

    return Markup
