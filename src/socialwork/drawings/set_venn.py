"""The drawing of a set Venn diagram: two to four sets, each item where all the sets meet that have it."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final

from attrs import evolve, frozen

from socialwork.drawings.base import View, draws
from socialwork.drawings.framing import bounds, framed
from socialwork.drawings.set_layout import FEWEST, HANGING, MOST, Block, Oval, block_in, half_width, ovals
from socialwork.errors import DrawingError
from socialwork.figures.measure import text_width
from socialwork.figures.model import Figure, Group, Ink, Label, Mark, Point, Polyline, Shape
from socialwork.figures.textflow import lines_box, lines_height, set_lines, wrap
from socialwork.text import joined
from socialwork.tools.circles import SetVenn, VennItem
from socialwork.words import Lang, Words

_RIM = Ink(width=1.5)
_RADII = (100.0, 120.0, 140.0)
_MARGINS = 8.0
_ABOVE = 5.0
_RIMS, _TEXT = 1, 2

_TITLE = Words("Diagram Venn himpunan", "Set Venn diagram")
_ALT = Words("Diagram Venn {sets}: {n} butir", "Venn diagram of {sets}: {n} items")
_SHARED = Words("milik bersama semuanya: {items}", "common to all: {items}")
_ONLY = Words("Hanya {sets}: {items}.", "Only {sets}: {items}.")
_BOTH = Words("{sets}: {items}.", "{sets}: {items}.")
_NONE = Words("Di luar semuanya: {items}.", "Outside all: {items}.")
_KEY = Words("{n} = {text}", "{n} = {text}")
_COUNT = Words(
    "diagram Venn himpunan dapat digambar dengan {least} sampai {most} himpunan, bukan {n}",
    "a set Venn diagram can be drawn of {least} to {most} sets, not {n}",
)
_BELOW: Final[dict[int, tuple[int, ...]]] = {2: (), 3: (2,), 4: (0, 3)}
_FEW = 4

Region = tuple[tuple[str, ...], tuple[VennItem, ...]]


@frozen(kw_only=True)
class _Drawn:
    """The sets with their places, and the words in each region; what is left over has numbers."""

    rims: tuple[Oval, ...]
    blocks: tuple[Block, ...]
    numbered: tuple[str, ...]


@draws(SetVenn)
def draw_sets(tool: SetVenn, view: View) -> Figure:
    """Return the drawing of a set Venn diagram.

    Args:
        tool: The diagram.
        view: Language, names and room.

    Raises:
        DrawingError: There are fewer than two sets or more than four.
    """
    count = len(tool.sets)
    if not FEWEST <= count <= MOST:
        raise DrawingError(_COUNT.format(least=FEWEST, most=MOST, n=count))
    titles = [" ".join(one.name.split()) for one in tool.sets]
    names = {one.code: title for one, title in zip(tool.sets, titles, strict=True)}
    regions = tool.regions()
    # The smallest drawing in which all items have room; in the largest, some become numbers.
    largest = (view.width - _MARGINS) / 2 / half_width(count)
    radii = (*(one for one in _RADII if one < largest), largest)
    made = [_at(tool, regions, radius) for radius in radii[:-1]]
    drawn = next((one for one in made if not one.numbered), None) or _at(tool, regions, largest)
    shapes = (*_rims(drawn.rims), *_texts(drawn.blocks), *_names(drawn.rims, titles))
    figure = framed(shapes, (), tuple(_notes(drawn, regions, view.lang)), view)
    alt = _ALT.pick(view.lang).format(sets=joined(names.values(), view.lang), n=len(tool.items))
    shared = [item.text for codes, items in regions if len(codes) == len(names) for item in items]
    if shared:
        alt += "; " + _SHARED.pick(view.lang).format(items=joined(shared[:_FEW], view.lang))
    return evolve(
        figure,
        title=_TITLE.pick(view.lang),
        alt=f"{alt}.",
        description=tuple(_sentence(region, names, view.lang) for region in regions),
    )


def _at(tool: SetVenn, regions: Sequence[Region], radius: float) -> _Drawn:
    rims = ovals(len(tool.sets), radius)
    place = {one.code: n for n, one in enumerate(tool.sets)}
    blocks: list[Block] = []
    numbered: list[str] = []
    for codes, items in regions:
        if not codes:
            continue
        inside = [rims[place[code]] for code in codes]
        outside = [rims[n] for code, n in place.items() if code not in codes]
        texts = [" ".join(item.text.split()) for item in items]
        block = block_in(texts, inside, outside)
        if block is None:
            first = len(numbered) + 1
            numbered += texts
            last = len(numbered)
            block = block_in([str(last) if first == last else f"{first}–{last}"], inside, outside)
        blocks += [] if block is None else [block]
    return _Drawn(rims=rims, blocks=tuple(blocks), numbered=tuple(numbered))


def _rims(rims: Sequence[Oval]) -> Iterator[Shape]:
    for rim in rims:
        mark = Mark(layer=_RIMS, role="set")
        yield Polyline(points=rim.outline, closed=True, ink=_RIM, mark=mark)


def _texts(blocks: Sequence[Block]) -> Iterator[Shape]:
    for block in blocks:
        like = Label(x=block.box.x, y=block.box.y, text="", mark=Mark(layer=_TEXT, role="item"))
        labels = tuple(_hung(label) for label in set_lines(block.lines, like))
        yield Group(items=labels, mark=Mark(role="region"))


def _hung(label: Label) -> Label:
    """Return a line of a list moved to the right where it goes on: blanks before a text are not drawn."""
    if not label.text.startswith(HANGING):
        return label
    return evolve(label, x=label.x + text_width(HANGING, label.size), text=label.text.strip())


# --- the names of the sets --------------------------------------------------------------------


def _names(rims: Sequence[Oval], names: Sequence[str]) -> Iterator[Label]:
    """Yield each name where only its own set is near: above two of the sets, below the others."""
    whole = bounds(_rims(rims))
    below = _BELOW[len(rims)]
    above = [n for n in range(len(rims)) if n not in below]
    room = whole.width / 2 / max(len(below), 1) - 2 * _ABOVE
    for n in above:
        lines = wrap(names[n], whole.width / len(above) / 2, bold=True)
        wide, x = lines_box(lines, bold=True).width, min(rims[n].outline, key=itemgetter(1))[0]
        top = min(_heights(rims, x, wide)) - _ABOVE - lines_height(len(lines))
        yield from _name(lines, (x, top))
    for n in below:
        lines = wrap(names[n], room, bold=True)
        wide = lines_box(lines, bold=True).width
        x = rims[n].x if len(below) == 1 else math.copysign(whole.right - wide / 2, rims[n].x)
        yield from _name(lines, (x, max(_heights(rims, x, wide)) + _ABOVE))


def _heights(rims: Sequence[Oval], x: float, wide: float) -> list[float]:
    """Return at which heights the sets have edges over a stretch from side to side, and just beside it."""
    low, high = x - wide / 2 - _ABOVE, x + wide / 2 + _ABOVE
    sides = (side for rim in rims for side in pairwise((*rim.outline, rim.outline[0])))
    over = ((a, b) for a, b in sides if min(a[0], b[0]) <= high and max(a[0], b[0]) >= low)
    return [y for side in over for _, y in side]


def _name(lines: Sequence[str], top: Point) -> Iterator[Label]:
    mark = Mark(layer=_TEXT, role="set-name")
    yield from set_lines(lines, Label(x=top[0], y=top[1], text="", anchor="middle", bold=True, mark=mark))


# --- in words ---------------------------------------------------------------------------------


def _sentence(region: Region, names: dict[str, str], lang: Lang) -> str:
    codes, items = region
    words = _NONE if not codes else _ONLY if len(codes) == 1 else _BOTH
    return words.pick(lang).format(
        sets=joined((names[code] for code in codes), lang),
        items="; ".join(" ".join(item.text.split()) for item in items),
    )


def _notes(drawn: _Drawn, regions: Sequence[Region], lang: Lang) -> Iterator[str]:
    """Yield what the numbers stand for, and what belongs to no set."""
    if drawn.numbered:
        pairs = enumerate(drawn.numbered, 1)
        yield "; ".join(_KEY.pick(lang).format(n=n, text=text) for n, text in pairs)
    for region in regions:
        if not region[0]:
            yield _sentence(region, {}, lang)
