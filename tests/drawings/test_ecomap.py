"""Ecomaps as they are drawn: every system and tie once, apart from each other, and told in words."""

import math
import random
from itertools import combinations, product

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

from rounds import HOSTILE, groups, named, rim, sound, words
from socialwork.drawings.base import TEXT_WIDTH, View, draw, split
from socialwork.drawings.ecomap import ecomap_figure
from socialwork.drawings.ecomap_centre import centre
from socialwork.drawings.ecomap_layout import layout
from socialwork.drawings.ecomap_order import ordered
from socialwork.drawings.ecomap_plan import plan
from socialwork.drawings.tie_strokes import tie_strokes
from socialwork.figures import to_svg
from socialwork.figures.course import straight
from socialwork.figures.fit import fits
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Label, Polyline, Rect, Shape, flat
from socialwork.tools import Ecomap, Genogram, Kin, Tie
from socialwork.vocabulary.person import Sex, TieFlow, TieStrength

STRENGTHS, FLOWS = list(TieStrength), list(TieFlow)
FAMILY = Genogram(
    people=(
        Kin(code="BR", role="Klien", sex=Sex.MALE, index=True),
        Kin(code="IB", role="Ibu", sex=Sex.FEMALE),
        Kin(code="AT", role="Ayah tiri", sex=Sex.MALE),
        Kin(code="KK", role="Kakak", sex=Sex.FEMALE),
    )
)
HOUSEHOLD = ("BR", "IB", "AT")


def tie(n: int, **fields: object) -> Tie:
    """Return the n-th of many ties, each of its own kind."""
    made = Tie(
        system=named(n),
        strength=STRENGTHS[n % len(STRENGTHS)],
        stressful=n % 3 == 1,
        flow=FLOWS[n % len(FLOWS)],
    )
    return evolve(made, **fields)  # type: ignore[arg-type] - fields of a tie


def ecomap(count: int, *members: str, household: tuple[str, ...] = ("BR",)) -> Ecomap:
    """Return an ecomap with so many systems, whose ties start at *members* in turn."""
    starts = members or ("",)
    return Ecomap(
        household=household, ties=tuple(tie(n, member=starts[n % len(starts)]) for n in range(count))
    )


TIES = st.builds(
    Tie,
    system=HOSTILE,
    strength=st.sampled_from(TieStrength),
    stressful=st.booleans(),
    flow=st.sampled_from(TieFlow),
    member=st.sampled_from(("", "", "BR", "IB", "XX")),
    person=st.sampled_from(("", "", "IB", "AT", "KK", "BR")),
    note=HOSTILE | st.just(""),
)
ECOMAPS = st.builds(
    Ecomap,
    household=st.lists(st.sampled_from(("BR", "IB", "AT", "KK")), unique=True, max_size=4).map(tuple),
    ties=st.lists(TIES, max_size=9).map(tuple),
)
VIEWS = st.builds(
    View,
    lang=st.sampled_from(("id", "en")),
    client=st.sampled_from(("", "BR")),
    names=st.dictionaries(st.sampled_from(("BR", "IB", "AT")), HOSTILE, max_size=2),
    genogram=st.sampled_from((None, FAMILY)),
)


@given(ECOMAPS, VIEWS)
def test_any_ecomap_is_sound(tool: Ecomap, view: View) -> None:
    """Nothing lies outside, no words cover words, and every system and every tie is drawn once."""
    shown = plan(tool, view)
    figure = draw(tool, view)
    sound(figure)
    assert len(groups(figure, "tie")) == len(tool.ties)
    assert len(groups(figure, "system")) == len(shown.systems)
    assert len(groups(figure, "member")) == len(shown.members)


@given(ECOMAPS, VIEWS)
def test_systems_keep_apart(tool: Ecomap, view: View) -> None:
    """No two systems meet, and none meets the centre."""
    figure = draw(tool, view)
    rims = [rim(one) for one in groups(figure, "system")]
    core = next(one for one in flat(figure.items) if one.mark.role == "centre")
    assert isinstance(core, Ellipse)
    assert not any(one.meets(other) for one, other in combinations(rims, 2))
    assert all(math.dist(one.middle, (core.cx, core.cy)) > core.rx + min(one.rx, one.ry) for one in rims)


