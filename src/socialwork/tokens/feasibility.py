"""The feasibility table: how surely behaviours must be met for a price, and how surely it is then reached.

All behaviours are taken to be met with one probability: nobody knows better when the agreement is made.
"""

import datetime as dt
from collections.abc import Callable, Collection

from attrs import frozen

from socialwork.tokens.agreement import Agreement, Window
from socialwork.tokens.chance import TIE
from socialwork.tokens.outlook import expected_tokens

CHANCES = (0.5, 0.8, 0.95)
"""The chances for which a table tells the rate that is needed."""
RATES = (0.6, 0.7, 0.8)
"""The rates for which a table tells the chance."""
_HALVINGS = 40
"""How often the span of possible rates is halved; what is left of it is smaller than :data:`TIE`."""


@frozen(kw_only=True)
class Feasibility:
    """One line of the table.

    Attributes:
        price: The tokens that are wanted.
        fines: Whether missed opportunities are fined as agreed.
        most: The highest number of tokens that is possible.
        needed: For each wanted chance the rate at which the price is reached so surely; ``None`` where not
            even certain success is enough.
        reached: For each rate the chance of reaching the price.
    """

    price: int
    fines: bool
    most: int
    needed: dict[float, float | None]
    reached: dict[float, float]


def feasibility(  # noqa: PLR0913 - all but two are keywords with a default
    agreement: Agreement,
    price: int,
    *,
    until: Window | dt.date | None = None,
    chances: Collection[float] = CHANCES,
    rates: Collection[float] = RATES,
    days_off: Collection[dt.date] = (),
    fines: bool = True,
) -> Feasibility:
    """Return how surely *price* is reached by *until*, by default the last window, without floor and cap.

    Args:
        agreement: The agreement.
        price: The tokens that are wanted.
        until: A window, whose last day counts in full, or a day.
        chances: The chances for which the needed rate is told.
        rates: The rates for which the chance is told.
        days_off: Days without opportunities, where a behaviour does not name its days.
        fines: Whether response costs are counted; see what they cost by asking for both.

    Raises:
        ValueError: As in :func:`~socialwork.tokens.outlook.outlook`.
    """

    def reached(rate: float) -> float:
        tokens = expected_tokens(agreement, rate, until=until, days_off=days_off, fines=fines)
        return tokens.at_least(price)

    return Feasibility(
        price=price,
        fines=fines,
        most=expected_tokens(agreement, 1.0, until=until, days_off=days_off, fines=fines).highest,
        needed={chance: _needed(chance, reached) for chance in chances},
        reached={rate: reached(rate) for rate in rates},
    )


def _needed(chance: float, reached: Callable[[float], float]) -> float | None:
    """Return the lowest rate whose chance is *chance* or more; a higher rate never has a lower one."""
    if reached(1.0) < chance - TIE:
        return None
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if reached(middle) >= chance:
            high = middle
        else:
            low = middle
    return high
