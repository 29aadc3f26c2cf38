"""Changes add up and know whether anything happened."""

from workstation.domain.changes import NOTHING, changed


def test_changes_add_up():
    both = changed(articles="a") | changed(articles=["b"], quotes="q")
    assert both.articles == {"a", "b"}
    assert both.quotes == {"q"}
    assert both
    assert not NOTHING
