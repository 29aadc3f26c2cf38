"""Search: what a person types is never an error, and finds what a reader sees."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.making import article
from workstation.domain.bylines import Credit
from workstation.domain.listing import ArticleFilter, Sort
from workstation.storage import Library, barred, open_library, search

BODY = """\
[“China is thinking of its own interests, and that’s all,”]{quote=q7k2m9xa} says [Gabuev]{expert=gabuev}.

The professor’s café in São Paulo; don't forget Москва.
"""


@pytest.fixture
def newsroom(library: Library) -> Library:
    byline = (Credit(name="Ángela Müller"),)
    library.articles.add(
        article(headline="Sanctions bite", dek="A short dek", body=BODY, byline=byline, section="Économie")
    )
    library.articles.add(article("other", minutes=1, headline="Nothing of that"))
    return library


def _found(library: Library, words: str) -> bool:
    slugs = [line.slug for line in library.articles.list(ArticleFilter(words=words)).rows]
    return "a-story" in slugs


@pytest.mark.parametrize(
    "words",
    [
        *("sanctions", "SANCT", "bite short", "economie", "angela muller", "cafe", "CAFÉ sao", "москва", "мос"),
        *("“China", '"its own interests"', 'says "thinking of"', "don't", "don’t forg", "that's", "gabuev"),
        *('"own interests', "paulo-", "interests, and"),
    ],
)
def test_found(newsroom: Library, words: str) -> None:
    assert _found(newsroom, words)


@pytest.mark.parametrize(
    "words",
    [
        *("q7k2m9xa", "quote", "expert", "sanctio ", "interests own sanctionsx"),
        *('"own its interests"', "bit short dek x", "headline:sanctions x", "NOT sanctionsy"),
    ],
)
def test_not_found(newsroom: Library, words: str) -> None:
    assert not _found(newsroom, words)


@pytest.mark.parametrize("words", ["", "  ", '"', "—", "***", "()", '""', "\0"])
def test_nothing_to_search_for_hides_nothing(newsroom: Library, words: str) -> None:
    assert len(newsroom.articles.list(ArticleFilter(words=words)).rows) == 2


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(exclude_categories=["Cs"])) | st.text("\"*^:(){}+-ANDORNTE \x00'", max_size=12))
def test_never_an_error(library: Library, words: str) -> None:
    library.articles.list(ArticleFilter(words=words), Sort.UPDATED)


def test_unfinished_word_is_the_last_only() -> None:
    assert search.query_of("per tar") == '"per" AND "tar"*'
    assert search.query_of("per tar ") == '"per" AND "tar"'
    assert search.query_of('"a b" cu') == '"a b" AND "cu"*'
    assert search.query_of('"a b" c') == '"a b"'
    assert search.query_of("c") == '"c"'
    assert search.query_of("北") == '"北"*'
    assert search.query_of('c "a b"') == '"c" AND "a b"'


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź", "lodz"),
        ("Bolesław", "bolesla"),
        ("Søren Kierkegaard", "soren kier"),
        ("Novak Đoković", "dokovic"),
        ("Diyarbakır", "diyarbakir"),
        ("Großweiß", "grossweiss"),
        ("Guðmundsson", "gudmundss"),
        ("Þórr", "thor"),
        ("Ærø", "aero"),
        ("Lodz", "Łódź"),
        ("Lodz", "łodz"),
        ("the Łódź ghetto", '"Lodz ghetto"'),
    ],
)
def test_a_letter_with_a_bar_is_found_by_the_plain_one(library: Library, written: str, typed: str) -> None:
    library.articles.add(article(body=f"They met in {written} again."))
    assert _found(library, typed)


@pytest.mark.parametrize(
    "words",
    [
        "Łukasz will call all of us",  # more letters that may have a bar than are tried one by one
        "ulica Łódź, Großer Weg",  # letters of two languages
        "Łódź-Polska-wielka",
        "ﬁnance",
        "Երևան",
        "τῆς Ἀθηνᾶς",
        "ᲗᲑᲘᲚᲘᲡᲘ",
        "İstanbul",
    ],
)
def test_words_are_found_as_they_stand_in_the_text(library: Library, words: str) -> None:
    library.articles.add(article(body=f"They met in {words} again."))
    assert _found(library, words)
    assert _found(library, f'"{words}"')


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pair=st.sampled_from([pair for each in barred._LETTERS for pair in each.items()]),
    pattern=st.lists(st.integers(0, 2), min_size=1, max_size=9),
)
def test_every_spelling_of_a_word_is_among_those_looked_for(pair: tuple[str, str], pattern: list[int]) -> None:
    typed, letter = pair
    if sum(each < 2 for each in pattern) > barred._PLACES:
        pattern = [min(each, 2) if each != 1 else 0 for each in pattern]
    word = "".join((typed, letter, "n")[each] for each in pattern)
    assert word in barred.spellings("".join((typed, typed, "n")[each] for each in pattern))
    assert len(barred.spellings(word)) <= 1 + 8 * len(barred._LETTERS)


def test_snippet_marks_hits(newsroom: Library) -> None:
    line = newsroom.articles.list(ArticleFilter(words="interests")).rows[0]
    assert "its own \x02interests\x03, and" in line.snippet
    assert newsroom.articles.list().rows[0].snippet == ""


def test_index_follows_every_save(newsroom: Library) -> None:
    stored = newsroom.articles.get("a-story")
    stored = newsroom.articles.save(stored.changed(headline="Oil"))
    assert _found(newsroom, "oil cafe")
    assert not _found(newsroom, "bite")
    newsroom.articles.save(stored.changed(body="New words"))
    assert _found(newsroom, "oil new")
    assert not _found(newsroom, "cafe")


def test_of_a_list_with_words_none_is_left_out(newsroom: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    with newsroom.transaction():
        for number in range(6):
            newsroom.articles.add(article(f"n{number}", minutes=number, headline=f"{9 - number}", body="needle"))
        newsroom.articles.save(newsroom.articles.get("n0").changed(updated_at=article(minutes=60).updated_at))
    monkeypatch.setattr(search, "NEWEST", 3)
    newest = newsroom.articles.list(ArticleFilter(words="needle")).rows
    assert [line.slug for line in newest] == ["n0", "n5", "n4", "n3", "n2", "n1"]
    by_title = newsroom.articles.list(ArticleFilter(words="needle"), Sort.TITLE).rows
    assert [line.slug for line in by_title] == ["n5", "n4", "n3", "n2", "n1", "n0"]


def _pages(library: Library, words: str, limit: int) -> list[str]:
    """Slugs as they come while one types, page after page."""
    slugs: list[str] = []
    after = None
    while True:
        hits, after = library.articles.search(words, ranked=False, after=after, limit=limit)
        slugs += [hit.line.slug for hit in hits]
        if after is None:
            return slugs


@pytest.mark.parametrize("words", ["needle", "need", '"sharp needle"', '"sharp needle" need'])
@pytest.mark.parametrize("limit", [1, 2, 3, 10])
def test_while_one_types_the_best_of_the_newest_come_first_then_older_ones_and_none_twice(
    library: Library, monkeypatch: pytest.MonkeyPatch, words: str, limit: int
) -> None:
    said = {"old-and-good": "sharp needle " * 9, "old": "sharp needle", "plain": "a sharp needle among other words"}
    said |= {"good": "sharp needle " * 5, "new": "a sharp needle among other words", "other": "sharp"}
    for number, (slug, body) in enumerate(said.items()):
        library.articles.add(article(slug, minutes=number, headline="", body=body))
    library.articles.add(article("gone", minutes=9, headline="Sharp needle", body=""))
    library.articles.trash("gone")
    monkeypatch.setattr(search, "NEWEST", 4)  # the one in the trash among them
    assert _pages(library, words, limit) == ["good", "new", "plain", "old", "old-and-good"]
    monkeypatch.setattr(search, "NEWEST", 1_000)
    ranked = [hit.line.slug for hit in library.articles.search(words, ranked=True, after=None, limit=9)[0]]
    assert _pages(library, words, limit) == ranked
    assert ranked[0] == "old-and-good"


def test_older_articles_are_found_where_all_the_newest_are_in_the_trash(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        library.articles.add(article(f"n{number}", minutes=number, body="needle"))
    for number in range(2, 5):
        library.articles.trash(f"n{number}")
    monkeypatch.setattr(search, "NEWEST", 3)
    hits, after = library.articles.search("needle", ranked=False, after=None, limit=9)
    assert [hit.line.slug for hit in hits] == ["n1", "n0"]
    assert after is None


def test_taken_out_words_leave_no_bytes(newsroom: Library) -> None:
    stored = newsroom.articles.get("a-story")
    stored = newsroom.articles.save(stored.changed(body="the secretneedle stood here"))
    newsroom.articles.save(stored.changed(body="nothing stands here"))
    newsroom.tags.rebuild()
    newsroom.close()
    assert b"secretneedle" not in newsroom.path.read_bytes()


def test_index_written_by_a_newer_sqlite(newsroom: Library) -> None:
    newsroom.close()
    with closing(sqlite3.connect(newsroom.path)) as other:
        if sqlite3.sqlite_version_info >= (3, 42):
            pytest.skip("this SQLite is the newer one")
        other.execute("UPDATE article_search_config SET v = 5 WHERE k = 'version'")
        other.commit()
    with open_library(newsroom.path) as library:
        assert _found(library, "cafe")
        library.articles.add(article("third", body="cafe"))
