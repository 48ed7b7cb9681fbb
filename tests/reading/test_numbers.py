"""Numbers are read in figures and in letters."""

import re

import pytest

from socialwork.reading.numbers import NUMBER, letters_of, number_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("dua belas", 12),
        ("12 (dua belas)", 12),
        ("tiga puluh dua", 32),
        ("seratus dua puluh", 120),
        ("dua ratus", 200),
        ("1.250", 1250),
        ("sepuluh", 10),
    ],
)
def test_a_number_is_found_and_read(text: str, number: int) -> None:
    """What the pattern finds is read as the number that it is."""
    match = re.search(rf"ada ({NUMBER}) orang", f"ada {text} orang", re.IGNORECASE)
    assert match is not None
    assert number_of(match[1]) == number


def test_letters_beside_figures_are_read_for_themselves() -> None:
    """Letters in brackets are a number of their own, which may differ."""
    assert (number_of("12 (tiga belas)"), letters_of("12 (tiga belas)")) == (12, 13)
    assert letters_of("12 (orang)") is None
