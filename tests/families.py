"""Families of any shape, and what must hold of the layout of each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from hypothesis import strategies as st

from socialwork.drawings.genogram.layout import Extent, FamilyLayout
from socialwork.figures.box import Box
from socialwork.figures.model import Point
from socialwork.tools.genogram import Child, Genogram, Kin, Union
from socialwork.vocabulary.person import Sex

SEXES = {"m": Sex.MALE, "f": Sex.FEMALE, "u": Sex.UNKNOWN}
HALF = 18.0
HAIR = 0.01


def person(code: str, year: int | None = None, **options: object) -> Kin:
    """Return a person whose sex is the last letter of the code."""
    return Kin(code=code, role=code, sex=SEXES[code[-1]], birth_year=year, **options)  # type: ignore[arg-type]


def family(*unions: str, alone: str = "", years: Mapping[str, int] | None = None) -> Genogram:
    """Return a family from unions told as ``"Am Bf: cm df"``; twins are joined by ``=``.

    The unions are called ``U0``, ``U1`` and so on; people are listed as they are told.
    """
    told = [[part.split() for part in union.split(":")] for union in unions]
    people = dict.fromkeys(
        code for couple, children in told for code in (*couple, *"=".join(children).split("="))
    )
    people.update(dict.fromkeys(alone.split()))
    return Genogram(
        people=tuple(person(code, (years or {}).get(code)) for code in people if code),
        unions=tuple(Union(code=f"U{n}", partners=tuple(couple)) for n, (couple, _) in enumerate(told)),
        children=tuple(
            Child(union=f"U{n}", child=child, twin=f"T{k}" if "=" in group else "")
            for n, (_, children) in enumerate(told)
            for k, group in enumerate(children)
            for child in group.split("=")
        ),
    )


# --- families of any shape ----------------------------------------------------------------------

_STEPS = st.tuples(
    st.sampled_from(["couple", "couple", "kin", "single", "unknown", "again", "second", "alone"]),
    st.integers(0, 30),
    st.integers(0, 30),
    st.integers(0, 4),
    st.sampled_from(["", "", "twins"]),
)


@st.composite
def families(draw: st.DrawFn, most: int = 9) -> Genogram:
    """Draw a family: remarriage, half-siblings, kin who marry, single and unknown parents, twins, loners."""
    codes: list[str] = []
    couples: list[tuple[str, ...]] = []
    children: list[Child] = []

    def new() -> str:
        codes.append(f"p{len(codes):02}")
        return codes[-1]

    def known(number: int) -> str:
        return codes[number % len(codes)] if codes else new()

    for kind, one, two, count, twin in draw(st.lists(_STEPS, min_size=1, max_size=most)):
        if kind == "alone":
            new()
            continue
        union = f"u{len(couples):02}"
        couple = _couple(kind, known(one), known(two), couples)
        couples.append((known(one), new()) if couple is None else couple)
        if kind == "second":
            children.append(Child(union=union, child=known(two)))
        children += (Child(union=union, child=new(), twin=twin) for _ in range(count))
    some = st.integers(1900, 2020)
    years, since = (draw(st.sampled_from([st.none(), some, st.none() | some])) for _ in range(2))
    homes = st.lists(st.sampled_from(codes), max_size=4, unique=True).map(tuple)
    return Genogram(
        people=tuple(
            Kin(code=code, role=code, sex=draw(st.sampled_from(Sex)), birth_year=draw(years))
            for code in codes
        ),
        unions=tuple(
            Union(code=f"u{n:02}", partners=couple, since=draw(since)) for n, couple in enumerate(couples)
        ),
        children=tuple(children),
        households=tuple(draw(st.lists(homes, max_size=2))),
    )


def _couple(kind: str, one: str, two: str, couples: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """Return the partners of the next union, or ``None`` where one of them is someone new."""
    match kind:
        case "kin":
            return tuple(dict.fromkeys((one, two)))
        case "single":
            return (one,)
        case "unknown":
            return ()
        case "again":
            return couples[-1] if couples else None
    return None


@st.composite
def rooms(draw: st.DrawFn, genogram: Genogram) -> dict[str, Extent]:
    """Draw how much room each person needs, a symbol at least."""
    side = st.integers(18, 60).map(float)
    extents = st.builds(Extent, left=side, right=side, above=side, below=side)
    return {kin.code: draw(extents) for kin in genogram.people}


@st.composite
def listed_otherwise(draw: st.DrawFn, genogram: Genogram) -> Genogram:
    """Draw another order of listing that tells the same.

    Children of one union keep their order, and so do unions unless all of them have a year.
    """
    children = genogram.children
    turns = {
        union: iter([child for child in children if child.union == union])
        for union in dict.fromkeys(child.union for child in children)
    }
    order = draw(st.permutations(children)) if children else ()
    unions = genogram.unions
    years = [union.since for union in unions]
    if unions and None not in years and len(set(years)) == len(years):
        unions = tuple(draw(st.permutations(unions)))
    return Genogram(
        people=tuple(draw(st.permutations(genogram.people))),
        unions=unions,
        children=tuple(next(turns[child.union]) for child in order),
        households=tuple(draw(st.permutations(genogram.households))) if genogram.households else (),
    )


# --- what must hold -----------------------------------------------------------------------------


def plain(genogram: Genogram) -> dict[str, Extent]:
    """Return the same room for everyone."""
    return {kin.code: Extent(left=26, right=26, above=30, below=32) for kin in genogram.people}


def boxes(layout: FamilyLayout, extents: Mapping[str, Extent]) -> dict[str, Box]:
    """Return what each person covers."""
    found = {}
    for one in layout.persons:
        room = extents[one.code]
        found[one.code] = Box(
            one.x - room.left, one.y - room.above, room.left + room.right, room.above + room.below
        )
    return found


def lines(layout: FamilyLayout) -> Iterator[tuple[str, Point, Point]]:
    """Yield all straight pieces of lines, each with its union."""
    for union in layout.unions:
        yield from _pieces(union.code, union.path)
    for sibship in layout.sibships:
        yield from _pieces(sibship.union, sibship.trunk)
        yield from _pieces(sibship.union, sibship.bar or ())
        for drop in sibship.drops:
            yield from _pieces(sibship.union, drop.path)


def _pieces(union: str, points: Sequence[Point]) -> Iterator[tuple[str, Point, Point]]:
    return ((union, a, b) for a, b in pairwise(points) if a != b)


def everyone_once(genogram: Genogram, layout: FamilyLayout) -> None:
    """Fail unless each person who is listed stands in the layout once."""
    assert Counter(one.code for one in layout.persons) == Counter({kin.code for kin in genogram.people})


def nothing_overlaps(layout: FamilyLayout, extents: Mapping[str, Extent]) -> None:
    """Fail where two people overlap or anything reaches outside."""
    covered = boxes(layout, extents)
    for one, two in combinations(covered.values(), 2):
        assert one.overlap(two) < HAIR
    whole = Box(0, 0, layout.width, layout.height)
    assert all(whole.holds(box) for box in covered.values())
    for _, a, b in lines(layout):
        assert whole.holds(Box.round([a, b]))


def lines_keep_clear(layout: FamilyLayout, extents: Mapping[str, Extent]) -> None:
    """Fail where a line passes over somebody with whom its union has nothing to do."""
    own: dict[str, set[str]] = {union.code: {*union.partners} for union in layout.unions}
    for sibship in layout.sibships:
        own[sibship.union] |= {drop.child for drop in sibship.drops}
    covered = boxes(layout, extents)
    for union, a, b in lines(layout):
        for code, box in covered.items():
            if code not in own[union]:
                assert not _over(a, b, box), f"{union} passes over {code}"


def _over(a: Point, b: Point, box: Box) -> bool:
    piece = Box.round([a, b])
    across = piece.x < box.right - HAIR and box.x + HAIR < piece.right
    upright = piece.width == 0 and box.x + HAIR < piece.x < box.right - HAIR
    high = piece.y < box.bottom - HAIR and box.y + HAIR < piece.bottom
    level = piece.height == 0 and box.y + HAIR < piece.y < box.bottom - HAIR
    return (across or upright) and (high or level)


def lines_keep_apart(layout: FamilyLayout) -> None:
    """Fail where lines of two unions run on one another or end on one another."""
    level = [(union, Box.round([a, b])) for union, a, b in lines(layout) if a[1] == b[1]]
    upright = [(union, Box.round([a, b])) for union, a, b in lines(layout) if a[0] == b[0]]
    for (one, a), (two, b) in combinations(level, 2):
        if one != two and abs(a.y - b.y) < 1:
            assert a.right < b.x or b.right < a.x, f"{one} and {two} share a level line"
    for (one, a), (two, b) in combinations(upright, 2):
        if one != two and abs(a.x - b.x) < 1:
            assert a.bottom < b.y + HAIR or b.bottom < a.y + HAIR, f"{one} and {two} share an upright line"
    for one, a in level:
        for two, b in upright:
            if one != two and b.y - HAIR <= a.y <= b.bottom + HAIR and a.x - HAIR <= b.x <= a.right + HAIR:
                inside = b.y + HAIR < a.y < b.bottom - HAIR and a.x + HAIR < b.x < a.right - HAIR
                assert inside, f"{one} and {two} touch"


def children_hang(genogram: Genogram, layout: FamilyLayout) -> None:
    """Fail unless a line leads from each union to each child, and from each partner to the union."""
    at = {one.code: one for one in layout.persons}
    placed = {union.code: union for union in layout.unions}
    drawn = {(sibship.union, drop.child) for sibship in layout.sibships for drop in sibship.drops}
    known = {union.code for union in genogram.unions}
    told = {(child.union, child.child) for child in genogram.children if child.child in at}
    assert drawn == {pair for pair in told if pair[0] in known} - {*layout.left_out}
    for union in layout.unions:
        ends = [union.path[0], union.path[-1]][: len(union.partners)]
        for code, end in zip(union.partners, ends, strict=True):
            assert _meets(at[code].x, at[code].y, end, below=True)
    for sibship in layout.sibships:
        union = placed[sibship.union]
        bar = sibship.bar or (sibship.drops[0].path[0],) * 2
        if sibship.trunk:
            assert Box.round(union.bar).grown(HAIR).holds(Box.round([sibship.trunk[0]]))
            assert Box.round(bar).grown(HAIR).holds(Box.round([sibship.trunk[-1]]))
        else:
            assert Box.round(bar).grown(HAIR).holds(Box.round([union.path[-1]]))
        for drop in sibship.drops:
            child = at[drop.child]
            assert Box.round(bar).grown(HAIR).holds(Box.round([drop.path[0]]))
            assert _meets(child.x, child.y, drop.path[-1], below=False)
            assert child.generation > max([at[code].generation for code in union.partners], default=-1)


def _meets(x: float, y: float, end: Point, *, below: bool) -> bool:
    """Whether a line ends at a symbol: at the edge in the middle, or inside the square beside it."""
    off = abs(end[0] - x)
    edge = HALF - off
    return off < HALF and abs(end[1] - (y + edge if below else y - edge)) < HAIR


def crossings(layout: FamilyLayout) -> int:
    """Return at how many points lines of two unions cross."""
    found = set()
    pieces = list(lines(layout))
    for one, a, b in pieces:
        for two, c, d in pieces:
            if one != two and a[1] == b[1] and c[0] == d[0]:
                low, high = sorted((a[0], b[0]))
                top, bottom = sorted((c[1], d[1]))
                if low < c[0] < high and top < a[1] < bottom:
                    found.add((one, two, round(c[0], 1), round(a[1], 1)))
    return len(found)


def order_of(layout: FamilyLayout, codes: Iterable[str]) -> list[str]:
    """Return people from left to right."""
    at = {one.code: one.x for one in layout.persons}
    return sorted(codes, key=at.__getitem__)
