"""The audit of a case, against loading the same case from its folder."""

import sys
import time
from collections.abc import Callable

import socialwork
from benchmarks.measure import Row, best_of

EXAMPLES = ("example:utama", "example:lansia", "example:rehabilitasi")


def rows() -> list[Row]:
    """Measure all rules over both examples, and what the first check of texts nobody has seen costs."""
    return [row for name in EXAMPLES for row in _of(name)]


def _of(name: str) -> list[Row]:
    case = socialwork.load_case(name)
    jobs: dict[str, Callable[[], object]] = {
        "load": lambda: socialwork.load_case(name),
        "check": lambda: socialwork.check(case),
    }
    times = best_of(jobs, rounds=15)
    rules = len(socialwork.all_rules())
    first = min(_seconds(lambda: socialwork.check(case), before=_forget) for _ in range(5))
    return [
        Row(f"check of {name} ({rules} rules)", times["check"], times["load"], 1.0, "load_case"),
        Row("… with texts nobody has seen", first, times["load"], None, "the same"),
    ]


def _seconds(job: Callable[[], object], *, before: Callable[[], None]) -> float:
    before()
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def _forget() -> None:
    """Forget what rules keep of texts, token economies and agreements that they have seen."""
    kept = [module for name, module in sys.modules.items() if name.startswith(_KEPT_BY)]
    for function in {id(one): one for module in kept for one in vars(module).values()}.values():
        if hasattr(function, "cache_clear"):
            function.cache_clear()


_KEPT_BY = (
    "socialwork.process",
    "socialwork.privacy",
    "socialwork.audit",
    "socialwork.knowledge.regulations",
)
