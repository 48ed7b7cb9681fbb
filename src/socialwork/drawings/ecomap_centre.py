"""The centre of an ecomap: who lives there, and the circle round them."""

import math
from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from socialwork.drawings.ecomap_plan import EcomapPlan, Line, Member
from socialwork.drawings.symbols import BETWEEN
from socialwork.figures.blobs import Blob
from socialwork.figures.course import clipped, straight
from socialwork.figures.model import Point
from socialwork.figures.round_text import RoundText, round_text
from socialwork.figures.textflow import lines_box
from socialwork.vocabulary.person import Sex

LEAST_INSIDE = 36.0
"""How long a tie inside the centre is at least: its strokes need room."""

_SMALLEST, _SMALLEST_CIRCLE = 15.0, 36.0  # half the side of a symbol; the radius of the centre
_GAP, _PAD, _STEP = 9.0, 8.0, 3.0
_MOST, _WIDEST = 3, 76.0
_RIM = 12.0  # how much of the circle's edge the end of a tie takes


@frozen(kw_only=True)
class Centre:
    """The centre with its places.

    Attributes:
        circle: The circle.
        texts: What stands in each member's symbol.
        symbols: The members' symbols.
    """

    circle: Blob
    texts: tuple[RoundText, ...]
    symbols: tuple[Blob, ...]


def centre(plan: EcomapPlan, whole: str, *, turn: float = 0.0, wider: float = 1.0) -> Centre:
    """Return the centre of an ecomap: one member in its middle, the others round that one.

    Args:
        plan: What it shows.
        whole: What stands there where nobody is named.
        turn: By how much the others are turned round the middle, in radians.
        wider: How much further apart they stand than they have to.
    """
    least = max(_SMALLEST_CIRCLE, len(plan.systems) * _RIM / math.tau)
    if not plan.members:
        text = round_text(whole, bold=True)
        return Centre(circle=_circle_round([_blob(text, Sex.FEMALE)], least), texts=(text,), symbols=())
    texts = tuple(round_text(one.text, most=_MOST, widest=_WIDEST, bold=one.client) for one in plan.members)
    sized = [
        _blob(text, one.sex).grown(BETWEEN if one.client else 0.0)
        for text, one in zip(texts, plan.members, strict=True)
    ]
    inner = [line for line in plan.lines if line.inside]
    radius = _SMALLEST
    placed = _placed(sized, radius, turn)
    while not _roomy(placed, inner):
        radius += _STEP
        placed = _placed(sized, radius, turn)
    placed = _placed(sized, wider * radius, turn)
    return Centre(circle=_circle_round(placed, least), texts=texts, symbols=tuple(placed))


def bare(member: Member, plan: EcomapPlan) -> bool:
    """Whether somebody needs no symbol, because they are alone and nothing tells their sex."""
    return len(plan.members) == 1 and member.sex is Sex.UNKNOWN


def _blob(text: RoundText, sex: Sex) -> Blob:
    if sex is Sex.FEMALE:
        return Blob(rx=max(text.rx, _SMALLEST), ry=max(text.ry, _SMALLEST))
    box = lines_box(text.lines, bold=True)
    return Blob(
        rx=max(box.width / 2 + _PAD / 2, _SMALLEST), ry=max(box.height / 2 + _PAD / 2, _SMALLEST), form="box"
    )


def _placed(sized: list[Blob], radius: float, turn: float) -> list[Blob]:
    """Return the symbols in their places, the whole in the middle of the circle."""
    first, *others = sized
    places = [(0.0, 0.0), *_round(len(others), radius, turn)]
    blobs = [one.moved(place) for one, place in zip([first, *others], places, strict=True)]
    if len(blobs) != 2:  # noqa: PLR2004 - two stand side by side
        return blobs
    dx, dy = blobs[1].x / 2, blobs[1].y / 2
    return [one.moved((one.x - dx, one.y - dy)) for one in blobs]


def _round(count: int, radius: float, turn: float) -> Iterator[Point]:
    """Yield places round the middle: from the top, or from the right where there are one or two."""
    start = turn - (math.pi / 2 if count > 2 else 0.0)  # noqa: PLR2004 - more than a row
    angles = (start + 2 * math.pi * n / count for n in range(count))
    return ((radius * math.cos(angle), radius * math.sin(angle)) for angle in angles)


def _roomy(placed: list[Blob], inner: list[Line]) -> bool:
    if any(one.meets(other, _GAP) for one, other in combinations(placed, 2)):
        return False
    pairs = ((placed[line.start or 0], placed[line.end]) for line in inner)
    return all(
        clipped(straight(a.middle, b.middle), a.holds, b.holds).length >= LEAST_INSIDE for a, b in pairs
    )


def _circle_round(placed: list[Blob], least: float) -> Blob:
    radius = max(max(max(math.hypot(*point) for point in one.rim()) for one in placed) + _PAD, least)
    return Blob(rx=radius, ry=radius)
