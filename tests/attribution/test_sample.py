"""The sample article read completely: every quote, person, source, chain and flag, nothing that is not there."""

import json

import pytest

from tests.shared import shared
from workstation.attribution.proposing import propose

COUNTING = {"I1", "I2", "I5", "I6", "I7"}
FLAGS = {"unverified", "anonymous_source", "second_hand", "unattributed_quote"}


@pytest.fixture(scope="module")
def expected():
    return json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found():
    return propose(shared("samples/china-russia-sanctions.txt").read_text(encoding="utf-8"))


def test_every_quote_with_its_speaker(expected, found):
    wanted = expected["quotes"] + expected["quote_fragments"]
    wanted += [each for each in expected["indirect"] if each["id"] in COUNTING]
    got = {(q.start, q.end): q for q in found.quotes}
    for each in wanted:
        quote = got[each["start"], each["end"]]
        assert (quote.text, quote.kind) == (each["text"], each["kind"])
        mention, place = each["speaker_mention"], quote.speaker_mention
        assert (mention and (mention["start"], mention["end"])) == (place and (place.start, place.end)), each["id"]
        assert quote.anonymous == each.get("anonymous", False)
        if each["kind"] == "direct":
            assert (quote.speaker, quote.cue) == (each["speaker"], each["cue"])
            assert quote.confidence >= 0.9
    chains = {q.start: q.chain for q in found.quotes if q.chain}
    assert chains == {each["start"]: tuple(each["chain"]) for each in wanted if each.get("chain")}


def test_every_person_with_role_and_affiliation(expected, found):
    got = {person.name: person for person in found.people}
    assert set(got) == {person["name"] for person in expected["people"]}
    for person in expected["people"]:
        proposal = got[person["name"]]
        assert proposal.role == person["role"].removeprefix("a ")
        assert proposal.affiliation == person["affiliation"]
        assert [(m.start, m.end) for m in proposal.mentions] == [(m["start"], m["end"]) for m in person["mentions"]]


def test_every_source_and_whom_it_cites(expected, found):
    got = {source.name for source in found.sources}
    named = {"The United States": "United States", "China / Beijing": "China"}
    named["the state media (China)"] = "Chinese state media"
    assert got == {named.get(each["name"], each["name"]) for each in expected["sources"]}
    by_id = {each["id"]: named.get(each["name"], each["name"]) for each in expected["sources"]}
    cites = {by_id[each["id"]]: by_id[each["cites"]] for each in expected["sources"] if "cites" in each}
    assert {source.name: source.cites for source in found.sources if source.cites} == cites
    assert {source.name for source in found.sources if not source.named} == {
        named.get(each["name"], each["name"]) for each in expected["sources"] if not each["named"]
    }


def test_every_flag(expected, found):
    wanted = {(f["type"], f["start"], f["end"]) for f in expected["flags"] if f["type"] in FLAGS}
    assert {(flag.type, flag.start, flag.end) for flag in found.flags} == wanted
    unverified = next(flag for flag in found.flags if flag.type == "unverified")
    (quote,) = [q for q in found.quotes if q.id in unverified.applies_to]
    assert quote.text.startswith("Beijing is willing")


def test_nothing_that_must_not_be(expected, found):
    assert len(expected["must_not"]) == 4
    assert not {q.speaker for q in found.quotes} & {"AFP", "Reuters"}
    assert next(q for q in found.quotes if q.text == "“unlimited”").speaker is None
    assert not any("Weapons" in q.text for q in found.quotes)
    assert {c.verification for c in found.claims if c.text.startswith("Beijing is willing")} == {"could not verify"}