@given(ECOMAPS, VIEWS)
def test_the_description_names_every_tie(tool: Ecomap, view: View) -> None:
    """Each tie has its own sentence, with the system and the strength in words."""
    figure, shown = draw(tool, view), plan(tool, view)
    told = figure.description[1 if shown.members else 0 :]
    assert len(told) == len(tool.ties)
    for line, sentence in zip(shown.lines, told, strict=True):
        assert shown.name(line) in sentence
        assert ("menekan" in sentence or "stressful" in sentence) >= line.tie.stressful


@given(ECOMAPS, VIEWS, st.randoms(use_true_random=False))
def test_what_is_no_data_changes_nothing(tool: Ecomap, view: View, shuffler: random.Random) -> None:
    """The same ecomap gives the same bytes, in whatever order genogram and names stand."""
    people = list(FAMILY.people)
    shuffler.shuffle(people)
    names = dict(reversed(view.names.items()))
    genogram = None if view.genogram is None else evolve(FAMILY, people=tuple(people))
    other = evolve(view, names=names, genogram=genogram)
    assert to_svg(draw(tool, view)) == to_svg(draw(tool, other))


@given(ECOMAPS, VIEWS)
def test_notes_stay_off_everything(tool: Ecomap, view: View) -> None:
    """With the notes of its ties an ecomap is as sound as without."""
    figure = ecomap_figure(tool, view, notes=True)
    sound(figure)


@pytest.mark.parametrize("count", [3, 5, 8, 10, 11, 16, 22])
@pytest.mark.parametrize("members", [(), ("BR",), ("BR", "", "IB", "AT")])
def test_few_and_many_systems(count: int, members: tuple[str, ...]) -> None:
    """From three to more than twenty systems all keep apart, and the drawing fits a page."""
    figure = draw(ecomap(count, *members, household=HOUSEHOLD), View(client="BR", genogram=FAMILY))
    sound(figure)
    assert len(groups(figure, "system")) == count
    assert figure.width <= TEXT_WIDTH + 1 or count > 20


def test_up_to_ten_systems_stand_on_one_ring() -> None:
    """They go round the centre clockwise from the top in the order of the ties."""
    figure = draw(ecomap(8), View())
    core = next(one for one in flat(figure.items) if one.mark.role == "centre")
    assert isinstance(core, Ellipse)
    turns = [
        math.atan2(one.x - core.cx, core.cy - one.y) % math.tau
        for one in (rim(group) for group in groups(figure, "system"))
    ]
    assert turns[0] == pytest.approx(0)
    assert turns == sorted(turns)


def test_systems_stand_near_their_members() -> None:
    """Swapping two systems of single members never makes the ties shorter."""
    shown = plan(ecomap(9, "BR", "IB", "AT", household=HOUSEHOLD), View(client="BR"))
    middle = centre(shown, "")
    order = ordered(shown, middle)
    radius = 3 * middle.circle.rx
    places = [(radius * math.sin(math.tau * n / 9), -radius * math.cos(math.tau * n / 9)) for n in range(9)]

    def cost(system: int, place: int) -> float:
        start = shown.lines[system].start
        assert start is not None
        others = [one for n, one in enumerate(middle.symbols) if n != start]
        through = sum(one.cuts(middle.symbols[start].middle, places[place], 2.0) for one in others)
        return math.dist(middle.symbols[start].middle, places[place]) + 200 * through

    for a, b in combinations(range(9), 2):
        now = cost(order[a], a) + cost(order[b], b)
        assert cost(order[a], b) + cost(order[b], a) >= now - 1e-6


def test_ties_of_members_start_at_their_symbols() -> None:
    """A tie of one member starts at that member's symbol, one of the household at the edge of the centre."""
    at = layout(plan(ecomap(4, "IB", "", household=HOUSEHOLD), View(client="BR")), "", TEXT_WIDTH)
    shown = plan(ecomap(4, "IB", "", household=HOUSEHOLD), View(client="BR"))
    for line, course in zip(shown.lines, at.courses, strict=True):
        start = at.middle.circle if line.start is None else at.middle.symbols[line.start]
        assert not start.grown(-1).holds(course.points[0])
        assert start.grown(1).holds(course.points[0])
        assert at.systems[line.end].grown(1).holds(course.points[-1])


def test_ties_pass_by_the_symbols_of_others() -> None:
    """The ties of the client find their way out between the others of the household."""
    shown = plan(ecomap(10, "BR", household=("BR", "IB", "AT", "KK", "AD")), View(client="BR"))
    at = layout(shown, "", TEXT_WIDTH)
    for line, course in zip(shown.lines, at.courses, strict=True):
        others = [one for n, one in enumerate(at.middle.symbols) if n != line.start]
        assert not any(one.holds(point) for one in others for point in course.points)


