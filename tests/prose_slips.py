"""Helpers of the tests of rules on prose: what the rules find in a text."""

from socialwork.audit.prose.engine import review
from socialwork.document.prose import parse_prose
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of_blocks


def findings(text: str, *codes: str) -> list[Finding]:
    """Return the findings of some rules, or of all, in a Markdown text whose ``#`` is a chapter."""
    every = review(reading_of_blocks(parse_prose(text, 1)))
    return [one for one in every if not codes or one.code in codes]


def quotes(text: str, *codes: str) -> list[str]:
    """Return the words that some rules find fault with."""
    return [one.quote for one in findings(text, *codes)]
