"""The graph of a single-case series."""

import datetime as dt
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from figures.charts import LANGS, day, paths, shapes, texts
from figures.series import series_curves
from socialwork.figures.model import Ellipse, Figure, Label, Polyline
from socialwork.figures.series_chart import series_chart
from socialwork.figures.series_curve import (
    ChartEvent,
    ChartLine,
    ChartPhase,
    ChartPoint,
    ChartTier,
    SeriesCurve,
    runs,
)
from socialwork.figures.series_words import scale_title
from socialwork.figures.soundness import colliding, outside
from socialwork.figures.svg import to_svg

GOLDEN = Path(__file__).parent / "series.svg"


def phase(symbol: str, start: int, *values: float | None, **others: Any) -> ChartPhase:
    """Return a phase with a reading in each session from *start* on."""
    points = tuple(ChartPoint(at=start + n, value=value) for n, value in enumerate(values))
    return ChartPhase(points=points, symbol=symbol, **others)


def curve(*phases: ChartPhase, lines: tuple[ChartLine, ...] = (), **others: Any) -> SeriesCurve:
    """Return a series in one panel."""
    return SeriesCurve(tiers=(ChartTier(phases=phases, lines=lines),), behaviour="Bertanya", **others)


def ab(**others: Any) -> SeriesCurve:
    """Return a series of two phases with a gap in the second."""
    return curve(phase("A", 1, 0, 1, 0, 1), phase("B", 5, 2, None, 3, 3), unit="kali sehari", **others)


def xs(line: Any) -> list[float]:
    """Return the places of a line from left to right."""
    return [x for x, _ in line.points]


# --- whatever the data ------------------------------------------------------------------------


@given(series_curves(), LANGS)
def test_nothing_lies_outside(made: SeriesCurve, lang: Any) -> None:
    """Everything is drawn inside the figure, whatever the data."""
    assert outside(series_chart(made, lang=lang)) == ()


@given(series_curves(), LANGS)
def test_no_label_covers_another(made: SeriesCurve, lang: Any) -> None:
    """No two texts overlap, whatever the data."""
    assert [(a.text, b.text) for a, b in colliding(series_chart(made, lang=lang))] == []


@given(series_curves(), st.sampled_from(("", "Kehadiran tepat waktu dalam pertemuan pagi " * 5)))
def test_the_title_of_the_upright_axis_is_whole(made: SeriesCurve, unit: str) -> None:
    """What the axis counts is never cut, even on the low panel of yes and no: it takes lines, then height."""
    made = evolve(made, unit=made.unit or unit)
    lines = [
        one.text for one in shapes(series_chart(made), "axis-title") if isinstance(one, Label) and one.turned
    ]
    assert " ".join(lines) == " ".join(scale_title(made).split())


@given(series_curves())
def test_no_path_crosses_a_line_of_phases(made: SeriesCurve) -> None:
    """Each path lies on one side of every line of phases of its panel."""
    figure = series_chart(made)
    lines = [*paths(figure, "phase-line"), *paths(figure, "step-line")]
    for path in paths(figure, "readings"):
        (left, top), (right, _) = path.points[0], path.points[-1]
        beside = [x for line in lines for x, low in line.points[:1] if low <= top <= line.points[-1][1]]
        assert not [x for x in beside if left < x < right]


@given(series_curves())
def test_one_path_for_each_stretch_of_readings(made: SeriesCurve) -> None:
    """A path joins the readings of a phase up to the next gap, and nothing else."""
    wanted = [len(run) for tier in made.tiers for one in tier.phases for run in runs(one) if len(run) > 1]
    assert [len(path.points) for path in paths(series_chart(made), "readings")] == wanted


@given(series_curves())
def test_same_bytes(made: SeriesCurve) -> None:
    """The same data give the same bytes."""
    assert to_svg(series_chart(made)) == to_svg(series_chart(made))


@given(series_curves(), LANGS)
def test_description_tells_every_reading(made: SeriesCurve, lang: Any) -> None:
    """Each phase has its sentence with all its readings, each line and each event has one as well."""
    told = series_chart(made, lang=lang).description
    phases = [one for tier in made.tiers for one in tier.phases]
    criteria = sum(one.criterion is not None for one in phases)
    lines = sum(len(tier.lines) for tier in made.tiers)
    assert len(told) == len(phases) + criteria + lines + len(made.events)


