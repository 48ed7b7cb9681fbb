"""What a refusal says, word for word: clients and workers read it."""

import datetime as dt
from pathlib import Path

from socialwork.tokens.ledger import Ledger
from socialwork.tokens.outcome import Outcome, RefusalError, Refused
from token_events import CHANGE, agree, agreement, applied, at, earn, exchange, signed, version
from tokens.test_refusals import FIVE, OPEN, TABLE

MESSAGES = Path(__file__).with_name("messages.txt")


def _said(outcome: Outcome) -> str:
    assert isinstance(outcome, Refused)
    message = outcome.message
    return f"{outcome.rule.code} {outcome.event.kind.code}\n  {message.id}\n  {message.en}\n"


def _refusals() -> list[Outcome]:
    """Return the refusals of the table, and a few that need ledgers of their own."""
    twins = Ledger(agreement(version(), version(number=2, effective=dt.date(2023, 9, 25))))
    numbers = Ledger(agreement(version(), version(effective=CHANGE)))
    one_left = applied(signed(), *FIVE, exchange(OPEN))
    return [
        *(row.ledger().apply(row.bad) for row in TABLE),
        twins.apply(agree(1)),
        twins.apply(earn(at(26))),
        numbers.apply(agree(1)),
        numbers.apply(earn(at(3, month=10))),
        one_left.apply(exchange(OPEN, quantity=2, id="terlalu-banyak")),
    ]


def test_every_refusal_says_why() -> None:
    """Each refusal is told in the words that are written down, in both languages."""
    said = dict.fromkeys(_said(outcome) for outcome in _refusals())
    assert "".join(said) == MESSAGES.read_text(encoding="utf-8")


def test_an_exception_says_why_too() -> None:
    """Inside the engine a refusal is an exception, which tells its message in English."""
    row = TABLE[0]
    outcome = row.ledger().apply(row.bad)
    assert isinstance(outcome, Refused)
    assert str(RefusalError(outcome.rule, outcome.message)) == "The client X9 is not in the agreement."
