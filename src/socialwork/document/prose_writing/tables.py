"""Tables as prose: with lines and pipes where each cell is one line, else in the form that holds anything."""

from socialwork.document.attributed import WIDTHS
from socialwork.document.attributes import braces
from socialwork.document.inline_nodes import LineBreak
from socialwork.document.nodes import Cell, Paragraph, Table
from socialwork.document.prose_tables import (
    COLSPAN,
    HEADER,
    ROWSPAN,
    UNRULED,
    role_in_cell,
    usual_align,
)
from socialwork.document.prose_writing.blocks import ProseWriter, Spot, caption_line

_RULES = {
    ("center", "left"): "---",
    ("left", "left"): ":--",
    ("center", "center"): ":-:",
    ("right", "right"): "--:",
}
"""What stands under the head of a column, by how head and cells below stand."""


def table_text(writer: ProseWriter, table: Table, inner: bool) -> str:  # noqa: FBT001 - as the writer calls it
    """Return *table* with its caption behind it.

    Args:
        writer: What writes the blocks in cells.
        table: The table.
        inner: Whether it stands in a cell of another one.
    """
    if not inner and _is_simple(table):
        body, values = _pipes(writer, table), {WIDTHS: _widths(table)}
    else:
        body, values = _rich(writer, table), {}
    return "\n\n".join(filter(None, (body, caption_line(writer, table.caption, values))))


def _widths(table: Table) -> str:
    """Return the widths of the columns as prose says them, or an empty text for equal ones."""
    widths = [f"{max(width, 0):.2f}".rstrip("0").rstrip(".") for width in table.widths]
    return " ".join(widths) if len(set(widths)) > 1 else ""


# --- lines and pipes --------------------------------------------------------------------------


def _is_simple(table: Table) -> bool:
    if table.header_rows != 1 or not table.ruled or len(table.rows) < 2:  # noqa: PLR2004 - a head and a row
        return False
    columns = len(table.rows[0])
    if any(len(row) != columns for row in table.rows) or not columns:
        return False
    return all(_is_even(column) for column in zip(*table.rows, strict=True))


def _is_even(column: tuple[Cell, ...]) -> bool:
    """Return whether the cells of a column are lines that stand as one rule says."""
    head, *below = column
    alike = all(cell.align == below[0].align for cell in below)
    lines = _is_line(head, head=True) and all(_is_line(cell, head=False) for cell in below)
    return alike and lines and (head.align, below[0].align) in _RULES


def _is_line(cell: Cell, *, head: bool) -> bool:
    """Return whether a cell is a line of text in the usual role of its row."""
    if cell.header != head or cell.colspan > 1 or cell.rowspan > 1 or len(cell.blocks) != 1:
        return False
    block = cell.blocks[0]
    if not isinstance(block, Paragraph) or block.role != role_in_cell(header=head):
        return False
    return not any(isinstance(node, LineBreak) for node in block.text)


def _pipes(writer: ProseWriter, table: Table) -> str:
    rows = [[_line(writer, cell) for cell in row] for row in table.rows]
    head, *others = rows
    rules = [_RULES[cell.align, below.align] for cell, below in zip(*table.rows[:2], strict=True)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rules, *others))


def _line(writer: ProseWriter, cell: Cell) -> str:
    block = cell.blocks[0]
    return writer.line(block.text, in_cell=True) if isinstance(block, Paragraph) else ""


# --- anything in the cells --------------------------------------------------------------------


def _rich(writer: ProseWriter, table: Table) -> str:
    leading = next(
        (n for n, row in enumerate(table.rows) if not row or not all(one.header for one in row)),
        len(table.rows),
    )
    header = "" if table.header_rows == leading else str(table.header_rows)
    said = braces(classes=[] if table.ruled else [UNRULED], values={WIDTHS: _widths(table), HEADER: header})
    rows = ["\n".join(_cell(writer, cell) for cell in row) for row in table.rows]
    return "\n".join(filter(None, (f"{{| {said}".rstrip(), "\n|-\n".join(rows), "|}")))


def _cell(writer: ProseWriter, cell: Cell) -> str:
    mark = "!" if cell.header else "|"
    spans = {COLSPAN: cell.colspan, ROWSPAN: cell.rowspan}
    aligned = [cell.align] if cell.align != usual_align(header=cell.header) else []
    said = braces(classes=aligned, values={key: str(value) for key, value in spans.items() if value > 1})
    role = role_in_cell(header=cell.header)
    text = writer.blocks(cell.blocks, Spot(role=role, inner=True))
    if not cell.blocks or cell.blocks == (Paragraph(text=(), role=role),):
        text = ""
    plain = cell.blocks and isinstance(cell.blocks[0], Paragraph)
    gap = "" if not text else " " if plain else "\n"
    return f"{mark}{said}{gap}{text}"
