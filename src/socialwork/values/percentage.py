"""A percentage that cannot be written without what it is counted from: hits, total and period."""

from typing import TYPE_CHECKING, Annotated

from attrs import frozen

from socialwork.text import period_text
from socialwork.values.measure import Count
from socialwork.values.when import Period
from socialwork.words import Lang, Words

if TYPE_CHECKING:
    from fractions import Fraction

_OF = Words("{hits} dari {total}", "{hits} of {total}")


@frozen(kw_only=True)
class Percentage:
    """So many of so many over a span of days; the figure in per cent follows from them.

    Attributes:
        hits: How often it happened, 0 or more and not above *total*.
        total: How often it could have happened, 1 or more.
        period: The days over which both were counted.

    >>> import datetime as dt
    >>> weeks = Period(dt.date(2023, 9, 25), dt.date(2023, 10, 5))
    >>> Percentage(hits=8, total=9, period=weeks).text()
    '8 dari 9 (89%) pada 25 September–5 Oktober 2023'
    """

    hits: Annotated[int, Words("Terjadi", "Hits")]
    total: Annotated[int, Words("Dari", "Total")]
    period: Annotated[Period, Words("Jangka waktu", "Period")]

    def __attrs_post_init__(self) -> None:
        Count(self.hits, self.total)

    @property
    def count(self) -> Count:
        """The count without its period."""
        return Count(self.hits, self.total)

    @property
    def rate(self) -> "Fraction":
        """The exact proportion."""
        return self.count.rate

    def per_cent(self, lang: Lang = "id") -> str:
        """Return the share in per cent; it is rounded to 0 or 100 only where it is none or all.

        >>> import datetime as dt
        >>> Percentage(hits=1, total=3, period=Period(dt.date(2023, 9, 25), dt.date(2023, 9, 27))).per_cent()
        '33%'
        """
        digits = 1 if self.total >= 1000 else 0  # noqa: PLR2004 - below that a tenth is less than one hit
        while float(_rounded(100 * self.rate, digits)) in {0, 100} and self.rate not in {0, 1}:
            digits += 1
        written = f"{_rounded(100 * self.rate, digits)}%"
        return written if lang == "en" else written.replace(".", ",")

    def text(self, lang: Lang = "id") -> str:
        """Return hits, total, per cent and period as they stand in a sentence."""
        counted = _OF.format(hits=self.hits, total=self.total).pick(lang)
        days = period_text(self.period.start, self.period.end, lang)
        joint = "in" if lang == "en" else "pada"
        return f"{counted} ({self.per_cent(lang)}) {joint} {days}"


def _rounded(value: "Fraction", digits: int) -> str:
    """Return *value* with so many decimals, halves up, by whole numbers only."""
    scale: int = 10**digits
    units = (2 * value.numerator * scale + value.denominator) // (2 * value.denominator)
    return str(units) if not digits else f"{units // scale}.{units % scale:0{digits}}"
