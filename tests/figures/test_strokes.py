"""Arrowheads, zigzags, parallels, strokes across, hatching."""

import math

import pytest
from hypothesis import given, strategies as st

from socialwork.figures.box import Box
from socialwork.figures.model import Ellipse, Point
from socialwork.figures.soundness import shape_box
from socialwork.figures.strokes import (
    arrowhead,
    box_outline,
    direction,
    hatch,
    outline,
    parallels,
    stroke_across,
    zigzag,
)

PLACES = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


def apart(one: Point, other: Point) -> float:
    """Return the distance of two places."""
    return math.dist(one, other)


@given(PLACES, PLACES)
def test_arrowhead_ends_at_the_tip(start: Point, tip: Point) -> None:
    """An arrowhead has its tip where the arrow ends and its back on the way to it."""
    if apart(start, tip) < 1:
        return
    head = arrowhead(start, tip, size=8)
    middle = tuple((a + b) / 2 for a, b in zip(head.points[1], head.points[2], strict=True))
    assert head.points[0] == tip
    assert apart((middle[0], middle[1]), tip) == pytest.approx(8)
    assert apart((middle[0], middle[1]), start) == pytest.approx(abs(apart(start, tip) - 8), abs=1e-6)


@given(PLACES, PLACES, st.floats(2, 20), st.floats(1, 10))
def test_zigzag_stays_near_its_line(start: Point, end: Point, wave: float, height: float) -> None:
    """A zigzag goes from one end to the other and no further off than its height."""
    if apart(start, end) < 1:
        return
    points = zigzag(start, end, wave=wave, height=height)
    dx, dy, length = direction(start, end)
    off = [abs((x - start[0]) * dy - (y - start[1]) * dx) for x, y in points]
    along = [(x - start[0]) * dx + (y - start[1]) * dy for x, y in points]
    assert (points[0], points[-1]) == (start, end)
    assert max(off) == pytest.approx(height)
    assert along == sorted(along)
    assert along[-1] == pytest.approx(length)


def test_parallels_are_centred() -> None:
    """Parallel lines lie evenly on both sides of the line."""
    assert [line[0][1] for line in parallels((0, 10), (50, 10), 3, gap=4)] == [6, 10, 14]


def test_stroke_across_is_centred_on_the_line() -> None:
    """A stroke across a line has its middle on it, at the share asked for."""
    (x1, y1), (x2, y2) = stroke_across((0, 0), (90, 0), 1 / 3, length=12, lean=90)
    assert (x1, x2, y1, y2) == pytest.approx((30, 30, 6, -6))


@given(st.floats(5, 80), st.floats(5, 80), st.floats(0, 180), st.floats(2, 9))
def test_hatching_stays_inside(width: float, height: float, angle: float, gap: float) -> None:
    """Hatching ends at the outline, and its lines are as far apart as asked."""
    box = Box(10, 20, width, height)
    lines = hatch(box_outline(box), gap=gap, angle=angle)
    assert all(box.holds(Box.round(line), slack=1e-6) for line in lines)
    turn = math.radians(angle)
    levels = [x * math.sin(turn) + y * math.cos(turn) for (x, y), _ in lines]
    assert all(level / gap == pytest.approx(round(level / gap), abs=1e-6) for level in levels)


def test_hatching_fills_an_ellipse() -> None:
    """An ellipse is hatched from side to side."""
    lines = hatch(outline(Ellipse(cx=50, cy=50, rx=30, ry=20)), gap=4, angle=0)
    widest = max(lines, key=lambda line: apart(*line))
    assert len(lines) == 10
    assert apart(*widest) == pytest.approx(60, abs=1)


def test_hatching_of_a_hollow_shape_has_gaps() -> None:
    """A line that leaves a shape and comes back is drawn in two pieces."""
    hollow = [(0, 0), (10, 0), (10, 10), (20, 10), (20, 0), (30, 0), (30, 20), (0, 20)]
    assert len([line for line in hatch(hollow, gap=5, angle=0) if line[0][1] == 5]) == 2


def test_line_without_length_is_refused() -> None:
    """A line from a place to itself has no direction."""
    with pytest.raises(ValueError, match="two places"):
        zigzag((1, 1), (1, 1))


def test_line_width_belongs_to_the_shape() -> None:
    """The box of a shape holds its line."""
    assert shape_box(Ellipse(cx=0, cy=0, rx=10, ry=5)) == Box(-10.75, -5.75, 21.5, 11.5)
