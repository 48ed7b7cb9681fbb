"""Lines to write on by hand."""

from socialwork.document.inline_nodes import Tab
from socialwork.document.nodes import Blocks, Paragraph
from socialwork.export.blocks.parts import para

LINE = Paragraph(text=(Tab(),), role="fill")
"""A line of dots, as wide as there is room."""


def lines(count: int) -> Blocks:
    """Return so many lines to write on."""
    return (LINE,) * count


def room(count: int) -> Blocks:
    """Return so many empty lines, as a cell with a frame round it needs them."""
    return (para("", "table"),) * count
