"""What type checkers know of the grid of consequences; checked by mypy and pyright, never run."""

from typing import Literal, assert_type

from socialwork.techniques import Consequence, Technique, technique_term
from socialwork.vocabulary.behaviour import BehaviourTechnique, Operation, Stimulus, consequence_of
from socialwork.vocabulary.open import TechniqueTerm


def the_grid() -> None:
    """Each cell of the grid is one technique, known before anything runs."""
    assert_type(
        consequence_of(Operation.PRESENT, Stimulus.PLEASANT),
        Literal[BehaviourTechnique.POSITIVE_REINFORCEMENT],
    )
    assert_type(
        consequence_of(Operation.REMOVE, Stimulus.UNPLEASANT),
        Literal[BehaviourTechnique.NEGATIVE_REINFORCEMENT],
    )
    assert_type(
        consequence_of(Operation.PRESENT, Stimulus.UNPLEASANT),
        Literal[BehaviourTechnique.POSITIVE_PUNISHMENT],
    )
    assert_type(
        consequence_of(Operation.REMOVE, Stimulus.PLEASANT),
        Literal[BehaviourTechnique.NEGATIVE_PUNISHMENT],
    )


def no_wrong_name(operation: Operation, stimulus: Stimulus) -> None:
    """A wrong name does not type-check, and a name cannot be written into a consequence at all."""
    punishment: Literal[BehaviourTechnique.NEGATIVE_PUNISHMENT] = consequence_of(
        Operation.REMOVE,
        Stimulus.UNPLEASANT,  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    )
    del punishment
    assert_type(consequence_of(operation, stimulus), BehaviourTechnique)
    fine = Consequence(operation=operation, stimulus=stimulus, what="satu bintang")
    fine.technique = BehaviourTechnique.FADING  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def terms(technique: Technique) -> None:
    """Anything that can be named as a technique has a term, or none where it is local."""
    assert_type(technique_term(technique), TechniqueTerm | None)
