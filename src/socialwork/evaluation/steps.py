"""Changing criterion: how many readings of each step met what was asked for."""

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from socialwork.evaluation.design import ObservedPhase, labels
from socialwork.evaluation.phases import Number, exact
from socialwork.values.measure import Count
from socialwork.vocabulary.evaluation import Improvement, PhaseKind


@frozen(kw_only=True)
class CriterionStep:
    """One step.

    Attributes:
        label: Such as ``B2``.
        criterion: What was asked for.
        met: So many readings of so many met it.
    """

    label: str
    criterion: Number
    met: Count


@frozen(kw_only=True)
class CriterionSteps:
    """All steps of a changing-criterion design.

    Attributes:
        steps: The steps that have a reading, in order.
        met: The readings of all steps together.
        both_ways: Whether the criterion moved up at one time and down at another, so that the behaviour could
            be seen to follow it in both directions.
    """

    steps: tuple[CriterionStep, ...]
    met: Count
    both_ways: bool


def criterion_steps(phases: Sequence[ObservedPhase], improvement: Improvement) -> CriterionSteps | None:
    """Return how far each step was met, or ``None`` where no phase of intervention has criterion and reading.

    >>> asked = [ObservedPhase(kind=PhaseKind.INTERVENTION, values=(3, 4), criterion=c) for c in (3, 5)]
    >>> [str(one.met) for one in criterion_steps(asked, Improvement.INCREASE).steps]
    ['2 dari 2', '0 dari 2']
    """
    up = improvement is Improvement.INCREASE
    found: list[CriterionStep] = []
    for label, phase in zip(labels(phases), phases, strict=True):
        if phase.kind is not PhaseKind.INTERVENTION or phase.criterion is None or not phase.observed:
            continue
        asked = exact(phase.criterion)
        values = [exact(one) for one in phase.values if one is not None]
        hits = sum(one >= asked if up else one <= asked for one in values)
        found.append(CriterionStep(label=label, criterion=phase.criterion, met=Count(hits, len(values))))
    if not found:
        return None
    asked_for = [exact(one.criterion) for one in found]
    moves = [later - before for before, later in pairwise(asked_for)]
    return CriterionSteps(
        steps=tuple(found),
        met=Count(sum(one.met.hits for one in found), sum(one.met.total for one in found)),
        both_ways=any(move > 0 for move in moves) and any(move < 0 for move in moves),
    )
