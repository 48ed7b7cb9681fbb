"""Boxes merged into one outline."""

from itertools import pairwise

from hypothesis import given, strategies as st

from socialwork.figures.box import Box
from socialwork.figures.merged import merged, rounded
from socialwork.figures.model import Close, CurveTo, LineTo, MoveTo, Path
from socialwork.figures.soundness import shape_box

SIDES = st.integers(1, 8)
PLACES = st.integers(0, 12)
BOXES = st.lists(st.builds(Box, PLACES, PLACES, SIDES, SIDES), min_size=1, max_size=5)


def area(ring: tuple[tuple[float, float], ...]) -> float:
    """Return the area of a polygon: positive where its corners run clockwise on the page."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]])) / 2


def covered(boxes: list[Box]) -> int:
    """Return how many unit squares *boxes* cover."""
    return sum(
        any(box.x <= x < box.right and box.y <= y < box.bottom for box in boxes)
        for x in range(21)
        for y in range(21)
    )


@given(BOXES)
def test_outlines_hold_what_the_boxes_cover(boxes: list[Box]) -> None:
    """The outlines enclose the same area as the boxes; holes count against it."""
    assert sum(area(ring) for ring in merged(boxes)) == covered(boxes)


@given(BOXES)
def test_outlines_turn_at_every_corner(boxes: list[Box]) -> None:
    """Sides are level and upright in turn: no corner lies on a straight side."""
    for ring in merged(boxes):
        ways = [(x2 != x1, y2 != y1) for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]])]
        assert set(ways) == {(True, False), (False, True)}
        assert all(a != b for a, b in pairwise([*ways, ways[0]]))


def test_a_hole_has_an_outline_of_its_own() -> None:
    """Four boxes round an empty middle make two outlines."""
    frame = [Box(0, 0, 9, 3), Box(0, 6, 9, 3), Box(0, 0, 3, 9), Box(6, 0, 3, 9)]
    assert [area(ring) for ring in merged(frame)] == [81, -9]


def test_corners_are_round_but_stay_inside() -> None:
    """A rounded outline has a curve for each corner and reaches no further than the sharp one."""
    steps = rounded(((0, 0), (40, 0), (40, 10), (0, 10)), 8)
    assert [type(step) for step in steps] == [MoveTo, *3 * [CurveTo, LineTo], CurveTo, Close]
    assert Box(0, 0, 40, 10).grown(1).holds(shape_box(Path(steps=steps)))
