"""Gates return what is missing and raise nothing; each single gate is tested with the rules of the audit."""

import pytest
from attrs import evolve

from factories import minimal_case
from school import day, put, school_case
from socialwork.case import Override
from socialwork.process import GATES, may_enter, missing
from socialwork.vocabulary.process import StageKind

TARGETS = (*StageKind, None)


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_is_missing_in_a_sound_case(target: StageKind | None) -> None:
    """A case in which all is well may enter every stage and may end."""
    assert missing(school_case(), target) == ()
    assert may_enter(school_case(), target)


@pytest.mark.parametrize("stage", range(1, 9))
def test_a_sound_case_may_go_on_from_each_stage(stage: int) -> None:
    """With the stages before it sound, each stage may be entered."""
    case = school_case()
    begun = put(case, "stages", case.stages[:stage])
    gaps = missing(begun, case.stages[stage].kind)
    # A baseline may be counted by the evaluation, which has not come yet; here the series give it.
    assert gaps == ()


def test_a_new_case_lacks_a_supervisor_and_a_meeting() -> None:
    """The first gate asks for a supervisor of the campus and a dated first meeting."""
    assert [gap.code for gap in missing(minimal_case(), StageKind.ENGAGEMENT)] == [
        "GATE-SUPERVISOR",
        "GATE-FIRST-MEETING",
    ]


def test_the_assessment_waits_for_consent() -> None:
    """Without a contract the assessment lacks the stage and the consent."""
    codes = {gap.code for gap in missing(minimal_case(), StageKind.ASSESSMENT)}
    assert {"GATE-STAGE-ASSESSMENT", "GATE-CONSENT"} <= codes


def test_a_gap_names_its_place() -> None:
    """A gap says where in the case something is missing, in both languages."""
    case = put(school_case(), "stages[2].consent.guardian", None)
    (gap,) = missing(case, StageKind.ASSESSMENT)
    assert (gap.code, gap.path) == ("GATE-GUARDIAN", "stages[2].consent.guardian")
    assert "wali" in gap.message.id
    assert "guardian" in gap.message.en


def test_an_override_opens_the_gate_and_leaves_the_gap() -> None:
    """A gate overridden with a written reason may be passed; what is missing stays visible."""
    case = put(school_case(), "stages[2].consent.guardian", None)
    override = Override(gate="GATE-GUARDIAN", reason="Wali di luar negeri.", by="PK", date=day(8))
    case = evolve(case, overrides=(override,))
    assert [gap.overridden for gap in missing(case, StageKind.ASSESSMENT)] == ["Wali di luar negeri."]
    assert may_enter(case, StageKind.ASSESSMENT)


def test_an_override_of_another_gate_opens_nothing() -> None:
    """An override counts for its own gate only."""
    case = put(school_case(), "stages[2].consent.guardian", None)
    override = Override(gate="GATE-CONSENT", reason="Lupa.", by="PK", date=day(8))
    assert not may_enter(evolve(case, overrides=(override,)), StageKind.ASSESSMENT)


def test_termination_at_the_clients_request_needs_no_evaluation() -> None:
    """From any stage a case may end, without what the stages in between would have given."""
    case = school_case()
    begun = put(case, "stages", case.stages[:3])
    assert missing(begun, StageKind.TERMINATION) == ()


def test_codes_of_gates_are_unique() -> None:
    """No code belongs to two gates."""
    codes = [gate.code for gate in GATES]
    assert len(codes) == len({*codes})
