"""The legend of a chart of tokens: only what the chart shows."""

from socialwork.figures import token_words as words
from socialwork.figures.legend import LINE, SIGN, Key, Sample
from socialwork.figures.markers import marker
from socialwork.figures.model import Ink, Point, Polyline, Rect, Shape
from socialwork.figures.token_curve import TokenCurve
from socialwork.figures.token_lines import BALANCE, EARNED, drop_arrow
from socialwork.words import Lang

PRICE = Ink(width=0.75, dash=(9, 2.5, 1.5, 2.5))
"""How the line of a price is drawn."""

BAND = Ink(stroke="", fill="#e6e6e6")
"""How a day off is drawn."""


def keys(curve: TokenCurve, lang: Lang, *, bands: bool, marks: bool) -> tuple[Key, ...]:
    """Return the lines of the legend.

    Args:
        curve: What is drawn.
        lang: The language.
        bands: Whether days off have a grey column.
        marks: Whether days have marks.
    """
    points = curve.points
    shown = (
        (words.EARNED, _earned if marks else _line(EARNED), LINE, True),
        (words.BALANCE, _balance if marks else _line(BALANCE), LINE, True),
        (words.LOST, _lost, SIGN, marks and any(one.lost for one in points)),
        (words.EXCHANGED, _exchanged, SIGN, any(one.exchanged for one in points)),
        (words.LEFT_OVER, _left_over, SIGN, any(one.left_over for one in points)),
        (words.PRICE, _line(PRICE), LINE, bool(curve.prices)),
        (words.DAY_OFF, _day_off, SIGN, bands),
    )
    return tuple(
        Key(text=text.pick(lang), sample=sample, wide=wide) for text, sample, wide, wanted in shown if wanted
    )


def _middle(left: Point, right: Point) -> Point:
    return ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)


def _earned(left: Point, right: Point) -> tuple[Shape, ...]:
    return Polyline(points=(left, right), ink=EARNED), marker("circle", _middle(left, right), 3.0)


def _balance(left: Point, right: Point) -> tuple[Shape, ...]:
    line = Polyline(points=(left, right), ink=BALANCE)
    return line, marker("square", _middle(left, right), 3.8, filled=False)


def _lost(left: Point, right: Point) -> tuple[Shape, ...]:
    return (marker("down", _middle(left, right), 3.0, filled=False),)


def _exchanged(left: Point, right: Point) -> tuple[Shape, ...]:
    return _arrow(left, right, filled=True)


def _left_over(left: Point, right: Point) -> tuple[Shape, ...]:
    return _arrow(left, right, filled=False)


def _arrow(left: Point, right: Point, *, filled: bool) -> tuple[Shape, ...]:
    x, y = _middle(left, right)
    return drop_arrow((x, y - 6), (x, y + 6), filled=filled)


def _line(ink: Ink) -> Sample:
    return lambda left, right: (Polyline(points=(left, right), ink=ink),)


def _day_off(left: Point, right: Point) -> tuple[Shape, ...]:
    (x, y), wide = left, right[0] - left[0]
    return (Rect(x=x, y=y - 5, width=wide, height=10, ink=BAND),)
