"""Two records made one, and two again: texts, quotes, bylines and proposals keep meaning whom they meant."""

import gc
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.domain.bylines import Credit
from workstation.domain.listing import ArticleFilter
from workstation.domain.merging import Likeness
from workstation.domain.people import Affiliation, Contact
from workstation.domain.quotes import Speaker
from workstation.errors import FieldRefused, InTheTrash, MergeStands
from workstation.storage import temporary_library
from workstation.usecases.articles import add_article, edit_header
from workstation.usecases.authors import add_author, author_use
from workstation.usecases.duplicates import keep_apart, likely_duplicates
from workstation.usecases.experts import add_expert, edit_expert, expert_use, trash_expert
from workstation.usecases.exporting import export_articles, page_for
from workstation.usecases.importing import import_files
from workstation.usecases.merging import list_merges, merge_records, undo_merge
from workstation.usecases.quotes import new_quote, set_speaker
from workstation.usecases.sources import add_source, source_use
from workstation.usecases.tagging import tag_expert


def pairs(library, kind="expert"):
    return {(p.keep, p.lose): p.likeness for p in likely_duplicates(library, kind)}


def test_likely_pairs_and_why(library):
    for name, more in (
        ("José Ángel Gurría", {}),
        ("Jose Angel GURRIA", {}),
        ("Alexander Gabuev", {"spellings": ("Александр Габуев",)}),
        ("Aleksandr Gabuyev", {}),
        ("Gabuev, Alexander", {}),
        ("Ni Lexiong", {}),
        ("倪乐雄", {}),
        ("Ann Lee", {"contacts": (Contact(kind="phone", value="+44 20 7946 0018"),)}),
        ("Anna-Maria Leigh", {"contacts": (Contact(kind="phone", value="020 7946 0018"),)}),
        ("Nobody Else", {}),
    ):
        add_expert(library, name, **more)
    found = pairs(library)
    assert found.pop(("jose-angel-gurria", "jose-angel-gurria-2")) is Likeness.SAME_NAME
    assert found.pop(("alexander-gabuev", "aleksandr-gabuyev")) is Likeness.SOUNDS_ALIKE
    assert found.pop(("alexander-gabuev", "gabuev-alexander")) is Likeness.OTHER_ORDER
    assert found.pop(("ann-lee", "anna-maria-leigh")) is Likeness.SAME_CONTACT
    assert {frozenset(pair) for pair in found} <= {frozenset(("aleksandr-gabuyev", "gabuev-alexander"))}
    edit_expert(library, "ni-lexiong", spellings=("倪乐雄",))
    (chinese,) = [slug for slug in library.experts.slugs() if slug.startswith("ni") and slug != "ni-lexiong"]
    assert pairs(library)["ni-lexiong", chinese] is Likeness.SHARED_SPELLING


def test_two_persons_are_not_proposed_again(library):
    add_expert(library, "Ann Lee")
    add_expert(library, "Ann Lee")
    assert pairs(library) == {("ann-lee", "ann-lee-2"): Likeness.SAME_NAME}
    keep_apart(library, "expert", "ann-lee-2", "ann-lee")
    assert pairs(library) == {}
    add_expert(library, "Ann Lee")
    assert set(pairs(library)) == {("ann-lee", "ann-lee-3"), ("ann-lee-2", "ann-lee-3")}
    merge_records(library, "expert", "ann-lee", "ann-lee-3")
    assert pairs(library) == {}
    trash_expert(library, "ann-lee-2")
    assert pairs(library) == {}


def test_a_directory_of_thousands_is_looked_through_in_linear_time(library):
    def cost(count: int) -> float:
        names: list[Any] = [(f"p-{n}", f"Person {n}", f"person {n}", f"person {n}", True) for n in range(count)]
        names += [(f"q-{n}", "Ann Lee", "ann lee", "ann le", True) for n in range(count)]
        from workstation.usecases import duplicates

        began = time.thread_time()
        assert len(duplicates._likenesses(names, [])) == count - 1
        return time.thread_time() - began

    gc.disable()  # else what earlier tests left is looked through again and again
    try:
        small, large = min(cost(2_000) for _ in range(3)), min(cost(20_000) for _ in range(3))
    finally:
        gc.enable()
    assert large < 40 * max(small, 0.004)  # 10 × as much work; were it the square, 100 ×


