"""Where choices come from: Hypothesis, which can make failures smaller, or a seed, which is quick."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import cache
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")
Draw = Callable[..., Any]


class Dice(ABC):
    """Makes choices; the first option is the plainest."""

    @abstractmethod
    def number(self, low: int, high: int) -> int:
        """Return a whole number from *low* to *high*."""

    def pick(self, options: Sequence[T]) -> T:
        """Return one of *options*."""
        return options[self.number(0, len(options) - 1)]

    def coin(self) -> bool:
        """Return no or yes."""
        return self.number(0, 1) == 1

    def one_in(self, n: int) -> bool:
        """Return yes once in *n* times."""
        return self.number(1, n) == n


class Seeded(Dice):
    """Choices that follow from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - no secret, repeatable

    def number(self, low: int, high: int) -> int:
        """Return a whole number from *low* to *high*."""
        return low + int(self._random.random() * (high - low + 1))


class Drawn(Dice):
    """Choices that Hypothesis makes."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def number(self, low: int, high: int) -> int:
        """Return a whole number from *low* to *high*."""
        drawn: int = self._draw(_numbers(low, high))
        return drawn


def drawn(make: Callable[[Dice], T]) -> st.SearchStrategy[T]:
    """Return the strategy of what *make* makes of choices."""

    @st.composite
    def strategy(draw: Draw) -> T:
        return make(Drawn(draw))

    return strategy()


@cache
def _numbers(low: int, high: int) -> st.SearchStrategy[int]:
    return st.integers(low, high)
