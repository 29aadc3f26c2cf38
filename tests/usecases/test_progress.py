"""A flood of reports is thinned; the first and the last of a known total are always passed on."""

from workstation.usecases.progress import Paced


def test_between_the_first_and_the_last_one_each_so_many_seconds() -> None:
    paced = Paced(3_600)
    assert [paced.is_due(done, total) for done, total in ((0, 0), (0, 0), (0, 9), (3, 9), (9, 9))] == [
        True, False, False, False, True,
    ]  # fmt: skip
    paced = Paced(0)
    assert [paced.is_due(0, 0) for _ in range(3)] == [True] * 3
