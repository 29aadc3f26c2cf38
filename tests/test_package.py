"""What `pip install .` gives: a wheel with everything the program needs beside its code."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


def test_resources_and_migrations_travel(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    for shipped in (path for path in (ROOT / "resources").rglob("*") if path.is_file()):
        assert f"workstation/resources/{shipped.relative_to(ROOT / 'resources').as_posix()}" in names
    assert any(name.startswith("workstation/storage/migrations/versions/0001") for name in names)


def test_the_command_is_there(wheel):
    archive = zipfile.ZipFile(wheel)
    (entry_points,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    assert "workstation = workstation.__main__:main" in archive.read(entry_points).decode()


def test_the_program_runs_from_the_unpacked_wheel_alone(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); import workstation;"
        f"assert workstation.__file__.startswith({str(tmp_path)!r});"
        f"sys.argv = ['workstation', 'demo', '--out', {str(tmp_path / 'out')!r}];"
        "from workstation.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "out").glob("*.html"))


def test_every_dependency_is_locked_with_its_hash():
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for one in asked:
        name = re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", one)[0].lower())  # PEP 503
        assert f"\n{name}==" in f"\n{locked}", f"{name} is not locked: make lock"
    assert locked.count("--hash=sha256:") > len(asked)
