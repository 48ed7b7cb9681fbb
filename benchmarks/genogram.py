"""The layout of genograms against graphviz: what is drawn better or worse, and how long it takes."""

from collections.abc import Iterator, Mapping, Sequence

from benchmarks import genogram_dot as dot
from benchmarks.genogram_counts import BETWEEN, Counts, Spot, counted, drawn_crossings
from benchmarks.genogram_families import cut_families, grown_families, hard_families
from benchmarks.measure import Row, best_of
from socialwork import Genogram
from socialwork.drawings.genogram.layout import Extent, FamilyLayout, Spacing, lay_out

EXTENT = Extent(left=26, right=26, above=30, below=32)
"""A symbol with a few short texts."""
SPACING = Spacing(between=BETWEEN)
BOX = (EXTENT.left + EXTENT.right, EXTENT.above + EXTENT.below)
GROWN = 40
"""How many families of each size are grown."""

_ENOUGH = 100
"""Of fewer pairs of siblings, a hundredth says nothing."""
_HEAD = "genograms of {count} {what}, {people} people: {pairs} pairs of siblings, {couples} couples"
_LINE = (
    "  {tool:<28} crossings {crossings:4d}, as drawn {drawn:4d}; families without {clean:3d}; "
    "younger left of older {inversions:4d}; on the other side {turned:4d}; not side by side {apart:4d}; "
    "width {width:.3f} x the least, at most {widest:.2f}"
)


def rows() -> Iterator[Row]:
    """Print what is counted, and measure; where graphviz or the family files are missing, say so."""
    if not dot.there():
        print("genograms: graphviz (dot) is not installed")
        return
    grown = [family for size in (30, 80) for family in grown_families(size, GROWN)]
    sets: Mapping[str, Sequence[Genogram]] = {
        "families cut from files": cut_families(),
        "hard families": list(hard_families().values()),
        "grown families": grown,
    }
    for what, families in sets.items():
        if families:
            yield from _compared(what, families)
        else:
            print(f"genograms: the {what} are not there")
    yield from _timed(sets)


def _compared(what: str, families: Sequence[Genogram]) -> Iterator[Row]:
    ours = [ours_of(family) for family in families]
    plain = [theirs_of(family) for family in families]
    ordered = [theirs_of(family, ordered=True) for family in families]
    people = sum(len(family.people) for family in families)
    pairs, couples = sum(one.pairs for one in ours), sum(one.couples for one in ours)
    print(_HEAD.format(count=len(families), what=what, people=people, pairs=pairs, couples=couples))
    for tool, counts in {"ours": ours, "dot": plain, "dot, children in order": ordered}.items():
        print(_told(tool, counts))
    crossed, inverted = sum(one.crossings for one in ours), sum(one.inversions for one in ours)
    theirs = max(sum(one.crossings for one in plain), 1)
    width = sum(one.width for one in ours) / len(ours)
    yield Row(f"crossings, {what}", crossed, theirs, 1.0, "dot, which keeps no birth order", unit="")
    if pairs > _ENOUGH:
        yield Row(f"siblings out of order, {what}", inverted, pairs / 100, 1.0, "1 % of the pairs", unit="")
    yield Row(f"width, {what}", width, 1.0, 1.15, "what the widest row needs", unit="")


def _told(tool: str, counts: Sequence[Counts]) -> str:
    widths = [one.width for one in counts]
    return _LINE.format(
        tool=tool,
        crossings=sum(one.crossings for one in counts),
        drawn=sum(one.drawn for one in counts),
        clean=sum(not one.crossings for one in counts),
        inversions=sum(one.inversions for one in counts),
        turned=sum(one.turned for one in counts),
        apart=sum(one.apart for one in counts),
        width=sum(widths) / len(widths),
        widest=max(widths),
    )


def _timed(sets: Mapping[str, Sequence[Genogram]]) -> Iterator[Row]:
    """Measure layout alone against the process of dot, for families of about 30 people and of about 80."""
    for what, families in sets.items():
        for low, high in ((27, 33), (64, 90)):
            mine = [family for family in families if low <= len(family.people) <= high]
            if mine:
                times = [_times(family) for family in mine]
                ours, theirs = (sum(one[tool] for one in times) / len(mine) for tool in ("ours", "dot"))
                name = f"{what}, {low} to {high} people"
                yield Row(name, ours, theirs, 5.0, "a process of dot, layout only")


def _times(family: Genogram) -> dict[str, float]:
    text = dot.source(family, BOX, BETWEEN)
    return best_of({"ours": lambda: laid_out(family), "dot": lambda: dot.run(text)}, rounds=5)


def laid_out(family: Genogram) -> FamilyLayout:
    """Return the layout of a family in which everyone needs the same room."""
    return lay_out(family, {kin.code: EXTENT for kin in family.people}, SPACING)


def ours_of(family: Genogram) -> Counts:
    """Return what is counted in our layout."""
    layout = laid_out(family)
    spots = {person.code: Spot(person.x, person.generation) for person in layout.persons}
    lines = [(union.code, union.path) for union in layout.unions]
    for sibship in layout.sibships:
        parts = [sibship.trunk, sibship.bar or (), *(drop.path for drop in sibship.drops)]
        lines += ((sibship.union, part) for part in parts)
    crossed = drawn_crossings(lines, lambda one, two: one == two)
    return counted(family, spots, drawn=crossed, width=layout.width, box=BOX[0])


def theirs_of(family: Genogram, *, ordered: bool = False) -> Counts:
    """Return what is counted in dot's layout."""
    found = dot.drawn(family, dot.run(dot.source(family, BOX, BETWEEN, ordered=ordered)))
    crossed = drawn_crossings(found.lines, lambda one, two: bool({*one} & {*two}))  # type: ignore[misc]
    return counted(family, found.spots, drawn=crossed, width=found.width, box=BOX[0])
