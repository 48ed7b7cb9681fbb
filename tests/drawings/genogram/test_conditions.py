"""Conditions on symbols: which part is filled, with what, and what the legend says."""

from typing import Any

import pytest

from genograms import BENNETT, MCGOLDRICK, groups, kin, legend_of, texts
from socialwork.drawings.base import View, draw
from socialwork.drawings.genogram.conditions import conditions_of, not_drawn
from socialwork.drawings.genogram.patterns import PATTERNS, filling
from socialwork.figures.box import Box
from socialwork.figures.model import Figure, Mark, flat
from socialwork.figures.soundness import shape_box
from socialwork.tools import Genogram, Kin, KinCondition
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import ConditionKind, ConditionState, KinKind, Sex

ALL = tuple(KinCondition(kind=kind) for kind in ConditionKind)
SUBSTANCE, MENTAL, PHYSICAL, OTHER = ALL


def drawn(*conditions: KinCondition, view: View = MCGOLDRICK, **facts: Any) -> Figure:
    """Return the drawing of somebody with *conditions*."""
    return draw(Genogram(people=(kin("A", conditions=conditions, **facts),)), view)


def filled(figure: Figure) -> Box:
    """Return the box of what is filled, seen from the symbol: 0 to 1 from left to right and down."""
    (person,) = groups(figure, "person")
    symbol = shape_box(person.items[0])  # type: ignore[arg-type] - the outline comes first
    boxes = [shape_box(one) for one in flat(person.items) if one.mark.role == "condition"]
    around = Box.round([point for box in boxes for point in ((box.x, box.y), (box.right, box.bottom))])
    side = symbol.width
    return Box(
        round((around.x - symbol.x) / side, 1),
        round((around.y - symbol.y) / side, 1),
        round(around.width / side, 1),
        round(around.height / side, 1),
    )


@pytest.mark.parametrize(
    ("condition", "part"),
    [
        (SUBSTANCE, Box(0.0, 0.5, 1.0, 0.5)),
        (MENTAL, Box(0.0, 0.0, 0.5, 1.0)),
        (PHYSICAL, Box(0.0, 0.0, 0.5, 1.0)),
    ],
)
def test_the_part_shows_the_kind(condition: KinCondition, part: Box) -> None:
    """Substance use fills the lower half, a mental or physical condition the left half."""
    assert filled(drawn(condition)) == part


def test_a_condition_alone_fills_the_symbol_of_a_pedigree() -> None:
    """Where a family has one condition, Bennett's notation fills the whole symbol."""
    assert filled(drawn(MENTAL, view=BENNETT)) == Box(0.0, 0.0, 1.0, 1.0)


@pytest.mark.parametrize("notation", Notation)
def test_conditions_share_a_symbol(notation: Notation) -> None:
    """Up to four conditions of one person have parts of their own that do not overlap."""
    how = conditions_of([kin("A", conditions=ALL)], notation)
    parts = how.parts(ALL)
    used = [part for some in parts.values() for part in some]
    assert {*parts} == {*ALL}
    assert len(used) == len({*used})


def test_a_fifth_condition_is_told_in_words() -> None:
    """What has no room in the symbol stands below it."""
    fifth = KinCondition(kind=ConditionKind.OTHER, label="asma")
    figure = drawn(*ALL, fifth)
    assert "asma" in texts(figure, "role")
    assert "asma" not in legend_of(figure)


def test_small_symbols_have_no_room() -> None:
    """Conditions of losses and pets are told in words only."""
    one = Kin(code="A", role="x", sex=Sex.MALE, kind=KinKind.STILLBIRTH, conditions=(PHYSICAL,))
    assert not_drawn(one, conditions_of([one], Notation.MCGOLDRICK)) == (PHYSICAL,)


def test_each_condition_has_its_own_filling() -> None:
    """Conditions of one family differ in their filling, also those of one kind."""
    several = tuple(KinCondition(kind=ConditionKind.MENTAL, label=label) for label in ("a", "b", "c"))
    how = conditions_of([kin("A", conditions=(*ALL, *several))], Notation.MCGOLDRICK)
    assert len({*how.patterns.values()}) == len(how.patterns)


def test_more_conditions_than_fillings() -> None:
    """Where fillings run out they come again rather than fail."""
    many = tuple(KinCondition(kind=ConditionKind.OTHER, label=str(n)) for n in range(len(PATTERNS) + 2))
    how = conditions_of([kin("A", conditions=many)], Notation.BENNETT)
    assert len(how.patterns) == len(many)


def test_states_differ_without_colour() -> None:
    """A suspected condition has a question mark, one in recovery fills half of its part."""
    present, suspected, recovery = (
        drawn(KinCondition(kind=ConditionKind.SUBSTANCE, state=state)) for state in ConditionState
    )
    assert "?" in texts(suspected, "condition")
    assert "?" not in texts(present, "condition")
    areas = [black(one) for one in (present, recovery)]
    assert areas[1] == pytest.approx(areas[0] / 2)


def black(figure: Figure) -> float:
    """Return how much of a person's symbol is black."""
    (person,) = groups(figure, "person")
    solid = [one for one in flat(person.items) if one.mark.role == "condition" and one.ink.fill == "#000000"]  # type: ignore[union-attr]
    return sum(shape_box(one).width * shape_box(one).height for one in solid)


def test_the_age_makes_room() -> None:
    """Where conditions fill the symbol, the age stands below."""
    figure = drawn(MENTAL, age=43)
    assert "43" not in texts(figure, "symbol")
    assert "43 tahun" in texts(figure, "role")


def test_the_legend_says_what_each_filling_means() -> None:
    """The legend names condition, kind and state."""
    depression = KinCondition(kind=ConditionKind.MENTAL, label="depresi", state=ConditionState.SUSPECTED)
    legend = " ".join(legend_of(drawn(depression, SUBSTANCE)))
    assert "depresi (masalah kesehatan jiwa, diduga)" in legend
    assert "penyalahgunaan zat" in legend


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_filling_stays_in_its_part(pattern: str) -> None:
    """A filling has shapes, all within the polygon that they fill."""
    square = ((0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0))
    shapes = list(filling(square, pattern, Mark()))  # type: ignore[arg-type] - one of them
    assert shapes
    assert all(Box(0, 0, 20, 20).grown(1).holds(shape_box(one)) for one in shapes)  # type: ignore[arg-type]


def test_nothing_is_filled_without_room() -> None:
    """Two points enclose nothing."""
    assert list(filling(((0, 0), (1, 1)), "solid", Mark())) == []
