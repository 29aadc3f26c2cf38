"""Which dictionaries there are, and which belongs to an article."""

from pathlib import Path

import pytest

from workstation import paths
from workstation.spelling.dictionaries import Dictionary, available, fitting, how_to_add

SHIPPED = paths.resources() / "dictionaries"


def test_five_are_shipped_each_with_its_licence() -> None:
    every = available([SHIPPED])
    assert [each.code for each in every] == ["de_DE", "en_GB", "en_US", "es_ES", "fr_FR"]
    told = (SHIPPED / "README.md").read_text(encoding="utf-8")
    for each in every:
        assert (SHIPPED / f"{each.code}.licence.txt").stat().st_size > 300
        assert f"`{each.code}`" in told


def test_a_persons_own_goes_before_the_shipped_and_halves_are_no_dictionary(tmp_path: Path) -> None:
    for name in ("en_GB.aff", "en_GB.dic", "pt_BR.dic", "notes.aff", "notes.dic"):
        (tmp_path / name).touch()
    found = available([tmp_path / "nowhere", tmp_path, SHIPPED])
    assert next(each for each in found if each.code == "en_GB").folder == tmp_path
    assert {"pt_BR", "notes"}.isdisjoint(each.code for each in found)


@pytest.mark.parametrize(
    ("tag", "region", "code"),
    [
        ("en", "", "en_GB"),
        ("en", "US", "en_US"),
        ("en-US", "GB", "en_US"),
        ("en-AU", "", "en_GB"),
        ("es", "AR", "es_ES"),
        ("de-CH", "", "de_DE"),
        ("fr", "", "fr_FR"),
        ("pt-BR", "", None),
        ("", "", None),
    ],
)
def test_fitting(tag: str, region: str, code: str | None) -> None:
    found = fitting(tag, available([SHIPPED]), region)
    assert (found.code if found else None) == code


def test_hyphens_in_names_of_files() -> None:
    assert fitting("pt-PT", [Dictionary("pt-PT", Path())]) == Dictionary("pt-PT", Path())


def test_it_is_told_how_to_add_one() -> None:
    assert "dictionaries" in how_to_add()
