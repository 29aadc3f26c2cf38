"""Where no card renders, the page is drawn without imitating one."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from workstation.ui.preview.imitated_card import OPENGL, is_imitated, left_alone

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells by its files")


def test_without_a_card_that_renders_it_would_be_imitated(tmp_path: Path) -> None:
    assert is_imitated({}, tmp_path)
    assert is_imitated({}, tmp_path / "nothing")


def test_a_card_is_used_unless_it_is_switched_off(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    assert not is_imitated({}, tmp_path)
    assert is_imitated({"LIBGL_ALWAYS_SOFTWARE": "1"}, tmp_path)
    assert not is_imitated({"LIBGL_ALWAYS_SOFTWARE": "0"}, tmp_path)


def test_what_would_be_imitated_is_not_loaded_and_nobody_inherits_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIBGL_ALWAYS_SOFTWARE", "1")
    monkeypatch.delenv(OPENGL, raising=False)
    with left_alone():
        assert os.environ[OPENGL] == "none"
    assert OPENGL not in os.environ
    monkeypatch.setenv(OPENGL, "xcb_egl")
    with left_alone():
        assert os.environ[OPENGL] == "xcb_egl"


def test_only_complaints_of_what_was_asked_for_are_kept_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIBGL_ALWAYS_SOFTWARE", "1")
    monkeypatch.delenv(OPENGL, raising=False)
    heard: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: heard.append(message))
    try:
        with left_alone():
            qWarning("Failed to create RHI for backend: OpenGL")
            qWarning("something else is wrong")
        qWarning("QRhiGles2: Failed to create context")
    finally:
        qInstallMessageHandler(before)
    assert heard == ["something else is wrong", "QRhiGles2: Failed to create context"]
