"""How often a client is expected to succeed: stated, stated day by day, or estimated from what was seen."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.words import Words


@frozen
class Observed:
    """Successes and failures that were counted before, such as in the baseline.

    >>> seen = Observed(3, 2)
    >>> seen.beta, seen.rate
    ((4.0, 3.0), 0.6)
    """

    successes: Annotated[int, Words("Keberhasilan", "Successes")] = field(validator=at_least(0))
    failures: Annotated[int, Words("Kegagalan", "Failures")] = field(validator=at_least(0))

    @property
    def beta(self) -> tuple[float, float]:
        """The parameters of the beta distribution of the rate, from a flat prior (Bayes and Laplace)."""
        return self.successes + 1.0, self.failures + 1.0

    @property
    def rate(self) -> float:
        """The share of successes, taken for the rate itself; one half where nothing was seen."""
        trials = self.successes + self.failures
        return self.successes / trials if trials else 0.5


Rate = float | Mapping[dt.date, float] | Observed
"""How often a behaviour is met: one probability, one for each day, or what was observed."""

Rates = float | Observed | Mapping[str, Rate]
"""The rate of every behaviour by its code, or one for all of them."""


def rate_of(rates: Rates, behaviour: str) -> Rate:
    """Return the rate of a behaviour.

    Raises:
        ValueError: *rates* has none for it.
    """
    if not isinstance(rates, Mapping):
        return rates
    if behaviour not in rates:
        message = f"no success rate for the behaviour {behaviour!r}"
        raise ValueError(message)
    return rates[behaviour]


def rate_on(rate: Rate, day: dt.date) -> float:
    """Return the probability of one success on *day*.

    Raises:
        ValueError: The rate differs by day and has none for this one.
    """
    if isinstance(rate, Observed):
        return rate.rate
    if not isinstance(rate, Mapping):
        return rate
    if day not in rate:
        message = f"no success rate for {day}"
        raise ValueError(message)
    return rate[day]
