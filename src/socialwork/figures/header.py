"""What stands above a chart: names of phases over their days, and flags on the lines where something changed.

By the conventions of single-case graphs a solid line marks a new phase, a dashed one a smaller change within
a phase, and a dotted one an outside event. Names that have no room become letters, flags become numbers, and
notes below the chart say what they stand for.
"""

import string
from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import evolve, field, frozen

from socialwork.figures.measure import text_width
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Polyline, Shape
from socialwork.figures.textflow import lines_height, set_lines, widest_word, wrap

SOLID, DASHED, DOTTED = Ink(width=1.0), Ink(width=1.0, dash=(5, 3)), Ink(width=1.0, dash=(1.5, 2.5))

_SIZE = SMALLEST_TEXT
_INDENT = 4.0
_AIR = 5.0
_FOOT = 6.5  # the topmost label in the margin reaches half a line above the chart
_WIDEST = 150.0
_MOST_ROWS = 3
_LAYER = 1


@frozen(kw_only=True)
class Span:
    """A stretch of the chart with a name over it.

    Attributes:
        left: Where it begins, in pixels.
        right: Where it ends.
        text: Its name.
        short: What stands there where the name has no room; a letter of the alphabet if empty.
        note: What the note says that *short* stands for; the name if empty.
    """

    left: float
    right: float
    text: str
    short: str = ""
    note: str = ""


@frozen(kw_only=True)
class Divider:
    """An upright line through the chart.

    Attributes:
        x: Where it stands.
        text: What its flag says, or empty for none.
        ink: How it is drawn.
        note: What the note says where the flag has room for a number only; the text if empty.
        role: What it stands for.
    """

    x: float
    text: str = ""
    ink: Ink = SOLID
    note: str = ""
    role: str = "phase-line"


@frozen
class _Flag:
    divider: Divider
    lines: tuple[str, ...]
    row: int = 0

    @property
    def left(self) -> float:
        return self.divider.x + _INDENT

    @property
    def right(self) -> float:
        return self.left + max(text_width(line, _SIZE) for line in self.lines)


@frozen(kw_only=True)
class Header:
    """A header whose places are settled, all but its height above the page.

    Attributes:
        height: How much room it takes above the chart.
        notes: What letters and numbers stand for.
    """

    height: float
    notes: tuple[str, ...] = ()
    _names: tuple[tuple[Span, tuple[str, ...]], ...] = field(default=(), alias="names")
    _flags: tuple[_Flag, ...] = field(default=(), alias="flags")
    _bare: tuple[Divider, ...] = field(default=(), alias="bare")

    def draw(self, top: float, bottom: float) -> Iterator[Shape]:
        """Yield its shapes, and the lines down to *bottom*; *top* is where the header begins."""
        for span, lines in self._names:
            like = Label(x=(span.left + span.right) / 2, y=top, text="", anchor="middle", mark=_mark("phase"))
            yield from set_lines(lines, like)
        for one in self._bare:
            yield _line(one, top, bottom)
        heights = _row_heights(self._flags)
        chart = top + self.height
        for flag in self._flags:
            above = chart - _FOOT - sum(heights[: flag.row + 1])
            yield _line(flag.divider, above, bottom)
            yield from set_lines(flag.lines, Label(x=flag.left, y=above, text="", mark=_mark("flag")))


def header(spans: Sequence[Span], dividers: Sequence[Divider], right: float) -> Header:
    """Return the header of a chart.

    Args:
        spans: The named stretches, from left to right.
        dividers: The lines, in any order; flags of lines in the same place are joined.
        right: Where the figure ends: flags do not reach beyond.
    """
    names, notes = _names(spans)
    bare = tuple(one for one in dividers if not one.text)
    flags, more = _flags(_joined(dividers), bare, right)
    names_height = lines_height(max((len(lines) for _, lines in names), default=0), _SIZE)
    flags_height = sum(_row_heights(flags))
    parts = [part for part in (names_height, flags_height) if part]
    height = sum(parts) + _AIR * (len(parts) - 1) + _FOOT if parts else 0.0
    return Header(height=height, notes=notes + more, names=names, flags=flags, bare=bare)


