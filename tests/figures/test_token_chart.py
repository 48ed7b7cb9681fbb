"""The chart of a token economy."""

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from figures.charts import LANGS, START, day, paths, shapes, texts, token_curves
from socialwork.figures.model import Label, Polyline, Rect
from socialwork.figures.soundness import colliding, outside
from socialwork.figures.svg import to_svg
from socialwork.figures.token_chart import token_chart
from socialwork.figures.token_curve import DayOff, Marked, PriceLine, TokenCurve, TokenPoint, standings

DAYS_OFF = st.sampled_from(("mark", "leave-out"))


def curve(*earned: int, **others: Any) -> TokenCurve:
    """Return a course with *earned* tokens on days in a row."""
    points = tuple(TokenPoint(day=day(n), earned=tokens) for n, tokens in enumerate(earned))
    return TokenCurve(points=points, **others)


@given(token_curves(), LANGS, DAYS_OFF)
def test_nothing_lies_outside(course: TokenCurve, lang: Any, days_off: Any) -> None:
    """Everything is drawn inside the figure, whatever the data."""
    assert outside(token_chart(course, lang=lang, days_off=days_off)) == ()


@given(token_curves(), LANGS, DAYS_OFF)
def test_no_label_covers_another(course: TokenCurve, lang: Any, days_off: Any) -> None:
    """No two texts overlap, whatever the data."""
    made = token_chart(course, lang=lang, days_off=days_off)
    assert [(a.text, b.text) for a, b in colliding(made)] == []


@given(token_curves())
def test_same_bytes(course: TokenCurve) -> None:
    """The same data give the same bytes."""
    assert to_svg(token_chart(course)) == to_svg(token_chart(course))


@given(token_curves())
def test_balances_add_up(course: TokenCurve) -> None:
    """The last balance is what came in less what went out."""
    signed = [p.earned - p.lost - p.exchanged - p.left_over + p.corrected for p in course.points]
    assert list(standings(course))[-1].balance == course.opening + sum(signed)


@given(token_curves(), LANGS)
def test_description_tells_every_day(course: TokenCurve, lang: Any) -> None:
    """Each day has its sentence, with its balance."""
    told = token_chart(course, lang=lang).description[-len(course.points) :]
    ends = [line.rsplit(" ", 1)[1] for line in told]
    assert ends == [f"{one.balance}." for one in standings(course)]


def test_heights_are_proportional() -> None:
    """A point stands where its number stands on the axis."""
    made = token_chart(curve(10, 10, 10, 10))
    (line,) = paths(made, "earned")
    steps = [round(before[1] - after[1], 6) for before, after in pairwise(line.points)]
    ticks = [one.points[0][1] for one in paths(made, "tick") if one.points[0][1] == one.points[1][1]]
    assert steps == [pytest.approx(ticks[0] - ticks[1], abs=0.01)] * 3


def test_days_are_equally_wide() -> None:
    """The axis has equal units of time, recorded or not."""
    course = TokenCurve(points=(TokenPoint(day=day(0)), TokenPoint(day=day(1)), TokenPoint(day=day(4))))
    marks = [one.x for one in shapes(token_chart(course), "balance") if isinstance(one, Rect)]
    assert (marks[2] - marks[1]) / (marks[1] - marks[0]) == pytest.approx(3)


def test_the_axis_counts_what_stands_for_the_tokens() -> None:
    """The axis calls them by the word of the case, and tokens where there is none."""
    assert "Jumlah kerang" in texts(token_chart(curve(1, 2, token="Kerang")))  # noqa: S106 - a shell
    assert "Jumlah token" in texts(token_chart(curve(1, 2)))


def test_a_label_left_of_its_arrow_ends_at_it() -> None:
    """What the last day was exchanged for stands left of it; every line of it ends beside the arrow."""
    bought = TokenPoint(day=day(9), exchanged=9, left_over=1, bought="Kopi bersama teman")
    made = token_chart(TokenCurve(points=(*curve(*[1] * 9, 1).points[:9], evolve(bought, earned=1))))
    told = [one for one in made.items if isinstance(one, Label) and one.mark.role == "note"]
    arrow = paths(made, "drop")[0].points[0][0]
    assert len(told) > 1
    assert {(one.anchor, round(arrow - one.x)) for one in told} == {("end", 6)}


