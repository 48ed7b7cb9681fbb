"""Courses, blobs and text in ellipses: what round drawings are made of."""

import math

import pytest
from hypothesis import example, given, strategies as st

from socialwork.figures.blobs import Blob, blobs_hit, free_course
from socialwork.figures.box import Box
from socialwork.figures.course import Course, bent, clipped, straight, walked
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse
from socialwork.figures.round_text import circle_text, ellipse_round, fits_circle, round_text, set_round
from socialwork.figures.strokes import outline
from socialwork.testing import texts

PLACES = st.tuples(st.integers(-200, 200), st.integers(-200, 200))
LINES = st.tuples(PLACES, PLACES).filter(lambda pair: pair[0] != pair[1])
BOWS = st.integers(-60, 60)
FORMS = st.sampled_from(("ellipse", "box"))
BLOBS = st.builds(
    Blob,
    x=st.integers(-100, 100),
    y=st.integers(-100, 100),
    rx=st.integers(3, 60),
    ry=st.integers(3, 60),
    form=FORMS,
)

# --- courses ----------------------------------------------------------------------------------


@given(LINES, BOWS)
def test_a_bent_line_keeps_its_ends_and_swings_out(line: tuple[tuple[int, int], ...], bow: int) -> None:
    """It starts and ends where it should, and is at its widest *bow* pixels from the straight line."""
    start, end = line
    course = bent(start, end, bow)
    assert course.points[0] == pytest.approx(start)
    assert course.points[-1] == pytest.approx(end)
    span = math.dist(start, end)
    far = max(
        abs((end[0] - start[0]) * (start[1] - y) - (start[0] - x) * (end[1] - start[1])) / span
        for x, y in course.points
    )
    assert far == pytest.approx(abs(bow), abs=0.5)


@given(LINES, BOWS, st.floats(0, 1), st.floats(0, 1))
def test_a_part_of_a_line_lies_on_it(
    line: tuple[tuple[int, int], ...], bow: int, one: float, other: float
) -> None:
    """A part is as long as it was asked for, and both its ends are places of the line."""
    course = bent(*line, bow)
    start, end = sorted((one * course.length, other * course.length))
    part = course.part(start, end)
    assert part.length == pytest.approx(end - start, abs=1e-3)
    assert part.points[0] == pytest.approx(course.at(start)[0])


def test_a_line_has_its_middle_and_turns_round() -> None:
    """Places are told by how far they are from the start."""
    course = Course(points=((0, 0), (10, 0), (10, 10)))
    assert course.length == 20
    assert course.turned().at(5) == ((10.0, 5.0), (0.0, -1.0))
    assert course.at(20)[0] == (10.0, 10.0)
    assert [round(x) for x, _ in walked(straight((0, 0), (10, 0)), 5)] == [0, 5, 10]


@given(LINES, st.integers(-20, 20))
def test_a_line_beside_a_straight_one_is_parallel(line: tuple[tuple[int, int], ...], by: int) -> None:
    """Every place of it is as far away."""
    course = straight(*line)
    for before, after in zip(course.points, course.beside(by), strict=True):
        assert math.dist(before, after) == pytest.approx(abs(by))


@given(LINES, BOWS)
def test_a_zigzag_swings_to_both_sides_alike(line: tuple[tuple[int, int], ...], bow: int) -> None:
    """It starts and ends on the line and never leaves it further than its height."""
    course = bent(*line, bow)
    points = course.zigzag(wave=8, height=4)
    assert points[0] == pytest.approx(course.points[0])
    assert points[-1] == pytest.approx(course.points[-1])
    places = list(walked(course, 1.0))
    assert all(min(math.dist(point, place) for place in places) <= 4.8 for point in points)


@given(BLOBS, BLOBS)
def test_a_clipped_line_is_seen_between_two_shapes(one: Blob, other: Blob) -> None:
    """What is left starts at the edge of the first shape and ends at the edge of the second."""
    if one.middle != other.middle and not one.meets(other, 3):
        seen = clipped(straight(one.middle, other.middle), one.holds, other.holds)
        assert one.grown(0.1).holds(seen.points[0])
        assert other.grown(0.1).holds(seen.points[-1])
        assert not one.grown(-0.1).holds(seen.points[0])


