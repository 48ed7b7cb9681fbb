"""Tables as a file has them: rows of cells with spans, the widths of columns, and whether they have lines."""

from collections.abc import Callable, Iterator

from attrs import Factory, define

from socialwork.export.word.measures import twentieths
from socialwork.export.word.reading.names import (
    CELL,
    CELL_PROPERTIES,
    CONTROL,
    CONTROL_CONTENT,
    DELETED,
    ROW,
    ROW_PROPERTIES,
    TABLE_PROPERTIES,
    VAL,
    w,
)
from socialwork.export.word.reading.raw import Raw, RawCell, RawRow, RawTable
from socialwork.export.word.reading.style_table import StyleTable
from socialwork.export.word.reading.values import is_on
from socialwork.export.word.xml import Element

_SPAN, _MERGE, _HEADER, _BEFORE, _STYLE = (
    w(tag) for tag in ("gridSpan", "vMerge", "tblHeader", "gridBefore", "tblStyle")
)
_GRID, _COLUMN, _WIDTH = w("tblGrid"), w("gridCol"), w("w")
_BORDERS, _CELL_BORDERS = w("tblBorders"), w("tcBorders")
_NO_LINE = frozenset({"nil", "none"})
_MOST_COLUMNS = 63
"""How many columns a table has in Word at most."""
_WRAPPED = frozenset({CONTROL, CONTROL_CONTENT, w("ins"), w("customXml"), w("smartTag")})


@define
class TableReader:
    """Reads the tables of one file.

    Attributes:
        styles: The styles of the file, some of which draw lines.
        blocks: What reads the blocks of a cell.
    """

    styles: StyleTable
    blocks: "Callable[[Element], list[Raw]]"
    _ruled: dict[str, bool] = Factory(dict)

    def read(self, node: Element) -> RawTable:
        """Return the table *node*."""
        rows = [self._row(row) for row in _each(node, ROW) if not _is_deleted(row)]
        grid = node.find(_GRID)
        columns = () if grid is None else grid.iterchildren(_COLUMN)
        widths = tuple(max(twentieths(one.get(_WIDTH)) or 0.0, 0.0) for one in columns)[:_MOST_COLUMNS]
        return RawTable([row for row in rows if row.cells], widths, self._has_lines(node))

    def _row(self, node: Element) -> RawRow:
        properties = node.find(ROW_PROPERTIES)
        header = None if properties is None else properties.find(_HEADER)
        before = None if properties is None else properties.find(_BEFORE)
        return RawRow(
            [self._cell(cell) for cell in _each(node, CELL)],
            header is not None and is_on(header),
            0 if before is None else _columns(before.get(VAL), 0),
        )

    def _cell(self, node: Element) -> RawCell:
        made = RawCell(self.blocks(node))
        properties = node.find(CELL_PROPERTIES)
        if properties is None:
            return made
        if (span := properties.find(_SPAN)) is not None:
            made.span = max(_columns(span.get(VAL), 1), 1)
        if (merge := properties.find(_MERGE)) is not None:
            made.merge = "restart" if merge.get(VAL) == "restart" else "continue"
        return made

    def _has_lines(self, node: Element) -> bool:
        """Return whether lines are drawn: by the table, else its style, or by a cell."""
        properties = node.find(TABLE_PROPERTIES)
        own = None if properties is None else properties.find(_BORDERS)
        style = None if properties is None else properties.find(_STYLE)
        if own is not None and len(own):
            ruled = _draws(own)
        else:
            ruled = self._style_has_lines("" if style is None else style.get(VAL, ""))
        return ruled or any(_draws(one) for one in node.iter(_CELL_BORDERS))

    def _style_has_lines(self, style: str) -> bool:
        if style not in self._ruled:
            self._ruled[style] = self.styles.any_in(style, _BORDERS, _draws)
        return self._ruled[style]


def _each(node: Element, wanted: str) -> Iterator[Element]:
    """Yield the children *wanted*, also those in content controls and the like."""
    for child in node:
        if child.tag == wanted:
            yield child
        elif child.tag in _WRAPPED:
            yield from _each(child, wanted)


def _is_deleted(row: Element) -> bool:
    properties = row.find(ROW_PROPERTIES)
    return properties is not None and properties.find(DELETED) is not None


def _draws(borders: Element) -> bool:
    return any(side.get(VAL, "nil") not in _NO_LINE for side in borders)


def _columns(text: str | None, default: int) -> int:
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 2:  # noqa: PLR2004 - two digits
        return default
    return min(int(text), _MOST_COLUMNS)
