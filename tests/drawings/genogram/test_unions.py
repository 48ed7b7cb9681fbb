"""Lines of unions and of children."""

from typing import Any

import pytest
from attrs import evolve

from genograms import BENNETT, MCGOLDRICK, groups, kin, leaves, legend_of, parents_and, texts
from socialwork.drawings.base import View, draw
from socialwork.drawings.genogram.unions import DASHES, parallel
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Label, Polyline
from socialwork.figures.soundness import shape_box
from socialwork.tools import Child, Genogram, Union
from socialwork.vocabulary.person import ChildKind, KinKind, Sex, UnionEnd, UnionKind

ENGLISH = View(lang="en")


def lines(figure: Figure, role: str) -> list[Any]:
    """Return the lines of one role."""
    return [one for one in leaves(figure, role) if isinstance(one, Polyline)]


@pytest.mark.parametrize("kind", UnionKind)
def test_the_line_shows_the_kind(kind: UnionKind) -> None:
    """Marriages have a solid line, others one with dashes of their own; the legend explains it."""
    figure = draw(parents_and(kind=kind))
    (line,) = lines(figure, "union")
    assert line.ink.dash == DASHES.get(kind, ())
    assert kind.label("id").lower() in " ".join(legend_of(figure)).lower()


def test_an_engagement_has_a_ring() -> None:
    """The dashed line of an engagement has a ring on it, that of living together has none."""
    rings = leaves(draw(parents_and(kind=UnionKind.ENGAGEMENT)), "union-mark")
    assert [type(one) for one in rings] == [Ellipse]
    assert leaves(draw(parents_and(kind=UnionKind.COHABITATION)), "union-mark") == []


@pytest.mark.parametrize(
    ("ended", "slashes"),
    [
        (None, 0),
        (UnionEnd.SEPARATION, 1),
        (UnionEnd.DIVORCE, 2),
        (UnionEnd.ANNULMENT, 0),
        (UnionEnd.DEATH, 0),
    ],
)
def test_slashes_show_the_end(ended: UnionEnd | None, slashes: int) -> None:
    """A separation has one slash across the line, a divorce two."""
    assert len(lines(draw(parents_and(ended=ended)), "union-mark")) == slashes


@pytest.mark.parametrize("facts", [{"remarried": True}, {"remarried_year": 2018}])
def test_the_same_pair_again(facts: dict[str, Any]) -> None:
    """A pair that married again has a stroke the other way through the slashes."""
    figure = draw(parents_and(ended=UnionEnd.DIVORCE, **facts))
    marks = lines(figure, "union-mark")
    leans = [one.points[1][0] > one.points[0][0] for one in marks]
    assert sorted(leans) == [False, True, True] or sorted(leans) == [False, False, True]
    assert "kawin lagi, pasangan yang sama" in " ".join(legend_of(figure))


@pytest.mark.parametrize(("parent", "side"), [("AY", "right"), ("IB", "left")])
def test_slashes_stand_near_the_parent_without_the_children(parent: str, side: str) -> None:
    """With custody told, the slashes stand near the other parent, and a note says so."""
    figure = draw(parents_and(kin("A"), ended=UnionEnd.DIVORCE, custody=parent))
    (line,) = lines(figure, "union")
    (x1, _), (x2, _) = line.points[0], line.points[-1]
    marks = [x for one in lines(figure, "union-mark") for x, _ in one.points]
    middle = sum(marks) / len(marks)
    assert (middle > (x1 + x2) / 2) is (side == "right")
    assert any("Garis miring" in one for one in texts(figure, "note"))


def test_slashes_keep_off_the_line_to_the_children() -> None:
    """Slashes never stand where the children's line begins."""
    figure = draw(parents_and(kin("A"), ended=UnionEnd.DIVORCE))
    trunk = min(lines(figure, "child-line"), key=lambda one: one.points[0][1]).points[0][0]
    assert all(abs(x - trunk) > 3 for one in lines(figure, "union-mark") for x, _ in one.points)


