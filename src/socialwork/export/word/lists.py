"""Lists: an instance of numbering for each, so that every list starts where it should."""

from collections.abc import Iterator

from attrs import evolve, frozen

from socialwork.document import nodes
from socialwork.document.inline_nodes import Text
from socialwork.export.word.markup import TAB, Paragraph, Piece, run
from socialwork.export.word.numbering import CELL_HANG, LEVELS, ListKind
from socialwork.export.word.session import Frame, Session
from socialwork.export.word.text import inline_runs
from socialwork.export.word.xml import twips

_FORM = "form"
"""The role whose paragraphs look in a list as they do outside it."""

_FLOWING = ("body", "body-flush", "table", _FORM)
"""Roles whose paragraphs go on under the text of their item; others keep their own place."""


@frozen
class _Place:
    """Where an item stands: its level, the number of its list, the frame, and a label of its own."""

    level: int
    number: int
    frame: Frame
    label: str = ""


def write_list(session: Session, block: nodes.ListBlock, frame: Frame) -> list[Piece]:
    """Write a list and what is in it.

    A label that an item has of its own is typed. Word does not count such an item, so a new instance of
    numbering goes on behind it.
    """
    level = min(block.level, LEVELS - 1)
    kind: ListKind = "ordered" if block.ordered else "unordered"
    made: list[Piece] = []
    number, counted = 0, None
    for value, item in enumerate(block.items, start=block.start):
        if not item.label and counted != value:
            number = session.numbering.list_number(kind, level, value, in_cell=bool(frame.cell))
            counted = value
        if not item.label:
            counted = value + 1
        made += _item(session, item, _Place(level, number, frame, item.label))
    return made


def _item(session: Session, item: nodes.ListItem, place: _Place) -> Iterator[Piece]:
    """Write one item: its first paragraph has the number, further ones stand under its text."""
    blocks = item.blocks
    if not (blocks and isinstance(blocks[0], nodes.Paragraph)):
        blocks = (nodes.Paragraph(text=()), *blocks)
    for index, block in enumerate(blocks):
        if isinstance(block, nodes.Paragraph) and (index == 0 or block.role in _FLOWING):
            made = _paragraph(session, block, place, numbered=index == 0)
            if index == 0 and len(blocks) > 1 and _is_label(block):
                made.keep_next = True
            yield made
        else:
            yield from session.write_blocks(session, (block,), _narrowed(session, place))


def _is_label(block: nodes.Paragraph) -> bool:
    """Say whether all of *block* is bold: what it names stands in the next paragraphs of its item."""
    return bool(block.text) and all(isinstance(node, Text) and node.bold for node in block.text)


def _text_indent(session: Session, place: _Place) -> float:
    """Return where the text of an item begins, in centimetres."""
    if place.frame.cell:
        return CELL_HANG * (place.level + 1)
    return session.sheet.look(f"list{place.level + 1}").left or 0


def _hang(session: Session, place: _Place) -> float:
    """Return how far before the text of an item its label begins, in centimetres."""
    return CELL_HANG if place.frame.cell else -(session.sheet.look(f"list{place.level + 1}").first_line or 0)


def _narrowed(session: Session, place: _Place) -> Frame:
    width = place.frame.width - twips(_text_indent(session, place))
    return evolve(place.frame, width=max(width, twips(1)))


def _paragraph(session: Session, block: nodes.Paragraph, place: _Place, *, numbered: bool) -> Paragraph:
    role = "table" if place.frame.cell in ("ruled", "header") else f"list{place.level + 1}"
    role = _FORM if block.role == _FORM else role
    made = Paragraph(session.sheet.id(role), inline_runs(session, block.text))
    if numbered and place.label:
        made.content = f"{run(place.label)}{TAB}{made.content}"
        made.indent = (_text_indent(session, place), -_hang(session, place))
    elif numbered:
        made.number = (place.level, place.number)
    else:
        made.indent = (_text_indent(session, place), 0)
    return made
