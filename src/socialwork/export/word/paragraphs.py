"""Plain paragraphs, in the text and in cells."""

from socialwork.document import nodes
from socialwork.export.word.markup import Paragraph, run
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.styles import ALIGNMENT
from socialwork.export.word.text import inline_runs

_IN_CELLS = {"ruled": "table", "header": "table-head", "plain": "body-flush"}
_PLAIN = ("body", "body-flush", "table", "table-head")


def write_paragraph(session: Session, block: nodes.Paragraph, frame: Frame) -> Paragraph:
    """Write a paragraph in the style of its role; plain text in a cell looks like the cell."""
    content = inline_runs(session, block.text)
    if not frame.cell:
        return Paragraph(session.sheet.id(block.role), content)
    plain = block.role in _PLAIN or block.role not in session.sheet
    role = _IN_CELLS[frame.cell] if plain else block.role
    made = Paragraph(session.sheet.id(role), content, align=_alignment(session, role, frame))
    if role == "signature":
        # Its indent is meant for a whole page.
        made.indent = (0, 0)
    return made


def _alignment(session: Session, role: str, frame: Frame) -> str:
    """Return how the cell wants a paragraph to stand, where its style says something else."""
    wanted = frame.align != "left" or role in ("table", "body-flush")
    return ALIGNMENT[frame.align] if wanted and frame.align != session.sheet.look(role).align else ""


def write_placeholder(session: Session, block: nodes.Placeholder) -> Paragraph:
    """Write in colour what the report still needs."""
    where = f"{block.section}: " if block.section else ""
    return Paragraph(session.sheet.id("placeholder"), run(f"[{where}{block.what}]"))
