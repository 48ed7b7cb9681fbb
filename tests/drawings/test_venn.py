"""Venn diagrams as they are drawn: institutions by size and distance, sets by what they have in common."""

import math
import random
from itertools import combinations, product

import pytest
from attrs import evolve
from hypothesis import given, settings, strategies as st

from rounds import HOSTILE, groups, named, rim, sound, words
from socialwork.drawings.base import TEXT_WIDTH, View, draw, split
from socialwork.drawings.set_layout import HANGING, Oval, block_in, ovals
from socialwork.errors import SocialWorkError
from socialwork.figures import to_svg
from socialwork.figures.blobs import Blob
from socialwork.figures.box import Box
from socialwork.figures.measure import label_box
from socialwork.figures.model import Ellipse, Figure, Label, Path, Polyline, flat
from socialwork.tools import InstitutionVenn, SetVenn, VennCircle, VennItem, VennSet
from socialwork.vocabulary.circles import Closeness, Importance, Influence

# --- institutions -----------------------------------------------------------------------------

CIRCLES = st.builds(
    VennCircle,
    name=HOSTILE,
    importance=st.sampled_from(Importance),
    closeness=st.sampled_from(Closeness),
    influence=st.sampled_from(Influence),
)
INSTITUTIONS = st.builds(
    InstitutionVenn, centre=st.just("") | HOSTILE, circles=st.lists(CIRCLES, max_size=10).map(tuple)
)
VIEWS = st.builds(View, lang=st.sampled_from(("id", "en")), client=st.sampled_from(("", "KL")))


def circle(n: int, **fields: object) -> VennCircle:
    """Return the n-th of many circles, each of its own kind."""
    made = VennCircle(
        name=named(n),
        importance=list(Importance)[n % 3],
        closeness=list(Closeness)[n % 4],
        influence=list(Influence)[n % 4],
    )
    return evolve(made, **fields)  # type: ignore[arg-type] - fields of a circle


def centre_of(figure: Figure) -> Blob:
    """Return the circle in the centre."""
    one = next(one for one in flat(figure.items) if one.mark.role == "centre")
    assert isinstance(one, Ellipse)
    return Blob(x=one.cx, y=one.cy, rx=one.rx, ry=one.ry)


@given(INSTITUTIONS, VIEWS)
def test_any_diagram_of_institutions_is_sound(tool: InstitutionVenn, view: View) -> None:
    """Nothing lies outside, no words cover words, each circle is drawn once; the same bytes come again."""
    figure = draw(tool, view)
    sound(figure)
    assert len(groups(figure, "circle")) == len(tool.circles)
    assert to_svg(figure) == to_svg(draw(tool, view))


@given(INSTITUTIONS, VIEWS)
def test_the_description_names_every_circle(tool: InstitutionVenn, view: View) -> None:
    """Each party has a sentence with its importance, closeness and influence."""
    figure = draw(tool, view)
    assert len(figure.description) == len(tool.circles)
    for one, sentence in zip(tool.circles, figure.description, strict=True):
        assert sentence.startswith(" ".join(one.name.split()))
        assert one.importance.label(view.lang).lower() in sentence
        assert one.closeness.label(view.lang).lower() in sentence


@given(INSTITUTIONS, VIEWS)
def test_size_is_importance_and_distance_is_closeness(tool: InstitutionVenn, view: View) -> None:
    """Circles of one importance have one size; the gap to the centre is that of the closeness; none meet."""
    figure = draw(tool, view)
    core, rims = centre_of(figure), [rim(one) for one in groups(figure, "circle")]
    sizes: dict[Importance, set[float]] = {}
    gaps: dict[Closeness, list[float]] = {kind: [] for kind in Closeness}
    for one, blob in zip(tool.circles, rims, strict=True):
        sizes.setdefault(one.importance, set()).add(round(blob.rx, 6))
        gaps[one.closeness].append(math.dist(blob.middle, core.middle) - core.rx - blob.rx)
    assert all(len(found) == 1 for found in sizes.values())
    radii = [max(sizes[kind]) for kind in Importance if kind in sizes]
    assert radii == sorted(radii, reverse=True)
    assert all(gap < 0 for gap in gaps[Closeness.OVERLAPPING])
    assert all(gap == pytest.approx(0, abs=1e-6) for gap in gaps[Closeness.TOUCHING])
    assert all(0 < near < far for near in gaps[Closeness.NEAR] for far in gaps[Closeness.FAR])
    assert not any(a.meets(b) for a, b in combinations(rims, 2))