def test_a_line_inside_a_shape_is_not_seen() -> None:
    """Where a line never leaves its shape, a point is left of it."""
    whole = Blob(rx=50, ry=50)
    seen = clipped(straight((0, 0), (10, 0)), whole.holds, whole.holds)
    assert seen.length < 0.1


# --- blobs ------------------------------------------------------------------------------------


@given(BLOBS, BLOBS)
@example(Blob(y=4, rx=3, ry=3), Blob(rx=3, ry=9, form="box"))
def test_meeting_is_mutual(one: Blob, other: Blob) -> None:
    """Shapes whose outlines overlap meet, and shapes whose boxes are apart do not."""
    if one.box.grown(1).overlap(other.box) == 0:
        assert not one.meets(other)
    if one.holds(other.middle) or other.holds(one.middle):
        assert one.meets(other)


def test_ellipses_that_are_apart_in_the_corners_do_not_meet() -> None:
    """Their boxes overlap, they do not."""
    one = Blob(rx=20, ry=20)
    other = one.moved((32, 32))
    assert one.box.overlap(other.box) > 0
    assert not one.meets(other)
    box = Blob(rx=20, ry=20, form="box")
    assert box.meets(box.moved((32, 32)))


def test_a_line_that_touches_a_blob_cuts_it() -> None:
    """A line beside it does not, unless it comes too near."""
    blob = Blob(x=50, rx=10, ry=10)
    assert blob.cuts((0, 0), (100, 0))
    assert not blob.cuts((0, 12), (100, 12))
    assert blob.cuts((0, 12), (100, 12), 3)
    assert not blob.cuts((0, 0), (30, 0))
    assert blob.cuts((50, 5), (50, 5))


def test_a_free_course_goes_round() -> None:
    """The first bow that hits nothing is taken; where none does, the one that hits least."""
    wall = [Blob(x=50, y=0, rx=8, ry=8)]
    free = free_course((0, 0), (100, 0), wall, bows=(0.0, 5.0, 30.0, 60.0))
    assert blobs_hit(free, wall) == 0
    assert max(y for _, y in free.points) == pytest.approx(30, abs=1)
    two = [*wall, Blob(x=50, y=30, rx=8, ry=8)]
    assert free_course((0, 0), (100, 0), two, bows=(0.0, 30.0)).points == ((0, 0), (100, 0))


# --- text -------------------------------------------------------------------------------------


@given(texts(), st.booleans())
def test_text_lies_inside_its_ellipse(text: str, bold: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    """Every corner of every line is inside, and no more lines are used than allowed."""
    found = round_text(text, most=4, bold=bold)
    blob = Blob(rx=found.rx, ry=found.ry)
    assert len(found.lines) <= 4
    for label in set_round(found.lines, blob, bold=bold):
        box = label_box(label)
        corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
        assert all(blob.holds(corner) for corner in corners)


def test_text_that_is_too_long_ends_with_an_ellipsis() -> None:
    """Whole words are kept as long as there is room."""
    found = round_text("kelompok pendukung orang tua dengan anak berkebutuhan khusus " * 4, most=3)
    assert len(found.lines) == 3
    assert found.lines[-1].endswith("…")
    assert round_text("bermasyarakat").lines == ("bermasyarakat",)


def test_text_in_a_circle_fits_or_is_left_out() -> None:
    """Words are never broken to fit."""
    assert circle_text("Perawat", 25) == ("Perawat",)
    assert circle_text("Kemasyarakatan", 25) == ()
    assert fits_circle(("Perawat",), 25)
    assert not fits_circle(("Perawat", "griya"), 18)


def test_an_ellipse_round_no_text_is_its_padding() -> None:
    """Nothing needs no room."""
    assert ellipse_round((), 1.0, 4.0) == (4.0, 4.0)


def test_the_rim_of_a_blob() -> None:
    """All its places lie on the edge, whatever its form."""
    assert Box.round(Blob(rx=6, ry=4, form="box").rim()) == Box(-6, -4, 12, 8)
    around = outline(Ellipse(cx=0, cy=0, rx=6, ry=4))
    assert Box.round(Blob(rx=6, ry=4).rim()).width == pytest.approx(Box.round(around).width)
