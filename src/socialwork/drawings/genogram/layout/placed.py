"""What a layout takes and gives back: room, places and lines, in CSS pixels."""

from attrs import frozen

from socialwork.figures.model import Point


@frozen(kw_only=True)
class Extent:
    """The room that a thing needs round its point: a symbol with its texts round the symbol's centre.

    Attributes:
        left: How far it reaches to the left.
        right: How far it reaches to the right.
        above: How far it reaches upwards.
        below: How far it reaches downwards.
    """

    left: float
    right: float
    above: float
    below: float


@frozen(kw_only=True)
class Spacing:
    """How much room is left between things.

    Attributes:
        symbol: The side of a symbol; lines begin and end at its edge.
        between: The least distance from one person's extent to the next in a row.
        track: The distance of lines that run level below one another.
        port: The distance of the lines of several unions that leave one symbol.
        clear: The least distance from the extents of a row to the lines above and below it.
        twin: The height of the slanting lines to twins.
        stub: The length of the line that stands for unknown parents, or for a union without anyone else.
        stretch: How much wider the drawing may be than its widest row, where that makes lines straighter.
    """

    symbol: float = 36.0
    between: float = 14.0
    track: float = 12.0
    port: float = 10.0
    clear: float = 8.0
    twin: float = 16.0
    stub: float = 12.0
    stretch: float = 1.15


@frozen(kw_only=True)
class PlacedPerson:
    """A person: once in the drawing.

    Attributes:
        code: The person's code.
        x: The centre of the symbol.
        y: The centre of the symbol.
        generation: The row, 0 at the top.
    """

    code: str
    x: float
    y: float
    generation: int


@frozen(kw_only=True)
class PlacedUnion:
    """The line of a union.

    Lines that leave a symbol beside its middle begin inside the square round it; a symbol drawn over them,
    with a fill, hides what lies below it.

    Attributes:
        code: The union's code.
        partners: Those of its partners that the genogram lists, from left to right.
        path: Down from one partner, across, and up to the other. For one partner a line downwards; for
            none a stub that ends on the bar of the children.
        bar: The part of the path where slashes and labels stand, from left to right: the level gap from
            which the children hang. For one partner or none it is the whole upright path.
    """

    code: str
    partners: tuple[str, ...]
    path: tuple[Point, ...]
    bar: tuple[Point, Point]


@frozen(kw_only=True)
class Drop:
    """The line to a child.

    Attributes:
        child: The child's code.
        path: From the bar of the sibship to the top of the child's symbol; for twins, all from one point.
    """

    child: str
    path: tuple[Point, ...]


@frozen(kw_only=True)
class PlacedSibship:
    """The lines from a union to its children.

    Attributes:
        union: The union's code.
        trunk: From the line of the union down to the bar; empty where the parents are not known.
        bar: The level line above the children, from left to right; ``None`` where trunk and one drop are
            one straight line.
        drops: A line for each child, in birth order.
    """

    union: str
    trunk: tuple[Point, ...]
    bar: tuple[Point, Point] | None
    drops: tuple[Drop, ...]


@frozen(kw_only=True)
class Row:
    """A generation.

    Attributes:
        y: Where the centres of its symbols stand.
        top: Above the extents of all its people.
        bottom: Below the extents of all its people.
    """

    y: float
    top: float
    bottom: float


@frozen(kw_only=True)
class FamilyLayout:
    """Where everything of a genogram stands.

    Attributes:
        persons: Everyone who is listed, once each, row by row from left to right.
        unions: The unions that have a partner or a child who is listed, by code.
        sibships: The children of each union that has some, by the union's code.
        rows: The generations, from the top.
        width: How far it reaches to the right of 0.
        height: How far it reaches below 0.
        left_out: Pairs of union and child whose line is not drawn, because it would make somebody their own
            ancestor.
    """

    persons: tuple[PlacedPerson, ...]
    unions: tuple[PlacedUnion, ...]
    sibships: tuple[PlacedSibship, ...]
    rows: tuple[Row, ...]
    width: float
    height: float
    left_out: tuple[tuple[str, str], ...] = ()
