"""Single-case measures: all of one series against one call of scia, and who is right how often."""

import contextlib
import io
import random
import statistics
import warnings
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product
from math import sqrt
from typing import Any

from attrs import frozen

from benchmarks.measure import Row, best_of
from socialwork.evaluation.everything import Measures, all_measures
from socialwork.evaluation.overlap import nap
from socialwork.evaluation.phases import Phases, two_phases
from socialwork.evaluation.tau_bc import tarlow
from socialwork.evaluation.tau_u import tau_u_complete
from socialwork.vocabulary.evaluation import EffectMeasure, Improvement, ReadingKind

SERIES = 100
SEED = 2023
PERCENT = 0.06
"""How far a percentage may lie off: scia rounds it to one decimal."""


@frozen
class Invented:
    """An invented series: readings of both phases, whole or in tenths, and what is wanted."""

    a: tuple[Fraction, ...]
    b: tuple[Fraction, ...]
    up: bool

    @property
    def phases(self) -> Phases:
        """The readings as this library takes them."""
        return two_phases(
            self.a, self.b, improvement=Improvement.INCREASE if self.up else Improvement.DECREASE
        )

    @property
    def signed(self) -> tuple[list[Fraction], list[Fraction]]:
        """The readings turned so that more is better."""
        turn = 1 if self.up else -1
        return [turn * one for one in self.a], [turn * one for one in self.b]


def rows() -> Iterator[Row]:
    """Measure the time of one series, and print who is right how often."""
    every = list(invented())
    peers = _Peers.load()
    if peers is None:
        print("single-case measures: scia and singlecase are not installed (group `bench`)")
        return
    yield from _times(every, peers)
    for line in _right(every, peers):
        print(line, flush=True)


def invented() -> Iterator[Invented]:
    """Yield the series, always the same: short and long, with ties and trends, some without overlap."""
    draw = random.Random(SEED)  # noqa: S311 - no secret, and the same for ever
    for n in range(SERIES):
        m, k = draw.randint(4, 12), draw.randint(5, 16)
        step, slope = draw.choice([0, 1, 3, 9]), draw.choice([0, 0, Fraction(1, 2), Fraction(-3, 10)])
        up, unit = n % 2 == 0, 10 if n % 5 == 0 else 1
        turn = 1 if up else -1
        values = [
            Fraction(draw.randint(0, 6 * unit), unit) + turn * (slope * t + (step if t >= m else 0)) + 20
            for t in range(m + k)
        ]
        yield Invented(tuple(values[:m]), tuple(values[m:]), up)


# --- time -------------------------------------------------------------------------------------


def _times(every: Sequence[Invented], peers: "_Peers") -> Iterator[Row]:
    one = max(every, key=lambda series: len(series.a) * len(series.b))
    frame, data = peers.frame(one), peers.data(one)
    jobs: dict[str, Callable[[], object]] = {
        "all": lambda: all_measures(one.phases, kind=ReadingKind.COUNT),
        "nap": lambda: nap(one.phases),
        "scia": lambda: peers.call("nap", frame),
        "singlecase": lambda: peers.singlecase.effectsize.nap(data),
    }
    times = best_of(jobs, rounds=15)
    size = f"{len(one.a)} and {len(one.b)} readings"
    name = f"all measures of a series, {size}"
    yield Row(name, times["all"], times["scia"], 1.0, "scia 2.1, one call: nap")
    yield Row("nap alone", times["nap"], times["scia"], None, "scia, nap")
    yield Row("…", times["nap"], times["singlecase"], None, "singlecase, nap")


@frozen
class _Peers:
    """The packages that measure the same, silenced."""

    scia: Any
    singlecase: Any
    pandas: Any

    @classmethod
    def load(cls) -> "_Peers | None":
        """Return them, or ``None`` where one is not installed."""
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                import pandas as pd
                import scia
                import singlecase
        except ImportError:
            return None
        return cls(scia, singlecase, pd)

    def frame(self, one: Invented) -> Any:
        """Return a series as scia takes it."""
        values = [float(value) for value in (*one.a, *one.b)]
        phases = ["A"] * len(one.a) + ["B"] * len(one.b)
        columns = {"case": "x", "values": values, "phase": phases, "mt": range(1, len(values) + 1)}
        return self.pandas.DataFrame(columns)

    def data(self, one: Invented) -> Any:
        """Return a series as singlecase takes it."""
        return self.singlecase.data.Data(self.frame(one)[["values", "phase"]])

    def call(self, name: str, frame: Any, **options: Any) -> Any:
        """Call a function of scia, which prints and writes into its input."""
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return getattr(self.scia, name)(frame.copy(), **options)


# --- who is right -----------------------------------------------------------------------------