def test_influence_is_a_pattern() -> None:
    """What hinders is hatched, what does both is hatched by half, what does neither has a dotted edge."""
    figure = draw(InstitutionVenn(circles=tuple(circle(n) for n in range(4))), View())
    drawn = dict(zip(Influence, groups(figure, "circle"), strict=True))

    def hatching(kind: Influence) -> list[Path]:
        return [one for one in flat(drawn[kind].items) if isinstance(one, Path)]

    assert [len(hatching(kind)) for kind in Influence] == [0, 1, 1, 0]
    half, whole = rim(drawn[Influence.MIXED]), rim(drawn[Influence.NEGATIVE])
    mixed = [step.to[0] for path in hatching(Influence.MIXED) for step in path.steps]  # type: ignore[union-attr]
    full = [step.to[0] for path in hatching(Influence.NEGATIVE) for step in path.steps]  # type: ignore[union-attr]
    assert min(mixed) >= half.x - 1e-6
    assert min(full) < whole.x
    edges = [next(one for one in flat(drawn[kind].items) if isinstance(one, Ellipse)) for kind in Influence]
    assert [bool(one.ink.dash) for one in edges] == [False, False, False, True]


def test_hatching_leaves_the_words_free() -> None:
    """No stroke of the hatching goes through the words of its circle."""
    figure = draw(InstitutionVenn(circles=(circle(0, influence=Influence.NEGATIVE),)), View())
    (group,) = groups(figure, "circle")
    boxes = [label_box(one) for one in flat(group.items) if isinstance(one, Label)]
    (path,) = (one for one in flat(group.items) if isinstance(one, Path))
    places = [step.to for step in path.steps]  # type: ignore[union-attr] - strokes only
    for start, end in zip(places[::2], places[1::2], strict=True):
        for n in range(11):
            x, y = (a + n / 10 * (b - a) for a, b in zip(start, end, strict=True))
            assert not any(box.x < x < box.right and box.y < y < box.bottom for box in boxes)


def test_a_name_without_room_becomes_a_number() -> None:
    """The circle keeps its size, and a note tells what the number stands for."""
    long = "Badan penyelenggara jaminan kesehatan nasional tingkat kabupaten dan kota"
    tool = InstitutionVenn(circles=(circle(0), circle(2, name=long)))
    figure = draw(tool, View())
    assert words(groups(figure, "circle")[1]) == "1"
    notes = " ".join(one.text for one in flat(figure.items) if isinstance(one, Label))
    assert f"1 = {long}" in notes


def test_a_border_stands_between_near_and_far() -> None:
    """It is drawn where something is far: what is near reaches inside, what is far stays outside."""
    near, far = circle(0, closeness=Closeness.NEAR), circle(1, closeness=Closeness.FAR)
    alone, both = (draw(InstitutionVenn(circles=one), View()) for one in ((near,), (near, far)))
    assert not [one for one in flat(alone.items) if one.mark.role == "border"]
    (border,) = (one for one in flat(both.items) if one.mark.role == "border")
    assert isinstance(border, Ellipse)
    core = centre_of(both)
    inner, outer = (math.dist(rim(one).middle, core.middle) - rim(one).rx for one in groups(both, "circle"))
    assert inner < border.rx < outer


def test_the_client_stands_in_the_centre_unless_others_do() -> None:
    """Who is in the centre is told by the tool, else by the view, else in a word."""

    def centre(tool: InstitutionVenn, view: View) -> str:
        figure = draw(tool, view)
        return next(one.text for one in flat(figure.items) if isinstance(one, Label) and one.bold)

    bare = InstitutionVenn(circles=())
    assert centre(bare, View()) == "Klien"
    assert centre(bare, View(client="KL", names={"KL": "Kanta"})) == "Kanta"
    assert centre(evolve(bare, centre="Penghuni"), View(client="KL")) == "Penghuni"


@pytest.mark.parametrize("count", [1, 6, 12, 18])
def test_few_and_many_institutions(count: int) -> None:
    """Circles get smaller before the drawing gets too wide for a page."""
    figure = draw(InstitutionVenn(circles=tuple(circle(n) for n in range(count))), View())
    sound(figure)
    assert figure.width <= TEXT_WIDTH + 1


