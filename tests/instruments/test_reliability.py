"""Alpha and omega: published values, closed forms, independent computations, impossible input."""

import itertools
import statistics
from fractions import Fraction

import pytest
from hypothesis import assume, given, strategies as st

from socialwork.instruments.minres import one_factor
from socialwork.instruments.reliability import (
    Reliability,
    alpha_of,
    covariances,
    cronbach_alpha,
    mcdonald_omega,
    omega_of,
)

NINE = 1e-9

# Data of the documentation of pingouin (Vallat 2018, Journal of Open Source Software 3(31), 1026), function
# ``cronbach_alpha``, whose printed results were compared by its author with the R package psych.
BINARY = """\
1 1 1 1 1 1 1 1 1 1 1
1 1 1 1 1 1 1 1 0 1 0
1 1 1 0 1 1 0 1 1 0 0
1 1 1 1 1 0 0 0 1 0 0
1 1 1 1 0 0 1 0 0 0 0
1 1 1 1 1 0 0 0 0 0 0
0 1 0 1 1 0 0 0 0 1 0
1 1 1 0 0 0 0 0 0 0 0
1 0 0 1 0 0 0 0 0 0 0"""
"""Complete rows of ``cronbach_wide_missing``; printed with listwise deletion: 0.8016949152542373."""

LIKERT = """\
3 5 7 2 6 1 4 2 6 5 4 4 5 6 4
2 4 3 4 5 2 3 4 5 4 3 2 5 5 3
4 6 5 3 6 3 5 4 5 6 5 3 6 5 5
1 3 5 3 5 4 3 3 5 4 2 2 2 4 5
4 5 6 2 4 2 5 7 1 3 5 5 3 2 3
5 1 4 2 4 5 2 2 6 5 3 3 3 2 1
1 2 3 2 4 2 1 2 5 3 2 4 2 1 3
4 5 3 6 6 3 2 4 2 1 3 2 4 4 2
3 5 6 6 7 5 4 6 3 7 4 3 4 6 3
2 5 5 3 5 2 3 5 2 2 1 4 5 5 4"""
"""The data ``cronbach_alpha``, a line for each of ten items; printed: 0.5917188485995826."""


def numbers(table: str) -> list[list[int]]:
    """Return the numbers of a table, line by line."""
    return [[int(word) for word in line.split()] for line in table.splitlines()]


def value(found: Reliability) -> float:
    """Return the coefficient, which must be there."""
    assert found.value is not None, found.reason
    return found.value


def congeneric(loadings: list[float], unique: list[float]) -> list[list[float]]:
    """Return the covariance matrix that one factor makes: L[i]·L[j], plus U[i] on the diagonal."""
    size = range(len(loadings))
    return [[loadings[i] * loadings[j] + (unique[i] if i == j else 0.0) for j in size] for i in size]


# --- published --------------------------------------------------------------------------------


def test_alpha_of_the_published_binary_items() -> None:
    """Yes/no items give the alpha that is printed for them."""
    assert value(cronbach_alpha(numbers(BINARY))) == pytest.approx(0.8016949152542373, abs=NINE)


def test_alpha_of_the_published_likert_items() -> None:
    """Items of seven steps give the alpha that is printed for them."""
    rows = [list(row) for row in zip(*numbers(LIKERT), strict=True)]
    assert value(cronbach_alpha(rows)) == pytest.approx(0.5917188485995826, abs=NINE)


# --- closed forms -----------------------------------------------------------------------------


@pytest.mark.parametrize("k", [3, 5, 12])
@pytest.mark.parametrize("rho", [Fraction(1, 10), Fraction(1, 2), Fraction(9, 10)])
def test_parallel_items_follow_spearman_and_brown(k: int, rho: Fraction) -> None:
    """Parallel items of correlation r have alpha = omega = k·r / (1 + (k - 1)·r)."""
    matrix = [[1.0 if i == j else float(rho) for j in range(k)] for i in range(k)]
    expected = float(k * rho / (1 + (k - 1) * rho))
    assert value(alpha_of(matrix)) == pytest.approx(expected, abs=NINE)
    assert value(omega_of(matrix)) == pytest.approx(expected, abs=NINE)


def test_tau_equivalent_items_have_alpha_equal_to_omega() -> None:
    """Equal loadings with unequal uniquenesses: both are the true reliability."""
    unique = [0.5, 1.0, 2.0, 4.0]
    matrix = congeneric([1.5] * 4, unique)
    expected = 6.0**2 / (6.0**2 + sum(unique))
    assert value(alpha_of(matrix)) == pytest.approx(expected, abs=NINE)
    assert value(omega_of(matrix)) == pytest.approx(expected, abs=NINE)


