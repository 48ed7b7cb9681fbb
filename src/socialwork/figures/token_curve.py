"""The course of a token economy as a chart needs it: what each day changed, prices, what was agreed."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from attrs import field, frozen

from socialwork.values.checks import at_least

LONGEST = 3660
"""How many days a chart may cover; more is a slip in a date."""


@frozen(kw_only=True)
class TokenPoint:
    """What one day changed, in tokens.

    Attributes:
        day: The day; a day on which nothing was recorded has no point.
        earned: Tokens given, bonuses included.
        lost: Tokens taken as response cost.
        exchanged: Tokens paid for back-up reinforcers.
        left_over: Tokens that were left over and were converted or expired.
        corrected: What corrections added, or took away where it is negative.
        bought: What was exchanged for, in a few words.
    """

    day: dt.date
    earned: int = field(default=0, validator=at_least(0))
    lost: int = field(default=0, validator=at_least(0))
    exchanged: int = field(default=0, validator=at_least(0))
    left_over: int = field(default=0, validator=at_least(0))
    corrected: int = 0
    bought: str = ""


@frozen(kw_only=True)
class PriceLine:
    """The price of a back-up reinforcer.

    Attributes:
        name: The reinforcer.
        tokens: Its price.
        start: The first day of the price, or ``None`` for the first of the chart.
        end: Its last day, or ``None`` for the last of the chart.
    """

    name: str
    tokens: int = field(validator=at_least(1))
    start: dt.date | None = None
    end: dt.date | None = None


@frozen(kw_only=True)
class Marked:
    """A day from which something is different: a phase, an amended agreement, an outside event.

    Attributes:
        day: The first day of it.
        text: What it is, in a few words.
    """

    day: dt.date
    text: str = ""


@frozen(kw_only=True)
class DayOff:
    """A day without opportunities: a weekend, a holiday.

    Attributes:
        day: The day.
        name: Why, such as the name of the holiday.
    """

    day: dt.date
    name: str = ""


@frozen(kw_only=True)
class TokenCurve:
    """The whole course for one client.

    Attributes:
        points: What each day changed, in the order of the days; at least one.
        client: The client's code, never a name.
        token: What stands for the tokens, such as a star.
        opening: The balance before the first day.
        prices: The prices of back-up reinforcers.
        phases: The first day of each phase with its name.
        changes: The first day of each amended agreement.
        events: Outside events, such as an illness.
        days_off: Days without opportunities.
    """

    points: tuple[TokenPoint, ...]
    client: str = ""
    token: str = ""
    opening: int = 0
    prices: tuple[PriceLine, ...] = ()
    phases: tuple[Marked, ...] = ()
    changes: tuple[Marked, ...] = ()
    events: tuple[Marked, ...] = ()
    days_off: tuple[DayOff, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.points:
            message = "a chart of tokens needs one day at least"
            raise ValueError(message)
        for before, after in pairwise(self.points):
            if after.day <= before.day:
                message = f"{after.day} comes after {before.day}: each day stands once, in order"
                raise ValueError(message)
        if (self.last - self.first).days >= LONGEST:
            message = f"from {self.first} to {self.last} there are more than {LONGEST} days"
            raise ValueError(message)

    @property
    def first(self) -> dt.date:
        """The first day of the chart."""
        return self.points[0].day

    @property
    def last(self) -> dt.date:
        """The last day of the chart."""
        return self.points[-1].day


@frozen(kw_only=True)
class Standing:
    """How things stand on one day.

    Attributes:
        point: What the day changed.
        total: Tokens earned so far.
        peak: The balance before the day's exchange.
        paid: The balance after the exchange.
        balance: The balance at the end of the day.
    """

    point: TokenPoint
    total: int
    peak: int
    paid: int
    balance: int


def standings(curve: TokenCurve) -> Iterator[Standing]:
    """Iterate over the days with their totals and balances.

    >>> days = (TokenPoint(day=dt.date(2023, 9, 25), earned=4, lost=1),
    ...         TokenPoint(day=dt.date(2023, 9, 26), earned=3, exchanged=5, left_over=1))
    >>> [(one.total, one.peak, one.balance) for one in standings(TokenCurve(points=days))]
    [(4, 3, 3), (7, 6, 0)]
    """
    total, balance = 0, curve.opening
    for one in curve.points:
        total += one.earned
        peak = balance + one.earned - one.lost + one.corrected
        paid = peak - one.exchanged
        balance = paid - one.left_over
        yield Standing(point=one, total=total, peak=peak, paid=paid, balance=balance)
