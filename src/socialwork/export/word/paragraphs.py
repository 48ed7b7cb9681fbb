"""Plain paragraphs, in the text and in cells."""

from lxml.etree import SubElement

from socialwork.document.nodes import Paragraph, Placeholder
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.styles import ALIGNMENT, GAP_STYLE, indent
from socialwork.export.word.text import write_inlines
from socialwork.export.word.xml import JUSTIFY, P_PR, P_STYLE, VAL, Element, P, name, paragraph, run

_IN_CELLS = {"ruled": "table", "header": "table-header", "plain": "body-flush"}
_PLAIN = ("body", "body-flush", "table", "table-header")
_BEFORE_BREAK = {P_STYLE, name("w:keepNext"), name("w:keepLines")}
_BREAK = name("w:pageBreakBefore")


def write_paragraph(session: Session, parent: Element, block: Paragraph, frame: Frame) -> None:
    """Write a paragraph in the style of its role; plain text in a cell looks like the cell."""
    role = block.role
    if frame.cell and (role in _PLAIN or role not in session.sheet):
        role = _IN_CELLS[frame.cell]
    made, properties = paragraph(parent, session.sheet.id(role))
    if frame.cell:
        _fit_cell(session, properties, role, frame)
    write_inlines(session, made, block.text)


def _fit_cell(session: Session, properties: Element, role: str, frame: Frame) -> None:
    """Align a paragraph as its cell says, and take an indent away that is meant for a whole page."""
    if role == "signature":
        properties.append(indent(0, 0))
    look = session.sheet.look(role).align
    wanted = frame.align != "left" or role in ("table", "body-flush")
    if wanted and frame.align != look:
        SubElement(properties, JUSTIFY, {VAL: ALIGNMENT[frame.align]})


def write_placeholder(session: Session, parent: Element, block: Placeholder) -> None:
    """Write in colour what the report still needs."""
    made, _ = paragraph(parent, session.sheet.id("placeholder"))
    where = f"{block.section}: " if block.section else ""
    run(made, f"[{where}{block.what}]")


def break_before(parent: Element, index: int) -> None:
    """Let the child of *parent* at *index* begin a new page."""
    if parent[index].tag != P:
        made, _ = paragraph(parent, GAP_STYLE)
        parent.insert(index, made)
    properties = parent[index].find(P_PR)
    assert properties is not None  # noqa: S101 - every paragraph of ours begins with its properties
    place = sum(1 for present in properties if present.tag in _BEFORE_BREAK)
    properties.insert(place, properties.makeelement(_BREAK))
