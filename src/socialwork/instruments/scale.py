"""Scales on which items are answered, and norms by which scores are read."""

from itertools import pairwise
from typing import Annotated

from attrs import field, frozen

from socialwork.instruments.text import Text, not_blank_text
from socialwork.values.checks import between
from socialwork.values.text import not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class Anchor:
    """What one value of a scale is called."""

    value: Annotated[int, Words("Nilai", "Value")]
    label: Annotated[Text, Words("Sebutan", "Label")] = field(validator=not_blank_text)


@frozen(kw_only=True)
class Scale:
    """The whole numbers from *low* to *high*; what they are called may be said for some of them.

    >>> Scale(low=1, high=5).reversed(2)
    4
    """

    low: Annotated[int, Words("Nilai terendah", "Lowest value")] = 0
    high: Annotated[int, Words("Nilai tertinggi", "Highest value")]
    anchors: Annotated[tuple[Anchor, ...], Words("Sebutan nilai", "Anchors")] = ()

    def __attrs_post_init__(self) -> None:
        if self.low >= self.high:
            message = f"a scale from {self.low} to {self.high} has no width"
            raise ValueError(message)
        values = [anchor.value for anchor in self.anchors]
        if len(set(values)) < len(values) or not all(value in self for value in values):
            message = f"anchors must be different values from {self.low} to {self.high}: {values}"
            raise ValueError(message)

    def __contains__(self, value: int) -> bool:
        """Whether *value* can be answered."""
        return self.low <= value <= self.high

    def reversed(self, value: int) -> int:
        """Return the value that counts in a reversed item: lowest plus highest minus *value*."""
        return self.low + self.high - value


@frozen(kw_only=True)
class MissingRule:
    """Up to which share of missing items a subscale is still scored.

    Attributes:
        percent: The greatest share in per cent; missing items then count as the mean of the answered ones.
    """

    percent: Annotated[int, Words("Butir kosong paling banyak (%)", "Most missing (%)")] = field(
        default=20, validator=between(0, 99)
    )


@frozen(kw_only=True)
class Band:
    """A band of scores; it reaches from *start* to the start of the next one."""

    start: Annotated[float, Words("Mulai dari skor", "From the score")]
    label: Annotated[Text, Words("Sebutan", "Label")] = field(validator=not_blank_text)


@frozen(kw_only=True)
class Norm:
    """Norms of one population, never without the source from which they were taken.

    Attributes:
        population: Whose scores they rest on.
        source: Where they were published.
        subscale: The code of the subscale; empty for the total.
        bands: The bands, lowest first.
    """

    population: Annotated[Text, Words("Populasi", "Population")] = field(validator=not_blank_text)
    source: Annotated[str, Words("Sumber norma", "Source")] = field(validator=not_blank)
    subscale: Annotated[str, Words("Subskala (kode)", "Subscale (code)")] = ""
    bands: Annotated[tuple[Band, ...], Words("Pita skor", "Bands")]

    def __attrs_post_init__(self) -> None:
        starts = [band.start for band in self.bands]
        if any(second <= first for first, second in pairwise(starts)):
            message = f"bands must start at rising scores: {starts}"
            raise ValueError(message)

    def band(self, value: float) -> Band | None:
        """Return the band that holds *value*, or ``None`` below the first."""
        return next((band for band in reversed(self.bands) if band.start <= value), None)
