"""The charts of observation tallies: a bar for each count, signs in rows, sessions or people in columns."""

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from socialwork.drawings.base import View, draws, evenly
from socialwork.drawings.tally_rows import TallyCell, TallyGrid, TallyRow, by_person, by_session
from socialwork.figures.box import Box
from socialwork.figures.legend import LINE, Key, legend
from socialwork.figures.measure import ASCENT, text_width
from socialwork.figures.model import (
    SMALLEST_TEXT,
    Figure,
    Ink,
    Label,
    LineTo,
    Mark,
    MoveTo,
    Path,
    PathStep,
    Point,
    Rect,
    Shape,
)
from socialwork.figures.strokes import box_outline, hatch
from socialwork.figures.textflow import lines_height, set_lines, wrap
from socialwork.tools.observations import (
    GroupProcess,
    LeadershipFunctions,
    LearningMotivation,
    ObservationTool,
)
from socialwork.words import Lang, Words

MOST = 8
"""How many columns one chart has room for; more are drawn in several."""

_EDGE = 1.5
_NAMES = 168.0
_NARROWEST, _WIDEST = 14.0, 96.0  # of a bar
_GAP = 8.0
_INDENT = 8.0
_BAR = 8.0
_ROW = 15.0
_AIR = 8.0
_NEAR = 3.0
_MIDDLE = ASCENT / 2 - 0.02
_AND = ", "
_FRAME = Ink(stroke="#909090", width=0.75)
_FULL = Ink(width=0.75, fill="#595959")
_EMPTY = Ink(width=0.75, fill="#ffffff")
_HATCHING = Ink(width=0.7)

_ALT = Words(
    "{name}: cacah {signs} tanda dalam {columns} kolom ({names}).",
    "{name}: counts of {signs} signs in {columns} columns ({names}).",
)
_COUNT = Words("{column}, {sign}: {count}.", "{column}, {sign}: {count}.")
_OF = Words("{count} dari {of}", "{count} of {of}")
_FAVOURABLE = Words("tanda yang mendukung", "favourable sign")
_COUNTED = Words("cacah", "count")
_CONTRARY = Words("tanda sebaliknya", "contrary sign")
_POSSIBLE = Words("paling banyak yang mungkin", "most that is possible")


@frozen(kw_only=True)
class _Layout:
    """Where rows and columns stand."""

    left: float
    column: float
    bar: float
    most: int

    def bar_at(self, n: int, y: float) -> Box:
        """Return where the bar of the n-th column may reach in the row whose middle is *y*."""
        return Box(self.left + n * (self.column + _GAP), y - _BAR / 2, self.bar, _BAR)


def _chart(grid: TallyGrid, view: View) -> Figure:
    cells = [cell for row in grid.rows for cell in row.cells]
    numbers = max(text_width(cell.text, SMALLEST_TEXT) for cell in cells) + _NEAR
    left = _EDGE + _NAMES + _GAP
    room = (view.width - _EDGE - left + _GAP) / len(grid.columns) - _GAP
    column = numbers + max(min(room - numbers, _WIDEST), _NARROWEST)
    most = max(max(cell.count, cell.of or 0) for row in grid.rows if not row.share for cell in row.cells)
    layout = _Layout(left=left, column=column, bar=column - numbers, most=max(most, 1))
    shapes, top = _head(grid, layout)
    rows, bottom = _rows(grid.rows, layout, top)
    right = layout.left + len(grid.columns) * (layout.column + _GAP) - _GAP + _EDGE
    keys = [Key(text=text, sample=_sample(kind), wide=LINE) for kind, text in _keys(grid, view.lang)]
    width = max(right, view.width)
    samples, height = legend(keys, _EDGE, bottom + _AIR, width - 2 * _EDGE)
    signs = sum(bool(row.cells) and not row.share for row in grid.rows)
    return Figure(
        width=width,
        height=bottom + _AIR + height + _EDGE,
        items=(*shapes, *rows, *samples),
        title=grid.name,
        alt=_ALT.pick(view.lang).format(
            name=grid.name, signs=signs, columns=len(grid.columns), names="; ".join(grid.columns)
        ),
        description=tuple(
            _COUNT.pick(view.lang).format(
                column=column, sign=row.name, count=_of_all(row.cells[n], view.lang)
            )
            for n, column in enumerate(grid.columns)
            for row in grid.rows
            if row.cells
        ),
        lang=view.lang,
    )


