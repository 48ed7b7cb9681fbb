"""Room for signatures: place and day, then those who sign beside each other, with a line for each name."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from socialwork.document.nodes import Blocks, Cell, Paragraph, Table
from socialwork.export.blocks.parts import para
from socialwork.export.forms.fill import Fill
from socialwork.export.forms.model import Signing
from socialwork.export.forms.signers import SignatureRoom, room_of
from socialwork.export.forms.telling import tell
from socialwork.export.forms.told import as_line
from socialwork.words import Words

NOWHERE = "none"
"""Says that neither place nor day stands above the signatures."""

_GAP = 3
_KEPT, _LAST = "form-signature", "form-name"
"""The roles of what stays with the row below it, and of the last row."""

_PLACE_AND_DAY = Words("{place}, {day}", "{place}, {day}")

_NO_PLACE, _NO_DAY = "………………", "……………… 20……"


def signing_blocks(signing: Signing, fill: Fill) -> Blocks:
    """Return the signatures as a table without lines, which stays on one page."""
    rooms = [room_of(one, fill) for one in signing.signers if fill.meets(one.when)]
    if not rooms:
        return ()
    columns = signing.columns if len(rooms) == 1 else min(signing.columns, len(rooms))
    rows = [*_heads(signing, columns, fill), *_rows(rooms, columns)]
    return (Table(rows=tuple(rows), ruled=False),)


def _heads(signing: Signing, columns: int, fill: Fill) -> Iterator[tuple[Cell, ...]]:
    """Yield the row with place and day, above those who sign last in their row, as letters have it."""
    if signing.place == NOWHERE:
        return
    # Where the case says neither place nor day of signing, both are left to those who sign.
    place = as_line(tell(signing.place, "", fill)) if signing.place else ""
    day = as_line(tell(signing.date, "date", fill)) if signing.date else ""
    words = fill.ctx.label(_PLACE_AND_DAY, place=place or _NO_PLACE, day=day or _NO_DAY)
    wide = max(columns - 2, 1)  # the words take the room of two where three or more sign
    if columns > 1:
        yield (_cell(("",), wide), _cell((words,), columns - wide))
    else:
        yield (_cell((words,)),)


def _rows(rooms: Sequence[SignatureRoom], columns: int) -> Iterator[tuple[Cell, ...]]:
    for start in range(0, len(rooms), columns):
        part = rooms[start : start + columns]
        high = max(len(one.above) for one in part)
        last = start + columns >= len(rooms)
        role = _LAST if last else _KEPT
        cells = [_cell(_lines(one, high, after=not last), role=role) for one in part]
        if len(rooms) == 1 and columns > 1:
            cells = [_cell(("",), columns - 1, role), *cells]  # one alone signs at the right, as on letters
        elif len(part) < columns:
            cells[-1] = evolve(cells[-1], colspan=columns - len(part) + 1)
        yield tuple(cells)


def _lines(room: SignatureRoom, high: int, *, after: bool) -> tuple[str, ...]:
    """Return the lines of one signature; what stands above begins as low as its neighbours."""
    return (*[""] * (high - len(room.above)), *room.above, *[""] * _GAP, *room.below, *[""] * after)


def _cell(lines: Sequence[str], colspan: int = 1, role: str = _KEPT) -> Cell:
    blocks: tuple[Paragraph, ...] = tuple(para(line, role) for line in lines)
    return Cell(blocks=blocks, align="center", colspan=colspan)
