"""Axes: round steps, days and sessions."""

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from figures.charts import LANGS
from figures.drawn import figure
from socialwork.figures.axes import Scale, decimal_text, nice_ticks, upright_axis
from socialwork.figures.columns import Columns
from socialwork.figures.days import DayAxis, axis_of_days
from socialwork.figures.model import Label, Polyline
from socialwork.figures.sessions import SessionAxis, axis_of_sessions
from socialwork.figures.soundness import colliding, shape_box

START = dt.date(2023, 8, 28)


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 12))
def test_ticks_cover_the_values(low: float, span: float, most: int) -> None:
    """The steps are even, reach over all values, and are not more than asked for by one at each end."""
    ticks = nice_ticks(low, low + span, most)
    steps = {round((after - before) / (ticks[1] - ticks[0]), 3) for before, after in pairwise(ticks)}
    slack = 1e-6 * (abs(low) + span)
    assert ticks[0] <= low + slack
    assert ticks[-1] >= low + span - slack
    assert steps == {1.0}
    assert len(ticks) <= most + 3


@given(st.integers(0, 10**7))
def test_whole_ticks_are_whole(high: int) -> None:
    """Tokens have no halves."""
    assert [one for one in nice_ticks(0, high, whole=True) if one != int(one)] == []


@pytest.mark.parametrize(
    ("value", "text"), [(0.0, "0"), (-0.001, "0"), (10.0, "10"), (0.25, "0,25"), (100.0, "100")]
)
def test_decimals_in_indonesian(value: float, text: str) -> None:
    """Numbers have a comma and no zeros at the end."""
    assert decimal_text(value) == text


def test_axis_puts_numbers_beside_their_strokes() -> None:
    """Each number stands at the height of its value."""
    scale = Scale(low=0, high=20, start=200, end=0)
    made = list(upright_axis(50, scale, (0, 10, 20), "id"))
    numbers = {one.text: one.y for one in made if isinstance(one, Label)}
    assert [round(numbers[text] - scale.at(float(text)), 6) for text in ("0", "10", "20")] == [
        pytest.approx(numbers["0"] - 200)
    ] * 3


@given(st.sets(st.integers(0, 400), min_size=1, max_size=150), st.floats(150, 700), LANGS)
def test_days_do_not_collide(numbers: set[int], width: float, lang: Any) -> None:
    """However many days there are, no two of their labels touch, and all stand below the axis."""
    days = tuple(START + dt.timedelta(days=n) for n in sorted(numbers))
    shapes, height = axis_of_days(DayAxis(days, Columns(20, 20 + width, len(days))), 50, lang)
    assert colliding(figure(*shapes, width=800, height=200)) == ()
    assert (
        max(shape_box(one).bottom for one in shapes if isinstance(one, Label | Polyline)) <= 50 + height + 1
    )


def test_wide_columns_have_weekdays() -> None:
    """Where there is room, each day has its weekday, its number and, below them all, its month."""
    days = tuple(START + dt.timedelta(days=n) for n in range(6))
    shapes, _ = axis_of_days(DayAxis(days, Columns(0, 400, 6)), 50, "id")
    assert [one.text for one in shapes if isinstance(one, Label)] == [
        *("Sen", "Sel", "Rab", "Kam", "Jum", "Sab"),
        *("28", "29", "30", "31", "1", "2"),
        *("Agustus 2023", "September 2023"),
    ]


def test_days_left_out_break_the_axis() -> None:
    """Two strokes stand where days are left out, in narrow columns too."""
    days = tuple(day for n in range(40) if (day := START + dt.timedelta(days=n)).weekday() != 6)
    shapes, _ = axis_of_days(DayAxis(days, Columns(0, 170, len(days))), 50, "id")
    assert len([one for one in shapes if one.mark.role == "break"]) == 2 * 5


def test_narrow_columns_name_the_first_day_of_each_week() -> None:
    """Where there is little room, the first day of each week has its number."""
    days = tuple(START + dt.timedelta(days=n) for n in range(35))
    shapes, _ = axis_of_days(DayAxis(days, Columns(0, 350, 35)), 50, "en")
    assert [one.text for one in shapes if isinstance(one, Label)][:5] == ["28", "4", "11", "18", "25"]


@given(st.integers(0, 900), st.integers(1, 900), st.floats(100, 700))
def test_sessions_do_not_collide(first: int, count: int, width: float) -> None:
    """However many sessions there are, no two of their numbers touch."""
    shapes, _ = axis_of_sessions(SessionAxis(first, Columns(30, 30 + width, count)), 50, "Sesi")
    assert colliding(figure(*shapes, width=800, height=200)) == ()


def test_scale_is_linear() -> None:
    """The middle of the values is the middle of the axis."""
    assert Scale(low=-10, high=30, start=100, end=20).at(10) == 60
