"""Observation tallies, against independent counting."""

import datetime as dt

from hypothesis import given, strategies as st

from socialwork.instruments.answers import Answer, Observation, answers
from socialwork.instruments.catalogue import instrument
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.tally import impossible_counts, tally
from socialwork.values.measure import Count
from socialwork.vocabulary.instruments import InstrumentKind

DAY = dt.date(2023, 9, 14)
FORM = Instrument(
    code="uji",
    name="Uji",
    kind=InstrumentKind.TALLY,
    items=(Item(code="t1"), Item(code="t2"), Item(code="r1", reverse=True)),
    subscales=(
        Subscale(code="high", name="Tinggi", items=("t1", "t2")),
        Subscale(code="low", name="Rendah", items=("r1",)),
    ),
)


def seen(intervals: int | None = None, **counts: int) -> Observation:
    """Return a session with those counts."""
    return Observation(date=DAY, intervals=intervals, counts=answers(**counts))


def test_signs_and_subscales_are_added_up_over_sessions() -> None:
    """Counts of several sessions are added; what is not listed was not seen."""
    found = tally(FORM, [seen(t1=2, r1=1), seen(t1=1, t2=4)])
    assert [(one.code, one.count) for one in found.signs] == [("t1", 3), ("t2", 4), ("r1", 1)]
    assert [(one.code, one.count, one.of) for one in found.subscales] == [("high", 7, None), ("low", 1, None)]
    assert found.favourable == Count(7, 8)
    assert found.points is None


def test_intervals_make_points() -> None:
    """With intervals a contrary sign that was not seen counts for what is observed."""
    found = tally(FORM, [seen(8, t1=3, t2=5, r1=2), seen(4, t1=4)])
    assert found.points == Count((3 + 5 + 6) + (4 + 0 + 4), 3 * 12)
    assert [one.of for one in found.subscales] == [24, 12]


def test_one_session_without_intervals_leaves_no_points() -> None:
    """Points of which the possible number is unknown are not made up."""
    assert tally(FORM, [seen(8, t1=3), seen(t1=1)]).points is None


def test_nothing_seen_is_no_share() -> None:
    """Without any sign there is no share of favourable ones."""
    assert tally(FORM, [seen()]).favourable is None
    assert tally(FORM, []).points is None


def test_impossible_counts_stop_the_points() -> None:
    """A count below zero or above the intervals is named, and nothing is worked out of it."""
    found = tally(FORM, [seen(4, t1=5, t2=4)])
    assert found.impossible == ("t1",)
    assert (found.favourable, found.points) == (None, None)
    assert impossible_counts(seen(t1=-1, t2=99)) == ("t1",)


def test_unknown_signs_are_named_and_left_out() -> None:
    """A sign that the form does not have changes no sum."""
    found = tally(FORM, [seen(t1=1, x=7)])
    assert found.unknown == ("x",)
    assert found.favourable == Count(1, 1)


def test_a_form_without_contrary_signs_has_no_balance() -> None:
    """Functions of leadership are neither good nor bad."""
    form = instrument("leadership-functions")
    assert form is not None
    found = tally(form, [Observation(date=DAY, intervals=8, counts=answers(f1=2, k1=1))])
    assert (found.favourable, found.points) == (None, None)


@given(
    st.lists(
        st.tuples(st.integers(1, 12), st.fractions(0, 1), st.fractions(0, 1), st.fractions(0, 1)),
        min_size=1,
        max_size=5,
    )
)
def test_points_agree_with_counting_interval_by_interval(sessions: list[tuple[int, ...]]) -> None:
    """Points are what one gets by going through every interval of every sign."""
    made = [(n, [int(share * n) for share in shares]) for n, *shares in sessions]
    observed = [
        Observation(
            date=DAY,
            intervals=n,
            counts=tuple(
                Answer(item=item, value=hits) for item, hits in zip(("t1", "t2", "r1"), counts, strict=True)
            ),
        )
        for n, counts in made
    ]
    points = [
        (interval < hits) is not reverse
        for n, counts in made
        for hits, reverse in zip(counts, (False, False, True), strict=True)
        for interval in range(n)
    ]
    assert tally(FORM, observed).points == Count(sum(points), len(points))
