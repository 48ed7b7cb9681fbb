"""Reliability of a score made of several items: Cronbach's alpha and McDonald's omega (total).

Both work on rows of item scores (a row for each respondent) and on a covariance matrix of the items.
What cannot be known comes back without a value and with the reason; nothing is guessed.
"""

from collections.abc import Sequence
from math import fsum, isfinite

from attrs import frozen

from socialwork.instruments.minres import one_factor
from socialwork.words import Words

Rows = Sequence[Sequence[float]]
Matrix = Sequence[Sequence[float]]

FEW = 30
"""Below so many respondents a reliability is too unstable to be relied on (Johanson & Brooks, 2010)."""

_NOTHING = 1e-12  # of the variance of the items, a variance of the total that small is none
_TWO_ITEMS = Words("diperlukan sedikitnya dua butir", "at least two items are needed")
_THREE_ITEMS = Words("omega memerlukan sedikitnya tiga butir", "omega needs at least three items")
_TWO_PEOPLE = Words("diperlukan sedikitnya dua responden", "at least two respondents are needed")
_NO_VARIANCE = Words("skor total tidak bervariasi", "the total score has no variance")
_HEYWOOD = Words(
    "kasus Heywood: keunikan suatu butir bernilai negatif",
    "a Heywood case: the uniqueness of an item is negative",
)
_NO_SOLUTION = Words(
    "model satu faktor tidak memperoleh penyelesaian", "the one-factor model has no solution"
)


@frozen(kw_only=True)
class Reliability:
    """One coefficient.

    Attributes:
        value: The coefficient, or ``None`` where it cannot be known.
        reason: Why it cannot be known.
        items: The number of items.
        respondents: The number of respondents, ``None`` where a covariance matrix was given.
        loadings: The loadings of the items on the one factor, for omega.
        heywood: Whether a uniqueness came out negative, for omega.
    """

    value: float | None = None
    reason: Words | None = None
    items: int
    respondents: int | None = None
    loadings: tuple[float, ...] = ()
    heywood: bool = False


def cronbach_alpha(rows: Rows) -> Reliability:
    """Return Cronbach's alpha of *rows*, a row of item scores for each respondent.

    Raises:
        ValueError: The rows differ in length, or hold something that is no finite number.

    >>> round(cronbach_alpha([[1, 2], [2, 4], [3, 3]]).value, 6)
    0.666667
    """
    k = _width(rows)
    if len(rows) < 2:  # noqa: PLR2004 - one person has no variance
        return Reliability(items=k, respondents=len(rows), reason=_TWO_PEOPLE)
    return _alpha(covariances(rows), respondents=len(rows))


def alpha_of(covariance: Matrix) -> Reliability:
    """Return Cronbach's alpha of items with that covariance matrix.

    Raises:
        ValueError: It is not square and symmetric, or holds something that is no finite number.
    """
    _refuse_odd(covariance)
    return _alpha(covariance)


def _alpha(covariance: Matrix, respondents: int | None = None) -> Reliability:
    k = len(covariance)
    if k < 2:  # noqa: PLR2004
        return Reliability(items=k, respondents=respondents, reason=_TWO_ITEMS)
    of_items, of_total = _variances(covariance)
    if of_total <= _NOTHING * of_items:
        return Reliability(items=k, respondents=respondents, reason=_NO_VARIANCE)
    value = k / (k - 1) * (1 - of_items / of_total)
    return Reliability(items=k, respondents=respondents, value=value)


def mcdonald_omega(rows: Rows) -> Reliability:
    """Return McDonald's omega (total) of *rows*, a row of item scores for each respondent.

    See :func:`omega_of` for the model.

    Raises:
        ValueError: The rows differ in length, or hold something that is no finite number.
    """
    k = _width(rows)
    if len(rows) < 2:  # noqa: PLR2004
        return Reliability(items=k, respondents=len(rows), reason=_TWO_PEOPLE)
    return _omega(covariances(rows), respondents=len(rows))


