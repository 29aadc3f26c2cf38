"""Other processes that help: what they begin with, what they load, and that they end with who began them."""

import gc
import subprocess
import sys

from workstation.storage.helping import processes

_told: list[str] = []


def _begin(*told: str) -> None:
    _told.extend([*told, str(gc.isenabled())])


def _state() -> tuple[list[str], bool, bool, set[str]]:
    return _told, gc.isenabled(), gc.get_freeze_count() > 0, {"sqlalchemy", "pydantic", "PySide6"} & set(sys.modules)


def test_a_process_begins_with_what_it_is_given_and_loads_nothing_else() -> None:
    with processes(1, _begin, "one", "two") as pool:
        told, enabled, frozen, loaded = pool.submit(_state).result()
    assert told == ["one", "two", "False"], "nothing is looked through for what is not used while modules are loaded"
    assert enabled
    assert frozen
    assert loaded == set()


_LEFT = """
import os
from workstation.storage.helping import processes
if __name__ == "__main__":
    print(processes(1).submit(os.getpid).result(), flush=True)
    os._exit(0)
"""


def test_a_process_ends_when_who_began_it_is_gone() -> None:
    # It has the same standard output: that comes to its end when both are gone.
    done = subprocess.run([sys.executable, "-c", _LEFT], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip().isdigit()
