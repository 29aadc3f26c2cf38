"""`make torture`: kills, power cuts and faults, and a table of what came of them; exit code 1 when any was lost."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from tests.torture.faults import FAULTS, Skipped
from tests.torture.killing import Killed, kill_and_count, load
from tests.torture.power import cuts, possible
from tests.torture.window import kill_window


def main() -> int:
    """The whole of it, or with --json the kills alone."""
    asked = argparse.ArgumentParser(prog="make torture")
    asked.add_argument("--cycles", type=int, default=200)
    asked.add_argument("--windows", type=int, default=-1, help="cycles of the whole window; a tenth of the others")
    asked.add_argument("--cuts", type=int, default=300)
    asked.add_argument("--longest", type=float, default=2.5, help="seconds a cycle types at most")
    asked.add_argument("--seed", type=int, default=20261126)
    asked.add_argument("--json", action="store_true", help="only kill, and print the figures")
    options = asked.parse_args()
    windows = options.windows if options.windows >= 0 else max(1, options.cycles // 10)
    load()
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        kills = [
            kill_and_count(_made(folder, "kills"), options.cycles, options.seed, options.longest),
            kill_window(_made(folder, "window"), windows, options.seed, options.longest) if windows else Killed(),
        ]
        if options.json:
            sys.stdout.write(json.dumps([vars(each) for each in kills]) + "\n")
            return 0
        return _all_of_it(Path(folder), kills, options.cuts, options.seed)


def _all_of_it(folder: Path, kills: list[Killed], count: int, seed: int) -> int:
    named = ("kill -9 of what writes", "kill -9 of the whole window")
    rows = [
        (f"{name}, {killed.cycles} times", not killed.lost and not killed.wrong, _kills(killed))
        for name, killed in zip(named, kills, strict=True)
    ]
    if why := possible():
        rows.append(("power cut", None, f"not tried: {why}"))
    else:
        lost, damaged, done = cuts(_made(str(folder), "power"), count, seed)
        said = f"{lost} lost something acknowledged, {damaged} left a damaged library"
        rows.append((f"power cut, {done} times", not lost and not damaged, said))
    for name, fault in FAULTS:
        rows.append((name, *_tried(fault, _made(str(folder), name.replace(" ", "-")[:30]))))
    for name, survived, said in rows:
        mark = {True: "survived", False: "FAILED", None: "skipped"}[survived]
        sys.stdout.write(f"{name:<48} {mark:<9} {said}".rstrip() + "\n")
    return _summed(kills, [row[1] for row in rows if row[1] is not None])


def _summed(kills: list[Killed], survived: list[bool]) -> int:
    cycles, typed, lost = (sum(getattr(each, name) for each in kills) for name in ("cycles", "typed", "lost"))
    count, good = len(survived), sum(survived)
    line = "{:>8} {:>12} {:>11} {:>19} {:>16}\n"
    sys.stdout.write("\n" + line.format("cycles", "words typed", "words lost", "seconds to recover", "faults survived"))
    for killed in kills:
        sys.stdout.write(line.format(killed.cycles, killed.typed, killed.lost, f"{killed.recovery:.2f}", ""))
    slowest = max(each.recovery for each in kills)
    sys.stdout.write(line.format(cycles, typed, lost, f"{slowest:.2f}", f"{good} of {count}"))
    sys.stdout.write(
        f"torture: {cycles} cycles, {typed} words typed, {lost} words lost, {good} faults survived of {count}\n"
    )
    return 0 if all(survived) else 1


def _kills(killed: Killed) -> str:
    return (
        f"{killed.typed} words typed, {killed.lost} lost, {killed.wrong} wrong texts; at worst the last "
        f"{killed.missing:.2f} s missing, back after {killed.recovery:.2f} s"
        + (f", told {killed.said} times what came back" if killed.said else "")
    )


def _tried(fault: object, folder: Path) -> tuple[bool | None, str]:
    try:
        fault(folder)  # type: ignore[operator]
    except Skipped as why:
        return None, str(why)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told and the rest goes on
        return False, f"{type(error).__name__}: {error}"[:300].replace("\n", " ")
    return True, ""


def _made(folder: str, name: str) -> Path:
    place = Path(folder) / name
    place.mkdir()
    return place


if __name__ == "__main__":
    sys.exit(main())
