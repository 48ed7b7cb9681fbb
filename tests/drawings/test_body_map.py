"""The drawing of a body map: its outline, its regions, its marks."""

import datetime as dt
from itertools import product

import pytest
from hypothesis import given, settings, strategies as st

from chart_tools import LANGS, WORDS, assert_sound, labels, shapes
from socialwork.drawings.base import View, draw
from socialwork.drawings.body_patterns import patterned
from socialwork.drawings.body_shape import HEAD, HEIGHT, WIDTH, centre_of, region_shape, sliced
from socialwork.figures.model import Ellipse, LineTo, Mark, MoveTo, Path, Polyline
from socialwork.figures.svg import to_svg
from socialwork.tools import BodyMap, BodyMark
from socialwork.vocabulary.body import BodyMarkKind, BodyRegion, BodySide
from socialwork.words import Lang

MARKS = st.builds(
    BodyMark,
    region=st.sampled_from(BodyRegion),
    kind=st.sampled_from(BodyMarkKind),
    side=st.none() | st.sampled_from(BodySide),
    note=st.just("") | WORDS,
)
MAPS = st.builds(
    BodyMap, date=st.none() | st.just(dt.date(2023, 9, 14)), marks=st.lists(MARKS, max_size=30).map(tuple)
)
SHOWN = [(region, side) for region in BodyRegion for side in region.sides]


def area(polygon: tuple[tuple[float, float], ...]) -> float:
    """Return the area of a polygon."""
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def holds(polygon: tuple[tuple[float, float], ...], point: tuple[float, float]) -> bool:
    """Say whether a polygon holds a point: a line to the right leaves it an odd number of times."""
    x, y = point
    sides = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    crossed = [
        x1 + (y - y1) / (y2 - y1) * (x2 - x1) for (x1, y1), (x2, y2) in sides if (y1 <= y) != (y2 <= y)
    ]
    return sum(at > x for at in crossed) % 2 == 1


@settings(max_examples=30)
@given(MAPS, LANGS, st.sampled_from((330.0, 529.0)))
def test_any_map_is_sound(tool: BodyMap, lang: Lang, width: float) -> None:
    """Nothing lies outside and no text covers another, wherever the marks are."""
    figure = draw(tool, View(lang=lang, width=width))
    assert_sound(figure)
    numbers = [str(n) for n in range(1, len(tool.marks) + 1)]
    drawn = [one.text for one in labels(figure, "number")]
    assert sorted(drawn, key=int) == numbers
    assert [one.text for one in labels(figure, "list-number")] == numbers
    assert len(figure.description) == len(numbers)


@given(MAPS)
@settings(max_examples=20)
def test_each_mark_is_told_in_full(tool: BodyMap) -> None:
    """Each mark has its sentence with its place, its kind and what the client told."""
    for one, line in zip(tool.marks, draw(tool).description, strict=True):
        assert one.region.label() in line
        assert one.kind.label().lower() in line
        assert " ".join(one.note.split()).removesuffix(".") in line


@given(MAPS)
@settings(max_examples=10)
def test_same_bytes(tool: BodyMap) -> None:
    """The same map gives the same bytes."""
    assert to_svg(draw(tool)) == to_svg(draw(tool))


@pytest.mark.parametrize(("region", "side"), SHOWN, ids=str)
def test_every_region_lies_within_the_body(region: BodyRegion, side: BodySide) -> None:
    """A region has an area, and lies between the hands, and between head and feet."""
    polygon = region_shape(region, side)
    assert area(polygon) > 100
    assert all(abs(x) <= WIDTH / 2 and 0 <= y <= HEIGHT for x, y in polygon)


@pytest.mark.parametrize("side", BodySide)
def test_regions_of_one_side_do_not_overlap(side: BodySide) -> None:
    """The middle of a region lies in it, and in no other region."""
    regions = [region for region, seen in SHOWN if seen is side]
    for one, other in product(regions, regions):
        assert holds(region_shape(other, side), centre_of(region_shape(one, side))) is (one is other)