@pytest.mark.parametrize(
    ("facts", "view", "expected"),
    [
        ({"since": 1970}, MCGOLDRICK, ["kawin 1970"]),
        ({"since": 1970}, ENGLISH, ["m. 1970"]),
        ({"ended": UnionEnd.DIVORCE, "until": 2015}, MCGOLDRICK, ["cerai 2015"]),
        ({"ended": UnionEnd.SEPARATION, "until": 2015}, ENGLISH, ["s. 2015"]),
        ({"ended": UnionEnd.ANNULMENT}, MCGOLDRICK, ["batal"]),
        ({"ended": UnionEnd.DEATH, "until": 2015}, MCGOLDRICK, ["cerai mati 2015"]),
        ({"kind": UnionKind.UNREGISTERED}, MCGOLDRICK, ["siri"]),
        ({"kind": UnionKind.POLYGAMOUS, "since": 1999}, MCGOLDRICK, ["poligami 1999"]),
        ({"kind": UnionKind.COHABITATION, "since": 1995}, ENGLISH, ["LT 1995"]),
        ({"since": 1970, "ended": UnionEnd.DIVORCE, "until": 1980}, MCGOLDRICK, ["kawin 1970", "cerai 1980"]),
        ({"remarried_year": 2000}, ENGLISH, ["remar. 2000"]),
        ({"ended": UnionEnd.DIVORCE}, MCGOLDRICK, []),
    ],
)
def test_years_stand_on_the_line(facts: dict[str, Any], view: View, expected: list[str]) -> None:
    """The text on a line says what began or ended when, in short words."""
    assert texts(draw(parents_and(**facts), view), "union-label") == expected


def test_a_year_of_death_is_told_once() -> None:
    """A widow's union needs no year where it stands at the symbol of the dead."""
    family = parents_and(ended=UnionEnd.DEATH, until=2019)
    people = (evolve(family.people[0], death_year=2019), family.people[1])
    figure = draw(evolve(family, people=people))
    assert texts(figure, "union-label") == []
    assert "2019" in texts(figure, "year")


def test_relatives_have_a_double_line() -> None:
    """A union of relatives is drawn as two lines side by side, and the legend says why."""
    people = tuple(kin(code, sex) for code, sex in (("K", Sex.MALE), ("A", Sex.MALE), ("B", Sex.FEMALE)))
    unions = (Union(code="U1", partners=("K",)), Union(code="U2", partners=("A", "B")))
    children = (Child(union="U1", child="A"), Child(union="U1", child="B"))
    figure = draw(Genogram(people=people, unions=unions, children=children))
    assert len(lines(figure, "union")) == 3
    assert "pasangan sedarah" in legend_of(figure)


def test_parallel_paths_keep_their_corners() -> None:
    """A path beside a U of upright and level lines is one too."""
    assert parallel([(0, 0), (0, 10), (20, 10), (20, 0)], 2) == ((-2, 0), (-2, 12), (22, 12), (22, 0))
    assert parallel([(5, 5)], 2) == ((5, 5),)


# --- children ---------------------------------------------------------------------------------


def with_child(kind: ChildKind) -> Genogram:
    """Return a family with one child of that kind."""
    family = parents_and(kin("A"))
    return evolve(family, children=(Child(union="U", child="A", kind=kind),))


def test_lines_to_children_show_how_they_belong() -> None:
    """By birth solid, foster dotted, adopted solid with a dotted line beside it."""
    dashes = {
        kind: sorted(one.ink.dash for one in lines(draw(with_child(kind)), "child-line"))
        for kind in ChildKind
    }
    assert dashes[ChildKind.BIOLOGICAL].count(()) == len(dashes[ChildKind.BIOLOGICAL])
    assert len([dash for dash in dashes[ChildKind.FOSTER] if dash]) == 1
    assert len(dashes[ChildKind.ADOPTED]) == len(dashes[ChildKind.BIOLOGICAL]) + 1


