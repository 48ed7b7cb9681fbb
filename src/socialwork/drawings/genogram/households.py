"""Households: a dotted line with round corners about those who live together, and nobody else."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from socialwork.drawings.genogram.layout import FamilyLayout, Row
from socialwork.drawings.genogram.sizes import HOMES
from socialwork.figures.box import Box
from socialwork.figures.merged import merged, rounded
from socialwork.figures.model import Ink, Mark, Path, Point, Shape

DOTS = Ink(stroke="#404040", width=1.5, dash=(2, 4), fill="#f5f5f5")
"""How a household is drawn."""

_RADIUS = 14.0
_PADS = (6.0, 9.0, 12.0)
"""How far the lines of households stay from the people, so that lines of several can be told apart."""

_LANES = (0.0, -6.0, 6.0)
_NECK = 8.0
_BAND = 14.0
_REACH = 20.0
_EDGE = 40.0


@frozen
class _Run:
    """People of a household who stand side by side in one row, or the way past a row without any.

    Attributes:
        box: What is inside.
        neck: Whether it is only a way past other people.
    """

    box: Box
    neck: bool = False


@frozen(kw_only=True)
class Stand:
    """Where people stand.

    Attributes:
        rows: The generations from the top.
        row_of: The row of each person.
        boxes: The box of each person, texts included.
    """

    rows: tuple[Row, ...]
    row_of: Mapping[str, int]
    boxes: Mapping[str, Box]

    def row(self, number: int) -> list[str]:
        """Return the people of a row from left to right."""
        mine = [code for code, row in self.row_of.items() if row == number]
        return sorted(mine, key=lambda code: self.boxes[code].x)


def stand_of(layout: FamilyLayout, boxes: Mapping[str, Box]) -> Stand:
    """Return where the people of a layout stand."""
    return Stand(
        rows=layout.rows,
        row_of={person.code: person.generation for person in layout.persons},
        boxes=boxes,
    )


def rings(members: Sequence[str], number: int, stand: Stand) -> tuple[tuple[Point, ...], ...]:
    """Return the corners of the line about a household.

    Args:
        members: Who lives in it.
        number: Its place among the households, from 0.
        stand: Where everyone stands.
    """
    return merged(_pieces(members, number, stand))


def drawn_ring(ring: Sequence[Point]) -> Shape:
    """Return the line about a household."""
    return Path(steps=rounded(ring, _RADIUS), ink=DOTS, mark=Mark(layer=HOMES, role="household"))


def _pieces(members: Sequence[str], number: int, stand: Stand) -> list[Box]:
    """Return boxes that cover all members, joined through the gaps between rows and columns."""
    pad = _PADS[number % len(_PADS)]
    rows = sorted({stand.row_of[code] for code in members})
    first, last = rows[0], rows[-1]
    levels = [_runs(row, members, pad, stand) for row in range(first, last + 1)]
    if len(levels) == 1:
        return _below(levels[0], _mid(first, number, stand))
    pieces: list[Box] = []
    feet = levels[0]
    for offset, below in enumerate(levels[1:]):
        runs = below or [_neck(first + offset + 1, feet, stand)]
        y = _mid(first + offset, number, stand)
        band = _band([*feet, *runs], y)
        reach = _BAND / 2 if band else 0.0
        pieces += [_down(run.box, y + reach) for run in feet] + [_up(run.box, y - reach) for run in runs]
        pieces += band
        pieces += [run.box for run in (*levels[offset], *runs)]
        wanted = _round([run.box for run in feet]).middle[0]
        feet = [min(runs, key=lambda run: abs(run.box.middle[0] - wanted))]
    return pieces


def _runs(row: int, members: Sequence[str], pad: float, stand: Stand) -> list[_Run]:
    runs: list[list[Box]] = []
    before = False
    for code in stand.row(row):
        inside = code in members
        if inside and before:
            runs[-1].append(stand.boxes[code].grown(pad))
        elif inside:
            runs.append([stand.boxes[code].grown(pad)])
        before = inside
    return [_Run(_round(boxes)) for boxes in runs]


def _neck(row: int, feet: Sequence[_Run], stand: Stand) -> _Run:
    """Return the narrow way past a row in which no member stands, as near to *feet* as there is a gap."""
    boxes = [stand.boxes[code] for code in stand.row(row)]
    wanted = _round([run.box for run in feet]).middle[0]
    lefts = [box.x for box in boxes] or [wanted]
    rights = [box.right for box in boxes] or [wanted]
    gaps = list(zip([lefts[0] - _EDGE, *rights], [*lefts, rights[-1] + _EDGE], strict=True))
    wide = [(left, right) for left, right in gaps if right - left >= 2 * _NECK] or gaps
    places = [min(max(wanted, left + _NECK), right - _NECK) for left, right in wide]
    x = min(places, key=lambda place: abs(place - wanted))
    band = stand.rows[row]
    return _Run(Box(x - _NECK / 2, band.top, _NECK, band.bottom - band.top), neck=True)


def _mid(row: int, number: int, stand: Stand) -> float:
    """Return the height at which runs are joined below a row."""
    top = stand.rows[row].bottom
    bottom = stand.rows[row + 1].top if row + 1 < len(stand.rows) else top + 2 * _BAND
    return (top + bottom) / 2 + _LANES[number % len(_LANES)]


def _below(runs: Sequence[_Run], y: float) -> list[Box]:
    """Return the runs of one row, joined below it where there are several."""
    if len(runs) == 1:
        return [runs[0].box]
    return [*(_down(run.box, y + _BAND / 2) for run in runs), *_band(runs, y)]


def _band(runs: Sequence[_Run], y: float) -> list[Box]:
    """Return the level box that joins runs which do not stand over each other."""
    left, right = min(run.box.right for run in runs), max(run.box.x for run in runs)
    if right - left <= -_REACH:
        return []
    low = max(min(left, right) - _REACH, min(run.box.x for run in runs))
    high = min(max(left, right) + _REACH, max(run.box.right for run in runs))
    return [Box(low, y - _BAND / 2, high - low, _BAND)]


def _down(box: Box, y: float) -> Box:
    return Box(box.x, box.y, box.width, max(y, box.bottom) - box.y)


def _up(box: Box, y: float) -> Box:
    top = min(y, box.y)
    return Box(box.x, top, box.width, box.bottom - top)


def _round(boxes: Sequence[Box]) -> Box:
    return Box.round([point for box in boxes for point in ((box.x, box.y), (box.right, box.bottom))])
