"""A single-case study: tiers, design, lot, observers and the items of its report."""

from fractions import Fraction

import attrs
import pytest

from factories import minimal_case
from single_case import series
from socialwork.case import Case
from socialwork.process.studies import (
    StudyResult,
    evaluate_study,
    missing_items,
    observer_check,
    scribe_items,
)
from socialwork.records import ScribeReport, Series, SingleCaseStudy
from socialwork.vocabulary.evaluation import DesignKind, DesignRating, EffectMeasure, Improvement


def case(*every: Series) -> Case:
    """Return a case with these series, each with a code of its own, wanted more often."""
    coded = [
        attrs.evolve(one, code=f"s{n}", improvement=Improvement.INCREASE) for n, one in enumerate(every, 1)
    ]
    return minimal_case(series=tuple(coded))


def study(**changes: object) -> SingleCaseStudy:
    """Return a study of three series."""
    fields: dict[str, object] = {"code": "kajian", "series": ("s1", "s2", "s3"), **changes}
    return SingleCaseStudy(**fields)  # type: ignore[arg-type]


TIERS = [series(("A", [1] * n), ("B", [4, 5, 4, 5, 4])) for n in (5, 6, 7)]


def both_saw(one: Series) -> Series:
    """Return a series of which two observers saw every session and agreed."""
    phases = [
        attrs.evolve(each, readings=tuple(attrs.evolve(r, second=r.value) for r in each.readings))
        for each in one.phases
    ]
    return attrs.evolve(one, phases=tuple(phases))


def test_a_multiple_baseline() -> None:
    """Three tiers with checked observers meet the standards, and their effects are combined."""
    found = evaluate_study(case(*map(both_saw, TIERS)), study(manipulated=True))
    assert found.verdict.design is DesignKind.MULTIPLE_BASELINE
    assert found.verdict.rating is DesignRating.WITHOUT_RESERVATIONS
    assert len(found.tiers) == 3
    nap = next(one for one in found.combined if one.effect.measure is EffectMeasure.NAP)
    assert nap.effect.value == 1
    assert found.randomization is None
    assert len(found.missing_items) == 26


def test_a_lot_over_all_tiers() -> None:
    """Starts drawn by lot are tested over all tiers at once."""
    found = evaluate_study(case(*TIERS), study(random_start=True, shortest_phase=4))
    assert found.randomization is not None
    assert found.randomization.arrangements == 3 * 4 * 5
    assert found.randomization.as_large == 1
    assert found.tiers[0].compared[0].measures.of(EffectMeasure.RANDOMIZATION).p == pytest.approx(1 / 3)


def untestable(*every: Series, **changes: object) -> StudyResult:
    """Return a study that was drawn by lot, of which no test can be made."""
    codes = tuple(f"s{n}" for n in range(1, len(every) + 1))
    return evaluate_study(case(*every), study(series=codes, random_start=True, **changes))


def test_lots_that_say_nothing() -> None:
    """Phases that do not alternate, starts that could not be drawn and unknown directions have no test."""
    assert untestable(series(("B", [1, 2]))).randomization is None
    assert untestable(series(("A", [1]), ("B", [1]), ("B", [2]))).randomization is None
    assert untestable(series(("A", [1]), ("B", [2, 3])), shortest_phase=2).randomization is None
    undirected = minimal_case(series=(attrs.evolve(TIERS[0], code="s1"),))
    found = evaluate_study(undirected, study(series=("s1",), random_start=True))
    assert (found.randomization, found.combined) == (None, ())


def test_codes_that_no_series_has() -> None:
    """A study may name series that are not there: they are passed over."""
    found = evaluate_study(case(TIERS[0]), study(series=("s1", "s9")))
    assert len(found.tiers) == 1
    assert found.verdict.rating is DesignRating.PRE_EXPERIMENTAL


def test_observers_of_every_series() -> None:
    """Observers are checked where two saw sessions of every series; the least agreement counts."""
    one = both_saw(TIERS[0])
    readings = one.phases[1].readings
    off = attrs.evolve(readings[0], second=2)
    other = attrs.evolve(
        one, phases=(one.phases[0], attrs.evolve(one.phases[1], readings=(off, *readings[1:])))
    )
    assert observer_check([TIERS[0]]) is None
    assert observer_check([one, TIERS[0]]) is None
    found = observer_check([one, other])
    assert found is not None
    assert (found.agreement, set(found.twice)) == (Fraction(19, 20), {1})


def test_the_items_of_scribe() -> None:
    """There are 26 items in order, each asking something in both languages."""
    items = scribe_items()
    assert [one.number for one in items] == list(range(1, 27))
    assert all(one.asks.id and one.asks.en for one in items)
    assert [items[n - 1].field for n in (5, 13, 26)] == ["design", "ethics", "funding"]


def test_items_that_are_missing() -> None:
    """Blank items are missing, filled ones are not."""
    told = ScribeReport(title="Judul", abstract="  ", funding="Tidak ada.")
    missing = [one.field for one in missing_items(told)]
    assert len(missing) == 24
    assert {"title", "funding"}.isdisjoint(missing)
    assert "abstract" in missing
    whole = ScribeReport(**{one.field: "Ada." for one in scribe_items()})
    assert missing_items(whole) == ()
