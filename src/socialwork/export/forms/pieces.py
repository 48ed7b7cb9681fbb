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
    if not fill.meets(piece.when) or not _suits(piece, fill):
        return ()
    return _MAKERS[piece.content](getattr(piece, piece.content), fill)


def _suits(piece: Piece, fill: Fill) -> bool:
    """Return whether the case has what the piece asks for, and lacks what it stands in for."""
    has = not piece.has or bool(as_line(tell(piece.has, "", fill)))
    return has and not (piece.lacks and as_line(tell(piece.lacks, "", fill)))


# --- heads and words --------------------------------------------------------------------------


def _letterhead(whose: str, fill: Fill) -> Blocks:
    known = [line.upper() for line in _head_lines(whose, fill) if line]
    return (para(broken(known or [fill.ctx.label(_NO_HEAD[whose])]), "letterhead"),)


def _head_lines(whose: str, fill: Fill) -> tuple[str, ...]:
    case = fill.scope.case
    if case is None:
        return ()
    if whose == "school":
        school = case.practicum.school
        return (school.name, school.programme, school.city)
    return (case.institution.parent, case.institution.name, case.institution.region)


def _title(title: Title, fill: Fill) -> Blocks:
    said = [line_of(title.text, fill).upper()]
    if title.numbered and (title.number or fill.blank):
        number = as_line(tell(title.number, "", fill)) if title.number else ""
        said.append(f"{fill.ctx.label('form-number')}: {number or DOTS}")
    return (para(broken(said), "form-title"),)


def _heading(text: Text, fill: Fill) -> Blocks:
    return (para(fill.say(text), "form-heading"),)


def _note(text: Text, fill: Fill) -> Blocks:
    return as_blocks(prose(text, fill), "source-note")


# --- fields and free text ---------------------------------------------------------------------


def _fields(fields: tuple[Field, ...], fill: Fill) -> Blocks:
    rows = tuple(row for one in fields for row in _field(one, fill))
    return (Table(rows=rows, widths=_WIDTHS, ruled=False),) if rows else ()


def _field(one: Field, fill: Fill) -> tuple[tuple[Cell, ...], ...]:
    """Return the row of a field, or none where it is not printed."""
    if not fill.meets(one.when) or _is_hidden(one, fill):
        return ()
    content = _content(one, fill)
    if not content and one.optional and not fill.blank:
        return ()
    label, colon = (Cell(blocks=(para(words, ROLE),)) for words in (fill.say(one.label), ":"))
    return ((label, colon, Cell(blocks=content or lines(one.lines))),)


def _is_hidden(one: Field, fill: Fill) -> bool:
    """Return whether a copy may not show the field at all, not even as a line to write it on."""
    if fill.blank or fill.named or not one.value:
        return False
    kind = kind_of(one.value, fill.form.each)
    return isinstance(kind, Kind) and kind.private


def _content(one: Field, fill: Fill) -> Blocks:
    if one.choose:
        return as_blocks(term_boxes(one.value, fill))
    if one.choices:
        return as_blocks(boxes((fill.say(words), False) for words in one.choices))
    return as_blocks(tell(one.value, one.how, fill)) if one.value else ()


def _free(free: Free, fill: Fill) -> Blocks:
    return (as_blocks(tell(free.value, free.how, fill)) if free.value else ()) or lines(free.lines)


# --- what has a room of its own ---------------------------------------------------------------


def _block(one: FormBlock, fill: Fill) -> Blocks:
    """Return a block of the report; in a form its tables have headings instead of numbered captions."""
    case = fill.scope.case
    if case is None:
        return ()
    made = block_entries()[one.name].build(case, evolve(fill.ctx, option=one.option))
    blocks: Blocks = ()
    for block in made:
        labels = isinstance(block, Table) and not block.ruled
        blocks += (PageBreak(),) if labels and blocks else ()  # a further sheet of several
        blocks += _without_caption(block)
    return blocks


def _without_caption(block: Block) -> Blocks:
    if not isinstance(block, Table):
        return as_blocks((block,))
    heading = () if block.caption is None else (Paragraph(text=block.caption.title, role="form-heading"),)
    return (*heading, evolve(block, caption=None) if block.ruled else _as_fields(block))


def _as_fields(table: Table) -> Table:
    """Return a table of labels and values with the looks of fields, on the page of what follows."""
    rows = tuple(
        tuple(evolve(one, blocks=as_blocks(one.blocks, "form-closing")) for one in row) for row in table.rows
    )
    return evolve(table, rows=rows)


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