@pytest.fixture
def two(library):
    """One person twice, each tagged and quoted."""
    add_expert(library, "Alexander Gabuev", fields=("Russia",), notes="Met in May.")
    add_expert(
        library,
        "Aleksandr Gabuyev",
        affiliations=(Affiliation(organisation="Carnegie", role="fellow", start="2020"),),
        fields=("China", "Russia"),
        notes="Prefers Signal.",
    )
    add_article(library, slug="one", body="Says Alexander Gabuev: yes.")
    add_article(library, slug="other", body="Says Aleksandr Gabuyev: “no”.")
    tag_expert(library, "one", "alexander-gabuev", "Alexander Gabuev")
    tag_expert(library, "other", "aleksandr-gabuyev", "Aleksandr Gabuyev")
    quote, _ = new_quote(library, "no", Speaker(kind="expert", slug="aleksandr-gabuyev"))
    body = library.articles.get("other").body.replace("“no”", f"[“no”]{{quote={quote.id}}}")
    library.articles.save(library.articles.get("other").changed(body=body))
    return quote


def test_a_merge_turns_everything_over_and_texts_stay_as_they_are(library, two):
    bodies = [library.articles.get(slug).body for slug in ("one", "other")]
    merge, changes = merge_records(library, "expert", "alexander-gabuev", "aleksandr-gabuyev")
    assert changes.experts == {"alexander-gabuev", "aleksandr-gabuyev"}
    assert changes.quotes == {two.id}
    kept = library.experts.get("aleksandr-gabuyev")
    assert (kept.slug, kept.name, kept.spellings) == ("alexander-gabuev", "Alexander Gabuev", ("Aleksandr Gabuyev",))
    assert (kept.fields, kept.notes) == (("Russia", "China"), "Met in May.\n\nPrefers Signal.")
    assert [each.organisation for each in kept.affiliations] == ["Carnegie"]
    assert [library.articles.get(slug).body for slug in ("one", "other")] == bodies
    for slug in ("alexander-gabuev", "aleksandr-gabuyev"):
        use = expert_use(library, slug)
        assert {line.slug for line in use.articles} == {"one", "other"}
        assert [quote.words for quote in use.quotes] == ["“no”"]
        assert len(library.articles.list(ArticleFilter(expert=slug)).rows) == 2
    assert library.quotes.get(two.id).speaker == Speaker(kind="expert", slug="alexander-gabuev")
    assert library.tags.dangling(library.articles.get("other").id) == []
    assert "Alexander Gabuev" in str(page_for(library, library.articles.get("other")))
    assert [each.id for each in list_merges(library, "expert")] == [merge.id]
    assert all(each.ok for each in library.check())
    assert add_expert(library, "Aleksandr Gabuyev")[0].slug == "aleksandr-gabuyev-2"


def test_undoing_makes_two_again_and_keeps_what_was_changed_since(library, two):
    before = {slug: library.experts.get(slug) for slug in ("alexander-gabuev", "aleksandr-gabuyev")}
    merge, _ = merge_records(library, "expert", "alexander-gabuev", "aleksandr-gabuyev")
    edit_expert(library, "alexander-gabuev", notes="Rewritten.")
    undo_merge(library, merge.id)
    now = {slug: library.experts.get(slug) for slug in before}
    assert now["aleksandr-gabuyev"] == before["aleksandr-gabuyev"].changed(version=now["aleksandr-gabuyev"].version)
    kept = before["alexander-gabuev"].changed(notes="Rewritten.", version=now["alexander-gabuev"].version)
    assert now["alexander-gabuev"] == kept
    assert library.quotes.get(two.id).speaker == Speaker(kind="expert", slug="aleksandr-gabuyev")
    assert [line.slug for line in expert_use(library, "alexander-gabuev").articles] == ["one"]
    assert list_merges(library, "expert") == []
    with pytest.raises(MergeStands):
        undo_merge(library, merge.id)


def test_a_chain_of_merges_is_undone_from_its_end(library):
    for name in ("Ann Lee", "Anne Lee", "A. Lee"):
        add_expert(library, name)
    first, _ = merge_records(library, "expert", "anne-lee", "a-lee")
    second, _ = merge_records(library, "expert", "ann-lee", "anne-lee")
    assert {library.experts.get(slug).slug for slug in ("a-lee", "anne-lee")} == {"ann-lee"}
    with pytest.raises(MergeStands, match="became part of ann-lee"):
        undo_merge(library, first.id)
    undo_merge(library, second.id)
    assert library.experts.get("a-lee").slug == "anne-lee"
    undo_merge(library, first.id)
    assert library.experts.get("a-lee").name == "A. Lee"