def omega_of(covariance: Matrix) -> Reliability:
    """Return McDonald's omega (total) of items with that covariance matrix.

    One factor is fitted by minimal residuals (the least squares of what lies beside the diagonal). With
    loadings L and uniquenesses U, variance less squared loading, omega is (ΣL)² / ((ΣL)² + ΣU). Two items
    do not determine a factor.

    Raises:
        ValueError: It is not square and symmetric, or holds something that is no finite number.
    """
    _refuse_odd(covariance)
    return _omega(covariance)


def _omega(covariance: Matrix, respondents: int | None = None) -> Reliability:
    k = len(covariance)
    if k < 3:  # noqa: PLR2004 - two items do not determine a factor
        few = _TWO_ITEMS if k < 2 else _THREE_ITEMS  # noqa: PLR2004
        return Reliability(items=k, respondents=respondents, reason=few)
    of_items, of_total = _variances(covariance)
    if of_total <= _NOTHING * of_items:
        return Reliability(items=k, respondents=respondents, reason=_NO_VARIANCE)
    fit = one_factor(covariance)
    unique = [covariance[n][n] - loading**2 for n, loading in enumerate(fit.loadings)]
    heywood = any(one < -_NOTHING * of_items for one in unique)
    common = fsum(fit.loadings) ** 2
    modelled = common + fsum(unique)
    reason = _HEYWOOD if heywood else None
    if not heywood and (not fit.converged or modelled <= _NOTHING * of_items):
        reason = _NO_SOLUTION
    return Reliability(
        items=k,
        respondents=respondents,
        value=None if reason else common / modelled,
        reason=reason,
        loadings=fit.loadings,
        heywood=heywood,
    )


def covariances(rows: Rows) -> list[list[float]]:
    """Return the covariance matrix of the columns of *rows*, over one less than the number of rows.

    Raises:
        ValueError: There are fewer than two rows, or they differ in length.
    """
    _width(rows)
    if len(rows) < 2:  # noqa: PLR2004
        message = "a covariance needs two rows or more"
        raise ValueError(message)
    columns = [list(column) for column in zip(*rows, strict=True)]
    apart = [_deviations(column) for column in columns]
    return [[_product(one, other) / (len(rows) - 1) for other in apart] for one in apart]


def _deviations(column: Sequence[float]) -> list[float]:
    mean = fsum(column) / len(column)
    return [value - mean for value in column]


def _product(one: Sequence[float], other: Sequence[float]) -> float:
    return fsum(a * b for a, b in zip(one, other, strict=True))


def _variances(covariance: Matrix) -> tuple[float, float]:
    """Return the sum of the variances of the items, and the variance of their sum."""
    of_items = fsum(covariance[n][n] for n in range(len(covariance)))
    return of_items, fsum(value for row in covariance for value in row)


def _width(rows: Rows) -> int:
    """Return the number of items.

    Raises:
        ValueError: The rows differ in length, or hold something that is no finite number.
    """
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        message = f"rows of item scores must be equally long, not {sorted(widths)}"
        raise ValueError(message)
    if not all(isfinite(value) for row in rows for value in row):
        message = "item scores must be finite numbers"
        raise ValueError(message)
    return widths.pop() if widths else 0


def _refuse_odd(covariance: Matrix) -> None:
    """Refuse what is no covariance matrix."""
    size = len(covariance)
    if any(len(row) != size for row in covariance):
        message = "a covariance matrix must be square"
        raise ValueError(message)
    if not all(isfinite(value) for row in covariance for value in row):
        message = "a covariance matrix must hold finite numbers"
        raise ValueError(message)
    scale = max((abs(value) for row in covariance for value in row), default=0.0)
    pairs = ((i, j) for i in range(size) for j in range(i))
    if any(abs(covariance[i][j] - covariance[j][i]) > _NOTHING * scale for i, j in pairs):
        message = "a covariance matrix must be symmetric"
        raise ValueError(message)
    if any(covariance[n][n] < 0 for n in range(size)):
        message = "variances must not be negative"
        raise ValueError(message)
