"""Goal attainment scaling."""

import math

import pytest
from hypothesis import given, strategies as st

from socialwork.evaluation.goal_attainment import GoalScaleError, goal_attainment

LEVELS = st.lists(st.integers(-2, 2), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("levels", "weights", "t"),
    [
        ([1], None, 60),
        ([1, 1, 1], None, 63.6931),
        ([-1, -1, -1], None, 36.3069),
        ([-1, 0, 2], [1, 2, 3], 61.0163),
        ([-2, -2, -2, -2], None, 20.9809),
        ([0, 0], [5, 1], 50),
    ],
)
def test_known_scores(levels: list[int], weights: list[float] | None, t: float) -> None:
    """Scores that were worked out elsewhere come out."""
    assert round(goal_attainment(levels, weights).t, 4) == t


@given(LEVELS, st.data())
def test_the_formula(levels: list[int], data: st.DataObject) -> None:
    """The score is that of Kiresuk and Sherman, and does not mind the unit of the weights."""
    weights = data.draw(st.lists(st.integers(1, 9), min_size=len(levels), max_size=len(levels)))
    found = goal_attainment(levels, weights).t
    total, squares = sum(weights), sum(w * w for w in weights)
    reached = sum(w * x for w, x in zip(weights, levels, strict=True))
    assert math.isclose(found, 50 + 10 * reached / math.sqrt(0.7 * squares + 0.3 * total**2))
    assert math.isclose(goal_attainment(levels, [7 * w for w in weights]).t, found)
    assert math.isclose(goal_attainment([-x for x in levels], weights).t, 100 - found)
    assert goal_attainment(levels).weights == (1.0,) * len(levels)


@given(LEVELS)
def test_goals_that_hang_together_move_the_score_less(levels: list[int]) -> None:
    """The more the goals are taken to hang together, the nearer the score lies to 50."""
    alone, together = goal_attainment(levels, correlation=0).t, goal_attainment(levels, correlation=0.9).t
    assert abs(together - 50) <= abs(alone - 50) + 1e-12


@pytest.mark.parametrize(
    ("levels", "weights", "correlation", "said"),
    [
        ([], None, 0.3, "one goal at least"),
        ([3], None, 0.3, "3 is no level"),
        ([0.5], None, 0.3, "0.5 is no level"),
        ([1, 1], [1], 0.3, "2 goals need as many weights, not 1"),
        ([1], [0], 0.3, "above 0"),
        ([1], [float("nan")], 0.3, "above 0"),
        ([1], None, 1, "below 1"),
        ([1], None, -0.1, "below 1"),
    ],
)
def test_what_makes_no_score(levels: list, weights: list | None, correlation: float, said: str) -> None:  # type: ignore[type-arg]
    """No goal, other levels, weights that are none and impossible correlations are refused."""
    with pytest.raises(GoalScaleError, match=said):
        goal_attainment(levels, weights, correlation=correlation)
