"""What the catalogue knows of assessment and of the work round the client."""

import pytest

from socialwork.knowledge import concept
from socialwork.tools import Guide, tool_entries
from socialwork.vocabulary.assessment import AssessmentTool, BpssAspect
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem
from socialwork.vocabulary.process import PlanResource
from socialwork.vocabulary.support import SupportMethod
from socialwork.vocabulary.term import Term

VOCABULARIES = (EvidenceMethod, AssessmentTool, BpssAspect, ResourceSystem, PlanResource, SupportMethod)
TERMS = [term for vocabulary in VOCABULARIES for term in vocabulary]


@pytest.mark.parametrize("term", TERMS, ids=str)
def test_every_term_is_told_of(term: Term) -> None:
    """Techniques, tools, domains, resource systems and the work round the client all have a concept."""
    found = concept(term)
    assert found is not None
    assert found.purpose is not None
    assert found.cautions


def test_every_guide_has_its_term() -> None:
    """A guide that can be filled in is told of under the same code."""
    guides = {entry.code for entry in tool_entries() if issubclass(entry.cls, Guide)}
    assert guides <= {term.code for term in AssessmentTool}


def test_conditions_of_guides_are_checked() -> None:
    """What a guide asks for is looked after by rules."""
    found = concept(AssessmentTool.OBSERVATION_GUIDE)
    assert found is not None
    assert [condition.rule for condition in found.conditions] == ["TOOL-10", "TOOL-11"]
