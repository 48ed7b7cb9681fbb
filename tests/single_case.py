"""The measures of single-case evaluation once more, slowly and straight from their definitions."""

import datetime as dt
import math
import statistics
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import Any

from hypothesis import strategies as st

from socialwork.evaluation.phases import Phases, two_phases
from socialwork.records import MissingReading, PhaseKind, Reading, Series, SeriesPhase
from socialwork.vocabulary.evaluation import Improvement

UP, DOWN = Improvement.INCREASE, Improvement.DECREASE
Readings = Sequence[Fraction]


def up(a: Sequence[float | Fraction], b: Sequence[float | Fraction]) -> Phases:
    """Return two phases of a behaviour that is wanted more often."""
    return two_phases(list(a), list(b), improvement=UP)


def down(a: Sequence[float | Fraction], b: Sequence[float | Fraction]) -> Phases:
    """Return two phases of a behaviour that is wanted less often."""
    return two_phases(list(a), list(b), improvement=DOWN)


# --- readings ---------------------------------------------------------------------------------


def _values(size: int) -> st.SearchStrategy[list[Fraction]]:
    whole = st.integers(-3, 6).map(Fraction)
    tenths = st.integers(-20, 40).map(lambda n: Fraction(n, 10))
    return st.one_of(
        st.lists(whole, min_size=1, max_size=size),
        st.lists(tenths, min_size=1, max_size=size),
        st.tuples(whole, st.integers(1, size)).map(lambda pair: [pair[0]] * pair[1]),
    )


def two_lists(size: int = 7) -> st.SearchStrategy[tuple[list[Fraction], list[Fraction]]]:
    """Make readings of two phases: with ties, decimals, single ones, no variance, no overlap either way."""
    both = st.tuples(_values(size), _values(size))
    apart = both.map(lambda pair: (pair[0], [one + 11 for one in pair[1]]))
    reverse = both.map(lambda pair: ([one + 11 for one in pair[0]], pair[1]))
    return st.one_of(both, both, apart, reverse)


# --- overlap ----------------------------------------------------------------------------------


def nap(a: Readings, b: Readings) -> Fraction:
    """Return the share of pairs that are better, ties half."""
    return sum((_score(x, y) for x, y in product(a, b)), Fraction(0)) / (len(a) * len(b))


def _score(x: Fraction, y: Fraction) -> Fraction:
    return Fraction(1) if y > x else Fraction(1, 2) if y == x else Fraction(0)


def nap_squares(a: Readings, b: Readings) -> tuple[Fraction, Fraction]:
    """Return the squares of the unbiased standard error and of that of Hanley and McNeil, by double sums."""
    m, n, value = len(a), len(b), nap(a, b)
    q1 = sum((sum((_score(x, y) - value for y in b), Fraction(0)) ** 2 for x in a), Fraction(0)) / (m * n**2)
    q2 = sum((sum((_score(x, y) - value for x in a), Fraction(0)) ** 2 for y in b), Fraction(0)) / (m**2 * n)
    q3 = sum(((_score(x, y) - value) ** 2 for x, y in product(a, b)), Fraction(0)) / (m * n)
    kept = min(max(value, Fraction(1, 2 * m * n)), 1 - Fraction(1, 2 * m * n))
    unbiased = (kept * (1 - kept) + n * q1 + m * q2 - 2 * q3) / max(1, (m - 1) * (n - 1))
    return unbiased, (kept * (1 - kept) + (n - 1) * q1 + (m - 1) * q2) / (m * n)


def kept_without_overlap(a: Readings, b: Readings) -> int:
    """Return the most readings of which no kept baseline reading reaches a kept intervention reading."""
    every = [(x, 0) for x in a] + [(y, 1) for y in b]
    for size in range(len(every), 0, -1):
        for kept in combinations(every, size):
            first, second = [x for x, phase in kept if not phase], [y for y, phase in kept if phase]
            if not first or not second or max(first) < min(second):
                return size
    return 0


def rank_sum_z(a: Readings, b: Readings) -> float | None:
    """Return the standard normal value of the rank sum of *b*, by mean ranks, corrected for continuity."""
    every = [*a, *b]
    ranks = {
        one: statistics.mean([sorted(every).index(one) + 1 + k for k in range(every.count(one))])
        for one in every
    }
    m, n, total = len(a), len(b), len(every)
    tied = sum(every.count(one) ** 3 - every.count(one) for one in set(every))
    square = m * n / 12 * (total + 1 - tied / (total * (total - 1)))
    if square < 1e-12:
        return None
    u = sum(float(ranks[y]) for y in b) - n * (n + 1) / 2
    return (u - m * n / 2 - 0.5) / math.sqrt(square)


