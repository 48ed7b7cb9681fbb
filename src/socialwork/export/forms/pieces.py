"""The pieces of a form as document nodes: heads, words, fields, free text, and what has a room of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve

from socialwork.document.nodes import Block, Blocks, Cell, PageBreak, Paragraph, Table
from socialwork.export.blocks.base import block_entries, declare_labels
from socialwork.export.blocks.parts import broken, para
from socialwork.export.forms.fill import DOTS, Fill
from socialwork.export.forms.lines import lines
from socialwork.export.forms.model import Field, FormBlock, Free, Piece, Title
from socialwork.export.forms.paths import Kind, kind_of
from socialwork.export.forms.signatures import signing_blocks
from socialwork.export.forms.tables import table_blocks
from socialwork.export.forms.telling import line_of, prose, tell
from socialwork.export.forms.ticks import boxes, term_boxes
from socialwork.export.forms.told import ROLE, as_blocks, as_line
from socialwork.instruments.text import Text
from socialwork.words import Words

declare_labels(form_number=Words("Nomor", "No."))

_WIDTHS = (5.0, 0.4, 11.1)
_NO_HEAD = {
    "institution": Words("(kop surat lembaga)", "(letterhead of the institution)"),
    "school": Words("(kop surat perguruan tinggi)", "(letterhead of the school)"),
}
LETTERHEADS = tuple(_NO_HEAD)
"""Whose letterheads there are."""


def piece_blocks(piece: Piece, fill: Fill) -> Blocks:
    """Return what *piece* prints, or nothing where its conditions are not met."""
    if not fill.meets(piece.when) or (piece.has and not as_line(tell(piece.has, "", fill))):
        return ()
    if piece.lacks and as_line(tell(piece.lacks, "", fill)):
        return ()  # the case has what the piece stands in for
    return _MAKERS[piece.content](getattr(piece, piece.content), fill)


# --- heads and words --------------------------------------------------------------------------


def _letterhead(whose: str, fill: Fill) -> Blocks:
    case = fill.scope.case
    known: tuple[str, ...] = ()
    if case is not None and whose == "school":
        known = (case.practicum.school.name, case.practicum.school.programme, case.practicum.school.city)
    elif case is not None:
        known = (case.institution.parent, case.institution.name, case.institution.region)
    head = [line.upper() for line in known if line] or [fill.ctx.label(_NO_HEAD[whose])]
    return (para(broken(head), "letterhead"),)


def _title(title: Title, fill: Fill) -> Blocks:
    words = [line_of(title.text, fill).upper()]
    if title.numbered and (title.number or fill.blank):
        number = as_line(tell(title.number, "", fill)) if title.number else ""
        words.append(f"{fill.ctx.label('form-number')}: {number or DOTS}")
    return (para(broken(words), "form-title"),)


def _heading(text: Text, fill: Fill) -> Blocks:
    return (para(fill.say(text), "form-heading"),)


def _note(text: Text, fill: Fill) -> Blocks:
    return as_blocks(prose(text, fill), "source-note")


# --- fields and free text ---------------------------------------------------------------------


def _fields(fields: tuple[Field, ...], fill: Fill) -> Blocks:
    rows: list[tuple[Cell, ...]] = []
    for field in fields:
        if not fill.meets(field.when) or _is_hidden(field, fill):
            continue
        content: Blocks = ()
        if field.choose:
            content = as_blocks(term_boxes(field.value, fill))
        elif field.choices:
            content = as_blocks(boxes((fill.say(words), False) for words in field.choices))
        elif field.value:
            content = as_blocks(tell(field.value, field.how, fill))
        if content or fill.blank or not field.optional:
            label, colon = (Cell(blocks=(para(words, ROLE),)) for words in (fill.say(field.label), ":"))
            rows.append((label, colon, Cell(blocks=content or lines(field.lines))))
    return (Table(rows=tuple(rows), widths=_WIDTHS, ruled=False),) if rows else ()


def _is_hidden(field: Field, fill: Fill) -> bool:
    """Return whether a copy may not show the field at all, not even as a line to write it on."""
    if fill.blank or fill.named or not field.value:
        return False
    kind = kind_of(field.value, fill.form.each)
    return isinstance(kind, Kind) and kind.private


def _free(free: Free, fill: Fill) -> Blocks:
    return (as_blocks(tell(free.value, free.how, fill)) if free.value else ()) or lines(free.lines)


# --- what has a room of its own ---------------------------------------------------------------


def _block(one: FormBlock, fill: Fill) -> Blocks:
    """Return a block of the report; in a form its tables have headings instead of numbered captions."""
    case = fill.scope.case
    if case is None:
        return ()
    blocks: list[Block] = []
    for block in block_entries()[one.name].build(case, evolve(fill.ctx, option=one.option)):
        if not isinstance(block, Table):
            blocks += as_blocks((block,))
            continue
        if not block.ruled and blocks:
            blocks.append(PageBreak())  # a further sheet of several
        if block.caption is not None:
            blocks.append(Paragraph(text=block.caption.title, role="form-heading"))
        if block.ruled:
            blocks.append(evolve(block, caption=None))
        else:
            # Labels and values look like fields, and stay on the page of what follows.
            rows = (
                tuple(evolve(each, blocks=as_blocks(each.blocks, "form-closing")) for each in row)
                for row in block.rows
            )
            blocks.append(evolve(block, rows=tuple(rows)))
    return tuple(blocks)


_MAKERS: Mapping[str, Callable[[Any, Fill], Blocks]] = MappingProxyType(
    {
        "letterhead": _letterhead,
        "title": _title,
        "heading": _heading,
        "text": prose,
        "note": _note,
        "fields": _fields,
        "free": _free,
        "table": table_blocks,
        "signing": signing_blocks,
        "block": _block,
    }
)
