"""How large a drawing may be and has to be."""

import pytest
from hypothesis import given, strategies as st

from drawings import FIGURES, couple, figure, label
from socialwork.figures.fit import chosen_scale, fits, fitting_scale, legible_scale
from socialwork.figures.model import PX_PER_POINT, Figure, Group, Label, flat

SIDES = st.floats(10, 2000)


@given(FIGURES, SIDES, SIDES, st.floats(0.1, 5))
def test_a_drawing_never_leaves_its_room(made: Figure, width: float, height: float, wanted: float) -> None:
    """Whatever is wanted, the drawing stays in its room."""
    scale = chosen_scale(made, width=width, height=height, wanted=wanted)
    assert made.width * scale <= width * 1.000001
    assert made.height * scale <= height * 1.000001


@given(FIGURES, SIDES, SIDES, st.floats(0.1, 5))
def test_text_can_be_read_wherever_a_drawing_fits(
    made: Figure, width: float, height: float, wanted: float
) -> None:
    """In a room that is said to be large enough no text is smaller than 8 pt."""
    scale = chosen_scale(made, width=width, height=height, wanted=wanted)
    sizes = [one.size * scale / PX_PER_POINT for one in flat(made.items) if isinstance(one, Label)]
    printed = [size for one, size in zip(labels(made), sizes, strict=True) if one.text.strip()]
    readable = all(size >= 7.9999 for size in printed)
    assert readable or not fits(made, width=width, height=height)


def labels(made: Figure) -> list[Label]:
    """Return the labels of a figure."""
    return [one for one in flat(made.items) if isinstance(one, Label)]


@pytest.mark.parametrize(("wanted", "expected"), [(1.0, 1.0), (2.0, 1.5), (0.3, 0.8)])
def test_the_scale_is_the_nearest_to_the_wanted_one(wanted: float, expected: float) -> None:
    """Text of 10 pt may shrink to 8 pt; a room half as large again lets a drawing grow to that."""
    scale = chosen_scale(figure(*couple()), width=600, height=900, wanted=wanted)
    assert scale == pytest.approx(expected)


def test_the_smallest_text_counts() -> None:
    """Also text in groups counts; blanks do not."""
    texts = (label(0, 0, "a"), Group(items=(label(0, 0, "b", size=16 * PX_PER_POINT),)))
    blank = label(0, 0, " ", size=1)
    assert legible_scale(figure(*texts, blank)) == pytest.approx(0.8)
    assert legible_scale(figure(texts[1])) == pytest.approx(0.5)
    assert legible_scale(figure(blank)) == 0


def test_both_sides_have_to_fit() -> None:
    """A high drawing is limited by the height, a wide one by the width."""
    assert fitting_scale(figure(width=100, height=400), width=100, height=100) == 0.25
    assert fitting_scale(figure(width=400, height=100), width=100, height=100) == 0.25


def test_no_room_at_all() -> None:
    """A drawing whose text would be too small does not fit; one without text fits anywhere."""
    assert [fits(one, width=200, height=200) for one in (figure(*couple()), figure())] == [False, True]
