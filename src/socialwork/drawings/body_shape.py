"""The outline of a body, neither a child's nor an adult's, neither a man's nor a woman's, and its regions.

The outline was made for this library: points of one half, joined by smooth curves and mirrored. A region is
the piece that straight cuts leave of a part of the body, so that regions fit together and into the outline.
"""

from collections.abc import Sequence
from functools import cache

from socialwork.figures.model import Close, CurveTo, Ellipse, MoveTo, PathStep, Point
from socialwork.figures.strokes import outline
from socialwork.vocabulary.body import BodyRegion, BodySide

WIDTH, HEIGHT = 126.0, 300.0
"""The size of the outline; its point 0, 0 is the top of the head, in the middle from side to side."""

HEAD = Ellipse(cx=0.0, cy=23.0, rx=17.5, ry=23.0)
"""The head."""

# One half of the outline: from the neck over the arm to the armpit, down the leg and up to the crotch.
_NECK: tuple[Point, ...] = ((8.6, 42.0), (9.0, 50.0))
_SHOULDER: tuple[Point, ...] = ((17.0, 56.5), (30.0, 60.5), (37.5, 67.5))
_ARM_OUT: tuple[Point, ...] = ((41.0, 82.0), (45.0, 101.0), (50.5, 124.0), (55.0, 146.0))
_HAND: tuple[Point, ...] = (
    (59.0, 154.0),
    (62.5, 166.0),
    (61.5, 177.0),
    (56.5, 181.5),
    (51.5, 171.0),
    (48.6, 160.0),
)
_ARM_IN: tuple[Point, ...] = ((47.0, 149.5), (41.0, 128.0), (35.0, 106.0), (29.5, 88.0))
_TRUNK: tuple[Point, ...] = ((27.5, 101.0), (25.2, 120.0), (26.0, 134.0), (29.0, 150.0), (30.0, 164.0))
_LEG_OUT: tuple[Point, ...] = (
    (28.5, 190.0),
    (24.5, 214.0),
    (23.0, 228.0),
    (23.0, 246.0),
    (19.0, 268.0),
    (17.5, 281.0),
)
_FOOT: tuple[Point, ...] = ((20.5, 289.0), (24.5, 296.0), (19.0, 299.5), (9.0, 299.0), (5.5, 294.0))
_LEG_IN: tuple[Point, ...] = (
    (6.5, 281.0),
    (6.0, 266.0),
    (4.5, 246.0),
    (6.0, 228.0),
    (5.5, 212.0),
    (3.2, 190.0),
    (1.6, 170.0),
)
_CROTCH: Point = (0.0, 164.0)
_HALF = (
    *_NECK,
    *_SHOULDER,
    *_ARM_OUT,
    *_HAND,
    *_ARM_IN,
    *_TRUNK,
    *_LEG_OUT,
    *_FOOT,
    *_LEG_IN,
)
_COLLAR: Point = (22.0, 71.0)  # from here to armpit and neck, the arm is cut from the trunk
_SAMPLES = 6

Polygon = tuple[Point, ...]

# Where a region begins and ends on the way from head to hand or foot, in units along its part of the body.
_ARM_CUTS = {
    "shoulder": (0.0, 84.0),
    "upper-arm": (84.0, 118.0),
    "forearm": (118.0, 157.0),
    "hand": (157.0, 999.0),
}
_LEG_CUTS = {
    "thigh": (0.0, 208.0),
    "knee": (208.0, 234.0),
    "lower-leg": (234.0, 281.0),
    "foot": (281.0, 999.0),
}
_MIDDLE_CUTS = {
    "neck": (45.0, 54.5),
    "chest": (54.5, 104.0),
    "upper-back": (54.5, 104.0),
    "abdomen": (104.0, 138.0),
    "lower-back": (104.0, 138.0),
    "pelvis": (138.0, 999.0),
    "buttocks": (138.0, 999.0),
}
_FOREHEAD = 16.0
_ARM_WAY: Point = (0.234, 0.972)
_DOWN: Point = (0.0, 1.0)


def smooth(points: Sequence[Point], *, closed: bool = False) -> tuple[PathStep, ...]:
    """Return a smooth line through points: curves that lean as neighbours lie (Catmull and Rom 1974)."""
    spans = [_controls(points, n, closed=closed) for n in range(len(points) if closed else len(points) - 1)]
    steps: tuple[PathStep, ...] = (MoveTo(points[0]), *(CurveTo(*span) for span in spans))
    return (*steps, Close()) if closed else steps


def body_outline() -> tuple[PathStep, ...]:
    """Return the outline from the neck down, closed; :data:`HEAD` lies over its upper end."""
    return smooth((*_HALF, _CROTCH, *_mirrored(_HALF)), closed=True)


