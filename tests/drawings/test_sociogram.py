"""Sociograms as they are drawn: a target, every choice once, and isolates outside it."""

import math
import random
from itertools import combinations, pairwise

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from rounds import HOSTILE, groups, marks, rim, sound, words
from socialwork.drawings.base import TEXT_WIDTH, View, draw
from socialwork.drawings.sociogram_layout import bands, target
from socialwork.drawings.sociogram_order import Circle, arranged, crossings
from socialwork.figures import to_svg
from socialwork.figures.blobs import Blob
from socialwork.figures.model import Ellipse, Figure, Group, Polyline, flat
from socialwork.instruments.sociometry import sociogram
from socialwork.tools import MemberChoices, Sociometry


def codes(count: int) -> list[str]:
    """Return so many codes of members."""
    return [f"A{n}" for n in range(1, count + 1)]


def rows(count: int, choices: dict[str, str], rejections: dict[str, str] | None = None) -> Sociometry:
    """Return a group in which each chose those whose codes stand behind theirs, with blanks between."""
    refused = rejections or {}
    return Sociometry(
        criterion="teman belajar",
        choices=tuple(
            MemberChoices(
                member=code,
                chosen=tuple(choices.get(code, "").split()),
                rejected=tuple(refused.get(code, "").split()),
            )
            for code in codes(count)
        ),
    )


@st.composite
def sociometries(draw_: st.DrawFn) -> Sociometry:
    """Any choices and rejections in a group, those of oneself and of strangers among them."""
    members = codes(draw_(st.integers(0, 9)))
    named = st.lists(st.sampled_from([*codes(9), "ZZ"]), max_size=3).map(tuple)
    made = (MemberChoices(member=one, chosen=draw_(named), rejected=draw_(named)) for one in members)
    return Sociometry(criterion="teman belajar", choices=tuple(made))


VIEWS = st.builds(
    View,
    lang=st.sampled_from(("id", "en")),
    names=st.dictionaries(st.sampled_from(codes(9)), HOSTILE, max_size=2),
)


@given(sociometries(), VIEWS)
def test_any_sociogram_is_sound(tool: Sociometry, view: View) -> None:
    """Nothing lies outside, no words cover words, and everybody and every line is drawn once."""
    found = sociogram(tool.members, tool.pairs, tool.rejections)
    figure = draw(tool, view)
    sound(figure)
    assert len(groups(figure, "member")) == len(found.statuses)
    returned = {frozenset(pair) for pair in found.rejections if pair[::-1] in found.rejections}
    assert len(groups(figure, "choice")) == len(found.choices) - len(found.pairs)
    assert len(groups(figure, "rejection")) == len(found.rejections) - len(returned)


@given(sociometries(), VIEWS)
def test_members_keep_apart(tool: Sociometry, view: View) -> None:
    """No two symbols meet, and all are of one size."""
    rims = [rim(one) for one in groups(draw(tool, view), "member")]
    assert not any(one.meets(other) for one, other in combinations(rims, 2))
    assert len({round(one.rx, 6) for one in rims}) <= 1


@given(sociometries())
def test_the_description_names_every_line(tool: Sociometry) -> None:
    """Each choice, each pair and each rejection has a sentence of its own."""
    found = sociogram(tool.members, tool.pairs, tool.rejections)
    told = draw(tool, View()).description
    for made, single, both in (
        (found.choices, "{} memilih {}.", "{} dan {} saling memilih."),
        (found.rejections, "{} menolak {}.", "{} dan {} saling menolak."),
    ):
        for one, other in made:
            if (other, one) not in made:
                assert told.count(single.format(one, other)) == 1
            else:
                assert sum(both.format(*pair) in told for pair in ((one, other), (other, one))) == 1


@given(sociometries(), VIEWS, st.randoms(use_true_random=False))
def test_the_order_of_choices_changes_nothing(tool: Sociometry, view: View, shuffler: random.Random) -> None:
    """The same choices give the same bytes, in whatever order each member made them."""
    mixed = tuple(
        evolve(
            row,
            chosen=tuple(shuffler.sample(row.chosen, len(row.chosen))),
            rejected=tuple(shuffler.sample(row.rejected, len(row.rejected))),
        )
        for row in tool.choices
    )
    known = [row.member for row in tool.choices]
    strangers = {code for _, code in (*tool.pairs, *tool.rejections)} - set(known)
    if len(strangers) < 2:  # those who were only named stand in the order in which they are
        assert to_svg(draw(tool, view)) == to_svg(draw(evolve(tool, choices=mixed), view))


