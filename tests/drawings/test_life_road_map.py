"""The drawing of a life road map."""

from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, alts, assert_sound, labels, said, shapes
from socialwork.drawings.base import View, draw, split
from socialwork.drawings.life_road_map import MOST_IN_WORDS
from socialwork.drawings.room import TALLEST
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Ellipse, Figure, Polyline
from socialwork.figures.svg import to_svg
from socialwork.loading import load_case
from socialwork.stages import Assessment
from socialwork.tools import LifeEvent, LifeRoadMap
from socialwork.words import Lang

TIMES: dict[str, st.SearchStrategy[int]] = {
    "year": st.integers(1950, 2025) | st.sampled_from((2020, 2021)),
    "decade": st.integers(-1, 10).map(lambda n: n * 10),
}
EVENTS = st.sampled_from(("year", "decade", "")).flatmap(
    lambda told: st.lists(
        st.builds(
            LifeEvent,
            event=WORDS,
            feeling=st.integers(-5, 5),
            **({told: TIMES[told]} if told else {}),
        ),
        min_size=1,
        max_size=40,
    ).map(tuple)
)
ROADS = st.builds(LifeRoadMap, events=EVENTS, goal=st.just("") | WORDS)


def points(figure: Figure) -> list[Ellipse]:
    """Return the marks of the events."""
    return [one for one in shapes(figure, "point") if isinstance(one, Ellipse)]


@settings(max_examples=40)
@given(ROADS, LANGS)
def test_any_road_is_sound(tool: LifeRoadMap, lang: Lang) -> None:
    """Nothing lies outside and no label covers another, however many events a year has."""
    figure = draw(tool, View(lang=lang))
    assert_sound(figure)
    assert len(points(figure)) == len(tool.events)


@given(ROADS)
@settings(max_examples=20)
def test_every_event_is_told_once(tool: LifeRoadMap) -> None:
    """Each event has its mark and its sentence, in the order of its times, and the goal comes last."""
    figure = draw(tool)
    events = tool.in_order
    assert len(figure.description) == len(events) + bool(tool.goal.strip())
    for n, (one, line) in enumerate(zip(events, figure.description, strict=False), 1):
        assert line.lower().startswith(f"{one.when() or n}: ")
        assert " ".join(one.event.split()).removesuffix(".") in line
    assert " ".join(tool.goal.split()).removesuffix(".") in said(figure)


@given(ROADS)
@settings(max_examples=10)
def test_same_bytes(tool: LifeRoadMap) -> None:
    """The same road gives the same bytes."""
    assert to_svg(draw(tool)) == to_svg(draw(tool))


def test_heights_are_feelings() -> None:
    """An event stands as high as it felt, on equal steps."""
    tool = LifeRoadMap(events=tuple(LifeEvent(year=2000 + n, event="x", feeling=n - 5) for n in range(11)))
    ys = [one.cy for one in points(draw(tool))]
    steps = [round(a - b, 6) for a, b in pairwise(ys)]
    assert steps == [pytest.approx(steps[0], abs=1e-5)] * 10
    assert steps[0] > 0


def test_years_are_to_scale() -> None:
    """Twice the years are twice the way."""
    events = tuple(LifeEvent(year=year, event="x") for year in (2000, 2010, 2030))
    first, second, third = (one.cx for one in points(draw(LifeRoadMap(events=events))))
    assert (third - second) / (second - first) == pytest.approx(2)


def test_decades_of_age_stand_in_bands() -> None:
    """Each event stands within its decade; heads and alternative text say which it is."""
    ages = (0, 20, 20, 60)
    events = tuple(LifeEvent(decade=age, event="x") for age in ages)
    figure = draw(LifeRoadMap(events=events), View(lang="en"))
    places = {one.text: one.x for one in labels(figure, "tick-label") if "–" in one.text}
    assert list(places) == [f"{age}–{age + 9}" for age in range(0, 70, 10)]
    half = (places["10–19"] - places["0–9"]) / 2
    for age, point in zip(ages, points(figure), strict=True):
        assert abs(point.cx - places[f"{age}–{age + 9}"]) <= half
    assert next(one.text for one in labels(figure, "when")) == "childhood (0)"
    assert "from childhood to age 60–69" in figure.alt


