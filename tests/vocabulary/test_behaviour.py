"""The grid of consequences and the steps of protocols."""

import pytest

from socialwork.vocabulary.behaviour import (
    CONSEQUENCES,
    BehaviourTechnique,
    Effect,
    Operation,
    Stimulus,
    cell_of,
    consequence_of,
    effect_of,
)
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.protocols import ProtocolStep, steps_of

CELLS = [(operation, stimulus) for operation in Operation for stimulus in Stimulus]


@pytest.mark.parametrize(("operation", "stimulus"), CELLS)
def test_the_name_follows_from_the_grid(operation: Operation, stimulus: Stimulus) -> None:
    """Positive means given, negative means taken away; reinforcement increases, punishment decreases."""
    sign = {"present": "positive", "remove": "negative"}[operation.code]
    kind = {"increase": "reinforcement", "decrease": "punishment"}[effect_of(operation, stimulus).code]
    assert consequence_of(operation, stimulus).code == f"{sign}-{kind}"


@pytest.mark.parametrize(
    ("operation", "stimulus", "effect"),
    [
        ("present", "pleasant", "increase"),
        ("present", "unpleasant", "decrease"),
        ("remove", "pleasant", "decrease"),
        ("remove", "unpleasant", "increase"),
    ],
)
def test_the_effect_of_each_cell(operation: str, stimulus: str, effect: str) -> None:
    """Giving what is liked and taking what is disliked increase behaviour, the others decrease it."""
    assert effect_of(Operation.of(operation), Stimulus.of(stimulus)) is Effect.of(effect)


def test_each_cell_has_one_technique_of_its_own() -> None:
    """The four cells hold four techniques, and each of them knows its cell."""
    assert [cell_of(technique) for technique in CONSEQUENCES] == [
        next(cell for cell in CELLS if consequence_of(*cell) is technique) for technique in CONSEQUENCES
    ]
    assert len({consequence_of(*cell) for cell in CELLS}) == len(CELLS)


def test_which_techniques_increase_behaviour() -> None:
    """Reinforcement, what builds behaviour and what keeps it up increase it, the others decrease it."""
    assert [technique.code for technique in BehaviourTechnique if technique.increases] == [
        "positive-reinforcement",
        "negative-reinforcement",
        "fading",
        "thinning",
        "shaping",
        "modeling",
        "token-economy",
    ]


@pytest.mark.parametrize("technique", BehaviourTechnique, ids=lambda one: one.code)
def test_a_technique_with_a_cell_has_its_effect(technique: BehaviourTechnique) -> None:
    """No technique contradicts the cell that it stands in."""
    cell = cell_of(technique)
    assert cell is None or effect_of(*cell) is technique.effect


def test_every_step_belongs_to_one_technique() -> None:
    """The steps of all techniques together are all steps, each once, in order."""
    assert [step for technique in BehaviourTechnique for step in steps_of(technique)] == [*ProtocolStep]


@pytest.mark.parametrize("technique", BehaviourTechnique, ids=lambda one: one.code)
def test_codes_of_steps_name_their_technique(technique: BehaviourTechnique) -> None:
    """The code of a step starts with the first word of its technique."""
    assert all(technique.code.startswith(step.code.split("-")[0]) for step in steps_of(technique))


def test_other_techniques_have_no_steps() -> None:
    """A technique of casework, and none at all, have no protocol."""
    assert steps_of(CaseworkTechnique.SUPPORT) == steps_of(None) == ()