def test_congeneric_items_have_omega_above_alpha() -> None:
    """Unequal loadings: omega is the true reliability, alpha the known smaller number."""
    loadings, unique = [1.0, 2.0, 3.0], [1.0, 1.0, 1.0]
    matrix = congeneric(loadings, unique)
    # Variances 2 + 5 + 10 = 17, total 36 + 3 = 39: alpha is 3/2 of 22/39, omega 36/39.
    assert value(alpha_of(matrix)) == pytest.approx(33 / 39, abs=NINE)
    assert value(omega_of(matrix)) == pytest.approx(36 / 39, abs=NINE)
    assert omega_of(matrix).loadings == pytest.approx(loadings, abs=NINE)


def test_a_negative_loading_is_found() -> None:
    """An item that was not reversed loads negatively, and omega says what the sum is worth."""
    loadings, unique = [1.0, 1.2, 0.9, -0.4], [0.5, 0.5, 0.5, 0.5]
    expected = sum(loadings) ** 2 / (sum(loadings) ** 2 + sum(unique))
    assert value(omega_of(congeneric(loadings, unique))) == pytest.approx(expected, abs=NINE)


@given(
    st.lists(st.tuples(st.floats(0.2, 3), st.floats(0.05, 4)), min_size=3, max_size=12),
)
def test_omega_recovers_any_congeneric_model(pairs: list[tuple[float, float]]) -> None:
    """From the matrix of a model with known loadings and uniquenesses, omega and loadings come back."""
    loadings, unique = [one for one, _ in pairs], [other for _, other in pairs]
    found = omega_of(congeneric(loadings, unique))
    expected = sum(loadings) ** 2 / (sum(loadings) ** 2 + sum(unique))
    assert value(found) == pytest.approx(expected, abs=NINE)
    assert found.loadings == pytest.approx(loadings, abs=1e-8)
    assert not found.heywood


# --- independent computations -----------------------------------------------------------------

ROWS = st.integers(2, 6).flatmap(
    lambda k: st.lists(st.lists(st.integers(1, 7), min_size=k, max_size=k), min_size=2, max_size=12)
)


@given(ROWS)
def test_alpha_agrees_with_exact_fractions(rows: list[list[int]]) -> None:
    """Alpha of any answers is that of the module ``statistics`` over fractions."""
    exact = [[Fraction(one) for one in row] for row in rows]
    k = len(exact[0])
    total = statistics.variance([sum(row) for row in exact])
    found = cronbach_alpha(rows)
    if total == 0:
        assert found.value is None
        assert found.reason is not None
        return
    items = sum(statistics.variance(column) for column in zip(*exact, strict=True))
    assert value(found) == pytest.approx(float(Fraction(k, k - 1) * (1 - items / total)), abs=NINE)
    assert value(alpha_of(covariances(rows))) == pytest.approx(value(found), abs=NINE)


@given(ROWS)
def test_covariances_agree_with_the_statistics_module(rows: list[list[int]]) -> None:
    """Each covariance is that of ``statistics.covariance``."""
    columns = [[float(one) for one in column] for column in zip(*rows, strict=True)]
    expected = [[statistics.covariance(one, other) for other in columns] for one in columns]
    for mine, theirs in zip(covariances(rows), expected, strict=True):
        assert mine == pytest.approx(theirs, abs=NINE)


@given(
    st.lists(st.lists(st.integers(1, 5), min_size=4, max_size=4), min_size=5, max_size=12),
)
def test_no_neighbour_of_the_loadings_fits_better(rows: list[list[int]]) -> None:
    """Where a factor was found, every small change of its loadings leaves larger residuals."""
    matrix = covariances(rows)
    fit = one_factor(matrix)
    assume(fit.converged)
    best = misfit(matrix, list(fit.loadings))
    for signs in itertools.product((-1e-4, 0.0, 1e-4), repeat=4):
        moved = [value + by for value, by in zip(fit.loadings, signs, strict=True)]
        assert misfit(matrix, moved) >= best - 1e-12


def misfit(matrix: list[list[float]], loadings: list[float]) -> float:
    """Return the sum of the squared residuals beside the diagonal."""
    pairs = itertools.combinations(range(len(loadings)), 2)
    return sum((matrix[i][j] - loadings[i] * loadings[j]) ** 2 for i, j in pairs)


