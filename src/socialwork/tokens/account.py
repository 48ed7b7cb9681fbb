"""The account of one client inside a ledger: the running sums from which every answer is derived."""

import datetime as dt
from collections import deque

from attrs import define, field

Day = dt.date


@define
class Taken:
    """How an opportunity was used: by which event, whether it was met, and what it produced."""

    event: str
    met: bool
    productions: int = 0


@define
class Lot:
    """Tokens of one day that are not spent yet; the oldest are spent first."""

    day: Day
    left: int


@define
class Account:
    """The state of one client.

    Attributes:
        balance: Tokens in hand; below zero only where a debt was agreed.
        agreed: Numbers of the versions that were signed.
        taken: The opportunities that were used, by behaviour and day.
        successes: Successes by version and behaviour, for opportunities and production schedules.
        productions: Productions paid by version and behaviour.
        lost: Tokens lost by day.
        lots: Tokens in hand by the day of their earning, oldest first.
        handed_over: Back-up reinforcers handed over, by version and code.
        reversed: Ids of the events that were reversed.
        endowed: Numbers of the versions whose endowment was given.
        level: The level, or empty.
    """

    balance: int = 0
    agreed: set[int] = field(factory=set)
    taken: dict[tuple[str, Day], dict[int, Taken]] = field(factory=dict)
    successes: dict[tuple[int, str], int] = field(factory=dict)
    productions: dict[tuple[int, str], int] = field(factory=dict)
    lost: dict[Day, int] = field(factory=dict)
    lots: deque[Lot] = field(factory=deque)
    handed_over: dict[tuple[int, str], int] = field(factory=dict)
    reversed: set[str] = field(factory=set)
    endowed: set[int] = field(factory=set)
    level: str = ""

    def credit(self, tokens: int, day: Day) -> None:
        """Add *tokens* that were earned on *day*; what pays a debt makes no lot."""
        debt = max(-self.balance, 0)
        self.balance += tokens
        left = tokens - min(tokens, debt)
        if left:
            if self.lots and self.lots[-1].day == day:
                self.lots[-1].left += left
            else:
                self.lots.append(Lot(day, left))

    def debit(self, tokens: int) -> None:
        """Take *tokens* away, the oldest first."""
        self.balance -= tokens
        while tokens and self.lots:
            lot = self.lots[0]
            part = min(lot.left, tokens)
            lot.left -= part
            tokens -= part
            if not lot.left:
                self.lots.popleft()

    def older_than(self, day: Day) -> int:
        """Return how many tokens in hand were earned before *day*."""
        return sum(lot.left for lot in self.lots if lot.day < day)
