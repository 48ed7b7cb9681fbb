"""Text in several lines: broken where it gets too wide, and set as labels."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve

from socialwork.figures.box import Box
from socialwork.figures.measure import ASCENT, DESCENT, text_width
from socialwork.figures.model import SMALLEST_TEXT, Label

LEADING = 1.2
"""The distance of two baselines, in heights of the font."""


def wrap(text: str, width: float, size: float = SMALLEST_TEXT, *, bold: bool = False) -> tuple[str, ...]:
    """Return *text* in lines none of which is wider than *width* pixels.

    Lines break at blanks. A word that is too wide by itself breaks between letters; a line has one letter at
    least.

    >>> wrap("perilaku yang disepakati", 70, 10)
    ('perilaku yang', 'disepakati')
    """
    lines: list[str] = []
    line = ""
    for part in (part for word in text.split() for part in _parts(word, width, size, bold=bold)):
        longer = f"{line} {part}" if line else part
        if line and text_width(longer, size, bold=bold) > width:
            lines.append(line)
            line = part
        else:
            line = longer
    return (*lines, line) if line else tuple(lines)


def widest_word(text: str, size: float = SMALLEST_TEXT, *, bold: bool = False) -> float:
    """Return the width of the widest word of *text*: narrower than this, it does not wrap well."""
    return max((text_width(word, size, bold=bold) for word in text.split()), default=0.0)


def shortened(text: str, width: float, size: float = SMALLEST_TEXT, *, bold: bool = False) -> str:
    """Return *text* in one line no wider than *width*; what does not fit becomes an ellipsis.

    >>> shortened("cokelat batang", 45, 10)
    'cokelat…'
    """
    if text_width(text, size, bold=bold) <= width:
        return text
    end = most_that_fits(len(text) - 1, lambda end: text_width(_cut(text, end), size, bold=bold) <= width)
    return _cut(text, end)


def most_that_fits(most: int, fits: Callable[[int], bool]) -> int:
    """Return the greatest number from 1 to *most* that fits, or 0; below one that fits, all have to fit.

    Only a few are tried: a text may have thousands of letters where somebody pasted a page into a name.

    >>> most_that_fits(1000, lambda number: number * number < 50)
    7
    """
    return bisect_left(range(1, most + 1), 1, key=lambda number: 0 if fits(number) else 1)


def _cut(text: str, end: int) -> str:
    return text[:end].rstrip() + "…"


def lines_box(lines: Sequence[str], size: float = SMALLEST_TEXT, *, bold: bool = False) -> Box:
    """Return the box that lines below each other take, with its upper left corner at 0, 0."""
    width = max((text_width(line, size, bold=bold) for line in lines), default=0.0)
    return Box(0, 0, width, lines_height(len(lines), size))


def lines_height(count: int, size: float = SMALLEST_TEXT) -> float:
    """Return how high so many lines are, in pixels."""
    return 0.0 if count == 0 else ((count - 1) * LEADING + ASCENT + DESCENT) * size


def set_lines(lines: Sequence[str], like: Label) -> tuple[Label, ...]:
    """Return *lines* as labels below each other that look like *like*, whose y is their upper edge."""
    return tuple(
        evolve(like, text=line, y=like.y + (ASCENT + n * LEADING) * like.size) for n, line in enumerate(lines)
    )


def _parts(word: str, width: float, size: float, *, bold: bool) -> Iterator[str]:
    start, wide = 0, 0.0
    for at, letter in enumerate(word):
        wide += text_width(letter, 1.0, bold=bold)
        if at > start and size * wide > width:
            yield word[start:at]
            start, wide = at, text_width(letter, 1.0, bold=bold)
    yield word[start:]
