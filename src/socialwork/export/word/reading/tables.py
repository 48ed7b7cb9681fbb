"""Raw tables as tables of the tree: spans counted, header cells told apart, cells filled."""

from collections.abc import Callable, Sequence
from typing import Any

from attrs import define

from socialwork.document.design import Align
from socialwork.document.nodes import Block, Caption, Cell, Paragraph, Table
from socialwork.export.word.reading.raw import Raw, RawCell, RawParagraph, RawRow, RawTable
from socialwork.export.word.xml import TWIPS_PER_CM

_BLANK = Paragraph(text=(), role="table")
"""The paragraph that Word wants behind a table in a cell."""


@define
class _Slot:
    """A cell on its column, and how many rows it takes."""

    cell: RawCell
    column: int
    rows: int = 1
    header: bool = False
    more: "list[Raw] | None" = None


@define
class TableBuilder:
    """Builds tables.

    Attributes:
        blocks: What builds the blocks of a cell.
        order: The tables built so far, those that hold others first.
    """

    blocks: Callable[..., tuple[Block, ...]]
    order: list[RawTable]

    def build(self, raw: RawTable, caption: Caption | None) -> Table:
        """Return the table."""
        self.order.append(raw)
        header_rows = _leading(raw.rows)
        rows = _slots(raw.rows)
        first_is_head = len(rows) > 1 and bool(rows[0]) and all(_is_head(slot.cell) for slot in rows[0])
        return Table(
            rows=tuple(
                tuple(
                    self._cell(slot, header=place < header_rows or (place == 0 and first_is_head))
                    for slot in row
                )
                for place, row in enumerate(rows)
            ),
            widths=tuple(round(width / TWIPS_PER_CM, 2) for width in raw.widths),
            header_rows=header_rows,
            caption=caption,
            ruled=raw.ruled,
        )

    def _cell(self, slot: _Slot, *, header: bool) -> Cell:
        raws = slot.cell.blocks + (slot.more or [])
        blocks = self.blocks(raws, inside=True)
        if len(blocks) > 1 and blocks[-1] == _BLANK and isinstance(blocks[-2], Table):
            blocks = blocks[:-1]
        return Cell(
            blocks=blocks,
            colspan=slot.cell.span,
            rowspan=slot.rows,
            align=_align(raws),
            header=header or _heads(slot.cell),
        )


def _leading(rows: Sequence[RawRow]) -> int:
    return next((place for place, row in enumerate(rows) if not row.header), len(rows))


def _slots(rows: Sequence[RawRow]) -> list[list[_Slot]]:
    """Return the cells of each row, without those that a cell above covers."""
    open_cells: dict[int, _Slot] = {}
    made: list[list[_Slot]] = []
    for row in rows:
        slots: list[_Slot] = []
        below: dict[int, _Slot] = {}
        column = 0
        if row.before:
            slots.append(_Slot(RawCell([], row.before), 0))
            column = row.before
        for cell in row.cells:
            above = open_cells.get(column)
            if cell.merge == "continue" and above is not None:
                above.rows += 1
                said = [
                    one
                    for one in cell.blocks
                    if not isinstance(one, RawParagraph) or one.said or one.pictures
                ]
                above.more = [*(above.more or []), *said]
                below[column] = above
            else:
                slot = _Slot(cell, column)
                slots.append(slot)
                if cell.merge:
                    below[column] = slot
            column += cell.span
        open_cells = below
        made.append(slots)
    return made


def _paragraphs(blocks: Sequence[Raw]) -> list[RawParagraph]:
    return [one for one in blocks if isinstance(one, RawParagraph)]


def _is_head(cell: RawCell) -> bool:
    """Return whether all that a cell says is bold."""
    return all(one.bold for one in _paragraphs(cell.blocks) if one.said) and len(cell.blocks) == 1


def _heads(cell: RawCell) -> bool:
    """Return whether a cell is a header by its style."""
    found = _paragraphs(cell.blocks)
    return bool(found) and all(one.style.role == "table-head" for one in found)


def _align(blocks: Sequence[Raw]) -> Align:
    first: Any = next(iter(_paragraphs(blocks)), None)
    return "left" if first is None else first.look.align or "left"
