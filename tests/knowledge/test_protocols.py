"""Every protocol is whole: steps with their texts, entry and stop criteria, known works, honest cautions."""

import pytest

from socialwork.knowledge import concept, work
from socialwork.knowledge.concept_files import shipped_concepts
from socialwork.knowledge.protocols import PROTOCOLS, Protocol, protocol
from socialwork.vocabulary.behaviour import BehaviourTechnique, TokenStep
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.protocols import ProtocolStep, steps_of
from socialwork.words import Words


def texts(one: Protocol) -> list[Words]:
    """Return every text of a protocol."""
    caution = () if one.caution is None else (one.caution,)
    return [*(one.instruction(step) for step in one.steps), *one.entry, *one.stop, *caution]


@pytest.mark.parametrize("one", PROTOCOLS, ids=lambda one: one.term.code)
def test_texts_are_sentences_in_both_languages(one: Protocol) -> None:
    """Each text is a sentence with a capital and a full stop, in Indonesian and in English."""
    for text in texts(one):
        for said in (text.id, text.en):
            assert said[0].isupper()
            assert said.endswith(".")
            assert "  " not in said


@pytest.mark.parametrize("one", PROTOCOLS, ids=lambda one: one.term.code)
def test_a_protocol_begins_and_ends(one: Protocol) -> None:
    """It says what must be so first, how it ends well and when to break it off."""
    assert one.entry
    assert len(one.stop) > 1
    assert all(work(source.work) is not None for source in one.sources)


def test_every_step_is_explained() -> None:
    """The protocols together hold each step once, in the order of the vocabulary."""
    assert [step for one in PROTOCOLS for step in one.steps] == [*ProtocolStep]


@pytest.mark.parametrize("technique", BehaviourTechnique, ids=lambda one: one.code)
def test_a_technique_with_steps_has_a_protocol(technique: BehaviourTechnique) -> None:
    """What the vocabulary gives steps, the knowledge gives a protocol, and nothing else."""
    found = protocol(technique)
    assert (() if found is None else found.steps) == steps_of(technique)


def test_no_protocol_for_casework() -> None:
    """A technique of casework has none."""
    assert protocol(CaseworkTechnique.SUPPORT) is None


def test_what_can_hurt_is_guarded() -> None:
    """Work on imagery, fear and thought asks for consent and a supervisor, and has its caution."""
    guarded = [one.term.code for one in PROTOCOLS if one.needs_consent]
    assert guarded == ["covert-sensitization", "contact-desensitization", "thought-stopping"]
    assert all(one.needs_supervisor and one.caution for one in PROTOCOLS if one.needs_consent)


@pytest.mark.parametrize("term", [*BehaviourTechnique, *TokenStep], ids=lambda term: term.code)
def test_behaviour_change_is_explained(term: BehaviourTechnique | TokenStep) -> None:
    """Every technique of behaviour change and every step of a token economy has its concept."""
    assert concept(term) in shipped_concepts("behaviour")


@pytest.mark.parametrize("one", PROTOCOLS, ids=lambda one: one.term.code)
def test_a_guarded_technique_warns_in_its_concept(one: Protocol) -> None:
    """The caution of a protocol stands in the concept of the technique, too."""
    known = concept(one.term)
    assert known is not None
    assert one.caution is None or one.caution in known.cautions
