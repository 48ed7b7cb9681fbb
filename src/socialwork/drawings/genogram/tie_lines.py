"""How each kind of emotional line looks, after the key sheets of McGoldrick, Gerson and Petry.

Patterns alone tell them apart, for reports are photocopied; colour only adds: green for what binds, red for
what hurts, blue for distance. Neglect, control and care have no agreed drawing, so theirs is ours, and the
legend explains every line.
"""

import math
from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from socialwork.drawings.genogram.sizes import TEXT, TIES, WHITE
from socialwork.figures.course import Course
from socialwork.figures.model import SMALLEST_TEXT, Ellipse, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.strokes import arrowhead
from socialwork.vocabulary.person import EmotionalTie as Tie

GREEN, RED, BLUE, VIOLET = "#14683a", "#a3142a", "#1b4a94", "#5a3a86"
_MARK = Mark(layer=TIES, role="tie")
_HEAD, _GAP, _WIDE_GAP, _BAR, _RING = 9.0, 8.0, 16.0, 12.0, 4.0
_TICK, _TICK_GAP = 8.0, 11.0
_BADGE = 7.5


@frozen(kw_only=True)
class Style:
    """The look of one kind of line.

    Attributes:
        colour: Its colour.
        offsets: How far its straight lines run beside the way.
        dash: The dashes of these lines.
        zigzag: How far a zigzag swings, or 0.
        wave: How long a wave of the zigzag is.
        broken: Whether bars cut the line.
        ends: How it ends at the target: not, with a filled or with an open arrowhead.
        half: How far it reaches to either side of the way.
    """

    colour: str
    offsets: tuple[float, ...] = (0.0,)
    dash: tuple[float, ...] = ()
    zigzag: float = 0.0
    wave: float = 9.0
    broken: bool = False
    ends: str = ""
    half: float = 2.0


STYLES: dict[Tie, Style] = {
    Tie.CONNECTED: Style(colour=GREEN),
    Tie.CLOSE: Style(colour=GREEN, offsets=(-2.0, 2.0), half=3.0),
    Tie.FUSED: Style(colour=GREEN, offsets=(-3.5, 0.0, 3.5), half=4.5),
    Tie.DISTANT: Style(colour=BLUE, dash=(1.5, 4.0)),
    Tie.CONFLICT: Style(colour=RED, offsets=(), zigzag=4.0, half=5.0),
    Tie.CLOSE_CONFLICT: Style(colour=RED, offsets=(-2.0, 2.0), zigzag=6.0, wave=11.0, half=7.0),
    Tie.FUSED_CONFLICT: Style(colour=RED, offsets=(-3.5, 0.0, 3.5), zigzag=7.5, wave=14.0, half=8.5),
    Tie.DISTANT_CONFLICT: Style(colour=RED, offsets=(), dash=(4.0, 3.5), zigzag=4.0, wave=11.0, half=5.0),
    Tie.CUTOFF: Style(colour=BLUE, broken=True, half=6.0),
    Tie.CUTOFF_REPAIRED: Style(colour=BLUE, broken=True, half=6.0),
    Tie.FOCUSED_ON: Style(colour=GREEN, ends="filled", half=4.0),
    Tie.PHYSICAL_ABUSE: Style(colour=RED, offsets=(), zigzag=4.0, ends="filled", half=5.0),
    Tie.EMOTIONAL_ABUSE: Style(colour=RED, offsets=(), zigzag=4.0, ends="open", half=5.0),
    Tie.SEXUAL_ABUSE: Style(colour=RED, offsets=(-5.5, 5.5), zigzag=3.5, ends="filled", half=7.0),
    Tie.NEGLECT: Style(colour=RED, dash=(9.0, 5.0), ends="open", half=4.0),
    Tie.CONTROL: Style(colour=RED, ends="filled", half=5.0),
    Tie.CARETAKER: Style(colour=GREEN, ends="open", half=4.0),
    Tie.SPIRITUAL: Style(colour=GREEN, offsets=(), half=5.0),
    Tie.CUSTOM: Style(colour=VIOLET, dash=(9.0, 3.0, 2.0, 3.0), half=8.0),
}
"""The look of every kind."""

DIRECTED = frozenset(kind for kind, style in STYLES.items() if style.ends)
"""The kinds that go from one person to another, not between both."""