@given(series_curves())
def test_drawn_in_black_and_grey(made: SeriesCurve) -> None:
    """No colour carries a meaning."""
    inks = {one.ink.stroke for one in _drawn(series_chart(made))}
    assert inks <= {"#000000", "#808080"}


def _drawn(figure: Figure) -> list[Any]:
    roles = ("readings", "reading", "phase-line", "step-line", "event", "line", "criterion", "axis", "zero")
    return [one for role in roles for one in shapes(figure, role)]


# --- the conventions --------------------------------------------------------------------------


def test_looks_as_agreed() -> None:
    """The picture of a plain series is the one that was looked at."""
    drawn = to_svg(series_chart(ab(observer="wali kelas", events=(ChartEvent(at=6, text="libur"),))))
    assert drawn == GOLDEN.read_text("utf-8")


def test_line_of_phases_stands_between_readings() -> None:
    """The line stands half way between the last reading of a phase and the first of the next."""
    made = series_chart(ab())
    (line,) = paths(made, "phase-line")
    before, after = shapes(made, "reading")[3:5]
    assert isinstance(before, Ellipse)
    assert isinstance(after, Ellipse)
    assert (xs(line)[0], line.ink.dash) == (pytest.approx((before.cx + after.cx) / 2), ())


def test_names_of_phases_stand_above() -> None:
    """A phase has its name and letter above its readings; without room for it the letter alone."""
    wide = series_chart(curve(phase("A", 1, 1, 2, 3, name="Data dasar"), phase("B", 4, 1, 2, 3)))
    narrow = series_chart(
        curve(phase("A1", 1, 1, name="Data dasar"), *(phase(f"B{n}", n, 1) for n in range(2, 22)))
    )
    assert {"Data dasar (A)", "B"} <= set(texts(wide))
    assert "A1" in texts(narrow)
    assert any(one.startswith("A1 = Data dasar; B2 = B2") for one in texts(narrow))


def test_gap_breaks_the_path() -> None:
    """A reading that is missing leaves a gap; a lonely one still has its mark."""
    made = series_chart(ab())
    assert [len(one.points) for one in paths(made, "readings")] == [4, 2]
    assert len(shapes(made, "reading")) == 7


def test_session_left_out_breaks_the_path_and_a_day_left_out_does_not() -> None:
    """Sessions are counted, so one without a reading is a gap; days without observation are none."""
    skipped = ChartPhase(points=tuple(ChartPoint(at=n, value=1) for n in (1, 2, 4, 5)))
    weekend = ChartPhase(points=tuple(ChartPoint(at=day(n), value=1) for n in (0, 1, 4, 5)))
    assert len(paths(series_chart(curve(skipped)), "readings")) == 2
    assert len(paths(series_chart(curve(weekend)), "readings")) == 1


def test_path_goes_on_through_an_event() -> None:
    """An outside event has a dotted line that the path crosses, and says what it was."""
    made = series_chart(curve(phase("A", 1, 1, 2, 3, 4), events=(ChartEvent(at=2, text="sakit"),)))
    (line,) = paths(made, "event")
    assert line.ink.dash[0] < 2
    assert len(paths(made, "readings")) == 1
    assert "sakit" in texts(made)


def test_smaller_change_has_a_dashed_line() -> None:
    """A sub-phase begins at a dashed line, and its criterion runs over its readings alone."""
    made = series_chart(
        curve(
            phase("A", 1, 9, 9),
            phase("B1", 3, 6, 5, criterion=6),
            phase("B2", 5, 4, 3, criterion=4, minor=True),
        )
    )
    (solid,), (dashed,) = paths(made, "phase-line"), paths(made, "step-line")
    first, second = paths(made, "criterion")
    assert (bool(solid.ink.dash), bool(dashed.ink.dash)) == (False, True)
    assert xs(first) == [xs(solid)[0], xs(dashed)[0]]
    assert xs(second)[0] == xs(dashed)[0]
    assert {"kriteria fase", "kriteria 6", "kriteria 4"} <= set(texts(made))