def _right(every: Sequence[Invented], peers: _Peers) -> Iterator[str]:
    yield f"right of {len(every)} invented series          ours   scia   singlecase"
    for name, exact in _EXACT.items():
        hits = [0, 0, 0]
        for one in every:
            expected = exact(one)
            answers = (_ours(name, one), _theirs(name, one, peers), _third(name, one, peers))
            for n, (value, within) in enumerate(zip(answers, (1e-9, _within(name), 1e-9), strict=True)):
                hits[n] += value is not None and abs(value - float(expected)) <= within
        third = f"{hits[2]:6}" if name in _THIRD else "     -"
        yield f"  {name:<36} {hits[0]:6} {hits[1]:6} {third}"


def _within(name: str) -> float:
    return PERCENT / 100 if name in {"NAP", "PND", "PEM", "PET"} else 1e-6


def _ours(name: str, one: Invented) -> float | None:
    found: Measures = all_measures(one.phases, kind=ReadingKind.COUNT)
    if name == "corrected Tau":
        corrected = tarlow(one.phases).corrected
        return None if corrected is None else corrected.tau_b
    if name == "Tau-U, trend of A taken out":
        return tau_u_complete(one.phases).minus_a.tau_b
    measure = {"PEM": EffectMeasure.PEM_STRICT}.get(name) or EffectMeasure(name.casefold())
    return found.of(measure).value


def _theirs(name: str, one: Invented, peers: _Peers) -> float | None:
    frame = peers.frame(one)
    if name == "corrected Tau":
        return float(peers.call("corrected_tau", frame, continuity=False)["tau"].iloc[2])
    if name == "Tau-U, trend of A taken out":
        return float(peers.call("tau_u", frame, meta_analyses=False).loc["A vs. B - Trend A", "Tau"])
    found = peers.call(name.casefold(), frame, decreasing=not one.up)
    column = "PND (%)" if name == "PND" else name
    return float(str(found[column].iloc[0]).removesuffix("%")) / 100


_THIRD = ("NAP", "PND")


def _third(name: str, one: Invented, peers: _Peers) -> float | None:
    if name not in _THIRD:
        return None
    found = getattr(peers.singlecase.effectsize, name.casefold())(peers.data(one), decreasing=not one.up)
    return float(found.iloc[0]) / (100 if name == "PND" else 1)


# --- the definitions, worked out slowly -------------------------------------------------------


def _exact_nap(one: Invented) -> Fraction:
    a, b = one.signed
    better = sum((Fraction(1 + (y > x) - (y < x), 2) for x, y in product(a, b)), Fraction(0))
    return better / (len(a) * len(b))


def _exact_pnd(one: Invented) -> Fraction:
    a, b = one.signed
    return Fraction(sum(all(y > x for x in a) for y in b), len(b))


def _exact_pem(one: Invented) -> Fraction:
    a, b = one.signed
    return Fraction(sum(y > statistics.median(a) for y in b), len(b))


def _exact_pet(one: Invented) -> Fraction:
    a, b = one.signed
    times = [Fraction(t) for t in range(len(a))]
    x, y = statistics.mean(times), statistics.mean(a)
    slope = sum((t - x) * (v - y) for t, v in zip(times, a, strict=True)) / sum((t - x) ** 2 for t in times)
    return Fraction(sum(v > y + slope * (len(a) + n - x) for n, v in enumerate(b)), len(b))


def _tau_b(codes: Sequence[Fraction], values: Sequence[Fraction]) -> float:
    pairs = list(combinations(range(len(codes)), 2))
    score = sum(_sign(codes[j] - codes[i]) * _sign(values[j] - values[i]) for i, j in pairs)
    free = sum(codes[i] != codes[j] for i, j in pairs) * sum(values[i] != values[j] for i, j in pairs)
    return score / sqrt(free) if free else 0.0


def _sign(value: Fraction) -> int:
    return (value > 0) - (value < 0)


def _exact_tau_u(one: Invented) -> float:
    m = len(one.a)
    codes = [*(Fraction(m - t) for t in range(m)), *[Fraction(m + 1)] * len(one.b)]
    return _tau_b(codes, (*one.a, *one.b))


def _exact_corrected(one: Invented) -> float:
    slopes = [(one.a[j] - one.a[i]) / (j - i) for i, j in combinations(range(len(one.a)), 2)]
    slope = statistics.median(slopes)
    rest = [value - slope * t for t, value in enumerate((*one.a, *one.b))]
    return _tau_b([Fraction(0)] * len(one.a) + [Fraction(1)] * len(one.b), rest)


_EXACT: dict[str, Callable[[Invented], Fraction | float]] = {
    "NAP": _exact_nap,
    "PND": _exact_pnd,
    "PEM": _exact_pem,
    "PET": _exact_pet,
    "Tau-U, trend of A taken out": _exact_tau_u,
    "corrected Tau": _exact_corrected,
}
