"""Shapes of a drawing in DrawingML: where each stands, what outline it has and how it is drawn.

Like the text, this is composed as markup. Numbers are EMU; *factor* says how many of them a pixel of the
drawing is, so that lines and texts shrink together with the places: Word scales neither with a group.
"""

import math
import re
from collections.abc import Iterable, Sequence
from itertools import chain

from socialwork.errors import SocialWorkError
from socialwork.figures.model import (
    Close,
    CurveTo,
    Ellipse,
    Ink,
    LineTo,
    MoveTo,
    Path,
    PathStep,
    Point,
    Polyline,
    Rect,
)

_LINE_POINTS = 2
_FARTHEST = 2_000_000_000
"""The farthest place that every program can hold, in EMU: more than five kilometres of paper."""
_THICKEST = 20_116_800
_WHOLE = 100_000
"""A whole, in the thousandths of a percent of DrawingML."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_MITRE = 4
"""How pointed a corner may be, as in SVG."""

NO_INK = "<a:noFill/><a:ln><a:noFill/></a:ln>"
"""Neither fill nor line."""


Edges = tuple[float, float, float, float]
"""Left, top, right and bottom of a box, in pixels."""


def emu(pixels: float, factor: float) -> int:
    """Return *pixels* in EMU.

    Raises:
        SocialWorkError: It is no number, or too far away for any page.

    >>> emu(1, 9525), emu(-2.5, 9525 / 2)
    (9525, -11906)
    """
    length = pixels * factor
    if not abs(length) <= _FARTHEST:  # what is no number compares with nothing
        message = f"a drawing cannot have a place or length of {pixels} pixels"
        raise SocialWorkError(message)
    return round(length)


def colour(value: str) -> str:
    """Return a colour ``#rrggbb`` as Word writes it.

    Raises:
        SocialWorkError: It is no such colour.

    >>> colour("#00ff7f")
    '00FF7F'
    """
    if not _COLOUR.fullmatch(value):
        message = f"a drawing has the colour {value!r}; expected is one like '#1a2b3c'"
        raise SocialWorkError(message)
    return value[1:].upper()


def outline(shape: Rect | Ellipse | Polyline | Path, factor: float) -> str:
    """Return place, form, fill and line of *shape*, the content of ``wps:spPr``."""
    corner = "<a:round/>" if isinstance(shape, Polyline | Path) else f'<a:miter lim="{_MITRE * _WHOLE}"/>'
    return _form(shape, factor) + _fill(shape.ink.fill) + _line(shape.ink, factor, corner)


def edges(shape: Rect | Ellipse | Polyline | Path) -> Edges:
    """Return the edges of the box in which *shape* lies, without the width of its line."""
    match shape:
        case Rect():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Ellipse():
            return shape.cx - shape.rx, shape.cy - shape.ry, shape.cx + shape.rx, shape.cy + shape.ry
        case Polyline():
            points = shape.points
        case Path():
            points = tuple(chain.from_iterable(map(_points, shape.steps)))
    xs, ys = zip(*(points or ((0.0, 0.0),)), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def place(box: Edges, factor: float) -> str:
    """Return where a shape stands; its edges are rounded, not its lengths, so that neighbours meet."""
    left, top, right, bottom = (emu(edge, factor) for edge in box)
    return _place(left, top, max(right - left, 0), max(bottom - top, 0))


def _place(x: int, y: int, width: int, height: int, flip: str = "") -> str:
    return f'<a:xfrm{flip}><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def preset(name: str, adjusted: str = "") -> str:
    """Return one of the forms that every program knows."""
    return f'<a:prstGeom prst="{name}"><a:avLst>{adjusted}</a:avLst></a:prstGeom>'


def _form(shape: Rect | Ellipse | Polyline | Path, factor: float) -> str:
    match shape:
        case Rect():
            placed, shorter = place(edges(shape), factor), min(shape.width, shape.height)
            if shape.radius <= 0 or shorter <= 0:
                return placed + preset("rect")
            rounded = round(min(shape.radius / shorter, 0.5) * _WHOLE)
            return placed + preset("roundRect", f'<a:gd name="adj" fmla="val {rounded}"/>')
        case Ellipse():
            return place(edges(shape), factor) + preset("ellipse")
        case Polyline() if len(shape.points) == _LINE_POINTS and not shape.closed:
            # A line goes from corner to corner of its box, which may be flat.
            (x1, y1), (x2, y2) = _scaled(shape.points, factor)
            flip = ' flipV="1"' if (x1 < x2) != (y1 < y2) and x1 != x2 and y1 != y2 else ""
            return _place(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1), flip) + preset("line")
        case Polyline():
            steps: tuple[PathStep, ...] = ()
            if shape.points:
                first, *others = shape.points
                steps = (MoveTo(first), *map(LineTo, others), *((Close(),) if shape.closed else ()))
            return _free(steps, factor)
        case Path():
            return _free(shape.steps, factor)


# --- lines ------------------------------------------------------------------------------------


_STEPS = {MoveTo: "a:moveTo", LineTo: "a:lnTo", CurveTo: "a:cubicBezTo", Close: "a:close"}


def _free(steps: Sequence[PathStep], factor: float) -> str:
    """Return a form with its own path, in a box round all its points that is flat nowhere."""
    points = _scaled(chain.from_iterable(map(_points, steps)), factor) or [(0, 0)]
    left, top = (min(values) for values in zip(*points, strict=True))
    width, height = (
        max(max(values) - low, math.ceil(factor))
        for values, low in zip(zip(*points, strict=True), (left, top), strict=True)
    )
    drawn = ""
    for step in steps:
        tag = _STEPS[type(step)]
        inside = (f'<a:pt x="{x - left}" y="{y - top}"/>' for x, y in _scaled(_points(step), factor))
        drawn += f"<{tag}>{''.join(inside)}</{tag}>"
    return (
        f"{_place(left, top, width, height)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{width}" h="{height}">{drawn}</a:path>'
        f"</a:pathLst></a:custGeom>"
    )


def _points(step: PathStep) -> tuple[Point, ...]:
    match step:
        case MoveTo() | LineTo():
            return (step.to,)
        case CurveTo():
            return (step.control1, step.control2, step.to)
        case Close():
            return ()


def _scaled(points: Iterable[Point], factor: float) -> list[tuple[int, int]]:
    return [(emu(x, factor), emu(y, factor)) for x, y in points]


# --- ink --------------------------------------------------------------------------------------


def _fill(value: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour(value)}"/></a:solidFill>' if value else "<a:noFill/>"


def _line(ink: Ink, factor: float, corner: str) -> str:
    width = min(emu(ink.width, factor), _THICKEST)
    if not ink.stroke or width <= 0:
        return "<a:ln><a:noFill/></a:ln>"
    return f'<a:ln w="{width}" cap="flat">{_fill(ink.stroke)}{_dashes(ink)}{corner}</a:ln>'


def _dashes(ink: Ink) -> str:
    """Return dashes and gaps in widths of the line; an odd number of them goes round twice, as in SVG."""
    lengths = ink.dash if len(ink.dash) % 2 == 0 else ink.dash * 2
    if not any(length > 0 for length in lengths):
        return '<a:prstDash val="solid"/>'
    shares = [max(round(length / ink.width * _WHOLE), 0) for length in lengths]
    pairs = zip(shares[::2], shares[1::2], strict=True)
    stops = "".join(f'<a:ds d="{dash}" sp="{gap}"/>' for dash, gap in pairs)
    return f"<a:custDash>{stops}</a:custDash>"
