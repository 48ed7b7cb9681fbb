"""How high everything stands: rows by their extents, level lines by their tracks."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from socialwork.drawings.genogram.layout.placed import Row
from socialwork.drawings.genogram.layout.rakes import Bar, Rake
from socialwork.drawings.genogram.layout.sheet import Sheet
from socialwork.drawings.genogram.layout.tracks import tracks_of

_OVER = 0.67
"""How much of a track a stub takes below a level line."""


@frozen(kw_only=True)
class Heights:
    """The heights of a layout.

    Attributes:
        rows: The rows.
        bars: The height of the line of each union of two.
        rakes: The height of the level line of each rake; for one without, where its parts meet.
        stubs: Where the stub of each rake from unknown parents begins.
        twins: For each gap where the slanting lines to twins begin.
        total: The height of the whole.
    """

    rows: tuple[Row, ...]
    bars: dict[int, float]
    rakes: dict[int, float]
    stubs: dict[int, float]
    twins: dict[int, float]
    total: float


def heights_of(sheet: Sheet, bars: Mapping[int, Bar], rakes: Sequence[Rake]) -> Heights:
    """Return how high everything stands, from 0 at the top."""
    found = _Stack(sheet, bars, rakes)
    if any(row < 0 for row in sheet.net.bond_row):
        found.gap(-1)
    for r in range(len(sheet.rows)):
        found.row(r)
        found.gap(r)
    return Heights(
        rows=tuple(found.rows),
        bars=found.at_bar,
        rakes=found.at_rake,
        stubs=found.at_stub,
        twins=found.at_twins,
        total=found.y,
    )


class _Stack:
    """Rows and gaps as they are stacked; ``y`` is how far down they reach."""

    def __init__(self, sheet: Sheet, bars: Mapping[int, Bar], rakes: Sequence[Rake]) -> None:
        self.sheet, self.bars, self.rakes = sheet, bars, rakes
        self.y = 0.0
        self.rows: list[Row] = []
        self.at_bar: dict[int, float] = {}
        self.at_rake: dict[int, float] = {}
        self.at_stub: dict[int, float] = {}
        self.at_twins: dict[int, float] = {}

    def row(self, r: int) -> None:
        """Stack the people of a row."""
        people = self.sheet.room.people
        mine = [people[node] for node in self.sheet.rows[r] if node < len(people)]
        above = max((extent.above for extent in mine), default=self.sheet.half)
        below = max((extent.below for extent in mine), default=self.sheet.half)
        self.rows.append(Row(y=self.y + above, top=self.y, bottom=self.y + above + below))
        self.y += above + below

    def gap(self, gap: int) -> None:
        """Stack the lines below a row."""
        spacing, net = self.sheet.room.spacing, self.sheet.net
        mine = [b for b, row in enumerate(net.bond_row) if row == gap]
        rakes = [k for k, rake in enumerate(self.rakes) if rake.comb.gap == gap]
        if not mine and not rakes:
            return
        self.y += spacing.clear
        self._stack_bars([b for b in mine if b in self.bars])
        if rakes:
            self.y += spacing.track if any(b in self.bars for b in mine) else 0.0
            self._stack_rakes(rakes)
            if any(
                net.family.bonds[self.rakes[k].comb.bond].twins and self.rakes[k].comb.top < 0 for k in rakes
            ):
                self.at_twins[gap] = self.y
                self.y += spacing.twin
        self.y += spacing.clear

    def _stack_bars(self, mine: Sequence[int]) -> None:
        spacing, labels = self.sheet.room.spacing, self.sheet.room.labels
        for track, group in enumerate(_grouped(tracks_of([self.bars[b].level for b in mine], spacing.clear))):
            signs = [sign for k in group if (sign := labels[mine[k]]) is not None]
            self.y += max([spacing.track if track else 0.0, *(sign.above for sign in signs)])
            for k in group:
                self.at_bar[mine[k]] = self.y
            self.y += max((sign.below for sign in signs), default=0.0)

    def _stack_rakes(self, mine: Sequence[int]) -> None:
        spacing = self.sheet.room.spacing
        bent = [k for k in mine if not self.rakes[k].straight]
        groups = _grouped(tracks_of([self.rakes[k].level for k in bent], spacing.clear))
        if groups and any(not self.rakes[bent[k]].known for k in groups[0]):
            self.y += spacing.stub
        for k in mine:  # where a straight line is joined, no level line runs
            self.at_rake[k] = self.y - spacing.clear / 2
        for track, group in enumerate(groups):
            self.y += spacing.track if track else 0.0
            for k in group:
                self.at_rake[bent[k]] = self.y
                stub = min(spacing.stub, _OVER * spacing.track) if track else spacing.stub
                self.at_stub[bent[k]] = self.y - stub


def _grouped(tracks: Iterable[int]) -> list[list[int]]:
    """Return which items are on each track."""
    found: list[list[int]] = []
    for item, track in enumerate(tracks):
        found += ([] for _ in range(track + 1 - len(found)))
        found[track].append(item)
    return found
