"""Where no card renders, the page is drawn without imitating one."""

import sys
from pathlib import Path

import pytest

from workstation.ui.preview.drawing import is_imitated

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells by its files")


def test_without_a_card_that_renders_it_would_be_imitated(tmp_path: Path) -> None:
    assert is_imitated({}, tmp_path)
    assert is_imitated({}, tmp_path / "nothing")


def test_a_card_is_used_unless_it_is_switched_off(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    assert not is_imitated({}, tmp_path)
    assert is_imitated({"LIBGL_ALWAYS_SOFTWARE": "1"}, tmp_path)
