"""The outlook of an agreement: how many tokens to expect by an exchange, and which price can be reached.

Successes are taken to be independent of one another, given their rates; see the page on the mathematics of
token economies for what that leaves out.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from functools import reduce
from itertools import groupby

from attrs import evolve, field, frozen

from socialwork.errors import SocialWorkError
from socialwork.tokens.agreement import Agreement, Version, Window
from socialwork.tokens.chance import Distribution, Prospect, together, tokens_of, tokens_of_one
from socialwork.tokens.opportunities import DayOpportunities, exchanging, opportunities_by_day, window_days
from socialwork.tokens.path import Trial, balance_after
from socialwork.tokens.rates import Observed, Rates, rate_of, rate_on

MOST_WORK = 5_000_000
"""The largest product of opportunities and tokens that is worked out; more would take minutes."""


class TooLargeError(SocialWorkError, ValueError):
    """An agreement with so many opportunities and tokens that its outlook would take minutes."""


@frozen(kw_only=True)
class Standing:
    """Where the client stands at the end of a day, from which an outlook may start anew.

    Attributes:
        day: The day.
        balance: Tokens in hand.
        successes: Successes so far in the version in force, by behaviour; only production schedules need it.
    """

    day: dt.date
    balance: int
    successes: Mapping[str, int] = field(factory=dict)


@frozen(kw_only=True)
class Reach:
    """The chance of reaching a price, worked out in up to three ways.

    Attributes:
        plug_in: With the rates taken for certain, without floor and cap.
        estimated: With observed rates as the estimates that they are (beta-binomial), without floor and
            cap; ``None`` where no rate is observed.
        kept: With the rates taken for certain, within floor, cap and daily loss.
    """

    plug_in: float
    estimated: float | None
    kept: float

    @property
    def cautious(self) -> float:
        """The chance to go by: within floor and cap, and not above that of estimated rates."""
        return self.kept if self.estimated is None else min(self.kept, self.estimated)


@frozen(kw_only=True)
class Outlook:
    """What to expect of an agreement by the end of a day, if nothing is exchanged before.

    Attributes:
        until: The day; its own opportunities belong to it.
        opportunities: How many there are.
        tokens: The tokens with the rates taken for certain, without floor and cap.
        estimated: The same with observed rates as estimates; ``None`` where no rate is observed.
        balance: The balance with the rates taken for certain, within floor, cap and daily loss.
    """

    until: dt.date
    opportunities: int
    tokens: Distribution[float]
    estimated: Distribution[float] | None
    balance: Distribution[float]

    @property
    def mean(self) -> float:
        """The mean balance."""
        return self.balance.mean()

    def chance(self, price: int) -> Reach:
        """Return the chance of having *price* tokens or more."""
        return Reach(
            plug_in=self.tokens.at_least(price),
            estimated=None if self.estimated is None else self.estimated.at_least(price),
            kept=self.balance.at_least(price),
        )

    def largest(self, chance: float) -> int:
        """Return the largest price that is reached with *chance*, by :attr:`Reach.cautious`; 0 for none."""
        prices = [self.balance.largest(chance)]
        if self.estimated is not None:
            prices.append(self.estimated.largest(chance))
        return max(min(prices), 0)


def outlook(  # noqa: PLR0913 - all but two are keywords with a default
    agreement: Agreement,
    rates: Rates,
    *,
    until: Window | dt.date | None = None,
    after: Standing | None = None,
    days_off: Collection[dt.date] = (),
    fines: bool = True,
) -> Outlook:
    """Return how many tokens to expect by *until*.

    Every missed opportunity of a behaviour with a response cost is taken to be fined; a fine without an
    amount counts nothing. Within an endowed version nothing is earned. Bonuses and expiry are left out.

    Args:
        agreement: The agreement.
        rates: How often each behaviour is met.
        until: A window, whose last day counts in full, or a day; by default the last window that can be
            used, or the end of the period where there is none.
        after: Where the client stands at the end of a day; only what follows it is worked out.
        days_off: Days without opportunities, where a behaviour does not name its days.
        fines: Whether response costs are counted.

    Raises:
        ValueError: There is no opportunity until then, or a rate is missing or impossible.
        TooLargeError: The numbers are too large to work out.
    """
    last = _last_day(agreement, until)
    coming = _coming(agreement, last, after, days_off)
    running = None if after is None else agreement.version_on(after.day)
    ahead = _Ahead(coming, rates, after or Standing(day=last, balance=0), running, fines)
    return Outlook(
        until=last,
        opportunities=sum(one.count for one in coming),
        tokens=_plug_in(ahead),
        estimated=_estimated(ahead),
        balance=_balance(ahead),
    )


def expected_tokens(
    agreement: Agreement,
    rates: Rates,
    *,
    until: Window | dt.date | None = None,
    days_off: Collection[dt.date] = (),
    fines: bool = True,
) -> Distribution[float]:
    """Return the distribution of the tokens by *until* with the rates taken for certain: the quick part.

    It has neither floor nor cap; the arguments and errors are those of :func:`outlook`.
    """
    last = _last_day(agreement, until)
    coming = _coming(agreement, last, None, days_off)
    return _plug_in(_Ahead(coming, rates, Standing(day=last, balance=0), None, fines))


def outlooks(
    agreement: Agreement, rates: Rates, *, days_off: Collection[dt.date] = ()
) -> tuple[Outlook, ...]:
    """Return the outlook by each window that can be used, in the order in which they close."""
    return tuple(outlook(agreement, rates, until=one.day, days_off=days_off) for one in exchanging(agreement))


def suggest_price(
    agreement: Agreement,
    rates: Rates,
    chance: float,
    *,
    until: Window | dt.date | None = None,
    days_off: Collection[dt.date] = (),
) -> int:
    """Return the largest price that is reached with a wanted *chance* by the first window, or by *until*.

    It is reached so surely within floor and cap, and also with observed rates taken as the estimates that
    they are. It is 0 where no price is.

    Raises:
        ValueError: As in :func:`outlook`, or *chance* does not lie between 0 and 1.
    """
    if not 0 < chance <= 1:
        message = f"a chance lies above 0 and is at most 1, not {chance}"
        raise ValueError(message)
    if until is None:
        until = next((one.day for one in exchanging(agreement)), None)
    return outlook(agreement, rates, until=until, days_off=days_off).largest(chance)


# --- inner helpers ----------------------------------------------------------------------------


@frozen
class _Ahead:
    """What lies ahead of the client.

    Attributes:
        coming: The opportunities, in order.
        rates: How often they are met.
        standing: Where the client stands before them.
        running: The version that was in force then, or ``None`` where nothing has begun.
        fines: Whether response costs are counted.
    """

    coming: tuple[DayOpportunities, ...]
    rates: Rates
    standing: Standing
    running: Version | None
    fines: bool

    def cost(self, one: DayOpportunities) -> int:
        """Return what a miss costs."""
        costs = one.version.costs if self.fines else ()
        return next((cost.amount or 0 for cost in costs if cost.behaviour == one.behaviour.code), 0)

    def done(self, one: DayOpportunities) -> int:
        """Return how many successes the schedule of a behaviour has counted already."""
        return self.standing.successes.get(one.behaviour.code, 0) if one.version is self.running else 0


def _coming(
    agreement: Agreement, last: dt.date, after: Standing | None, days_off: Collection[dt.date]
) -> tuple[DayOpportunities, ...]:
    coming = tuple(
        one
        for one in opportunities_by_day(agreement, days_off=days_off)
        if one.day <= last and (after is None or one.day > after.day)
    )
    if not coming:
        message = f"no opportunity until {last}"
        raise ValueError(message)
    trials = sum(one.count for one in coming)
    costs = {cost.behaviour: cost.amount or 0 for one in coming for cost in one.version.costs}
    spread = sum(one.count * (one.behaviour.value + costs.get(one.behaviour.code, 0)) for one in coming)
    if trials * spread > MOST_WORK:
        message = f"{trials} opportunities with {spread} tokens are too many to work out"
        raise TooLargeError(message)
    return coming


def _last_day(agreement: Agreement, until: Window | dt.date | None) -> dt.date:
    if isinstance(until, Window):
        return window_days(agreement, until).end
    if until is not None:
        return until
    return max((one.day for one in exchanging(agreement)), default=agreement.period.end)


def _value(one: DayOpportunities) -> int:
    """Return what a production gives: nothing after an endowment, from which only losses follow."""
    return 0 if one.version.policies.endowment else one.behaviour.value


def _start(ahead: _Ahead) -> int:
    """Return what comes without a success: the balance, and the endowments of versions to come."""
    versions = {one.version.effective: one.version for one in ahead.coming}.values()
    endowments = [one.policies.endowment for one in versions if one is not ahead.running]
    return ahead.standing.balance + sum(endowments)


def _prospects(ahead: _Ahead, *, estimate: bool) -> Iterator[Prospect[float]]:
    """Yield a prospect for each behaviour of each version, behaviour by behaviour."""

    def key(one: DayOpportunities) -> tuple[str, dt.date]:
        return one.behaviour.code, one.version.effective

    for (code, _), part in groupby(sorted(ahead.coming, key=key), key=key):
        days, rate = list(part), rate_of(ahead.rates, code)
        each = tuple(rate_on(rate, day.day) for day in days for _ in range(day.count))
        unknown = estimate and isinstance(rate, Observed)
        same = len({*each}) == 1
        yield Prospect(
            opportunities=len(each),
            value=_value(days[0]),
            cost=ahead.cost(days[0]),
            rate=each[0] if same and not unknown else None,
            rates=() if same or unknown else each,
            beta=rate.beta if estimate and isinstance(rate, Observed) else None,
            production=days[0].behaviour.production,
            done=ahead.done(days[0]),
        )


def _plug_in(ahead: _Ahead) -> Distribution[float]:
    return tokens_of(_prospects(ahead, estimate=False)).moved(_start(ahead))


def _estimated(ahead: _Ahead) -> Distribution[float] | None:
    """Return the distribution with observed rates unknown; a behaviour has the same one in all versions."""
    parts, unknown = [], False
    for code in dict.fromkeys(one.behaviour.code for one in ahead.coming):
        own = tuple(one for one in ahead.coming if one.behaviour.code == code)
        stretches = list(_prospects(evolve(ahead, coming=own), estimate=True))
        observed = stretches[0].beta is not None
        parts.append(tokens_of_one(stretches) if observed else tokens_of(stretches))
        unknown |= observed
    return reduce(together, parts).moved(_start(ahead)) if unknown else None


def _balance(ahead: _Ahead) -> Distribution[float]:
    trials = (
        Trial(
            day=one.day,
            version=one.version,
            behaviour=one.behaviour.code,
            rate=rate_on(rate_of(ahead.rates, one.behaviour.code), one.day),
            value=_value(one),
            cost=ahead.cost(one),
            production=one.behaviour.production,
        )
        for one in ahead.coming
        for _ in range(one.count)
    )
    continued = ahead.coming[0].version is ahead.running
    return balance_after(
        trials,
        start=ahead.standing.balance,
        done=ahead.standing.successes.items() if continued else (),
        endowed=continued,
    )
