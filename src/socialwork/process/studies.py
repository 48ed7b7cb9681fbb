"""A single-case study as a whole: its tiers, its design judged, its effects combined, its report checked."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs
from attrs import frozen

from socialwork.case import Case
from socialwork.evaluation.combining import CombinedEffect, combined
from socialwork.evaluation.design import ObservedPhase
from socialwork.evaluation.phases import SeriesError
from socialwork.evaluation.randomization import RandomizationTest, Tier, randomization_test
from socialwork.evaluation.standards import DesignVerdict, ObserverCheck, design_check
from socialwork.process.evaluating import Evaluated, evaluate, goal_of
from socialwork.process.observed import SeriesAgreement, series_agreement
from socialwork.records import PhaseKind, ScribeReport, Series, SingleCaseStudy
from socialwork.vocabulary.evaluation import AgreementKind, DesignKind
from socialwork.words import Words


@frozen(kw_only=True)
class ScribeItem:
    """One item of SCRIBE 2016.

    Attributes:
        number: From 1 to 26.
        field: The field of :class:`~socialwork.records.ScribeReport` that holds it.
        asks: What it asks for.
    """

    number: int
    field: str
    asks: Words


@frozen(kw_only=True)
class StudyResult:
    """What a study tells.

    Attributes:
        study: The study.
        tiers: Its series evaluated, in their order.
        verdict: The check of its design.
        combined: The measures of all pairs of phases of all tiers together; empty where there is one or none.
        randomization: The randomization test, where the starts were drawn by lot; ``None`` otherwise.
        missing_items: The items of SCRIBE that its report leaves out; all where there is no report.
    """

    study: SingleCaseStudy
    tiers: tuple[Evaluated, ...]
    verdict: DesignVerdict
    combined: tuple[CombinedEffect, ...]
    randomization: RandomizationTest | None
    missing_items: tuple[ScribeItem, ...]


def evaluate_study(case: Case, study: SingleCaseStudy) -> StudyResult:
    """Return what *study* tells of the series of *case*; codes that no series has are passed over."""
    series = [one for code in study.series for one in case.series if one.code == code]
    shortest = study.shortest_phase or 1
    tiers = tuple(
        evaluate(one, goal=goal_of(case, one), drawn=study.random_start, shortest=shortest) for one in series
    )
    pairs = [one.measures for tier in tiers for one in tier.compared]
    return StudyResult(
        study=study,
        tiers=tiers,
        verdict=design_check(
            *[one.phases for one in tiers], manipulated=study.manipulated, observers=observer_check(series)
        ),
        combined=combined(pairs) if len(pairs) > 1 else (),
        randomization=_by_lot(tiers, shortest) if study.random_start else None,
        missing_items=missing_items(study.scribe),
    )


def scribe_items() -> tuple[ScribeItem, ...]:
    """Return the 26 items of SCRIBE 2016, in order.

    >>> [one.field for one in scribe_items()][:3], len(scribe_items())
    (['title', 'abstract', 'background'], 26)
    """
    return tuple(_items())


def missing_items(report: ScribeReport | None) -> tuple[ScribeItem, ...]:
    """Return the items that *report* leaves out.

    >>> told = ScribeReport(title="Desain A–B–A–B …", ethics="Persetujuan tertulis …")
    >>> len(missing_items(told)), missing_items(told)[0].field
    (24, 'abstract')
    """
    return tuple(one for one in scribe_items() if report is None or not getattr(report, one.field).strip())


def observer_check(series: Sequence[Series]) -> ObserverCheck | None:
    """Return how the observers of several series were checked, or ``None`` where nobody observed twice.

    The agreement is the least one of the series: the mean over its sessions of the smaller note over the
    larger one.
    """
    found = [series_agreement(one) for one in series]
    known = [one for one in found if one is not None]
    if not known or len(known) < len(found):
        return None
    return ObserverCheck(
        twice=tuple(one.rate for each in known for one in each.twice),
        agreement=min(_agreed(one) for one in known),
    )


# --- inner helpers ----------------------------------------------------------------------------


def _items() -> Iterator[ScribeItem]:
    for number, field in enumerate(attrs.fields(ScribeReport), 1):
        hint = field.type
        asks = next(one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Words))
        yield ScribeItem(number=number, field=field.name, asks=asks)


def _agreed(one: SeriesAgreement) -> Fraction:
    each = next(found for found in one.agreement if found.kind is AgreementKind.MEAN_COUNT)
    return each.value or Fraction(0)


def _by_lot(tiers: Sequence[Evaluated], shortest: int) -> RandomizationTest | None:
    """Return the test; ``None`` where the phases do not alternate or the real starts could not be drawn."""
    wanted = {one.improvement for one in tiers} - {None}
    drawn = [_tier(one.phases, shortest) for one in tiers]
    if len(wanted) != 1 or None in drawn or any(one.design in _NO_LOT for one in tiers):
        return None
    improvement = next(one for one in wanted if one is not None)
    try:
        return randomization_test([one for one in drawn if one is not None], improvement=improvement)
    except SeriesError:
        return None


_NO_LOT = (DesignKind.BASELINE_ONLY, DesignKind.B_ONLY, DesignKind.CHANGING_CRITERION, DesignKind.OTHER)


def _tier(phases: Sequence[ObservedPhase], shortest: int) -> Tier | None:
    counted = [one for one in phases if one.kind is not PhaseKind.FOLLOW_UP]
    values = tuple(value for one in counted for value in one.values)
    edges: list[int] = []
    for one in counted[:-1]:
        edges.append((edges[-1] if edges else 0) + len(one.values))
    return Tier(values=values, changes=tuple(edges), shortest=shortest) if edges else None