def test_the_right_hand_is_on_the_left_of_the_front() -> None:
    """Left and right are those of the person: mirrored in front, as seen from behind."""
    front, back = (centre_of(region_shape(BodyRegion.RIGHT_HAND, side))[0] for side in BodySide)
    assert front < 0 < back
    assert front == pytest.approx(-back)


def test_face_and_forehead_make_the_head() -> None:
    """From the front the head is a forehead and a face; from behind it is one."""
    parts = [area(region_shape(one, BodySide.FRONT)) for one in (BodyRegion.HEAD, BodyRegion.FACE)]
    assert sum(parts) == pytest.approx(area(region_shape(BodyRegion.HEAD, BodySide.BACK)), rel=0.01)
    assert HEAD.cy + HEAD.ry == 46


@pytest.mark.parametrize("count", [1, 2, 5])
def test_slices_make_the_whole(count: int) -> None:
    """The slices of a region have its area together."""
    whole = region_shape(BodyRegion.LEFT_THIGH, BodySide.FRONT)
    pieces = sliced(whole, count)
    assert len(pieces) == count
    assert sum(area(piece) for piece in pieces) == pytest.approx(area(whole))


def test_patterns_of_kinds_differ() -> None:
    """Each kind has a pattern of its own, in black and white."""
    square = ((0.0, 0.0), (30.0, 0.0), (30.0, 30.0), (0.0, 30.0))
    drawn = {kind: patterned(square, kind, Mark()) for kind in BodyMarkKind}
    assert len({repr(shapes) for shapes in drawn.values()}) == len(BodyMarkKind)


@pytest.mark.parametrize("kind", BodyMarkKind)
def test_patterns_stay_inside(kind: BodyMarkKind) -> None:
    """Lines and signs of a pattern lie within the region."""
    triangle = ((0.0, 0.0), (40.0, 0.0), (0.0, 40.0))
    _, *inner = patterned(triangle, kind, Mark())
    for shape in inner:
        assert isinstance(shape, Path)
        for step in shape.steps:
            if isinstance(step, MoveTo | LineTo):
                x, y = step.to
                assert min(x, y) >= -0.01
                assert x + y <= 40.01


def test_a_tiny_region_has_no_signs() -> None:
    """Where no sign has room, the outline alone is drawn."""
    tiny = ((0.2, 0.2), (1.2, 0.2), (1.2, 1.2))
    assert len(patterned(tiny, BodyMarkKind.STRENGTH, Mark())) == 1


def test_two_kinds_share_a_region() -> None:
    """A region with marks of two kinds is divided, and each number leads to its own part."""
    marks = tuple(
        BodyMark(region=BodyRegion.CHEST, kind=kind) for kind in (BodyMarkKind.PAIN, BodyMarkKind.FEELING)
    )
    figure = draw(BodyMap(marks=marks))
    regions = [one for one in shapes(figure, "region") if isinstance(one, Polyline)]
    tips = [one for one in shapes(figure, "lead") if isinstance(one, Ellipse)]
    assert [one.mark.alt for one in regions] == ["Dada: Nyeri", "Dada: Perasaan"]
    assert len({(one.cx, one.cy) for one in tips}) == 2


def test_a_mark_on_the_wrong_side_is_drawn_where_it_can_be_seen() -> None:
    """The chest cannot be seen from behind: its mark stands in front."""
    mark = BodyMark(region=BodyRegion.CHEST, side=BodySide.BACK, kind=BodyMarkKind.PAIN)
    assert mark.seen_on is BodySide.FRONT
    assert draw(BodyMap(marks=(mark,))).description == ("Tanda 1: Dada, nyeri.",)


def test_an_empty_outline_can_be_drawn() -> None:
    """Without marks the outline is there to be filled in; front and back say so."""
    figure = draw(BodyMap(date=dt.date(2023, 9, 14)), View(client="BR"))
    assert [one.text for one in labels(figure, "side") if one.bold] == ["Depan", "Belakang"]
    assert figure.alt == "Peta tubuh BR, 14 September 2023, tampak depan dan belakang: tanda 0."