@cache
def region_shape(region: BodyRegion, side: BodySide) -> Polygon:
    """Return a region as it is seen from a side of the body.

    The right hand of somebody who is seen from the front is on the left of the drawing.
    """
    if region in {BodyRegion.HEAD, BodyRegion.FACE}:
        whole = outline(HEAD)
        if side is BodySide.BACK:
            return whole
        forehead = region is BodyRegion.HEAD
        return _cut(
            whole, _DOWN, 0.0 if forehead else _FOREHEAD, _FOREHEAD if forehead else HEAD.cy + HEAD.ry
        )
    hand, _, name = region.code.partition("-")
    if name in _ARM_CUTS:
        arm = (*_flat(_HALF.index(_SHOULDER[0]), _HALF.index(_ARM_IN[-1])), _COLLAR)
        half = _cut(arm, _ARM_WAY, *_ARM_CUTS[name])
    elif name in _LEG_CUTS:
        leg = (*_flat(_HALF.index(_TRUNK[-1]), len(_HALF)), _CROTCH)
        half = _cut(leg, _DOWN, *_LEG_CUTS[name])
    else:
        return _cut(_middle(), _DOWN, *_MIDDLE_CUTS[region.code])
    return half if (hand == "left") is (side is BodySide.FRONT) else _mirrored(half)


def sliced(polygon: Polygon, count: int) -> tuple[Polygon, ...]:
    """Return a polygon in *count* slices of equal breadth, across its longer side."""
    xs, ys = zip(*polygon, strict=True)
    across = max(ys) - min(ys) >= max(xs) - min(xs)
    way, low, high = ((0.0, 1.0), min(ys), max(ys)) if across else ((1.0, 0.0), min(xs), max(xs))
    step = (high - low) / count
    return tuple(_cut(polygon, way, low + n * step, low + (n + 1) * step) for n in range(count))


def centre_of(polygon: Polygon) -> Point:
    """Return the centre of gravity of a polygon.

    >>> centre_of(((0, 0), (4, 0), (4, 2), (0, 2)))
    (2.0, 1.0)
    """
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return (x / (3 * area), y / (3 * area))


# --- parts of the body ------------------------------------------------------------------------


def _middle() -> Polygon:
    """Return neck and trunk, both halves."""
    neck = _flat(0, _HALF.index(_SHOULDER[0]))
    flank = _flat(_HALF.index(_ARM_IN[-1]), _HALF.index(_TRUNK[-1]))
    half = (*neck, _COLLAR, *flank)
    return (*half, _CROTCH, *_mirrored(half))


def _flat(start: int, end: int) -> Polygon:
    """Return a stretch of the outline as a line of short straight pieces."""
    points = (*_HALF, _CROTCH, *_mirrored(_HALF))
    found: list[Point] = [points[start]]
    for n in range(start, end):
        control1, control2, stop = _controls(points, n, closed=True)
        curve = (points[n], control1, control2, stop)
        found += (_on_curve(curve, k / _SAMPLES) for k in range(1, _SAMPLES + 1))
    return tuple(found)


# --- geometry ---------------------------------------------------------------------------------


def _mirrored(points: Sequence[Point]) -> Polygon:
    """Return points on the other half of the body, in reverse order."""
    return tuple((-x, y) for x, y in reversed(points))


def _controls(points: Sequence[Point], n: int, *, closed: bool) -> tuple[Point, Point, Point]:
    """Return the control points of the curve from the n-th point to the next, and that point."""
    many = len(points)
    places = [k % many if closed else max(0, min(k, many - 1)) for k in range(n - 1, n + 3)]
    before, start, end, after = (points[k] for k in places)
    control1 = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
    control2 = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
    return control1, control2, end


def _on_curve(curve: Sequence[Point], t: float) -> Point:
    """Return a point of a cubic curve."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x = sum(weight * point[0] for weight, point in zip(weights, curve, strict=True))
    return x, sum(weight * point[1] for weight, point in zip(weights, curve, strict=True))


def _cut(polygon: Polygon, way: Point, low: float, high: float) -> Polygon:
    """Return what of a polygon lies between two lines across *way* (Sutherland and Hodgman 1974)."""
    return _kept(_kept(polygon, way, low), (-way[0], -way[1]), -high)


def _kept(polygon: Polygon, way: Point, least: float) -> Polygon:
    kept: list[Point] = []
    for (x1, y1), (x2, y2) in zip((polygon[-1], *polygon[:-1]), polygon, strict=True):
        before, after = x1 * way[0] + y1 * way[1] - least, x2 * way[0] + y2 * way[1] - least
        if (before < 0) != (after < 0):
            share = before / (before - after)
            kept.append((x1 + share * (x2 - x1), y1 + share * (y2 - y1)))
        if after >= 0:
            kept.append((x2, y2))
    return tuple(kept)