def test_a_tie_to_somebody_of_the_household_stays_inside() -> None:
    """The person stands once, in the centre; the tie runs between the two symbols."""
    inner = Tie(system="Ibu", person="IB", strength=TieStrength.STRONG)
    figure = draw(Ecomap(household=HOUSEHOLD, ties=(inner, tie(3))), View(client="BR"))
    assert [words(one) for one in groups(figure, "system")] == [named(3)]
    assert [words(one) for one in groups(figure, "member")] == ["BR", "IB", "AT"]
    assert figure.description[1] == "BR dengan Ibu (IB): hubungan kuat."


def test_the_genogram_tells_who_somebody_is() -> None:
    """With a genogram the very words of a role are enough, and symbols have the form of the sex."""
    tool = Ecomap(household=HOUSEHOLD, ties=(Tie(system="ibu", strength=TieStrength.FAIR),))
    bare, known = draw(tool, View(client="BR")), draw(tool, View(client="BR", genogram=FAMILY))
    assert len(groups(bare, "system")) == 1
    assert groups(known, "system") == []
    forms = {
        words(one): {type(shape) for shape in flat(one.items)} - {Label} for one in groups(known, "member")
    }
    assert forms == {"BR": {Rect}, "IB": {Ellipse}, "AT": {Rect}}


def test_two_words_for_one_person_are_one_system() -> None:
    """A person outside the household is one circle, whatever the ties call them."""
    ties = (
        Tie(system="Kakak", person="KK", strength=TieStrength.FAIR, member="BR"),
        Tie(system="Kakak perempuan", person="KK", strength=TieStrength.WEAK, member="IB"),
    )
    figure = draw(Ecomap(household=HOUSEHOLD, ties=ties), View())
    assert [words(one) for one in groups(figure, "system")] == ["Kakak"]
    assert len(groups(figure, "tie")) == 2


def test_an_empty_household_is_still_drawn() -> None:
    """Where nobody is named, the centre says what it is; a client who is known stands there."""
    tool = Ecomap(household=(), ties=(tie(0),))
    texts = [one.text for one in flat(draw(tool, View()).items) if isinstance(one, Label)]
    assert "Rumah" in " ".join(texts)
    assert [words(one) for one in groups(draw(tool, View(client="KL")), "member")] == ["KL"]


@given(ECOMAPS, VIEWS)
def test_the_client_is_in_the_centre(tool: Ecomap, view: View) -> None:
    """Wherever the household lives, the client stands first, once, and nobody else is marked as client."""
    shown = plan(tool, evolve(view, client="BR"))
    assert shown.members[0].client
    assert [one.code for one in shown.members if one.client] == ["BR"]
    assert len({one.code for one in shown.members}) == len(shown.members)


def test_a_client_away_from_home_is_tied_to_the_household() -> None:
    """The wife of somebody in a home is one circle in the centre, tied to the client."""
    wife = Tie(system="Istri", person="IS", strength=TieStrength.STRONG)
    figure = draw(Ecomap(household=("IS", "AP"), ties=(wife, tie(3))), View(client="LM"))
    assert [words(one) for one in groups(figure, "member")] == ["LM", "IS", "AP"]
    assert [words(one) for one in groups(figure, "system")] == [named(3)]


def test_names_are_shown_only_where_they_are_given() -> None:
    """Without names codes stand in the drawing."""
    figure = draw(Ecomap(household=("BR",), ties=()), View(client="BR", names={"BR": "Klien"}))
    assert [words(one) for one in groups(figure, "member")] == ["Klien"]
    assert "BR" in figure.title


def test_the_legend_tells_what_is_used() -> None:
    """Only strengths, stress and flow that the ecomap has are in its legend."""

    def legend(*ties: Tie) -> str:
        return " ".join(
            words(one) for one in groups(draw(Ecomap(household=("BR",), ties=ties), View()), "legend")
        )

    plain = Tie(system="x", strength=TieStrength.WEAK)
    assert legend(plain) == "lemah"
    assert legend(evolve(plain, stressful=True, flow=TieFlow.TO)) == "lemah menekan arah energi atau sumber"


def heads(shapes: tuple[Shape, ...]) -> int:
    """Return how many arrowheads there are."""
    return sum(one.mark.role == "flow" for one in flat(shapes))


