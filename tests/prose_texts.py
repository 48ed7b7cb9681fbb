"""Short reports in Markdown, and what one rule says of them."""

from socialwork.audit.prose.catalogue import PROSE_RULES
from socialwork.audit.prose.engine import review
from socialwork.document.prose import parse_prose
from socialwork.findings import Finding
from socialwork.reading.from_document import reading_of_blocks
from socialwork.reading.reading import Reading

PERIOD = "Praktikum dilaksanakan pada 28 Agustus–11 Oktober 2023."


def read(text: str) -> Reading:
    """Return the reading of a text in Markdown."""
    return reading_of_blocks(parse_prose(text))


def found(text: str, code: str) -> tuple[Finding, ...]:
    """Return what the rule *code* says of a text in Markdown."""
    return review(read(text), rules=[one for one in PROSE_RULES if one.code == code])


def quotes(text: str, code: str) -> list[str]:
    """Return the words that the rule *code* finds fault with."""
    return [one.quote for one in found(text, code)]


def under(title: str, *lines: str) -> str:
    """Return a section in Markdown, behind the sentence that states the time of the practicum."""
    return "\n\n".join((PERIOD, f"# {title}", *lines))
