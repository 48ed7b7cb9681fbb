"""The transition table and where a case stands in it."""

import pytest

from factories import minimal_case
from school import put, school_case
from socialwork.process import (
    TRANSITIONS,
    allowed_next,
    current_stage,
    is_allowed,
    next_stages,
)
from socialwork.vocabulary.process import StageKind


def test_the_normal_way_leads_through_all_stages_in_order() -> None:
    """Following the normal steps from the beginning visits every stage once."""
    way: list[StageKind] = []
    here = None
    while steps := [step.target for step in TRANSITIONS if step.source is here and step.way == "normal"]:
        (here,) = steps
        way.append(here)
    assert way == list(StageKind)


@pytest.mark.parametrize("kind", [kind for kind in StageKind if kind is not StageKind.TERMINATION])
def test_termination_is_reachable_from_every_stage(kind: StageKind) -> None:
    """The helping relation may end at any stage."""
    assert is_allowed(kind, StageKind.TERMINATION)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (StageKind.PLAN, StageKind.ASSESSMENT),
        (StageKind.INTERVENTION, StageKind.PLAN),
        (StageKind.EVALUATION, StageKind.PLAN),
        (StageKind.INTAKE, StageKind.REFERRAL),
        (StageKind.REFERRAL, StageKind.REFERRAL),
    ],
)
def test_the_process_is_a_cycle(source: StageKind, target: StageKind) -> None:
    """A case may be re-assessed and re-planned, and referred early or more than once."""
    assert is_allowed(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (None, StageKind.ASSESSMENT),
        (StageKind.ENGAGEMENT, StageKind.ASSESSMENT),
        (StageKind.ASSESSMENT, StageKind.INTERVENTION),
        (StageKind.TERMINATION, StageKind.INTERVENTION),
        (StageKind.TERMINATION, StageKind.TERMINATION),
    ],
)
def test_stages_cannot_be_jumped(source: StageKind | None, target: StageKind) -> None:
    """No stage is left out, and nothing but referral follows the end."""
    assert not is_allowed(source, target)


def test_no_step_stands_twice() -> None:
    """Every pair of stages stands in the table once."""
    pairs = [(step.source, step.target) for step in TRANSITIONS]
    assert len(pairs) == len({*pairs})


def test_the_normal_step_comes_first() -> None:
    """Of the stages that may follow, the normal one is named first."""
    assert next_stages(StageKind.INTERVENTION) == (
        StageKind.EVALUATION,
        StageKind.PLAN,
        StageKind.TERMINATION,
    )


def test_a_case_without_records_stands_before_engagement() -> None:
    """Before the first record there is no stage, and engagement comes next."""
    assert current_stage(minimal_case()) is None
    assert allowed_next(minimal_case()) == (StageKind.ENGAGEMENT,)


def test_a_case_stands_at_its_last_record() -> None:
    """The current stage is that of the last record, also after a turn back."""
    case = school_case()
    assert current_stage(case) is StageKind.REFERRAL
    again = put(case, "stages", (*case.stages[:5], case.stages[3]))
    assert current_stage(again) is StageKind.ASSESSMENT
    assert allowed_next(again)[0] is StageKind.PLAN
