"""What a run of the bench measured, as JSON: rows, and the machine they were measured on."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import PySide6

from tests.bench.table import Row


def machine() -> dict[str, object]:
    """Where it ran, and how busy that was (load of the last minute)."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def write(path: Path, rows: Iterable[Row]) -> None:
    """Rows of this run take the place of rows of the same figure in the file; others stay."""
    known = {row["figure"]: row for row in read(path).get("rows", [])}
    where = machine()
    for row in rows:
        ratio = row.value / row.other if row.other else None
        known[row.figure] = {**row._asdict(), "ratio": ratio, "load": where["load"], "at": where["at"]}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"machine": where, "rows": list(known.values())}, indent=1), encoding="utf-8")


def read(path: Path) -> dict:
    """What a file holds; nothing where there is none."""
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
