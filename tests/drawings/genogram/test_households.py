"""Households: a line about those who live together, and about nobody else."""

from attrs import evolve
from hypothesis import given, settings, strategies as st

from genograms import groups, kin, leaves, legend_of, three_generations
from socialwork.drawings.base import draw
from socialwork.figures.box import Box
from socialwork.figures.model import CurveTo, Figure, Group, Path, Point, flat
from socialwork.figures.soundness import shape_box
from socialwork.tools import Genogram

FAMILY = three_generations()
CODES = tuple(one.code for one in FAMILY.people)


def living(*homes: tuple[str, ...]) -> Figure:
    """Return the drawing of the family with *homes*."""
    return draw(evolve(FAMILY, households=homes, ties=()))


def outlines(figure: Figure) -> list[Path]:
    """Return the lines about households."""
    return [one for one in leaves(figure, "household") if isinstance(one, Path)]


def corners(path: Path) -> list[Point]:
    """Return the corners that the curves of an outline round off."""
    points = []
    for step in path.steps:
        if isinstance(step, CurveTo):
            x = max if step.to[0] != step.control2[0] else min
            points += [step.control1, step.control2]
            assert x
    return points


def holds(path: Path, place: Point) -> bool:
    """Return whether a place lies within an outline: a ray from it crosses the line oddly often."""
    ring = corners(path)
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > place[1]) != (y2 > place[1]) and place[0] < (x2 - x1) * (place[1] - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def box_of(group: Group) -> Box:
    """Return the box of a symbol with its texts."""
    boxes = [shape_box(one) for one in flat(group.items)]
    return Box.round([point for box in boxes for point in ((box.x, box.y), (box.right, box.bottom))])


def people(figure: Figure) -> dict[str, Box]:
    """Return the box of everyone, by code."""
    return {group.mark.alt.split(":")[0]: box_of(group) for group in groups(figure, "person")}


@given(st.lists(st.sampled_from(CODES), min_size=2, max_size=6, unique=True))
@settings(max_examples=25)
def test_members_are_inside_and_others_outside(home: list[str]) -> None:
    """All of each member lies within one outline, nothing of anybody else."""
    figure = living(tuple(home))
    found = outlines(figure)
    for code, box in people(figure).items():
        places = [box.middle, (box.x, box.y), (box.right, box.bottom)]
        inside = {any(holds(path, place) for path in found) for place in places}
        assert inside == {code in home}


@given(st.lists(st.sampled_from(CODES), min_size=2, max_size=6, unique=True))
@settings(max_examples=25)
def test_a_household_hangs_together(home: list[str]) -> None:
    """One line goes about all members, without holes."""
    assert len(outlines(living(tuple(home)))) == 1


def test_children_may_have_two_homes() -> None:
    """A child of divorced parents lies within both households, whose lines do not coincide."""
    figure = living(("BR", "IB"), ("BR", "AY"), ("KI", "NI"))
    first, second, third = outlines(figure)
    place = people(figure)["BR"].middle
    assert holds(first, place)
    assert holds(second, place)
    assert not holds(third, place)
    assert not {*corners(first)} & {*corners(second)}


def test_a_home_of_one_has_no_line() -> None:
    """Nobody is drawn round who lives alone, and the legend does not speak of households."""
    figure = living(("KK",))
    assert outlines(figure) == []
    assert "tinggal serumah" not in legend_of(figure)
    assert "Tinggal serumah: KK (kakak perempuan)." in figure.description


def test_the_line_is_dotted() -> None:
    """Households have a dotted line, which the legend explains."""
    figure = living(("KI", "NI"))
    (line,) = outlines(figure)
    assert line.ink.dash
    assert "tinggal serumah" in legend_of(figure)


def test_a_row_alone() -> None:
    """Members of the only row who do not stand side by side are joined below it."""
    family = Genogram(people=tuple(kin(code) for code in "ABC"), households=(("A", "C"),))
    figure = draw(family)
    (line,) = outlines(figure)
    boxes = people(figure)
    assert [holds(line, boxes[code].middle) for code in "ABC"] == [True, False, True]
