"""Token production: how many tokens a run of successes produces."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.vocabulary.tokens import ProductionKind
from socialwork.words import Words


@frozen(kw_only=True)
class Production:
    """A token-production schedule over successes.

    Attributes:
        kind: Every success, every so many, so many on average, or none.
        ratio: Successes for one production; the mean of *ratios* where they vary.
        ratios: The successes that each production takes in turn, for a variable ratio; the list starts anew
            when it is used up.

    >>> Production(kind=ProductionKind.FIXED_RATIO, ratio=3).produced(10)
    3
    >>> Production(kind=ProductionKind.VARIABLE_RATIO, ratio=2, ratios=(1, 3, 2)).produced(7)
    4
    """

    kind: Annotated[ProductionKind, Words("Jenis", "Kind")] = ProductionKind.EVERY
    ratio: Annotated[int, Words("Perbandingan", "Ratio")] = field(default=1, validator=at_least(1))
    ratios: Annotated[tuple[int, ...], Words("Urutan perbandingan", "Ratios in turn")] = ()

    def __attrs_post_init__(self) -> None:
        varies = self.kind is ProductionKind.VARIABLE_RATIO
        if varies != bool(self.ratios) or any(one < 1 for one in self.ratios):
            message = "a variable ratio, and no other, has a list of ratios of 1 or more"
            raise ValueError(message)
        if varies and sum(self.ratios) != self.ratio * len(self.ratios):
            message = f"the ratios {self.ratios} have a mean other than {self.ratio}"
            raise ValueError(message)

    def produced(self, successes: int) -> int:
        """Return how many productions *successes* in a row make, from the start of the schedule."""
        match self.kind:
            case ProductionKind.EVERY:
                return successes
            case ProductionKind.FIXED_RATIO:
                return successes // self.ratio
            case ProductionKind.VARIABLE_RATIO:
                return _cycled(self.ratios, successes)
            case ProductionKind.NONE:
                return 0


def _cycled(ratios: tuple[int, ...], successes: int) -> int:
    rounds, rest = divmod(successes, sum(ratios))
    made = rounds * len(ratios)
    for ratio in ratios:
        rest -= ratio
        if rest < 0:
            break
        made += 1
    return made
