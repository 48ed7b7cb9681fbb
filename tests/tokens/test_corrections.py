"""A reversal takes back what was applied and leaves no other trace: tokens, lots, schedules, stock."""

from collections.abc import Callable
from typing import Any

import pytest

from socialwork.tokens.events import TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Refused
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy, TokenRule
from token_events import applied, at, bonus, check, earn, exchange, expire, fine, praise, reverse, signed

NOON, OPEN, EVENING = at(29, "12.00"), at(29, "13.30"), at(29, "20.00")


def account(ledger: Ledger) -> dict[str, Any]:
    """Return all that decides what may happen next to the client, but for what was reversed."""
    state = ledger._accounts["BR"]
    return {
        "balance": state.balance,
        "taken": state.taken,
        "progress": {key: (one.successes, one.paid) for key, one in state.progress.items() if one.successes},
        "lost": {day: lost for day, lost in state.lost.items() if lost},
        "lots": state.lots,
        "handed over": {key: n for key, n in state.handed_over.items() if n},
        "endowed": state.endowed,
    }


def week(**changes: Any) -> Ledger:
    """Return a ledger with three tokens of each of four days, which expire after three."""
    ledger = signed(expires_after=3, late_entry=LateEntryPolicy.FLAG, **changes)
    return applied(ledger, *(earn(at(day), "aktif") for day in (25, 26, 27, 28)))


def in_debt() -> Ledger:
    """Return a ledger with a debt of two tokens, where five are allowed."""
    return applied(signed(floor=-5), fine(at(25)))


def thirds() -> Ledger:
    """Return a ledger in which the next success of a behaviour that pays every third one pays."""
    return applied(signed(), *(earn(at(26), "sopan", opportunity=n, id=f"s{n}") for n in (1, 2)))


STARTS: dict[str, tuple[Callable[[], Ledger], TokenEvent]] = {
    "success": (week, earn(NOON)),
    "success recorded late": (week, earn(at(26, "09.00"), "hadir", recorded=NOON)),
    "success that pays a debt": (in_debt, earn(NOON, "aktif")),
    "success that pays by a ratio": (thirds, earn(NOON, "sopan")),
    "praise": (week, praise(NOON)),
    "fine": (week, fine(NOON)),
    "fine into debt": (lambda: week(floor=-5), fine(NOON)),
    "fine deeper into debt": (in_debt, fine(NOON)),
    "bonus": (week, bonus(NOON, "pekan penuh")),
    "endowment": (lambda: signed(endowment=10, expires_after=3), bonus(NOON)),
    "exchange from two lots": (week, exchange(OPEN, "cokelat")),
    "exchange of the last of a stock": (week, exchange(OPEN, "stiker", quantity=2)),
    "expiry": (week, expire(NOON)),
}


@pytest.mark.parametrize("name", STARTS)
def test_undoing_leaves_the_account_as_it_was(name: str) -> None:
    """Do and undo is as if nothing had happened, whatever was done."""
    start, event = STARTS[name]
    ledger, untouched = start(), start()
    applied(ledger, event)
    outcome = ledger.apply(reverse(EVENING, event))
    assert isinstance(outcome, Applied)
    assert (outcome.entry.shortfall, account(ledger)) == (0, account(untouched))


@pytest.mark.parametrize("name", STARTS)
def test_what_was_undone_can_be_done_again(name: str) -> None:
    """After a reversal the same thing, rightly recorded, has the same effect as the first time."""
    start, event = STARTS[name]
    once, twice = start(), start()
    applied(once, event)
    applied(twice, event, reverse(event.recorded, event, id="batal"))
    again = type(event)(**{**_fields(event), "id": "sekali lagi"})
    outcome = twice.apply(again)
    assert isinstance(outcome, Applied)
    assert (outcome.entry.amount, outcome.entry.balance) == (once.entries[-1].amount, once.balance("BR"))


def _fields(event: TokenEvent) -> dict[str, Any]:
    return {name: getattr(event, name) for name in type(event).__slots__ if not name.startswith("__")}


def test_a_reversed_success_of_a_ratio_lets_the_next_one_pay_nothing() -> None:
    """Three successes paid; when one of the unpaid ones goes, the fourth is the third that stands."""
    ledger = applied(thirds(), earn(NOON, "sopan"))
    applied(ledger, reverse(OPEN, ledger.entries[-2].event))
    applied(ledger, earn(EVENING, "sopan", opportunity=2, delivered=None, praised=None))
    assert [entry.amount for entry in ledger.entries[-3:]] == [2, 0, 0]
    assert ledger.balance("BR") == 2


def test_a_reversal_above_the_cap_is_cut_and_its_shortfall_told() -> None:
    """A fine that is given back fills the account to the cap; the rest is written down, not carried over."""
    ledger = applied(signed(cap=6), earn(at(26), "aktif"), earn(at(27), "aktif"), fine(at(27, "08.00")))
    applied(ledger, earn(at(28)), reverse(NOON, ledger.entries[-1].event))
    assert (ledger.entries[-1].amount, ledger.entries[-1].shortfall, ledger.balance("BR")) == (1, 1, 6)


def test_spent_tokens_are_taken_back_in_part_where_that_is_agreed() -> None:
    """What is left is taken, the shortfall told, and the opportunity stays used: nothing is minted."""
    ledger = applied(signed(reversal=ReversalPolicy.PARTIAL), earn(at(29), "aktif"))
    applied(ledger, exchange(OPEN, "stiker", quantity=2), reverse(EVENING, ledger.entries[-1].event))
    again = ledger.apply(earn(at(29, "21.00"), "aktif"))
    assert (ledger.entries[-1].amount, ledger.entries[-1].shortfall, ledger.balance("BR")) == (-1, 2, 0)
    assert isinstance(again, Refused)
    assert again.rule is TokenRule.OPPORTUNITY


def test_tokens_given_back_expire_as_if_they_had_never_been_spent() -> None:
    """A reversed exchange does not make old tokens young."""
    ledger = week()
    bought = exchange(OPEN, "cokelat")
    applied(ledger, bought, reverse(EVENING, bought), expire(at(29, "21.00")))
    assert [entry.amount for entry in ledger.entries[-3:]] == [-5, 5, -3]


def test_a_late_success_lies_among_the_tokens_of_its_day() -> None:
    """It is flagged, is spent before younger ones, and expires with its day."""
    ledger = applied(week(), earn(at(25, "09.00"), recorded=NOON), expire(EVENING))
    assert ledger.entries[-2].flags == (TokenRule.LATE,)
    assert ledger.entries[-1].amount == -4


def test_a_checkpoint_stands_after_a_reversal() -> None:
    """What was counted is compared with what corrections left."""
    ledger = week()
    applied(ledger, reverse(NOON, ledger.entries[-1].event), check(OPEN, 9))
    assert ledger.balance("BR") == 9
