"""The registry of round drawings, frames and hatching."""

import pytest
from hypothesis import given, strategies as st

from drawings import every_shape
from socialwork.drawings.base import View, draw, drawing_entry, draws, split
from socialwork.drawings.framing import bounds, framed, moved, on_layer
from socialwork.drawings.hatching import hatched
from socialwork.drawings.symbols import person_symbol
from socialwork.errors import SocialWorkError
from socialwork.figures.blobs import Blob
from socialwork.figures.box import Box
from socialwork.figures.model import Ellipse, Figure, LineTo, Mark, MoveTo, Rect
from socialwork.tools import Bpss, BpssDomain, Culturagram, Ecomap, InstitutionVenn, SetVenn, Sociometry, Tool
from socialwork.vocabulary.person import Sex


def nothing(tool: Tool, view: View) -> Figure:
    """Draw nothing."""
    return Figure(width=1, height=1, items=(), title="", alt="")


@pytest.mark.parametrize("cls", [Culturagram, Ecomap, InstitutionVenn, SetVenn, Sociometry])
def test_every_round_tool_has_one_drawing(cls: type) -> None:
    """It is found by its class, and a second drawing is refused."""
    assert drawing_entry(cls) is not None
    with pytest.raises(ValueError, match="has a drawing already"):
        draws(cls)(nothing)


def test_a_tool_without_a_drawing_says_which_have_one() -> None:
    """The message names the tool and those that can be drawn; such a tool is its own only part."""
    bare = BpssDomain()
    tool = Bpss(biological=bare, psychological=bare, social=bare, spiritual=bare)
    with pytest.raises(SocialWorkError, match=r"'bpss' has no drawing; these have one: .*Ecomap"):
        draw(tool)
    assert split(tool) == (tool,)
    assert split(Culturagram()) == (Culturagram(),)


@given(st.integers(-50, 50), st.integers(-50, 50))
def test_moving_moves_everything(dx: int, dy: int) -> None:
    """Each shape of every kind moves as far as it should, and keeps its size."""
    for one in every_shape():
        before, after = bounds([one]), bounds([moved(one, (dx, dy))])
        assert (after.x, after.y) == pytest.approx((before.x + dx, before.y + dy))
        assert (after.width, after.height) == pytest.approx((before.width, before.height))


def test_a_frame_round_nothing_has_room_for_its_notes() -> None:
    """Without shapes there is still a figure, as wide as a legend needs."""
    figure = framed((), (), ("Belum ada.",), View())
    assert figure.width > 0
    assert bounds(()) == Box(0, 0, 0, 0)


def test_shapes_on_a_layer() -> None:
    """Only the layer changes."""
    one = Rect(x=0, y=0, width=1, height=1, mark=Mark(role="x"))
    (raised,) = on_layer((one,), 3)
    assert raised.mark == Mark(role="x", layer=3)


def strokes(blob: Blob, *boxes: Box, half: bool = False) -> list[tuple[tuple[float, float], ...]]:
    """Return the strokes of a hatching as pairs of places."""
    steps = hatched(blob, boxes, half=half).steps
    places = [step.to for step in steps if isinstance(step, MoveTo | LineTo)]
    return list(zip(places[::2], places[1::2], strict=True))


def test_hatching_covers_a_circle_and_leaves_boxes_free() -> None:
    """Strokes lie inside; a box in their way parts them; one that is nowhere near changes nothing."""
    blob = Blob(rx=30, ry=30)
    plain, parted = strokes(blob), strokes(blob, Box(-10, -5, 20, 10))
    assert all(blob.holds(place) for stroke in plain for place in stroke)
    assert len(parted) > len(plain)
    assert strokes(blob, Box(100, 100, 20, 10)) == plain
    assert all(x >= -1e-9 for stroke in strokes(blob, half=True) for x, _ in stroke)


def test_a_box_over_everything_leaves_no_strokes() -> None:
    """Where there is no room for strokes there are none."""
    assert strokes(Blob(rx=10, ry=10), Box(-20, -20, 40, 40)) == []


def test_symbols_of_people() -> None:
    """A male is a square, a female a circle, neither a square with round corners; the client has two rims."""
    blob = Blob(rx=15, ry=15)
    (male,), (female,), (unknown,) = (person_symbol(blob, sex) for sex in (Sex.MALE, Sex.FEMALE, Sex.UNKNOWN))
    assert isinstance(male, Rect)
    assert isinstance(unknown, Rect)
    assert (male.radius, isinstance(female, Ellipse)) == (0.0, True)
    assert unknown.radius > 0
    assert len(person_symbol(blob, Sex.MALE, client=True)) == 2
