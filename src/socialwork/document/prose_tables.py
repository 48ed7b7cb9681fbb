"""Tables in prose: those of lines and pipes, and those whose cells hold anything."""

from collections.abc import Callable, Iterator
from typing import cast

from attrs import evolve
from markdown_it.token import Token

from socialwork.document.attributes import Attributes, numbers_in
from socialwork.document.design import Align
from socialwork.document.nodes import Blocks, Cell, Paragraph, Table
from socialwork.document.prose_captions import with_caption
from socialwork.document.rich_tables import CELL, HEAD, ROW, SAID, TABLE

UNRULED = "unruled"
HEADER, COLSPAN, ROWSPAN, WIDTHS = "header", "colspan", "rowspan", "widths"
ALIGNS: tuple[Align, ...] = ("left", "center", "right", "justify")
MOST_SPANNED = 1000
"""More columns or rows are not covered by one cell."""

Lines = Callable[[Token, str], Blocks]
"""Makes the blocks of one inline token, in a role."""
Inner = Callable[[str, str], Blocks]
"""Makes the blocks up to a token that ends them, in a role."""


def role_in_cell(*, header: bool) -> str:
    """Return the role that a paragraph in a cell has unless it says another one."""
    return "table-head" if header else "table"


def usual_align(*, header: bool) -> Align:
    """Return how the text of a cell stands unless the cell says otherwise."""
    return "center" if header else "left"


# --- of lines and pipes -----------------------------------------------------------------------


def pipe_table(tokens: Iterator[Token], lines: Lines) -> Table:
    """Return the table whose opening token was taken from *tokens*."""
    rows: list[tuple[Cell, ...]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append(tuple(_cells(tokens, lines)))
    return _with_last_row_as_caption(Table(rows=tuple(rows), header_rows=1))


def _cells(tokens: Iterator[Token], lines: Lines) -> Iterator[Cell]:
    for token in tokens:
        if token.type == "tr_close":
            return
        if token.type in {"th_open", "td_open"}:
            yield _cell(token, next(tokens), lines)


def _cell(opening: Token, content: Token, lines: Lines) -> Cell:
    header = opening.type == "th_open"
    role = role_in_cell(header=header)
    blocks = lines(content, role) or (Paragraph(text=(), role=role),)
    align = str(opening.attrs.get("style", "")).removeprefix("text-align:")
    return Cell(
        blocks=blocks, align=cast("Align", align) if align else usual_align(header=header), header=header
    )


def _with_last_row_as_caption(table: Table) -> Table:
    """A caption line without an empty line before it is a row to the parser."""
    first, *others = table.rows[-1]
    said = first.blocks[0]
    if len(table.rows) == 1 or any(map(_says_something, others)) or not isinstance(said, Paragraph):
        return table
    return with_caption(evolve(table, rows=table.rows[:-1]), said.text) or table


def _says_something(cell: Cell) -> bool:
    first = cell.blocks[0]
    return not isinstance(first, Paragraph) or bool(first.text)


# --- with anything in their cells -------------------------------------------------------------


def rich_table(opening: Token, tokens: Iterator[Token], inner: Inner) -> Table:
    """Return the table of *opening*; *inner* reads what its cells hold from *tokens*."""
    said: Attributes = opening.meta[SAID]
    rows: list[tuple[Cell, ...]] = []
    for token in tokens:
        if token.type == f"{TABLE}_close":
            break
        if token.type == f"{ROW}_open":
            rows.append(tuple(_rich_cells(tokens, inner)))
    leading = next((n for n, row in enumerate(rows) if not _is_head(row)), len(rows))
    stated = said.values.get(HEADER, "")
    return Table(
        rows=tuple(rows),
        widths=numbers_in(said.values.get(WIDTHS, "")),
        header_rows=min(int(stated), len(rows)) if stated.isdecimal() else leading,
        ruled=UNRULED not in said.classes,
    )


def _is_head(row: tuple[Cell, ...]) -> bool:
    return bool(row) and all(cell.header for cell in row)


def _rich_cells(tokens: Iterator[Token], inner: Inner) -> Iterator[Cell]:
    for token in tokens:
        if token.type == f"{ROW}_close":
            return
        header, said = token.meta[HEAD], token.meta[SAID]
        role = role_in_cell(header=header)
        blocks = inner(f"{CELL}_close", role) or (Paragraph(text=(), role=role),)
        yield Cell(
            blocks=blocks,
            colspan=_span(said, COLSPAN),
            rowspan=_span(said, ROWSPAN),
            align=_align(said, header=header),
            header=header,
        )


def _align(said: Attributes, *, header: bool) -> Align:
    for one in ALIGNS:
        if said.classes.count(one):
            return one
    return usual_align(header=header)


def _span(said: Attributes, key: str) -> int:
    return int(min(max(said.number(key, 1), 1), MOST_SPANNED))
