"""The lines of a chart of tokens: earned in all, the balance, and what left it by exchange."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import evolve, frozen

from socialwork.figures import token_words as words
from socialwork.figures.box import Box
from socialwork.figures.markers import marker
from socialwork.figures.model import Ink, Mark, Point, Polyline, Shape
from socialwork.figures.placed import Wanted
from socialwork.figures.placing import footprints
from socialwork.figures.strokes import arrowhead
from socialwork.figures.textflow import lines_box, wrap
from socialwork.figures.token_curve import Standing, TokenPoint
from socialwork.words import Lang

EARNED = Ink(width=1.5)
BALANCE = Ink(width=1.25, dash=(4, 2.5))
DROP = Ink(width=1.0)
HEAD = 6.0
"""How long an arrowhead is."""

FEWEST_PIXELS = 5.0
"""The narrowest day in which marks can be told apart."""

_LINES, _MARKS = 2, 3
_LONELY = 1.5  # the size of marks of a day that no path joins to another
_WIDEST = 90.0
_AWAY = 6.0


@frozen(kw_only=True)
class Drawn:
    """Days with their places.

    Attributes:
        runs: The days, in stretches that a path joins.
        x: The place of a day.
        y: The height of a number of tokens.
        pitch: How wide a day is.
    """

    runs: tuple[tuple[Standing, ...], ...]
    x: Callable[[Standing], float]
    y: Callable[[float], float]
    pitch: float

    @property
    def radius(self) -> float:
        """The size of marks; 0 where they would run together."""
        return 0.0 if self.pitch < FEWEST_PIXELS else min(3.0, max(1.6, 0.2 * self.pitch))

    def days(self) -> Iterator[Standing]:
        """Iterate over all days."""
        return (one for run in self.runs for one in run)

    def earned(self, run: Sequence[Standing]) -> tuple[Point, ...]:
        """Return the path of the tokens earned in all."""
        return tuple((self.x(one), self.y(one.total)) for one in run)

    def balance(self, run: Sequence[Standing]) -> Iterator[tuple[Point, ...]]:
        """Yield the paths of the balance: each ends where something leaves it, and the next begins below."""
        path: list[Point] = []
        for one in run:
            path.append((self.x(one), self.y(one.peak)))
            if one.balance != one.peak:
                yield tuple(path)
                path = [(self.x(one), self.y(one.balance))]
        yield tuple(path)


def curves(drawn: Drawn) -> Iterator[Shape]:
    """Yield the lines and their marks."""
    for run in drawn.runs:
        yield from _paths([drawn.earned(run)], EARNED, "earned")
        yield from _paths(drawn.balance(run), BALANCE, "balance")
    for run in drawn.runs:
        radius = drawn.radius or (_LONELY if len(run) == 1 else 0.0)
        for one in run:
            x = drawn.x(one)
            for before, after, filled in ((one.peak, one.paid, True), (one.paid, one.balance, False)):
                if after < before:
                    yield from drop_arrow((x, drawn.y(before)), (x, drawn.y(after)), filled=filled)
            yield from _marks(drawn, one, radius) if radius else ()


def exchange_notes(drawn: Drawn, lang: Lang) -> Iterator[tuple[Wanted, ...]]:
    """Yield what the labels of exchanges say, in full and in short, and where each may stand."""
    for one in drawn.days():
        if one.balance < one.peak:
            forms = (
                wrap(_left_text(one.point, lang), _WIDEST),
                wrap(_left_text(evolve(one.point, bought=""), lang), _WIDEST),
                (f"−{one.peak - one.balance}",),
            )
            yield tuple(
                Wanted(lines, tuple(_around(drawn, one, lines_box(lines))), drawn.x(one)) for lines in forms
            )


def covered(drawn: Drawn) -> list[Box]:
    """Return boxes along all lines, so that labels can keep away from them."""
    found = [box for run in drawn.runs for box in footprints(drawn.earned(run))]
    found += [box for run in drawn.runs for path in drawn.balance(run) for box in footprints(path, reach=3)]
    return found + [box for one in drawn.days() for box in footprints(_drop(drawn, one), reach=4)]


def drop_arrow(start: Point, end: Point, *, filled: bool) -> tuple[Shape, ...]:
    """Return an arrow for tokens that leave: *filled* where they were exchanged, else left over."""
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])
    head = arrowhead(start, end, size=min(HEAD, length), filled=filled, ink=DROP)
    line = Polyline(points=(start, end), ink=DROP, mark=Mark(layer=_LINES, role="drop"))
    return line, Polyline(points=head.points, closed=True, ink=head.ink, mark=Mark(layer=_MARKS, role="drop"))


# --- inner helpers ----------------------------------------------------------------------------


def _paths(paths: Iterable[tuple[Point, ...]], ink: Ink, role: str) -> Iterator[Shape]:
    for path in paths:
        if len(path) > 1:
            yield Polyline(points=path, ink=ink, mark=Mark(layer=_LINES, role=role))


def _drop(drawn: Drawn, one: Standing) -> tuple[Point, ...]:
    x = drawn.x(one)
    return ((x, drawn.y(one.peak)), (x, drawn.y(one.balance)))


def _marks(drawn: Drawn, one: Standing, radius: float) -> Iterator[Shape]:
    x = drawn.x(one)
    yield marker(
        "square", (x, drawn.y(one.peak)), radius + 0.8, filled=False, mark=Mark(layer=_MARKS, role="balance")
    )
    yield marker("circle", (x, drawn.y(one.total)), radius, mark=Mark(layer=_MARKS, role="earned"))
    if one.point.lost:
        place = _lost_place(drawn, one, radius)
        yield marker("down", place, radius, filled=False, mark=Mark(layer=_MARKS, role="lost"))


def _lost_place(drawn: Drawn, one: Standing, radius: float) -> Point:
    """Return where the mark of a loss stands: below the balance, or where axis and arrow leave room."""
    x, y = drawn.x(one), drawn.y(one.peak)
    below, above = y + radius + 6, y - radius - 6
    if one.balance < one.peak:
        return (x + 2 * radius + 4, y)
    return (x, below if below + 1.2 * radius < drawn.y(0) else above)


def _left_text(point: TokenPoint, lang: Lang) -> str:
    """Return what left the balance on a day, or an empty text."""
    spent = words.SPENT_ON if point.bought else words.SPENT
    parts = [
        *([spent.pick(lang).format(n=point.exchanged, what=point.bought)] if point.exchanged else ()),
        *([words.REMOVED.pick(lang).format(n=point.left_over)] if point.left_over else ()),
    ]
    return "; ".join(parts)


def _around(drawn: Drawn, one: Standing, size: Box) -> Iterator[Box]:
    """Yield the places beside the arrow of an exchange, and those below and above it."""
    x, (top, bottom) = drawn.x(one), (y for _, y in _drop(drawn, one))
    for share in (0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95):
        y = top + share * (bottom - top) - size.height / 2
        yield Box(x + _AWAY, y, size.width, size.height)
        yield Box(x - _AWAY - size.width, y, size.width, size.height)
    for share in (0.5, 0.8, 0.2):
        left = x - share * size.width
        yield Box(left, bottom + _AWAY / 2, size.width, size.height)
        yield Box(left, top - 1.5 * _AWAY - size.height, size.width, size.height)
