"""Where people of a genogram stand, and how its lines run."""

from itertools import pairwise

import pytest
from attrs import evolve

from families import (
    crossings,
    everyone_once,
    family,
    lines_keep_apart,
    lines_keep_clear,
    nothing_overlaps,
    order_of,
    person,
    plain,
)
from socialwork.drawings.genogram.layout import Extent, FamilyLayout, PlacedUnion, Spacing, lay_out
from socialwork.tools.genogram import Child, EmotionalLine, Genogram, Union
from socialwork.vocabulary.person import EmotionalTie, Gender


def laid_out(genogram: Genogram) -> FamilyLayout:
    """Return the layout of a family in which everyone needs the same room, once it is found to be whole."""
    extents = plain(genogram)
    layout = lay_out(genogram, extents)
    everyone_once(genogram, layout)
    nothing_overlaps(layout, extents)
    lines_keep_clear(layout, extents)
    lines_keep_apart(layout)
    return layout


def rows(layout: FamilyLayout) -> list[str]:
    """Return the people of each row from left to right."""
    return [
        " ".join(order_of(layout, (one.code for one in layout.persons if one.generation == r)))
        for r in range(len(layout.rows))
    ]


def union(layout: FamilyLayout, code: str) -> PlacedUnion:
    """Return a union of a layout."""
    return next(one for one in layout.unions if one.code == code)


# --- who stands where ---------------------------------------------------------------------------


def test_generations_stand_in_rows_husbands_left_and_children_by_age() -> None:
    """Three generations: grandparents above their children, the older child of a couple on the left."""
    layout = laid_out(family("Am Bf: Cm", "Dm Ef: Ff", "Cm Ff: km lf"))
    assert rows(layout) == ["Am Bf Dm Ef", "Cm Ff", "km lf"]
    assert crossings(layout) == 0


def test_years_of_birth_tell_the_order_of_children() -> None:
    """Where every child of a union has a year of birth, the years count and the listing does not."""
    told = "Am Bf: xm yf zm"
    assert rows(laid_out(family(told, years={"xm": 2010, "yf": 2005, "zm": 2001})))[1] == "zm yf xm"
    assert rows(laid_out(family(told, years={"xm": 2010, "yf": 2005})))[1] == "xm yf zm"


def test_of_two_of_one_sex_the_older_stands_on_the_left() -> None:
    """Two women: the one who was born first is on the left, whatever their codes say."""
    assert rows(laid_out(family("Af Bf: km", years={"Af": 1990, "Bf": 1980})))[0] == "Bf Af"
    assert rows(laid_out(family("Af Bf: km", years={"Af": 1970, "Bf": 1980})))[0] == "Af Bf"


def test_gender_identity_counts_before_the_recorded_sex() -> None:
    """A man who was recorded as female stands where husbands stand."""
    genogram = family("Bf Af: km")
    changed = [
        person("Af"),
        evolve(person("Bf"), gender=Gender.MAN),
        *(kin for kin in genogram.people if kin.code == "km"),
    ]
    assert rows(laid_out(evolve(genogram, people=tuple(changed))))[0] == "Bf Af"


def test_twins_hang_from_one_point_and_stand_side_by_side() -> None:
    """Slanting lines to twins begin at one place of the bar; a child listed between them stands beside."""
    genogram = family("Am Bf: om xm zf yf")
    twins = tuple(evolve(one, twin="t" if one.child in {"xm", "yf"} else "") for one in genogram.children)
    layout = laid_out(evolve(genogram, children=twins))
    assert rows(layout)[1] == "om xm yf zf"
    drops = {drop.child: drop.path for drop in layout.sibships[0].drops}
    assert drops["xm"][0] == drops["yf"][0]
    (x1, y1), (x2, y2) = drops["xm"][:2]
    assert x2 < x1
    assert y2 > y1


def test_a_second_husband_stands_on_the_other_side() -> None:
    """A woman with two husbands stands between them, and the half-siblings below their own parents."""
    layout = laid_out(family("Hm Wf: am bf", "Jm Wf: cm"))
    assert rows(layout)[0] in {"Hm Wf Jm", "Jm Wf Hm"}
    assert crossings(layout) == 0