def _keys(grid: TallyGrid, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield the lines of the legend: the kind of bar and what it means."""
    contrary = any(row.contrary for row in grid.rows)
    yield "seen", (_FAVOURABLE if contrary else _COUNTED).pick(lang)
    if contrary:
        yield "contrary", _CONTRARY.pick(lang)
    if any(cell.of is not None for row in grid.rows for cell in row.cells if not row.share):
        yield "possible", _POSSIBLE.pick(lang)


def _of_all(cell: TallyCell, lang: Lang) -> str:
    return str(cell.count) if cell.of is None else _OF.pick(lang).format(count=cell.count, of=cell.of)


def _head(grid: TallyGrid, layout: _Layout) -> tuple[tuple[Shape, ...], float]:
    """Return what stands above the columns, and where it ends."""
    parts = [name.split(_AND) for name in grid.columns]
    titles = [tuple(line for part in some for line in wrap(part, layout.column, bold=True)) for some in parts]
    height = max(lines_height(len(lines)) for lines in titles)
    shapes = [
        label
        for n, lines in enumerate(titles)
        for label in set_lines(
            lines,
            Label(
                x=layout.bar_at(n, 0).x,
                y=_EDGE + height - lines_height(len(lines)),
                text="",
                bold=True,
                mark=Mark(role="column"),
            ),
        )
    ]
    return tuple(shapes), _EDGE + height + _AIR / 2


def _rows(rows: Sequence[TallyRow], layout: _Layout, top: float) -> tuple[tuple[Shape, ...], float]:
    shapes: list[Shape] = []
    grouped = False
    for row in rows:
        heading = not row.cells
        grouped = heading or (grouped and not row.share)
        indent = _INDENT if grouped and not heading else 0.0
        bold = heading or row.share
        lines = wrap(row.name, _NAMES - indent, bold=bold)
        height = max(lines_height(len(lines)) + _NEAR, _ROW)
        top += _NEAR if bold else 0.0
        y = top + (height - lines_height(len(lines))) / 2
        like = Label(x=_EDGE + indent, y=y, text="", bold=bold, mark=Mark(role="row"))
        shapes += set_lines(lines, like)
        for n, cell in enumerate(row.cells):
            shapes += _cell(row, cell, layout.bar_at(n, top + height / 2), layout)
        top += height
    return tuple(shapes), top


def _cell(row: TallyRow, cell: TallyCell, room: Box, layout: _Layout) -> Iterator[Shape]:
    """Yield a bar in the frame of what was possible, and its number."""
    scale = max(cell.of or 1, 1) if row.share else layout.most
    if cell.of is not None:
        wide = room.width * cell.of / scale
        yield Rect(x=room.x, y=room.y, width=wide, height=room.height, ink=_FRAME, mark=Mark(role="possible"))
    share = max(min(cell.count / scale, 1.0), 0.0)
    bar = Box(room.x, room.y, room.width * share, room.height)
    if share:
        mark = Mark(layer=1, role="count", alt=f"{row.name}: {cell.text}")
        yield from _bar(bar, mark, contrary=row.contrary)
    end = room.x + room.width * max(share, (cell.of or 0) / scale)
    y = room.middle[1] + _MIDDLE * SMALLEST_TEXT
    yield Label(x=end + _NEAR, y=y, text=cell.text, mark=Mark(layer=2, role="number"))


def _bar(bar: Box, mark: Mark, *, contrary: bool) -> Iterator[Shape]:
    ink = _EMPTY if contrary else _FULL
    yield Rect(x=bar.x, y=bar.y, width=bar.width, height=bar.height, ink=ink, mark=mark)
    lines = hatch(box_outline(bar), gap=3.2) if contrary and bar.width > 1 else ()
    steps: tuple[PathStep, ...] = tuple(step for start, end in lines for step in (MoveTo(start), LineTo(end)))
    if steps:
        yield Path(steps=steps, ink=_HATCHING, mark=Mark(layer=mark.layer, role="pattern"))


def _sample(kind: str) -> Callable[[Point, Point], tuple[Shape, ...]]:
    def sample(left: Point, right: Point) -> tuple[Shape, ...]:
        box = Box(left[0], left[1] - _BAR / 2, right[0] - left[0], _BAR)
        if kind == "possible":
            return (Rect(x=box.x, y=box.y, width=box.width, height=box.height, ink=_FRAME),)
        return tuple(_bar(box, Mark(role="legend"), contrary=kind == "contrary"))

    return sample


# --- the tools --------------------------------------------------------------------------------


def _by_sessions(tool: ObservationTool) -> tuple[ObservationTool, ...]:
    return tuple(evolve(tool, sessions=part) for part in evenly(tool.sessions, MOST))


def _by_people(tool: LeadershipFunctions) -> tuple[LeadershipFunctions, ...]:
    people = tuple(dict.fromkeys(session.person for session in tool.sessions))
    return tuple(
        evolve(tool, sessions=tuple(session for session in tool.sessions if session.person in some))
        for some in evenly(people, MOST)
    )


def observation_chart(tool: ObservationTool, view: View) -> Figure:
    """Return the chart of an observation tally: a row for each sign, a column for each session.

    Raises:
        SocialWorkError: The tally is not known, or nothing was observed.
    """
    return _chart(by_session(tool, view), view)


@draws(LeadershipFunctions, split=_by_people)
def leadership_chart(tool: LeadershipFunctions, view: View) -> Figure:
    """Return the chart of leadership functions: a row for each function, a column for each member.

    Raises:
        SocialWorkError: The tally is not known, or nothing was observed.
    """
    return _chart(by_person(tool, view), view)


for _cls in (GroupProcess, LearningMotivation):
    draws(_cls, split=_by_sessions)(observation_chart)
