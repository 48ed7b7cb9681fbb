"""Labels above and below a line in time, spread so that none touches another, with leads to their places."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.drawings.texts import clipped
from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.placing import spread
from socialwork.figures.textflow import lines_box, lines_height, set_lines, widest_word

_STRIP = 13.0
_AIR = 9.0
_WIDEST = 128.0
_LEAD = Ink(stroke="#808080", width=0.75)


@frozen(kw_only=True)
class Note:
    """What is said of one place.

    Attributes:
        number: The number of the place, from 1 on.
        head: The first line, in bold, such as the year.
        text: What follows, in as many lines as it needs.
        place: The place.
    """

    number: int
    head: str
    text: str = ""
    place: Point = (0.0, 0.0)


@frozen(kw_only=True)
class Band:
    """Labels side by side, above a chart or below it.

    Attributes:
        notes: What they say, from left to right.
        left: Where the room for them begins.
        right: Where it ends.
        most: How many lines of text each has at most.
    """

    notes: tuple[Note, ...]
    left: float
    right: float
    most: int

    @property
    def column(self) -> float:
        """How wide a label may be."""
        return min((self.right - self.left) / max(len(self.notes), 1), _WIDEST) - _AIR

    @property
    def height(self) -> float:
        """How high the band is, with the strip that the leads cross."""
        if not self.notes:
            return 0.0
        return _STRIP + max(lines_height(1 + len(self._lines(one)[0])) for one in self.notes)

    @property
    def cut(self) -> bool:
        """Whether a text had to be shortened."""
        return any(self._lines(one)[1] for one in self.notes)

    def drawn(self, edge: float, *, up: bool) -> Iterator[Shape]:
        """Yield the labels and their leads; *edge* is where the chart ends on their side."""
        wanted = [one.place[0] for one in self.notes]
        middles = spread(wanted, [self._width(one) for one in self.notes], self.left, self.right)
        near = edge - _STRIP if up else edge + _STRIP
        for one, middle in zip(self.notes, middles, strict=True):
            x, y = one.place
            points = ((middle, near), (x, edge), (x, y))
            yield Polyline(points=points, ink=_LEAD, mark=Mark(layer=1, role="lead"))
            lines, _ = self._lines(one)
            height = lines_height(1 + len(lines))
            top = near - height - 1 if up else near + 1
            like = Label(x=middle, y=top, text="", anchor="middle", mark=Mark(layer=4, role="event"))
            head, *rest = set_lines((one.head, *lines), like)
            yield Label(
                x=head.x,
                y=head.y,
                text=head.text,
                anchor="middle",
                bold=True,
                mark=Mark(layer=4, role="when"),
            )
            yield from rest

    @property
    def broken(self) -> bool:
        """Whether a word is too wide for its label."""
        return any(widest_word(one.text) > self.column for one in self.notes)

    def _width(self, one: Note) -> float:
        lines, _ = self._lines(one)
        head = text_width(one.head, SMALLEST_TEXT, bold=True)
        return max(head, lines_box(lines).width) + _AIR

    def _lines(self, one: Note) -> tuple[tuple[str, ...], bool]:
        return clipped(one.text, self.column, self.most)


def two_bands(
    notes: Sequence[Note], signs: Sequence[int], left: float, right: float, most: int
) -> tuple[Band, Band]:
    """Return the labels in a band above and one below: by their *signs*, or by turns if those are uneven."""
    above = [n for n, sign in enumerate(signs) if sign >= 0]
    if abs(2 * len(above) - len(notes)) > 2:  # noqa: PLR2004 - one more on one side does no harm
        above = list(range(0, len(notes), 2))
    below = [n for n in range(len(notes)) if n not in above]
    bands = (tuple(notes[n] for n in some) for some in (above, below))
    upper, lower = (Band(notes=some, left=left, right=right, most=most) for some in bands)
    return upper, lower
