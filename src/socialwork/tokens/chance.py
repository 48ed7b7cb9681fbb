"""Exact distributions of tokens: the chance of reaching a price, worked out when the agreement is made.

Every number is summed from terms that are never negative, so nothing cancels; with ``fractions.Fraction``
for the success rates the results are exact rationals.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate
from typing import Generic, TypeVar

import attrs
from attrs import field, frozen

from socialwork.tokens.production import Production
from socialwork.tokens.successes import beta_binomial, binomial, poisson_binomial
from socialwork.values.checks import at_least
from socialwork.vocabulary.tokens import ProductionKind

N = TypeVar("N", float, Fraction)
"""The numbers that probabilities are made of: ``float``, or ``Fraction`` for exact ones."""

TIE = 1e-12
"""A chance that lies below another one by less is not below it: rounding adds up to less than that."""


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

    def items(self) -> Iterator[tuple[int, N]]:
        """Iterate over the numbers of tokens that are possible, each with its probability."""
        return ((n, chance) for n, chance in enumerate(self.chances, self.lowest) if chance)

    def at_least(self, tokens: int) -> N:
        """Return the probability of *tokens* or more."""
        start = max(tokens - self.lowest, 0)
        return _sum(self.chances[start:], self.chances[0])

    def at_most(self, tokens: int) -> N:
        """Return the probability of *tokens* or fewer."""
        return _sum(self.chances[: max(tokens - self.lowest + 1, 0)], self.chances[0])

    def mean(self) -> N:
        """Return the mean number of tokens."""
        terms = [chance * (self.lowest + k) for k, chance in enumerate(self.chances)]
        return _sum(terms, self.chances[0])

    def variance(self) -> N:
        """Return the variance of the number of tokens."""
        mean = self.mean()
        terms = [chance * (self.lowest + k - mean) ** 2 for k, chance in enumerate(self.chances)]
        return _sum(terms, self.chances[0])

    def largest(self, chance: N) -> int:
        """Return the largest number of tokens that is reached with a probability of *chance* or more.

        It is the lowest possible number where even that is not reached so surely. Floats count as reached
        when they fall short by less than :data:`TIE`; fractions are compared as they are.
        """
        wanted = chance if isinstance(chance, Fraction) else chance - TIE
        tails = accumulate(reversed(self.chances), lambda a, b: a + b)
        for k, tail in enumerate(tails):
            if tail >= wanted:
                return self.highest - k
        return self.lowest

    def moved(self, tokens: int) -> "Distribution[N]":
        """Return the distribution with *tokens* added to every number."""
        return Distribution(self.lowest + tokens, self.chances)


@frozen(kw_only=True)
class Prospect(Generic[N]):
    """The opportunities of one behaviour up to some day, and how likely each of them is met.

    Attributes:
        opportunities: How many there are.
        value: Tokens for each production.
        cost: Tokens lost for each opportunity that is missed, 0 where nothing is.
        rate: The probability that an opportunity is met, the same for all of them.
        rates: The probability of each opportunity, where they differ.
        beta: The two parameters of a beta distribution, where the rate is only an estimate: successes and
            failures observed so far, plus one each for a flat prior.
        production: How successes produce tokens.
        done: Successes that the production schedule has counted already.

    Raises:
        ValueError: There is none or more than one of *rate*, *rates* and *beta*, or one that is impossible.
    """

    opportunities: int = field(validator=at_least(0))
    value: int = field(validator=at_least(0))
    cost: int = field(default=0, validator=at_least(0))
    rate: N | None = None
    rates: tuple[N, ...] = ()
    beta: tuple[N, N] | None = None
    production: Production = Production()
    done: int = field(default=0, validator=at_least(0))

    def __attrs_post_init__(self) -> None:
        given = [self.rate is not None, bool(self.rates), self.beta is not None]
        if sum(given) != 1:
            message = "a prospect has one of rate, rates and beta"
            raise ValueError(message)
        if self.rates and len(self.rates) != self.opportunities:
            message = f"{len(self.rates)} rates for {self.opportunities} opportunities"
            raise ValueError(message)
        every = self.rates if self.rate is None else (self.rate,)
        if not all(0 <= one <= 1 for one in every):
            message = "a rate lies between 0 and 1"
            raise ValueError(message)
        if self.beta is not None and not (self.beta[0] > 0 and self.beta[1] > 0):
            message = f"the parameters of a beta distribution are above 0, not {self.beta}"
            raise ValueError(message)


def tokens_of(prospects: Iterable[Prospect[N]]) -> Distribution[N]:
    """Return the distribution of the tokens that all *prospects* give together, without floor and cap.

    The prospects are independent; see :func:`tokens_of_one` for several that share one unknown rate.

    Raises:
        ValueError: There is no prospect.

    >>> day = Prospect(opportunities=48, value=1, rate=0.6)
    >>> round(tokens_of([day]).at_least(30), 4)
    0.4222
    """
    found: Distribution[N] | None = None
    for prospect in _merged(prospects):
        chances: dict[int, N] = {}
        for k, chance in enumerate(_successes(prospect)):
            _add(chances, _tokens(prospect, k), chance)
        tokens = dense(chances)
        found = tokens if found is None else together(found, tokens)
    if found is None:
        message = "no behaviour earns tokens"
        raise ValueError(message)
    return found


def tokens_of_one(stretches: Sequence[Prospect[N]]) -> Distribution[N]:
    """Return the distribution of the tokens of one behaviour over *stretches* that share one beta.

    The rate is unknown, but the same in all stretches, such as the versions of an agreement: what happens
    in the first tells something about the next. Each is beta-binomial given the successes before it.

    Raises:
        ValueError: There is no stretch, or they have no beta or not the same one.
    """
    betas = {one.beta for one in stretches}
    beta = betas.pop() if len(betas) == 1 else None
    if beta is None:
        message = "stretches of one behaviour share one beta"
        raise ValueError(message)
    (a, b), trials = beta, 0
    states: dict[tuple[int, int], N] = {(0, 0): a * 0 + 1}
    for stretch in stretches:
        n, longer = stretch.opportunities, dict[tuple[int, int], N]()
        for (met, tokens), chance in states.items():
            for k, more in enumerate(beta_binomial(n, a + met, b + trials - met)):
                state = (met + k, tokens + _tokens(stretch, k))
                longer[state] = longer[state] + chance * more if state in longer else chance * more
        states, trials = longer, trials + n
    chances: dict[int, N] = {}
    for (_, tokens), chance in states.items():
        _add(chances, tokens, chance)
    return dense(chances)


def walked(
    trials: Iterable[tuple[N, int, int]],
    *,
    start: int | Distribution[N] = 0,
    floor: int | None,
    cap: int | None = None,
) -> Distribution[N]:
    """Return the distribution of the balance after *trials* in order, kept between *floor* and *cap*.

    Args:
        trials: For each opportunity in order its rate, the tokens of a success, the tokens lost by a miss.
        start: The balance before the first, or how likely each balance is.
        floor: Where losses stop, or ``None`` for debts without end.
        cap: Where earnings stop, or ``None``.

    >>> round(walked([(0.3, 1, 1)] * 48, floor=0).mean(), 2)
    0.75
    """
    origin, chances = (start, dict[int, N]()) if isinstance(start, int) else (0, dict(start.items()))
    for rate, value, cost in trials:
        before = chances or {origin: rate * 0 + 1}
        chances, zero, miss = {}, rate * 0, 1 - rate
        get = chances.get
        for balance, chance in before.items():
            up = balance + value if cap is None else max(min(balance + value, cap), balance)
            down = balance - cost if floor is None else min(max(balance - cost, floor), balance)
            chances[up] = get(up, zero) + chance * rate
            chances[down] = get(down, zero) + chance * miss
    if not chances:
        message = "no opportunity to earn tokens"
        raise ValueError(message)
    return dense(chances)


def together(one: Distribution[N], other: Distribution[N]) -> Distribution[N]:
    """Return the distribution of the sum of two independent numbers, by convolution."""
    longer, shorter = one.chances, other.chances
    if len(longer) < len(shorter):
        longer, shorter = shorter, longer
    found = [longer[0] * 0] * (len(longer) + len(shorter) - 1)
    for j, right in enumerate(shorter):
        if right:
            for k, left in enumerate(longer, j):
                found[k] += left * right
    return Distribution(one.lowest + other.lowest, tuple(found))


def dense(chances: dict[int, N]) -> Distribution[N]:
    """Return the distribution that has *chances* for some numbers of tokens and 0 for those between."""
    lowest, highest = min(chances), max(chances)
    found = [chances[lowest] * 0] * (highest - lowest + 1)
    for tokens, chance in chances.items():
        found[tokens - lowest] = chance
    return Distribution(lowest, tuple(found))


# --- inner helpers ----------------------------------------------------------------------------


def _merged(prospects: Iterable[Prospect[N]]) -> Iterable[Prospect[N]]:
    """Join behaviours whose opportunities are alike: their successes are one binomial number."""
    merged: dict[tuple[object, ...], Prospect[N]] = {}
    for prospect in prospects:
        if prospect.rate is None or prospect.production.kind is not ProductionKind.EVERY:
            key: tuple[object, ...] = (len(merged),)
        else:
            key = (prospect.value, prospect.cost, prospect.rate)
        known = merged.get(key)
        n = prospect.opportunities
        merged[key] = (
            prospect if known is None else attrs.evolve(known, opportunities=known.opportunities + n)
        )
    return merged.values()


def _successes(prospect: Prospect[N]) -> Sequence[N]:
    n, rate = prospect.opportunities, prospect.rate
    if rate is not None:
        return binomial(n, rate)
    if prospect.beta is not None:
        return beta_binomial(n, *prospect.beta)
    return poisson_binomial(prospect.rates)


def _tokens(prospect: Prospect[N], met: int) -> int:
    """Return the tokens of *met* successes, less what the other opportunities cost."""
    production, done = prospect.production, prospect.done
    made = production.produced(done + met) - production.produced(done)
    return prospect.value * made - prospect.cost * (prospect.opportunities - met)


def _add(chances: dict[int, N], tokens: int, chance: N) -> None:
    chances[tokens] = chances[tokens] + chance if tokens in chances else chance


def _sum(terms: Sequence[N], like: N) -> N:
    total = like * 0
    for term in terms:
        total += term
    return total
