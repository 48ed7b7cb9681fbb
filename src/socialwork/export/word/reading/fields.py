"""The fields of a document, some of which go on over many paragraphs."""

import re
from collections import Counter

from attrs import Factory, define

_LISTING = re.compile(r"TOC\b", re.IGNORECASE)


@define
class Field:
    """A field that is open: its instruction, whether that is told in full, and where its result begins."""

    instruction: str = ""
    told: bool = False
    node: int = 0
    at: int = 0


@define
class Fields:
    """The fields that are open, the outermost first, and how often each kind has come."""

    open: list[Field] = Factory(list)
    counts: Counter[str] = Factory(Counter)

    def count(self, instruction: str) -> None:
        """Count a field that is over."""
        words = instruction.split(maxsplit=1)
        if words:
            self.counts[words[0].upper()] += 1

    def listing(self) -> str:
        """Return the instruction of the table of contents whose result goes on, or empty."""
        for one in self.open:
            if one.told and _LISTING.match(one.instruction.lstrip()):
                return one.instruction
        return ""
