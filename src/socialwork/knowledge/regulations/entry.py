"""What the entries of the register share: the day of the look, and a short way to write a check down."""

import datetime as dt

from socialwork.knowledge.regulations.regulation import Check
from socialwork.vocabulary.law import RegulationFact

LOOKED = dt.date(2026, 11, 24)
"""The day on which the sources of the library's own entries were looked at, in stored copies."""


def seen(where: str, *facts: RegulationFact) -> tuple[Check, ...]:
    """Return the check of *facts* at a source; for a provision, its text is the fact and none is named."""
    return (Check(LOOKED, where, facts),)


COLLECTION = (
    "Himpunan pasal UUD 1945, UU 8/2016, UU 20/2003, UU 17/2023, dan UU 11/2009 dalam sebuah repositori "
    "publik di GitHub (sumber sekunder)"
)
"""A secondary source of the texts of several articles; it has no address of its own."""