def test_omega_of_rows_is_omega_of_their_covariances() -> None:
    """Both ways in lead to the same number."""
    rows = [list(row) for row in zip(*numbers(LIKERT)[:5], strict=True)]
    assert value(mcdonald_omega(rows)) == pytest.approx(value(omega_of(covariances(rows))), abs=NINE)


# --- impossible input -------------------------------------------------------------------------


@pytest.mark.parametrize("coefficient", [cronbach_alpha, mcdonald_omega])
def test_one_respondent_is_no_sample(coefficient: object) -> None:
    """One row, or none, has no variance; the reason is told."""
    for rows in ([], [[1, 2, 3]]):
        found = coefficient(rows)  # type: ignore[operator] - one of two functions
        assert found.value is None
        assert found.reason.en == "at least two respondents are needed"


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (cronbach_alpha([[1], [2]]), "at least two items are needed"),
        (mcdonald_omega([[1], [2]]), "at least two items are needed"),
        (mcdonald_omega([[1, 2], [2, 1]]), "omega needs at least three items"),
        (cronbach_alpha([[1, 5], [2, 4], [3, 3]]), "the total score has no variance"),
        (mcdonald_omega([[1, 2, 3], [1, 2, 3]]), "the total score has no variance"),
        (alpha_of([[0.0, 0.0], [0.0, 0.0]]), "the total score has no variance"),
        (alpha_of([]), "at least two items are needed"),
    ],
)
def test_what_cannot_be_known_has_a_reason(found: Reliability, reason: str) -> None:
    """Too few items and no variance give no number."""
    assert found.value is None
    assert found.reason is not None
    assert found.reason.en == reason


def test_a_heywood_case_is_flagged() -> None:
    """Three items whose model needs a negative uniqueness give no omega, and say so.

    The loadings are exact: √(0.9·0.9/0.5) is above 1, the standard deviation of the first item.
    """
    found = omega_of([[1.0, 0.9, 0.9], [0.9, 1.0, 0.5], [0.9, 0.5, 1.0]])
    assert found.heywood
    assert found.value is None
    assert found.reason is not None
    assert found.loadings[0] == pytest.approx((0.9 * 0.9 / 0.5) ** 0.5, abs=NINE)


def test_uncorrelated_items_have_no_common_factor() -> None:
    """Items that have nothing in common have an alpha of zero, and no omega above it."""
    matrix = [[1.0 if i == j else 0.0 for j in range(4)] for i in range(4)]
    assert value(alpha_of(matrix)) == pytest.approx(0, abs=NINE)
    assert omega_of(matrix).value in {None, 0.0}


@pytest.mark.parametrize(
    ("matrix", "message"),
    [
        ([[1.0, 0.5]], "square"),
        ([[1.0, 0.5], [0.4, 1.0]], "symmetric"),
        ([[-1.0, 0.0], [0.0, 1.0]], "negative"),
        ([[float("nan"), 0.0], [0.0, 1.0]], "finite"),
    ],
)
def test_what_is_no_covariance_matrix_is_refused(matrix: list[list[float]], message: str) -> None:
    """A matrix that cannot be one is a mistake of the caller."""
    with pytest.raises(ValueError, match=message):
        alpha_of(matrix)
    with pytest.raises(ValueError, match=message):
        omega_of(matrix)


@pytest.mark.parametrize(
    ("rows", "message"), [([[1, 2], [1]], "equally long"), ([[1.0, float("inf")], [1, 2]], "finite")]
)
def test_rows_that_are_no_table_are_refused(rows: list[list[float]], message: str) -> None:
    """Rows of different length, or with what is no number, are a mistake of the caller."""
    with pytest.raises(ValueError, match=message):
        cronbach_alpha(rows)


def test_covariances_need_two_rows() -> None:
    """One row has no covariance."""
    with pytest.raises(ValueError, match="two rows"):
        covariances([[1, 2]])


def test_two_items_that_go_together_are_found_beside_a_wide_one() -> None:
    """An item that varies most, but with none of the others, does not leave all loadings at nothing."""
    fit = one_factor([[4.8, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1.5, -1.5], [0, 0, -1.5, 1.5]])
    assert fit.loadings[2] * fit.loadings[3] == pytest.approx(-1.5)
    assert fit.loadings[:2] == pytest.approx((0, 0))
