"""The timeline of a case."""

import datetime as dt
from itertools import pairwise

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, assert_sound, labels, said, shapes
from factories import minimal_case
from school import day, put, school_case
from socialwork.case import Case
from socialwork.drawings.base import View
from socialwork.drawings.case_rows import case_rows
from socialwork.drawings.timeline import LONGEST, case_timeline
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Rect
from socialwork.figures.svg import to_svg
from socialwork.loading import load_case
from socialwork.process.timeline import EventKind
from socialwork.stages import Assessment, Engagement, Evaluation
from socialwork.values.when import Clock, Meeting, Period
from socialwork.words import Lang

START = dt.date(2023, 9, 4)


def met(days: list[int], first: int, last: int) -> Case:
    """Return a case that met on *days* of an assessment from *first* to *last*."""
    meetings = tuple(Meeting(date=START + dt.timedelta(days=n), place="Ruang", present=("P1",)) for n in days)
    period = Period(START + dt.timedelta(days=first), START + dt.timedelta(days=last))
    return minimal_case(stages=(Engagement(), Assessment(meetings=meetings, period=period)))


@settings(max_examples=40)
@given(
    st.sampled_from((10, 40, 200, 1200)).flatmap(lambda most: st.lists(st.integers(0, most), max_size=40)),
    st.integers(0, 60),
    st.integers(0, 60),
    LANGS,
)
def test_any_case_is_sound(days: list[int], first: int, length: int, lang: Lang) -> None:
    """Nothing lies outside and no date covers another, however often people met."""
    figure = case_timeline(met(days, first, first + length), View(lang=lang))
    assert_sound(figure)
    assert len(shapes(figure, "event")) == len(set(days))
    assert len(figure.description) == 2 + len(days)


@pytest.mark.parametrize("name", ["example:utama", "example:lansia", "example:rehabilitasi"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_examples(name: str, lang: Lang) -> None:
    """Both examples are drawn whole: a bar and its days for each stage, a mark and a date for each day."""
    case = load_case(name)
    figure = case_timeline(case, View(lang=lang))
    assert_sound(figure)
    rows = case_rows(case)
    assert len(shapes(figure, "stage")) == sum(len(row.periods) for row in rows.stages) == 9
    assert len(labels(figure, "note")) >= 9
    assert (
        len(shapes(figure, "event")) == len(labels(figure, "date")) == sum(len(r.days) for r in rows.events)
    )


def test_same_bytes() -> None:
    """The same case gives the same bytes."""
    case = load_case("example:utama")
    assert to_svg(case_timeline(case, View())) == to_svg(case_timeline(case, View()))


def test_what_the_school_example_shows() -> None:
    """Meetings, the home visit, both conferences, both group sessions and the exchange have their rows."""
    figure = case_timeline(load_case("example:utama"), View())
    kinds = [row.kind for row in case_rows(load_case("example:utama")).events]
    assert kinds == [
        EventKind.MEETING,
        EventKind.HOME_VISIT,
        EventKind.CONFERENCE,
        EventKind.GROUP_SESSION,
        EventKind.EXCHANGE,
    ]
    assert {"I: 20 September", "II: 6 Oktober", "15 September", "29 Sep", "4 Okt", "5 Oktober"} <= {
        one.text for one in labels(figure, "date")
    }
    assert "Kunjungan rumah: Jumat, 15 September 2023, pukul 16.00–17.15 WIB." in figure.description
    assert figure.description[-1] == "Pembinaan lanjut sesudahnya: 8 November dan 6 Desember 2023."


def test_bars_are_to_scale() -> None:
    """A stage of five days is five times as wide as one of a day, and begins with its first day."""
    figure = case_timeline(load_case("example:utama"), View())
    bars = [one for one in shapes(figure, "stage") if isinstance(one, Rect)]
    one_day, five_days = bars[1], bars[3]
    assert five_days.width == pytest.approx(5 * one_day.width)
    assert five_days.x - one_day.x == pytest.approx(5 * one_day.width)


def test_several_meetings_of_a_day_have_one_mark() -> None:
    """Meetings of one day share a mark; each has its sentence."""
    case = school_case()
    again = Meeting(date=day(12), time=Clock.parse("13.00–14.00"), place="Kantin", present=("CC",))
    more = put(case, "stages[3].meetings", (*case.stages[3].meetings, again))
    before, after = case_timeline(case, View()), case_timeline(more, View())
    assert len(shapes(after, "event")) == len(shapes(before, "event"))
    assert len(after.description) == len(before.description) + 1


def test_a_stage_without_days_says_so() -> None:
    """A stage in which nothing is dated has its row, without a bar."""
    figure = case_timeline(minimal_case(stages=(Engagement(), Evaluation(date=START))), View())
    assert [one.text for one in labels(figure, "period")] == ["tanggal belum dicatat"]
    assert said(figure).startswith("Tahap pendekatan awal: tanggal belum dicatat.")


def test_marks_stand_in_the_order_of_days() -> None:
    """Within a row, later days stand farther right."""
    figure = case_timeline(met([0, 3, 9], 0, 9), View())
    xs = [shape.cx for shape in shapes(figure, "event")]  # type: ignore[union-attr] - circles
    assert all(a < b for a, b in pairwise(xs))


def test_a_case_without_dates_cannot_be_drawn() -> None:
    """Without a date there is nothing to draw, and that is said."""
    with pytest.raises(SocialWorkError, match="no dates"):
        case_timeline(minimal_case(), View())


def test_a_slip_in_a_year_is_told() -> None:
    """Dates that lie further apart than any case lasts are a slip, and the message says how far."""
    with pytest.raises(SocialWorkError, match="days apart"):
        case_timeline(met([0, LONGEST + 5], 0, 1), View())


def test_the_client_stands_by_code_unless_named() -> None:
    """The title names the client by code, or as the view says."""
    case = evolve(met([0], 0, 1), title="x")
    assert case_timeline(case, View()).title == "Lini masa penanganan klien BR"
    assert (
        case_timeline(case, View(names={"BR": "Budi"}, lang="en")).title
        == "Timeline of the work with client Budi"
    )
