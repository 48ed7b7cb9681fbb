"""Readings from attendance lists, groups and token ledgers, laid out over phases."""

import datetime as dt

import pytest

from chapter_four import group_case
from socialwork.process.series_building import (
    PhaseStart,
    attended,
    group_attendance,
    in_phases,
    ledger_readings,
    sheet_readings,
)
from socialwork.records import MissingReading, PhaseKind, Reading
from socialwork.stages import Intervention
from socialwork.tokens.sheet import sheet_of
from token_events import applied, at, earn, fine, signed

A, B = PhaseKind.BASELINE, PhaseKind.INTERVENTION


def day(n: int) -> dt.date:
    """Return a day of September 2023."""
    return dt.date(2023, 9, n)


def test_an_attendance_list() -> None:
    """Each day held is a reading, 1 of 1 or 0 of 1, in order and once."""
    found = attended(held=[day(3), day(1), day(2), day(1)], present=[day(2)])
    assert [(one.date.day, one.value, one.of) for one in found] == [(1, 0, 1), (2, 1, 1), (3, 0, 1)]


def test_presence_on_a_day_without_anything() -> None:
    """Nobody can attend what was not held."""
    with pytest.raises(ValueError, match="2023-09-04 is a day of presence"):
        attended(held=[day(3)], present=[day(3), day(4)])


def test_a_group() -> None:
    """The sessions that tell who was there are readings of one person."""
    record = group_case().latest(Intervention)
    assert record is not None
    assert record.group is not None
    values = {code: [one.value for one in group_attendance(record.group, code)] for code in ("A1", "A3")}
    assert values["A1"][0] == 1
    assert {len(one) for one in values.values()} == {len(record.group.sessions)}


def test_sessions_laid_out_over_phases() -> None:
    """A session belongs to the last phase that began on its day or before; gaps go with them."""
    sessions = [
        Reading(date=day(5), value=3),
        Reading(date=day(1), value=1),
        MissingReading(date=day(2), reason="sakit"),
        Reading(date=day(3), value=2),
    ]
    starts = [
        PhaseStart(on=day(1), kind=A),
        PhaseStart(on=day(3), kind=B, name="Token", criterion=2),
        PhaseStart(on=day(9), kind=A),
    ]
    first, second, third = in_phases(sessions, starts)
    assert [one.value for one in first.readings] == [1]
    assert [one.reason for one in first.missing] == ["sakit"]
    assert [one.value for one in second.readings] == [2, 3]
    assert (second.kind, second.name, second.criterion) == (B, "Token", 2)
    assert third.readings == ()


@pytest.mark.parametrize(
    ("starts", "said"),
    [
        ([], "need days"),
        ([PhaseStart(on=day(3), kind=A), PhaseStart(on=day(3), kind=B)], "later than the one before"),
        ([PhaseStart(on=day(3), kind=A), PhaseStart(on=day(1), kind=B)], "later than the one before"),
        ([PhaseStart(on=day(2), kind=A)], "comes before the first phase"),
    ],
)
def test_phases_that_cannot_be(starts: list[PhaseStart], said: str) -> None:
    """Phases begin one after the other, the first before the first session."""
    with pytest.raises(ValueError, match=said):
        in_phases([Reading(date=day(1), value=1)], starts)


def test_a_token_ledger() -> None:
    """Successes of a day are counted of its opportunities, up to the last day that the ledger tells of."""
    ledger = applied(signed(), earn(at(25), "hadir"), fine(at(26)), earn(at(27), "hadir"))
    found = ledger_readings(ledger, "BR", "hadir")
    assert [(one.date.day, one.value) for one in found] == [(25, 1), (26, 0), (27, 1)]
    assert all(one.of is not None and one.value <= one.of for one in found)
    assert [one.value for one in sheet_readings(sheet_of(ledger, "BR"), "hadir")] == [1, 0, 1]
    assert ledger_readings(ledger, "BR", "tidak-ada") == ()
    assert [one.date.day for one in ledger_readings(ledger, "BR", "hadir", days_off={day(26)})] in (
        [25, 27],
        [25, 26, 27],
    )


def test_an_empty_ledger() -> None:
    """Where nothing was recorded nothing was observed."""
    assert ledger_readings(signed(), "BR", "hadir") == ()