def test_zero_stands_above_the_axis_of_time() -> None:
    """Values start at 0, and readings of zero do not lie on the axis of time."""
    made = series_chart(ab())
    axis = max(y for one in paths(made, "axis") for _, y in one.points)
    zero = max(one.cy for one in shapes(made, "reading") if isinstance(one, Ellipse))
    assert zero < axis - 3
    assert "0" in texts(made)
    assert shapes(made, "break") == []


def test_high_readings_have_a_visible_break() -> None:
    """Where readings lie far above 0 and close together the axis says that numbers are left out."""
    made = series_chart(curve(phase("A", 1, 110, 112, 111), phase("B", 4, 104, 101)))
    assert len(shapes(made, "break")) == 2
    assert "0" in texts(made)


def test_tiny_readings_are_drawn_as_nought() -> None:
    """What lies behind the sixth place is no reading of anybody."""
    assert outside(series_chart(curve(phase("A", 1, 1.9e-178, 0.0)))) == ()


def test_equal_readings_need_no_break() -> None:
    """Readings that are all the same are shown above 0."""
    assert shapes(series_chart(curve(phase("A", 1, 98, 98, 98))), "break") == []


def test_readings_below_zero_have_a_line_for_zero() -> None:
    """Numbers below 0 get an axis that reaches below it, with a line at 0."""
    made = series_chart(curve(phase("A", 1, -3, -2), phase("B", 3, 1, 2)))
    assert len(shapes(made, "zero")) == 1


def test_height_to_width_is_two_to_three() -> None:
    """The axes of one panel stand in the proportion of the field."""
    made = series_chart(curve(phase("A", 1, *[1] * 12), phase("B", 13, *[2] * 12)))
    upright, level = paths(made, "axis")
    high = upright.points[0][1] - upright.points[1][1]
    wide = level.points[1][0] - level.points[0][0]
    assert 5 / 8 < high / wide < 3 / 4


def test_few_readings_take_less_room() -> None:
    """A series of five readings does not fill the page."""
    assert series_chart(curve(phase("A", 1, 1, 2), phase("B", 3, 1, 2, 3))).width < 350


def test_yes_and_no_are_words() -> None:
    """Yes/no readings have words on a low axis, and black and white marks."""
    made = series_chart(curve(phase("A", 1, 0, 1), phase("B", 3, 1, 1), yes_no=("Tidak", "Ya")))
    assert {"Tidak", "Ya"} <= set(texts(made))
    assert [one.ink.fill for one in shapes(made, "reading")] == ["#ffffff", "#000000", "#000000", "#000000"]


def test_level_of_the_baseline_reaches_into_the_intervention() -> None:
    """A line is solid in its own phase and dashed beyond it, with its words in the margin."""
    level = ChartLine(kind="level", text="rata-rata 0,5", start=1, end=8, first=0.5, last=0.5)
    made = series_chart(curve(phase("A", 1, 0, 1, 0, 1), phase("B", 5, 2, 2, 3, 3), lines=(level,)))
    own, beyond = paths(made, "line")
    (line,) = paths(made, "phase-line")
    assert (bool(own.ink.dash), bool(beyond.ink.dash)) == (False, True)
    assert xs(own)[1] == xs(beyond)[0] == xs(line)[0]
    assert "rata-rata 0,5" in texts(made)


def test_line_that_ends_before_the_chart_is_in_the_legend() -> None:
    """Words of a line that does not reach the end stand in the legend."""
    trend = ChartLine(kind="trend", text="tren A", start=1, end=4, first=0, last=1)
    made = series_chart(curve(phase("A", 1, 0, 1, 0, 1), phase("B", 5, 2, 2), lines=(trend,)))
    assert [one.text for one in shapes(made, "legend-text") if hasattr(one, "text")] == ["tren A"]


def test_lines_outside_the_chart_are_left_out() -> None:
    """A line over sessions that the chart does not show is not drawn."""
    late = ChartLine(kind="goal", text="sasaran", start=90, end=99, first=1, last=1)
    assert paths(series_chart(curve(phase("A", 1, 0, 1), lines=(late,))), "line") == []


