"""The marks on one side of a body: patterned regions, and numbers beside the body with leads to them."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.drawings.body_patterns import patterned
from socialwork.drawings.body_shape import HEIGHT, WIDTH, centre_of, region_shape, sliced
from socialwork.drawings.body_words import place_of
from socialwork.figures.measure import ASCENT
from socialwork.figures.model import SMALLEST_TEXT, Ellipse, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.placing import spread
from socialwork.tools.body_map import BodyMark
from socialwork.vocabulary.body import BodyMarkKind, BodyRegion, BodySide
from socialwork.words import Lang

SCALE = 0.92
"""How large the outline is drawn."""

GUTTER = 27.0
"""How much room there is for numbers beside the body."""

_DISC = 7.5
_SLOT = 2 * _DISC + 2.0
_TIP_RADIUS = 1.7
_LEAD = Ink(width=0.7)
_CIRCLE = Ink(width=0.9, fill="#ffffff")
_TIP = Ink(stroke="", fill="#000000")
_HEADS = frozenset({BodyRegion.HEAD, BodyRegion.FACE})


@frozen(kw_only=True)
class Numbered:
    """A mark with its number."""

    number: int
    mark: BodyMark


@frozen(kw_only=True)
class _Slice:
    """What one kind of mark has of a region."""

    region: BodyRegion
    kind: BodyMarkKind
    polygon: tuple[Point, ...]


def placed(point: Point, middle: Point) -> Point:
    """Return where a point of the outline is drawn; *middle* is the top of the head."""
    return (middle[0] + SCALE * point[0], middle[1] + SCALE * point[1])


def marked(
    marks: Sequence[Numbered], side: BodySide, middle: Point, lang: Lang
) -> tuple[tuple[Shape, ...], float]:
    """Return the marks on one side of the body, and where the lowest number ends.

    Args:
        marks: The marks that are seen from this side.
        side: The side.
        middle: Where the top of the head is.
        lang: The language.
    """
    slices = tuple(_slices(marks, side, middle))
    shapes = [
        shape
        for one in slices
        for shape in patterned(
            one.polygon,
            one.kind,
            Mark(
                layer=3 if one.region in _HEADS else 1,
                role="region",
                alt=f"{place_of(one.region, side, lang)}: {one.kind.label(lang)}",
            ),
        )
    ]
    numbers, lowest = _numbers(marks, slices, middle)
    return (*shapes, *numbers), lowest


def _slices(marks: Sequence[Numbered], side: BodySide, middle: Point) -> Iterator[_Slice]:
    """Yield the regions, each in as many slices as it has kinds of marks."""
    for region in dict.fromkeys(one.mark.region for one in marks):
        kinds = dict.fromkeys(one.mark.kind for one in marks if one.mark.region is region)
        shape = tuple(placed(point, middle) for point in region_shape(region, side))
        for kind, polygon in zip(kinds, sliced(shape, len(kinds)), strict=True):
            yield _Slice(region=region, kind=kind, polygon=polygon)


def _numbers(
    marks: Sequence[Numbered], slices: Sequence[_Slice], middle: Point
) -> tuple[tuple[Shape, ...], float]:
    """Return the numbers left and right of the body, and where the lowest one ends."""
    anchors = {(one.region, one.kind): centre_of(one.polygon) for one in slices}
    found = [(anchors[one.mark.region, one.mark.kind], one.number) for one in marks]
    left: list[tuple[Point, int]] = []
    right: list[tuple[Point, int]] = []
    for anchor, number in sorted(found, key=lambda each: (each[0][1], each[1])):
        central = abs(anchor[0] - middle[0]) < 1
        to_left = len(left) <= len(right) if central else anchor[0] < middle[0]
        (left if to_left else right).append((anchor, number))
    reach = SCALE * WIDTH / 2 + GUTTER - _DISC - 1
    shapes: list[Shape] = []
    lowest = middle[1]
    for side, some in ((-1, left), (1, right)):
        wanted = [anchor[1] for anchor, _ in some]
        low, high = middle[1], middle[1] + SCALE * HEIGHT
        places = spread(wanted, [_SLOT] * len(some), low, high)
        for (anchor, number), y in zip(some, places, strict=True):
            shapes += _number(number, anchor, (middle[0] + side * reach, y))
            lowest = max(lowest, y + _SLOT / 2)
    return tuple(shapes), lowest


def _number(number: int, anchor: Point, place: Point) -> tuple[Shape, ...]:
    x, y = place
    lead = Polyline(points=(place, anchor), ink=_LEAD, mark=Mark(layer=4, role="lead"))
    tip = Ellipse(
        cx=anchor[0],
        cy=anchor[1],
        rx=_TIP_RADIUS,
        ry=_TIP_RADIUS,
        ink=_TIP,
        mark=Mark(layer=4, role="lead"),
    )
    over = Mark(layer=5, role="number")
    disc = Ellipse(cx=x, cy=y, rx=_DISC, ry=_DISC, ink=_CIRCLE, mark=over)
    baseline = y + (ASCENT / 2 - 0.02) * SMALLEST_TEXT
    return lead, tip, disc, Label(x=x, y=baseline, text=str(number), anchor="middle", mark=over)
