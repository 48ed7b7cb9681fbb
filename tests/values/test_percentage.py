"""A percentage stands on hits, total and period."""

import datetime as dt
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from socialwork.testing import models
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.values.when import Period

WEEKS = Period(dt.date(2023, 9, 25), dt.date(2023, 10, 5))


def of(hits: int, total: int) -> Percentage:
    """Return so many of so many over two weeks."""
    return Percentage(hits=hits, total=total, period=WEEKS)


def test_nothing_can_be_left_out() -> None:
    """Without numerator, denominator or period there is no percentage."""
    whole: dict[str, Any] = {"hits": 8, "total": 9, "period": WEEKS}
    assert Percentage(**whole) == of(8, 9)
    for name in whole:
        with pytest.raises(TypeError, match=name):
            Percentage(**{key: value for key, value in whole.items() if key != name})


@pytest.mark.parametrize(("hits", "total"), [(10, 9), (-1, 9), (0, 0)])
def test_impossible_percentages(hits: int, total: int) -> None:
    """More than could be, less than nothing, or of nothing."""
    with pytest.raises(ValueError, match=r"impossible|1 or more"):
        of(hits, total)


def test_the_text_tells_all_four() -> None:
    """In both languages a sentence gets hits, total, per cent and period."""
    assert of(8, 9).text() == "8 dari 9 (89%) pada 25 September–5 Oktober 2023"
    assert of(8, 9).text("en") == "8 of 9 (89%) in 25 September–5 October 2023"


@pytest.mark.parametrize(
    ("hits", "total", "text"),
    [
        (0, 9, "0%"),
        (9, 9, "100%"),
        (1, 8, "13%"),
        (1, 3, "33%"),
        (1, 1000, "0,1%"),
        (2, 3000, "0,1%"),
        (999, 1000, "99,9%"),
        (1, 300, "0,3%"),
        (299, 300, "99,7%"),
        (1, 30_000, "0,003%"),
    ],
)
def test_decimals_only_where_they_mean_something(hits: int, total: int, text: str) -> None:
    """A tenth is written from a total of 1000 on, and where 0 or 100 would not be true; halves go up."""
    assert of(hits, total).per_cent() == text
    assert of(hits, total).per_cent("en") == text.replace(",", ".")


@given(models(Percentage))
def test_the_text_is_that_of_the_rate(found: Percentage) -> None:
    """What is written lies within half a unit of the exact rate."""
    written = Fraction(found.per_cent("en").removesuffix("%"))
    assert abs(written - 100 * found.rate) <= Fraction(1, 2)
    assert found.count == Count(found.hits, found.total)