def test_multiple_baseline_has_steps() -> None:
    """Panels share one axis of time, and the line of phases steps from each panel to the next."""
    tiers = tuple(
        ChartTier(
            name=f"Siswa A{n}",
            phases=(phase("A", 1, *[1] * (2 + 2 * n)), phase("B", 3 + 2 * n, *[4] * (8 - 2 * n))),
        )
        for n in range(3)
    )
    made = series_chart(SeriesCurve(tiers=tiers, behaviour="Tugas"))
    lines, steps = paths(made, "phase-line"), paths(made, "phase-step")
    assert [(one.points[0][0], one.points[-1][0]) for one in steps] == [
        (before.points[0][0], after.points[0][0]) for before, after in pairwise(lines)
    ]
    assert texts(made).count("A") == 1
    assert texts(made).count("Sesi") == 1
    assert {"Siswa A0", "Siswa A1", "Siswa A2"} <= set(texts(made))


def test_named_sessions_stand_below_the_axis() -> None:
    """A reading over a week has the week below it in place of a number."""
    points = tuple(ChartPoint(at=n, value=n, label=f"minggu {n}") for n in (1, 2, 3))
    made = series_chart(curve(ChartPhase(points=points), moments="Minggu"))
    assert {"minggu", "Minggu"} <= set(" ".join(texts(made)).split())
    assert "Sesi" not in texts(made)


# --- in words ---------------------------------------------------------------------------------


def test_title_names_behaviour_unit_and_observer() -> None:
    """The caption facts stand in the title, in the language asked for."""
    made = ab(observer="class teacher", client="BR")
    assert series_chart(made, lang="en").title == "Bertanya of BR (kali sehari), recorded by class teacher"


def test_alt_sums_up_the_phases() -> None:
    """The alternative text has the number and range of the readings of each phase."""
    assert series_chart(ab()).alt == (
        "Grafik bertanya (kali sehari): A 4 pengamatan, nilai 0 sampai 1; B 3 pengamatan, nilai 2 sampai 3."
    )


def test_description_tells_gaps_and_days() -> None:
    """Missing readings and days are told in words."""
    points = (ChartPoint(at=day(0), value=0), ChartPoint(at=day(1), value=None))
    made = series_chart(curve(ChartPhase(points=points, symbol="A"), yes_no=("No", "Yes")), lang="en")
    assert made.description == ("A, 28–29 August 2023: no, not recorded.",)


# --- what is refused --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: SeriesCurve(tiers=(), behaviour="X"), "one phase with one reading"),
        (curve, "one phase with one reading"),
        (lambda: phase("A", 1), "has no reading"),
        (lambda: curve(phase("A", 2, 1), phase("B", 1, 1)), "each stands once, in order"),
        (lambda: curve(phase("A", 1, 1), phase("B", 4000, 1)), "more than 2000"),
        (lambda: curve(phase("A", 1, 1), events=(ChartEvent(at=dt.date(2023, 9, 1)),)), "not both"),
        (lambda: curve(phase("A", 1, 0, 5), yes_no=("Tidak", "Ya")), "0 or 1, not 5"),
        (lambda: phase("A", 1, 1e12), "must be a number from"),
        (lambda: phase("A", 1, float("nan")), "must be a number from"),
        (
            lambda: ChartLine(kind="goal", text=" ", start=1, end=2, first=1, last=1),
            "needs words",
        ),
    ],
)
def test_impossible_series_are_refused(make: Any, message: str) -> None:
    """A series without readings, out of order, too long, of two kinds of time, or with impossible numbers."""
    with pytest.raises(ValueError, match=message):
        make()


def test_readings_are_marked_where_they_can_be_told_apart() -> None:
    """A long series has no marks, but a reading that no path reaches has one."""
    values = [1.0, None, *[2.0] * 200]
    made = series_chart(curve(phase("A", 1, *values)))
    assert len([one for one in shapes(made, "reading") if not isinstance(one, Polyline)]) == 1
