"""The bundled examples, built by the library, have no finding of fact."""

import pytest

from socialwork import build, load_case, load_template
from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.engine import review
from socialwork.findings import Certainty
from socialwork.reading.from_document import reading_of

FAMILIES = ("WHEN", "WHO", "SUM", "STAR", "AGREE", "CLAIM", "MEET", "HIDE")
RULES = tuple(one for one in PROSE_RULES if one.code.partition("-")[0] in FAMILIES)


@pytest.mark.parametrize("name", ["utama", "lansia", "rehabilitasi"])
def test_an_example_keeps_the_rules_on_facts(name: str) -> None:
    """An example has no finding of fact by the rules on what a report tells, and few questions."""
    findings = review(reading_of(build(load_case(f"example:{name}"), load_template())), rules=RULES)
    assert [one for one in findings if one.certainty is Certainty.FACT] == []
    assert len(findings) < 10
