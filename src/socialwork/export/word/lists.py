"""Lists: an instance of numbering for each, so that every list starts where it should."""

from attrs import evolve, frozen
from lxml.etree import SubElement

from socialwork.document.nodes import ListBlock, ListItem, Paragraph
from socialwork.export.word.numbering import CELL_HANG, LEVELS, ListKind
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.styles import indent
from socialwork.export.word.text import write_inlines
from socialwork.export.word.xml import (
    LEVEL,
    NUM_ID,
    NUMBERING,
    VAL,
    Element,
    paragraph,
    twips,
)

_FLOWING = ("body", "body-flush", "table")
"""Roles that take the look of the list when they stand in an item; others keep their own."""


def write_list(session: Session, parent: Element, block: ListBlock, frame: Frame) -> None:
    """Write a list and what is in it."""
    level = min(block.level, LEVELS - 1)
    kind: ListKind = "ordered" if block.ordered else "unordered"
    number = session.numbering.list_number(kind, level, block.start, in_cell=bool(frame.cell))
    for item in block.items:
        _write_item(session, parent, item, _Place(level, number, frame))


@frozen
class _Place:
    """Where an item stands: its level, the number of its list, the frame."""

    level: int
    number: int
    frame: Frame


def _write_item(session: Session, parent: Element, item: ListItem, place: _Place) -> None:
    """Write one item: its first paragraph has the number, further ones stand under its text."""
    blocks = item.blocks
    if not (blocks and isinstance(blocks[0], Paragraph)):
        blocks = (Paragraph(text=()), *blocks)
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph) and (index == 0 or block.role in _FLOWING):
            _write_paragraph(session, parent, block, place, numbered=index == 0)
        else:
            session.write_blocks(session, parent, (block,), _narrowed(session, place))


def _text_indent(session: Session, place: _Place) -> float:
    """Return where the text of an item begins, in centimetres."""
    if place.frame.cell:
        return CELL_HANG * (place.level + 1)
    return session.sheet.look(f"list{place.level + 1}").left or 0


def _narrowed(session: Session, place: _Place) -> Frame:
    width = place.frame.width - twips(_text_indent(session, place))
    return evolve(place.frame, width=max(width, twips(1)))


def _write_paragraph(
    session: Session, parent: Element, block: Paragraph, place: _Place, *, numbered: bool
) -> None:
    role = "table" if place.frame.cell in ("ruled", "header") else f"list{place.level + 1}"
    made, properties = paragraph(parent, session.sheet.id(role))
    if numbered:
        number = SubElement(properties, NUMBERING)
        SubElement(number, LEVEL, {VAL: str(place.level)})
        SubElement(number, NUM_ID, {VAL: str(place.number)})
    else:
        properties.append(indent(_text_indent(session, place), 0))
    write_inlines(session, made, block.text)
