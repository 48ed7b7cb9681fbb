"""What holds of the drawing of any family, in both notations and both languages."""

from collections.abc import Iterator

from hypothesis import given, settings

from genograms import CODES, VIEWS, families, groups, legend_of, texts
from socialwork.drawings.base import View, draw, split
from socialwork.drawings.genogram.scene import scene_of
from socialwork.figures.box import Box
from socialwork.figures.model import Ellipse, Group, Polyline, Rect, flat
from socialwork.figures.soundness import colliding, missing_letters, outside, shape_box
from socialwork.figures.svg import to_svg
from socialwork.testing import models
from socialwork.tools import Child, Genogram
from socialwork.vocabulary.person import EmotionalTie

FEW = settings(max_examples=30)


def symbol_of(person: Group) -> Box:
    """Return the box of a symbol, without arrows, brackets and texts."""
    outlines = [one for one in person.items if isinstance(one, Rect | Ellipse | Polyline)]
    return shape_box(outlines[0])


@given(families(), VIEWS)
@FEW
def test_everything_is_inside_and_no_text_covers_another(family: Genogram, view: View) -> None:
    """Everything is drawn inside the figure, and no line of text covers another."""
    figure = draw(family, view)
    assert outside(figure) == ()
    assert colliding(figure) == ()


@given(models(Genogram), VIEWS)
@FEW
def test_whatever_a_file_holds_is_drawn(family: Genogram, view: View) -> None:
    """Any genogram that can be loaded is drawn, with nothing outside and no texts over each other."""
    figure = draw(family, view)
    assert outside(figure) == ()
    assert colliding(figure) == ()


@given(families(), VIEWS)
@FEW
def test_everyone_stands_in_it_once(family: Genogram, view: View) -> None:
    """Everyone whom the notation knows has one symbol, with its own words for those who cannot see it."""
    people = groups(draw(family, view), "person")
    assert len(people) == len(scene_of(family, view).people)
    assert all(person.mark.alt for person in people)


@given(families(), VIEWS)
@FEW
def test_symbols_stay_clear_of_each_other_and_of_texts(family: Genogram, view: View) -> None:
    """No symbol touches another one, or a text of somebody else."""
    people = groups(draw(family, view), "person")
    for n, person in enumerate(people):
        box = symbol_of(person)
        others = [one for m, other in enumerate(people) if m != n for one in flat(other.items)]
        assert not [one for one in others if shape_box(one).overlap(box.grown(-0.5)) > 0]


@given(families(), VIEWS)
@FEW
def test_the_description_names_every_tie(family: Genogram, view: View) -> None:
    """Each emotional line has its sentence, which names both people and what ties them."""
    told = draw(family, view).description
    for tie in family.ties:
        ends = (view.name(tie.source), view.name(tie.target))
        what = tie.label if tie.kind is EmotionalTie.CUSTOM and tie.label else tie.kind.label(view.lang)
        assert any(all(end in one for end in ends) and what.lower() in one.lower() for one in told)


@given(families(), VIEWS)
@FEW
def test_the_description_names_everyone(family: Genogram, view: View) -> None:
    """Each person, each household and each union has a sentence."""
    told = draw(family, view).description
    homes = [home for home in family.households if home]
    people = {one.code for one in family.people}
    assert len(told) >= len(people) + len(homes) + len(family.unions) + len(family.ties)
    assert all(any(one.startswith(view.name(code)) for one in told) for code in people)


@given(families(), VIEWS)
@FEW
def test_names_stand_there_only_where_the_view_gives_them(family: Genogram, view: View) -> None:
    """A code for which the view has a name is nowhere in the drawing; all others stand as codes."""
    figure = draw(family, view)
    said = [*texts(figure), figure.title, figure.alt, *figure.description]
    said += [one.mark.alt for one in (*groups(figure, "person"), *flat(figure.items))]
    hidden = [code for code in CODES if code in view.names]
    assert not [one for one in said for code in hidden if code in one]
    assert not [one for one in said for name in ("Ananda", "Ibu Guru") if name in one and not view.names]


@given(families(), VIEWS)
@FEW
def test_the_same_family_gives_the_same_bytes(family: Genogram, view: View) -> None:
    """Drawn twice, a family gives the same file; the bundled font has every letter."""
    figure = draw(family, view)
    assert to_svg(figure) == to_svg(draw(family, view))
    assert missing_letters(figure) == ""


@given(families(), VIEWS)
@FEW
def test_the_legend_explains_each_kind_of_tie(family: Genogram, view: View) -> None:
    """Each kind of emotional line that is drawn stands in the legend, and no other."""
    figure = draw(family, view)
    legend = " ".join(legend_of(figure))
    for tie in scene_of(family, view).ties:
        called = tie.label if tie.kind is EmotionalTie.CUSTOM and tie.label else tie.kind.label(view.lang)
        assert called.lower() in legend.lower()


@given(families())
@FEW
def test_the_parts_hold_everything(family: Genogram) -> None:
    """The parts of a family hold together everyone, every union, every child and every emotional line."""
    parts = split(family)
    assert {one for part in parts for one in part.people} == set(family.people)
    assert {one for part in parts for one in part.unions} == set(family.unions)
    assert known(parts, family) == set(children_of(family))
    assert sorted(map(repr, (tie for part in parts for tie in part.ties))) == sorted(map(repr, family.ties))


def children_of(family: Genogram) -> Iterator[Child]:
    """Yield the children whose line can be drawn."""
    people, unions = {one.code for one in family.people}, {one.code for one in family.unions}
    return (one for one in family.children if one.child in people and one.union in unions)


def known(parts: tuple[Genogram, ...], family: Genogram) -> set[Child]:
    """Return the children of all parts."""
    drawable = set(children_of(family))
    return {one for part in parts for one in part.children} & drawable
