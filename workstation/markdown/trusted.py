"""HTML of our own inside a block that is sanitised: marked by place holders, put back where it still fits."""

from __future__ import annotations

import re

_PLACE = re.compile("\ufdd0([0-9]+)\ufdd1")
_PART = re.compile(
    "\ufdd0[0-9]+\ufdd1" + r"""|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?:[^>"]|"[^"]*")*>""",
)
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "wbr"})


class Trusted:
    """Pieces of HTML held back while their surroundings go through the sanitiser (`sanitise.py`).

    The two noncharacters around a number never come from a text: `source.normal` takes them out, and a number that
    raw HTML smuggles in as a character reference only finds a piece that was held back anyway, once.
    """

    def __init__(self) -> None:
        self._held: list[tuple[str, int | None]] = []  # HTML, and for a closing piece the number of its opening one

    def hold(self, html: str) -> str:
        """A place holder for a piece that is complete in itself, or opens a passage."""
        return self._hold(html, None)

    def hold_close(self, html: str, opened: str) -> str:
        """A place holder for the piece that closes what the place holder `opened` opens."""
        return self._hold(html, int(opened[1:-1]))

    def _hold(self, html: str, opener: int | None) -> str:
        self._held.append((html, opener))
        return f"\ufdd0{len(self._held) - 1}\ufdd1"

    def settle(self, html: str) -> str:
        """The sanitised HTML with the pieces in it; a passage that does not nest with its elements stays unmarked."""
        closers = {opener for _, opener in self._held if opener is not None}
        out: list[str] = []
        stack: list[tuple[str, int, int]] = []  # an element's name, or "" and the number of a piece; its place in out
        done: set[int] = set()
        at = 0
        for part in _PART.finditer(html):
            out.append(html[at : part.start()])
            at = part.end()
            place = _PLACE.fullmatch(part[0])
            if place is None:
                out.append(_PLACE.sub(self._address, part[0]))
                _step(part, stack, out)
                continue
            number = int(place[1])
            if number < len(self._held) and number not in done:
                done.add(number)
                self._place(number, number in closers, stack, out)
        for name, _, place_in_out in stack:
            if not name:
                out[place_in_out] = ""
        return "".join(out) + html[at:]

    def _place(self, number: int, opens: bool, stack: list[tuple[str, int, int]], out: list[str]) -> None:
        piece, opener = self._held[number]
        if opener is None:
            out.append(piece)
            if opens:
                stack.append(("", number, len(out) - 1))
            return
        for depth in range(len(stack) - 1, -1, -1):
            name, opened, place = stack[depth]
            if not name and opened == opener:
                if depth == len(stack) - 1:
                    out.append(piece)
                else:
                    out[place] = ""
                del stack[depth]
                return

    def _address(self, place: re.Match[str]) -> str:
        number = int(place[1])
        return self._held[number][0] if number < len(self._held) else ""


def _step(part: re.Match[str], stack: list[tuple[str, int, int]], out: list[str]) -> None:
    """Follow an element's start or end tag; a passage open inside an element that ends loses its mark."""
    name = part["name"].lower()
    if name in _VOID:
        return
    if not part["close"]:
        stack.append((name, -1, -1))
        return
    while stack:
        opened, _, place = stack.pop()
        if not opened:
            out[place] = ""
        elif opened == name:
            return