def test_more_chosen_is_nearer_to_the_centre() -> None:
    """Whoever was chosen more often never stands further out; the outermost circle has the others."""
    tool = rows(6, {"A2": "A1", "A3": "A1 A2", "A4": "A1 A2", "A5": "A1", "A6": "A3"})
    found = sociogram(tool.members, tool.pairs)
    at = target(found, codes(6), TEXT_WIDTH)
    far = [round(math.hypot(*one.middle), 6) for one in at.symbols]
    received = [one.received for one in found.statuses]
    for a, b in combinations(range(6), 2):
        if received[a] > received[b]:
            assert far[a] <= far[b]
    assert all(inner.radius < outer.radius for inner, outer in pairwise(at.rings))
    assert (at.rings[0].members, at.rings[-1].members) == ((0,), (3, 4, 5))


def test_everybody_stands_within_their_circle() -> None:
    """A symbol lies inside the edge of its circle and outside that of the next one in."""
    tool = rows(8, dict.fromkeys(codes(8), "A1 A2") | {"A1": "A3 A4", "A2": "A3"})
    at = target(sociogram(tool.members, tool.pairs), codes(8), TEXT_WIDTH)
    inner = 0.0
    for ring in at.rings:
        for n in ring.members:
            far = math.hypot(*at.symbols[n].middle)
            assert far + at.symbols[n].rx < ring.radius
            assert far - at.symbols[n].rx > inner or far == 0
        inner = ring.radius


def test_isolates_stand_outside_the_target() -> None:
    """Who neither chose nor was chosen stands below it, and is told of."""
    figure = draw(rows(4, {"A1": "A2", "A2": "A1"}), View())
    rings = [one for one in flat(figure.items) if one.mark.role == "ring" and isinstance(one, Ellipse)]
    lowest = max(one.cy + one.ry for one in rings)
    members = {words(one): rim(one) for one in groups(figure, "member")}
    assert members["A3"].y - members["A3"].ry > lowest
    assert members["A2"].y < lowest
    assert "Tidak memilih dan tidak dipilih: A3 dan A4." in figure.description


def heads(group: Group) -> list[Polyline]:
    """Return the arrowheads of a line."""
    return [one for one in flat(group.items) if isinstance(one, Polyline) and one.mark.role == "head"]


def test_lines_tell_choices_pairs_and_rejections_apart() -> None:
    """A choice has one head, a pair two and a heavier line; a rejection is dashed with an open head."""
    figure = draw(rows(4, {"A1": "A2 A3", "A2": "A1"}, {"A4": "A1"}), View())
    single, pair = sorted(groups(figure, "choice"), key=lambda one: len(heads(one)))
    (refused,) = groups(figure, "rejection")
    assert [len(heads(one)) for one in (single, pair, refused)] == [1, 2, 1]
    inks = [next(flat(one.items)).ink for one in (single, pair, refused)]  # type: ignore[union-attr] - lines
    assert inks[1].width > inks[0].width
    assert (inks[0].dash, bool(inks[2].dash)) == ((), True)
    assert heads(single)[0].ink.fill == "#000000"
    assert heads(refused)[0].ink.fill == "#ffffff"


def test_a_choice_and_a_rejection_of_the_same_two_do_not_lie_on_each_other() -> None:
    """Two lines between the same members swing apart."""
    figure = draw(rows(3, {"A1": "A2", "A3": "A1"}, {"A2": "A1"}), View())
    refused = next(flat(groups(figure, "rejection")[0].items))
    chosen = [next(flat(one.items)) for one in groups(figure, "choice")]
    assert isinstance(refused, Polyline)
    middle = refused.points[len(refused.points) // 2]
    for line in chosen:
        assert isinstance(line, Polyline)
        assert min(math.dist(middle, point) for point in line.points) > 4


def test_arrows_end_at_the_edge_of_symbols() -> None:
    """A line starts at one symbol and its head touches the other."""
    figure = draw(rows(2, {"A1": "A2"}), View())
    (line,) = groups(figure, "choice")
    symbols = {words(one): rim(one) for one in groups(figure, "member")}
    tip = heads(line)[0].points[0]
    assert symbols["A2"].grown(3).holds(tip)
    assert not symbols["A2"].grown(-1).holds(tip)


@pytest.mark.parametrize("count", [3, 8, 15, 24, 40])
def test_groups_of_three_to_forty(count: int) -> None:
    """A class of forty with two choices each still fits the width of a page, and nobody hides anybody."""
    chooser = random.Random(count)  # noqa: S311 - any class will do
    every = codes(count)
    made = {one: " ".join(chooser.sample([other for other in every if other != one], 2)) for one in every}
    figure = draw(rows(count, made), View())
    sound(figure)
    assert figure.width <= TEXT_WIDTH + 1
    assert len(groups(figure, "member")) == count


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=10))
def test_no_swap_leaves_fewer_crossings(pairs: list[tuple[int, int]]) -> None:
    """On one circle no swap of two members makes lines shorter without making more of them cross."""
    lines = sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]})
    circle = Circle(radius=100, members=tuple(range(7)))
    places = arranged([circle], {}, lines, 10)

    def cost(of: dict[int, tuple[float, float]]) -> float:
        return sum(math.dist(of[a], of[b]) for a, b in lines) + 300 * crossings(of, lines)

    best = cost(places)
    for a, b in combinations(range(7), 2):
        assert cost({**places, a: places[b], b: places[a]}) >= best - 1e-6


