"""The drawing of a culturagram (Congress 1994): the family amid the ten sides of its culture."""

import math
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from socialwork.drawings.base import View, draws
from socialwork.drawings.framing import framed, on_layer
from socialwork.figures.blobs import Blob
from socialwork.figures.box import Box
from socialwork.figures.course import clipped, straight
from socialwork.figures.model import (
    Ellipse,
    Figure,
    Group,
    Ink,
    Label,
    Mark,
    Polyline,
    Rect,
    Shape,
)
from socialwork.figures.round_text import round_text, set_round
from socialwork.figures.textflow import lines_height, set_lines, shortened, wrap
from socialwork.tools.culturagram import ASPECTS, Culturagram, aspect_words
from socialwork.words import Lang, Words

_GAP, _PAD = 16.0, 6.0
_RADIUS = 9.0
_MOST = 14  # lines of text in a box; the table has the whole text
_ROWS = (
    (0, 1, 2),
    (9, 3),
    (8, 4),
    (7, 6, 5),
)  # the sides clockwise from the upper left, two beside the family
_CORNERS = frozenset({0, 2, 5, 7})
_INTO = 3.0  # how far a line runs under a rounded corner
_BETWEEN = 4.0
_MARGINS = 6.0
_BOX = Ink(width=1.0, fill="#ffffff")
_EMPTY = Ink(width=1.0, dash=(3.0, 3.0), fill="#ffffff")
_SPOKE = Ink(width=1.0)
_CENTRE = Ink(width=2.0, fill="#ffffff")
_SPOKES, _BOXES, _TEXT = 0, 1, 2

_TITLE = Words("Kulturagram", "Culturagram")
_TITLE_OF = Words("Kulturagram keluarga klien {client}", "Culturagram of the family of client {client}")
_FAMILY = Words("Keluarga", "Family")
_FAMILY_OF = Words("Keluarga {client}", "Family of {client}")
_ALT = Words("{title}: {n} dari {all} aspek terisi.", "{title}: {n} of {all} aspects told.")
_NOT_YET = Words("Belum digali.", "Not asked yet.")
_SAID = Words("{name}: {text}", "{name}: {text}")


@frozen(kw_only=True)
class _Side:
    """One side of the culture as a box with a heading and a text."""

    heading: tuple[str, ...]
    lines: tuple[str, ...]
    told: bool
    said: str

    @property
    def height(self) -> float:
        return lines_height(len(self.heading)) + _BETWEEN + lines_height(len(self.lines)) + 2 * _PAD


@draws(Culturagram)
def draw_culturagram(tool: Culturagram, view: View) -> Figure:
    """Return the drawing of a culturagram.

    Args:
        tool: The culturagram.
        view: Language, names and room; its client's family stands in the centre where the tool names none.
    """
    wide = (view.width - _MARGINS - 2 * _GAP) / 3
    sides = tuple(_side(name, tool, wide, view.lang) for name in ASPECTS)
    family = _family(tool, view)
    text = round_text(family, most=5, widest=wide - 2 * _GAP, bold=True)
    blob = Blob(rx=max(text.rx, wide / 3), ry=max(text.ry, wide / 3))
    boxes = _boxes(sides, wide, 2 * blob.ry)
    blob = blob.moved((1.5 * wide + _GAP, (boxes[3].y + boxes[4].bottom) / 2))
    rim = Ellipse(cx=blob.x, cy=blob.y, rx=blob.rx, ry=blob.ry, ink=_CENTRE, mark=Mark(layer=_BOXES))
    labels = on_layer(set_round(text.lines, blob, bold=True), _TEXT)
    core = Group(items=(rim, *labels), mark=Mark(role="centre", alt=family))
    figure = framed((*_spokes(boxes, blob), *_drawn(sides, boxes), core), (), (), view)
    title = (_TITLE_OF if view.client else _TITLE).pick(view.lang).format(client=view.client)
    told = sum(bool(str(getattr(tool, name)).strip()) for name in ASPECTS)
    return evolve(
        figure,
        title=title,
        alt=_ALT.pick(view.lang).format(title=title, n=told, all=len(ASPECTS)),
        description=tuple(one.said for one in sides),
    )


