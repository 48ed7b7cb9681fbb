"""From pages as they lie in a pile to the numbers that are printed on them."""

from collections.abc import Iterator, Mapping, Sequence

from socialwork.document.nodes import Document, Heading, Part
from socialwork.document.walk import WITH_CAPTION, caption_of, each_block
from socialwork.text import roman

_ANCHORED = WITH_CAPTION | {Heading}


def page_labels(document: Document, starts: Sequence[int], pages: Mapping[str, int]) -> dict[str, str]:
    """Return the number printed on the page of each anchor of *document*.

    Args:
        document: A document with its numbering.
        starts: The page on which each part begins; the first page of the document is 0.
        pages: The page of each anchor, counted in the same way. One that is missing gets no label.

    >>> from socialwork.document.nodes import Text
    >>> front = Part(blocks=(Heading(level=1, text=(Text("Kata"),), anchor="kata"),), page_numbers="roman")
    >>> body = Part(blocks=(Heading(level=1, text=(Text("Bab"),), anchor="bab"),), restart=1)
    >>> page_labels(Document(parts=(front, body)), (0, 2), {"kata": 1, "bab": 4})
    {'kata': 'ii', 'bab': '3'}
    """
    found: dict[str, str] = {}
    for part, first in zip(document.parts, _first_numbers(document.parts, starts), strict=True):
        found |= {anchor: _label(part, pages[anchor] + first) for anchor in _anchors(part) if anchor in pages}
    return found


def _first_numbers(parts: Sequence[Part], starts: Sequence[int]) -> Iterator[int]:
    """Yield for each part what turns a page in the pile into its number: some parts begin to count anew."""
    offset = 1
    for part, start in zip(parts, starts, strict=True):
        if part.restart is not None:
            offset = part.restart - start
        yield offset


def _anchors(part: Part) -> Iterator[str]:
    for block in each_block(part.blocks, _ANCHORED):
        holder = block if isinstance(block, Heading) else caption_of(block)
        if holder is not None and holder.anchor:
            yield holder.anchor


def _label(part: Part, number: int) -> str:
    if part.page_numbers == "none" or number < 1:
        return ""
    return roman(number) if part.page_numbers == "roman" else str(number)
