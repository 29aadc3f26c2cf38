"""Every Markdown preset built by the real site generator: the page has every word and no command was obeyed."""

import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.sites.hostile import HEADLINE, SEEN, written
from workstation.export.formats import find_format

pytestmark = [pytest.mark.sites, pytest.mark.timeout(600)]

LAYOUT = "<!DOCTYPE html><title>{title}</title><h1>{title}</h1><p class=byline>{byline}</p><main>{content}</main>"
FILES = {"with_folder": True, "with_authors": True}


def run(*command: str | Path, folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARN" not in done.stdout + done.stderr, done.stdout + done.stderr


def placed(folder: Path, files: dict[str, bytes], where: Callable[[str], str]) -> None:
    for path, data in files.items():
        place = folder / where(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)


def laid(folder: Path, path: str, text: str) -> None:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def flat(text: str) -> str:
    # Generators turn straight quotation marks into curly ones and three dots into one sign, as sites want it.
    for curly, straight in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("…", "..."), ("\u2060", "")):
        text = text.replace(curly, straight)
    return re.sub(r"\s+", " ", text)


def checked(page: Path, *, pictures: int) -> None:
    shown = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    assert flat(shown.h1.get_text()) == flat(HEADLINE)
    assert "Ada Nwosu and José Añez" in shown.find(class_="byline").get_text()
    text = flat(shown.main.get_text())
    assert [words for words in SEEN if flat(words) not in text] == []
    assert len(shown.main.find_all("blockquote")) == 1
    assert len(shown.main.find_all("table")) == 1
    assert not re.search(r"\[[^]]*\]\{\w+=", text)
    assert len(shown.main.find_all("img")) == pictures


def pictures_are_there(page: Path, public: Path) -> None:
    shown = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    for image in shown.main.find_all("img"):
        src = re.sub(r"^https?://[^/]+", "", image["src"])
        if src.startswith("data:image/jpeg;base64,"):
            continue
        place = public / src.lstrip("/") if src.startswith("/") else page.parent / src
        assert place.resolve().is_file(), image["src"]


def hugo_programs() -> list[str]:
    return [found for found in [shutil.which("hugo")] if found]


@pytest.mark.skipif(not hugo_programs(), reason="hugo is not installed (apt-get install hugo)")
@pytest.mark.parametrize("choices", [{}, FILES], ids=["inside", "beside"])
def test_hugo(tmp_path: Path, choices: dict[str, bool]):
    taxonomies = '[taxonomies]\nauthor = "authors"\ntag = "tags"\ncategory = "categories"\n'
    laid(tmp_path, "config.toml", f'baseURL = "https://example.org/"\ntitle = "T"\n{taxonomies}')
    page = LAYOUT.format(title="{{ .Title }}", byline="{{ .Params.byline }}", content="{{ .Content }}")
    laid(tmp_path, "layouts/_default/single.html", page)
    laid(tmp_path, "layouts/_default/list.html", "<h1>{{ .Title }}</h1><p>{{ .Params.role }}</p>{{ .Content }}")
    files = written(find_format("markdown").recipe("hugo"), **choices)
    placed(tmp_path, files, lambda path: path if path.startswith("content/") else f"content/posts/{path}")
    run("hugo", "--quiet", folder=tmp_path)
    built = tmp_path / "public" / "posts" / "coffee-prices" / "index.html"
    checked(built, pictures=1)
    pictures_are_there(built, tmp_path / "public")
    author = tmp_path / "public" / "authors" / "ada-nwosu" / "index.html"
    assert ("Economics correspondent" in author.read_text(encoding="utf-8")) is bool(choices)


