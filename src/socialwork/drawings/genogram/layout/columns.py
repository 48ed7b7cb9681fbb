"""Where the nodes of each row stand from side to side: the least sum of squared bends, nothing overlapping.

The problem is a convex quadratic programme: each row is a chain of least distances. It is solved by an
accelerated projected gradient, scaled by the diagonal; the projection of a row is a weighted isotonic
regression, done by pooling adjacent violators.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from attrs import frozen

_MOST = 400
"""How many steps are taken at most; a few dozen are usual."""


@frozen
class Term:
    """A part of what is minimised: weight × (form − shift)².

    Attributes:
        weight: How much it counts.
        form: A linear form of places: nodes and what their places are multiplied by.
        shift: What the form should be.
    """

    weight: float
    form: tuple[tuple[int, float], ...]
    shift: float = 0.0

    def value(self, x: Sequence[float]) -> float:
        """Return what the form is at *x*."""
        return sum(share * x[node] for node, share in self.form)


@frozen(kw_only=True)
class Chains:
    """What places must keep to.

    Attributes:
        rows: The nodes of each row, in order; each node stands in one row.
        offsets: How far each node of a row stands from the first one at least.
        room: How wide a row may become.
    """

    rows: tuple[tuple[int, ...], ...]
    offsets: tuple[tuple[float, ...], ...]
    room: float


def chains_of(rows: Iterable[Sequence[int]], steps: Iterable[Sequence[float]], stretch: float) -> Chains:
    """Return the chains of *rows*.

    Args:
        rows: The nodes of each row.
        steps: The least distance of each node from the one before it, 0 for the first.
        stretch: How many times as wide as the widest row must be any row may become.
    """
    offsets = tuple(tuple(accumulate(row)) for row in steps)
    widest = max((row[-1] for row in offsets if row), default=0.0)
    return Chains(rows=tuple(map(tuple, rows)), offsets=offsets, room=widest * stretch)


def first_places(chains: Chains) -> list[float]:
    """Return a place for each node: all rows as narrow as they can be, in the middle."""
    count = sum(len(row) for row in chains.rows)
    x = [0.0] * count
    for row, offsets in zip(chains.rows, chains.offsets, strict=True):
        for node, offset in zip(row, offsets, strict=True):
            x[node] = offset + (chains.room - offsets[-1]) / 2
    return x


def best_places(
    chains: Chains, terms: Iterable[Term], start: Sequence[float], *, still: float
) -> list[float]:
    """Return the places that make the sum of *terms* least.

    Args:
        chains: What they must keep to.
        terms: What is made least.
        start: Where to begin.
        still: When no node moves farther than this in one step, it is done; in pixels.
    """
    steep, near, pull = _gradient(len(start), terms)
    old = ahead = list(start)
    speed = 1.0
    for _ in range(_MOST):
        wish = [
            at - (sum([h * ahead[j] for j, h in row]) - p) / d
            for at, row, p, d in zip(ahead, near, pull, steep, strict=True)
        ]
        new = _projected(wish, chains, steep)
        move = max((abs(a - b) for a, b in zip(new, old, strict=True)), default=0.0)
        if move < still:
            return new
        back = sum((a - b) * (b - c) for a, b, c in zip(ahead, new, old, strict=True)) > 0
        faster = 1.0 if back else (1 + (1 + 4 * speed * speed) ** 0.5) / 2
        push = 0.0 if back else (speed - 1) / faster
        ahead = [a + push * (a - b) for a, b in zip(new, old, strict=True)]
        old, speed = new, faster
    return old


def _gradient(
    count: int, terms: Iterable[Term]
) -> tuple[list[float], list[list[tuple[int, float]]], list[float]]:
    """Return a bound of the curvature at each node, the matrix by rows, and the part that does not change."""
    found: list[dict[int, float]] = [{} for _ in range(count)]
    pull = [0.0] * count
    for term in terms:
        for i, share in term.form:
            pull[i] += term.weight * share * term.shift
            row = found[i]
            for j, other in term.form:
                row[j] = row.get(j, 0.0) + term.weight * share * other
    steep = [sum(map(abs, row.values())) or 1.0 for row in found]
    return steep, [list(row.items()) for row in found], pull


def _projected(wish: Sequence[float], chains: Chains, steep: Sequence[float]) -> list[float]:
    """Return the nearest places that keep their distances and lie within the room."""
    new = list(wish)
    for row, offsets in zip(chains.rows, chains.offsets, strict=True):
        blocks: list[tuple[float, float, int]] = []
        for node, offset in zip(row, offsets, strict=True):
            mean, weight, many = wish[node] - offset, steep[node], 1
            while blocks and blocks[-1][0] > mean:
                other, heavy, more = blocks.pop()
                mean = (other * heavy + mean * weight) / (heavy + weight)
                weight, many = weight + heavy, many + more
            blocks.append((mean, weight, many))
        most, at = chains.room - (offsets[-1] if offsets else 0.0), 0
        for mean, _, many in blocks:
            base = min(max(mean, 0.0), most)
            for k in range(at, at + many):
                new[row[k]] = base + offsets[k]
            at += many
    return new
