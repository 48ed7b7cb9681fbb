"""The order of the helping process, as a table: which stage may follow which."""

from typing import Literal

from attrs import frozen

from socialwork.vocabulary.process import StageKind

Way = Literal["normal", "also"]
"""Whether a transition is the process as planned, or a turn that it may take as well."""


@frozen
class Transition:
    """One step of the process.

    Attributes:
        source: The stage that is left, or ``None`` before the first one.
        target: The stage that is entered.
        way: ``"normal"``, or ``"also"`` for a turn back, a way out or a repetition.
    """

    source: StageKind | None
    target: StageKind
    way: Way = "normal"


_S = StageKind

TRANSITIONS: tuple[Transition, ...] = (
    Transition(None, _S.ENGAGEMENT),
    Transition(_S.ENGAGEMENT, _S.INTAKE),
    Transition(_S.INTAKE, _S.CONTRACT),
    Transition(_S.INTAKE, _S.REFERRAL, "also"),  # intake may find that another service fits better
    Transition(_S.CONTRACT, _S.ASSESSMENT),
    Transition(_S.ASSESSMENT, _S.PLAN),
    Transition(_S.ASSESSMENT, _S.REFERRAL, "also"),
    Transition(_S.PLAN, _S.INTERVENTION),
    Transition(_S.PLAN, _S.ASSESSMENT, "also"),  # re-assessment
    Transition(_S.INTERVENTION, _S.EVALUATION),
    Transition(_S.INTERVENTION, _S.PLAN, "also"),  # re-planning
    Transition(_S.EVALUATION, _S.TERMINATION),
    Transition(_S.EVALUATION, _S.PLAN, "also"),
    Transition(_S.TERMINATION, _S.REFERRAL),
    Transition(_S.REFERRAL, _S.REFERRAL, "also"),  # a case may hold several
    # The client may end the relation at any time.
    *(
        Transition(kind, _S.TERMINATION, "also")
        for kind in StageKind
        if kind not in {_S.EVALUATION, _S.TERMINATION}
    ),
)
"""Every step that the process allows."""


def next_stages(source: StageKind | None) -> tuple[StageKind, ...]:
    """Return the stages that may follow *source*, the normal one first.

    >>> [stage.code for stage in next_stages(StageKind.PLAN)]
    ['intervention', 'assessment', 'termination']
    """
    return tuple(step.target for step in TRANSITIONS if step.source is source)


def is_allowed(source: StageKind | None, target: StageKind) -> bool:
    """Return whether *target* may follow *source*.

    >>> is_allowed(StageKind.ENGAGEMENT, StageKind.INTERVENTION)
    False
    """
    return target in next_stages(source)


def normal_source(target: StageKind) -> StageKind | None:
    """Return the stage from which *target* is normally entered, ``None`` for the first one."""
    return next(step.source for step in TRANSITIONS if step.target is target and step.way == "normal")
