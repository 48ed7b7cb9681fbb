"""What the corpus is made of: reports, and the slips that were planted in them."""

from typing import Literal

from attrs import field, frozen

Certainty = Literal["fact", "question"]
Half = Literal["first", "second"]


@frozen(kw_only=True)
class Planted:
    """One slip that stands in a spoiled report and not in its clean twin.

    Attributes:
        kind: The number of its kind, 1 to 62.
        certainty: Whether the text alone decides it, or a checker may only ask.
        paragraph_text: The paragraph that it lies in; empty where something is missing.
        quote: The words that are wrong; empty where something is missing.
        also: Other kinds that the same words are a slip of: a wrong year mostly has a wrong weekday, too.
        elsewhere: Other places where a finding of it may rightly point: the row and caption of a cell, the
            other of two statements that deny each other.
        document: Whether it has no paragraph of its own, as a missing section.
        same_words: Whether the clean twin has the paragraph, too: its form or its place is wrong, or that it
            stands twice.
    """

    kind: int
    certainty: Certainty
    paragraph_text: str
    quote: str
    also: frozenset[int] = frozenset()
    elsewhere: tuple[str, ...] = ()
    document: bool = False
    same_words: bool = False


@frozen(kw_only=True)
class CorpusReport:
    """One report, twice: with its slips, and without.

    Attributes:
        name: A short name.
        setting: Where the practicum took place, in words.
        half: ``"first"``: typed by hand, before any rule ran; ``"second"``: written by the generator.
        spoiled: The Word file with the slips.
        clean: The Word file without them.
        planted: The slips, in their order.
    """

    name: str
    setting: str
    half: Half
    spoiled: bytes = field(repr=False)
    clean: bytes = field(repr=False)
    planted: tuple[Planted, ...] = field(repr=False)