def test_a_large_diagram_is_split_in_halves() -> None:
    """Both halves together have all circles, in order."""
    whole = InstitutionVenn(circles=tuple(circle(n) for n in range(5)))
    halves = split(whole)
    assert [len(half.circles) for half in halves] == [3, 2]
    assert tuple(one for half in halves for one in half.circles) == whole.circles
    assert split(halves[0])[0].circles == whole.circles[:2]
    assert split(InstitutionVenn(circles=())) == (InstitutionVenn(circles=()),)


def test_the_alternative_text_names_the_closest_and_what_hinders() -> None:
    """One sentence: how many parties, which are closest, which hinder."""
    circles = (
        circle(0, closeness=Closeness.FAR, influence=Influence.NEGATIVE),
        circle(1, closeness=Closeness.NEAR, influence=Influence.POSITIVE),
    )
    figure = draw(InstitutionVenn(circles=circles), View(client="KL"))
    assert figure.alt == (
        f"Diagram Venn klien KL: 2 pihak di sekitar KL; paling dekat: {named(1)}; menghambat: {named(0)}."
    )


# --- sets -------------------------------------------------------------------------------------

CODES = "ABCD"


def sets(count: int, *items: tuple[str, str]) -> SetVenn:
    """Return a diagram of so many sets; an item is its text and the codes of its sets."""
    return SetVenn(
        sets=tuple(VennSet(code=code, name=f"Himpunan {code}") for code in CODES[:count]),
        items=tuple(VennItem(text=text, sets=tuple(codes)) for text, codes in items),
    )


def every_region(count: int) -> list[str]:
    """Return the codes of each region of so many sets."""
    chosen = product((False, True), repeat=count)
    return [
        "".join(code for code, inside in zip(CODES, one, strict=False) if inside)
        for one in chosen
        if any(one)
    ]


@st.composite
def set_venns(draw_: st.DrawFn) -> SetVenn:
    """Any diagram of two to four sets, items of unknown sets and of none among them, and doubled codes."""
    count = draw_(st.integers(2, 4))
    item = st.builds(
        VennItem,
        text=HOSTILE,
        sets=st.lists(st.sampled_from("ABCDX"), max_size=4).map(tuple),
    )
    names = draw_(st.lists(HOSTILE, min_size=count, max_size=count))
    codes = draw_(st.sampled_from((CODES, "AABB")))
    return SetVenn(
        sets=tuple(VennSet(code=code, name=name) for code, name in zip(codes, names, strict=False)),
        items=tuple(draw_(st.lists(item, max_size=6))),
    )


@settings(max_examples=30)
@given(set_venns(), st.sampled_from(("id", "en")), st.randoms(use_true_random=False))
def test_any_set_diagram_is_sound(tool: SetVenn, lang: str, shuffler: random.Random) -> None:
    """Nothing lies outside, no words cover words; in which order an item names its sets changes nothing."""
    view = View(lang=lang)  # type: ignore[arg-type] - a language
    figure = draw(tool, view)
    sound(figure)
    mixed = tuple(evolve(one, sets=tuple(shuffler.sample(one.sets, len(one.sets)))) for one in tool.items)
    assert to_svg(figure) == to_svg(draw(evolve(tool, items=mixed), view))


@settings(max_examples=30)
@given(set_venns())
def test_the_description_tells_every_item(tool: SetVenn) -> None:
    """Every item stands in the sentence of its region."""
    figure = draw(tool, View())
    told = " ".join(figure.description)
    assert all(" ".join(item.text.split()) in told for item in tool.items)
    assert len(figure.description) == len(tool.regions())


def rims(figure: Figure) -> list[tuple[tuple[float, float], ...]]:
    """Return the outlines of the sets."""
    return [one.points for one in flat(figure.items) if one.mark.role == "set" and isinstance(one, Polyline)]