@pytest.fixture(scope="module")
def pelican(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pelican in an environment of its own, from the package index or the folder WORKSTATION_PELICAN names."""
    if named := os.environ.get("WORKSTATION_PELICAN"):
        return Path(named)
    folder = tmp_path_factory.mktemp("pelican")
    venv.create(folder, with_pip=True, clear=True)
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    done = subprocess.run(
        [programs / "python", "-m", "pip", "install", "-q", "pelican==4.12.0", "markdown"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("Pelican cannot be installed here: " + done.stderr.strip().splitlines()[-1])
    return programs / "pelican"


@pytest.mark.parametrize("choices", [{}, FILES], ids=["inside", "beside"])
def test_pelican(tmp_path: Path, pelican: Path, choices: dict[str, bool]):
    laid(
        tmp_path,
        "conf.py",
        "SITEURL=''\nSITENAME='T'\nAUTHOR='x'\nTIMEZONE='UTC'\nDEFAULT_LANG='en'\nTHEME='theme'\nPATH='content'\n"
        "FEED_ALL_ATOM=None\nCATEGORY_FEED_ATOM=None\nTRANSLATION_FEED_ATOM=None\nAUTHOR_FEED_ATOM=None\nAUTHOR_FEED_RSS=None\n"
        "DIRECT_TEMPLATES=[]\nARTICLE_EXCLUDES=[]\nSTATIC_PATHS=['.']\nAUTHOR_SAVE_AS=''\nTAG_SAVE_AS=''\nCATEGORY_SAVE_AS=''\n",
    )
    page = LAYOUT.format(title="{{ article.title }}", byline="{{ article.byline }}", content="{{ article.content }}")
    laid(tmp_path, "theme/templates/article.html", page)
    (tmp_path / "theme" / "static").mkdir()
    placed(tmp_path, written(find_format("markdown").recipe("pelican"), **choices), lambda path: f"content/{path}")
    run(pelican, "-s", "conf.py", "-o", "public", "--fatal", "errors", folder=tmp_path)
    built = tmp_path / "public" / "coffee-prices.html"
    checked(built, pictures=1)
    pictures_are_there(built, tmp_path / "public")


@pytest.mark.skipif(not shutil.which("jekyll"), reason="jekyll is not installed (apt-get install jekyll)")
@pytest.mark.parametrize("choices", [{}, FILES], ids=["inside", "beside"])
def test_jekyll(tmp_path: Path, choices: dict[str, bool]):
    laid(tmp_path, "_config.yml", "title: T\npermalink: /:title/\n")
    page = LAYOUT.format(title="{{ page.title }}", byline="{{ page.byline }}", content="{{ content }}")
    people = "{% for each in site.data.authors %}<i>{{ each[1].role }}</i>{% endfor %}"
    laid(tmp_path, "_layouts/post.html", page + people)
    files = written(find_format("markdown").recipe("jekyll"), **choices)
    placed(
        tmp_path,
        files,
        lambda path: "_posts/2026-03-01-coffee-prices.md" if path.endswith("coffee-prices.md") else path,
    )
    run("jekyll", "build", "-d", "public", "--quiet", folder=tmp_path)
    built = tmp_path / "public" / "coffee-prices" / "index.html"
    checked(built, pictures=1)
    pictures_are_there(built, tmp_path / "public")
    assert ("<i>Economics correspondent</i>" in built.read_text(encoding="utf-8")) is bool(choices)


def eleventy() -> str | None:
    return os.environ.get("WORKSTATION_ELEVENTY") or shutil.which("eleventy")


@pytest.mark.skipif(not eleventy(), reason="eleventy is not installed (npm install -g @11ty/eleventy)")
@pytest.mark.parametrize("choices", [{}, FILES], ids=["inside", "beside"])
def test_eleventy(tmp_path: Path, choices: dict[str, bool]):
    laid(
        tmp_path,
        "site/_includes/page.njk",
        LAYOUT.format(title="{{ title }}", byline="{{ byline }}", content="{{ content | safe }}"),
    )
    laid(tmp_path, "site/site.json", '{"layout": "page.njk"}')
    laid(
        tmp_path,
        "eleventy.config.cjs",
        'module.exports = (site) => { site.addPassthroughCopy("site/coffee-prices.files"); };',
    )
    placed(tmp_path, written(find_format("markdown").recipe("eleventy"), **choices), lambda path: f"site/{path}")
    run(str(eleventy()), "--input=site", "--output=public", "--quiet", folder=tmp_path)
    built = tmp_path / "public" / "coffee-prices" / "index.html"
    checked(built, pictures=1)
    if choices:
        pictures_are_there(built, tmp_path / "public")
