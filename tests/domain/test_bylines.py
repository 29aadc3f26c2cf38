"""A byline in words keeps its order and says who did what."""

import pytest

from workstation.domain.bylines import Credit, Role, byline_in_words


@pytest.mark.parametrize(
    ("byline", "said"),
    [
        ((), ""),
        ((Credit(name="Zoe"), Credit(name="Ada")), "By Zoe and Ada"),
        ((Credit(name="A"), Credit(name="B"), Credit(name="C")), "By A, B and C"),
        (
            (Credit(name="A", roles=(Role.REPORTING,)), Credit(name="B", roles=(Role.TRANSLATION,))),
            "Reported by A · Translated by B",
        ),
        ((Credit(name="A", roles=(Role.REPORTING, Role.PHOTO)),), "Reported and photographed by A"),
        ((Credit(name="A", roles=(Role.REPORTING, Role.WRITING)),), "Reported and written by A"),
        ((Credit(name="A", roles=()),), "By A"),
    ],
)
def test_in_words(byline, said):
    assert byline_in_words(byline) == said
