"""Emotional lines: how each kind looks, and the way it takes."""

import math
from itertools import combinations, pairwise
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from genograms import (
    BENNETT,
    MCGOLDRICK,
    VIEWS,
    families,
    groups,
    kin,
    leaves,
    legend_of,
    parents_and,
    texts,
    three_generations,
    with_ties,
)
from socialwork.drawings.base import View, draw
from socialwork.drawings.genogram.ground import Ground, is_open, wall
from socialwork.drawings.genogram.tie_lines import STYLES, tie_line
from socialwork.drawings.genogram.voice import DIRECTED
from socialwork.drawings.genogram.ways import Stop, Ways, smooth
from socialwork.figures.box import Box
from socialwork.figures.course import straight
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Group, Label, Polyline, Rect
from socialwork.figures.placing import footprints
from socialwork.figures.soundness import shape_box
from socialwork.tools import EmotionalLine, Genogram, Kin
from socialwork.vocabulary.person import EmotionalTie, KinKind

COURSE = straight((0, 0), (120, 0))


def look(kind: EmotionalTie) -> str:
    """Return how a line looks on a photocopy: its shapes without their colour."""
    shapes: list[Any] = []
    for one in tie_line(COURSE, kind, "a" if kind is EmotionalTie.CUSTOM else ""):
        if isinstance(one, Polyline | Ellipse):
            fill = "white" if one.ink.fill == "#ffffff" else bool(one.ink.fill)
            form = one.points if isinstance(one, Polyline) else (one.cx, one.cy, one.rx)
            shapes.append((form, one.ink.dash, fill))
    return repr(shapes)


def test_a_photocopy_tells_all_kinds_apart() -> None:
    """No two kinds look alike when colour is taken away."""
    assert not [(a, b) for a, b in combinations(EmotionalTie, 2) if look(a) == look(b)]


@pytest.mark.parametrize(
    ("kind", "straight_lines", "zigzags"),
    [
        (EmotionalTie.CONNECTED, 1, 0),
        (EmotionalTie.CLOSE, 2, 0),
        (EmotionalTie.FUSED, 3, 0),
        (EmotionalTie.DISTANT, 1, 0),
        (EmotionalTie.CONFLICT, 0, 1),
        (EmotionalTie.CLOSE_CONFLICT, 2, 1),
        (EmotionalTie.FUSED_CONFLICT, 3, 1),
        (EmotionalTie.DISTANT_CONFLICT, 0, 1),
        (EmotionalTie.PHYSICAL_ABUSE, 0, 1),
        (EmotionalTie.EMOTIONAL_ABUSE, 0, 1),
        (EmotionalTie.SEXUAL_ABUSE, 2, 1),
        (EmotionalTie.NEGLECT, 1, 0),
    ],
)
def test_lines_follow_the_key_sheets(kind: EmotionalTie, straight_lines: int, zigzags: int) -> None:
    """Each kind has as many straight lines and zigzags as the key sheets give it."""
    lines = [one for one in tie_line(COURSE, kind) if isinstance(one, Polyline) and not one.closed]
    assert sum(len(one.points) == 2 for one in lines) == straight_lines
    assert sum(len(one.points) > 2 for one in lines) == zigzags


def test_a_cutoff_is_cut() -> None:
    """A cutoff is a line broken by two bars; where it was repaired, there is a ring in the gap."""
    cut, repaired = (
        list(tie_line(COURSE, kind)) for kind in (EmotionalTie.CUTOFF, EmotionalTie.CUTOFF_REPAIRED)
    )
    assert len(cut) == 4
    assert [type(one) for one in repaired].count(Ellipse) == 1
    ends = sorted(x for one in cut for x, y in one.points if y == 0)  # type: ignore[union-attr]
    assert ends[1] < 60 < ends[2]


@pytest.mark.parametrize("kind", EmotionalTie)
def test_directed_lines_have_their_arrow_at_the_target(kind: EmotionalTie) -> None:
    """Lines from one person to another end in an arrowhead at the second; the others have none."""
    heads = [one for one in tie_line(COURSE, kind) if isinstance(one, Polyline) and one.closed]
    assert len(heads) == (kind in DIRECTED)
    assert all(head.points[0] == (120, 0) for head in heads)


def test_abuse_differs_by_the_head() -> None:
    """Physical abuse has a filled head, emotional abuse an open one."""
    fills = [
        next(one for one in tie_line(COURSE, kind) if isinstance(one, Polyline) and one.closed).ink.fill
        for kind in (EmotionalTie.PHYSICAL_ABUSE, EmotionalTie.EMOTIONAL_ABUSE)
    ]
    assert fills == [STYLES[EmotionalTie.PHYSICAL_ABUSE].colour, "#ffffff"]


