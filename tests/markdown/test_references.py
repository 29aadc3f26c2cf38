import pytest

from workstation.markdown.references import image_references, replace_references


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("![a](x.png) and ![b](y.png 'title')", ("x.png", "y.png")),
        ("![a [b] c](x.png) ![](<my pic.png>)", ("x.png", "my pic.png")),
        ("![a](x_(1).png) [no](image.png)", ("x_(1).png",)),
        ('<img alt="a" src="x.png"><IMG SRC=\'y.png\'>', ("x.png", "y.png")),
        ("```\n![a](code.png)\n```\n![b](x.png)", ("x.png",)),
        ("~~~~\n```\n![a](code.png)\n~~~~\n![b](x.png)", ("x.png",)),
        ("![a](x.png) ![a](x.png)", ("x.png",)),
        ("no images", ()),
    ],
)
def test_which_images_a_text_refers_to(text, found):
    assert image_references(text) == found


def test_pointing_images_elsewhere_changes_nothing_else():
    text = "![a](x.png 't') ![b](<x.png>) [x.png](x.png)\n\n```\n![c](x.png)\n```\n<img src='x.png'>"
    assert replace_references(text, {"x.png": "media/x.png"}) == (
        "![a](media/x.png 't') ![b](<media/x.png>) [x.png](x.png)\n\n```\n![c](x.png)\n```\n<img src='media/x.png'>"
    )
