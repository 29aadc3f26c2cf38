"""The walk-through on the real input by the command line alone: import, people, tags, byline, export, and back."""

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.cli.conftest import draft, home, run, runner  # noqa: F401 - fixtures
from tests.shared import posts, shared

EXPERTS = (
    ("Alexander Gabuev", "specialist in Sino-Russian relations", "Carnegie Moscow Center"),
    ("Ni Lexiong", "professor", "Shanghai Institute of National Defense Strategy"),
    ("Josep Borrell", "foreign policy chief", "European Union"),
    ("Jake Sullivan", "national security adviser", "United States"),
    ("Yang Jiechi", "top diplomatic official", "Chinese Communist Party"),
)
SOURCES = (("New York Times", "outlet"), ("AFP", "wire"), ("Fitch", "organisation"), ("US media", "outlet"))


class _Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words = []
        self.hidden = 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in ("script", "style")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.hidden:
            self.words.append(data)


def words_of(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    return " ".join("".join(reader.words).split())


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A home with the sample imported and tagged by hand, as a reporter would; and its slug."""
    folder = tmp_path_factory.mktemp("told")
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("WORKSTATION_HOME", str(folder / "home"))
        return folder / "home", tell(runner(folder, surroundings))


@pytest.fixture
def story(home, told):  # noqa: F811
    """The same in the test's own home; its slug."""
    there, slug = told
    shutil.copytree(there, home / "home", dirs_exist_ok=True)
    return slug


def tell(run):  # noqa: F811
    sample = shared("samples/china-russia-sanctions.txt")
    slug = run("import", sample, "--json").json[0]["slug"]
    for name, role, affiliation in EXPERTS:
        assert run("expert", "add", name, "--role", role, "--affiliation", affiliation).code == 0
        hit = run("tag", slug, "--expert", name, "--text", name, "--nth", "1")
        assert hit.code == 0, hit.err
    for name, kind in SOURCES:
        assert run("source", "add", name, "--kind", kind).code == 0
        hit = run("tag", slug, "--source", name, "--text", name, "--nth", "1")
        assert hit.code == 0, hit.err
    quotes = json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))["quotes"]
    for quote in quotes:
        hit = run("tag", slug, "--quote-of", quote["speaker"], "--text", quote["text"])
        assert hit.code == 0, hit.err
    edited = run(
        "edit", slug, "--headline", "Beijing weighs its friendship with Moscow", "--byline", "Ricardo:writing", "--json"
    )
    assert edited.code == 0, edited.err
    return slug


def test_nothing_of_the_raw_text_is_lost(run):  # noqa: F811
    sample = shared("samples/china-russia-sanctions.txt")
    (line,) = run("import", sample, "--json").json
    article = run("show", line["slug"], "--json").json
    assert article["headline"] == ""
    assert article["slug"] == "china-russia-sanctions"
    assert article["credit_line"] == "Source: Gestion"
    assert "## Weapons for Russia?" in article["body"]
    (credit,) = article["byline"]
    assert credit["name"] == "Ricardo"
    profile = run("author", "show", credit["author"], "--json").json
    kept = " ".join([article["body"], article["credit_line"], *(bio["text"] for bio in profile["bios"])])
    assert re.sub(r"\W+", "", kept) == re.sub(r"\W+", "", sample.read_text(encoding="utf-8"))


def test_the_filed_page_has_everything_and_no_key(run, story, tmp_path):  # noqa: F811
    (path,) = run("export", story, "--format", "html", "--out", tmp_path / "filed", "--json").json
    page = Path(path).read_text(encoding="utf-8")
    words = words_of(page)
    sample = shared("samples/china-russia-sanctions.txt").read_text(encoding="utf-8")
    for paragraph in sample.split("\n"):
        assert " ".join(paragraph.split()) in words
    assert "Beijing weighs its friendship with Moscow" in words
    assert "Carnegie Moscow Center" in words
    for key in ("{expert=", "{quote=", "alexander-gabuev", "new-york-times"):
        assert key not in page
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])
    assert data["@type"] == "NewsArticle"
    assert [author["name"] for author in data["author"]] == ["Ricardo"]


def test_every_quote_of_a_person_across_the_library(run, story):  # noqa: F811
    used = run("expert", "show", "alexander-gabuev", "--json").json
    assert len(used["quotes"]) == 3
    assert used["articles"] == [story]


def test_markdown_for_a_site_has_the_words_and_no_tags(run, story, tmp_path):  # noqa: F811
    for preset in ("hugo", "jekyll", "eleventy", "pelican"):
        words = ["--format", "markdown", "--preset", preset, "--out", tmp_path / preset, "--json"]
        (path,) = run("export", story, *words).json
        text = Path(path).read_text(encoding="utf-8")
        assert "China is thinking of its own interests" in text
        assert "{expert=" not in text
        assert "Ricardo" in text


def test_a_reader_may_look_while_nothing_is_lost_in_the_text(run, story):  # noqa: F811
    body = run("show", story, "--json").json["body"]
    assert body.count("{quote=") == 4
    assert body.count("{expert=") == 5
    assert body.count("{source=") == 4
    assert run("doctor", "--rebuild-index").code == 0
    assert run("doctor", "--json").json["ok"]


def test_an_imported_post_comes_back_byte_for_byte_and_an_edit_changes_its_own_lines(run, tmp_path):  # noqa: F811
    some = posts(14)
    lines = run("import", *some, "--json").json
    words = ["--format", "markdown", "--preset", "source", "--out", tmp_path / "back", "--json"]
    assert len(run("export", "--all", *words).json) == len(some)
    for line in lines:
        assert (tmp_path / "back" / f"{line['slug']}.md").read_bytes() == Path(line["path"]).read_bytes()
    slug, path = lines[0]["slug"], Path(lines[0]["path"])
    run("edit", slug, "--headline", "Quite another headline")
    (back,) = run("export", slug, *words).json
    old, new = path.read_text(encoding="utf-8").split("\n"), Path(back).read_text(encoding="utf-8").split("\n")
    changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    assert len(changed) == 1
    assert changed[0][0].startswith("title:")
    assert "Quite another headline" in changed[0][1]
