"""Plain paragraphs, in the text and in cells."""

from socialwork.document import nodes
from socialwork.document.design import Align
from socialwork.export.word.markup import Paragraph, run
from socialwork.export.word.roles import FILL
from socialwork.export.word.session import CellKind, Frame, Session
from socialwork.export.word.styles import ALIGNMENT
from socialwork.export.word.text import inline_runs

_IN_CELLS = {"ruled": "table", "header": "table-head", "plain": "body-flush"}
_PLAIN = ("body", "body-flush", "table", "table-head")


def write_paragraph(session: Session, block: nodes.Paragraph, frame: Frame) -> Paragraph:
    """Write a paragraph in the style of its role; plain text in a cell looks like the cell."""
    if frame.cell:
        made = _in_cell(session, block.role, frame.cell, frame.align)
    else:
        made = Paragraph(session.sheet.id(block.role))
    if block.role == FILL:
        made.dots_to = frame.width
    made.content = inline_runs(session, block.text)
    return made


def lone_paragraph(session: Session, block: nodes.Paragraph, kind: CellKind, align: Align) -> str:
    """Write a paragraph that is all its cell holds, as in most cells of a report, and the end of the cell."""
    key = (block.role, kind, align)
    start = session.cell_starts.get(key)
    if start is None:
        empty = _in_cell(session, block.role, kind, align).markup()
        start = session.cell_starts[key] = empty.removesuffix("</w:p>")
    return f"{start}{inline_runs(session, block.text)}</w:p></w:tc>"


def _in_cell(session: Session, wanted: str, kind: CellKind, align: Align) -> Paragraph:
    """Return an empty paragraph of the role *wanted* as it looks in a cell."""
    plain = wanted in _PLAIN or wanted not in session.sheet
    role = _IN_CELLS[kind] if plain else wanted
    made = Paragraph(session.sheet.id(role), align=_alignment(session, role, align))
    if role == "signature":
        # Its indent is meant for a whole page.
        made.indent = (0, 0)
    if role == "table-head" and session.sheet.look(role).keep_next:
        # Whether a row stays with the next is said by the row: a title in front of each row must not tie all.
        made.keep_next = False
    return made


def _alignment(session: Session, role: str, align: Align) -> str:
    """Return how the cell wants a paragraph to stand, where its style says something else."""
    wanted = align != "left" or role in ("table", "body-flush")
    return ALIGNMENT[align] if wanted and align != session.sheet.look(role).align else ""


def write_placeholder(session: Session, block: nodes.Placeholder) -> Paragraph:
    """Write in colour what the report still needs."""
    where = f"{block.section}: " if block.section else ""
    return Paragraph(session.sheet.id("placeholder"), run(f"[{where}{block.what}]"))
