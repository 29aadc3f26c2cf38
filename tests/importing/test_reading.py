import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workstation import importing
from workstation.errors import FileRefused
from workstation.importing.reading import LARGEST, bytes_of


def refused(data: bytes, name: str = "story.txt") -> str:
    with pytest.raises(FileRefused) as caught:
        importing.read_bytes(data, name)
    return str(caught.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(FileRefused, match=r"There is no file “.*gone\.txt”\. Nothing was changed\. Check the name"):
        importing.read(tmp_path / "gone.txt")


def test_a_folder_given_as_a_file(tmp_path):
    with pytest.raises(FileRefused, match=r"is a folder, not a file\..*Import it as a folder"):
        importing.read(tmp_path)


@pytest.mark.parametrize("data", [b"", b"  \r\n\t\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_an_empty_file(data):
    assert "“story.txt” is empty. Nothing was imported" in refused(data)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04rest", "an OpenDocument or zip file"),
        (b"%PDF-1.7", "a PDF"),
        (b"{\\rtf1", "Rich Text"),
        (b"\x89PNG\r\n", "an image"),
        (b"text\0with\0nul", "binary data"),
        (bytes(range(1, 32)) * 10, "binary data"),
    ],
)
def test_a_binary_file(data, said):
    words = refused(data)
    assert said in words
    assert "save it as .docx, plain text, Markdown or a web page" in words


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(FileRefused, match=r"has 50 MB; an article may have at most 50 MB\..*Divide it"):
        importing.read(path)


def test_three_megabytes_are_fine():
    data = b"The quick brown fox jumps over the lazy dog, and so on.\n" * 60_000
    assert len(importing.read_bytes(data, "long.txt").fields["body"]) > 3_000_000


def test_utf_16_that_does_not_fit():
    assert "begins as UTF-16 text but its bytes do not fit" in refused(b"\xff\xfea\x00b\x00\x00\xd8")
    assert "save it as text in UTF-8" in refused(b"\xff\xfea")


def test_bytes_that_are_no_known_encoding():
    assert "is in an encoding that cannot be told" in refused(b"caf\x81 \x8d\x8f \x9d ol\xe9")


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")],
)
@pytest.mark.parametrize("name", ["story.txt", "story.md", "story.html"])
def test_encodings_with_and_without_mark(encoding, bom, name):
    imported = importing.read_bytes(bom + "Café “Été”, fine.\n".encode(encoding), name)
    assert imported.fields["body"] == "Café “Été”, fine."
    assert not [note for note in imported.notes if "UTF-8" in note]


def test_windows_1252_is_guessed_and_said():
    imported = importing.read_bytes("Café “Été” – fine.".encode("windows-1252"), "story.txt")
    assert imported.fields["body"] == "Café “Été” – fine."
    assert "was read as Windows-1252 (Latin-1)" in imported.notes[0]


def test_a_stray_byte_does_not_spoil_the_rest():
    imported = importing.read_bytes("Café ".encode() + b"\xe9t\xe9" + "\nÀ la carte “là”.".encode(), "story.txt")
    assert imported.fields["body"] == "À la carte “là”."
    assert imported.fields["headline"] == "Café été"
    assert "A few bytes are not UTF-8 (line 1)" in imported.notes[0]


def test_an_unknown_ending_is_read_as_text_and_said():
    imported = importing.read_bytes(b"Some *words* here.", "story.wiki")
    assert imported.origin.format == "text"
    assert imported.notes[-1] == "The ending of “story.wiki” is not known; it was read as plain text."


def test_the_origin_keeps_the_bytes():
    data = b"\xef\xbb\xbfOne.\r\nTwo.\rThree.\n"
    origin = importing.read_bytes(data, "story.txt").origin
    assert (origin.name, origin.format, origin.data) == ("story.txt", "text", data)


def test_a_web_page_says_its_own_charset():
    page = '<meta charset="iso-8859-5"><p>Москва сегодня.</p>'.encode("iso-8859-5")
    assert importing.read_bytes(page, "page.html").fields["body"] == "Москва сегодня."


@pytest.mark.skipif(os.name != "posix", reason="a device as a file")
def test_what_has_no_size_and_no_end_is_refused():
    with pytest.raises(FileRefused, match=r"has 50 MB; an article may have at most 50 MB"):
        importing.read(Path("/dev/zero"))


@pytest.mark.skipif(os.name != "posix", reason="a pipe as a file")
def test_a_pipe_is_read_to_its_end(tmp_path):
    pipe, words = tmp_path / "pipe.txt", b"All the words there are.\n" * 10_000
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as writer:
        writer.submit(pipe.write_bytes, words)
        assert bytes_of(pipe) == words