def test_earlier_wives_stand_nearer_than_later_ones() -> None:
    """Of two wives on one side of a man the earlier one is nearer; years of the unions tell who that is."""
    genogram = family("Am Bf:", "Am Cf:")
    since = {"U0": 2015, "U1": 2000}
    dated = evolve(genogram, unions=tuple(evolve(one, since=since[one.code]) for one in genogram.unions))
    assert rows(laid_out(genogram)) == ["Am Bf Cf"]
    assert rows(laid_out(dated)) == ["Am Cf Bf"]


def test_partners_may_have_siblings_between_them() -> None:
    """Where a middle child marries a middle child all stand by age, and nothing crosses."""
    layout = laid_out(family("Am Bf: af bm cf", "Cm Df: dm ef fm", "bm ef: km"))
    assert rows(layout)[1] == "af bm cf dm ef fm"
    assert crossings(layout) == 0


def test_uncle_and_niece_stand_in_one_row() -> None:
    """Partners stand level where they can; the uncle hangs from his parents by a straight line past a row."""
    layout = laid_out(family("Gm Hf: Am Um", "Am Xf: nf", "Um nf: km"))
    at = {one.code: one.generation for one in layout.persons}
    assert at["Um"] == at["nf"] == 2
    path = next(drop.path for drop in layout.sibships[0].drops if drop.child == "Um")
    assert len({x for x, _ in path}) == 1


def test_a_parent_and_a_child_with_a_child_stand_in_their_own_rows() -> None:
    """The line of such a union comes down from the parent past the child's row."""
    layout = laid_out(family("Am Bf: df sm", "Am df: km"))
    assert [one.generation for one in layout.persons] == [0, 0, 1, 1, 2]
    line = union(layout, "U1")
    assert line.bar[0][1] > layout.rows[1].bottom
    assert crossings(layout) == 0


def test_parts_without_ties_stand_beside_each_other_and_level_with_those_they_live_with() -> None:
    """Someone from outside stands at the right, in the row of those with whom they live or are tied."""
    genogram = family("Am Bf: cm df", alone="lf xm")
    homes = (("cm", "lf"),)
    ties = (EmotionalLine(source="df", target="xm", kind=EmotionalTie.CLOSE),)
    layout = laid_out(evolve(genogram, households=homes, ties=ties))
    assert rows(layout) == ["Am Bf", "cm df lf xm"]
    assert rows(laid_out(genogram)) == ["Am Bf lf xm", "cm df"]


# --- how lines run ------------------------------------------------------------------------------


def test_the_line_of_a_union_is_a_u() -> None:
    """It goes down from one partner, across, and up to the other; the children hang from its level part."""
    layout = laid_out(family("Am Bf: km"))
    line = union(layout, "U0")
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = line.path
    assert (x1, x3) == (x2, x4)
    assert y2 == y3 > y1 == y4
    assert line.bar == ((x2, y2), (x3, y3))
    assert line.partners == ("Am", "Bf")


def test_an_only_child_hangs_from_a_straight_line() -> None:
    """Where the child can stand below the bar of its parents, the line has no bend and no bar."""
    layout = laid_out(family("Am Bf: Cm", "Dm Ef: Ff", "Cm Ff: km"))
    for sibship in layout.sibships:
        assert sibship.bar is None
        points = [*sibship.trunk, *sibship.drops[0].path]
        assert len({round(x, 6) for x, _ in points}) == 1


def test_nested_unions_have_ports_of_their_own_and_children_in_the_last_gap() -> None:
    """Three wives: each line leaves the man at its own place; children of the outer one hang beside her."""
    layout = laid_out(family("Am Bf: cm df", "Am Ef: fm", "Am Gf: hf im"))
    starts = {point[0] for one in layout.unions for point in one.path if one.partners}
    man = next(one for one in layout.persons if one.code == "Am")
    ports = sorted(x for x in starts if abs(x - man.x) < 18)
    assert len(ports) == 3
    assert all(b - a > 4 for a, b in pairwise(ports))
    assert crossings(layout) == 1
    order = rows(layout)[0].split()
    at = {one.code: one.x for one in layout.persons}
    for one in layout.unions:
        places = sorted(order.index(code) for code in one.partners)
        if places[1] - places[0] > 1:
            inner = order[places[0] + 1]
            low, high = one.bar[0][0], one.bar[1][0]
            assert low >= at[inner] or high <= at[inner]


