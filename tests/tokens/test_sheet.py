"""The day sheet of a ledger: as it stands after corrections; and the events of a sheet kept by hand."""

import datetime as dt
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, settings

from socialwork.testing.tokens.history import History, histories
from socialwork.testing.tokens.strategies import agreements
from socialwork.tokens.ledger import ledger_of
from socialwork.tokens.outcome import Applied
from socialwork.tokens.sheet import DaySheet, SheetDay, SheetTimes, events_of, sheet_of
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy
from token_events import (
    agree,
    agreement,
    applied,
    at,
    bonus,
    earn,
    exchange,
    expire,
    fine,
    praise,
    reverse,
    signed,
    version,
    window,
)

TIMES = SheetTimes(happened=dt.time(7), recorded=dt.time(15), by="praktikan")
WEEK = DaySheet(
    client="BR",
    days=(
        SheetDay(date=dt.date(2023, 9, 25), met={"hadir": 2, "aktif": 2}, earned=8, balance=8),
        SheetDay(date=dt.date(2023, 9, 26), bonuses={"pekan penuh": 1}, missed={"hadir": 1}, balance=10),
        SheetDay(date=dt.date(2023, 9, 29), exchanged={"cokelat": 1, "stiker": 2}, balance=3),
        SheetDay(date=dt.date(2023, 10, 5), met={"hadir": 1}, missed={"hadir": 1}, expired=2, balance=0),
    ),
)


def test_a_day_counts_and_sums_what_happened_on_it() -> None:
    """Times met and fined, items exchanged, and tokens by kind, with the balance of the evening."""
    ledger = applied(
        signed(),
        earn(at(26), "aktif"),
        earn(at(26), "aktif", opportunity=2, id="dua"),
        earn(at(26), "aktif", client="A1"),
        fine(at(26, "08.00")),
        bonus(at(26, "09.00"), "pekan penuh"),
        praise(at(26, "10.00")),
        exchange(at(26, "13.30"), quantity=2),
    )
    assert sheet_of(ledger, "BR").days == (
        SheetDay(
            date=dt.date(2023, 9, 26),
            met={"aktif": 2},
            missed={"hadir": 1},
            bonuses={"pekan penuh": 1},
            exchanged={"stiker": 2},
            earned=6,
            fined=2,
            given=4,
            spent=2,
            expired=0,
            corrected=0,
            balance=6,
        ),
    )


def test_leftover_tokens_leave_the_sheet() -> None:
    """After the last window the converted tokens stand in a column of their own, and nothing is left."""
    ledger = applied(signed(), earn(at(26), "aktif"), expire(at(5, "14.01", 10)))
    last = sheet_of(ledger, "BR").days[-1]
    assert (last.expired, last.balance) == (3, 0)


def test_what_was_reversed_is_not_on_the_sheet() -> None:
    """The day of a corrected mistake looks as if it had not happened."""
    wrong = fine(at(27))
    ledger = applied(signed(), earn(at(26), "aktif"), wrong, reverse(at(28), wrong))
    assert [(day.date.day, day.balance) for day in sheet_of(ledger, "BR").days] == [(26, 3), (27, 3)]
    assert sheet_of(ledger, "BR").days[1].missed == {}


def test_what_could_not_be_taken_back_stands_as_a_correction() -> None:
    """Tokens that were spent before the mistake was seen are neither earned nor gone."""
    wrong = earn(at(26), "aktif")
    ledger = applied(signed(reversal=ReversalPolicy.PARTIAL), wrong, exchange(at(26, "13.30"), quantity=2))
    day = sheet_of(applied(ledger, reverse(at(26, "15.00"), wrong)), "BR").days[0]
    assert (day.met, day.earned, day.spent, day.corrected, day.balance) == ({}, 0, 2, 2, 0)


def test_a_late_entry_stands_on_the_day_on_which_it_happened() -> None:
    """The sheet is about behaviour, not about when somebody wrote it down."""
    ledger = applied(
        signed(late_entry=LateEntryPolicy.FLAG), earn(at(28)), earn(at(26), recorded=at(28, "09.00"))
    )
    assert [(day.date.day, day.balance) for day in sheet_of(ledger, "BR").days] == [(26, 1), (28, 2)]


