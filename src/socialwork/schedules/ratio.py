"""Ratio schedules: so many responses for one reinforcer."""

from random import Random

from attrs import frozen

from socialwork.schedules.draws import Deck
from socialwork.schedules.fleshler_hoffman import ratios
from socialwork.schedules.machine import MOST_CARDS, Part, Schedule, Seeds, effective, part, whole


@frozen
class FixedRatio(Schedule):
    """FR n: every n-th response is reinforced."""

    n: int

    def __attrs_post_init__(self) -> None:
        whole("n", self.n)


@frozen
class VariableRatio(Schedule):
    """VR n: so many responses on average, from a progression of Fleshler and Hoffman in random order.

    Attributes:
        n: The mean ratio.
        size: How many ratios the progression has; each is used once before any is used again.
    """

    n: int
    size: int = 10

    def __attrs_post_init__(self) -> None:
        whole("n", self.n)
        whole("size", self.size, high=MOST_CARDS)


@frozen
class RandomRatio(Schedule):
    """RR n: each response is reinforced with the probability 1/n, whatever went before."""

    n: int

    def __attrs_post_init__(self) -> None:
        whole("n", self.n)


@frozen
class Extinction(Schedule):
    """EXT: no response is reinforced."""


CRF = FixedRatio(1)
"""Continuous reinforcement: every response is reinforced."""

EXT = Extinction()
"""Extinction: none is."""


class Counted(Part):
    """Counts responses up to a requirement, which is drawn when its first response comes."""

    def __init__(self) -> None:
        self._wanted: int | None = None
        self._made = 0

    def required(self) -> int:
        """Return the next requirement."""
        raise NotImplementedError

    def respond(self, time: float, response: str | None) -> bool:
        """Count a response."""
        if not effective(response):
            return False
        if self._wanted is None:
            self._wanted = self.required()
        self._made += 1
        if self._made < self._wanted:
            return False
        self.restart(time)
        return True

    def restart(self, time: float) -> None:  # noqa: ARG002 - ratios know no time
        """Begin a new requirement; one that was cut short is not taken up again."""
        self._wanted = None
        self._made = 0


class _Fixed(Counted):
    def __init__(self, schedule: FixedRatio) -> None:
        super().__init__()
        self._n = schedule.n

    def required(self) -> int:
        return self._n


class _Variable(Counted):
    def __init__(self, schedule: VariableRatio, random: Random) -> None:
        super().__init__()
        self._deck = Deck(ratios(schedule.n, schedule.size), random)

    def required(self) -> int:
        return self._deck.draw()


class _Random(Part):
    def __init__(self, schedule: RandomRatio, random: Random) -> None:
        self._chance = 1 / schedule.n
        self._random = random

    def respond(self, time: float, response: str | None) -> bool:  # noqa: ARG002 - ratios know no time
        return effective(response) and self._random.random() < self._chance

    def restart(self, time: float) -> None:
        pass


class _Never(Part):
    def respond(self, time: float, response: str | None) -> bool:  # noqa: ARG002 - whatever happens
        return False

    def restart(self, time: float) -> None:
        pass


@part.register
def _(schedule: FixedRatio, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Fixed(schedule)


@part.register
def _(schedule: VariableRatio, seeds: Seeds) -> Part:
    return _Variable(schedule, seeds.of(schedule))


@part.register
def _(schedule: RandomRatio, seeds: Seeds) -> Part:
    return _Random(schedule, seeds.of(schedule))


@part.register
def _(schedule: Extinction, seeds: Seeds) -> Part:  # noqa: ARG001 - nothing random
    return _Never()
