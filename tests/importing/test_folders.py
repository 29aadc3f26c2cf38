import pytest

from workstation import importing
from workstation.errors import FileRefused


def test_a_folder_is_looked_through(tmp_path):
    for name in ("b.md", "a.txt", "sub/c.html", "sub/photo.jpg", ".hidden.md", ".git/d.md", "README", "~$x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = importing.look_in(tmp_path)
    assert [str(path.relative_to(tmp_path)) for path in found.files] == ["a.txt", "b.md", "sub/c.html"]
    assert importing.files_in(tmp_path) == list(found.files)
    left_out = {str(path.relative_to(tmp_path)): why for path, why in found.left_out}
    kind = "not a kind of file that can be imported"
    assert left_out == {
        ".hidden.md": "hidden", ".git": "hidden", "~$x.txt": "hidden", "sub/photo.jpg": kind, "README": kind,
    }  # fmt: skip


def test_links_to_folders_are_not_followed(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x.md").write_text("x")
    (tmp_path / "in" / "link").symlink_to(tmp_path / "out")
    found = importing.look_in(tmp_path / "in")
    assert found.files == ()
    assert found.left_out == ((tmp_path / "in" / "link", "a link to another folder"),)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileRefused, match="There is no folder"):
        importing.files_in(tmp_path / "gone")
