"""What the report of a fault names: our own lines, in a checkout and in a bundle, and nobody else's."""

import pytest

from workstation.ui.crash import report


def raised(name: str) -> BaseException:
    code = compile("def act():\n    raise KeyError('Alexander Gabuev')\nact()", name, "exec")
    with pytest.raises(KeyError) as caught:
        exec(code, {})
    return caught.value


def test_a_bundles_files_are_ours_too() -> None:
    assert "  workstation/ui/panel.py:2 act" in report(raised("workstation/ui/panel.py"))


@pytest.mark.parametrize("name", ["/home/ana/secret/other.py", "other/workstation.py"])
def test_other_files_and_values_are_never_named(name: str) -> None:
    said = report(raised(name))
    assert "(elsewhere)" in said
    for word in ("ana", "secret", "other", "Gabuev"):
        assert word not in said
