from workstation import importing

TEXT = """---
title: A
image: pics/lead.png
---
![one](pics/one.png) ![again](pics/one.png "t") ![two](<my pic.png>) ![far](https://example.org/x.png)
![up](../secret.png) ![root](/etc/passwd) ![gone](gone.png) <img src="two%20words.png">

```
![code](code.png)
```
"""


def test_images_beside_the_file(tmp_path):
    folder = tmp_path / "post"
    for name in ("pics/lead.png", "pics/one.png", "my pic.png", "two words.png", "../secret.png", "code.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "post.md").write_text(TEXT)
    imported = importing.read(folder / "post.md")
    found = {address: path.relative_to(folder).as_posix() for address, path in imported.images.items()}
    assert found == {
        "pics/lead.png": "pics/lead.png", "pics/one.png": "pics/one.png",
        "my pic.png": "my pic.png", "two%20words.png": "two words.png",
    }  # fmt: skip
    assert imported.fields["lead_image"] == "pics/lead.png"
    notes = "\n".join(imported.notes)
    assert "https://example.org/x.png is on the web; it stays a link" in notes
    for missing in ("../secret.png", "gone.png"):
        assert f"“{missing}” was not found in the file’s folder" in notes
    assert "“/etc/passwd” does not lie beside the file" in notes


def test_a_link_out_of_the_folder_is_not_followed(tmp_path):
    folder = tmp_path / "post"
    folder.mkdir()
    (tmp_path / "secret.png").write_bytes(b"x")
    (folder / "in.png").symlink_to(tmp_path / "secret.png")
    (folder / "post.md").write_text("Text ![a](in.png)\n")
    assert importing.read(folder / "post.md").images == {}


def test_a_lead_image_that_is_not_there_is_kept_aside(tmp_path):
    (tmp_path / "post.md").write_text("---\nimage: /assets/a.png\n---\nText.\n")
    imported = importing.read(tmp_path / "post.md")
    assert "lead_image" not in imported.fields
    assert imported.extra == {"imported_lead_image": "/assets/a.png"}


def test_a_link_that_leads_to_itself_is_no_picture(tmp_path):
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    (tmp_path / "post.md").write_text("![a](loop.png) words\n")
    imported = importing.read(tmp_path / "post.md")
    assert imported.images == {}
    assert "“loop.png” was not found" in imported.notes[0]


def test_pictures_lie_beside_the_file_and_not_beside_a_link_to_it(tmp_path):
    there, here = tmp_path / "there", tmp_path / "here"
    for folder in (there, here):
        folder.mkdir()
    (there / "one.png").write_bytes(b"x")
    (here / "two.png").write_bytes(b"x")
    (there / "post.md").write_text("![a](one.png) ![b](two.png) words\n")
    (here / "post.md").symlink_to(there / "post.md")
    assert importing.read(here / "post.md").images == {"one.png": there / "one.png"}
    (tmp_path / "again").symlink_to(there)
    assert importing.read(tmp_path / "again" / "post.md").images == {"one.png": there / "one.png"}
