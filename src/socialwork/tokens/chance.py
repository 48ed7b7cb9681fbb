"""Exact distributions of tokens: the chance of reaching a price, worked out when the agreement is made.

Every number is summed from terms that are never negative, so nothing cancels; with ``fractions.Fraction``
for the success rates the results are exact rationals.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import accumulate
from math import comb
from typing import Generic, TypeVar

from attrs import frozen

from socialwork.tokens.production import Production

N = TypeVar("N", float, Fraction)
"""The numbers that probabilities are made of: ``float``, or ``Fraction`` for exact ones."""


@frozen
class Distribution(Generic[N]):
    """How likely each number of tokens is.

    Attributes:
        lowest: The lowest number of tokens that is possible.
        chances: The probability of *lowest*, *lowest* + 1, and so on.
    """

    lowest: int
    chances: tuple[N, ...]

    @property
    def highest(self) -> int:
        """The highest number of tokens that is possible."""
        return self.lowest + len(self.chances) - 1

    def at_least(self, tokens: int) -> N:
        """Return the probability of *tokens* or more."""
        start = max(tokens - self.lowest, 0)
        return _sum(self.chances[start:], self.chances[0])

    def mean(self) -> N:
        """Return the mean number of tokens."""
        terms = [chance * (self.lowest + k) for k, chance in enumerate(self.chances)]
        return _sum(terms, self.chances[0])

    def largest(self, chance: N) -> int:
        """Return the largest number of tokens that is reached with a probability of *chance* or more.

        It is the lowest possible number where even that is not reached so surely.
        """
        tails = list(accumulate(reversed(self.chances), lambda a, b: a + b))
        for k, tail in enumerate(tails):
            if tail >= chance:
                return self.highest - k
        return self.lowest


@frozen(kw_only=True)
class Prospect(Generic[N]):
    """The opportunities of one behaviour up to some day, and how likely each of them is met.

    Attributes:
        opportunities: How many there are.
        value: Tokens for each production.
        cost: Tokens lost for each opportunity that is missed, 0 where nothing is.
        rate: The probability that an opportunity is met, the same for all of them.
        rates: The probability of each opportunity, where they differ; *rate* is not looked at then.
        beta: The two parameters of a beta distribution, where the rate is only an estimate: successes and
            failures observed so far, plus one each for a flat prior.
        production: How successes produce tokens.
    """

    opportunities: int
    value: int
    cost: int = 0
    rate: N | None = None
    rates: tuple[N, ...] = ()
    beta: tuple[N, N] | None = None
    production: Production = Production()

    def __attrs_post_init__(self) -> None:
        given = [self.rate is not None, bool(self.rates), self.beta is not None]
        if sum(given) != 1:
            message = "a prospect has one of rate, rates and beta"
            raise ValueError(message)
        if self.rates and len(self.rates) != self.opportunities:
            message = f"{len(self.rates)} rates for {self.opportunities} opportunities"
            raise ValueError(message)


def tokens_of(prospects: Iterable[Prospect[N]]) -> Distribution[N]:
    """Return the distribution of the tokens that all *prospects* give together, without floor and cap.

    Raises:
        ValueError: There is no prospect.

    >>> day = Prospect(opportunities=48, value=1, rate=0.6)
    >>> round(tokens_of([day]).at_least(30), 4)
    0.4222
    """
    found: Distribution[N] | None = None
    for prospect in prospects:
        one = _of_one(prospect)
        found = one if found is None else _together(found, one)
    if found is None:
        message = "no behaviour earns tokens"
        raise ValueError(message)
    return found


def walked(
    trials: Iterable[tuple[N, int, int]], *, start: int = 0, floor: int | None, cap: int | None = None
) -> Distribution[N]:
    """Return the distribution of the balance after *trials* in order, kept between *floor* and *cap*.

    Args:
        trials: For each opportunity in order its rate, the tokens of a success, the tokens lost by a miss.
        start: The balance before the first.
        floor: Where losses stop, or ``None`` for debts without end.
        cap: Where earnings stop, or ``None``.

    >>> round(walked([(0.3, 1, 1)] * 48, floor=0).mean(), 2)
    0.75
    """
    chances: dict[int, N] = {}
    for rate, value, cost in trials:
        before: dict[int, N] = chances or {start: rate * 0 + 1}
        chances = {}
        for balance, chance in before.items():
            up = balance + value if cap is None else max(min(balance + value, cap), balance)
            down = balance - cost if floor is None else min(max(balance - cost, floor), balance)
            _add(chances, up, chance * rate)
            _add(chances, down, chance * (1 - rate))
    if not chances:
        message = "no opportunity to earn tokens"
        raise ValueError(message)
    return _dense(chances)


# --- inner helpers ----------------------------------------------------------------------------


def successes(prospect: Prospect[N]) -> Sequence[N]:
    """Return the probability of 0, 1, 2, … successes: binomial, Poisson-binomial or beta-binomial."""
    n, rate = prospect.opportunities, prospect.rate
    if rate is not None:
        return [comb(n, k) * rate**k * (1 - rate) ** (n - k) for k in range(n + 1)]
    if prospect.beta is not None:
        return _beta_binomial(n, *prospect.beta)
    return _poisson_binomial(prospect.rates)


def _poisson_binomial(rates: Sequence[N]) -> Sequence[N]:
    found: list[N] = [rates[0] * 0 + 1]
    for rate in rates:
        miss = 1 - rate
        longer = [one * miss for one in found] + [found[0] * 0]
        for k, one in enumerate(found):
            longer[k + 1] += one * rate
        found = longer
    return found


def _beta_binomial(n: int, a: N, b: N) -> Sequence[N]:
    """The terms follow from one another: no gamma functions, so fractions stay fractions."""
    first = a * 0 + 1
    for j in range(n):
        first = first * (b + j) / (a + b + j)
    found: list[N] = [first]
    for k in range(n):
        step = (a + k) * (n - k) / ((k + 1) * (b + n - k - 1))
        found.append(found[-1] * step)
    return found


def _of_one(prospect: Prospect[N]) -> Distribution[N]:
    n = prospect.opportunities
    chances: dict[int, N] = {}
    for k, chance in enumerate(successes(prospect)):
        tokens = prospect.value * prospect.production.produced(k) - prospect.cost * (n - k)
        _add(chances, tokens, chance)
    return _dense(chances)


def _together(one: Distribution[N], other: Distribution[N]) -> Distribution[N]:
    """Return the distribution of the sum of two independent numbers, by convolution."""
    zero = one.chances[0] * 0
    found = [zero] * (len(one.chances) + len(other.chances) - 1)
    filled = [(j, chance) for j, chance in enumerate(other.chances) if chance]
    for i, left in enumerate(one.chances):
        if left:
            for j, right in filled:
                found[i + j] += left * right
    return Distribution(one.lowest + other.lowest, tuple(found))


def _dense(chances: dict[int, N]) -> Distribution[N]:
    lowest, highest = min(chances), max(chances)
    zero = chances[lowest] * 0
    return Distribution(lowest, tuple(chances.get(k, zero) for k in range(lowest, highest + 1)))


def _add(chances: dict[int, N], tokens: int, chance: N) -> None:
    chances[tokens] = chances[tokens] + chance if tokens in chances else chance


def _sum(terms: Sequence[N], like: N) -> N:
    total = like * 0
    for term in terms:
        total += term
    return total