def tie_line(course: Course, kind: Tie, letter: str = "", *, badge_at: float = 0.5) -> Iterator[Shape]:
    """Yield the shapes of an emotional line from the start of *course* to its end.

    Args:
        course: Its way, from edge to edge of both symbols.
        kind: Its kind.
        letter: What a custom line is called in the legend.
        badge_at: At which share of the way this letter stands.
    """
    style = STYLES[kind]
    ink = Ink(stroke=style.colour, width=1.25, dash=style.dash)
    body = course
    if style.ends:
        body = course.part(0.0, max(course.length - 0.8 * _HEAD, 0.5))
    for part in _parts(body, kind):
        straight = evolve(ink, dash=()) if style.zigzag else ink
        for by in style.offsets:
            yield Polyline(points=part.beside(by), ink=straight, mark=_MARK)
        if style.zigzag:
            yield Polyline(points=part.zigzag(wave=style.wave, height=style.zigzag), ink=ink, mark=_MARK)
    more = _EXTRAS.get(kind)
    if more is not None:
        yield from more(body, evolve(ink, dash=()))
    if style.ends:
        before = course.at(max(course.length - _HEAD, 0.0))[0]
        head = arrowhead(
            before, course.points[-1], size=_HEAD, filled=style.ends == "filled", ink=Ink(stroke=style.colour)
        )
        yield Polyline(points=head.points, closed=True, ink=head.ink, mark=_MARK)
    if letter:
        yield from badge(body.at(badge_at * body.length)[0], letter, style.colour)


def badge(place: Point, letter: str, colour: str) -> tuple[Shape, ...]:
    """Return the sign of a custom line: its letter in a circle."""
    x, y = place
    circle = Ellipse(
        cx=x, cy=y, rx=_BADGE, ry=_BADGE, ink=Ink(stroke=colour, width=1.0, fill=WHITE), mark=_TOP
    )
    text = Label(
        x=x,
        y=y + 0.34 * SMALLEST_TEXT,
        text=letter,
        anchor="middle",
        mark=Mark(layer=TEXT, role="tie-letter"),
    )
    return (circle, text)


_TOP = Mark(layer=TEXT, role="tie")


def _parts(body: Course, kind: Tie) -> tuple[Course, ...]:
    if not STYLES[kind].broken:
        return (body,)
    middle, half = body.length / 2, _gap(kind) / 2
    return (
        body.part(0.0, max(middle - half, 0.5)),
        body.part(min(middle + half, body.length - 0.5), body.length),
    )


def _gap(kind: Tie) -> float:
    return _WIDE_GAP if kind is Tie.CUTOFF_REPAIRED else _GAP


# --- what some kinds have besides -------------------------------------------------------------


def _cut(body: Course, ink: Ink) -> Iterator[Shape]:
    yield from _bars(body, ink, _gap(Tie.CUTOFF))


def _repaired(body: Course, ink: Ink) -> Iterator[Shape]:
    yield from _bars(body, ink, _gap(Tie.CUTOFF_REPAIRED))
    yield _ring(body.at(body.length / 2)[0], ink)


def _bars(body: Course, ink: Ink, gap: float) -> Iterator[Shape]:
    for side in (-1, 1):
        yield _across(body, body.length / 2 + side * gap / 2, _BAR, evolve(ink, width=1.75))


def _across(body: Course, distance: float, length: float, ink: Ink) -> Shape:
    (x, y), (dx, dy) = body.at(min(max(distance, 0.0), body.length))
    half = length / 2
    points = ((x - half * dy, y + half * dx), (x + half * dy, y - half * dx))
    return Polyline(points=points, ink=ink, mark=_MARK)


def _ring(place: Point, ink: Ink) -> Shape:
    return Ellipse(cx=place[0], cy=place[1], rx=_RING, ry=_RING, ink=evolve(ink, fill=WHITE), mark=_MARK)


def _ticks(body: Course, ink: Ink) -> Iterator[Shape]:
    count = max(int(body.length / _TICK_GAP), 1)
    for n in range(count):
        yield _across(body, (n + 0.5) * body.length / count, _TICK, ink)


def _held(body: Course, ink: Ink) -> Iterator[Shape]:
    yield _ring(body.at(min(_RING, body.length))[0], ink)


def _wavy(body: Course, ink: Ink) -> Iterator[Shape]:
    waves = max(round(body.length / 14), 1)
    count = 12 * waves
    points: list[Point] = []
    for n in range(count + 1):
        (x, y), (dx, dy) = body.at(n / count * body.length)
        side = 3.5 * math.sin(2 * math.pi * waves * n / count)
        points.append((x - side * dy, y + side * dx))
    yield Polyline(points=tuple(points), ink=ink, mark=_MARK)


_EXTRAS: dict[Tie, Callable[[Course, Ink], Iterator[Shape]]] = {
    Tie.CUTOFF: _cut,
    Tie.CUTOFF_REPAIRED: _repaired,
    Tie.CONTROL: _ticks,
    Tie.CARETAKER: _held,
    Tie.SPIRITUAL: _wavy,
}
