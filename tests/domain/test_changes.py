"""Changes add up and know whether anything happened."""

from workstation.domain.changes import NOTHING, Changes, changed


def test_changes_add_up():
    both = changed(articles="a") | changed(articles=["b"], quotes="q")
    assert both.articles == {"a", "b"}
    assert both.quotes == {"q"}
    assert both
    assert not NOTHING


def test_those_of_many_batches_add_up_at_once():
    many = [changed(revisions=["a", "b"]), changed(revisions="c", tags="a"), NOTHING]
    assert Changes.of_all(many) == many[0] | many[1] | many[2]
    assert Changes.of_all([]) == NOTHING
