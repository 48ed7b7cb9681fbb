"""Strategies of single-case series as charts take them, tidy and untidy."""

import datetime as dt

from hypothesis import strategies as st

from figures.charts import START, WORDS
from socialwork.figures.series_curve import (
    ChartEvent,
    ChartLine,
    ChartPhase,
    ChartPoint,
    ChartTier,
    Moment,
    SeriesCurve,
)

VALUES = st.one_of(
    st.integers(0, 9),
    st.integers(0, 1),
    st.sampled_from((5, 100, 101, 0.001, 36.6, -3, 1e9, -1e9)),
    st.floats(-50, 5000),
)
SYMBOLS = st.sampled_from(("", "A", "B1", "A2"))


@st.composite
def series_curves(draw: st.DrawFn) -> SeriesCurve:
    """Any series: one panel or several, by days or sessions, with gaps, lines and events."""
    by_day, yes_no = draw(st.booleans()), draw(st.booleans())
    longest = draw(st.sampled_from((1, 6, 25, 160)))
    named = draw(st.booleans())
    tiers = st.lists(_tiers(longest, by_day=by_day, yes_no=yes_no, named=named), min_size=1, max_size=4)
    moments = st.integers(-2, longest + 2)
    return SeriesCurve(
        tiers=tuple(draw(tiers)),
        behaviour=draw(st.sampled_from(("Bertanya", "Meninggalkan tempat duduk " * 6))),
        unit=draw(WORDS),
        observer=draw(WORDS),
        client=draw(st.sampled_from(("", "BR"))),
        events=tuple(
            ChartEvent(at=_moment(draw(moments), by_day=by_day), text=draw(WORDS))
            for _ in range(draw(st.integers(0, 3)))
        ),
        yes_no=("Tidak", "Ya") if yes_no else (),
        moments=draw(WORDS),
    )


@st.composite
def _tiers(draw: st.DrawFn, longest: int, *, by_day: bool, yes_no: bool, named: bool) -> ChartTier:
    numbers = sorted(draw(st.sets(st.integers(0, longest), min_size=1, max_size=40)))
    values = st.none() | (st.integers(0, 1) if yes_no else VALUES)
    label = WORDS if named else st.just("")
    points = [
        ChartPoint(at=_moment(n, by_day=by_day), value=draw(values), label=draw(label)) for n in numbers
    ]
    cuts = sorted(draw(st.sets(st.sampled_from(range(len(points))), max_size=5)) | {0})
    phases = [
        ChartPhase(
            points=tuple(points[start:end]),
            name=draw(WORDS),
            symbol=draw(SYMBOLS),
            criterion=None if yes_no else draw(st.none() | VALUES),
            minor=draw(st.booleans()),
        )
        for start, end in zip(cuts, (*cuts[1:], len(points)), strict=True)
    ]
    lines = draw(st.lists(_lines(longest, by_day=by_day), max_size=0 if yes_no else 4))
    return ChartTier(phases=tuple(phases), name=draw(WORDS), lines=tuple(lines))


@st.composite
def _lines(draw: st.DrawFn, longest: int, *, by_day: bool) -> ChartLine:
    start = draw(st.integers(-2, longest + 2))
    end = draw(st.integers(start, longest + 4))
    return ChartLine(
        kind=draw(st.sampled_from(("level", "trend", "band", "goal"))),
        text=draw(WORDS.filter(bool)),
        start=_moment(start, by_day=by_day),
        end=_moment(end, by_day=by_day),
        first=draw(VALUES),
        last=draw(VALUES),
    )


def _moment(n: int, *, by_day: bool) -> Moment:
    return START + dt.timedelta(days=n) if by_day else n + 3
