"""Each rule refuses an event that breaks it, and lets a twin pass that keeps it."""

import datetime as dt
from typing import Any

import attrs
import pytest
from attrs import frozen

from socialwork.tokens.agreement import MOST_TOKENS, Bonus
from socialwork.tokens.events import TokenEvent
from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Applied, Refused
from socialwork.vocabulary.tokens import TokenRule
from token_events import (
    CHANGE,
    agree,
    agreement,
    applied,
    at,
    bonus,
    check,
    earn,
    exchange,
    expire,
    fine,
    level,
    praise,
    reverse,
    signed,
    version,
)

MINUTE = dt.timedelta(minutes=1)
NAIVE = at(26).replace(tzinfo=None)
FAR = dt.datetime.max.replace(tzinfo=dt.timezone(-dt.timedelta(hours=12)))


@frozen(kw_only=True)
class Row:
    """A line of the table.

    Attributes:
        rule: The rule.
        bad: An event that breaks it.
        good: A twin that keeps it.
        before: What is in the ledger already.
        changes: How the agreement differs from the usual one.
        unsigned: Whether nothing was signed yet.
        ledger: Another ledger, where that is not enough.
    """

    rule: TokenRule
    bad: TokenEvent
    good: TokenEvent
    before: tuple[TokenEvent, ...] = ()
    changes: dict[str, Any] = attrs.field(factory=dict)
    unsigned: bool = False

    def ledger(self) -> Ledger:
        """Return the ledger to which the event comes."""
        empty = Ledger(agreement(**self.changes)) if self.unsigned else signed(**self.changes)
        return applied(empty, *self.before)


NOON = at(26, "12.00")
OPEN = at(26, "13.30")
FIVE = (earn(at(26), "aktif"), earn(at(26), "aktif", opportunity=2, id="dua"))
ENDOWED = {"endowment": 10, "bonuses": ()}
FINED = fine(at(26), id="denda")
EARNED = earn(at(26), id="bintang")
FINED_LATER = fine(at(26), opportunity=2, id="denda-2")
SPENT = (EARNED, exchange(OPEN, id="tukar"))
HUGE = {"bonuses": (Bonus(reason="salah ketik", amount=MOST_TOKENS),)}

