"""What the places of a row must keep to, and what they are drawn to."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from socialwork.drawings.genogram.layout.columns import Term, best_places, chains_of, first_places
from socialwork.drawings.genogram.layout.net import Comb, Net, last_gap, places_of
from socialwork.drawings.genogram.layout.placed import Extent
from socialwork.drawings.genogram.layout.room import Room

_COUPLE = 0.08
"""How much partners are drawn together, against an only child below their middle."""
_LINE = 4.0
"""How much a line that passes rows is kept upright."""
_NEIGHBOUR = 0.01
"""How much anyone is drawn to their neighbour."""
_SPREAD = -1.5
"""The power of the number of children with which the pull on each of them falls."""
_PASSES = (0.5, 0.1)
"""How often bends are looked at again, and how exactly places are found then, in pixels."""
_BEND = 20.0
"""The bend, in pixels, beyond which a line is pulled less than in proportion."""


@frozen(kw_only=True)
class Wishes:
    """What nodes are drawn to.

    Attributes:
        steady: What always counts.
        lines: Lines that could be straight, each with the nodes between which it comes down.
    """

    steady: tuple[Term, ...]
    lines: tuple[tuple[Term, tuple[int, ...]], ...]


def columns_of(
    net: Net, rows: Sequence[Sequence[int]], steps: Sequence[Sequence[float]], room: Room
) -> list[float]:
    """Return where each node stands from side to side.

    Lines that could be straight are looked at again after a first solution: those that can slide along the
    line above them are let go, and the others are pulled the harder the less they are bent.
    """
    chains = chains_of(rows, steps, room.spacing.stretch)
    wishes = _wishes(net, rows)
    lines = [term for term, _ in wishes.lines]
    x = best_places(chains, [*wishes.steady, *lines], first_places(chains), still=_PASSES[0])
    for still in _PASSES:
        lines = [_again(term, between, x, room.spacing.symbol) for term, between in wishes.lines]
        x = best_places(chains, [*wishes.steady, *lines], x, still=still)
    return x


def _again(term: Term, between: Sequence[int], x: Sequence[float], symbol: float) -> Term:
    bend = term.value(x)
    slide = max((max(x[n] for n in between) - min(x[n] for n in between) - symbol) / 2, 0.0)
    shift = min(max(bend, -slide), slide)
    return evolve(term, weight=term.weight / (0.1 + abs(bend - shift) / _BEND), shift=shift)


def steps_of(net: Net, rows: Sequence[Sequence[int]], room: Room) -> list[list[float]]:
    """Return the least distance of each node of each row from the one before it."""
    between, track = room.spacing.between, room.spacing.track
    passage = Extent(left=track / 2, right=track / 2, above=0, below=0)
    extents = {
        node: room.people[node] if node < len(room.people) else passage for row in rows for node in row
    }
    wide = _label_widths(net, rows, room)
    found = []
    for r, row in enumerate(rows):
        steps = [0.0] * len(row)
        for k, (one, two) in enumerate(pairwise(row), 1):
            least = extents[one].right + between + extents[two].left
            steps[k] = max(least, wide.get((r, k), 0.0))
        found.append(steps)
    return found


def _label_widths(net: Net, rows: Sequence[Sequence[int]], room: Room) -> dict[tuple[int, int], float]:
    """Return what labels of unions need between neighbours, by row and the place of the second of them."""
    place = places_of(net, rows)
    found: dict[tuple[int, int], float] = {}
    for b, legs in enumerate(net.legs):
        label = room.labels[b]
        if label is None or len(legs) < 2:  # noqa: PLR2004 - a couple
            continue
        left, right = last_gap(net, b, place)
        if right - left == 1:
            apart = abs(place[legs[0]] - place[legs[1]]) > 1
            width = label.left + label.right + room.spacing.between + apart * room.spacing.symbol / 2
            found[net.bond_row[b], right] = max(width, found.get((net.bond_row[b], right), 0.0))
    return found


def _wishes(net: Net, rows: Sequence[Sequence[int]]) -> Wishes:
    place = places_of(net, rows)
    steady = [Term(_NEIGHBOUR, ((one, 1.0), (two, -1.0))) for row in rows for one, two in pairwise(row)]
    steady += (Term(_COUPLE, ((legs[0], 1.0), (legs[1], -1.0))) for legs in net.legs if len(legs) > 1)
    lines: list[tuple[Term, tuple[int, ...]]] = []
    for comb in net.combs:
        above = _above(net, comb, rows, place)
        terms = list(_pulls(comb, above))
        if len(comb.teeth) == 1 and above:
            lines.append((terms[0], above))
        else:
            steady += terms
    return Wishes(steady=tuple(steady), lines=tuple(lines))


def _above(net: Net, comb: Comb, rows: Sequence[Sequence[int]], place: Sequence[int]) -> tuple[int, ...]:
    """Return the nodes between which a comb comes down."""
    if comb.top >= 0:
        return (comb.top,)
    if not net.legs[comb.bond]:
        return ()
    row = rows[comb.gap]
    return tuple(dict.fromkeys(row[at] for at in last_gap(net, comb.bond, place)))


def _pulls(comb: Comb, above: Sequence[int]) -> Iterator[Term]:
    """Yield what draws the teeth of a comb below the place from which it comes, or together."""
    weight = _LINE if comb.top >= 0 else len(comb.teeth) ** _SPREAD
    if above:
        middle = tuple((node, -1 / len(above)) for node in above)
        yield from (Term(weight, ((node, 1.0), *middle)) for node in comb.teeth)
    else:
        yield from (Term(weight, ((one, 1.0), (two, -1.0))) for one, two in pairwise(comb.teeth))
