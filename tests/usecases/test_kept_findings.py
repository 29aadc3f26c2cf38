"""Findings are kept while nothing they rest on changes; what concerns the vault or the moment is always found anew."""

import ast
import json
from datetime import timedelta
from inspect import getsource
from sys import modules

import pytest

from tests.vault.people import CHEAP, CODENAME, DESCRIPTION, IDENTITY, PASSPHRASE, traces
from workstation.attribution.check.rule import PARTS, Severity
from workstation.attribution.check.rules import RULES
from workstation.domain.articles import Embargo
from workstation.domain.base import now
from workstation.storage import open_library
from workstation.usecases import articles, confidential, doctor, experts, scrubbing, sources, tagging
from workstation.usecases.checking import check_article
from workstation.usecases.packs import open_pack

BODY = "“The gate was shut,” said Ann Roe on Monday.\n\n“It is late,” said a diplomat.\n\nTK the river.\n"


@pytest.fixture
def story(library):
    experts.add_expert(library, "Ann Roe")
    sources.add_source(library, "A diplomat", kind="unnamed person")
    article, _ = articles.new_article(library, "The gate", BODY)
    tagging.tag_source(library, article.slug, "A diplomat", "a diplomat")
    return library.articles.get(article.slug)


def _findings(library, pack="default"):
    return check_article(library, "the-gate", open_pack(pack)).findings


def _lie(library, article):
    """Change what is kept, as nobody can but its own store, so that it shows when it is used."""
    kept = library.kept_findings
    put = []
    kept.put, real = (lambda *row: put.append(row)), kept.put
    kept.forget()
    _findings(library)
    kept.put = real
    ((id, rules, digest, found),) = put
    told = [{**each, "message": "kept"} for each in json.loads(found)]
    kept.put(id, rules, digest, json.dumps(told, ensure_ascii=False))


def test_the_same_state_is_not_checked_twice_and_every_change_is_seen(library, story):
    first = _findings(library)
    assert _findings(library) == first
    assert {"tk-left", "unnamed-without-reason"} <= {each.code for each in first}
    _lie(library, story)
    assert {each.message for each in _findings(library)} == {"kept"}
    assert "kept" not in {each.message for each in _findings(library, "blog")}, "another pack"
    _lie(library, story)
    sources.edit_source(library, "a-diplomat", anonymity_reason="The post.")
    changed = _findings(library)
    assert "kept" not in {each.message for each in changed}, "a record that the article uses"
    assert "unnamed-without-reason" not in {each.code for each in changed}
    _lie(library, story)
    experts.edit_expert(library, "ann-roe", spellings=("A. Roe",))
    assert "kept" not in {each.message for each in _findings(library)}, "somebody whom the text may mean"
    _lie(library, story)
    library.articles.save(library.articles.get("the-gate").changed(body=BODY.replace("TK the river", "The river")))
    assert not {"tk-left"} & {each.code for each in _findings(library)}, "the text"


def test_an_embargo_is_never_kept(library, story):
    until = Embargo(until=now() + timedelta(days=1))
    library.articles.save(story.changed(embargo=until))
    assert "embargo-running" in {each.code for each in _findings(library)}
    library.close()
    assert b"embargo-running" not in (library.files / "findings.db").read_bytes()


def test_a_file_that_is_damaged_or_gone_costs_time_only(library, story, tmp_path):
    first = _findings(library)
    library.close()
    file = library.files / "findings.db"
    assert file.stat().st_mode & 0o077 == 0
    for damage in (b"no database at all", file.read_bytes().replace(b"is left", b"is lost")):
        file.write_bytes(damage)
        with open_library(library.path) as again:
            assert _findings(again) == first == _findings(again)
    file.unlink()
    with open_library(library.path) as again:
        assert _findings(again) == first
        doctor.rebuild_index(again)
        assert not file.exists()
    with open_library(library.path, write=False) as reading:
        assert _findings(reading) == first
        assert not file.exists()


def test_nothing_of_the_vault_stands_in_it(library):
    """Neither before the name was protected and scrubbed, nor while it is, locked or not, nor where it is allowed."""
    spilt = "“The gate was shut,” said Gutiérrez.\n\nJosé Gutiérrez, a hydrologist, left.\n"
    articles.new_article(library, "The gate", spilt)
    file = library.files / "findings.db"
    _findings(library)
    assert traces(file.read_bytes())
    library.vault.create(PASSPHRASE, CHEAP)
    confidential.add_confidential(library, CODENAME, DESCRIPTION, IDENTITY)
    scrubbing.scrub_name(library, "snowdrop")
    assert not file.exists()
    article = library.articles.get("the-gate")
    library.articles.save(article.changed(body=spilt))
    assert "vault-name" in {each.code for each in _findings(library)}
    assert not file.exists()


def test_a_rule_reads_only_the_parts_of_the_records_it_names():
    for rule in RULES:
        tree = ast.parse(getsource(modules[rule.find.__module__]))
        named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & set(PARTS)
        if any(isinstance(node, ast.ImportFrom) and "pictures" in (node.module or "") for node in ast.walk(tree)):
            named.add("images")
        if rule.code == "image-without-alt":
            named.discard("images")  # the text alone tells
        assert named == rule.reads, rule.code


def test_what_only_tells_is_kept_apart_from_what_stops(library, story):
    from workstation.usecases.checking import check_state

    errors = check_state(library, story, open_pack(), Severity.ERROR).findings
    assert {each.severity for each in errors} == {Severity.ERROR}
    assert (
        len(_findings(library)) > len(errors) == len(check_state(library, story, open_pack(), Severity.ERROR).findings)
    )
