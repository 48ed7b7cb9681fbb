"""Hatched circles: the filling of what hinders, kept off the words inside."""

from collections.abc import Iterator, Sequence

from socialwork.figures.blobs import Blob
from socialwork.figures.box import Box
from socialwork.figures.model import Ellipse, Ink, LineTo, Mark, MoveTo, Path, PathStep, Point
from socialwork.figures.strokes import hatch, outline

_INK = Ink(stroke="#808080", width=0.75)
_GAP = 5.0
_AIR = 2.0
_CLOSE = 0.5


def hatched(
    blob: Blob,
    labels: Sequence[Box] = (),
    *,
    half: bool = False,
    mark: Mark = Mark(),  # noqa: B008 - frozen
) -> Path:
    """Return the hatching of an ellipse.

    Args:
        blob: The ellipse.
        labels: Boxes that stay free.
        half: Whether only its right half is hatched.
        mark: What the hatching is.
    """
    ring = outline(Ellipse(cx=blob.x, cy=blob.y, rx=blob.rx - 1, ry=blob.ry - 1))
    polygon = [(max(x, blob.x), y) for x, y in ring] if half else list(ring)
    free = [box.grown(_AIR) for box in labels]
    steps: list[PathStep] = []
    long = (line for line in hatch(polygon, gap=_GAP) if abs(line[1][0] - line[0][0]) > _CLOSE)
    for start, end in long:
        for one, other in _outside((start, end), free):
            steps += [MoveTo(one), LineTo(other)]
    return Path(steps=tuple(steps), ink=_INK, mark=mark)


def _outside(line: tuple[Point, Point], boxes: Sequence[Box]) -> Iterator[tuple[Point, Point]]:
    """Yield the parts of a line that lie in none of the boxes."""
    start, end = line
    inside = sorted(part for box in boxes if (part := _inside(start, end, box)) is not None)
    at = 0.0
    for low, high in (*inside, (1.0, 1.0)):
        if low > at:
            yield _between(start, end, at), _between(start, end, low)
        at = max(at, high)


def _inside(start: Point, end: Point, box: Box) -> tuple[float, float] | None:
    """Return the part of a leaning line that lies in a box, as shares of it, or nothing."""
    low, high = 0.0, 1.0
    for a, b, near, far in (
        (start[0], end[0], box.x, box.right),
        (start[1], end[1], box.y, box.bottom),
    ):
        first, last = sorted(((near - a) / (b - a), (far - a) / (b - a)))
        low, high = max(low, first), min(high, last)
    return (low, high) if low < high else None


def _between(start: Point, end: Point, share: float) -> Point:
    return (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1]))
