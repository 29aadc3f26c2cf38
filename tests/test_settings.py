"""Preferences come back as they were; a file that makes no sense never stops the program."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.settings import Preferences, Settings, load, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_no_file_means_the_defaults_and_no_notice(file: Path) -> None:
    assert load(file).settings == Settings()
    assert load(file).notice == ""


@given(st.builds(Settings, look=st.text(), editor_size=st.floats(6, 40), windows=st.just({"a": {"tab": 2}})))
def test_what_was_saved_comes_back(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    save(settings, file)
    assert load(file).settings == settings
    assert load(file).notice == ""


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b'"x"', b'{"look": '])
def test_a_broken_file_is_set_aside_with_a_notice(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    loaded = load(file)
    assert loaded.settings == Settings()
    assert "could not be understood" in loaded.notice
    assert (file.parent / "settings-unreadable.json").read_bytes() == content


def test_a_value_of_the_wrong_kind_has_its_default_and_the_rest_holds(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"look": 7, "language": "es", "windows": {"a": 3}}))
    loaded = load(file)
    assert loaded.settings == Settings(language="es")
    assert "look, windows" in loaded.notice


def test_a_newer_file_is_used_and_not_thinned_out(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"format": 99, "look": "dark", "telepathy": True}))
    loaded = load(file)
    assert loaded.settings.look == "dark"
    assert "newer version" in loaded.notice
    save(loaded.settings.changed(look="light"), file)
    assert json.loads(file.read_text())["telepathy"] is True


def test_a_file_that_cannot_be_read_is_left_alone(file: Path) -> None:
    file.mkdir(parents=True)
    assert "could not be read" in load(file).notice
    assert load(file).settings == Settings()
    assert file.is_dir()


def test_a_change_is_written_at_once_and_leaves_nothing_behind(file: Path) -> None:
    preferences = Preferences(Settings(), file)
    preferences.change(look="dark")
    assert load(file).settings.look == "dark"
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


def test_a_failed_write_raises_and_keeps_the_change_for_now(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    preferences = Preferences(Settings(), tmp_path / "config" / "settings.json")
    with pytest.raises(OSError, match="config"):
        preferences.change(look="dark")
    assert preferences.settings.look == "dark"


def test_a_number_out_of_its_range_has_its_default(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"line_height": 9000, "text_size": 150}))
    loaded = load(file)
    assert loaded.settings.line_height == Settings().line_height
    assert loaded.settings.text_size == 150
    assert "line height" in loaded.notice