def test_without_years_and_ages_the_order_is_drawn() -> None:
    """The events follow each other in equal steps, with their numbers and without an axis of time."""
    events = tuple(LifeEvent(event="x") for _ in range(3))
    figure = draw(LifeRoadMap(events=events))
    first, second, third = (one.cx for one in points(figure))
    assert third - second == pytest.approx(second - first)
    assert sorted(one.text for one in labels(figure, "when")) == ["1 (0)", "2 (0)", "3 (0)"]
    assert {one.text for one in labels(figure, "tick-label")} == {"−5", "0", "+5"}
    assert figure.alt.startswith("Peta jalan kehidupan: peristiwa 3")


def test_no_year_stands_over_the_edge() -> None:
    """The numbers of round years lie between the first and the last event."""
    events = tuple(LifeEvent(year=year, event="x") for year in (1973, 1995, 2019))
    figure = draw(LifeRoadMap(events=events))
    assert_sound(figure)
    years = [int(one.text) for one in labels(figure, "tick-label") if len(one.text) == 4]
    assert years == [1980, 1990, 2000, 2010]


def test_bad_times_are_black() -> None:
    """Marks of events that felt bad are black, the others white."""
    events = (LifeEvent(year=2000, event="Naik", feeling=2), LifeEvent(year=2001, event="Jatuh", feeling=-2))
    assert [one.ink.fill for one in points(draw(LifeRoadMap(events=events)))] == ["#ffffff", "#000000"]


def test_the_goal_stands_at_the_right_end() -> None:
    """An arrow leads from the last event to the goal, right of all events."""
    tool = LifeRoadMap(events=(LifeEvent(year=2000, event="Lahir"),), goal="Naik *kelas*.")
    figure = draw(tool)
    assert "Tujuan ke depan: Naik kelas" in alts(figure)
    way = [one for one in shapes(figure, "road-ahead") if isinstance(one, Polyline)]
    assert way[0].points[0] == (points(figure)[0].cx, points(figure)[0].cy)
    assert way[0].points[1][0] > way[0].points[0][0]


def test_few_events_have_words_and_many_have_numbers() -> None:
    """Labels hold the events while there is room for them; more events have numbers and a list."""
    few = LifeRoadMap(events=tuple(LifeEvent(year=2000 + n, event="Pindah") for n in range(6)))
    many = LifeRoadMap(
        events=tuple(LifeEvent(year=2000 + n, event="Pindah") for n in range(MOST_IN_WORDS + 1))
    )
    assert [one.text for one in labels(draw(few), "event")].count("Pindah") == 6
    assert sorted(int(one.text) for one in labels(draw(many), "when")) == list(range(1, MOST_IN_WORDS + 2))
    assert len(labels(draw(many), "number")) == MOST_IN_WORDS + 1


def test_a_long_life_is_split() -> None:
    """Parts follow each other, have room for their words, and only the last has the goal."""
    events = tuple(LifeEvent(year=1950 + n, event="Pindah rumah") for n in range(33))
    parts = split(LifeRoadMap(events=events, goal="Tenang."))
    assert tuple(event for part in parts for event in part.events) == events
    assert [part.goal for part in parts] == ["", "", "Tenang."]
    assert all(draw(part).height <= TALLEST for part in parts)
    assert split(parts[0]) == (parts[0],)


def test_a_road_without_events_cannot_be_drawn() -> None:
    """Without events there is nothing to draw, and that is said."""
    with pytest.raises(SocialWorkError, match="no events"):
        draw(LifeRoadMap(events=()))


def test_a_text_without_room_is_shortened_and_says_so() -> None:
    """A goal longer than its box ends in an ellipsis, and a note points to the table."""
    figure = draw(LifeRoadMap(events=(LifeEvent(year=2000, event="Lahir"),), goal="Naik kelas dan " * 40))
    assert [one.text for one in labels(figure, "note")] == [
        "… = dipersingkat; uraian lengkap ada dalam tabel."
    ]


def test_the_shipped_roads() -> None:
    """The roads of both examples hold all of their words."""
    for name, client in (("example:utama", "BR"), ("example:lansia", "HT")):
        found = load_case(name).latest(Assessment)
        assert found is not None
        (tool,) = [one for one in found.tools if isinstance(one, LifeRoadMap)]
        figure = draw(tool, View(client=client))
        assert labels(figure, "note") == []
        assert figure.title == f"Peta jalan kehidupan {client}"
