"""Numbers and dates as a fact-checker sees them, by language."""

import pytest

from workstation.export.figures import figures


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "On 3 March 2024 it rose by 4.5 % to €1,200.", ["3 March 2024", "4.5 %", "€1,200"]),
        ("en", "Two thousand people left on Monday, March 3, 2024.", ["Two thousand", "Monday", "March 3, 2024"]),
        ("en", "In March of 1999 or 2024-03-01, at 9 am", ["March of 1999", "2024-03-01", "9 am"]),
        ("en", "2025\t€0.95", ["2025", "€0.95"]),
        ("en", "A drone B52 and the 1990s, 20th place, twenty-one of them", ["1990s", "20th", "twenty-one"]),
        ("es", "El 3 de marzo de 2024, dos mil personas el lunes", ["3 de marzo de 2024", "dos mil", "lunes"]),
        ("de", "Am 3. März 2024 waren es 12 Mitglieder am Montag", ["3. März 2024", "12", "Montag"]),
        ("ar", "12 كتابا في 2024", ["12", "2024"]),
        ("en", "", []),
    ],
)
def test_they_are_found_in_order(language: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for _kind, start, end in figures(text, language)] == found
