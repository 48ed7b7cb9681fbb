"""Every measure of two phases in one call: its value, or why there is none."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from attrs import evolve, frozen

from socialwork.evaluation.bands import band_effects
from socialwork.evaluation.cautions import Caution, autocorrelation_within, cautions
from socialwork.evaluation.effect import (
    goal_met,
    log_odds_ratio,
    log_ratio_of_medians,
    log_response_ratio,
    mean_change,
    percent_of_goal,
    proportion_difference,
    smd_baseline,
    smd_pooled,
)
from socialwork.evaluation.fitting import unfit
from socialwork.evaluation.overlap import ird, nap, pand, pem, pem_strict, pnd, tau_of
from socialwork.evaluation.phases import Number, Phases
from socialwork.evaluation.randomization import randomization_effect
from socialwork.evaluation.regression import regression_effects
from socialwork.evaluation.result import EffectSize, none
from socialwork.evaluation.serial import c_over_phases
from socialwork.evaluation.tau_bc import tau_bc, tau_tarlow
from socialwork.evaluation.tau_u import tau_u_family
from socialwork.evaluation.trend import celeration, conservative_dual_criteria, pet
from socialwork.vocabulary.evaluation import EffectMeasure, ReadingKind
from socialwork.words import Words

_NO_GOAL = Words("Sasaran berupa angka belum disebut.", "No goal has been given as a number.")
_NOT_DRAWN = Words(
    "Awal intervensi tidak diundi; uji pengacakan hanya berlaku bila diundi.",
    "The start of the intervention was not drawn by lot; the randomization test holds only where it was.",
)


@frozen(kw_only=True)
class Measures:
    """All measures of two phases.

    Attributes:
        phases: The readings.
        kind: What the readings are; ``None`` where it was not told and they are not yes or no.
        effects: One result for each measure, in the order of :class:`EffectMeasure`.
        cautions: What makes them less sure than they look.
        autocorrelation: The autocorrelation about the means of the phases, or ``None`` without variation.
    """

    phases: Phases
    kind: ReadingKind | None
    effects: tuple[EffectSize, ...]
    cautions: tuple[Caution, ...]
    autocorrelation: float | None

    @cached_property
    def _by_measure(self) -> Mapping[EffectMeasure, EffectSize]:
        return {one.measure: one for one in self.effects}

    def of(self, measure: EffectMeasure) -> EffectSize:
        """Return the result of *measure*."""
        return self._by_measure[measure]

    @property
    def computed(self) -> tuple[EffectSize, ...]:
        """The results that have a value."""
        return tuple(one for one in self.effects if one.value is not None)

    @property
    def left_out(self) -> tuple[EffectSize, ...]:
        """The results without a value; each has its reason."""
        return tuple(one for one in self.effects if one.value is None)


@frozen(kw_only=True)
class Known:
    """What is known of two phases besides their readings.

    Attributes:
        kind: What the readings are.
        goal: The level that was wanted, in the unit of the readings.
        drawn: Whether the start of the intervention was drawn by lot.
        shortest: The fewest sessions that each phase was to have in that lot.
    """

    kind: ReadingKind | None = None
    goal: Number | None = None
    drawn: bool = False
    shortest: int = 1


def all_measures(
    phases: Phases,
    *,
    kind: ReadingKind | None = None,
    goal: Number | None = None,
    drawn: bool = False,
    shortest: int = 1,
) -> Measures:
    """Return every measure that fits, and for each other one why it does not.

    Args:
        phases: The readings of a baseline and of an intervention.
        kind: What the readings are. Where it is left out, readings that are all 0 or 1 are taken as yes/no;
            of others it stays unknown, and measures that depend on it have no value.
        goal: The level that was wanted, in the unit of the readings.
        drawn: Whether the start of the intervention was drawn by lot among the sessions allowed.
        shortest: The fewest sessions that each phase was to have in that lot.

    >>> from socialwork.evaluation.phases import two_phases
    >>> from socialwork.vocabulary.evaluation import Improvement
    >>> found = all_measures(two_phases([0, 1, 0], [1, 1, 0, 1], improvement=Improvement.INCREASE))
    >>> [one.measure.code for one in found.computed]
    ['proportion-difference', 'nap', 'lor']
    """
    known = Known(kind=kind or kind_of(phases), goal=goal, drawn=drawn, shortest=shortest)
    found = dict(_effects(phases, known))
    return Measures(
        phases=phases,
        kind=known.kind,
        effects=tuple(found[measure] for measure in EffectMeasure),
        cautions=cautions(phases, known.kind),
        autocorrelation=autocorrelation_within(phases),
    )


def kind_of(phases: Phases) -> ReadingKind | None:
    """Return yes/no where all readings are 0 or 1, else ``None``."""
    every = {*phases.baseline, *phases.treatment}
    return ReadingKind.YES_NO if every <= {0, 1} else None


# --- inner helpers ----------------------------------------------------------------------------

_M = EffectMeasure
_Compute = Callable[[Phases, Known], EffectSize]
_Several = Callable[[Phases], tuple[EffectSize, ...]]


def _plain(function: Callable[[Phases], EffectSize]) -> _Compute:
    return lambda phases, _: function(phases)


def _ratio(phases: Phases, known: Known) -> EffectSize:
    return log_response_ratio(phases, counts=known.kind is ReadingKind.COUNT)


def _odds(phases: Phases, known: Known) -> EffectSize:
    return log_odds_ratio(_as_proportions(phases) if known.kind is ReadingKind.PERCENTAGE else phases)


def _as_proportions(phases: Phases) -> Phases:
    return evolve(
        phases,
        baseline=tuple(one / 100 for one in phases.baseline),
        treatment=tuple(one / 100 for one in phases.treatment),
    )


def _proportions(phases: Phases, known: Known) -> EffectSize:
    return proportion_difference(_as_proportions(phases) if known.kind is ReadingKind.PERCENTAGE else phases)


def _of_goal(phases: Phases, known: Known) -> EffectSize:
    return none(_M.POGO, _NO_GOAL) if known.goal is None else percent_of_goal(phases, known.goal)


def _at_goal(phases: Phases, known: Known) -> EffectSize:
    return none(_M.GOAL_MET, _NO_GOAL) if known.goal is None else goal_met(phases, known.goal)


def _by_lot(phases: Phases, known: Known) -> EffectSize:
    if not known.drawn:
        return none(_M.RANDOMIZATION, _NOT_DRAWN)
    return randomization_effect(phases, shortest=known.shortest)


_SINGLE: Mapping[EffectMeasure, _Compute] = {
    _M.PROPORTION: _proportions,
    _M.MEAN_CHANGE: _plain(mean_change),
    _M.PND: _plain(pnd),
    _M.PEM: _plain(pem),
    _M.PEM_STRICT: _plain(pem_strict),
    _M.PAND: _plain(pand),
    _M.IRD: _plain(ird),
    _M.TAU_BC: _plain(tau_bc),
    _M.TAU_TARLOW: _plain(tau_tarlow),
    _M.PET: _plain(pet),
    _M.CELERATION: _plain(celeration),
    _M.DUAL_CRITERIA: _plain(conservative_dual_criteria),
    _M.SMD_BASELINE: _plain(smd_baseline),
    _M.SMD_POOLED: _plain(smd_pooled),
    _M.LRR: _ratio,
    _M.LRM: _plain(log_ratio_of_medians),
    _M.LOR: _odds,
    _M.POGO: _of_goal,
    _M.GOAL_MET: _at_goal,
    _M.C_STATISTIC: _plain(c_over_phases),
    _M.RANDOMIZATION: _by_lot,
}
"""The measures that are worked out one by one."""


def _overlap(phases: Phases) -> tuple[EffectSize, ...]:
    found = nap(phases)
    return found, tau_of(found)


_TOGETHER: Mapping[tuple[EffectMeasure, ...], _Several] = {
    (_M.NAP, _M.TAU): _overlap,
    (
        *(_M.TAU_U_A, _M.TAU_U_B, _M.TAU_U_BOTH),
        *(_M.TAU_B, _M.TAU_B_MINUS_A, _M.TAU_B_PLUS_B, _M.TAU_B_BOTH),
    ): tau_u_family,
    (_M.TWO_DEVIATIONS, _M.MOVING_RANGE): band_effects,
    (_M.REGRESSION_LEVEL, _M.REGRESSION_SLOPE): regression_effects,
}
"""The measures of which one calculation gives several."""


def _effects(phases: Phases, known: Known) -> Iterator[tuple[EffectMeasure, EffectSize]]:
    for measure, compute in _SINGLE.items():
        reason = unfit(measure, known.kind)
        yield measure, compute(phases, known) if reason is None else none(measure, reason)
    for measures, several in _TOGETHER.items():
        reasons = [unfit(measure, known.kind) for measure in measures]
        found = several(phases) if None in reasons else ()
        for n, (measure, reason) in enumerate(zip(measures, reasons, strict=True)):
            yield measure, found[n] if reason is None else none(measure, reason)
