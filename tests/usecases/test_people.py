"""Authors, experts, sources, quotes and topics: what a person does with the directory."""

import pytest
from PIL import Image as Picture

from workstation.domain.people import Affiliation
from workstation.domain.quotes import QuoteKind, Speaker
from workstation.errors import FieldRefused, NotAnImage, NotFound, TextAmbiguous, TextNotFound
from workstation.usecases import articles, authors, directory, experts, images, quotes, sources, tagging, topics


def test_slugs_of_people_never_change_and_never_collide(library):
    first, _ = experts.add_expert(library, "Ada Roe")
    second, touched = experts.add_expert(library, "Ada  Roe")
    assert (first.slug, second.slug) == ("ada-roe", "ada-roe-2")
    assert touched.experts == {"ada-roe-2"}
    renamed, _ = experts.edit_expert(library, "ada-roe", name="Ada Lovelace Roe")
    assert renamed.slug == "ada-roe"
    with pytest.raises(FieldRefused):
        experts.edit_expert(library, "ada-roe", name="")
    assert library.experts.get("ada-roe") == renamed


@pytest.mark.parametrize(
    ("module", "noun"),
    [(authors, "author"), (experts, "expert"), (sources, "source")],
    ids=["author", "expert", "source"],
)
def test_into_the_trash_and_back(library, module, noun):
    record, _ = getattr(module, f"add_{noun}")(library, "Ada Roe")
    listed = getattr(module, f"list_{noun}s")
    assert [each.slug for each in listed(library, "ROE")] == ["ada-roe"]
    getattr(module, f"trash_{noun}")(library, record.slug)
    assert listed(library) == []
    assert [each.slug for each in listed(library, trashed=True)] == ["ada-roe"]
    _, touched = getattr(module, f"restore_{noun}")(library, record.slug)
    assert getattr(touched, f"{noun}s") == {"ada-roe"}
    assert [each.slug for each in listed(library)] == ["ada-roe"]


def test_a_photo_is_copied_into_the_library(library, tmp_path):
    authors.add_author(library, "Lena Ferro")
    picture = tmp_path / "Lena at sea.jpg"
    Picture.new("RGB", (10, 10), "gray").save(picture)
    author, touched = authors.set_photo(library, "lena-ferro", picture)
    picture.unlink()
    assert author.photo == "lena-at-sea.jpg"
    assert library.images.data(author.photo)
    assert touched.images == {"lena-at-sea.jpg"}
    with pytest.raises(NotAnImage, match="may have 52 MB"):
        images.add_image_bytes(library, b"\0" * (images.MAX_IMAGE + 1), "huge.jpg")


def test_experts_and_sources_complete_together_in_any_spelling(library):
    experts.add_expert(
        library,
        "José Añez",
        spellings=("Хосе Аньес",),
        affiliations=(Affiliation(role="fellow", organisation="Elcano"),),
    )
    sources.add_source(library, "Josefina Daily", kind="outlet")
    found = directory.candidates(library, "jose")
    assert [(each.key, each.name, each.detail) for each in found] == [
        ("expert", "José Añez", "fellow, Elcano"),
        ("source", "Josefina Daily", "outlet"),
    ]
    assert [each.slug for each in directory.candidates(library, "хосе")] == ["jose-anez"]


def test_the_name_behind_a_tag(library):
    experts.add_expert(library, "Ada Roe")
    sources.add_source(library, "AFP", kind="wire")
    quote, _ = quotes.new_quote(library, "Words", Speaker(kind="source", slug="afp"))
    titles = [
        ("expert", "ada-roe"),
        ("source", "afp"),
        ("quote", quote.id),
        ("expert", "nobody"),
        ("quote", "zzzzzzzz"),
    ]
    assert [directory.record_title(library, *each) for each in titles] == ["Ada Roe", "AFP", "AFP", "", ""]


def test_a_quote_s_speaker_can_be_said_later_and_taken_back(library):
    quote, touched = quotes.new_quote(library, "Words")
    assert touched.quotes == {quote.id}
    assert quote.speaker is None
    experts.add_expert(library, "Ada Roe")
    said, _ = quotes.set_speaker(library, quote.id, Speaker(kind="expert", slug="ada-roe"))
    assert said.speaker.slug == "ada-roe"
    assert quotes.edit_quote(library, quote.id, kind=QuoteKind.INDIRECT)[0].kind is QuoteKind.INDIRECT
    assert quotes.set_speaker(library, quote.id, None)[0].speaker is None
    with pytest.raises(NotFound, match="no expert “nobody”"):
        quotes.set_speaker(library, quote.id, Speaker(kind="expert", slug="nobody"))
    assert quotes.quote_card(library, "zzzzzzzz") is None


def test_every_article_and_every_quote_of_a_person(library):
    experts.add_expert(library, "Ada Roe")
    for number in (1, 2):
        article, _ = articles.new_article(library, f"Story {number}", f"“Words {number},” says Ada Roe.\n")
        tagging.tag_quote(library, article.slug, "Ada Roe", f"“Words {number},”")
    tagging.tag_expert(library, "story-2", "Ada Roe", "Ada Roe")
    use = experts.expert_use(library, "ada-roe")
    assert {line.slug for line in use.articles} == {"story-1", "story-2"}
    assert {each.words for each in use.quotes} == {"“Words 1,”", "“Words 2,”"}
    assert [each.article_slug for each in use.mentions] == ["story-2"]
    articles.trash(library, "story-1")
    assert {each.article_slug for each in experts.expert_use(library, "ada-roe").quotes} == {"story-2"}


def test_words_are_found_as_a_reader_sees_them(library):
    body = "She *said* [it](https://x.example): “never  again”.\n\nAgain, never.\n"
    experts.add_expert(library, "Ada Roe")
    article, _ = articles.new_article(library, "Story", body)
    tagged, _ = tagging.tag_expert(library, article.slug, "Ada Roe", "said")
    assert tagged.body.startswith("She *[said]{expert=ada-roe}* [it](https://x.example): “never")
    start, end = tagging.find_words(body, '"never again"')
    assert body[start:end] == "“never  again”"
    with pytest.raises(TextAmbiguous, match="--nth"):
        tagging.find_words("one one", "one")
    assert tagging.find_words("one one", "one", nth=2) == (4, 7)
    with pytest.raises(TextNotFound):
        tagging.find_words("one", "two")


def test_topics_by_name_in_any_language(library):
    found = topics.search_topics(library, "flood")
    assert found[0].label == "flood"
    assert found[0].code.startswith("medtop:")
    articles.add_article(library, headline="Rain", topics=[found[0].ref])
    assert [(each.label, each.articles) for each in topics.used_topics(library)] == [("flood", 1)]


@pytest.mark.parametrize(("module", "noun"), [(authors, "author"), (experts, "expert"), (sources, "source")])
def test_a_name_with_a_line_break_is_refused(library, module, noun):
    add, edit = getattr(module, f"add_{noun}"), getattr(module, f"edit_{noun}")
    for odd in ("Ada\nRoe", "Ada\r\nRoe", "Ada\u2028Roe"):
        with pytest.raises(FieldRefused, match="“Ada Roe” has a line break"):
            add(library, odd)
    record, _ = add(library, " Ada Roe\n")
    assert record.name == "Ada Roe"
    with pytest.raises(FieldRefused, match="line break"):
        edit(library, record.slug, name="Ada\nRoe")
    if noun != "author":
        with pytest.raises(FieldRefused, match="line break"):
            edit(library, record.slug, spellings=("A.\nRoe",))
