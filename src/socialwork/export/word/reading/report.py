"""A report that somebody made in Word, as the tree of a report that we build."""

from functools import cached_property

from attrs import frozen

from socialwork.document.nodes import Document
from socialwork.export.word.reading.looks import Looks
from socialwork.export.word.reading.origins import Origin


@frozen(kw_only=True)
class WordReport:
    """A report as it was read.

    Attributes:
        document: The tree.
        places: Where each line of its reading stands in the file, in order.
        looks: How it looks, as far as the tree does not say so.
    """

    document: Document
    places: tuple[Origin, ...]
    looks: Looks = Looks()

    @cached_property
    def origins(self) -> tuple[int, ...]:
        """For each line the number of its paragraph among all of the file, ``-1`` for one that has none."""
        return tuple(one.paragraph for one in self.places)

    def place(self, line: int, offset: int = 0) -> tuple[int, int]:
        """Return paragraph and offset in its visible text of a place in the text of a line.

        Args:
            line: The number of the line.
            offset: The offset in its text.
        """
        return self.places[line].place(offset)
