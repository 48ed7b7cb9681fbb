"""How far two observers agree."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from socialwork.evaluation.observers import ObserverAgreement, observer_agreement
from socialwork.evaluation.phases import SeriesError
from socialwork.vocabulary.evaluation import AgreementKind

K = AgreementKind
NOTES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=10)


def agreement(first: list[int], second: list[int]) -> dict[AgreementKind, ObserverAgreement]:
    """Return the measures by their kinds."""
    return {one.kind: one for one in observer_agreement(first, second)}


@given(NOTES)
def test_by_definition(pairs: list[tuple[int, int]]) -> None:
    """Each measure is the share that its name says."""
    first, second = [x for x, _ in pairs], [y for _, y in pairs]
    found, n = agreement(first, second), len(pairs)
    assert [*found] == list(AgreementKind)
    assert found[K.EXACT].value == Fraction(sum(x == y for x, y in pairs), n)
    assert found[K.INTERVAL].value == Fraction(sum(bool(x) == bool(y) for x, y in pairs), n)
    of_means = sum(Fraction(min(pair), max(pair)) if max(pair) else Fraction(1) for pair in pairs)
    assert found[K.MEAN_COUNT].value == of_means / n
    large = max(sum(first), sum(second))
    assert found[K.TOTAL].value == (Fraction(min(sum(first), sum(second)), large) if large else None)
    either = [pair for pair in pairs if any(pair)]
    assert found[K.OCCURRENCE].value == (
        Fraction(sum(all(p) for p in either), len(either)) if either else None
    )
    silent = [pair for pair in pairs if not all(pair)]
    assert found[K.NON_OCCURRENCE].value == (
        Fraction(sum(not any(p) for p in silent), len(silent)) if silent else None
    )
    chance = sum(Fraction(first.count(v), n) * Fraction(second.count(v), n) for v in set(first))
    kappa = None if chance == 1 else (found[K.EXACT].value - chance) / (1 - chance)
    assert found[K.KAPPA].value == kappa
    for one in found.values():
        assert (one.value is None) is (one.reason is not None)
        assert one.count is None or one.count.rate == one.value


@given(NOTES)
def test_observers_are_equals(pairs: list[tuple[int, int]]) -> None:
    """It does not matter which of the two is called the first."""
    first, second = [x for x, _ in pairs], [y for _, y in pairs]
    assert observer_agreement(first, second) == observer_agreement(second, first)
    whole = agreement(first, first)
    assert {one.value for one in whole.values() if one.value is not None} == {1}


@pytest.mark.parametrize(
    ("first", "second"), [([], []), ([1], [1, 0]), ([1, -1], [1, 1]), (["x"], [1]), ([float("nan")], [1])]
)
def test_notes_that_cannot_be_compared(first: list, second: list) -> None:  # type: ignore[type-arg]
    """Unequal lengths, nothing at all, and what is no number of 0 or more are refused."""
    with pytest.raises(SeriesError):
        observer_agreement(first, second)
