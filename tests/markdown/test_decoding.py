import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.errors import FileRefused
from workstation.markdown.decoding import decode, lines_of


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=80))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_line_and_its_bytes_belong_together(encoding, text):
    mark = "" if encoding in ("utf-8", "utf-8-sig") else "\ufeff"
    data = (mark + text).encode(encoding)
    if encoding == "utf-8" and text.startswith("\ufeff"):
        return
    decoded = decode(data, "x.md")
    assert decoded.text == text
    assert decoded.bom + b"".join(line.raw for line in decoded.lines) == data


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_whatever_the_bytes_they_are_kept_or_refused(data):
    try:
        decoded = decode(data, "x.md")
    except FileRefused:
        return
    assert decoded.bom + b"".join(line.raw for line in decoded.lines) == data


def test_only_three_newlines_end_a_line():
    assert lines_of("a\u2028b\x0cc\r\nd\re\n\nf") == ["a\u2028b\x0cc\r\n", "d\r", "e\n", "\n", "f"]
