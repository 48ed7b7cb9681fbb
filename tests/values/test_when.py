"""Clock times, periods and those present."""

import datetime as dt

import pytest
from hypothesis import given

from socialwork.testing import models
from socialwork.values.when import Clock, Participants, Period, Zone


@given(models(Clock))
def test_a_clock_is_read_as_it_is_written(clock: Clock) -> None:
    """What a clock time prints is read back as the same time."""
    assert Clock.parse(str(clock)) == clock


@pytest.mark.parametrize(
    "text", ["09.00–10.25 WIB", "09:00-10:25", "9.00 — 10.25", "pukul 09.00–10.25 WIB", " 09.00–10.25 "]
)
def test_a_clock_is_read_in_many_forms(text: str) -> None:
    """Points or colons, any dash, with or without zone and the word *pukul*."""
    assert str(Clock.parse(text)) == "09.00–10.25 WIB"


def test_other_zones_are_kept() -> None:
    """Central and eastern Indonesia have their own times."""
    assert Clock.parse("13.30 WITA") == Clock(dt.time(13, 30), zone=Zone.WITA)


@pytest.mark.parametrize("text", ["", "9", "jam sembilan", "25.00", "09.60", "10.00–09.00", "09.00 GMT"])
def test_what_is_no_clock_time_is_refused(text: str) -> None:
    """Other words, impossible times and ends before the start are refused."""
    with pytest.raises(ValueError, match=r"\d|clock"):
        Clock.parse(text)


@pytest.mark.parametrize(("zone", "hours"), [(Zone.WIB, 7), (Zone.WITA, 8), (Zone.WIT, 9)])
def test_zones_and_their_distance_from_utc(zone: Zone, hours: int) -> None:
    """The zones of Indonesia lie seven, eight and nine hours before UTC."""
    moment = dt.datetime(2023, 9, 6, 9, tzinfo=zone.tzinfo)
    assert moment.utcoffset() == dt.timedelta(hours=hours)


def test_a_period_cannot_end_before_it_starts() -> None:
    """An end before the start is refused."""
    with pytest.raises(ValueError, match="before it starts"):
        Period(dt.date(2023, 9, 6), dt.date(2023, 9, 5))


@given(models(Period))
def test_a_period_holds_both_its_ends(period: Period) -> None:
    """Both ends belong to a period, the days round it do not, and its length counts both."""
    day = dt.timedelta(days=1)
    assert period.start in period
    assert period.end in period
    assert period.start - day not in period
    assert period.end + day not in period
    assert len(list(period)) == period.days


def test_participants_are_counted_from_one() -> None:
    """Nobody is present zero times."""
    with pytest.raises(ValueError, match="1 or more"):
        Participants(role="guru", count=0)
