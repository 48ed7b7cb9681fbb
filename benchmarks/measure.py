"""How times are taken: interleaved, the best of several rounds, so that a busy machine favours nobody."""

import gc
import time
from collections.abc import Callable, Mapping

from attrs import frozen


@frozen
class Row:
    """One line of the result.

    Attributes:
        name: What was measured.
        ours: Our time in seconds.
        base: The time of the peer or floor, in seconds.
        limit: The ratio that is aimed at, at most; ``None`` for a figure that is only told.
        against: What the peer or floor is.
        unit: What is measured: ``"ms"`` for times; for anything else the figures are told as they are.
    """

    name: str
    ours: float
    base: float
    limit: float | None
    against: str
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """Ours over base."""
        return self.ours / self.base

    @property
    def over(self) -> bool:
        """Whether the ratio is above its aim."""
        return self.limit is not None and self.ratio > self.limit

    def line(self) -> str:
        """Return the row as a line of text."""
        aim = "no aim  " if self.limit is None else f"aim {self.limit:.2f}"
        verdict = "OVER" if self.over else "ok"
        scale = 1e3 if self.unit == "ms" else 1.0
        ours, base = self.ours * scale, self.base * scale
        return (
            f"{self.name:<44} {ours:9.1f} {self.unit:<2} {base:9.1f} {self.unit:<2} "
            f"{self.ratio:6.2f} x ({aim}) {verdict:<5} {self.against}"
        )


@frozen
class Share:
    """One line of a result that is a share: how much of what should be found was found, say.

    Attributes:
        name: What was counted.
        value: The share, from 0 to 1.
        least: The share that is aimed at, at least; ``None`` for a figure that is only told.
        counts: The counts behind it, in words.
    """

    name: str
    value: float
    least: float | None
    counts: str

    @property
    def over(self) -> bool:
        """Whether the share is below its aim."""
        return self.least is not None and self.value < self.least

    def line(self) -> str:
        """Return the row as a line of text."""
        aim = "no aim   " if self.least is None else f"aim {self.least:5.2f}"
        verdict = "UNDER" if self.over else "ok"
        return f"{self.name:<44} {self.value:35.3f}   ({aim}) {verdict:<5} {self.counts}"


def best_of(jobs: Mapping[str, Callable[[], object]], rounds: int = 7) -> dict[str, float]:
    """Return the shortest time of each job in seconds; the jobs take turns."""
    times = dict.fromkeys(jobs, float("inf"))
    for job in jobs.values():
        job()  # the first call fills caches that every later call has
    for _ in range(rounds):
        for name, job in jobs.items():
            gc.collect()
            start = time.perf_counter()
            job()
            times[name] = min(times[name], time.perf_counter() - start)
    return times