def _family(tool: Culturagram, view: View) -> str:
    """Return what stands in the centre."""
    if tool.family.strip():
        return view.name(tool.family.strip())
    if not view.client:
        return _FAMILY.pick(view.lang)
    return _FAMILY_OF.pick(view.lang).format(client=view.name(view.client))


def _side(name: str, tool: Culturagram, wide: float, lang: Lang) -> _Side:
    label, text = aspect_words(name).pick(lang), " ".join(str(getattr(tool, name)).split())
    shown = text or _NOT_YET.pick(lang)
    room = wide - 2 * _PAD
    lines = wrap(shown, room)
    if len(lines) > _MOST:
        lines = (*lines[: _MOST - 1], shortened(" ".join(lines[_MOST - 1 : _MOST + 1]), room))
    said = _SAID.pick(lang).format(name=label, text=shown)
    return _Side(heading=wrap(label, room, bold=True), lines=lines, told=bool(text), said=said)


def _boxes(sides: Sequence[_Side], wide: float, family: float) -> tuple[Box, ...]:
    """Return where the sides stand: three above the family, three below it, and two on either side.

    Args:
        sides: The sides.
        wide: How wide a box is.
        family: How high the family's circle is, for which there has to be room.
    """
    found: dict[int, Box] = {}
    heights = [max(sides[n].height for n in row) for row in _ROWS]
    apart = max(family - sum(heights[1:3]) - _GAP, 0.0) / 2
    top = 0.0
    for n_row, (row, high) in enumerate(zip(_ROWS, heights, strict=True)):
        top += apart if n_row in {1, 3} else 0.0
        columns = (0, 1, 2) if len(row) == len(_ROWS[0]) else (0, 2)
        for n, column in zip(row, columns, strict=True):
            down = high - sides[n].height if row is _ROWS[0] else 0.0
            found[n] = Box(column * (wide + _GAP), top + down, wide, sides[n].height)
        top += high + _GAP
    return tuple(found[n] for n in range(len(sides)))


def _spokes(boxes: Sequence[Box], family: Blob) -> Iterator[Shape]:
    """Yield lines from the family to the sides: to the near corner of those in the corners of the drawing."""
    for n, box in enumerate(boxes):
        end, (x, y) = box.middle, family.middle
        if n in _CORNERS:
            end = (box.x if box.x > x else box.right, box.y if box.y > y else box.bottom)
            end = (end[0] + math.copysign(_INTO, end[0] - x), end[1] + math.copysign(_INTO, end[1] - y))
        side = Blob(rx=box.width / 2, ry=box.height / 2, form="box").moved(box.middle)
        course = clipped(straight(family.middle, end), family.holds, side.holds)
        yield Polyline(points=course.points, ink=_SPOKE, mark=Mark(layer=_SPOKES, role="spoke"))


def _drawn(sides: Sequence[_Side], boxes: Sequence[Box]) -> Iterator[Shape]:
    for side, box in zip(sides, boxes, strict=True):
        rim = Rect(
            x=box.x,
            y=box.y,
            width=box.width,
            height=box.height,
            radius=_RADIUS,
            ink=_BOX if side.told else _EMPTY,
            mark=Mark(layer=_BOXES),
        )
        mark = Mark(layer=_TEXT, role="heading")
        heading = Label(x=box.x + _PAD, y=box.y + _PAD, text="", bold=True, mark=mark)
        below = box.y + _PAD + lines_height(len(side.heading)) + _BETWEEN
        text = Label(
            x=box.x + _PAD, y=below, text="", italic=not side.told, mark=Mark(layer=_TEXT, role="text")
        )
        items: tuple[Shape, ...] = (rim, *set_lines(side.heading, heading), *set_lines(side.lines, text))
        yield Group(items=items, mark=Mark(role="side", alt=side.said))