def test_two_unions_of_one_pair_have_lines_of_their_own() -> None:
    """A pair that married twice, with children from both unions, has two lines and two trunks."""
    layout = laid_out(family("Am Bf: cm", "Am Bf: dm ef"))
    assert union(layout, "U0").path != union(layout, "U1").path
    trunks = [sibship.trunk[0][0] for sibship in layout.sibships]
    assert abs(trunks[0] - trunks[1]) > 4
    assert crossings(layout) == 1


def test_the_childless_one_of_two_unions_of_a_pair_is_the_inner_one() -> None:
    """Where one of the unions has no children, nothing crosses."""
    assert crossings(laid_out(family("Am Bf: cm df", "Am Bf:"))) == 0
    assert crossings(laid_out(family("Am Bf:", "Am Bf: cm df"))) == 0


def test_children_of_unknown_parents_hang_from_a_stub() -> None:
    """A union without partners is a short line that ends on the bar above its children."""
    layout = laid_out(family(": am bf cm", "am Wf: km"))
    line = union(layout, "U0")
    (x1, y1), (x2, y2) = line.path
    assert x1 == x2
    assert y1 < y2
    assert line.partners == ()
    sibship = layout.sibships[0]
    assert sibship.trunk == ()
    assert sibship.bar is not None
    assert sibship.bar[0][1] == y2


def test_a_stub_keeps_clear_of_lines_above_it() -> None:
    """Unknown parents of two who stand below known ones: the stub does not reach their bar."""
    layout = laid_out(family("Am Bf: cm df ef fm", ": Xm Yf", "df Xm:", "ef Yf:"))
    assert union(layout, "U1").path[0][1] > 0


def test_a_single_parent_is_the_top_of_a_straight_line() -> None:
    """The line to the children comes straight down from the parent."""
    layout = laid_out(family("Gf: Mf", "Mf: am bf"))
    assert union(layout, "U0").bar == union(layout, "U0").path
    assert layout.sibships[0].bar is None
    assert crossings(layout) == 0


def test_a_union_of_one_without_children_is_a_stub_below() -> None:
    """Its line is there, so that its kind and its end can be drawn on it."""
    layout = laid_out(family("Am:"))
    (x1, y1), (x2, y2) = union(layout, "U0").path
    assert x1 == x2
    assert y1 < y2 <= layout.height
    assert layout.sibships == ()


def test_a_child_of_two_unions_has_two_lines_that_end_apart() -> None:
    """Parents by birth and by adoption: both lines reach the child, side by side."""
    layout = laid_out(family("Am Bf: km cf", "Cm Df: km ef"))
    ends = [drop.path[-1][0] for one in layout.sibships for drop in one.drops if drop.child == "km"]
    assert len(ends) == 2
    assert abs(ends[0] - ends[1]) == pytest.approx(Spacing().port)


def test_lines_to_two_sibships_that_lie_above_each_other_are_on_two_tracks() -> None:
    """Two brothers marry two sisters: the bars of both sibships have heights of their own."""
    layout = laid_out(family("Am Bf: am bm", "Cm Df: cf df", "am cf: km", "bm df: lf"))
    first, second = (sibship.bar for sibship in layout.sibships[:2])
    assert first is not None
    assert second is not None
    assert first[0][1] != second[0][1]
    assert crossings(layout) == 1


def test_labels_push_partners_and_lines_apart() -> None:
    """A long text on the line of a union makes room between the partners and above the line."""
    genogram = family("Am Bf: km")
    label = Extent(left=70, right=70, above=20, below=5)
    narrow, wide = (
        lay_out(genogram, plain(genogram)),
        lay_out(genogram, plain(genogram), labels={"U0": label}),
    )
    at = {one.code: one.x for one in wide.persons}
    assert at["Bf"] - at["Am"] >= 140
    assert wide.height > narrow.height
    assert wide.unions[0].bar[0][1] - wide.rows[0].bottom >= 20


