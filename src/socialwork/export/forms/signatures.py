"""Room for signatures: place and day, then those who sign beside each other, with a line for each name."""

from collections.abc import Iterator, Sequence

from socialwork.document.nodes import Blocks, Cell, Paragraph, Table
from socialwork.export.blocks.base import declare_labels
from socialwork.export.blocks.parts import para
from socialwork.export.forms.fill import DOTS, Fill
from socialwork.export.forms.model import Signing
from socialwork.export.forms.signers import SignatureRoom, room_of
from socialwork.export.forms.telling import as_line, tell
from socialwork.words import Words

NOWHERE = "none"
"""Says that neither place nor day stands above the signatures."""

_GAP = 3
_ROLE = "signature"
_PLACE_AND_DAY = Words("{place}, {day}", "{place}, {day}")

declare_labels(no_day=Words("…………………… 20……", "…………………… 20……"))


def signing_blocks(signing: Signing, fill: Fill) -> Blocks:
    """Return the signatures as a table without lines, which stays on one page."""
    rooms = [room_of(one, fill) for one in signing.signers if fill.meets(one.when)]
    if not rooms:
        return ()
    columns = min(signing.columns, len(rooms))
    rows = [*_heads(signing, columns, fill), *_rows(rooms, columns)]
    return (para("", _ROLE), Table(rows=tuple(rows), ruled=False))


def _heads(signing: Signing, columns: int, fill: Fill) -> Iterator[tuple[Cell, ...]]:
    """Yield the row with place and day, above those who sign last in their row, as letters have it."""
    if signing.place == NOWHERE:
        return
    place = as_line(tell(signing.place, "", fill)) if signing.place else ""
    day = as_line(tell(signing.date, "date", fill)) if signing.date else ""
    words = fill.ctx.label(_PLACE_AND_DAY, place=place or DOTS, day=day or fill.ctx.label("no-day"))
    before = tuple(_cell(("",)) for _ in range(columns - 1))
    yield (*before, _cell((words,)))


def _rows(rooms: Sequence[SignatureRoom], columns: int) -> Iterator[tuple[Cell, ...]]:
    for start in range(0, len(rooms), columns):
        part = rooms[start : start + columns]
        high = max(len(one.above) for one in part)
        cells = [_cell(_lines(one, high)) for one in part]
        if len(part) < columns:
            cells[-1] = Cell(blocks=cells[-1].blocks, align="center", colspan=columns - len(part) + 1)
        yield tuple(cells)


def _lines(room: SignatureRoom, high: int) -> tuple[str, ...]:
    """Return the lines of one signature; what stands above begins as low as its neighbours."""
    return (*[""] * (high - len(room.above)), *room.above, *[""] * _GAP, *room.below)


def _cell(lines: Sequence[str]) -> Cell:
    blocks: tuple[Paragraph, ...] = tuple(para(line, _ROLE) for line in lines)
    return Cell(blocks=blocks, align="center")
