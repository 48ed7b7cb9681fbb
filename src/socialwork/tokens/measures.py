"""Measures of an agreement: unit price, inflation, and what is earned for each token lost."""

import datetime as dt
from collections.abc import Collection, Iterator
from fractions import Fraction

from attrs import frozen

from socialwork.tokens.agreement import Agreement, Version
from socialwork.tokens.opportunities import DayOpportunities, days_of, opportunities_by_day
from socialwork.tokens.rates import Rates, rate_of, rate_on
from socialwork.values.when import Period
from socialwork.vocabulary.tokens import ProductionKind


@frozen(kw_only=True)
class UnitPrice:
    """What a back-up reinforcer costs in behaviour (Hackenberg 2018).

    Attributes:
        version: The number of the version.
        back_up: The code of the reinforcer.
        price: Its price in tokens.
        successes: The successes that one of it takes: the price, times the successes that a token takes on
            average over the version.
    """

    version: int
    back_up: str
    price: int
    successes: Fraction


@frozen(kw_only=True)
class Inflation:
    """How dear the menu of a version is against what can be earned.

    Attributes:
        version: The number of the version.
        menu: What one of each back-up reinforcer costs, in tokens.
        per_day: The tokens that can be earned on a day with opportunities.
        index: *menu* over *per_day*: the days that it takes to earn the whole menu.
        change: The index over that of the version before, both for the reinforcers that both have; ``None``
            for the first version and where they have none in common.
    """

    version: int
    menu: int
    per_day: Fraction
    index: Fraction
    change: Fraction | None


@frozen(kw_only=True)
class EarnedAndLost:
    """The tokens that are expected to be earned and lost, without floor, cap and daily limit.

    Attributes:
        earned: Tokens earned, on average.
        lost: Tokens lost, on average.
    """

    earned: float
    lost: float

    @property
    def ratio(self) -> float | None:
        """Tokens earned for each token lost, or ``None`` where nothing is lost."""
        return self.earned / self.lost if self.lost else None


def unit_prices(agreement: Agreement) -> tuple[UnitPrice, ...]:
    """Return the unit price of every back-up reinforcer, version by version.

    Versions in which nothing is earned, such as those after an endowment, have none.
    """
    return tuple(
        UnitPrice(
            version=version.number,
            back_up=back_up.code,
            price=back_up.price,
            successes=back_up.price * Fraction(met, tokens),
        )
        for version, met, tokens in _earning(agreement)
        for back_up in version.back_ups
    )


def inflation(agreement: Agreement, *, days_off: Collection[dt.date] = ()) -> tuple[Inflation, ...]:
    """Return the inflation of each version in which tokens are earned, in order.

    Args:
        agreement: The agreement.
        days_off: Days without opportunities, where a behaviour does not name its days.
    """
    days = opportunities_by_day(agreement, days_off=days_off)
    found: list[Inflation] = []
    before: tuple[Version, Fraction] | None = None
    for version, _, tokens in _earning(agreement):
        earning = {one.day for one in days if one.version is version}
        if not earning or not version.back_ups:
            continue
        per_day = Fraction(tokens, len(earning))
        menu = sum(one.price for one in version.back_ups)
        change = None if before is None else _dearer(before, (version, per_day))
        found.append(
            Inflation(version=version.number, menu=menu, per_day=per_day, index=menu / per_day, change=change)
        )
        before = version, per_day
    return tuple(found)


def earned_and_lost(
    agreement: Agreement, rates: Rates, *, days_off: Collection[dt.date] = ()
) -> EarnedAndLost:
    """Return what is expected to be earned and lost over the whole agreement, endowed versions left out.

    Raises:
        ValueError: *rates* has none for a behaviour or a day.
    """
    earned = lost = 0.0
    for one in opportunities_by_day(agreement, days_off=days_off):
        if not one.version.policies.endowment:
            rate = rate_on(rate_of(rates, one.behaviour.code), one.day)
            earned += one.count * rate * one.behaviour.value * _tokens_per_success(one)
            lost += one.count * (1 - rate) * _cost(one)
    return EarnedAndLost(earned=earned, lost=lost)


# --- inner helpers ----------------------------------------------------------------------------


def _earning(agreement: Agreement) -> Iterator[tuple[Version, int, int]]:
    """Yield the versions in which tokens can be earned, with all their opportunities and tokens."""
    for version, span in agreement.spans():
        met = [_opportunities(version, span, n) for n in range(len(version.behaviours))]
        tokens = sum(
            one.production.produced(n) * one.value for one, n in zip(version.behaviours, met, strict=True)
        )
        if tokens and not version.policies.endowment:
            yield version, sum(met), tokens


def _opportunities(version: Version, span: Period, n: int) -> int:
    one = version.behaviours[n]
    return min(one.opportunities, len(days_of(one, span)) * one.per_day)


def _dearer(before: tuple[Version, Fraction], after: tuple[Version, Fraction]) -> Fraction | None:
    old, new = ({one.code: one.price for one in version.back_ups} for version, _ in (before, after))
    both = old.keys() & new.keys()
    if not both:
        return None
    return Fraction(sum(new[code] for code in both), sum(old[code] for code in both)) * before[1] / after[1]


def _tokens_per_success(one: DayOpportunities) -> float:
    production = one.behaviour.production
    return 0.0 if production.kind is ProductionKind.NONE else 1 / production.ratio


def _cost(one: DayOpportunities) -> int:
    costs = one.version.costs
    return next((cost.amount or 0 for cost in costs if cost.behaviour == one.behaviour.code), 0)
