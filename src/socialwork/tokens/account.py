"""The account of one client inside a ledger: the running sums from which every answer is derived."""

import datetime as dt
from bisect import bisect_left
from operator import attrgetter

from attrs import define, field

Day = dt.date


@define
class Taken:
    """How an opportunity was used: whether it was met, and what it produced."""

    met: bool
    productions: int = 0


@define
class Progress:
    """How far a client is with one behaviour of one version: successes, and productions paid for them."""

    successes: int = 0
    paid: int = 0


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
        taken: The opportunities that were used, by behaviour, day and number.
        progress: Successes and productions by version and behaviour.
        lost: Tokens lost by day.
        lots: Tokens in hand by the day of their earning, oldest first; together the balance, or 0 in debt.
        sources: The lots that an event took tokens from, by its id; a reversal gives them back there.
        handed_over: Back-up reinforcers handed over, by version and code.
        reversed: Ids of the events that were reversed.
        endowed: Numbers of the versions whose endowment was given.
        level: The level, or empty.
    """

    balance: int = 0
    agreed: set[int] = field(factory=set)
    taken: dict[tuple[str, Day, int], Taken] = field(factory=dict)
    progress: dict[tuple[int, str], Progress] = field(factory=dict)
    lost: dict[Day, int] = field(factory=dict)
    lots: list[Lot] = field(factory=list)
    sources: dict[str, tuple[Lot, ...]] = field(factory=dict)
    handed_over: dict[tuple[int, str], int] = field(factory=dict)
    reversed: set[str] = field(factory=set)
    endowed: set[int] = field(factory=set)
    level: str = ""

    def credit(self, tokens: int, day: Day) -> None:
        """Add *tokens* that were earned on *day*; what pays a debt makes no lot."""
        before = self.balance
        self.balance = after = before + tokens
        left = tokens if before >= 0 else max(after, 0)
        if left:
            self._add(left, day)

    def debit(self, tokens: int, event: str) -> None:
        """Take *tokens* away for *event*, the oldest first, and remember whose they were."""
        self.balance -= tokens
        self.sources[event] = tuple(self._take(tokens))

    def give_back(self, tokens: int, event: str, day: Day) -> None:
        """Give *tokens* back that *event* of *day* took, to the lots they came from.

        What pays a debt makes no lot; the oldest are used for it, as in every payment.
        """
        self.balance += tokens
        left = min(tokens, max(self.balance, 0))
        for lot in reversed(self.sources.pop(event, ())):
            part = min(lot.left, left)
            left -= part
            if part:
                self._add(part, lot.day)
        if left:
            self._add(left, day)

    def take_back(self, tokens: int, day: Day) -> None:
        """Take *tokens* back that were given on *day*: those of that day first, then the oldest."""
        self.balance -= tokens
        for lot in self.lots:
            if lot.day == day:
                part = min(lot.left, tokens)
                lot.left -= part
                tokens -= part
        self.lots = [lot for lot in self.lots if lot.left]
        self._take(tokens)

    def expired(self, day: Day, after: int) -> int:
        """Return how many tokens in hand are more than *after* days old on *day*."""
        return sum(lot.left for lot in self.lots if (day - lot.day).days > after)

    def _add(self, tokens: int, day: Day) -> None:
        lots = self.lots
        if lots and lots[-1].day == day:
            lots[-1].left += tokens
        elif not lots or lots[-1].day < day:
            lots.append(Lot(day, tokens))
        else:
            self._add_late(tokens, day)

    def _add_late(self, tokens: int, day: Day) -> None:
        place = bisect_left(self.lots, day, key=attrgetter("day"))
        if self.lots[place].day == day:
            self.lots[place].left += tokens
        else:
            self.lots.insert(place, Lot(day, tokens))

    def _take(self, tokens: int) -> list[Lot]:
        """Take the oldest *tokens* out of the lots, as far as there are any; return what was taken."""
        taken: list[Lot] = []
        for lot in self.lots:
            if not tokens:
                break
            part = min(lot.left, tokens)
            lot.left -= part
            tokens -= part
            taken.append(Lot(lot.day, part))
        del self.lots[: sum(not lot.left for lot in self.lots[: len(taken)])]
        return taken
