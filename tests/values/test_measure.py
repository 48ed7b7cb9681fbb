"""Counts that carry their denominator, and tables that add up by themselves."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from socialwork.testing import models
from socialwork.values.measure import Count
from socialwork.values.tables import CountRow, CountTable


@given(models(Count))
def test_a_count_is_read_as_it_is_written(count: Count) -> None:
    """What a count prints is read back as the same count."""
    assert Count.parse(str(count)) == count


@pytest.mark.parametrize("text", ["8 dari 9", "8/9", "8 of 9", " 8 / 9 "])
def test_a_count_is_read_in_three_forms(text: str) -> None:
    """Indonesian, English, or with a stroke."""
    assert Count.parse(text) == Count(8, 9)


@pytest.mark.parametrize("text", ["", "8", "80%", "-1/9", "delapan dari sembilan", "8 dari 9 hari"])
def test_what_is_no_count_is_refused(text: str) -> None:
    """A bare percentage is no count."""
    with pytest.raises(ValueError, match="is not a count"):
        Count.parse(text)


@pytest.mark.parametrize(("hits", "total"), [(10, 9), (-1, 9), (0, 0), (1, -1)])
def test_impossible_counts_are_refused(hits: int, total: int) -> None:
    """More than could be, less than nothing, or of nothing."""
    with pytest.raises(ValueError, match=r"impossible|1 or more"):
        Count(hits, total)


@given(models(Count))
def test_a_rate_is_exact(count: Count) -> None:
    """The rate is an exact fraction between nothing and all."""
    assert count.rate * count.total == count.hits
    assert 0 <= count.rate <= Fraction(1)


def test_the_totals_of_a_table() -> None:
    """Rows, columns and the whole are added up."""
    table = CountTable(
        title="Guru",
        row_title="Jabatan",
        columns=("L", "P"),
        rows=(CountRow(label="Guru", counts=(7, 11)), CountRow(label="Tata usaha", counts=(2, 3))),
    )
    assert [row.total for row in table.rows] == [18, 5]
    assert table.column_totals == (9, 14)
    assert table.total == 23


@given(models(CountTable))
def test_both_ways_of_adding_agree(table: CountTable) -> None:
    """The sum of the rows is the sum of the columns."""
    assert sum(row.total for row in table.rows) == table.total


def test_a_row_as_wide_as_the_table() -> None:
    """A row with another number of counts than the table has columns is refused."""
    with pytest.raises(ValueError, match="'Guru' has 1 counts for 2 columns"):
        CountTable(
            title="Guru", row_title="Jabatan", columns=("L", "P"), rows=(CountRow(label="Guru", counts=(7,)),)
        )


@given(st.integers(max_value=-1))
def test_counts_are_not_negative(count: int) -> None:
    """Nobody counts below nothing."""
    with pytest.raises(ValueError, match="0 or more"):
        CountRow(label="Guru", counts=(count,))