# --- ranks and lines --------------------------------------------------------------------------


def sign(value: Fraction) -> int:
    """Return whether it is below, at or above 0."""
    return (value > 0) - (value < 0)


def in_order(x: Readings, y: Readings) -> int:
    """Return pairs in order less pairs out of order."""
    return sum(sign(x[j] - x[i]) * sign(y[j] - y[i]) for i in range(len(x)) for j in range(i + 1, len(x)))


def tau_b(x: Readings, y: Readings) -> float | None:
    """Return Kendall's tau-b by counting the pairs that do not tie on either side."""
    pairs = list(combinations(range(len(x)), 2))
    free_x = sum(x[i] != x[j] for i, j in pairs)
    free_y = sum(y[i] != y[j] for i, j in pairs)
    return in_order(x, y) / math.sqrt(free_x * free_y) if free_x and free_y else None


def theil_sen_slope(at: Readings, values: Readings) -> Fraction:
    """Return the median of the slopes of all pairs."""
    return statistics.median(
        [(values[j] - values[i]) / (at[j] - at[i]) for i, j in combinations(range(len(at)), 2)]
    )


def least_squares(
    columns: Sequence[Readings], y: Readings
) -> tuple[list[Fraction], list[Fraction], Fraction] | None:
    """Return coefficients, the diagonal of the inverse of X'X and the squares left over; or ``None``."""
    k = len(columns)
    rows = [
        [_dot(one, other) for other in columns] + [_dot(one, y)] + [Fraction(int(i == j)) for j in range(k)]
        for i, one in enumerate(columns)
    ]
    for i in range(k):
        pivot = next((r for r in range(i, k) if rows[r][i]), None)
        if pivot is None:
            return None
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(k):
            if r != i:
                rows[r] = [value - rows[r][i] * own for value, own in zip(rows[r], rows[i], strict=True)]
    found = [row[k] for row in rows]
    fitted = [
        sum((c * column[n] for c, column in zip(found, columns, strict=True)), Fraction(0))
        for n in range(len(y))
    ]
    left = sum(((one - other) ** 2 for one, other in zip(y, fitted, strict=True)), Fraction(0))
    return found, [rows[i][k + 1 + i] for i in range(k)], left


def _dot(one: Readings, other: Readings) -> Fraction:
    return sum((x * y for x, y in zip(one, other, strict=True)), Fraction(0))


# --- randomization ----------------------------------------------------------------------------


def arrangements(length: int, parts: int, shortest: int) -> list[tuple[int, ...]]:
    """Return all places of *parts* changes that leave each phase *shortest* sessions, by trying every one."""
    found = []
    for changes in combinations(range(length + 1), parts):
        edges = (0, *changes, length)
        if all(later - edge >= shortest for edge, later in pairwise(edges)):
            found.append(changes)
    return found


def difference(values: Readings, changes: tuple[int, ...]) -> Fraction:
    """Return the mean of every second phase less that of the others."""
    a, b = [], []
    for n, value in enumerate(values):
        (b if sum(change <= n for change in changes) % 2 else a).append(value)
    return statistics.mean(b) - statistics.mean(a)


# --- records ----------------------------------------------------------------------------------

KINDS = {"A": PhaseKind.BASELINE, "B": PhaseKind.INTERVENTION, "F": PhaseKind.FOLLOW_UP}


def series(*phases: tuple[str, list[Any]], **changes: Any) -> Series:
    """Return a series of phases: a letter with readings, each a value or a value and what it is of."""
    date = dt.date(2023, 9, 1)
    made = []
    for letter, values in phases:
        readings, missing = [], []
        for value in values:
            if value is None:
                missing.append(MissingReading(date=date, reason="sakit"))
            elif isinstance(value, tuple):
                readings.append(Reading(date=date, value=value[0], of=value[1]))
            else:
                readings.append(Reading(date=date, value=value))
            date += dt.timedelta(days=1)
        made.append(SeriesPhase(kind=KINDS[letter], readings=tuple(readings), missing=tuple(missing)))
    return Series(code="x", name="Kejadian", phases=tuple(made), **changes)
