"""Usage: what is wrong with a command line ends in exit code 2, a refusal in 1, both on standard error."""

import subprocess
import sys

import pytest

from workstation import __version__
from workstation.__main__ import COMMANDS, UsageError, first_word, window_options
from workstation.cli.main import GROUPS, application, brought_forward


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
        ["edit", "a"],
        ["author", "edit", "a"],
        ["expert", "edit", "a"],
        ["source", "edit", "a"],
        ["author", "edit", "a", "--bio", "", "--bio-length", "endless"],
        ["list", "--temp", "--library", "x.db"],
        ["list", "--library="],
        ["import", "a.txt", "--on-duplicate", "merge"],
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


COMMANDS_WITH_A_LIBRARY = [
    ["list"],
    ["show", "bridge"],
    ["search", "lorries"],
    ["edit", "bridge", "--dek", "D"],
    ["publish", "bridge"],
    ["trash", "bridge"],
    ["restore", "bridge"],
    ["tag", "bridge", "--text", "lorries", "--expert", "ada-roe"],
    ["export", "bridge"],
    ["doctor"],
    ["render", "-"],
    *([kind, "list"] for kind in ("author", "expert", "source")),
    *([kind, "add", "Zoë Ng"] for kind in ("author", "expert", "source")),
    *([kind, "show", "ada-roe"] for kind in ("author", "expert", "source")),
    *([kind, "edit", "ada-roe", "--name", "Ada"] for kind in ("author", "expert", "source")),
]


def test_library_stands_before_or_after_any_command(run, home, draft):
    library = home / "mine.db"
    run("--library", library, "import", draft)
    run("edit", run("list", "--library", library, "--json").json[0]["slug"], "--slug", "bridge", "--library", library)
    for kind in ("author", "expert", "source"):
        run(kind, "--library", library, "add", "Ada Roe")
    for words in COMMANDS_WITH_A_LIBRARY:
        for placed in ([*words, "--library", library], [f"--library={library}", *words]):
            ran = run(*placed, *(["--out", home / "out"] if words[0] == "export" else []))
            assert ran.code == 0 or "carry this tag already" in ran.err, (placed, ran.err)
    assert list((home / "home").rglob("*.db")) == []


@pytest.mark.parametrize(
    "placed", [["--temp", "--sample", "list"], ["list", "--sample", "--temp"], ["list", "--temp", "--json", "--sample"]]
)
def test_a_try_leaves_nothing_behind(run, home, placed):
    ran = run(*placed)
    assert (ran.code, ran.err) == (0, "")
    assert "Who pays for the gates" in ran.out
    assert not (home / "home").exists()
    assert run("expert", "--temp", "add", "Ada", "--json").json["slug"] == "ada"
    assert run("--temp", "list").out == "The library has no articles yet.\n"
    assert not (home / "home").exists()


def test_what_stands_behind_two_hyphens_is_no_option():
    assert brought_forward(["search", "--temp", "--", "--sample", "--library"]) == [
        "--temp",
        "search",
        "--",
        "--sample",
        "--library",
    ]
    assert brought_forward(["show", "--library"]) == ["show", "--library"]


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
