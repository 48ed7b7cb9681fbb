"""Single lines that belong to what is beside them: those that lead to a list, and those that end a part."""

import re
from itertools import pairwise
from typing import TypeGuard

from socialwork.export.word.markup import Paragraph, Piece
from socialwork.export.word.styles import GAP_STYLE

_TAG = re.compile("<[^>]*>")
_LINE = 90
"""So many letters of 12 points fill a line, and some more."""
_LAYOUT_TABLE = '<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/>'


def with_lines_held(pieces: list[Piece], body: str) -> list[Piece]:
    """Hold single lines of text in *pieces*, and return these.

    A line that leads to a list or to pairs of labels and values stays on the page of the first of them, and a
    line that ends a part does not stand on a page of its own.

    Args:
        pieces: What a part is made of.
        body: The style of its text.
    """
    for before, after in pairwise(pieces):
        if _is_line(before, body) and _leads(after):
            before.keep_next = True
    said = [piece for piece in pieces if not (isinstance(piece, Paragraph) and piece.style == GAP_STYLE)]
    if len(said) > 1 and _is_line(said[-1], body) and isinstance(said[-2], Paragraph):
        said[-2].keep_next = True
    return pieces


def _leads(after: Piece) -> bool:
    """Say whether *after* is an item of a list, or a table without lines."""
    return after.number is not None if isinstance(after, Paragraph) else after.startswith(_LAYOUT_TABLE)


def _is_line(piece: Piece, body: str) -> TypeGuard[Paragraph]:
    """Say whether *piece* is a paragraph of text of one line that turns no page."""
    if not isinstance(piece, Paragraph) or piece.style != body or piece.break_before or piece.section:
        return False
    return piece.number is None and 0 < len(_TAG.sub("", piece.content)) <= _LINE