def test_a_pedigree_brackets_adopted_children() -> None:
    """Bennett's notation has brackets round an adopted child and a dashed line."""
    figure = draw(with_child(ChildKind.ADOPTED), BENNETT)
    assert len(lines(figure, "adopted")) == 2
    assert (6, 4) in [one.ink.dash for one in lines(figure, "child-line")]
    assert leaves(draw(with_child(ChildKind.BIOLOGICAL), BENNETT), "adopted") == []


def twins(*, identical: bool) -> Figure:
    """Return the drawing of parents with twins."""
    family = parents_and(kin("A"), kin("B"))
    children = tuple(Child(union="U", child=code, twin="t", identical=identical) for code in ("A", "B"))
    return draw(evolve(family, children=children))


def test_twins_come_from_one_point() -> None:
    """The lines to twins begin at one point; identical ones are joined by a bar."""
    slanting = [
        one
        for one in lines(twins(identical=False), "child-line")
        if one.points[0][0] != one.points[1][0] and one.points[0][1] != one.points[1][1]
    ]
    assert len({one.points[0] for one in slanting}) == 1
    assert len(slanting) == 2
    bars = [len(lines(twins(identical=identical), "child-line")) for identical in (False, True)]
    assert bars[1] == bars[0] + 1


def test_the_legend_tells_twins_apart() -> None:
    """Twins and identical twins are two entries."""
    assert "kembar" in legend_of(twins(identical=False))
    assert "kembar identik" in legend_of(twins(identical=True))


def test_a_twin_alone_is_none() -> None:
    """A group of twins with one child has no entry in the legend."""
    family = parents_and(kin("A"))
    family = evolve(family, children=(Child(union="U", child="A", twin="t", identical=True),))
    assert "kembar identik" not in legend_of(draw(family))


def test_siblings_of_unknown_parents() -> None:
    """Siblings whose parents nobody knows hang from a line without a couple."""
    family = Genogram(
        people=(kin("A", index=True), kin("B")),
        unions=(Union(code="U", partners=()),),
        children=(Child(union="U", child="A"), Child(union="U", child="B")),
    )
    figure = draw(family)
    assert "orang tua tidak diketahui" in legend_of(figure)
    assert len(groups(figure, "person")) == 2


def test_a_parent_alone() -> None:
    """A parent whose partner nobody knows has a line straight down, with text and slashes beside it."""
    family = Genogram(
        people=(kin("A", Sex.FEMALE), kin("B")),
        unions=(Union(code="U", partners=("A",), since=1999, ended=UnionEnd.DIVORCE),),
        children=(Child(union="U", child="B"),),
    )
    figure = draw(family)
    assert texts(figure, "union-label") == ["kawin 1999"]
    marks = lines(figure, "union-mark")
    assert len(marks) == 2
    words = [label_box(one) for one in leaves(figure, "name", "role") if isinstance(one, Label)]
    assert not [one for one in marks for word in words if shape_box(one).overlap(word) > 0]


def test_children_that_were_lost_hang_at_their_line() -> None:
    """The small symbol of a loss begins where the line to it ends."""
    figure = draw(parents_and(kin("A", Sex.UNKNOWN, kind=KinKind.MISCARRIAGE)))
    end = max(point[1] for one in lines(figure, "child-line") for point in one.points)
    dot = next(one for one in leaves(figure, "symbol") if isinstance(one, Ellipse) and one.rx < 9)
    assert abs((dot.cy - dot.ry) - end) < 1


def test_codes_that_lead_nowhere_are_passed_over() -> None:
    """Unions, children, households and ties with codes of nobody do not hinder the drawing."""
    family = parents_and(kin("A"))
    odd = evolve(
        family,
        unions=(*family.unions, Union(code="V", partners=("X", "Y"))),
        children=(*family.children, Child(union="W", child="A"), Child(union="U", child="Z")),
        households=(("A", "Q"), ("Q",)),
    )
    assert len(groups(draw(odd), "person")) == 3