TABLE = (
    Row(rule=TokenRule.CLIENT, bad=earn(at(26), client="X9"), good=earn(at(26), client="A1")),
    Row(rule=TokenRule.CLIENT, bad=agree(client="X9"), good=agree(), unsigned=True),
    Row(rule=TokenRule.IDENTITY, before=(EARNED,), bad=earn(NOON, id="bintang"), good=EARNED),
    Row(rule=TokenRule.ORDER, before=(EARNED,), bad=praise(at(26, "06.59")), good=praise(at(26), id="lain")),
    Row(rule=TokenRule.ORDER, bad=earn(NAIVE), good=earn(at(26))),
    Row(rule=TokenRule.ORDER, bad=earn(at(26), recorded=NAIVE), good=earn(at(26))),
    Row(rule=TokenRule.ORDER, bad=earn(at(26), delivered=NAIVE), good=earn(at(26))),
    Row(rule=TokenRule.ORDER, bad=earn(at(26), praised=NAIVE), good=earn(at(26))),
    Row(rule=TokenRule.FUTURE, bad=praise(NOON, recorded=at(26)), good=praise(NOON, recorded=NOON)),
    Row(rule=TokenRule.FUTURE, bad=earn(NOON, delivered=NOON + MINUTE, praised=NOON), good=earn(NOON)),
    Row(rule=TokenRule.FUTURE, bad=earn(NOON, praised=NOON + MINUTE), good=earn(NOON)),
    Row(rule=TokenRule.PERIOD, bad=earn(at(6, month=10)), good=earn(at(5, month=10))),
    Row(rule=TokenRule.PERIOD, bad=earn(at(24)), good=earn(at(25))),
    Row(rule=TokenRule.PERIOD, bad=praise(FAR), good=praise(at(26))),
    Row(rule=TokenRule.VERSION, bad=agree(3), good=agree(2), unsigned=True),
    Row(rule=TokenRule.VERSION, bad=agree(version=True), good=agree(version=1), unsigned=True),
    Row(
        rule=TokenRule.VERSION,
        bad=earn(at(25)),
        good=earn(at(26)),
        before=(agree(1),),
        changes={"effective": dt.date(2023, 9, 26)},
        unsigned=True,
    ),
    Row(rule=TokenRule.SIGNATURE, bad=agree(signed_by=("BR",)), good=agree(), unsigned=True),
    Row(
        rule=TokenRule.SIGNATURE,
        bad=earn(at(2, month=10)),
        good=earn(at(26)),
        before=(agree(1),),
        unsigned=True,
    ),
    Row(
        rule=TokenRule.RETROACTIVE,
        bad=agree(2, at=at(3, month=10), recorded=at(3, month=10)),
        good=agree(2, at=at(2, month=10), recorded=at(2, month=10)),
        before=(agree(1),),
        unsigned=True,
    ),
    Row(rule=TokenRule.BEHAVIOUR, bad=earn(at(26), "tidur"), good=earn(at(26), "aktif")),
    Row(rule=TokenRule.BEHAVIOUR, bad=praise(at(26), "tidur"), good=praise(at(26), "aktif")),
    Row(rule=TokenRule.OPPORTUNITY, before=(EARNED,), bad=earn(NOON), good=earn(NOON, opportunity=2)),
    Row(rule=TokenRule.OPPORTUNITY, bad=earn(at(26), opportunity=3), good=earn(at(26), opportunity=2)),
    Row(rule=TokenRule.OPPORTUNITY, bad=earn(at(26), opportunity=0), good=earn(at(26), opportunity=1)),
    Row(rule=TokenRule.OPPORTUNITY, bad=earn(at(26), opportunity=True), good=earn(at(26))),
    Row(rule=TokenRule.OPPORTUNITY, bad=earn(at(26), opportunity=1.0), good=earn(at(26))),
    Row(rule=TokenRule.OPPORTUNITY, bad=earn(at(26), "seragam"), good=earn(at(25), "seragam")),
    Row(
        rule=TokenRule.OPPORTUNITY,
        before=tuple(earn(at(day), opportunity=n, id=f"{day}-{n}") for day in range(25, 29) for n in (1, 2)),
        bad=earn(at(29)),
        good=earn(at(29), "aktif"),
    ),
    Row(rule=TokenRule.CONTRADICTION, before=(EARNED,), bad=fine(NOON), good=fine(NOON, opportunity=2)),
    Row(rule=TokenRule.CONTRADICTION, before=(FINED,), bad=earn(NOON), good=earn(NOON, opportunity=2)),
    Row(rule=TokenRule.PRAISE, bad=earn(NOON, praised=None), good=earn(NOON)),
    Row(
        rule=TokenRule.PRAISE,
        bad=earn(NOON, praised=NOON + 2 * MINUTE, recorded=NOON + 2 * MINUTE),
        good=earn(NOON, praised=NOON + MINUTE, recorded=NOON + 2 * MINUTE),
    ),
    Row(rule=TokenRule.DELAY, bad=earn(NOON, delivered=None), good=earn(NOON)),
    Row(rule=TokenRule.DELAY, bad=earn(NOON, delivered=NOON - MINUTE), good=earn(NOON)),
    Row(
        rule=TokenRule.DELAY,
        bad=earn(NOON, delivered=at(26, "12.06"), praised=at(26, "12.06"), recorded=at(26, "13.00")),
        good=earn(NOON, delivered=at(26, "12.05"), praised=at(26, "12.05"), recorded=at(26, "13.00")),
    ),
    Row(
        rule=TokenRule.LATE,
        bad=earn(NOON, recorded=at(27, "12.01")),
        good=earn(NOON, recorded=at(27, "12.00")),
    ),
    Row(rule=TokenRule.FINE, bad=fine(at(26), "aktif"), good=fine(at(26), "hadir")),
    Row(rule=TokenRule.FINE, bad=fine(at(25), "seragam"), good=fine(at(25), "hadir")),
    Row(
        rule=TokenRule.LOSS,
        before=(*FIVE, FINED),
        changes={"most_lost": 2},
        bad=fine(NOON, opportunity=2),
        good=fine(at(27)),
    ),
    Row(rule=TokenRule.BONUS, bad=bonus(at(26)), good=bonus(at(26), "pekan penuh")),
    Row(rule=TokenRule.BONUS, bad=bonus(at(26), "kasihan"), good=bonus(at(26), "pekan penuh")),
    Row(
        rule=TokenRule.BONUS,
        before=(bonus(at(25)),),
        changes=ENDOWED,
        bad=bonus(at(26)),
        good=bonus(at(2, month=10)),
    ),
    Row(rule=TokenRule.PHASE, changes=ENDOWED, bad=earn(at(26)), good=fine(at(26))),
    Row(rule=TokenRule.WINDOW, before=FIVE, bad=exchange(at(26, "13.29")), good=exchange(OPEN)),
    Row(rule=TokenRule.WINDOW, before=FIVE, bad=exchange(at(26, "14.01")), good=exchange(at(26, "14.00"))),
    Row(rule=TokenRule.BACK_UP, before=FIVE, bad=exchange(OPEN, "sepeda"), good=exchange(OPEN, "cokelat")),
    Row(rule=TokenRule.QUANTITY, before=FIVE, bad=exchange(OPEN, quantity=0), good=exchange(OPEN)),
    Row(rule=TokenRule.QUANTITY, before=FIVE, bad=exchange(OPEN, quantity=-1), good=exchange(OPEN)),
    Row(rule=TokenRule.QUANTITY, before=FIVE, bad=exchange(OPEN, quantity=True), good=exchange(OPEN)),
    Row(rule=TokenRule.QUANTITY, before=FIVE, bad=exchange(OPEN, quantity=1.5), good=exchange(OPEN)),
    Row(rule=TokenRule.QUANTITY, before=FIVE, bad=exchange(OPEN, quantity=10**9), good=exchange(OPEN)),
    Row(
        rule=TokenRule.PRICE,
        before=FIVE,
        bad=exchange(OPEN, "cokelat", quantity=2),
        good=exchange(OPEN, "cokelat"),
    ),
    Row(rule=TokenRule.STOCK, before=FIVE, bad=exchange(OPEN, quantity=3), good=exchange(OPEN, quantity=2)),
    Row(
        rule=TokenRule.CAP,
        before=FIVE,
        changes={"cap": 6},
        bad=bonus(NOON, "pekan penuh"),
        good=fine(NOON),
    ),
    Row(rule=TokenRule.LEFTOVER, before=FIVE, bad=expire(NOON), good=expire(at(5, "14.01", 10))),
    Row(
        rule=TokenRule.LEFTOVER,
        before=FIVE,
        changes={"expires_after": 2},
        bad=expire(at(28)),
        good=expire(at(29)),
    ),
    Row(rule=TokenRule.REVERSAL, before=(EARNED,), bad=reverse(NOON, FINED), good=reverse(NOON, EARNED)),
    Row(
        rule=TokenRule.REVERSAL, before=(EARNED,), bad=reverse(NOON, EARNED, "A1"), good=reverse(NOON, EARNED)
    ),
    Row(rule=TokenRule.REVERSAL, before=(EARNED,), bad=reverse(NOON, agree()), good=reverse(NOON, EARNED)),
    Row(
        rule=TokenRule.REVERSAL,
        before=(earn(at(25), "aktif"), EARNED, FINED_LATER, reverse(NOON, EARNED)),
        bad=reverse(OPEN, EARNED),
        good=reverse(OPEN, FINED_LATER),
    ),
    Row(rule=TokenRule.SPENT, before=SPENT, bad=reverse(OPEN, EARNED), good=reverse(OPEN, SPENT[1])),
    Row(rule=TokenRule.LEVEL, bad=level(NOON, "emas"), good=level(NOON, "perak")),
    Row(rule=TokenRule.BALANCE, before=(EARNED,), bad=check(NOON, 2), good=check(NOON, 1)),
    Row(rule=TokenRule.AMOUNT, before=(EARNED,), bad=check(NOON, True), good=check(NOON, 1)),  # noqa: FBT003
    Row(rule=TokenRule.AMOUNT, before=(EARNED,), bad=check(NOON, 1.0), good=check(NOON, 1)),
    Row(rule=TokenRule.AMOUNT, before=(EARNED,), bad=check(NOON, 10**9), good=check(NOON, 1)),
    Row(
        rule=TokenRule.AMOUNT,
        before=(EARNED,),
        changes=HUGE,
        bad=bonus(NOON, "salah ketik"),
        good=earn(NOON, opportunity=2),
    ),
)


