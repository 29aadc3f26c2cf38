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


def main() -> int:
    """The whole of it, or with --json the kills alone."""
    asked = argparse.ArgumentParser(prog="make torture")
    asked.add_argument("--cycles", type=int, default=200)
    asked.add_argument("--cuts", type=int, default=300)
    asked.add_argument("--longest", type=float, default=2.5, help="seconds a cycle types at most")
    asked.add_argument("--seed", type=int, default=20261126)
    asked.add_argument("--json", action="store_true", help="only kill, and print the figures")
    options = asked.parse_args()
    load()
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        killed = kill_and_count(_made(folder, "kills"), options.cycles, options.seed, options.longest)
        if options.json:
            sys.stdout.write(json.dumps(vars(killed)) + "\n")
            return 0
        return _all_of_it(Path(folder), killed, options.cuts, options.seed)


def _all_of_it(folder: Path, killed: Killed, count: int, seed: int) -> int:
    rows = [
        (f"kill -9 while typing, {killed.cycles} times", not killed.lost and not killed.wrong, _kills(killed)),
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
        sys.stdout.write(f"{name:<48} {mark:<9} {said}\n")
    survived = sum(row[1] is True for row in rows)
    tried = sum(row[1] is not None for row in rows)
    sys.stdout.write(
        f"torture: {killed.cycles} cycles, {killed.typed} words typed, {killed.lost} words lost, "
        f"{survived} faults survived of {tried}\n"
    )
    return 0 if survived == tried else 1


def _kills(killed: Killed) -> str:
    return (
        f"{killed.typed} words typed, {killed.lost} lost, {killed.wrong} wrong texts; at worst the last "
        f"{killed.missing:.2f} s missing, back after {killed.recovery:.2f} s"
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
