"""The chance of a price: floats against exact rational numbers, by the very same convolution."""

from fractions import Fraction

from benchmarks.measure import Row, best_of
from socialwork.tokens.chance import Prospect, tokens_of, walked

RATES = (0.95, 0.6, 0.9, 0.7, 0.8, 0.65)
"""One for each of six behaviours, all different, so that no two of them can be joined."""
DAYS = 8
PRICE = 30


def rows() -> list[Row]:
    """Measure the chance of 30 tokens from six behaviours over eight days, with a fine of one token."""
    exact = tuple(Fraction(rate) for rate in RATES)
    times = best_of(
        {
            "floats": lambda: [_convolved(RATES) for _ in range(100)],
            "fractions": lambda: _convolved(exact),
            "walk": lambda: [_walked(RATES) for _ in range(100)],
            "walk of fractions": lambda: _walked(exact),
        }
    )
    return [
        Row(
            "chance of a price, 6 behaviours, 8 days",
            times["floats"] / 100,
            times["fractions"],
            0.01,
            "the same convolution with fractions.Fraction of the same floats",
        ),
        Row(
            "… opportunity by opportunity, with a floor",
            times["walk"] / 100,
            times["walk of fractions"],
            None,
            "the same walk with fractions.Fraction",
        ),
    ]


def _convolved(rates: tuple[float, ...] | tuple[Fraction, ...]) -> object:
    prospects = [Prospect(opportunities=DAYS, value=1, cost=1, rate=rate) for rate in rates]
    return tokens_of(prospects).at_least(PRICE)


def _walked(rates: tuple[float, ...] | tuple[Fraction, ...]) -> object:
    return walked([(rate, 1, 1) for _ in range(DAYS) for rate in rates], floor=0).at_least(PRICE)