def test_fields_are_taken_one_by_one(library):
    add_expert(library, "Ann Lee", notes="old", fields=("law",))
    add_expert(library, "Anne Leigh", notes="new", fields=("tax",))
    merge_records(library, "expert", "ann-lee", "anne-leigh", {"name": "lose", "notes": "lose", "fields": "keep"})
    kept = library.experts.get("ann-lee")
    assert (kept.name, kept.spellings, kept.notes, kept.fields) == ("Anne Leigh", ("Ann Lee",), "new", ("law",))
    with pytest.raises(FieldRefused, match="is one record already"):
        merge_records(library, "expert", "ann-lee", "anne-leigh")
    add_expert(library, "Bo")
    with pytest.raises(FieldRefused, match="no field “shoe_size”"):
        merge_records(library, "expert", "ann-lee", "bo", {"shoe_size": "lose"})
    trash_expert(library, "ann-lee")
    with pytest.raises(InTheTrash):
        merge_records(library, "expert", "ann-lee", "bo")


def test_authors_and_sources(library):
    add_author(library, "Kim Roe", role="Reporter")
    add_author(library, "K. Roe", outlet="The Valley Post")
    article, _ = add_article(library, slug="story")
    edit_header(library, article.id, byline=(Credit(name="K. Roe", author="k-roe"),))
    held = library.articles.by_id(article.id)
    merge, changes = merge_records(library, "author", "kim-roe", "k-roe")
    assert changes.articles == {article.id}
    assert library.articles.by_id(article.id).byline == (Credit(name="K. Roe", author="kim-roe"),)
    assert [line.slug for line in author_use(library, "k-roe")] == ["story"]
    # A window that still holds the old slug stores it as the one of today.
    edit_header(library, article.id, byline=held.byline, dek="d")
    assert library.articles.by_id(article.id).byline[0].author == "kim-roe"
    undo_merge(library, merge.id)
    assert library.authors.get("k-roe").outlet == "The Valley Post"
    add_source(library, "AFP", kind="wire")
    add_source(library, "Agence France-Presse", kind="wire", url="https://afp.com")
    add_article(library, slug="wired", body="[AFP]{source=agence-france-presse}")
    merge_records(library, "source", "afp", "agence-france-presse")
    kept = library.sources.get("agence-france-presse")
    assert (kept.slug, kept.url, kept.spellings) == ("afp", "https://afp.com", ("Agence France-Presse",))
    assert [line.slug for line in source_use(library, "afp").articles] == ["wired"]


NAMES = st.lists(st.sampled_from(["Ann", "Ann Lee", "Anne Lee", "Bo Wu", "Wu Bo", "吴波"]), min_size=3, max_size=5)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=NAMES, data=st.data())
def test_merging_and_undoing_gives_the_directory_back(names, data):
    with temporary_library() as library:
        slugs = [add_expert(library, name, fields=(name,))[0].slug for name in names]
        quotes = [new_quote(library, "w", Speaker(kind="expert", slug=slug))[0].id for slug in slugs]

        def state() -> dict[str, Any]:
            people = {e.slug: e.model_dump(exclude={"version"}) for e in library.experts.list()}
            return people | {quote: library.quotes.get(quote).speaker for quote in quotes}

        states, merges = [state()], []
        for _ in range(data.draw(st.integers(1, len(names) - 1))):
            live = sorted(e.slug for e in library.experts.list())
            keep, lose = data.draw(st.permutations(live))[:2]
            merges.append(merge_records(library, "expert", keep, lose)[0])
            assert library.experts.get(lose).slug == keep
            states.append(state())
        for merge in reversed(merges):
            assert state() == states.pop()
            undo_merge(library, merge.id)
        assert state() == states.pop()
        set_speaker(library, quotes[0], None)


def test_an_article_with_both_slugs_lists_the_person_once_and_a_copy_of_it_keeps_its_tags(
    library, other_library, two, tmp_path
):
    both = "[Alexander Gabuev]{expert=alexander-gabuev} and [Gabuyev]{expert=aleksandr-gabuyev} are one."
    add_article(library, slug="both", headline="Both", body=both)
    merge_records(library, "expert", "alexander-gabuev", "aleksandr-gabuyev")
    export_articles(library, ["both"], "html", "", None, tmp_path)
    page = (tmp_path / "both.html").read_text("utf-8")
    assert page.count('<b class="name">Alexander Gabuev</b>') == 1
    assert page.count('"name": "Alexander Gabuev"') == 1
    export_articles(library, ["both"], "markdown", "full", None, tmp_path)
    import_files(other_library, [tmp_path / "both.md"])
    assert other_library.experts.get("aleksandr-gabuyev").slug == "alexander-gabuev"
    assert other_library.tags.dangling(other_library.articles.get("both").id) == []
    # Where somebody else is called by that slug, the tags say whom they mean.
    with temporary_library() as third:
        add_expert(third, "Aleksandr Gabuyev", notes="another")
        import_files(third, [tmp_path / "both.md"])
        assert third.experts.get("aleksandr-gabuyev").notes == "another"
        assert "{expert=aleksandr-gabuyev}" not in third.articles.get("both").body