def test_path_breaks_at_a_phase() -> None:
    """No path crosses the line of a new phase."""
    course = curve(1, 2, 3, 4, phases=(Marked(day=day(0), text="A"), Marked(day=day(2), text="B")))
    made = token_chart(course)
    (line,) = paths(made, "phase-line")
    spans = [(one.points[0][0], one.points[-1][0]) for one in paths(made, "earned")]
    assert [(left < line.points[0][0], right < line.points[0][0]) for left, right in spans] == [
        (True, True),
        (False, False),
    ]


def test_phase_line_stands_between_days() -> None:
    """The line of a phase stands half way between the last day of one and the first of the other."""
    course = curve(1, 2, 3, 4, phases=(Marked(day=day(0), text="A"), Marked(day=day(2), text="B")))
    made = token_chart(course)
    (line,) = paths(made, "phase-line")
    before, after = (one.points for one in paths(made, "earned"))
    assert line.points[0][0] == pytest.approx((before[-1][0] + after[0][0]) / 2)


def test_path_goes_on_through_an_amendment() -> None:
    """A changed agreement has a dashed line that the path crosses, and says what changed."""
    made = token_chart(curve(1, 2, 3, 4, changes=(Marked(day=day(2), text="Target baru"),)))
    (line,) = paths(made, "change")
    assert line.ink.dash
    assert len(paths(made, "earned")) == 1
    assert "Target baru" in texts(made)


def test_path_breaks_where_a_day_is_missing() -> None:
    """A day that was not recorded leaves a gap."""
    course = TokenCurve(points=tuple(TokenPoint(day=day(n), earned=1) for n in (0, 1, 3, 4)))
    assert len(paths(token_chart(course), "earned")) == 2


@pytest.mark.parametrize("days_off", ["mark", "leave-out"])
def test_path_goes_on_over_a_day_off(days_off: Any) -> None:
    """A day without opportunities leaves no gap, marked or left out."""
    points = tuple(TokenPoint(day=day(n), earned=1) for n in (0, 1, 3, 4))
    course = TokenCurve(points=points, days_off=(DayOff(day=day(2), name="libur"),))
    assert len(paths(token_chart(course, days_off=days_off), "earned")) == 1


def test_day_off_has_a_band_or_no_column() -> None:
    """A day off is a grey column, or the axis has a break in its place."""
    points = tuple(TokenPoint(day=day(n), earned=1) for n in (0, 1, 3, 4))
    course = TokenCurve(points=points, days_off=(DayOff(day=day(2)),))
    marked, left_out = token_chart(course), token_chart(course, days_off="leave-out")
    assert [len(shapes(made, "day-off")) for made in (marked, left_out)] == [1, 0]
    assert [len(shapes(made, "break")) for made in (marked, left_out)] == [0, 2]


def test_recorded_day_off_has_a_column() -> None:
    """A day off on which something was recorded is drawn like any other day."""
    course = curve(1, 2, 3, days_off=(DayOff(day=day(1)),))
    assert token_chart(course, days_off="leave-out").items == token_chart(course, days_off="mark").items


def test_exchange_falls_from_peak_to_balance() -> None:
    """An exchange is an arrow as long as what was paid, with a label."""
    points = (TokenPoint(day=day(0), earned=40), TokenPoint(day=day(1), exchanged=30, bought="cokelat"))
    made = token_chart(TokenCurve(points=points))
    line, _in_legend = paths(made, "drop")
    height = line.points[1][1] - line.points[0][1]
    (earned,) = paths(made, "earned")
    zero = max(one.points[0][1] for one in paths(made, "axis"))
    assert height == pytest.approx((zero - earned.points[0][1]) * 30 / 40)
    assert "ditukar 30:" in " ".join(texts(made))


def test_price_that_ends_is_a_line_that_ends() -> None:
    """A price is drawn over the days on which it holds."""
    prices = (
        PriceLine(name="cokelat", tokens=10, end=day(1)),
        PriceLine(name="cokelat", tokens=8, start=day(2)),
    )
    made = token_chart(curve(2, 2, 2, 2, prices=prices))
    first, second = paths(made, "price")
    assert first.points[1][0] == pytest.approx(second.points[0][0])
    assert {"cokelat: 10", "cokelat: 8"} <= set(texts(made))


