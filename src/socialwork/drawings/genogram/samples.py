"""Samples of symbols and lines, for the legend."""

from attrs import evolve

from socialwork.drawings.genogram.children import BESIDE, brackets, drop_lines
from socialwork.drawings.genogram.conditions import Conditions
from socialwork.drawings.genogram.households import DOTS
from socialwork.drawings.genogram.legend import HIGH, SAMPLE, Sample
from socialwork.drawings.genogram.sizes import LINE, LINES, TEXT
from socialwork.drawings.genogram.symbols import Symbol, symbol
from socialwork.drawings.genogram.tie_lines import tie_line
from socialwork.drawings.genogram.unions import DASHES, marks_on
from socialwork.figures.course import straight
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Point, Polyline, Rect, Shape
from socialwork.tools.genogram import Kin, Union
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import ChildKind, EmotionalTie, KinKind

_SIDE, _LARGER = 18.0, 22.0
_HALF = SAMPLE / 2 - 1
_MARK = Mark(layer=LINES, role="legend-line")


def symbol_sample(kin: Kin, notation: Notation, conditions: Conditions, inside: str = "") -> Sample:
    """Return the sample of a symbol."""

    def sample(middle: Point) -> tuple[Shape, ...]:
        x = middle[0] + (10 if kin.index and notation is Notation.BENNETT else 0)
        side = _LARGER if kin.conditions else _SIDE
        one = Symbol(
            kin=kin, notation=notation, conditions=conditions, x=x, y=middle[1], side=side, inside=inside
        )
        smaller = side - one.size if kin.kind is not KinKind.PERSON else 0.0
        return symbol(evolve(one, y=middle[1] + smaller / 2))

    return sample


def union_sample(union: Union) -> Sample:
    """Return the sample of the line of a union with its marks."""

    def sample(middle: Point) -> tuple[Shape, ...]:
        (x, y) = middle
        start, end = (x - _HALF, y), (x + _HALF, y)
        ink = Ink(width=LINE.width, dash=DASHES.get(union.kind, ()))
        line = Polyline(points=(start, end), ink=ink, mark=_MARK)
        return (line, *marks_on(start, end, union, 0.5))

    return sample


def double_sample(middle: Point) -> tuple[Shape, ...]:
    """Return the sample of a union of people who are related by blood."""
    x, y = middle
    return tuple(
        Polyline(points=((x - _HALF, y + by), (x + _HALF, y + by)), ink=LINE, mark=_MARK) for by in (-2, 2)
    )


def child_sample(kind: ChildKind, notation: Notation) -> Sample:
    """Return the sample of the line to a child."""

    def sample(middle: Point) -> tuple[Shape, ...]:
        x, y = middle
        if kind is ChildKind.ADOPTED and notation is Notation.BENNETT:
            path = ((x, y - HIGH / 2), (x, y - 3))
            return (*drop_lines(path, kind, notation), *brackets((x, y + 3), 8))
        shift = BESIDE / 2 if kind is ChildKind.ADOPTED else 0
        return tuple(drop_lines(((x - shift, y - HIGH / 2), (x - shift, y + HIGH / 2)), kind, notation))

    return sample


def twin_sample(*, identical: bool) -> Sample:
    """Return the sample of the lines to twins."""

    def sample(middle: Point) -> tuple[Shape, ...]:
        x, y = middle
        top = (x, y - HIGH / 2)
        legs = ((x - 10, y + HIGH / 2), (x + 10, y + HIGH / 2))
        lines: tuple[tuple[Point, ...], ...] = (
            (legs[0], top, legs[1]),
            *([((x - 5.5, y + 1), (x + 5.5, y + 1))] if identical else []),
        )
        return tuple(Polyline(points=points, ink=LINE, mark=_MARK) for points in lines)

    return sample


def orphan_sample(middle: Point) -> tuple[Shape, ...]:
    """Return the sample of siblings whose parents are not known."""
    x, y = middle
    lines: tuple[tuple[Point, ...], ...] = (
        ((x - 10, y + HIGH / 2), (x - 10, y), (x + 10, y), (x + 10, y + HIGH / 2)),
        ((x, y), (x, y - HIGH / 2)),
    )
    return tuple(Polyline(points=points, ink=LINE, mark=_MARK) for points in lines)


def household_sample(middle: Point) -> tuple[Shape, ...]:
    """Return the sample of the line about a household."""
    x, y = middle
    return (
        Rect(
            x=x - _HALF,
            y=y - 7,
            width=2 * _HALF,
            height=14,
            radius=6,
            ink=DOTS,
            mark=Mark(role="legend-line"),
        ),
    )


def tie_sample(kind: EmotionalTie, letter: str = "") -> Sample:
    """Return the sample of an emotional line."""
    return lambda middle: tuple(
        tie_line(straight((middle[0] - _HALF, middle[1]), (middle[0] + _HALF, middle[1])), kind, letter)
    )


def word_sample(text: str) -> Sample:
    """Return a sample that is only a word."""
    mark = Mark(layer=TEXT, role="legend-text")
    return lambda middle: (
        Label(x=middle[0], y=middle[1] + 0.36 * SMALLEST_TEXT, text=text, anchor="middle", mark=mark),
    )
