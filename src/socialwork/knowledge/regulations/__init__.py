"""The register of Indonesian laws and regulations: status, provisions, and where each fact was checked.

Every fact is either *seen* in a source that its check names, *general knowledge*, or *unknown*; nothing
counts as checked that nobody looked at. Sources were read in stored copies, many of them secondary, so
that a regulation may have changed since: look it up at the legal documentation network before you rely on it.
"""

from socialwork.knowledge.regulations.mentions import RegulationMention, mentioned, parse_regulation
from socialwork.knowledge.regulations.register import (
    RegulationError,
    amendments_on,
    in_force_on,
    register_regulation,
    regulation,
    regulations,
)
from socialwork.knowledge.regulations.regulation import Check, Provision, Regulation, as_reference

__all__ = [
    "Check",
    "Provision",
    "Regulation",
    "RegulationError",
    "RegulationMention",
    "amendments_on",
    "as_reference",
    "in_force_on",
    "mentioned",
    "parse_regulation",
    "register_regulation",
    "regulation",
    "regulations",
]
