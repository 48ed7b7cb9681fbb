"""The timeline of a life: its model and its drawing."""

import datetime as dt
import re

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, assert_sound, labels, shapes
from socialwork.drawings.base import View, draw, split
from socialwork.drawings.life_timeline import MOST
from socialwork.drawings.room import TALLEST
from socialwork.errors import SocialWorkError
from socialwork.figures.model import Figure, Rect
from socialwork.figures.svg import to_svg
from socialwork.tools import LifeTimeline, TimelineEvent
from socialwork.vocabulary.assessment import TimelineKind
from socialwork.words import Lang


@st.composite
def events(draw: st.DrawFn) -> TimelineEvent:
    """Any event, dated or not, that lasted or not."""
    day = draw(st.dates(dt.date(1950, 1, 1), dt.date(2025, 12, 31)) | st.just(dt.date(2020, 5, 5)))
    dated = draw(st.booleans())
    lasted = draw(st.none() | st.integers(0, 20))
    return TimelineEvent(
        date=day if dated else None,
        year=None if dated else day.year,
        until=None if lasted is None else day.year + lasted,
        event=draw(WORDS),
        kind=draw(st.sampled_from(TimelineKind)),
    )


LINES = st.builds(LifeTimeline, events=st.lists(events(), min_size=1, max_size=MOST).map(tuple))


def marks(figure: Figure) -> list[str]:
    """Return what the marks of the events say."""
    return [one.mark.alt for one in shapes(figure, "event")]


@settings(max_examples=40)
@given(LINES, LANGS)
def test_any_line_is_sound(tool: LifeTimeline, lang: Lang) -> None:
    """Nothing lies outside, no text covers another, and each event is drawn and told once, in order."""
    figure = draw(tool, View(lang=lang))
    assert_sound(figure)
    assert marks(figure) == list(figure.description)
    assert len(figure.description) == len(tool.events)
    years = [int(match[0]) for line in figure.description if (match := re.search(r"\d{4}", line))]
    assert years == sorted(years)


@given(LINES)
@settings(max_examples=10)
def test_same_bytes(tool: LifeTimeline) -> None:
    """The same timeline gives the same bytes."""
    assert to_svg(draw(tool)) == to_svg(draw(tool))


def test_kinds_have_marks_of_their_own() -> None:
    """Events, complaints and help differ in form, and the legend names those that are there."""
    some = tuple(TimelineEvent(year=2000 + n, event="x", kind=kind) for n, kind in enumerate(TimelineKind))
    figure = draw(LifeTimeline(events=some))
    assert len({type(one).__name__ for one in shapes(figure, "event")}) == 3
    assert [one.text for one in labels(figure, "legend-text")] == ["Peristiwa", "Keluhan", "Pertolongan"]


def test_what_lasted_has_a_bar() -> None:
    """Bars of one time stand side by side; one that begins later may use the lane of one that ended."""
    some = (
        TimelineEvent(year=2000, until=2004, event="a"),
        TimelineEvent(year=2002, until=2006, event="b"),
        TimelineEvent(year=2010, until=2012, event="c"),
    )
    bars = [one for one in shapes(draw(LifeTimeline(events=some)), "span") if isinstance(one, Rect)]
    assert [one.mark.alt for one in bars] == ["a", "b", "c"]
    assert bars[0].x == bars[2].x != bars[1].x


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"year": 2019}, "2019"),
        ({"year": 2019, "until": 2021}, "2019–2021"),
        ({"date": dt.date(2021, 7, 12)}, "12 Juli 2021"),
        ({"date": dt.date(2021, 7, 12), "until": 2021}, "12 Juli 2021"),
        ({"date": dt.date(2021, 7, 12), "until": 2023}, "12 Juli 2021–2023"),
    ],
)
def test_when_in_words(fields: dict[str, object], said: str) -> None:
    """A day, a year or a span is told as exactly as it is known."""
    assert TimelineEvent(event="x", **fields).when() == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "neither a date nor a year"),
        ({"year": 2020, "date": dt.date(2021, 1, 1)}, "not in 2020"),
        ({"year": 2020, "until": 2019}, "before it began"),
        ({"event": " ", "year": 2020}, "event must not be empty"),
    ],
)
def test_impossible_events_are_refused(fields: dict[str, object], message: str) -> None:
    """An event needs a time, and one that does not contradict itself."""
    with pytest.raises(ValueError, match=message):
        TimelineEvent(**({"event": "x"} | fields))  # type: ignore[arg-type]


def test_a_year_stands_before_its_days() -> None:
    """Of events of one year, those of which no day is known come first."""
    some = (TimelineEvent(date=dt.date(2020, 1, 1), event="a"), TimelineEvent(year=2020, event="b"))
    assert [one.event for one in LifeTimeline(events=some).in_order] == ["b", "a"]


def test_a_long_life_is_split() -> None:
    """Parts follow each other and stand on a page."""
    many = LifeTimeline(events=tuple(TimelineEvent(year=1950 + n, event="Pindah rumah") for n in range(45)))
    parts = split(many)
    assert tuple(one for part in parts for one in part.events) == many.events
    assert len(parts) == 3
    assert all(draw(part).height <= TALLEST for part in parts)


def test_a_line_without_events_cannot_be_drawn() -> None:
    """Without events there is nothing to draw, and that is said."""
    with pytest.raises(SocialWorkError, match="no events"):
        draw(LifeTimeline(events=()))


def test_title_names_the_client() -> None:
    """The client stands in title and alternative text, as the view names it."""
    figure = draw(
        LifeTimeline(events=(TimelineEvent(year=2000, event="Lahir"),)), View(client="BR", lang="en")
    )
    assert figure.title == "Timeline of BR"
    assert figure.alt == "Timeline of BR, 2000–2000: events 1, complaints 0, help 0."