@pytest.mark.parametrize("kind", EmotionalTie)
@pytest.mark.parametrize("length", [0.4, 3.0, 12.0])
def test_short_lines_are_drawn_too(kind: EmotionalTie, length: float) -> None:
    """A line between two symbols that almost touch is drawn without failing."""
    assert list(tie_line(straight((0, 0), (length, 0)), kind, "a"))


# --- in the drawing ---------------------------------------------------------------------------


def ties_of(figure: Figure) -> list[Any]:
    """Return the shapes of all emotional lines."""
    return [one for group in groups(figure, "ties") for one in group.items]


def reach(figure: Figure) -> Box:
    """Return the box round all emotional lines."""
    boxes = [shape_box(one) for one in ties_of(figure)]
    return Box.round([point for box in boxes for point in ((box.x, box.y), (box.right, box.bottom))])


def symbol(figure: Figure, code: str) -> Box:
    """Return the box of somebody's symbol."""
    group = next(one for one in groups(figure, "person") if one.mark.alt.startswith(code))
    return outline(group)


def outline(group: Group) -> Box:
    """Return the box of a symbol."""
    return shape_box(next(one for one in group.items if isinstance(one, Rect | Ellipse | Polyline)))


@pytest.mark.parametrize("source", ["AY", "IB"])
def test_a_line_goes_from_edge_to_edge(source: str) -> None:
    """The line of a couple runs between their symbols, the arrow at the one it is told of."""
    target = "IB" if source == "AY" else "AY"
    figure = draw(with_ties(parents_and(), (source, target, EmotionalTie.FOCUSED_ON)))
    head = next(one for one in ties_of(figure) if isinstance(one, Polyline) and one.closed)
    lines, box = reach(figure), symbol(figure, target)
    assert min(abs(head.points[0][0] - box.x), abs(head.points[0][0] - box.right)) < 5
    assert lines.overlap(symbol(figure, "AY").grown(-1)) == 0
    assert lines.overlap(symbol(figure, "IB").grown(-1)) == 0


def test_several_lines_of_a_pair_run_side_by_side() -> None:
    """Two lines between the same people do not lie over each other."""
    family = with_ties(
        parents_and(), ("AY", "IB", EmotionalTie.CONFLICT), ("IB", "AY", EmotionalTie.CONFLICT)
    )
    first, second = ties_of(draw(family))
    assert shape_box(first).overlap(shape_box(second)) == 0


def test_many_lines_of_a_pair_part() -> None:
    """Lines that are too many for one way take several, and stay apart."""
    kinds = [EmotionalTie.FUSED_CONFLICT, EmotionalTie.SEXUAL_ABUSE, EmotionalTie.CLOSE, EmotionalTie.CUTOFF]
    figure = draw(with_ties(parents_and(), *(("AY", "IB", kind) for kind in kinds)))
    assert {*legend_of(figure)} >= {kind.label("id").lower() for kind in kinds}


def test_a_custom_line_has_a_letter() -> None:
    """A line of an own kind has a letter on it, which the legend explains; equal labels share it."""
    ties = (
        EmotionalLine(source="AY", target="IB", kind=EmotionalTie.CUSTOM, label="saling segan"),
        EmotionalLine(source="AY", target="A", kind=EmotionalTie.CUSTOM, label="rindu"),
        EmotionalLine(source="IB", target="A", kind=EmotionalTie.CUSTOM, label="rindu"),
    )
    figure = draw(evolve(parents_and(kin("A")), ties=ties))
    assert sorted(texts(figure, "tie-letter")) == ["a", "b", "b"]
    assert {"saling segan", "rindu"} <= {*legend_of(figure)}


def test_letters_never_run_out() -> None:
    """The 27th kind of own line has a letter, too."""
    people = tuple(kin(f"P{n}") for n in range(2))
    ties = tuple(
        EmotionalLine(source="P0", target="P1", kind=EmotionalTie.CUSTOM, label=f"hal {n}") for n in range(27)
    )
    assert "a2" in texts(draw(Genogram(people=people, ties=ties)), "tie-letter")


def test_lines_to_oneself_or_nobody_are_only_told() -> None:
    """A line that cannot be drawn still has its sentence."""
    family = with_ties(parents_and(), ("AY", "AY", EmotionalTie.CLOSE), ("AY", "X", EmotionalTie.DISTANT))
    figure = draw(family)
    assert ties_of(figure) == []
    assert "AY (ayah) dan X: jauh." in figure.description


def test_lines_lie_over_unions_and_under_symbols() -> None:
    """Emotional lines are drawn over unions and children's lines, and under symbols and texts."""
    figure = draw(three_generations())
    layers = {
        role: {one.mark.layer for one in leaves(figure, role)}
        for role in ("household", "union", "tie", "symbol", "name")
    }
    order = [layers[role] for role in ("household", "union", "tie", "symbol", "name")]
    assert all(max(below) < min(above) for below, above in pairwise(order))


def only_people(family: Genogram) -> Genogram:
    """Return a family in which every entry is a person."""
    return evolve(family, people=tuple(evolve(one, kind=KinKind.PERSON) for one in family.people))


