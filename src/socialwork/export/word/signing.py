"""What stands right above signatures stays on their page: nobody signs an empty sheet."""

import re

from socialwork.export.word.markup import Paragraph, Piece, kept
from socialwork.export.word.roles import SIGNATURES
from socialwork.export.word.styles import GAP_STYLE, StyleSheet

_PARTS = re.compile("<w:tbl>|</w:tbl>|<w:tr>")


def with_signatures_held(pieces: list[Piece], sheet: StyleSheet) -> list[Piece]:
    """Return *pieces* such that the last line or row above each signature stays on the page of it."""
    styles = tuple(f'<w:pStyle w:val="{sheet.id(role)}"/>' for role in sorted(SIGNATURES))
    ids = {sheet.id(role) for role in SIGNATURES}
    made: list[Piece] = []
    after_signature = True
    for piece in pieces:
        paragraph = isinstance(piece, Paragraph)
        signed = piece.style in ids if isinstance(piece, Paragraph) else any(one in piece for one in styles)
        if signed and not after_signature and not (isinstance(piece, Paragraph) and piece.break_before):
            _hold(made, before_table=not paragraph)
        made.append(piece)
        after_signature = signed
    return made


def _hold(made: list[Piece], *, before_table: bool) -> None:
    """Let the last of *made* stay on the page of what follows, and all thin paragraphs before it."""
    if before_table and isinstance(made[-1], str):  # the two would become one table
        made.append(Paragraph(GAP_STYLE))
    for place in range(len(made) - 1, -1, -1):
        piece = made[place]
        if isinstance(piece, str):
            made[place] = _last_row_kept(piece)
            return
        if piece.section:
            return
        piece.keep_next = True
        if piece.style != GAP_STYLE or piece.break_before:
            return


def _last_row_kept(table: str) -> str:
    """Return the markup *table* with its last row kept on the page of what follows.

    >>> row = f"<w:tr>{Paragraph('TableText').markup()}</w:tr>"
    >>> _last_row_kept(f"<w:tbl>{row}{row}</w:tbl>").count("keepNext")
    1
    """
    depth = last = 0
    for match in _PARTS.finditer(table):
        depth += {"<w:tbl>": 1, "</w:tbl>": -1}.get(match[0], 0)
        if match[0] == "<w:tr>" and depth == 1:
            last = match.start()
    return table[:last] + kept(table[last:])