def test_labels_of_nested_unions_fit_into_the_last_gap() -> None:
    """The part of an outer line from which the children hang is as long as its label is wide."""
    genogram = family("Am Bf: cm df", "Am Ef: fm", "Am Gf: hf im")
    label = Extent(left=40, right=40, above=14, below=2)
    layout = lay_out(genogram, plain(genogram), labels={one.code: label for one in genogram.unions})
    assert all(one.bar[1][0] - one.bar[0][0] >= 80 for one in layout.unions)


def test_without_extents_people_are_bare_symbols() -> None:
    """Someone whose room is not told needs a symbol's."""
    layout = lay_out(family("Am Bf: km"), {})
    assert layout.rows[0].bottom - layout.rows[0].top == 36
    assert layout.width == pytest.approx(2 * 36 + 14)


# --- data that does not fit ---------------------------------------------------------------------


def test_nobody_gives_nothing() -> None:
    """A genogram without people has an empty layout."""
    assert lay_out(Genogram(people=()), {}) == FamilyLayout(
        persons=(), unions=(), sibships=(), rows=(), width=0.0, height=0.0
    )


def test_lines_to_nobody_are_passed_over() -> None:
    """Codes that are not listed, in partners, children, households and ties, change nothing else."""
    genogram = family("Am Bf: km")
    dangling = evolve(
        genogram,
        unions=(
            *genogram.unions,
            Union(code="V", partners=("Qm", "Rf")),
            Union(code="W", partners=("Am", "Qf")),
        ),
        children=(
            *genogram.children,
            Child(union="U0", child="nobody"),
            Child(union="nowhere", child="km"),
            Child(union="V", child="nobody"),
        ),
        households=(("Qm", "km"), ("km", "Am")),
        ties=(EmotionalLine(source="Qm", target="km", kind=EmotionalTie.CLOSE),),
    )
    layout = laid_out(dangling)
    assert [one.code for one in layout.unions] == ["U0", "W"]
    assert union(layout, "W").partners == ("Am",)


def test_doubles_count_once() -> None:
    """Someone who is listed twice is drawn once, as is a union, and a child of a union."""
    genogram = family("Am Bf: km")
    doubled = evolve(
        genogram,
        people=(*genogram.people, evolve(genogram.people[0], role="z")),
        unions=(*genogram.unions, Union(code="U0", partners=("Am",))),
        children=genogram.children * 2,
    )
    layout = lay_out(doubled, plain(doubled))
    assert sorted(one.code for one in layout.persons) == ["Am", "Bf", "km"]
    assert len(layout.unions) == len(layout.sibships) == len(layout.sibships[0].drops) == 1
    turned = evolve(doubled, people=doubled.people[::-1], unions=doubled.unions[::-1])
    assert lay_out(turned, plain(doubled)) == layout


def test_nobody_is_drawn_as_an_own_ancestor() -> None:
    """The line that would close the circle is left out and named."""
    genogram = family("Am Bf: km", "km Cf: Am")
    layout = laid_out(genogram)
    assert layout.left_out == (("U1", "Am"),)
    assert [one.union for one in layout.sibships] == ["U0"]
    own = laid_out(evolve(family("Am Bf: km"), children=(Child(union="U0", child="Am"),)))
    assert own.left_out == (("U0", "Am"),)


def test_marriages_across_generations_in_a_circle_give_rows_too() -> None:
    """Where all couples cannot stand level, those with most children do."""
    genogram = family("Am Bf: cm df", "cm Xf: ef", "Am ef: gm hf", "df gm:", "hf cm: im")
    layout = laid_out(genogram)
    for sibship in layout.sibships:
        parents = {
            one.generation for one in layout.persons if one.code in union(layout, sibship.union).partners
        }
        below = {
            one.generation for one in layout.persons if one.code in {drop.child for drop in sibship.drops}
        }
        assert max(parents) < min(below)


def test_a_man_with_many_wives_is_drawn_in_little_time() -> None:
    """Eight wives stand on both sides; those without children are inside."""
    wives = [f"w{n}f" for n in range(8)]
    layout = laid_out(family(*(f"Am {wife}: {f'k{n}m' if n % 2 else ''}" for n, wife in enumerate(wives))))
    order = rows(layout)[0].split()
    man = order.index("Am")
    assert 2 <= man <= 6