def name(row: Row) -> str:
    """Return the rule and the kind of event for the name of a test."""
    return f"{row.rule.code}-{row.bad.kind.code}"


@pytest.mark.parametrize("row", TABLE, ids=name)
def test_an_event_that_breaks_a_rule_is_refused_by_it(row: Row) -> None:
    """The refusal names the rule, says why in both languages, and nothing in the ledger is changed."""
    ledger, untouched = row.ledger(), row.ledger()
    outcome = ledger.apply(row.bad)
    assert isinstance(outcome, Refused)
    assert outcome.rule is row.rule
    assert outcome.event is row.bad
    assert outcome.message.id
    assert outcome.message.en
    assert "{" not in outcome.message.id + outcome.message.en
    assert ledger == untouched


@pytest.mark.parametrize("row", TABLE, ids=name)
def test_a_twin_that_keeps_the_rule_is_not_refused(row: Row) -> None:
    """The event that differs only in what the rule asks for is applied, or is known already."""
    assert not isinstance(row.ledger().apply(row.good), Refused)


def test_every_rule_has_a_row() -> None:
    """No rule is there for show."""
    assert {row.rule for row in TABLE} == set(TokenRule)


@pytest.mark.parametrize("same", ["number", "effective"])
def test_two_versions_in_force_are_refused(same: str) -> None:
    """Of versions with one number or one first day none can be signed, and nothing happens under them."""
    twin = version(
        number=1 if same == "number" else 2, effective=CHANGE if same == "number" else dt.date(2023, 9, 25)
    )
    ledger = Ledger(agreement(version(), twin))
    outcomes = [ledger.apply(agree(1)), ledger.apply(earn(at(3, month=10)))]
    assert [one.rule for one in outcomes if isinstance(one, Refused)] == [TokenRule.VERSION] * 2
    assert ledger.entries == ()


@pytest.mark.parametrize("value", [0, -1, 1.5, True, 10**9])
def test_an_impossible_number_of_tokens_cannot_be_agreed(value: Any) -> None:
    """No value, price or bonus is nought, negative, half a token, a truth value or a thousand millions."""
    with pytest.raises(ValueError, match="amount must be a whole number from 1 to 1000000"):
        Bonus(reason="pekan penuh", amount=value)


def test_a_refused_event_can_be_sent_again_when_it_is_mended() -> None:
    """A refusal uses up nothing, not even the id."""
    ledger = signed()
    assert isinstance(ledger.apply(earn(NOON, praised=None)), Refused)
    assert isinstance(ledger.apply(earn(NOON)), Applied)
