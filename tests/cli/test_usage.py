"""Usage: what is wrong with a command line ends in exit code 2, a refusal in 1, both on standard error."""

import subprocess
import sys

import pytest

from workstation import __version__
from workstation.__main__ import COMMANDS, UsageError, first_word, window_options
from workstation.cli.main import GROUPS, application


def test_every_command_is_on_the_list_and_has_help(run):
    app = application()
    registered = {command.name for command in app.registered_commands} | {g.name for g in app.registered_groups}
    assert registered == COMMANDS
    assert {command for commands in GROUPS.values() for command in commands} == COMMANDS
    for command in ("list", "export", "author"):
        helped = run(command, "--help")
        assert helped.code == 0
        assert "Usage" in helped.out


def test_the_version_in_a_process_of_its_own(process):
    assert process("--version").out == f"Editorial Workstation {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["--nonsense"],
        ["list", "--nonsense"],
        ["export"],
        ["export", "a", "--all"],
        ["tag", "a", "--text", "b"],
        ["render"],
        ["import"],
        ["--library"],
    ],
)
def test_wrong_usage_exits_with_2_and_says_so_on_standard_error(run, words):
    ran = run(*words)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.strip()
    assert "Traceback" not in ran.err


def test_the_library_option_stands_before_or_after_the_command(run, home, draft):
    library = home / "mine.db"
    assert run("--library", library, "import", draft).code == 0
    assert [each["slug"] for each in run("list", "--library", library, "--json").json]
    assert run("list", "--json", f"--library={library}").json == run("--library", library, "list", "--json").json


def test_a_whole_job_in_processes_of_their_own(process, draft):
    slug = process("import", draft, "--json").json[0]["slug"]
    assert [each["slug"] for each in process("list", "--json").json] == [slug]
    refused = process("show", "no-such-story")
    assert (refused.code, refused.out) == (1, "")
    assert "no-such-story" in refused.err


def test_words_that_open_the_window(tmp_path):
    file = tmp_path / "draft.txt"
    file.write_text("x")
    options = window_options(["--library", "a.db", "--sample", str(file)])
    assert (options.library, options.sample, options.files) == ("a.db", True, [file])
    assert first_word(["--library", "list", "show"]) == "show"
    with pytest.raises(UsageError, match="makes its own library"):
        window_options(["--temp", "--library", "x"])
    with pytest.raises(UsageError, match="no command and no file"):
        window_options([str(tmp_path / "missing.txt")])


def test_no_command_imports_qt():
    program = (
        "import sys\n"
        "from workstation.cli.main import application\n"
        "application()\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')], 'Qt was imported'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