def test_a_ring_of_friends_is_drawn_without_crossings() -> None:
    """Six who each chose the next but one in the list need no crossing, and get none."""
    lines = [(0, 2), (2, 4), (1, 4), (1, 3), (3, 5), (0, 5)]
    places = arranged([Circle(radius=100, members=tuple(range(6)))], {}, lines, 10)
    assert crossings(places, lines) == 0


def test_circles_of_the_target() -> None:
    """Each number of choices has a circle of its own as long as there are few of them."""
    assert bands(0) == ((0, 0),)
    assert bands(3) == ((3, 3), (2, 2), (1, 1), (0, 0))
    assert bands(10) == ((8, 10), (5, 7), (1, 4), (0, 0))
    assert bands(10, 1) == ((1, 10), (0, 0))


def test_long_names_make_fewer_circles() -> None:
    """A target whose symbols are large has fewer circles, so that it keeps to its room."""
    tool = rows(6, {"A2": "A1", "A3": "A1 A2", "A4": "A1 A2", "A5": "A1 A3", "A6": "A3"})
    room = 350
    names = dict.fromkeys(codes(6), "Siswa yang pendiam")
    short, long = draw(tool, View(width=room)), draw(tool, View(width=room, names=names))
    assert marks(long.items, "ring") < marks(short.items, "ring")
    assert long.width <= room + 1


def test_a_group_in_which_nobody_chose() -> None:
    """Everybody is outside, and there is no target."""
    figure = draw(rows(3, {}), View(lang="en"))
    assert marks(figure.items, "ring") == 0
    assert figure.alt.endswith("chosen by nobody: A1, A2, and A3.")


def test_the_alternative_text_names_the_stars() -> None:
    """It counts members, choices, pairs and rejections, and names the most and the never chosen."""
    figure: Figure = draw(rows(6, {"A2": "A1", "A3": "A1", "A1": "A2"}, {"A3": "A2"}), View())
    assert figure.alt == (
        "Sosiogram 6 anggota, kriteria “teman belajar”: 3 pilihan, 1 pasang saling memilih; 1 penolakan; "
        "paling sering dipilih: A1 (2); tidak dipilih siapa pun: A3, A4, A5, dan A6."
    )


def test_many_who_were_never_chosen_are_counted() -> None:
    """The alternative text names three and counts the others."""
    figure = draw(rows(9, {"A2": "A1"}), View())
    assert "tidak dipilih siapa pun: A2, A3, A4, dan 5 lainnya" in figure.alt


def test_numbers_stand_on_the_edges_of_their_circles() -> None:
    """Every circle has its number, off the symbols."""
    figure = draw(rows(5, {"A1": "A2", "A2": "A1", "A3": "A1", "A4": "A1"}), View())
    rings = [one for one in flat(figure.items) if one.mark.role == "ring" and isinstance(one, Ellipse)]
    numbers = [one for one in flat(figure.items) if one.mark.role == "ring-number"]
    assert [one.text for one in numbers] == ["3", "1", "0"]  # type: ignore[union-attr] - labels
    for ring, number in zip(rings, numbers, strict=True):
        edge = Blob(x=ring.cx, y=ring.cy, rx=ring.rx, ry=ring.ry)
        place = (number.x, number.y - 4)  # type: ignore[union-attr] - labels
        assert edge.grown(3).holds(place)
        assert not edge.grown(-3).holds(place)
