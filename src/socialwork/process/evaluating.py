"""A series evaluated: its design, every measure of each pair of phases, and all of them together."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.case import Case
from socialwork.evaluation.cautions import Caution
from socialwork.evaluation.combining import CombinedEffect, combined
from socialwork.evaluation.design import ObservedPhase, contrasts, design_of
from socialwork.evaluation.everything import Measures, all_measures
from socialwork.evaluation.phases import Number
from socialwork.evaluation.steps import CriterionSteps, criterion_steps
from socialwork.process.measures import criterion_of, indicators_of, is_summed
from socialwork.process.observed import SeriesAgreement, observed_phases, reading_kind, series_agreement
from socialwork.records import PhaseKind, Series
from socialwork.remembering import forgetting
from socialwork.vocabulary.evaluation import CautionKind, DesignKind, Improvement, ReadingKind
from socialwork.words import Words

_NO_DIRECTION = Words(
    "Arah perubahan yang diinginkan belum disebut (`improvement`); tidak ada ukuran yang menebaknya.",
    "The direction that is wanted has not been told (`improvement`); no measure guesses it.",
)
_NO_BASELINE = Words(
    "Tidak ada data dasar, sehingga perubahan tidak dapat diukur: yang tercatat hanya masa intervensi.",
    "There is no baseline, so no change can be measured: only the time of the intervention was recorded.",
)
_NO_INTERVENTION = Words(
    "Belum ada pengamatan selama intervensi, sehingga perubahan belum dapat diukur.",
    "Nothing was observed during the intervention yet: no change can be measured.",
)
_GAPS = Words(
    "Pada {n} sesi tidak ada pengamatan; tren dan rentetan di sekitarnya kurang pasti.",
    "{n} sessions have no reading; trends and runs round them are less sure.",
)
_EVENT = Words(
    "Peristiwa luar terjadi pada masa pengamatan: {what}. Perubahan pada waktu itu dapat berasal darinya.",
    "Something happened outside meanwhile: {what}. A change at that time may come from it.",
)


@frozen(kw_only=True)
class Compared:
    """One phase of intervention against the baseline before it.

    Attributes:
        label: Such as ``A1–B1``.
        measures: Every measure, or why there is none.
    """

    label: str
    measures: Measures


@frozen(kw_only=True)
class Evaluated:
    """What the readings of one series tell.

    Attributes:
        series: The series.
        kind: What its readings are, or ``None`` where nobody can tell.
        improvement: Which way the behaviour is wanted to change, or ``None`` where that was not told.
        design: Which design its phases make.
        phases: Its phases as plain readings.
        compared: Each phase of intervention against the baseline before it.
        combined: The measures of several pairs together; empty where there is one pair or none.
        steps: How far each step was met, in a changing-criterion design.
        agreement: How far two observers agree, or ``None`` where nobody observed twice.
        cautions: What was going on besides: gaps and outside events.
        reason: Why nothing is compared, or ``None``.
    """

    series: Series
    kind: ReadingKind | None
    improvement: Improvement | None
    design: DesignKind
    phases: tuple[ObservedPhase, ...]
    compared: tuple[Compared, ...]
    combined: tuple[CombinedEffect, ...]
    steps: CriterionSteps | None
    agreement: SeriesAgreement | None
    cautions: tuple[Caution, ...]
    reason: Words | None = None


def evaluate(
    series: Series,
    *,
    improvement: Improvement | None = None,
    goal: Number | None = None,
    drawn: bool = False,
    shortest: int = 1,
) -> Evaluated:
    """Return every measure that fits the readings of *series*, and why others do not.

    Without a baseline nothing is compared, and the reason is told: an intervention alone is no evidence of
    change.

    Args:
        series: The series.
        improvement: Which way the behaviour is wanted to change; by default as the series says.
        goal: The level that was wanted, in the unit of the readings (for shares from 0 to 1).
        drawn: Whether the start of each intervention was drawn by lot.
        shortest: The fewest sessions that each phase was to have in that lot.
    """
    wanted = improvement or series.improvement
    kind, phases = reading_kind(series), observed_phases(series)
    found: tuple[Compared, ...] = ()
    if wanted is not None:
        found = tuple(
            Compared(
                label=one.label,
                measures=all_measures(one.phases, kind=kind, goal=goal, drawn=drawn, shortest=shortest),
            )
            for one in contrasts(phases, wanted)
        )
    together = combined([one.measures for one in found]) if len(found) > 1 else ()
    return Evaluated(
        series=series,
        kind=kind,
        improvement=wanted,
        design=design_of(phases),
        phases=phases,
        compared=found,
        combined=together,
        steps=None if wanted is None else criterion_steps(phases, wanted),
        agreement=series_agreement(series),
        cautions=tuple(_cautions(series)),
        reason=None if found else _reason(phases, wanted),
    )


@forgetting
def evaluate_case(case: Case) -> tuple[Evaluated, ...]:
    """Return every series of a case evaluated; the goal of shares is the target of its indicator.

    >>> from socialwork.loading import load_case
    >>> [(one.series.code, one.design.code) for one in evaluate_case(load_case("example:utama"))][:2]
    [('kehadiran', 'a-b'), ('keaktifan', 'a-b')]
    """
    return tuple(evaluate(one, goal=goal_of(case, one)) for one in case.series)


def goal_of(case: Case, series: Series) -> Number | None:
    """Return the level that the indicators want of a series of shares; ``None`` where they name none or many.

    A target that counts whole readings (four days a week or more, in two of two weeks) is no level. Where
    occurrences are not wanted (``at_most: 0``), the level is what the target leaves of them.
    """
    if reading_kind(series) not in {ReadingKind.YES_NO, ReadingKind.PROPORTION}:
        return None
    levels: set[Number] = set()
    for indicator in indicators_of(case, series):
        criterion, target = criterion_of(indicator, series), indicator.target
        if target is not None and criterion is not None and is_summed(series, criterion):
            levels.add(1 - target.rate if criterion.at_most else target.rate)
    return levels.pop() if len(levels) == 1 else None


# --- inner helpers ----------------------------------------------------------------------------


def _reason(phases: Sequence[ObservedPhase], wanted: Improvement | None) -> Words:
    seen = {one.kind for one in phases if one.observed}
    if PhaseKind.BASELINE not in seen:
        return _NO_BASELINE
    if PhaseKind.INTERVENTION not in seen:
        return _NO_INTERVENTION
    return _NO_DIRECTION if wanted is None else _NO_BASELINE


def _cautions(series: Series) -> Iterator[Caution]:
    gaps = sum(len(phase.missing) for phase in series.phases)
    if gaps:
        yield Caution(kind=CautionKind.MISSING_READINGS, text=_GAPS.format(n=gaps))
    for event in series.events:
        yield Caution(kind=CautionKind.OUTSIDE_EVENT, text=_EVENT.format(what=event.what))
