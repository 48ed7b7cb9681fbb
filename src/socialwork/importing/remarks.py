"""What an import has to tell: what it recognized, what it asks, what it changed, what found no place."""

from typing import Literal

from attrs import frozen

from socialwork.words import Words

RemarkKind = Literal["unplaced", "question", "changed", "recognized"]


@frozen
class Remark:
    """One thing that an import tells.

    Attributes:
        kind: Whether something found no place in the case, something is asked, something is printed otherwise
            than it stood in the report, or a fact was recognized.
        words: What it says.
        place: Where in the report it stands, such as ``BAB IV › 4.2 Tahap Asesmen``, or empty.
    """

    kind: RemarkKind
    words: Words
    place: str = ""
