"""Proposals as a whole: the directory first, tags respected, hostile texts, reading again only what changed."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.attribution.known import Known
from workstation.attribution.language import told
from workstation.attribution.proposing import Reader, propose

ROE = Known("ada-roe", "Ada Roe", True, ("A. Roe", "Ada M. Roe"), "harbour master", "Harbour Board", "expert")
BOARD = Known("board", "Harbour Board", False, ("HBS",), kind="institution")
WIKINEWS = Path(__file__).parent / "fixtures" / "wikinews.jsonl"


def test_the_directory_is_recognised_by_every_spelling():
    found = propose(
        "“It is shut,” said Ada M. Roe. “It will open,” said A. Roe. The HBS said it would pay.", [ROE, BOARD]
    )
    assert [(q.speaker, q.slug) for q in found.quotes] == [("Ada Roe", "ada-roe")] * 2 + [("Harbour Board", "board")]
    (person,) = found.people
    assert (person.slug, person.role, person.affiliation) == ("ada-roe", "harbour master", "Harbour Board")
    assert [place.text for place in person.mentions] == ["Ada M. Roe", "A. Roe"]
    assert {source.name: source.kind for source in found.sources}["Harbour Board"] == "institution"


def test_tags_that_are_there_are_not_proposed_again():
    text = "[“It is shut,”]{quote=q7k2m9xa} said [Ada Roe]{expert=ada-roe}. “It will open soon.”"
    found = propose(text)
    (quote,) = found.quotes
    assert (quote.text, quote.speaker) == ("“It will open soon.”", "Ada Roe")
    assert [place.text for person in found.people for place in person.mentions] == []


def test_no_proposal_cuts_a_tag_or_a_link_in_two():
    text = "Ada Roe said the gate of [Sorrel](https://sorrel.example/a) was shut by [Mary Bell]{expert=mary-bell}."
    (quote,) = propose(text).quotes
    assert quote.text == "the gate of [Sorrel](https://sorrel.example/a) was shut by [Mary Bell]{expert=mary-bell}"


def test_the_language_an_article_names_counts_and_the_one_nobody_chose_does_not():
    assert (told("es-419"), told("en"), told("en-GB"), told("nb")) == ("es", None, None, None)
    draft = "«OK», dijo Ada Roe."
    assert propose(draft, code=told("es")).quotes[0].speaker == "Ada Roe"


def test_a_mention_holds_all_that_means_the_speaker_and_no_bare_rank():
    said = {
        "“It fell,” said Sorrel’s coach Ada Roe.": "Sorrel’s coach Ada Roe",
        "“It fell,” said the engineer Ada Roe.": "the engineer Ada Roe",
        "“It fell,” said his sister Ada Roe.": "his sister Ada Roe",
        "“It fell,” said harbour chief Ada Roe.": "Ada Roe",
    }
    for text, words in said.items():
        (quote,) = propose(text).quotes
        assert (quote.speaker, quote.speaker_mention and quote.speaker_mention.text) == ("Ada Roe", words)


def test_a_line_wrapped_beside_a_long_address_goes_on_with_the_next():
    text = (
        "The harbour has been shut since the storm of last winter, and the board\n"
        "has said little of it. “The gate fell into the basin at night, and\n"
        "nobody was there,” [Ada\n"
        "Roe](https://harbour.example/board/members/ada-roe/what-she-said-of-the-night-of-the-storm) said\n"
        "at the meeting, and added that it would take the whole of a year to\n"
        "raise it again.\n"
    )
    said = [(" ".join(quote.text.split()), quote.speaker) for quote in propose(text, headed=True).quotes]
    assert said[0] == ("“The gate fell into the basin at night, and nobody was there,”", "Ada Roe")


def test_what_was_dismissed_stays_away_when_the_text_changes_elsewhere():
    text = "Ada Roe said the “old gate” was shut. “It will open,” she said."
    mixed = next(quote for quote in propose(text).quotes if quote.kind == "mixed")
    kept = propose("Rain fell. " + text).without({mixed.key})
    assert [quote.text for quote in kept.quotes] == ["“It will open,”"]


def test_reading_again_gives_what_reading_anew_gives():
    reader = Reader()
    paragraphs = [f"“It is shut,” said Ada Roe on day {day}. She left at {day}." for day in range(6)]
    reader.propose("\n\n".join(paragraphs))
    paragraphs[2] = "“It is open,” said Mary Bell. “At last,” she added."
    changed = "\n\n".join(paragraphs)
    assert reader.propose(changed) == propose(changed)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 40_000, '"' * 40_000, "“a” " * 15_000, "'a " * 20_000, "said " * 20_000, "Ada said that " * 8_000,
        "according to " * 8_000, "of the man " * 9_000, "Ada Roe, " * 12_000, "<!-- " * 20_000, "[a](" * 15_000,
        "```a\n" * 20_000, "قال المتحدث: «هذا مهم» " * 4_000, "他说：「好」。" * 12_000, "\n" * 100_000, "x" * 100_000,
        "“Hello there\n" * 5_000, "ADA ROE: hello\n" * 5_000, "Ada Roe: hello\nMary Bell: no\n" * 2_000,
        "{% a " * 15_000, "«a», dijo este " * 3_000, "“Ada said.\nb c” d\n" * 2_000, ". ." * 10_000,
    ],
    ids=lambda text: repr(text[:12]),
)  # fmt: skip
def test_hostile_texts_take_time_in_proportion_to_their_length(text):
    began = time.thread_time()
    propose(text[: len(text) // 8])
    small = time.thread_time() - began
    began = time.thread_time()
    propose(text)
    assert time.thread_time() - began < 40 * small + 1.5  # eight times the text; squared would be 64 times


ALPHABET = [
    *list("aA .,:;?!\n“”„«»\"'‘’()[]{}*_#`<>—-"),
    "said ",
    "Ada Roe ",
    "she ",
    "that ",
    "{quote=q7k2m9xa}",
    "قال ",
    "好",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(ALPHABET), max_size=60).map("".join))
def test_any_text_gives_places_within_it(text):
    found = propose(text)
    for quote in found.quotes:
        assert text[quote.start : quote.end] == quote.text
        assert 0 <= quote.confidence <= 1
        if quote.speaker_mention:
            place = quote.speaker_mention
            assert text[place.start : place.end] == place.text
    assert all(a.start <= b.start or b.inside for a, b in pairwise(found.quotes))
    json.dumps(found.as_json())


def test_wikinews_is_read_as_well_as_it_was():
    """A floor a bit under what is reached; `make bench` prints the exact figures where the scorer is."""
    right = spoken = proposed = surely = sure = 0
    for line in WIKINEWS.read_text(encoding="utf-8").split("\n"):
        if not line:
            continue
        article = json.loads(line)
        marked = [q for q in article["quotes"] if q["kind"] == "direct" and q["speaker"]]
        quotes = propose(article["text"]).quotes
        spoken += len(marked)
        for gold in marked:
            near = [q for q in quotes if min(q.end, gold["end"]) - max(q.start, gold["start"]) > 0]
            proposed += bool(near)
            right += any(_same(q.speaker, gold) for q in near)
        for quote in quotes:
            if quote.confidence >= 0.9:
                over = [g for g in article["quotes"] if min(quote.end, g["end"]) > max(quote.start, g["start"])]
                surely += 1
                sure += any(_same(quote.speaker, g) for g in over)
    assert spoken > 40
    assert proposed / spoken >= 0.93
    assert right / spoken >= 0.78
    assert sure / surely >= 0.85


def _same(speaker: str | None, gold: dict) -> bool:
    names = {word.lower() for word in f"{gold['speaker']} {gold.get('speaker_resolved') or ''}".split()}
    return bool(speaker) and bool({word.lower() for word in speaker.split()} & names)