def test_description_says_when_a_price_was_reached() -> None:
    """The day on which the balance first reached a price is told."""
    prices = (PriceLine(name="cokelat", tokens=5), PriceLine(name="bola", tokens=9))
    told = token_chart(curve(2, 2, 2, prices=prices), lang="en").description
    assert told[:2] == (
        "The price of cokelat, 5 tokens, was first reached on Wednesday, 30 August 2023.",
        "The price of bola, 9 tokens, was not reached.",
    )


def test_alt_sums_up() -> None:
    """The alternative text has the sums of the chart in the language asked for."""
    points = (
        TokenPoint(day=day(0), earned=4, lost=1),
        TokenPoint(day=day(1), earned=3, exchanged=5, left_over=1),
    )
    course = TokenCurve(points=points, client="BR")
    assert token_chart(course).alt == (
        "Grafik token klien BR, 28–29 Agustus 2023: diperoleh 7, didenda 1, ditukar 5, sisa keluar 1, "
        "saldo akhir 0."
    )


def test_earned_and_balance_differ_without_colour() -> None:
    """Every line is black, and the two lines differ in their dashes."""
    made = token_chart(curve(2, 2, 2))
    (earned,), (balance,) = paths(made, "earned"), paths(made, "balance")
    assert (earned.ink.stroke, balance.ink.stroke) == ("#000000", "#000000")
    assert (bool(earned.ink.dash), bool(balance.ink.dash)) == (False, True)


@pytest.mark.parametrize("lost", [0, 1])
def test_loss_has_a_mark_above_the_axis(lost: int) -> None:
    """A day with response cost has a mark that does not fall below the axis, however low the balance."""
    points = (TokenPoint(day=day(0), earned=9, exchanged=9), TokenPoint(day=day(1), earned=1, lost=lost))
    made = token_chart(TokenCurve(points=points))
    axis = max(one.points[0][1] for one in paths(made, "axis"))
    marks = [one for one in shapes(made, "lost") if isinstance(one, Polyline)]
    assert [all(y < axis for _, y in one.points) for one in marks] == [True] * lost


def test_legend_has_what_the_chart_has() -> None:
    """What does not occur is not in the legend."""
    made = texts(token_chart(curve(2, 2)))
    assert ("diperoleh (kumulatif)" in made, "denda" in made, "penukaran" in made) == (True, False, False)


def test_label_without_room_becomes_a_number() -> None:
    """Flags that have no room are numbers, and a note says what they stand for."""
    phases = (Marked(day=day(0), text="A"), Marked(day=day(3), text="B"))
    course = curve(*[1] * 40, phases=phases, changes=(Marked(day=day(2), text="Kesepakatan"),))
    assert "1 = Kesepakatan (30 Agustus 2023)" in texts(token_chart(course))


def test_long_course_is_quick_to_read() -> None:
    """A chart of months names the first recorded day of each week and has no marks."""
    made = token_chart(curve(*[1] * 120))
    assert shapes(made, "earned") == paths(made, "earned")
    assert len([one for one in shapes(made, "tick-label") if isinstance(one, Label)]) < 40


@pytest.mark.parametrize(
    ("points", "message"),
    [
        ((), "one day at least"),
        ((TokenPoint(day=START), TokenPoint(day=START)), "each day stands once"),
        ((TokenPoint(day=START), TokenPoint(day=START + dt.timedelta(days=9999))), "more than 3660 days"),
    ],
)
def test_impossible_courses_are_refused(points: tuple[TokenPoint, ...], message: str) -> None:
    """A course without days, with a day twice, or over decades is refused."""
    with pytest.raises(ValueError, match=message):
        TokenCurve(points=points)


def test_negative_tokens_are_refused() -> None:
    """What was earned cannot be negative; corrections can."""
    with pytest.raises(ValueError, match="earned must be 0 or more"):
        TokenPoint(day=START, earned=-1)
    assert evolve(TokenPoint(day=START), corrected=-1).corrected == -1
