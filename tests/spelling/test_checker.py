"""The process that knows dictionaries: right in any of the languages, alive whatever it is given."""

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workstation import paths
from workstation.spelling.checker import Checker
from workstation.spelling.dictionaries import Dictionary

SHIPPED = paths.resources() / "dictionaries"
ENGLISH, FRENCH = Dictionary("en_GB", SHIPPED), Dictionary("fr_FR", SHIPPED)


@pytest.fixture
def checker() -> Iterator[Checker]:
    made = Checker()
    yield made
    made.close()


def test_a_word_right_in_one_language_is_right(checker: Checker) -> None:
    words = {"colour", "goverment", "développement", "Привет"}
    assert checker.wrong(words) == set()
    assert checker.use([ENGLISH]) == []
    assert checker.wrong(words) == {"goverment", "développement"}
    assert checker.use([ENGLISH, FRENCH]) == []
    assert checker.wrong(words) == {"goverment"}
    assert checker.suggest("goverment")[0] == "government"
    assert "développement" in checker.suggest("développemnt")


def test_after_a_rest_it_knows_what_it_knew_and_looks_up_the_rest(checker: Checker) -> None:
    checker.use([ENGLISH, FRENCH])
    assert checker.wrong({"goverment", "colour"}) == {"goverment"}
    checker.rest()
    assert checker.wrong({"goverment", "colour"}) == {"goverment"}
    assert checker.process_id == 0, "no process is needed for words that were looked up before"
    assert checker.wrong({"developement", "développement"}) == {"developement"}
    checker.rest()
    assert checker.suggest("goverment")[0] == "government"
    assert checker.process_id != 0


def test_what_cannot_be_looked_up_after_a_rest_is_not_wrong_and_not_right_for_good(
    checker: Checker, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "dictionaries"))
    checker.use([ENGLISH, Dictionary("fr_FR", folder)])
    assert checker.wrong({"goverment"}) == {"goverment"}
    checker.rest()
    folder.rename(tmp_path / "away")
    assert checker.wrong({"développement", "developement", "goverment"}) == {"goverment"}
    (tmp_path / "away").rename(folder)
    assert checker.wrong({"développement", "developement", "goverment"}) == {"developement", "goverment"}


@pytest.mark.parametrize("code", ["en_US", "es_ES", "de_DE"])
def test_every_shipped_dictionary_knows_its_language(checker: Checker, code: str) -> None:
    right = {
        "en_US": {"color", "don't", "government"},
        "es_ES": {"gobierno", "año", "señalaron"},
        "de_DE": {"Regierung", "Bundeskanzler", "größte"},
    }
    assert checker.use([Dictionary(code, SHIPPED)]) == []
    assert checker.wrong({*right[code], "xqzwrty"}) == {"xqzwrty"}


WORDS = [f"{a}{b}{c}" for a in ("water", "wind", "dijk") for b in ("molen", "werk", "huis") for c in ("", "en", "s")]


@pytest.fixture
def dutch(tmp_path: Path) -> Dictionary:
    """A small whole dictionary, quick to read."""
    (tmp_path / "nl_NL.aff").write_text("SET UTF-8\n")
    (tmp_path / "nl_NL.dic").write_text("\n".join([str(len(WORDS)), *WORDS]) + "\n")
    return Dictionary("nl_NL", tmp_path)


def _truncated(aff: bytes, dic: bytes) -> tuple[bytes, bytes]:
    return aff, dic[: len(dic) // 10]


def _swapped(aff: bytes, dic: bytes) -> tuple[bytes, bytes]:
    return dic, aff


def _noise(aff: bytes, dic: bytes) -> tuple[bytes, bytes]:
    chance = random.Random(3)
    return chance.randbytes(30_000), chance.randbytes(30_000)


def _strange_encoding(aff: bytes, dic: bytes) -> tuple[bytes, bytes]:
    return aff.replace(b"SET UTF-8", b"SET KLINGON"), dic


def _other_words(aff: bytes, dic: bytes) -> tuple[bytes, bytes]:
    return aff, b"3\n/A\n\xff\xfe/B\n/C\n"


@pytest.mark.parametrize("harm", [_truncated, _swapped, _noise, _strange_encoding, _other_words])
def test_a_damaged_dictionary_is_told_in_words_and_the_others_go_on(
    checker: Checker, dutch: Dictionary, tmp_path: Path, harm: Callable[[bytes, bytes], tuple[bytes, bytes]]
) -> None:
    aff, dic = harm(*((tmp_path / f"nl_NL{end}").read_bytes() for end in (".aff", ".dic")))
    (tmp_path / "xx_XX.aff").write_bytes(aff)
    (tmp_path / "xx_XX.dic").write_bytes(dic)
    refused = checker.use([dutch, Dictionary("xx_XX", tmp_path)])
    assert [trouble.code for trouble in refused] == ["xx_XX"]
    assert "xx_XX cannot be used" in refused[0].happened
    assert refused[0].remedy
    assert checker.wrong({"windmolens", "windmolnes"}) == {"windmolnes"}


def test_one_that_is_gone_or_too_large(checker: Checker, dutch: Dictionary, tmp_path: Path) -> None:
    (tmp_path / "xx.aff").touch()
    with (tmp_path / "xx.dic").open("wb") as file:
        file.truncate(10**9)
    refused = checker.use([Dictionary("da_DK", tmp_path), Dictionary("xx", tmp_path), dutch])
    assert [trouble.code for trouble in refused] == ["da_DK", "xx"]
    assert checker.wrong({"windmolens", "windmolnes"}) == {"windmolnes"}


def test_a_process_that_dies_is_started_again(checker: Checker, dutch: Dictionary) -> None:
    checker.use([dutch])
    process = checker._process
    assert process is not None
    process.kill()
    process.wait()
    assert checker.wrong({"windmolens", "windmolnes"}) == {"windmolnes"}


def test_closing_does_not_wait_for_suggestions(checker: Checker) -> None:
    checker.use([ENGLISH])
    with ThreadPoolExecutor(1) as worker:
        looking = worker.submit(lambda: [checker.suggest("xqzwrtyplkmnb") for _ in range(40)])
        begun = time.monotonic()
        checker.close()
        assert time.monotonic() - begun < 5  # forty words take ten
        assert looking.result()[-1] == []
    assert checker._process is None


def test_the_process_ends_with_its_input() -> None:
    script = Path(sys.modules[Checker.__module__].__file__ or "").with_name("worker.py")
    question = json.dumps({"do": "wrong", "words": ["x"]}) + "\n"
    ended = subprocess.run([sys.executable, script], input=question, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"