def _mark(role: str) -> Mark:
    return Mark(layer=_LAYER + 3, role=role)


def _line(one: Divider, top: float, bottom: float) -> Shape:
    return Polyline(
        points=((one.x, top), (one.x, bottom)), ink=one.ink, mark=Mark(layer=_LAYER, role=one.role)
    )


# --- names ------------------------------------------------------------------------------------


def _names(spans: Sequence[Span]) -> tuple[tuple[tuple[Span, tuple[str, ...]], ...], tuple[str, ...]]:
    """Return the spans with their lines of text; where one has no room, all have letters."""
    named = [one for one in spans if one.text]
    if all(widest_word(one.text, _SIZE) <= _room(one) for one in named):
        return tuple((one, wrap(one.text, _room(one), _SIZE)) for one in named), ()
    texts: dict[str, Span] = {}
    for one in named:
        texts.setdefault(one.text, one)
    keys = {text: one.short or _letter(n) for n, (text, one) in enumerate(texts.items())}
    fitting = [one for one in named if text_width(keys[one.text], _SIZE) <= _room(one) + _AIR]
    note = "; ".join(f"{key} = {texts[text].note or text}" for text, key in keys.items())
    return tuple((one, (keys[one.text],)) for one in fitting), (note,)


def _room(span: Span) -> float:
    return span.right - span.left - _AIR


def _letter(n: int) -> str:
    letters = string.ascii_uppercase
    return letters[n] if n < len(letters) else _letter(n // len(letters) - 1) + letters[n % len(letters)]


# --- flags ------------------------------------------------------------------------------------


def _joined(dividers: Sequence[Divider]) -> tuple[Divider, ...]:
    """Return the lines that have flags, from left to right; those in one place become one."""
    flagged = sorted((one for one in dividers if one.text), key=lambda one: one.x)
    joined: list[Divider] = []
    for _, group in groupby(flagged, key=lambda one: round(one.x, 3)):
        first, *others = group
        texts = dict.fromkeys(one.text for one in (first, *others))
        notes = dict.fromkeys(one.note or one.text for one in (first, *others))
        joined.append(evolve(first, text="; ".join(texts), note="; ".join(notes)))
    return tuple(joined)


def _flags(
    dividers: Sequence[Divider], bare: Sequence[Divider], right: float
) -> tuple[tuple[_Flag, ...], tuple[str, ...]]:
    """Return the flags in their rows; where they have no room, they have numbers."""
    rooms = [_free(one, bare, right) for one in dividers]
    if all(widest_word(one.text, _SIZE) <= room for one, room in zip(dividers, rooms, strict=True)):
        flags = [_Flag(one, wrap(one.text, room, _SIZE)) for one, room in zip(dividers, rooms, strict=True)]
        raised = _raised(flags)
        if all(flag.row < _MOST_ROWS for flag in raised):
            return raised, ()
    numbered = [_Flag(one, (str(n),)) for n, one in enumerate(dividers, 1)]
    return _raised(numbered), ("; ".join(f"{n} = {one.note}" for n, one in enumerate(dividers, 1)),)


def _free(one: Divider, bare: Sequence[Divider], right: float) -> float:
    """Return how wide a flag may be: up to the next line that runs to the very top, or the figure's end."""
    walls = [other.x - _AIR for other in bare if other.x > one.x + 1]
    return min(_WIDEST, min([right, *walls]) - one.x - _INDENT)


def _raised(flags: Sequence[_Flag]) -> tuple[_Flag, ...]:
    """Return the flags in rows, the lowest that is free: above those whose lines they would cross."""
    raised: list[_Flag] = []
    for flag in reversed(flags):
        crossed = [other.row for other in raised if other.divider.x < flag.right + _AIR]
        raised.append(evolve(flag, row=max(crossed, default=-1) + 1))
    return tuple(reversed(raised))


def _row_heights(flags: Sequence[_Flag]) -> list[float]:
    rows = range(max((flag.row for flag in flags), default=-1) + 1)
    most = [max(len(flag.lines) for flag in flags if flag.row == row) for row in rows]
    return [lines_height(count, _SIZE) + 1 for count in most]
