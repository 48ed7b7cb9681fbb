"""Which version of an agreement is in force on which days."""

import datetime as dt

import attrs
import pytest

from socialwork.tokens.agreement import Agreement, Version, Window
from socialwork.values.when import Period
from token_events import END, START, agreement, at, version

DAY = dt.timedelta(days=1)


def _starting(*days: dt.date) -> Agreement:
    """Return an agreement whose versions, 1, 2, …, come into force on *days*."""
    made = (version(number=n, effective=day, agreed_on=day) for n, day in enumerate(days, start=1))
    return agreement(*made)


def _spans(rules: Agreement) -> list[tuple[int, dt.date, dt.date]]:
    return [(one.number, span.start, span.end) for one, span in rules.spans()]


def _numbers(rules: Agreement, *days: dt.date) -> list[int | None]:
    found: list[Version | None] = [rules.version_on(day) for day in days]
    return [one and one.number for one in found]


def test_one_version_lasts_as_long_as_the_agreement() -> None:
    """Without an amendment the version is in force from the first day to the last."""
    assert _spans(_starting(START)) == [(1, START, END)]


def test_a_version_ends_the_day_before_the_next_begins() -> None:
    """No day has two versions, and none between them has none."""
    turn = START + 3 * DAY
    assert _spans(_starting(START, turn)) == [(1, START, turn - DAY), (2, turn, END)]


def test_versions_may_be_written_in_any_order() -> None:
    """The day on which a version comes into force counts, not its place in the list."""
    turn = START + 3 * DAY
    assert _spans(_starting(turn, START)) == [(2, START, turn - DAY), (1, turn, END)]


def test_a_version_is_in_force_within_the_period_only() -> None:
    """What was agreed before the period counts from its first day."""
    assert _spans(_starting(START - 5 * DAY)) == [(1, START, END)]


def test_a_version_that_was_replaced_before_the_period_has_no_days() -> None:
    """Neither has one that would come into force after the period."""
    rules = _starting(START - 5 * DAY, START, END + DAY)
    assert _spans(rules) == [(2, START, END)]


def test_a_version_may_be_in_force_for_a_single_day() -> None:
    """The last day of the period is a day too."""
    assert _spans(_starting(START, START + DAY, END)) == [
        (1, START, START),
        (2, START + DAY, END - DAY),
        (3, END, END),
    ]


def test_the_version_of_a_day_is_the_last_one_that_has_begun() -> None:
    """It is in force on its first day; before the first version there is none."""
    rules = _starting(START + DAY, START + 3 * DAY)
    days = (START, START + DAY, START + 2 * DAY, START + 3 * DAY, END)
    assert _numbers(rules, *days) == [None, 1, 1, 2, 2]


def test_outside_the_period_no_version_is_in_force() -> None:
    """Neither on the day before nor on the day after."""
    rules = attrs.evolve(_starting(START - DAY), period=Period(START, END))
    assert _numbers(rules, START - DAY, START, END, END + DAY) == [None, 1, 1, None]


def test_a_window_may_open_and_close_in_one_moment() -> None:
    """Both ends belong to it."""
    assert at(26) in Window(opens=at(26), closes=at(26))


@pytest.mark.parametrize("naive", ["opens", "closes"])
def test_a_window_needs_time_zones(naive: str) -> None:
    """A moment without its zone is a different one in Jayapura."""
    moments = {"opens": at(26), "closes": at(27)}
    with pytest.raises(ValueError, match=r"^a window needs times with their zone$"):
        Window(**{**moments, naive: moments[naive].replace(tzinfo=None)})


def test_a_window_does_not_close_before_it_opens() -> None:
    """The message tells both moments."""
    with pytest.raises(
        ValueError, match=r"^the window closes \(2023-09-26 .*\) before it opens \(2023-09-27 .*\)$"
    ):
        Window(opens=at(27), closes=at(26))


def test_a_version_comes_into_force_on_the_day_it_was_agreed_or_later() -> None:
    """The message tells both days."""
    message = r"^in force from 2023-09-24, before it was agreed on 2023-09-25$"
    with pytest.raises(ValueError, match=message):
        version(effective=START - DAY, agreed_on=START)
