"""Text in circles and ellipses: broken so that the ellipse round it is small."""

import math
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from socialwork.figures.blobs import Blob
from socialwork.figures.measure import ASCENT, DESCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Label, Mark
from socialwork.figures.textflow import LEADING, lines_height, set_lines, shortened, wrap

_WIDTHS = range(24, 161, 8)
_SLENDER = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
_LONG = 0.25


@frozen(kw_only=True)
class RoundText:
    """Lines of text in the middle of an ellipse.

    Attributes:
        lines: The lines.
        rx: How far the ellipse reaches to either side.
        ry: How far it reaches up and down.
    """

    lines: tuple[str, ...]
    rx: float
    ry: float


def round_text(
    text: str, *, most: int = 5, widest: float = 120.0, pad: float = 4.0, bold: bool = False
) -> RoundText:
    """Return *text* in the smallest ellipse that holds it.

    Args:
        text: The text.
        most: How many lines it may have; what does not fit becomes an ellipsis.
        widest: How wide a line may be, in pixels.
        pad: How much air is left round the lines.
        bold: Whether the letters are bold.

    >>> round_text("Kakek dan nenek dari pihak ibu").lines
    ('Kakek dan', 'nenek dari', 'pihak ibu')
    """
    found = list(_forms(text, most, widest, pad, bold=bold))
    return min(found, key=lambda one: one.rx * one.ry * (1 + _LONG * (one.rx / one.ry - 1)))


def fits_circle(lines: Sequence[str], radius: float, *, pad: float = 3.0, bold: bool = False) -> bool:
    """Whether lines in the middle of a circle stay *pad* pixels off its edge."""
    return ellipse_round(lines, 1.0, pad, bold=bold)[0] <= radius


def circle_text(text: str, radius: float, *, bold: bool = False) -> tuple[str, ...]:
    """Return *text* in as few lines as fit in a circle, or nothing where it does not fit.

    >>> circle_text("teman sekelas", 30), circle_text("kemasyarakatan", 20)
    (('teman', 'sekelas'), ())
    """
    forms = dict.fromkeys(wrap(text, width, bold=bold) for width in (2 * radius, *reversed(_WIDTHS)))
    whole = (lines for lines in forms if " ".join(lines) == " ".join(text.split()))
    return next((lines for lines in whole if fits_circle(lines, radius, bold=bold)), ())


def set_round(lines: Sequence[str], blob: Blob, *, bold: bool = False, halo: str = "") -> tuple[Label, ...]:
    """Return lines of text as labels in the middle of a blob."""
    top = blob.y - lines_height(len(lines)) / 2
    mark = Mark(role="label")
    like = Label(x=blob.x, y=top, text="", anchor="middle", bold=bold, halo=halo, mark=mark)
    return set_lines(lines, like)


def ellipse_round(
    lines: Sequence[str], slender: float, pad: float, *, bold: bool = False
) -> tuple[float, float]:
    """Return the half axes of an ellipse that holds lines of text; *slender* is its height to its width."""
    reach = max((math.hypot(x, y / slender) for x, y in _corners(lines, bold=bold)), default=0.0)
    return reach + pad, reach * slender + pad


def _forms(text: str, most: int, widest: float, pad: float, *, bold: bool) -> Iterator[RoundText]:
    for lines in _broken(text, most, widest, bold=bold):
        for slender in _SLENDER:
            rx, ry = ellipse_round(lines, slender, pad, bold=bold)
            yield RoundText(lines=lines, rx=rx, ry=ry)


def _broken(text: str, most: int, widest: float, *, bold: bool) -> Iterable[tuple[str, ...]]:
    """Return the ways to break a text: those that keep all words whole, else the widest."""
    widths = [width for width in _WIDTHS if width <= widest]
    ways = list(dict.fromkeys(wrap(text, width, bold=bold) for width in widths))
    short = [lines for lines in ways if len(lines) <= most]
    whole = [lines for lines in short if " ".join(lines) == " ".join(text.split())]
    if whole or short:
        return whole or short[-1:]
    *kept, last = ways[-1][:most]
    return [(*kept, shortened(f"{last} {ways[-1][most]}", widths[-1], bold=bold))]


def _corners(lines: Sequence[str], *, bold: bool) -> Iterator[tuple[float, float]]:
    """Return how far the corners of each line are from the middle of all lines."""
    size, height = SMALLEST_TEXT, lines_height(len(lines))
    for n, line in enumerate(lines):
        top = n * LEADING * size - height / 2
        bottom = top + (ASCENT + DESCENT) * size
        yield text_width(line, size, bold=bold) / 2, max(abs(top), abs(bottom))