@given(families(), VIEWS)
@settings(max_examples=30)
def test_no_line_crosses_a_symbol(family: Genogram, view: View) -> None:
    """No emotional line runs through anybody's symbol."""
    figure = draw(only_people(family), view)
    hearts = [outline(group) for group in groups(figure, "person")]
    hearts = [box.grown(-0.26 * box.width) for box in hearts]
    steps = [box for one in ties_of(figure) if isinstance(one, Polyline) for box in footprints(one.points)]
    assert not [one for one in steps for heart in hearts if one.overlap(heart) > 0]


@pytest.mark.parametrize("view", [MCGOLDRICK, BENNETT], ids=["mcgoldrick", "bennett"])
@pytest.mark.parametrize(
    "kind",
    [EmotionalTie.CONNECTED, EmotionalTie.FUSED_CONFLICT, EmotionalTie.SPIRITUAL, EmotionalTie.CONTROL],
)
def test_no_line_hides_a_text(view: View, kind: EmotionalTie) -> None:
    """In a family of three generations no emotional line, however wide, runs through names or years."""
    family = three_generations()
    ties = tuple(
        EmotionalLine(source="BR", target=one.code, kind=kind) for one in family.people if one.code != "BR"
    )
    figure = draw(evolve(family, ties=ties), view)
    words = [label_box(one) for one in leaves(figure, "name", "role", "year") if isinstance(one, Label)]
    steps = [
        box
        for one in ties_of(figure)
        if isinstance(one, Polyline)
        for box in footprints(one.points, reach=0.5, step=2)
    ]
    assert not [one for one in steps for word in words if one.overlap(word.grown(-1)) > 0]


# --- ways -------------------------------------------------------------------------------------


def stop(x: float, y: float) -> Stop:
    """Return somebody of 36 by 60 pixels."""
    box = Box(x - 18, y - 18, 36, 60)
    return Stop(centre=(x, y), aim=10, room=18, whole=box, texts=(Box(x - 18, y + 21, 36, 21),))


def test_a_free_way_is_straight() -> None:
    """Where nothing stands between two people, the way is one straight line."""
    way = Ways({"A": stop(0, 0), "B": stop(200, 0)}, Ground()).find("A", "B", 2)
    assert len(way) == 2


def test_a_way_goes_round_people() -> None:
    """Somebody between two people is passed, with some distance."""
    stops = {"A": stop(0, 0), "M": stop(100, 0), "B": stop(200, 0)}
    way = smooth(Ways(stops, Ground()).find("A", "B", 2))
    assert not [box for box in footprints(way.points) if box.overlap(stops["M"].whole) > 0]


def test_a_way_that_is_taken_costs() -> None:
    """A second line prefers another way over lying on the first."""
    stops = {"A": stop(0, 0), "M": stop(100, 0), "B": stop(200, 0)}
    ground = Ground()
    ways = Ways(stops, ground)
    first = ways.find("A", "B", 2)
    ground.charge_line(first, 50, 6)
    assert ways.find("A", "B", 2) != first


def test_without_a_way_the_line_is_straight() -> None:
    """Where people stand so close that nothing passes, the line runs straight, below the symbols."""
    ring = {f"P{n}": stop(48 * math.cos(n), 48 * math.sin(n)) for n in range(7)}
    stops = {"A": stop(0, 0), "B": stop(300, 0), **ring}
    assert Ways(stops, Ground()).find("A", "B", 2) == ((0, 0), (300, 0))


def test_walls_are_crossed_from_side_to_side_only() -> None:
    """A way along the edge of a wall does not cross it."""
    one = wall(Box(10, 10, 20, 20), 0)
    assert is_open((0, 10), (40, 10), [one])
    assert not is_open((0, 0), (40, 40), [one])


def test_bends_that_lie_close_become_one() -> None:
    """Two bends within a few pixels are drawn as one curve."""
    assert len(smooth(((0, 0), (50, 0), (50, 3), (50, 60))).points) == len(
        smooth(((0, 0), (50, 0), (50, 60))).points
    )


def test_a_person_hides_lines_below() -> None:
    """Symbols are white inside, so that lines below do not show."""
    figure = draw(three_generations())
    group = next(one for one in groups(figure, "person") if one.mark.alt.startswith("BR"))
    first = next(one for one in group.items if isinstance(one, Rect))
    assert first.ink.fill == "#ffffff"


def test_everyone_has_a_place_of_their_own() -> None:
    """Symbols of a family with a line between all of them stand apart."""
    people: tuple[Kin, ...] = tuple(kin(f"P{n}") for n in range(5))
    ties = [(a.code, b.code, EmotionalTie.CLOSE) for a, b in combinations(people, 2)]
    figure = draw(with_ties(Genogram(people=people), *ties))
    boxes = [outline(group) for group in groups(figure, "person")]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlap(pair[1]) > 0]
