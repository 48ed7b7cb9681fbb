"""The charts of observation tallies and of members' change."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, assert_sound, labels, said, shapes
from socialwork.drawings.base import View, draw, split
from socialwork.drawings.room import TALLEST
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Ellipse, Figure, Polyline, Rect
from socialwork.figures.svg import to_svg
from socialwork.instruments.answers import Answer, Observation, answers
from socialwork.instruments.catalogue import instrument
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.loading import load_case
from socialwork.process.tools import tools_at
from socialwork.tools import (
    GroupProcess,
    LeadershipFunctions,
    LearningMotivation,
    MemberBehaviour,
    MemberChange,
    ObservationTool,
)
from socialwork.values.measure import Count
from socialwork.vocabulary.instruments import InstrumentKind, Licence
from socialwork.words import Lang

DAY = dt.date(2023, 9, 29)
FORM = Instrument(
    code="uji",
    name="Lembar uji",
    kind=InstrumentKind.TALLY,
    items=(
        Item(code="a", text="Bertanya"),
        Item(code="b", text="Menjawab"),
        Item(code="c", text="Tidur", reverse=True),
    ),
    subscales=(Subscale(code="s", name="Aktif", items=("a", "b")),),
    licence=Licence.OWN,
)


@st.composite
def observed(draw: st.DrawFn) -> tuple[ObservationTool, Instrument]:
    """Any tally of up to eight columns, with counts that are impossible too."""
    items = tuple(
        Item(code=f"t{n}", text=draw(WORDS), reverse=draw(st.booleans()))
        for n in range(draw(st.integers(1, 6)))
    )
    grouped = draw(st.integers(0, len(items)))
    groups = (
        (Subscale(code="s", name=draw(WORDS), items=tuple(one.code for one in items[:grouped])),)
        if grouped
        else ()
    )
    form = Instrument(
        code="uji",
        name=draw(WORDS),
        kind=InstrumentKind.TALLY,
        items=items,
        subscales=groups,
        licence=Licence.OWN,
    )
    sessions = tuple(
        Observation(
            date=DAY + dt.timedelta(days=n),
            session=draw(st.none() | st.integers(1, 9)),
            person=f"A{n}",
            intervals=draw(st.none() | st.integers(1, 12)),
            counts=tuple(Answer(item=one.code, value=draw(st.integers(0, 15))) for one in items),
        )
        for n in range(draw(st.integers(1, 8)))
    )
    cls = draw(st.sampled_from((GroupProcess, LeadershipFunctions, LearningMotivation)))
    return cls(instrument="uji", sessions=sessions), form


@settings(max_examples=50)
@given(observed(), LANGS)
def test_any_tally_is_sound(case: tuple[ObservationTool, Instrument], lang: Lang) -> None:
    """Nothing lies outside, no text covers another, and each count has its number once."""
    tool, form = case
    figure = draw(tool, View(lang=lang, instruments=(form,)))
    assert_sound(figure)
    numbers = [one.text for one in labels(figure, "number")]
    counts = [str(answer.value) for session in tool.sessions for answer in session.counts]
    assert sorted(text for text in numbers if "/" not in text) == sorted(counts)
    assert len(figure.description) == len(numbers)


@given(observed())
@settings(max_examples=10)
def test_same_bytes(case: tuple[ObservationTool, Instrument]) -> None:
    """The same counts give the same bytes."""
    view = View(instruments=(case[1],))
    assert to_svg(draw(case[0], view)) == to_svg(draw(case[0], view))


def seen(**counts: int) -> Observation:
    """Return what was seen in a session of eight intervals."""
    return Observation(date=DAY, intervals=8, counts=answers(**counts))


def chart(*sessions: Observation, lang: Lang = "id") -> Figure:
    """Return the chart of sessions."""
    return draw(GroupProcess(instrument="uji", sessions=sessions), View(lang=lang, instruments=(FORM,)))


def test_bars_are_to_scale() -> None:
    """Twice the count is twice the bar, in the frame of what was possible."""
    figure = chart(seen(a=2, b=4))
    bars = [one for one in shapes(figure, "count") if isinstance(one, Rect)]
    frames = [one for one in shapes(figure, "possible") if isinstance(one, Rect)]
    assert bars[1].width == pytest.approx(2 * bars[0].width)
    assert frames[0].width == pytest.approx(4 * bars[0].width)


def test_signs_that_speak_against_are_hatched() -> None:
    """Favourable signs have full bars, contrary ones hatched bars, and the legend tells both."""
    figure = chart(seen(a=2, c=3))
    bars = [one for one in shapes(figure, "count") if isinstance(one, Rect)]
    assert (bars[0].ink.fill, bars[1].ink.fill) == ("#595959", "#ffffff")
    assert shapes(figure, "pattern")
    assert [one.text for one in labels(figure, "legend-text")] == [
        "tanda yang mendukung",
        "tanda sebaliknya",
        "paling banyak yang mungkin",
    ]


def test_favourable_signs_have_their_share() -> None:
    """Of all signs seen, the favourable ones stand in a row of their own."""
    assert (
        "29 September 2023, Mendukung, dari semua yang terlihat: 5 dari 8."
        in chart(seen(a=2, b=3, c=3)).description
    )


def test_functions_have_a_column_for_each_member() -> None:
    """Several observations of one member add up in one column; the group has one too."""
    sessions = (
        Observation(date=DAY, person="A1", counts=answers(f1=2)),
        Observation(date=DAY, person="A1", counts=answers(f1=3)),
        Observation(date=DAY, counts=answers(f2=1)),
    )
    figure = draw(LeadershipFunctions(sessions=sessions), View(names={"A1": "Andi"}))
    assert [one.text for one in labels(figure, "column")] == ["Andi", "Kelompok"]
    assert figure.description[0] == "Andi, Menghidupkan perasaan: 5."


def test_sessions_have_their_numbers_and_days() -> None:
    """A column is called by number and day of the session, and by the person if not the client."""
    one = Observation(date=DAY, session=1, person="A1", counts=answers(a=1))
    tool = GroupProcess(instrument="uji", sessions=(one,))
    heads = [
        " ".join(
            label.text for label in labels(draw(tool, View(instruments=(FORM,), client=client)), "column")
        )
        for client in ("", "A1")
    ]
    assert heads == ["Pertemuan 1 A1 29 September 2023", "Pertemuan 1 29 September 2023"]


def test_wording_that_may_not_be_copied_stays_out() -> None:
    """Of a protected form the codes stand in the drawing, not the wording."""
    protected = Instrument(
        code="uji", name="Lembar", kind=InstrumentKind.TALLY, items=(Item(code="t1", text="Rahasia"),)
    )
    tool = GroupProcess(instrument="uji", sessions=(Observation(date=DAY, counts=answers(t1=1)),))
    figure = draw(tool, View(instruments=(protected,)))
    assert [one.text for one in labels(figure, "row")] == ["t1"]
    assert "Rahasia" not in said(figure)


def test_signs_outside_groups_are_drawn_too() -> None:
    """Several signs that belong to no group stand under a name of their own."""
    items = (*FORM.items, Item(code="d", text="Melamun", reverse=True))
    form = Instrument(
        code="uji",
        name="x",
        kind=InstrumentKind.TALLY,
        items=items,
        subscales=FORM.subscales,
        licence=Licence.OWN,
    )
    figure = draw(GroupProcess(instrument="uji", sessions=(seen(d=1),)), View(instruments=(form,)))
    assert [one.text for one in labels(figure, "row")][:6] == [
        "Aktif",
        "Bertanya",
        "Menjawab",
        "Tanda lain",
        "Tidur",
        "Melamun",
    ]


@pytest.mark.parametrize(
    ("code", "count", "message"), [("x", 1, "not known"), ("group-process", 0, "no observations")]
)
def test_what_cannot_be_tallied_is_told(code: str, count: int, message: str) -> None:
    """An unknown tally, or one without observations, cannot be drawn."""
    with pytest.raises(SocialWorkError, match=message):
        draw(GroupProcess(instrument=code, sessions=(seen(),) * count))


def test_many_columns_are_split() -> None:
    """More sessions or members than a page has room for are drawn in several charts, none lost."""
    sessions = tuple(Observation(date=DAY + dt.timedelta(days=n), person=f"A{n % 11}") for n in range(22))
    by_day = split(GroupProcess(sessions=sessions))
    by_member = split(LeadershipFunctions(sessions=sessions))
    assert tuple(one for part in by_day for one in part.sessions) == sessions
    assert [len({one.person for one in part.sessions}) for part in by_member] == [6, 5]
    assert sum(len(part.sessions) for part in by_member) == 22
    assert all(draw(part).width <= View().width for part in (*by_day, *by_member))


@pytest.mark.parametrize("cls", [LearningMotivation, GroupProcess])
def test_the_tallies_of_the_example(cls: type[ObservationTool]) -> None:
    """The tallies of the school example stand on a page with a row for each sign."""
    ((_, tool),) = tools_at(load_case("example:utama"), cls)
    figure = draw(tool, View(client="BR"))
    assert_sound(figure)
    form = instrument(tool.instrument)
    assert form is not None
    assert len(labels(figure, "number")) == (len(form.items) + 1) * len(tool.sessions)
    assert figure.height <= TALLEST


# --- members' change --------------------------------------------------------------------------

COUNTS = st.none() | st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda p: Count(min(p), max(p)))
BEHAVIOURS = st.builds(
    MemberBehaviour,
    member=st.sampled_from(("A1", "A2", "x" * 50)),
    behaviour=WORDS,
    baseline=COUNTS,
    target=COUNTS,
    result=COUNTS,
    less=st.booleans(),
)


@settings(max_examples=40)
@given(st.lists(BEHAVIOURS, min_size=1, max_size=30).map(tuple), LANGS)
def test_any_change_is_sound(behaviours: tuple[MemberBehaviour, ...], lang: Lang) -> None:
    """Nothing lies outside, no text covers another; known counts have marks, all are told."""
    figure = draw(MemberChange(behaviours=behaviours), View(lang=lang))
    assert_sound(figure)
    for role in ("baseline", "target", "result"):
        assert len(shapes(figure, role)) == sum(getattr(one, role) is not None for one in behaviours)
    assert len(figure.description) == len(behaviours)


def test_change_is_drawn_from_baseline_to_result() -> None:
    """White is the baseline, black the result, an arrow joins them, a stroke is the target."""
    one = MemberBehaviour(
        member="A1", behaviour="Bertanya", baseline=Count(1, 4), target=Count(2, 4), result=Count(4, 4)
    )
    figure = draw(MemberChange(behaviours=(one,)))
    (before,) = [mark for mark in shapes(figure, "baseline") if isinstance(mark, Ellipse)]
    (after,) = [mark for mark in shapes(figure, "result") if isinstance(mark, Ellipse)]
    (aim,) = [mark for mark in shapes(figure, "target") if isinstance(mark, Polyline)]
    line, _ = [mark for mark in shapes(figure, "way") if isinstance(mark, Polyline)]
    assert before.cx < aim.points[0][0] < after.cx
    assert (before.ink.fill, after.ink.fill) == ("#ffffff", "#000000")
    assert line.points[0][0] == before.cx
    assert figure.description == ("A1, bertanya: data dasar 1 dari 4, sasaran 2 dari 4, hasil 4 dari 4.",)


def test_behaviours_of_one_kind_stand_together() -> None:
    """A behaviour is named once over the members who show it, and said where it is to become rarer."""
    late = MemberBehaviour(member="A1", behaviour="Terlambat", less=True, baseline=Count(3, 4))
    some = (
        late,
        MemberBehaviour(member="A2", behaviour="Terlambat", less=True),
        MemberBehaviour(member="A1", behaviour="Bertanya"),
    )
    figure = draw(MemberChange(behaviours=some))
    assert [one.text for one in labels(figure, "behaviour")] == ["Terlambat (dikurangi)", "Bertanya"]
    assert [one.text for one in labels(figure, "who")] == ["A1", "A2", "A1"]
    assert "hasil belum dicatat" in figure.description[0]


def test_shares_are_to_scale() -> None:
    """Counts of different wholes stand at their shares."""
    some = tuple(MemberBehaviour(member="A1", behaviour="x", result=Count(n, 4)) for n in range(5))
    marks = [
        one.cx for one in shapes(draw(MemberChange(behaviours=some)), "result") if isinstance(one, Ellipse)
    ]
    steps = [b - a for a, b in pairwise(marks)]
    assert steps == pytest.approx([steps[0]] * 4)


def test_many_behaviours_are_split() -> None:
    """A long list is drawn in several charts that stand on a page."""
    some = tuple(MemberBehaviour(member=f"A{n}", behaviour="Bertanya", result=Count(1, 2)) for n in range(70))
    parts = split(MemberChange(behaviours=some))
    assert tuple(one for part in parts for one in part.behaviours) == some
    assert all(draw(part).height <= TALLEST for part in parts)


def test_no_behaviours_cannot_be_drawn() -> None:
    """Without behaviours there is nothing to draw, and that is said."""
    with pytest.raises(SocialWorkError, match="no data"):
        draw(MemberChange())
