"""The same families drawn by graphviz: each union a point below its partners and above its children."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence

from attrs import frozen

from benchmarks.genogram_counts import Point, Spot
from socialwork import Genogram
from socialwork.drawings.genogram.layout.family import family_of

_INCH = 72.0
_STEPS = 8
"""Straight pieces for each curve."""


@frozen(kw_only=True)
class Drawn:
    """What dot made of a family.

    Attributes:
        spots: Where each person stands.
        lines: The points of each line, with the names of its two ends.
        width: How wide the drawing is.
    """

    spots: dict[str, Spot]
    lines: tuple[tuple[tuple[str, str], tuple[Point, ...]], ...]
    width: float


def there() -> bool:
    """Whether dot is installed."""
    return shutil.which("dot") is not None


def source(genogram: Genogram, box: tuple[float, float], between: float, *, ordered: bool = False) -> str:
    """Return a family in the language of dot.

    Args:
        genogram: The family.
        box: How wide and how high a person is, texts included.
        between: How far neighbours stand apart.
        ordered: Whether dot is asked to keep the children of a union in order.
    """
    family = family_of(genogram)
    width, height = box[0] / _INCH, box[1] / _INCH
    lines = [f"digraph{{nodesep={between / _INCH:.3f} ranksep=0.15 edge[dir=none]"]
    lines.append(f'node[shape=box fixedsize=true width={width:.3f} height={height:.3f} label=""]')
    lines += (f"p{n}" for n in range(len(family.codes)))
    for b, bond in enumerate(family.bonds):
        order = " ordering=out" if ordered else ""
        lines.append(f"u{b}[shape=point width=0.05 height=0.05{order}]")
        lines += (f"p{n}->u{b}" for n in bond.partners)
        lines += (f"u{b}->p{n}" for n in bond.children)
    return ";\n".join(lines) + "}"


def run(text: str) -> str:
    """Return what dot says of a drawing: places only."""
    return subprocess.run(["dot", "-Tplain"], input=text, capture_output=True, text=True, check=True).stdout


def drawn(genogram: Genogram, output: str) -> Drawn:
    """Return what dot made of a family, read from what it says."""
    codes = family_of(genogram).codes
    places: dict[str, Point] = {}
    lines = []
    width = 0.0
    for words in map(str.split, output.splitlines()):
        if words[0] == "graph":
            width = float(words[2]) * _INCH
        elif words[0] == "node" and words[1].startswith("p"):
            places[codes[int(words[1][1:])]] = (float(words[2]) * _INCH, -float(words[3]) * _INCH)
        elif words[0] == "edge":
            numbers = [float(word) * _INCH for word in words[4 : 4 + 2 * int(words[3])]]
            points = [(x, -y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            lines.append(((words[1], words[2]), tuple(_bezier(points))))
    rows = {y: row for row, y in enumerate(sorted({y for _, y in places.values()}))}
    spots = {code: Spot(x, rows[y]) for code, (x, y) in places.items()}
    return Drawn(spots=spots, lines=tuple(lines), width=width)


def _bezier(points: Sequence[Point]) -> Iterator[Point]:
    """Yield points on a chain of cubic curves."""
    yield points[0]
    for k in range(0, len(points) - 3, 3):
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            mine = list(zip(shares, points[k : k + 4], strict=True))
            yield sum(share * x for share, (x, _) in mine), sum(share * y for share, (_, y) in mine)
