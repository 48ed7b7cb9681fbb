"""Decks: every card once in random order, then all of them anew."""

from collections.abc import Sequence
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


class Deck(Generic[T]):
    """Draws from a list without putting back, as variable schedules do.

    Each round is shuffled by random numbers of its own, so that rounds can be passed over without being
    drawn, and the rounds after them are the same as if they had been.
    """

    def __init__(self, cards: Sequence[T], random: Random) -> None:
        self._cards = cards
        self._base = random.getrandbits(64)
        self._round = 0
        self._left: list[T] = []

    def draw(self) -> T:
        """Return the next card."""
        if not self._left:
            self._left = list(self._cards)
            Random(f"{self._base}/{self._round}").shuffle(self._left)  # noqa: S311 - no secret, repeatable
            self._round += 1
        return self._left.pop()

    @property
    def full(self) -> bool:
        """Whether the next card is the first one of a round."""
        return not self._left

    def skip(self, rounds: int) -> None:
        """Pass over whole *rounds*; only between two rounds."""
        self._round += rounds
