"""Series of a case as the data of their graph."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, strategies as st

from socialwork.figures.series_chart import series_chart
from socialwork.figures.series_curve import ChartEvent, SeriesCurve
from socialwork.figures.soundness import colliding, outside
from socialwork.process.series_curves import curve_of_series
from socialwork.records import MissingReading, OutsideEvent, PhaseKind, Reading, Series, SeriesPhase
from socialwork.vocabulary.evaluation import GraphLine

A, B, F = PhaseKind.BASELINE, PhaseKind.INTERVENTION, PhaseKind.FOLLOW_UP


def day(n: int) -> dt.date:
    """Return a day of September 2023 or later."""
    return dt.date(2023, 9, 11) + dt.timedelta(days=n)


def phase(kind: PhaseKind, first: int, *values: float, of: int | None = None, **others: Any) -> SeriesPhase:
    """Return a phase with a reading on each day from *first* on."""
    readings = tuple(Reading(date=day(first + n), value=value, of=of) for n, value in enumerate(values))
    return SeriesPhase(kind=kind, readings=readings, **others)


def series(*phases: SeriesPhase, **others: Any) -> Series:
    """Return a series."""
    return Series(**{"code": "x", "name": "Bertanya", "phases": phases, **others})


def weeks(*values: tuple[int, int, int]) -> SeriesPhase:
    """Return a phase of weeks, each its first day, its value, and of how many."""
    readings = (Reading(date=day(n), until=day(n + 5), value=value, of=of) for n, value, of in values)
    return SeriesPhase(kind=A, readings=tuple(readings))


def made(*several: Series, **others: Any) -> SeriesCurve:
    """Return the data of a graph, which there has to be."""
    curve = curve_of_series(*several, **others)
    assert curve is not None
    return curve


def test_days_stand_on_an_axis_of_days() -> None:
    """Readings of single days keep their days, their unit and who observed."""
    curve = made(
        series(phase(A, 0, 1, 2), phase(B, 7, 3), unit="kali", observer="WL"),
        client="BR",
        observer="wali kelas",
    )
    assert [one.at for one in curve.tiers[0].points] == [day(0), day(1), day(7)]
    assert (curve.behaviour, curve.unit, curve.observer, curve.client) == (
        "Bertanya",
        "kali",
        "wali kelas",
        "BR",
    )
    assert [one.label for one in curve.tiers[0].phases] == ["Data dasar (A)", "Intervensi (B)"]


def test_yes_and_no_stay_words() -> None:
    """Readings of 0 or 1 of 1 have the words of the language."""
    curve = made(series(phase(A, 0, 0, 1, of=1)), lang="en", lines=[GraphLine.MEAN], goal=1)
    assert curve.yes_no == ("No", "Yes")
    assert curve.tiers[0].lines == ()


def test_weeks_are_periods() -> None:
    """Readings over several days are numbered periods with their days below; a week left out is a gap."""
    curve = made(series(weeks((0, 2, 6), (7, 4, 6), (21, 5, 6)), unit="hari"))
    assert [(one.at, one.label) for one in curve.tiers[0].points] == [
        (1, "11–16 Sep"),
        (2, "18–23 Sep"),
        (4, "2–7 Okt"),
    ]
    assert (curve.moments, curve.unit) == ("Minggu", "dari 6 hari")


def test_periods_of_any_length_are_counted() -> None:
    """Where starts follow no rhythm the periods are numbered as they come."""
    curve = made(series(weeks((0, 2, 6), (7, 4, 6), (17, 5, 6))))
    assert [one.at for one in curve.tiers[0].points] == [1, 2, 3]


def test_a_period_over_the_end_of_a_month() -> None:
    """Both months are named; a period of one day has one."""
    readings = (
        Reading(date=day(15), until=day(21), value=1),
        Reading(date=day(22), value=1),
    )
    curve = made(series(SeriesPhase(kind=A, readings=readings)))
    assert [one.label for one in curve.tiers[0].points] == ["26 Sep – 2 Okt", "3 Okt"]
    assert curve.moments == "Periode"


def test_shares_of_different_numbers_are_per_cent() -> None:
    """3 of 6 and 4 of 4 are shown in per cent, and a goal in numbers has no line there."""
    curve = made(series(weeks((0, 3, 6), (7, 4, 4)), unit="hari"), goal=4)
    assert [one.value for one in curve.tiers[0].points] == [50, 100]
    assert curve.unit == "% hari"
    assert curve.tiers[0].lines == ()


def test_missing_readings_are_gaps() -> None:
    """A day without a reading is a gap in the path, whatever is written beside it."""
    gap = MissingReading(date=day(1), reason="sakit")
    curve = made(series(phase(A, 0, 1, missing=(gap,)), phase(B, 2, 1)))
    assert [one.value for one in curve.tiers[0].points] == [1, None, 1]


def test_events_stand_on_their_day_or_in_their_period() -> None:
    """An outside event of a week stands at that week."""
    event = OutsideEvent(date=day(9), what="ujian")
    assert made(series(phase(A, 0, 1), phase(B, 12, 1), events=(event,))).events == (
        ChartEvent(at=day(9), text="ujian"),
    )
    assert made(series(weeks((0, 1, 6), (7, 2, 6)), events=(event,))).events == (
        ChartEvent(at=2, text="ujian"),
    )


def test_letters_are_those_of_the_design() -> None:
    """A letter that comes back gets a number, follow-up has its own, and empty phases have none."""
    phases = (phase(A, 0, 1), phase(B, 2, 1), phase(A, 4), phase(A, 5, 1), phase(B, 7, 1), phase(F, 9, 1))
    curve = made(series(*phases))
    assert [one.symbol for one in curve.tiers[0].phases] == ["A1", "B1", "A2", "B2", "F"]


def test_steps_of_a_criterion_are_smaller_changes() -> None:
    """Interventions that differ by their criterion have a dashed line between them."""
    phases = (phase(A, 0, 9), phase(B, 1, 7, criterion=7), phase(B, 2, 5, criterion=5, name="Langkah 2"))
    curve = made(series(*phases))
    assert [(one.criterion, one.minor, one.name) for one in curve.tiers[0].phases] == [
        (None, False, "Data dasar"),
        (7, False, "Intervensi"),
        (5, True, "Langkah 2"),
    ]


def test_lines_are_drawn_where_they_are_asked_for() -> None:
    """Without asking there is none; a goal runs over the intervention."""
    plain = series(phase(A, 0, 1, 3), phase(B, 2, 5))
    assert made(plain).tiers[0].lines == ()
    lines = made(plain, lines=[GraphLine.MEDIAN], goal=4).tiers[0].lines
    assert [(one.text, one.start, one.end) for one in lines] == [
        ("median data dasar 2", day(0), day(2)),
        ("median intervensi 5", day(2), day(2)),
        ("sasaran 4", day(2), day(2)),
    ]


def test_several_series_are_panels() -> None:
    """Several series share axis and events and bear their names; one unit stays, two do not."""
    first = series(phase(A, 0, 1), phase(B, 1, 2), unit="kali", name="Siswa A1", code="a")
    second = series(phase(A, 0, 1, 1), phase(B, 2, 2), unit="kali", name="Siswa A2", code="b")
    curve = made(first, second)
    assert [one.name for one in curve.tiers] == ["Siswa A1", "Siswa A2"]
    assert (curve.behaviour, curve.unit) == ("Siswa A1 dan Siswa A2", "kali")
    other = series(phase(A, 0, 1), unit="menit", name="Siswa A3", code="c")
    assert made(first, other).unit == ""


@pytest.mark.parametrize(
    "phases",
    [
        (),
        (phase(A, 0),),
        (phase(A, 5, 1), phase(B, 0, 1)),  # the intervention before the baseline
        (phase(A, 0, 1), phase(B, 9999, 1)),
        (phase(A, 0, 1e30),),
    ],
)
def test_what_no_graph_can_show_has_none(phases: tuple[SeriesPhase, ...]) -> None:
    """Without readings, out of order, over decades or with absurd numbers there is no graph."""
    assert curve_of_series(series(*phases)) is None


@given(
    st.from_type(Series),
    st.sampled_from(("id", "en")),
    st.lists(st.sampled_from(list(GraphLine)), max_size=4),
)
def test_any_series_is_drawn_soundly_or_not_at_all(one: Series, lang: Any, lines: list[GraphLine]) -> None:
    """Whatever a case holds, its graph is sound or there is none."""
    curve = curve_of_series(one, lang=lang, lines=lines, goal=3)
    if curve is not None:
        figure = series_chart(curve, lang=lang)
        assert outside(figure) == ()
        assert colliding(figure) == ()
