"""Counts and rates that always carry their numerator and denominator."""

import re
from typing import TYPE_CHECKING, Annotated, Self

from attrs import frozen

from socialwork.words import Words

if TYPE_CHECKING:
    from fractions import Fraction

_COUNT = re.compile(r"(\d+)\s*(?:/|dari|of)\s*(\d+)")


@frozen
class Count:
    """So many of so many: 8 of 9 school days.

    Attributes:
        hits: How often it happened, 0 or more and not above *total*.
        total: How often it could have happened, 1 or more.

    >>> Count.parse("8 dari 9").rate
    Fraction(8, 9)
    """

    hits: Annotated[int, Words("Terjadi", "Hits")]
    total: Annotated[int, Words("Dari", "Total")]

    def __attrs_post_init__(self) -> None:
        if self.total < 1:
            message = f"a count needs a total of 1 or more, not {self.total}"
            raise ValueError(message)
        if not 0 <= self.hits <= self.total:
            message = f"{self.hits} of {self.total} is impossible"
            raise ValueError(message)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``8/9``, ``8 dari 9`` or ``8 of 9``.

        Raises:
            ValueError: *text* is none of these, or the count is impossible.
        """
        match = _COUNT.fullmatch(text.strip())
        if match is None:
            message = f"{text!r} is not a count such as '8 dari 9'"
            raise ValueError(message)
        return cls(int(match[1]), int(match[2]))

    @property
    def rate(self) -> "Fraction":
        """The exact proportion."""
        from fractions import Fraction  # noqa: PLC0415 - importing it costs as much as ten models

        return Fraction(self.hits, self.total)

    def __str__(self) -> str:
        """Return the count as it is written in case files: ``8 dari 9``."""
        return f"{self.hits} dari {self.total}"
