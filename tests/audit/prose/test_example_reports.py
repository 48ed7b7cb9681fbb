"""The reports that the library builds of its own examples keep its rules on prose."""

import pytest

from socialwork.audit.prose.engine import review
from socialwork.export.build import build
from socialwork.export.template_loading import load_template
from socialwork.findings import Certainty
from socialwork.loading import load_case
from socialwork.reading.from_document import reading_of

MOST_QUESTIONS = 10


@pytest.mark.parametrize("name", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_examples_have_no_finding_of_fact(name: str) -> None:
    """A report built of an example breaks no rule for certain, and leaves few questions."""
    found = review(reading_of(build(load_case(name), load_template("praktikum-institusi"))))
    assert [one.text() for one in found if one.certainty is Certainty.FACT] == []
    assert len(found) < MOST_QUESTIONS
