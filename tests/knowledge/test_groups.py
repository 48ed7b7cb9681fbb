"""What the field knows of groups agrees with the terms and with the table of types."""

import pytest

from socialwork.knowledge import concept, find_concepts
from socialwork.knowledge.concept_files import shipped_concepts
from socialwork.techniques.group_fit import GROUP_FITS
from socialwork.vocabulary.groupwork import GroupPhase, GroupSkill, GroupTask, GroupTool, GroupType
from socialwork.vocabulary.term import Term


@pytest.mark.parametrize("vocabulary", [GroupType, GroupPhase, GroupTask, GroupSkill, GroupTool])
def test_every_term_of_group_work_has_a_concept(vocabulary: type[Term]) -> None:
    """Types, phases, tasks, skills and tools are all told, in order."""
    assert [one.term for one in shipped_concepts("groups") if isinstance(one.term, vocabulary)] == list(
        vocabulary
    )


@pytest.mark.parametrize("phase", GroupPhase)
def test_a_phase_names_its_tasks(phase: GroupPhase) -> None:
    """From a phase a reader is led to each of its tasks."""
    one = concept(phase)
    assert one is not None
    assert set(phase.tasks) <= set(one.related)


def test_types_that_need_another_profession_say_so() -> None:
    """The condition that rule GROUP-01 looks after stands with those types, and with no other."""
    required = {fit.type for fit in GROUP_FITS if fit.required}
    said = {
        one.term
        for one in shipped_concepts("groups")
        if isinstance(one.term, GroupType) and "GROUP-01" in {condition.rule for condition in one.conditions}
    }
    assert said == required


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("forming", GroupPhase.BEGINNING),
        ("storming", GroupPhase.TRANSITION),
        ("norming", GroupPhase.TRANSITION),
        ("performing", GroupPhase.WORKING),
        ("adjourning", GroupPhase.ENDING),
    ],
)
def test_phases_are_found_by_the_names_of_tuckman(name: str, phase: GroupPhase) -> None:
    """Both ways of naming the phases lead to the same text, which says how they correspond."""
    assert [one.term for one in find_concepts(name)] == [phase]
    (one,) = find_concepts(name)
    assert name in one.definition.pick("id")


def test_a_socialization_group_is_kept_apart_from_publicising() -> None:
    """The text warns of the everyday meaning of the Indonesian name."""
    one = concept(GroupType.SOCIALIZATION)
    assert one is not None
    assert any("menyebarluaskan" in caution.id for caution in one.cautions)