def lines(shapes: tuple[Shape, ...]) -> list[Polyline]:
    """Return the lines of a tie."""
    return [one for one in flat(shapes) if isinstance(one, Polyline) and one.mark.role == "tie-line"]


@pytest.mark.parametrize(("strength", "stressful"), list(product(TieStrength, (False, True))))
def test_flow_does_not_touch_strength_or_stress(strength: TieStrength, stressful: bool) -> None:  # noqa: FBT001
    """Flow adds arrowheads, and leaves the lines of every strength as they are, calm or under stress."""
    course = straight((0, 0), (90, 0))
    drawn = {flow: tie_strokes(course, strength, stressful=stressful, flow=flow) for flow in TieFlow}
    assert {flow: heads(shapes) for flow, shapes in drawn.items()} == {
        TieFlow.NONE: 0,
        TieFlow.TO: 1,
        TieFlow.FROM: 1,
        TieFlow.BOTH: 2,
    }
    inks = {tuple(sorted({one.ink for one in lines(shapes)}, key=repr)) for shapes in drawn.values()}
    assert len(inks) == 1


def test_every_kind_of_tie_looks_different() -> None:
    """Strength, stress and flow together give forty drawings, no two of them alike, all in black."""
    course = straight((0, 0), (90, 0))
    drawn = [
        tie_strokes(course, strength, stressful=stressful, flow=flow)
        for strength, stressful, flow in product(TieStrength, (False, True), TieFlow)
    ]
    assert len({repr(one) for one in drawn}) == 40
    assert {one.ink.stroke for shapes in drawn for one in flat(shapes) if isinstance(one, Polyline)} == {
        "#000000"
    }


@pytest.mark.parametrize("strength", TieStrength)
def test_a_tie_under_stress_is_a_zigzag(strength: TieStrength) -> None:
    """Stress bends the lines and leaves their number and weight alone."""
    course = straight((0, 0), (90, 0))
    calm, strained = (lines(tie_strokes(course, strength, stressful=one)) for one in (False, True))
    assert {one.ink.width for one in calm} == {one.ink.width for one in strained}
    assert all(y in {calm[0].points[0][1], calm[-1].points[0][1]} for one in calm for _, y in one.points)
    assert all(len({y for _, y in one.points}) > 2 for one in strained)


def test_notes_stand_beside_their_ties() -> None:
    """The note of a tie is there when it is asked for, and long notes end with an ellipsis."""
    tool = Ecomap(
        household=("BR",),
        ties=(tie(0, note="Tempat bercerita."), tie(1, note="Kata yang panjang sekali. " * 9)),
    )
    plain = {one.text for one in flat(draw(tool, View()).items) if isinstance(one, Label)}
    noted = [one for one in flat(ecomap_figure(tool, View(), notes=True).items) if isinstance(one, Label)]
    added = [one for one in noted if one.text not in plain]
    assert " ".join(one.text for one in added if one.text in "Tempat bercerita.") == "Tempat bercerita."
    assert any(one.text.endswith("…") for one in added)
    rims = [rim(one).box for one in groups(ecomap_figure(tool, View(), notes=True), "system")]
    assert not any(label_box(one).overlap(box) > 4 for one in added for box in rims)


def test_a_large_ecomap_is_split_in_halves() -> None:
    """Each half has half of the ties, and both fit a page; what has one tie stays as it is."""
    whole = ecomap(30)
    halves = split(whole)
    assert tuple(one for half in halves for one in half.ties) == whole.ties
    for half in halves:
        assert fits(draw(half, View()), width=TEXT_WIDTH + 1, height=744)
    assert split(ecomap(1)) == (ecomap(1),)


def test_the_alternative_text_counts_and_names_the_main_ties() -> None:
    """One or two sentences: how many, the strong ones, the strained ones; further ones are counted."""
    ties = tuple(Tie(system=f"Sistem {n}", strength=TieStrength.STRONG) for n in range(6))
    figure: Figure = draw(Ecomap(household=("BR",), ties=(*ties, tie(1))), View(client="BR"))
    assert figure.alt.startswith("Ekomap klien BR: 7 sistem dan 7 hubungan; ")
    assert "Sistem 0, Sistem 1, Sistem 2, dan" in figure.alt
    assert "lainnya" in figure.alt
    assert "hubungan yang menekan: " + named(1) in figure.alt
