"""The outside client: what a screen reader would do with the running program. Run by the system's own Python."""

from __future__ import annotations

import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 60  # seconds
WANTED = (
    ("frame", ""),
    ("menu bar", ""),
    ("text", "Search articles"),
    ("list", "Articles"),
    ("text", "Headline"),
    ("text", "Dek"),
    ("text", "Article text"),
    ("push button", "New article"),
    ("page tab", "Preview"),
    ("page tab", "People"),
    ("page tab", "Details"),
)
ALIKE = {"push button": {"push button", "toggle button", "button"}, "text": {"text", "entry", "paragraph"}}
TYPED = "Heard and read back. "


def main(program: int) -> int:
    """Walk the window, say what is missing, type and read it back."""
    Atspi.set_timeout(20_000, 60_000)  # ms: a busy machine answers late
    application = wait("the program on the accessibility bus", lambda: find_application(program))
    wait("the window", lambda: next((each for each in walk(application) if each.getRoleName() == "frame"), None))
    wait("the article", lambda: find(application, "text", "Article text"))
    for role, name in WANTED:
        wait(f"{role} “{name}”", lambda role=role, name=name: find(application, role, name))
    mute = wait("all that is in sight", lambda: [describe(each) for each in walk(application) if needs_a_name(each)])
    if mute:
        return complain("without a name: " + "; ".join(mute))
    text = wait("a text that can be written", lambda: writable(find(application, "text", "Article text")))
    text.queryComponent().grabFocus()
    wait("the focus in the article", lambda: focused(text))
    text.queryText().setCaretOffset(0)
    text.queryEditableText().insertText(0, TYPED, len(TYPED))
    wait("what was typed", lambda: text.queryText().getText(0, len(TYPED)) == TYPED or None)
    new = wait("a button that can be pressed", lambda: able(find(application, "push button", "New article")))
    press(new)
    wait("an empty headline", lambda: empty(find(application, "text", "Headline")))
    wait("the focus in the headline", lambda: focused(find(application, "text", "Headline")))
    print(
        f"{sum(1 for _ in walk(application))} objects, {len(WANTED)} found by role and name, text typed and read back"
    )
    return 0


def find_application(program: int):
    """The program by the id of its process."""
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each is not None and each.get_process_id() == program), None)


def walk(node, depth: int = 0):
    """Every object below this one; what vanishes meanwhile is passed over."""
    if node is None or depth > 30:
        return
    yield node
    try:
        children = [node.getChildAtIndex(at) for at in range(min(node.childCount, 200))]
    except Exception:  # noqa: BLE001 -- the bus says of a vanished object only that the call failed
        return
    for child in children:
        yield from walk(child, depth + 1)


def find(node, role: str, name: str):
    """The first object in sight of that role whose name begins so."""
    roles = ALIKE.get(role, {role})
    fitting = (each for each in walk(node) if each.getRoleName() in roles and each.name.startswith(name))
    return next((each for each in fitting if each.getState().contains(pyatspi.STATE_SHOWING)), None)


def empty(text):
    return text if text is not None and text.queryText().characterCount == 0 else None


def press(control):
    """Do what a click does, whichever of the control's actions that is."""
    actions = control.queryAction()
    names = [actions.getName(at).casefold() for at in range(actions.nActions)]
    actions.doAction(next(at for at, name in enumerate(names) if name in ("press", "click")))


def able(control):
    return control if control is not None and control.getState().contains(pyatspi.STATE_SENSITIVE) else None


def writable(text):
    return text if text is not None and text.getState().contains(pyatspi.STATE_EDITABLE) else None


def focused(control):
    return control if control is not None and control.getState().contains(pyatspi.STATE_FOCUSED) else None


def needs_a_name(node) -> bool:
    """Whether it can have the focus, is in sight, and says nothing."""
    state = node.getState()
    if not (state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING)):
        return False
    return not node.name.strip() and node.getRoleName() not in ("frame", "document web", "filler", "panel")


def describe(node) -> str:
    path = []
    while node is not None and len(path) < 6:
        path.append(f"{node.getRoleName()} “{node.name}”")
        node = node.parent
    return " < ".join(path)


def wait(what: str, found):
    """The first answer that is not None; gives up with words. What vanished while it was read is looked for again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = found()
        except GLib.GError:
            answer = None
        if answer is not None:
            return answer
        time.sleep(0.2)
    raise SystemExit(complain(f"not found: {what}"))


def complain(words: str) -> int:
    print(words, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
