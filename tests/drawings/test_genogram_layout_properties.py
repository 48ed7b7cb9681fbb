"""Whatever the family, its layout is whole: everyone once, nothing on anything, lines to be told apart."""

from hypothesis import given, settings, strategies as st

from families import (
    children_hang,
    crossings,
    everyone_once,
    families,
    family,
    lines_keep_apart,
    lines_keep_clear,
    listed_otherwise,
    nothing_overlaps,
    order_of,
    plain,
    rooms,
)
from socialwork.drawings.genogram.layout import Extent, lay_out
from socialwork.tools.genogram import Genogram


@given(st.data(), families())
def test_a_layout_is_whole(data: st.DataObject, genogram: Genogram) -> None:
    """Everyone stands once, nothing overlaps, and all children hang from their unions."""
    extents = data.draw(rooms(genogram))
    layout = lay_out(genogram, extents)
    everyone_once(genogram, layout)
    nothing_overlaps(layout, extents)
    children_hang(genogram, layout)


@given(st.data(), families())
def test_lines_can_be_told_apart(data: st.DataObject, genogram: Genogram) -> None:
    """No line passes over somebody else, and no two unions share a stretch of line."""
    extents = data.draw(rooms(genogram))
    layout = lay_out(genogram, extents)
    lines_keep_clear(layout, extents)
    lines_keep_apart(layout)


@given(st.data(), families())
def test_the_order_of_listing_does_not_matter(data: st.DataObject, genogram: Genogram) -> None:
    """The same family gives the same layout, to the last digit, in whatever order it is listed."""
    extents = data.draw(rooms(genogram))
    assert lay_out(data.draw(listed_otherwise(genogram)), extents) == lay_out(genogram, extents)


@given(families())
def test_people_of_one_generation_stand_level(genogram: Genogram) -> None:
    """All symbols of a row have one height, and rows are in order from the top."""
    layout = lay_out(genogram, plain(genogram))
    assert all(one.y == layout.rows[one.generation].y for one in layout.persons)
    edges = [edge for row in layout.rows for edge in (row.top, row.y, row.bottom)]
    assert edges == sorted(edges)


@given(families())
def test_rows_are_not_wider_than_they_may_be(genogram: Genogram) -> None:
    """No row is wider than the widest row must be and the stretch allows; lines that pass count as well."""
    layout = lay_out(genogram, plain(genogram))
    passing = sum(len(drop.path) + 1 for sibship in layout.sibships for drop in sibship.drops)
    most = max(sum(one.generation == r for one in layout.persons) for r in range(len(layout.rows)))
    assert layout.width <= 1.15 * (66 * most + 59 * passing) + 66


@given(st.lists(st.integers(1, 5), min_size=1, max_size=4), st.integers(0, 3))
@settings(max_examples=30)
def test_a_family_without_ties_across_is_drawn_without_crossings(counts: list[int], which: int) -> None:
    """Grandparents, children with partners, grandchildren: no line crosses, and all stand by age."""
    children = [f"c{n}{'mf'[n % 2]}" for n in range(len(counts))]
    unions = ["Am Bf: " + " ".join(children)]
    for n, count in enumerate(counts):
        if n != which:
            partner = f"s{n}{'fm'[n % 2]}"
            grandchildren = " ".join(f"g{n}x{k}m" for k in range(count))
            unions.append(f"{children[n]} {partner}: {grandchildren}")
    genogram = family(*unions)
    layout = lay_out(genogram, plain(genogram))
    assert crossings(layout) == 0
    for sibship in layout.sibships:
        codes = [drop.child for drop in sibship.drops]
        assert order_of(layout, codes) == codes


@given(families(), st.integers(10, 120))
def test_a_label_has_its_room_on_the_line(genogram: Genogram, width: int) -> None:
    """Above the bar of each union of neighbours there is room for a text as large as was asked for."""
    extents = plain(genogram)
    label = Extent(left=width / 2, right=width / 2, above=14, below=2)
    layout = lay_out(genogram, extents, labels={union.code: label for union in genogram.unions})
    nothing_overlaps(layout, extents)
    row = {one.code: one.generation for one in layout.persons}
    at = {one.code: one.x for one in layout.persons}
    for union in layout.unions:
        if len(union.partners) > 1 and union.bar[0][1] == union.bar[1][1]:
            assert union.bar[0][1] >= layout.rows[row[union.partners[0]]].bottom + label.above
            one, two = (at[code] for code in union.partners)
            if (
                not any(one < x < two for x in at.values())
                and row[union.partners[0]] == row[union.partners[1]]
            ):
                assert two - one >= width