def inside(point: tuple[float, float], outline: tuple[tuple[float, float], ...]) -> bool:
    """Return whether a place lies inside a convex outline."""
    x, y = point
    turns = [
        (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        for (ax, ay), (bx, by) in zip(outline, (*outline[1:], outline[0]), strict=True)
    ]
    return all(turn > 0 for turn in turns) or all(turn < 0 for turn in turns)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_every_item_lies_in_its_region(count: int) -> None:
    """All regions exist, and the words of each lie inside its sets and outside the others."""
    regions = every_region(count)
    assert len(regions) == 2**count - 1
    figure = draw(sets(count, *((f"butir {codes}", codes) for codes in regions)), View())
    sound(figure)
    outlines = rims(figure)
    blocks = groups(figure, "region")
    assert len(blocks) == len(regions)
    for block in blocks:
        codes = words(block).split()[-1]
        for label in (one for one in flat(block.items) if isinstance(one, Label)):
            box = label_box(label)
            for corner in ((box.x, box.y), (box.right, box.y), (box.x, box.bottom), (box.right, box.bottom)):
                held = "".join(
                    code for code, one in zip(CODES, outlines, strict=False) if inside(corner, one)
                )
                assert held == codes


def test_items_without_room_become_numbers() -> None:
    """A region with too much text shows a span of numbers, and notes below tell them."""
    many = [(f"Butir yang panjang sekali nomor {n} dan masih berlanjut terus", "AB") for n in range(12)]
    figure = draw(sets(2, *many, ("pendek", "A")), View())
    shown = {words(one) for one in groups(figure, "region")}
    assert shown == {"pendek", "1–12"}
    text = " ".join(one.text for one in flat(figure.items) if isinstance(one, Label))
    assert "12 = Butir yang panjang sekali nomor 11" in text


def test_a_small_diagram_stays_small() -> None:
    """The smallest drawing in which all items have room is chosen."""
    few, more = (
        draw(sets(2, ("a", "A")), View()),
        draw(sets(2, *((f"kata {n} " * 6, "AB") for n in range(3))), View()),
    )
    assert few.width < more.width <= TEXT_WIDTH + 1


def test_items_of_no_set_are_told_below() -> None:
    """What belongs to none of the sets stands under the drawing."""
    figure = draw(sets(2, ("di luar", ""), ("di dalam", "A")), View())
    text = " ".join(one.text for one in flat(figure.items) if isinstance(one, Label))
    assert "Di luar semuanya: di luar." in text
    assert [words(one) for one in groups(figure, "region")] == ["di dalam"]


def test_further_lines_of_an_item_hang_below_its_first() -> None:
    """In a list a line that goes on is moved to the right and has no bullet."""
    block = block_in(["satu dua tiga", "empat"], ovals(2, 70)[:1], ovals(2, 70)[1:])
    assert block is not None
    going_on = [line for line in block.lines if not line.startswith("•")]
    assert going_on
    assert all(line.startswith(HANGING) for line in going_on)
    figure = draw(sets(2, ("satu dua tiga empat lima enam tujuh", "A"), ("delapan", "A")), View())
    (region,) = groups(figure, "region")
    labels = [one for one in flat(region.items) if isinstance(one, Label)]
    assert {one.x for one in labels if not one.text.startswith("•")} > {
        one.x for one in labels if one.text[0] == "•"
    } or (min(one.x for one in labels if one.text[0] != "•") > labels[0].x)


@pytest.mark.parametrize("count", [1, 5])
def test_too_few_or_too_many_sets_are_refused(count: int) -> None:
    """One set or five have no drawing; the message says how many can be drawn."""
    made = SetVenn(sets=tuple(VennSet(code=f"S{n}", name="x") for n in range(count)))
    with pytest.raises(SocialWorkError, match="2 to 4 sets"):
        draw(made, View())


def test_a_box_round_an_oval_does_not_miss_it() -> None:
    """An oval that lies wholly inside a box is not missed by it, though no corner is in it."""
    oval = Oval(x=0, y=0, rx=5, ry=5)
    assert not oval.misses(Box(-50, -20, 100, 70))
    assert oval.misses(Box(6, 6, 4, 4))
    assert not oval.covers(Box(-50, -20, 100, 70))


def test_a_region_that_is_not_there_has_no_block() -> None:
    """Sets that do not meet have no room in common."""
    apart = (Oval(x=-50, y=0, rx=20, ry=20), Oval(x=50, y=0, rx=20, ry=20))
    assert block_in(["x"], apart, ()) is None


def test_words_of_a_circle_never_lie_on_those_of_the_centre() -> None:
    """Where a name reaches into wide words of the centre, its circle has a number that the key explains."""
    great, small = Importance.GREAT, Importance.MEDIUM
    circles = [("Ibu", great, Closeness.OVERLAPPING)] * 2 + [("Ibu", great, Closeness.NEAR)]
    circles.append(("Kakek dan nenek dari pihak ibu", small, Closeness.OVERLAPPING))
    tool = InstitutionVenn(
        centre="<b>&amp;</b>",
        circles=tuple(
            VennCircle(name=name, importance=importance, closeness=closeness, influence=Influence.POSITIVE)
            for name, importance, closeness in circles
        ),
    )
    sound(draw(tool))
