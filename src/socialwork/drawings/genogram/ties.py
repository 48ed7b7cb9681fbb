"""Emotional lines in their places: those of one pair side by side, each from edge to edge of both symbols."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from socialwork.drawings.genogram.forms import Form
from socialwork.drawings.genogram.ground import Ground
from socialwork.drawings.genogram.persons import Person
from socialwork.drawings.genogram.tie_lines import STYLES, tie_line
from socialwork.drawings.genogram.ways import Stop, Ways, smooth
from socialwork.figures.box import Box
from socialwork.figures.course import Course, clipped
from socialwork.figures.model import Point, Shape
from socialwork.tools.genogram import EmotionalLine

_BESIDE, _WIDEST = 4.0, 14.0
_EDGE = 3.0
_AIM = 0.28
_STEM = 4.0
_TAKEN, _NEAR = 12.0, 4.0
_ENDS = 16.0
_APART = 8.0
_BADGE = 9.0
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86)


@frozen
class _Bundle:
    """Lines between two people that run side by side."""

    pair: tuple[str, str]
    ties: tuple[EmotionalLine, ...]

    @property
    def half(self) -> float:
        """How far the bundle reaches to either side of its way."""
        widths = sum(2 * STYLES[tie.kind].half for tie in self.ties)
        return (widths + _BESIDE * (len(self.ties) - 1)) / 2

    def offsets(self) -> Iterator[tuple[EmotionalLine, float]]:
        """Yield each line with how far it runs beside the way."""
        place = -self.half
        for tie in self.ties:
            half = STYLES[tie.kind].half
            yield tie, place + half
            place += 2 * half + _BESIDE


def tie_shapes(
    ties: Sequence[EmotionalLine],
    letters: Mapping[EmotionalLine, str],
    persons: Mapping[str, Person],
    ground: Ground,
    taken: Sequence[Box],
) -> Iterator[Shape]:
    """Yield the emotional lines.

    Args:
        ties: The lines.
        letters: What the legend calls each custom line.
        persons: Everyone in place.
        ground: What their ways had better not cross.
        taken: Where no letter may stand.
    """
    stops = {code: _stop(person) for code, person in persons.items()}
    ways = Ways(stops, ground)
    covered = list(taken)
    for bundle in _bundles(ties, stops):
        first, second = bundle.pair
        points = ways.find(first, second, bundle.half)
        whole = smooth(points)
        _charge(ground, _between(whole, 0, persons[first], persons[second]), bundle.half)
        for tie, by in bundle.offsets():
            course = _between(whole, by, persons[first], persons[second])
            course = course if tie.source == first else course.turned()
            letter = letters.get(tie, "")
            share = _free(course, covered) if letter else 0.5
            yield from tie_line(course, tie.kind, letter, badge_at=share)
            if letter:
                covered.append(_badge_box(course.at(share * course.length)[0]))


def _charge(ground: Ground, course: Course, half: float) -> None:
    """Charge what later lines pay for crossing this one and for running close to it, but near its ends."""
    if course.length > 2 * _ENDS:
        points = course.part(_ENDS, course.length - _ENDS).points
        ground.charge_line(points, _TAKEN, half + 1)
        ground.charge_line(points, _NEAR, half + _APART)


def _bundles(ties: Sequence[EmotionalLine], stops: Mapping[str, Stop]) -> list[_Bundle]:
    """Return the lines by pair, near ones first, for they have the least choice."""
    pairs: dict[tuple[str, str], list[EmotionalLine]] = {}
    for tie in ties:
        first, second = sorted((tie.source, tie.target))
        pairs.setdefault((first, second), []).append(tie)
    bundles = [bundle for pair, mine in pairs.items() for bundle in _narrow(pair, mine)]

    def far(one: _Bundle) -> tuple[float, tuple[str, str]]:
        a, b = one.pair
        return (round(math.dist(stops[a].centre, stops[b].centre), 3), one.pair)

    return sorted(bundles, key=far)


def _narrow(pair: tuple[str, str], ties: Sequence[EmotionalLine]) -> Iterator[_Bundle]:
    """Yield the lines of one pair in bundles that are narrow enough to bend."""
    bundle = _Bundle(pair, ())
    for tie in ties:
        wider = _Bundle(pair, (*bundle.ties, tie))
        if bundle.ties and wider.half > _WIDEST:
            yield bundle
            wider = _Bundle(pair, (tie,))
        bundle = wider
    yield bundle


def _stop(person: Person) -> Stop:
    boxes = person.boxes
    texts = tuple(_with_stem(person, box) for box in boxes[1:])
    corners = [point for box in boxes for point in ((box.x, box.y), (box.right, box.bottom))]
    aim = _AIM * person.symbol.size
    return Stop(
        centre=person.symbol.centre,
        aim=aim,
        room=person.symbol.size / 2,
        whole=Box.round(corners),
        texts=texts,
    )


def _with_stem(person: Person, box: Box) -> Box:
    """Return the box of a text; that of texts beside the line of a union reaches over the line."""
    if person.stem is None or box != person.below:
        return box
    left = person.symbol.x - person.stem - _STEM
    return Box(left, box.y, box.right - left, box.height)


def _between(whole: Course, by: float, first: Person, second: Person) -> Course:
    """Return what is seen of a way outside both symbols, moved by *by* pixels."""
    course = whole if by == 0 else Course(points=_apart(whole.beside(by)))
    return clipped(course, _inside(first), _inside(second))


def _apart(points: Sequence[Point]) -> tuple[Point, ...]:
    kept = [points[0]]
    for point in points[1:]:
        if math.dist(point, kept[-1]) > 0.01:  # noqa: PLR2004 - a hundredth of a pixel cannot be seen
            kept.append(point)
    return tuple(kept) if len(kept) > 1 else (points[0], points[-1])


def _inside(person: Person) -> Callable[[Point], bool]:
    (x, y), half = person.symbol.centre, person.symbol.size / 2 + _EDGE
    form: Form = person.symbol.form

    def inside(point: Point) -> bool:
        dx, dy = abs(point[0] - x), abs(point[1] - y)
        if form == "circle":
            return math.hypot(dx, dy) < half
        if form == "diamond":
            return dx + dy < half * 1.2
        return max(dx, dy) < half

    return inside


def _free(course: Course, covered: Sequence[Box]) -> float:
    """Return at which share of the way a letter has room."""
    for share in _SHARES:
        box = _badge_box(course.at(share * course.length)[0])
        if not any(box.overlap(other) > 0 for other in covered):
            return share
    return _SHARES[0]


def _badge_box(place: Point) -> Box:
    return Box(place[0] - _BADGE, place[1] - _BADGE, 2 * _BADGE, 2 * _BADGE)