def test_days_on_which_nothing_happened_are_shown_when_asked_for() -> None:
    """An empty day keeps the balance of the day before."""
    ledger = applied(signed(), earn(at(26), "aktif"))
    days = sheet_of(ledger, "BR", [dt.date(2023, 9, 25), dt.date(2023, 9, 27)]).days
    assert [(day.date.day, day.earned, day.balance) for day in days] == [(25, 0, 0), (26, 3, 3), (27, 0, 3)]


def test_a_day_is_a_day_of_the_zone_of_the_agreement() -> None:
    """An event recorded in UTC in the evening belongs to the next day in Indonesia."""
    evening = dt.datetime(2023, 9, 25, 23, tzinfo=dt.UTC)
    ledger = applied(signed(), earn(evening))
    assert [day.date.day for day in sheet_of(ledger, "BR").days] == [26]


@settings(max_examples=60)
@given(histories(agreements()))
def test_the_last_balance_is_that_of_the_ledger(history: History) -> None:
    """Whatever happened, every row adds up, and the last one is what the client has."""
    ledger, _ = ledger_of(history.agreement, history.events)
    for client in history.agreement.clients:
        days = sheet_of(ledger, client).days
        balances = [0, *(day.balance for day in days)]
        assert [day.change for day in days] == [b - a for a, b in pairwise(balances)]
        assert balances[-1] == ledger.balance(client)


def test_a_sheet_kept_by_hand_becomes_a_ledger() -> None:
    """Successes, fines, bonuses, exchanges, conversion and balances are applied by every rule."""
    rules = agreement(version(windows=(window(29), window(5, 10))))
    ledger, refused = ledger_of(rules, [agree(1), *events_of(WEEK, rules, TIMES)])
    assert refused == ()
    assert [(day.met, day.missed, day.exchanged, day.balance) for day in sheet_of(ledger, "BR").days] == [
        (day.met, day.missed, day.exchanged, day.balance) for day in WEEK.days
    ]


def test_the_sheet_of_the_events_of_a_sheet_is_the_same() -> None:
    """From ledger to sheet to ledger to sheet nothing changes."""
    ledger = applied(
        signed(),
        earn(at(26), "aktif"),
        fine(at(26)),
        exchange(at(29, "13.30")),
        bonus(at(29, "15.00"), "pekan penuh"),
    )
    sheet = sheet_of(ledger, "BR")
    again = applied(signed(), *events_of(sheet, ledger.agreement, TIMES))
    assert sheet_of(again, "BR") == sheet


def test_a_wrong_balance_on_the_sheet_is_refused() -> None:
    """The evening balance becomes a checkpoint."""
    sheet = DaySheet(client="BR", days=(SheetDay(date=dt.date(2023, 9, 26), met={"hadir": 1}, balance=2),))
    *_, last = signed().apply_all(events_of(sheet, agreement(), TIMES))
    assert not isinstance(last, Applied)


def test_the_same_sheet_gives_the_same_events() -> None:
    """A sheet that is read twice is counted once."""
    rules = agreement(version(windows=(window(29), window(5, 10))))
    first, second = events_of(WEEK, rules, TIMES), events_of(WEEK, rules, TIMES)
    assert first == second
    assert len({one.id for one in first}) == len(first)


def test_exchanges_happen_when_the_window_opens() -> None:
    """The sheet names the day, the agreement the hour."""
    (event,) = [one for one in events_of(WEEK, agreement(), TIMES) if one.kind.code == "exchange"][:1]
    assert (event.at, event.recorded) == (at(29, "13.30"), at(29, "15.00"))


def test_a_sheet_with_a_correction_tells_no_events() -> None:
    """Which entry was corrected cannot be known from it."""
    day = SheetDay(date=dt.date(2023, 9, 26), corrected=2)
    with pytest.raises(ValueError, match="has a correction of 2"):
        events_of(DaySheet(client="BR", days=(day,)), agreement(), TIMES)


def test_sums_that_are_not_stated_give_no_change() -> None:
    """A row without all sums says nothing about the balance; a nought does."""
    day = SheetDay(date=dt.date(2023, 9, 26), earned=2, fined=1)
    assert day.change is None
    assert attrs.evolve(day, given=0, spent=0, expired=0, corrected=0).change == 1
