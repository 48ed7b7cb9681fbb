"""Where the nodes of each row stand from side to side: the least sum of squared bends, nothing overlapping.

The problem is a convex quadratic programme: each row is a chain of least distances. It is solved by an
accelerated projected gradient; the projection of a row is a weighted isotonic regression, done by pooling
adjacent violators.
"""

from collections.abc import Iterable, Sequence

Term = tuple[float, tuple[tuple[int, float], ...]]
"""A weight and a linear form of places; what is minimised is the sum of weight × form²."""


def places(
    count: int,
    rows: Sequence[Sequence[int]],
    gaps: Sequence[Sequence[float]],
    terms: Iterable[Term],
    room: float,
) -> list[float]:
    """Return a place for each of *count* nodes.

    Args:
        count: How many nodes there are.
        rows: The nodes of each row, in order; each node stands in one row.
        gaps: The least distance of each node of a row from the one before it, 0 for the first.
        terms: What is minimised.
        room: How wide the rows may become, from the first node to the last one.
    """
    steep, near = _hessian(count, terms)
    offsets = [_sums(row) for row in gaps]
    x = [0.0] * count
    for row, offset in zip(rows, offsets, strict=True):
        for node, place in zip(row, offset, strict=True):
            x[node] = place + (room - offset[-1]) / 2
    old, ahead, speed = x, x, 1.0
    for _ in range(400):
        wish = [
            at - sum(h * ahead[j] for j, h in row) / d for at, row, d in zip(ahead, near, steep, strict=True)
        ]
        new = list(wish)
        for row, offset in zip(rows, offsets, strict=True):
            _project(new, wish, row, offset, steep, room)
        move = max((abs(a - b) for a, b in zip(new, old, strict=True)), default=0.0)
        turned = sum((a - b) * (b - c) for a, b, c in zip(ahead, new, old, strict=True)) > 0
        faster = 1.0 if turned else (1 + (1 + 4 * speed * speed) ** 0.5) / 2
        push = 0.0 if turned else (speed - 1) / faster
        ahead = [a + push * (a - b) for a, b in zip(new, old, strict=True)]
        old, speed = new, faster
        if move < 0.05:
            break
    return old


def _hessian(count: int, terms: Iterable[Term]) -> tuple[list[float], list[list[tuple[int, float]]]]:
    found: list[dict[int, float]] = [{} for _ in range(count)]
    for weight, form in terms:
        for i, a in form:
            for j, b in form:
                found[i][j] = found[i].get(j, 0.0) + weight * a * b
    steep = [sum(abs(h) for h in row.values()) or 1.0 for row in found]
    return steep, [list(row.items()) for row in found]


def _sums(steps: Iterable[float]) -> list[float]:
    total, found = 0.0, []
    for step in steps:
        total += step
        found.append(total)
    return found


def _project(
    into: list[float],
    wish: Sequence[float],
    row: Sequence[int],
    offset: Sequence[float],
    steep: Sequence[float],
    room: float,
) -> None:
    """Move the nodes of a row to the nearest places that keep their distances and lie within *room*."""
    blocks: list[tuple[float, float, int]] = []
    for node, shift in zip(row, offset, strict=True):
        mean, weight, many = wish[node] - shift, steep[node], 1
        while blocks and blocks[-1][0] > mean:
            other, heavy, more = blocks.pop()
            mean = (other * heavy + mean * weight) / (heavy + weight)
            weight, many = weight + heavy, many + more
        blocks.append((mean, weight, many))
    place, most = 0, room - (offset[-1] if offset else 0.0)
    for mean, _, many in blocks:
        base = min(max(mean, 0.0), most)
        for k in range(place, place + many):
            into[row[k]] = base + offset[k]
        place += many
