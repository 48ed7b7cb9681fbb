"""The audit of a case, against loading the same case from its folder."""

from collections.abc import Callable

import socialwork
from benchmarks.measure import Row, best_of

EXAMPLES = ("example:utama", "example:lansia", "example:rehabilitasi")


def rows() -> list[Row]:
    """Measure all rules over both examples; nothing is known from the check before."""
    return [row for name in EXAMPLES for row in _of(name)]


def _of(name: str) -> list[Row]:
    case = socialwork.load_case(name)
    jobs: dict[str, Callable[[], object]] = {
        "load": lambda: socialwork.load_case(name),
        "check": lambda: socialwork.check(case),
    }
    times = best_of(jobs, rounds=15)
    rules = len(socialwork.all_rules())
    return [Row(f"check of {name} ({rules} rules)", times["check"], times["load"], None, "load_case")]
