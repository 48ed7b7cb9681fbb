"""Two hundred reports with two processes, against what two processes gain for a loop that only counts."""

import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from attrs import evolve

import socialwork
from benchmarks.measure import Row

COUNT = 200
SPINS = 2_000_000
_WARM = 20


def rows() -> list[Row]:
    """Measure the gain of a second process, and whether a worker grows."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "kasus.json"
        socialwork.save_case(socialwork.load_case("example:lansia"), source)
        order = socialwork.Order(source=str(source), target=Path(folder) / "laporan.docx")
        orders = [evolve(order, target=Path(folder) / f"laporan-{n}.docx") for n in range(COUNT)]
        spin = gain(_spin, [SPINS] * COUNT)
        ours = gain(socialwork.deliver, orders)
        with ProcessPoolExecutor(1) as pool:
            sizes = list(pool.map(_size_after, orders))
    gained = f"a loop gains {spin:.2f}, reports {ours:.2f}; least: 0.85 of it"
    grown = f"megabytes after {_WARM} and after {COUNT} reports"
    return [
        Row("gain of two processes, loop over reports", 0.85 * spin / 1e3, ours / 1e3, 1.0, gained),
        Row("memory of a worker", sizes[-1] / 1e6, sizes[_WARM - 1] / 1e6, 1.1, grown),
    ]


def gain(work: Callable[[Any], object], jobs: Sequence[object]) -> float:
    """Return how many times faster two processes are than one."""
    alone, together = (_seconds(processes, work, jobs) for processes in (1, 2))
    return alone / together


def _seconds(processes: int, work: Callable[[Any], object], jobs: Sequence[object]) -> float:
    with ProcessPoolExecutor(processes) as pool:
        list(pool.map(work, jobs[: 4 * processes]))  # each process has started and is warm
        start = time.perf_counter()
        list(pool.map(work, jobs, chunksize=4))
        return time.perf_counter() - start


def _spin(turns: int) -> int:
    total = 0
    for n in range(turns):
        total += n
    return total


def _size_after(order: socialwork.Order) -> int:
    """Return the greatest size of this process so far, in kilobytes."""
    assert socialwork.deliver(order).outcome == "written"
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
