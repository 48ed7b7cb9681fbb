"""Numbers as sentences state them."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from socialwork.process.stated_numbers import (
    Share,
    Stated,
    changes_in,
    counted_shares_in,
    counts_in,
    direction_in,
    shares_in,
    shares_of_in,
)
from socialwork.text import number_words
from socialwork.vocabulary.evaluation import Improvement


@given(st.integers(0, 99), st.integers(1, 99), st.sampled_from(("id", "en")))
def test_counts_in_letters_are_counts_in_digits(hits: int, total: int, lang: str) -> None:
    """A count in letters, as the library writes numbers, is that in digits."""
    joint = "dari" if lang == "id" else "of"
    letters = f"{number_words(hits, lang)} {joint} {number_words(total, lang)}"  # type: ignore[arg-type]
    assert (
        counts_in(f"Kehadiran {letters} hari.")
        == counts_in(f"{hits} {joint} {total}")
        == (Stated(hits, total),)
    )


@given(st.integers(0, 40), st.integers(1, 40), st.integers(0, 2))
def test_a_percentage_is_one_that_its_count_gives(hits: int, total: int, places: int) -> None:
    """Rounded or cut off, a share of whole numbers finds its count again."""
    hits = min(hits, total)
    exact = Fraction(100 * hits, total)
    scale = 10**places
    for value in (Fraction(round(exact * scale), scale), Fraction(int(exact * scale), scale)):
        share = Share(value, places, str(value))
        assert share.may_be(Fraction(hits, total))
        assert hits in share.hits_of(total)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5 hari dari 6 hari", [(5, 6)]),
        ("Lima dari lima hari; empat dari empat hari.", [(5, 5), (4, 4)]),
        ("dua puluh satu dari tiga puluh", [(21, 30)]),
        ("twenty-one of thirty", [(21, 30)]),
        ("43 bintang dari 48 kesempatan", []),
        ("1.250 dari 3 dan 2,5 dari 6", []),
        ("bagian dari 3", []),
    ],
)
def test_counts(text: str, found: list[tuple[int, int]]) -> None:
    """Counts are whole numbers right beside each other."""
    assert [(one.hits, one.total) for one in counts_in(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dari 6 menjadi 8 hari", [(6, 8)]),
        ("dari dua kali sehari menjadi lima kali", [(2, 5)]),
        ("from 6 to 8 days", [(6, 8)]),
        ("dari 6 dari 12 menjadi 8 dari 9", []),
        ("dari 6 menjadi 8 dari 9", []),
        ("berasal dari 6 desa", []),
    ],
)
def test_changes(text: str, found: list[tuple[int, int]]) -> None:
    """A change has two plain numbers; counts are none."""
    assert list(changes_in(text)) == found


def test_shares() -> None:
    """Percentages in signs and words, with comma or point."""
    texts = [one.text for one in shares_in("80%, 66,7 %, 12.5 persen, 3 per cent dan 9 percent")]
    assert texts == ["80", "66,7", "12.5", "3", "9"]


@pytest.mark.parametrize(
    "text",
    ["8 dari 9 hari (89%)", "89% (8 dari 9)", "delapan dari sembilan hari, yaitu 89 persen", "8 of 9 = 89%"],
)
def test_counts_beside_their_percentage(text: str) -> None:
    """A count and a percentage that explain each other are read as one."""
    ((share, stated),) = counted_shares_in(text)
    assert (share.text, stated) == ("89", Stated(8, 9))


def test_a_percentage_of_so_many() -> None:
    """``93% dari 9 hari`` has a number that it is of; a second percentage is none."""
    assert [(share.text, total) for share, total in shares_of_in("93% dari 9 hari")] == [("93", 9)]
    assert list(shares_of_in("20% dari 50%")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kehadiran meningkat.", Improvement.INCREASE),
        ("peningkatan kehadiran", Improvement.INCREASE),
        ("Absences fell.", Improvement.DECREASE),
        ("Keluhan berkurang.", Improvement.DECREASE),
        ("Kehadiran tidak meningkat.", None),
        ("Kehadiran meningkat lalu menurun.", None),
        ("BR hadir.", None),
    ],
)
def test_directions(text: str, found: Improvement | None) -> None:
    """Up or down; what is denied, or both, is neither."""
    assert direction_in(text) is found
