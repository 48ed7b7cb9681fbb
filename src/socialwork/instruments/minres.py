"""One common factor by minimal residuals, in plain Python.

The loadings L make the squares of the residuals beside the diagonal, s[i][j] − L[i]·L[j], as small as can
be. Each loading has a best value given the others, so sweeps over the loadings go down steadily; near the
bottom Newton's method takes over and reaches it to the last digits.
"""

from collections.abc import Sequence
from math import fsum, sqrt

from attrs import frozen

Matrix = Sequence[Sequence[float]]
Vector = list[float]

TOLERANCE = 1e-12
"""The relative change of the loadings below which they are taken for found."""

_SWEEPS = 2000
_NEAR = 1e-4  # relative change of a sweep at which Newton's method is tried
_STEPS = 50


@frozen
class Fit:
    """The loadings, their sum positive, and whether they were found to within :data:`TOLERANCE`."""

    loadings: tuple[float, ...]
    converged: bool


def one_factor(covariance: Matrix) -> Fit:
    """Fit one factor to a covariance matrix of three or more items.

    >>> one_factor([[2, 2, 3], [2, 5, 6], [3, 6, 10]]).loadings
    (1.0, 2.0, 3.0)
    """
    fit = _descended(covariance, _start(covariance))
    size = len(covariance)
    far = max(
        ((i, j) for i in range(size) for j in range(i)), key=lambda pair: abs(covariance[pair[0]][pair[1]])
    )
    most = covariance[far[0]][far[1]]
    if _size(fit.loadings) ** 2 >= _NEAR * abs(most):
        return fit
    # Without any loading the misfit is flat but not least: the two items that go together most lead down.
    pair = [0.0] * size
    pair[far[0]], pair[far[1]] = sqrt(abs(most)), most / sqrt(abs(most))
    return _descended(covariance, pair)


def _descended(covariance: Matrix, loadings: Vector) -> Fit:
    """Go down from *loadings*, which are changed."""
    for _ in range(_SWEEPS):
        change = _sweep(covariance, loadings)
        if change <= _NEAR and (found := _newton(covariance, loadings)):
            return Fit(_facing_up(found), converged=True)
        if change <= TOLERANCE:
            return Fit(_facing_up(loadings), converged=True)
    return Fit(_facing_up(loadings), converged=False)


def _start(s: Matrix) -> Vector:
    """Return the first principal component, by repeated multiplication."""
    size = len(s)
    vector = [sqrt(s[n][n]) or 1.0 for n in range(size)]
    for _ in range(100):
        product = [fsum(s[i][j] * vector[j] for j in range(size)) for i in range(size)]
        length = sqrt(fsum(value * value for value in product))
        if not length:
            break
        vector = [value / length for value in product]
    largest = fsum(vector[i] * s[i][j] * vector[j] for i in range(size) for j in range(size))
    return [value * sqrt(abs(largest)) for value in vector]


def _sweep(s: Matrix, loadings: Vector) -> float:
    """Give each loading its best value in turn; return the greatest change, relative to the loadings."""
    size = len(s)
    change = 0.0
    for i in range(size):
        others = [j for j in range(size) if j != i]
        weight = fsum(loadings[j] ** 2 for j in others)
        best = fsum(s[i][j] * loadings[j] for j in others) / weight if weight else 0.0
        change = max(change, abs(best - loadings[i]))
        loadings[i] = best
    return change / (_size(loadings) or 1.0)


def _newton(s: Matrix, start: Vector) -> Vector | None:
    """Return the minimum near *start*, or ``None`` where the steps do not lead to one."""
    here = list(start)
    for _ in range(_STEPS):
        step = _solved(_hessian(s, here), _gradient(s, here))
        if step is None:
            return None
        following = [value - by for value, by in zip(here, step, strict=True)]
        if _misfit(s, following) > _misfit(s, here) * (1 + TOLERANCE) + TOLERANCE * _size(here) ** 4:
            return None
        here = following
        if _size(step) <= TOLERANCE * _size(here):
            return here
    return None


def _residual(s: Matrix, loadings: Vector, i: int, j: int) -> float:
    return s[i][j] - loadings[i] * loadings[j]


def _misfit(s: Matrix, loadings: Vector) -> float:
    size = len(s)
    return fsum(_residual(s, loadings, i, j) ** 2 for i in range(size) for j in range(i))


def _gradient(s: Matrix, loadings: Vector) -> Vector:
    """Return half the slope of the misfit in each loading."""
    size = len(s)
    return [
        -fsum(_residual(s, loadings, i, j) * loadings[j] for j in range(size) if j != i) for i in range(size)
    ]


def _hessian(s: Matrix, loadings: Vector) -> list[Vector]:
    """Return half the curvature of the misfit."""
    size = len(s)
    squares = fsum(value * value for value in loadings)
    return [
        [
            squares - loadings[i] ** 2 if i == j else 2 * loadings[i] * loadings[j] - s[i][j]
            for j in range(size)
        ]
        for i in range(size)
    ]


def _solved(matrix: list[Vector], right: Vector) -> Vector | None:
    """Return the solution of linear equations by elimination, or ``None`` where they have no single one."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    scale = max((abs(value) for row in matrix for value in row), default=0.0)
    for n in range(size):
        best = max(range(n, size), key=lambda row: abs(rows[row][n]))
        if abs(rows[best][n]) <= TOLERANCE * scale:
            return None
        rows[n], rows[best] = rows[best], rows[n]
        for row in rows[n + 1 :]:
            factor = row[n] / rows[n][n]
            for column in range(n, size + 1):
                row[column] -= factor * rows[n][column]
    solution = [0.0] * size
    for n in reversed(range(size)):
        known = fsum(rows[n][column] * solution[column] for column in range(n + 1, size))
        solution[n] = (rows[n][size] - known) / rows[n][n]
    return solution


def _size(vector: Sequence[float]) -> float:
    return sqrt(fsum(value * value for value in vector))


def _facing_up(loadings: Vector) -> tuple[float, ...]:
    """Return the loadings with a sum that is not negative: a factor has no direction of its own."""
    sign = -1.0 if fsum(loadings) < 0 else 1.0
    return tuple(sign * value for value in loadings)
