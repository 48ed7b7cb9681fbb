r"""Tables whose cells hold more than one line: a rule of the Markdown parser.

The form is that of a well-known encyclopedia: ``{|`` and ``|}`` stand round the table, ``|-`` between rows,
``!`` before a cell of the head and ``|`` before another one. Behind that stands what the cell holds, in the
same line or in those below, and before it, in braces, how many columns or rows it covers::

    {| {widths="2 5"}
    ! Hari
    ! Kegiatan
    |-
    |{rowspan=2} Senin
    | Wawancara.

    1. Wali kelas
    2. Teman
    |}
"""

from collections.abc import Iterator

from attrs import Factory, define
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from socialwork.document.attributes import Attributes, attributes_at_start

TABLE, ROW, CELL = "rich_table", "rich_row", "rich_cell"
"""The types of the tokens, with ``_open`` or ``_close`` behind; ``meta`` of an opening one says more."""
SAID, HEAD = "said", "head"

_START, _END, _NEXT_ROW = "{|", "|}", "|-"
DEEPEST_NESTING = 120
"""How deep blocks may stand in each other; a table in a cell is three deeper, a list in an item two."""


@define
class _Cell:
    head: bool
    said: Attributes
    lines: list[str] = Factory(list)


def rich_tables(parser: MarkdownIt) -> None:
    """Teach *parser* these tables; a plugin for :meth:`markdown_it.MarkdownIt.use`."""
    parser.block.ruler.before("table", TABLE, _rule, {"alt": ["paragraph", "blockquote", "list"]})


def _rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - as the parser calls it
    if state.is_code_block(start) or not _line(state, start).startswith(_START):
        return False
    last = _end(state, start, end)
    if last is None or state.level > DEEPEST_NESTING:
        return False
    if silent:
        return True
    said, _ = attributes_at_start(_line(state, start)[len(_START) :].strip())
    state.push(f"{TABLE}_open", "", 1).meta = {SAID: said}
    lines = state.getLines(start + 1, last, state.blkIndent, False).split("\n")  # noqa: FBT003 - the parser's
    for row in _rows(lines if last > start + 1 else []):
        state.push(f"{ROW}_open", "", 1)
        for cell in row:
            state.push(f"{CELL}_open", "", 1).meta = {SAID: cell.said, HEAD: cell.head}
            _parse(state, cell)
            state.push(f"{CELL}_close", "", -1)
        state.push(f"{ROW}_close", "", -1)
    state.push(f"{TABLE}_close", "", -1)
    state.line = last + 1
    return True


def _parse(state: StateBlock, cell: _Cell) -> None:
    """Read what a cell holds, as deep in the text as the table is."""
    inner = StateBlock("\n".join(cell.lines), state.md, state.env, state.tokens)
    inner.level = state.level
    state.md.block.tokenize(inner, 0, inner.lineMax)


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _end(state: StateBlock, start: int, end: int) -> int | None:
    """Return the line that ends the table, or ``None`` where none does."""
    depth = 0
    for number in range(start, end):
        if state.sCount[number] < state.blkIndent and not state.isEmpty(number):
            return None
        depth += _step(_line(state, number))
        if not depth:
            return number
    return None


def _step(line: str) -> int:
    """Return 1 for a line that opens a table, -1 for one that closes one."""
    if line.startswith(_START):
        return 1
    return -1 if line.rstrip() == _END else 0


def _rows(lines: list[str]) -> Iterator[list[_Cell]]:
    row: list[_Cell] = []
    depth = 0
    for line in lines:
        outer = depth == 0
        depth += _step(line.lstrip())
        if outer and line.rstrip() == _NEXT_ROW:
            yield row
            row = []
        elif outer and line.startswith(("|", "!")):
            said, at = attributes_at_start(line[1:])
            row.append(_Cell(line[0] == "!", said, [line[1 + at :].lstrip(" ")]))
        elif row:
            row[-1].lines.append(line)
    yield row
