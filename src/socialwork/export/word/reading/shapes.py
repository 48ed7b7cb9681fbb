"""Drawings made of shapes, read as figures: rectangles, ellipses, lines, paths and texts where they stand."""

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from socialwork.document.nodes import Drawing
from socialwork.export.word.reading.ink import ink_of
from socialwork.export.word.reading.names import ALIGN, BOLD, BOX_TEXT, ITALIC, SIZE, VAL, P, T, w
from socialwork.export.word.xml import DRAWING_NAMESPACES, EMU_PER_PX, Element, name
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.model import (
    PX_PER_POINT,
    SMALLEST_TEXT,
    Anchor,
    Close,
    CurveTo,
    Ellipse,
    Figure,
    Ink,
    Label,
    Leaf,
    LineTo,
    Mark,
    MoveTo,
    Path,
    PathStep,
    Point,
    Polyline,
    Rect,
)

NO_WORDS = "(gambar tanpa teks)"
"""What stands for the words of a drawing that has none."""

_TEXT = name("a:t")
_GROUPS = frozenset(f"{{{DRAWING_NAMESPACES['wpg']}}}{tag}" for tag in ("wgp", "grpSp"))
_GROUP_PLACE = f"{{{DRAWING_NAMESPACES['wpg']}}}grpSpPr"
_SHAPE, _SHAPE_PLACE, _SHAPE_NAME = name("wps:wsp"), name("wps:spPr"), name("wps:cNvPr")
_STYLED, _TEXT_BOX = name("wps:style"), name("wps:txbx")
_FILL, _OUTLINE = name("a:solidFill"), name("a:ln")
_FRAME, _OFFSET, _EXTENT = name("a:xfrm"), name("a:off"), name("a:ext")
_CHILD_OFFSET, _CHILD_EXTENT = name("a:chOff"), name("a:chExt")
_PRESET, _CUSTOM, _PATH, _POINT, _GUIDE = (
    name(f"a:{tag}") for tag in ("prstGeom", "custGeom", "path", "pt", "gd")
)
_MOVE, _LINE, _CURVE, _CLOSE = (name(f"a:{tag}") for tag in ("moveTo", "lnTo", "cubicBezTo", "close"))
_DIRECTION = w("textDirection")
_POSITIONS = tuple(f"{name('wp:' + tag)}/{name('wp:posOffset')}" for tag in ("positionH", "positionV"))
_ANCHORS: dict[str, Anchor] = {"center": "middle", "right": "end", "end": "end"}
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
_ASCENT, _LEADING = 0.905, 1.2
_DIGITS = 11
_WHOLE = 100_000
_SIDES = (12.0, 6.0)
_ROW = 20.0


@frozen
class _View:
    """How coordinates of a group become pixels of the drawing."""

    x: float = 0.0
    y: float = 0.0
    across: float = 1 / EMU_PER_PX
    down: float = 1 / EMU_PER_PX

    def point(self, x: float, y: float) -> Point:
        return round(self.x + x * self.across, 3), round(self.y + y * self.down, 3)


@frozen
class _Box:
    """The box of a shape in pixels, and whether it is flipped."""

    left: float
    top: float
    width: float
    height: float
    upside_down: bool = False
    mirrored: bool = False


def drawn(frame: Element, size: tuple[float, float], alt: str, title: str, texts: Iterable[str]) -> Drawing:
    """Return the drawing in *frame*.

    Args:
        frame: What holds its shapes.
        size: Width and height in centimetres, 0 where the file does not say.
        alt: What it shows.
        title: What it is.
        texts: What it says that stands in no shape.
    """
    items = tuple(_shapes(frame, _View()))
    width, height = ((own or usual) * PX_PER_CM for own, usual in zip(size, _SIDES, strict=True))
    return _drawing(items, (width, height), alt, title, tuple(texts))


def drawn_together(frames: Iterable[Element]) -> Drawing:
    """Return one drawing of shapes that float on the page, each where its frame says."""
    items: list[Leaf] = []
    for frame in frames:
        x, y = (_number(frame.findtext(path)) / EMU_PER_PX for path in _POSITIONS)
        items += _shapes(frame, _View(x=x, y=y))
    points = [corner for item in items for corner in _corners(item)] or [(0.0, 0.0)]
    right, bottom = (max(values) for values in zip(*points, strict=True))
    return _drawing(tuple(items), (max(right, 1.0), max(bottom, 1.0)), "", "", ())


def _drawing(
    items: tuple[Leaf, ...], size: tuple[float, float], alt: str, title: str, texts: tuple[str, ...]
) -> Drawing:
    width, height = size
    lines = tuple(Label(x=4, y=_ROW * (n + 1), text=text) for n, text in enumerate(texts))
    if not items:
        height = max(height, _ROW * (len(lines) + 1))
        items = (Rect(x=0, y=0, width=width, height=height, ink=Ink(stroke="#808080")),)
    items = (*items, *lines)
    words = alt or title or "; ".join(item.text for item in items if isinstance(item, Label)) or NO_WORDS
    return Drawing(figure=Figure(width=width, height=height, items=items, title=title or words, alt=words))


def told(tree: Element) -> tuple[str, ...]:
    """Return the texts of a chart or diagram, in order."""
    return tuple(text for one in tree.iter(_TEXT) if (text := (one.text or "").strip()))


# --- shapes -----------------------------------------------------------------------------------


def _shapes(node: Element, view: _View) -> Iterator[Leaf]:
    for child in node:
        if child.tag in _GROUPS:
            yield from _shapes(child, _inner(child, view))
        elif child.tag == _SHAPE:
            yield from _shape(child, view)
        elif child.tag != BOX_TEXT and len(child):
            yield from _shapes(child, view)


def _inner(group: Element, view: _View) -> _View:
    """Return how the coordinates inside a group become pixels."""
    frame = group.find(f"{_GROUP_PLACE}/{_FRAME}")
    if frame is None:
        return view
    x, y = _pair(frame.find(_OFFSET), "x", "y")
    width, height = _pair(frame.find(_EXTENT), "cx", "cy")
    child_x, child_y = _pair(frame.find(_CHILD_OFFSET), "x", "y")
    child_width, child_height = _pair(frame.find(_CHILD_EXTENT), "cx", "cy")
    across = view.across * (width / child_width if child_width else 1)
    down = view.down * (height / child_height if child_height else 1)
    left, top = view.point(x, y)
    return _View(left - child_x * across, top - child_y * down, across, down)


def _shape(node: Element, view: _View) -> Iterator[Leaf]:
    known = {child.tag: child for child in node}
    place = known.get(_SHAPE_PLACE)
    if place is None:
        return
    inside = {child.tag: child for child in place}
    box = _box(inside.get(_FRAME), view)
    ink = ink_of(inside.get(_FILL), inside.get(_OUTLINE), styled=_STYLED in known)
    named, texts = known.get(_SHAPE_NAME), known.get(_TEXT_BOX)
    called, alt = ("" if named is None else named.get(key, "").strip() for key in ("name", "descr"))
    mark = Mark(role=called.rstrip("0123456789").rstrip(), alt=alt)
    labels = [] if texts is None else list(_labels(texts, box))
    if ink.stroke or ink.fill:
        yield _form(inside.get(_CUSTOM), inside.get(_PRESET), box, ink, mark)
    elif labels and alt:
        labels[0] = evolve(labels[0], mark=mark)
    yield from labels


def _box(frame: Element | None, view: _View) -> _Box:
    if frame is None:
        return _Box(view.x, view.y, 0, 0)
    known = {child.tag: child for child in frame}
    left, top = view.point(*_pair(known.get(_OFFSET), "x", "y"))
    width, height = _pair(known.get(_EXTENT), "cx", "cy")
    return _Box(
        left,
        top,
        round(width * view.across, 3),
        round(height * view.down, 3),
        upside_down=frame.get("flipV") in {"1", "true"},
        mirrored=frame.get("flipH") in {"1", "true"},
    )


def _form(custom: Element | None, preset: Element | None, box: _Box, ink: Ink, mark: Mark) -> Leaf:
    kind = "" if preset is None else preset.get("prst", "")
    if custom is not None:
        steps = tuple(_steps(custom, box))
        if steps:
            return Path(steps=steps, ink=ink, mark=mark)
    if kind == "ellipse":
        rx, ry = box.width / 2, box.height / 2
        return Ellipse(cx=box.left + rx, cy=box.top + ry, rx=rx, ry=ry, ink=ink, mark=mark)
    if kind == "line" or "onnector" in kind:
        right, bottom = box.left + box.width, box.top + box.height
        ends = ((box.left, box.top), (right, bottom))
        if box.upside_down != box.mirrored:
            ends = ((box.left, bottom), (right, box.top))
        return Polyline(points=ends, ink=ink, mark=mark)
    radius = 0.0
    if kind == "roundRect" and preset is not None:
        guide = preset.find(f".//{_GUIDE}")
        share = _number("" if guide is None else guide.get("fmla", "").rpartition(" ")[2]) or _WHOLE / 6
        radius = round(min(share / _WHOLE, 0.5) * min(box.width, box.height), 3)
    return Rect(x=box.left, y=box.top, width=box.width, height=box.height, radius=radius, ink=ink, mark=mark)


def _steps(custom: Element, box: _Box) -> Iterator[PathStep]:
    for path in custom.iter(_PATH):
        wide, high = (_number(path.get(side)) for side in ("w", "h"))
        across = box.width / wide if wide else 1 / EMU_PER_PX
        down = box.height / high if high else 1 / EMU_PER_PX
        for step in path:
            points = [
                (
                    round(box.left + _number(point.get("x")) * across, 3),
                    round(box.top + _number(point.get("y")) * down, 3),
                )
                for point in step.iter(_POINT)
            ]
            if step.tag == _CLOSE:
                yield Close()
            elif step.tag == _MOVE and points:
                yield MoveTo(points[0])
            elif step.tag == _LINE and points:
                yield LineTo(points[0])
            elif step.tag == _CURVE and len(points) == 3:  # noqa: PLR2004 - two controls and the end
                yield CurveTo(points[0], points[1], points[2])


# --- texts ------------------------------------------------------------------------------------


def _labels(node: Element, box: _Box) -> Iterator[Label]:
    """Yield the lines of a text box, one below the other."""
    holder = next(node.iter(BOX_TEXT), None)
    if holder is None:
        return
    turning = next(holder.iter(_DIRECTION), None)
    turned = turning is not None and turning.get(VAL) == "btLr"
    row = 0.0
    for paragraph in holder.iter(P):
        text = " ".join("".join(words.text or "" for words in paragraph.iter(T)).split())
        if not text:
            continue
        own, align = next(paragraph.iter(SIZE), None), next(paragraph.iter(ALIGN), None)
        points = _number(None if own is None else own.get(VAL)) / 2
        size = round(points * PX_PER_POINT, 3) or SMALLEST_TEXT
        anchor = _ANCHORS.get("" if align is None else align.get(VAL, ""), "start")
        before = _BEFORE[anchor]
        if turned:
            x, y = box.left + row + _ASCENT * size, box.top + box.height * (1 - before)
        else:
            x, y = box.left + box.width * before, box.top + row + _ASCENT * size
        bold, italic = (next(paragraph.iter(tag), None) is not None for tag in (BOLD, ITALIC))
        size = max(size, SMALLEST_TEXT)
        row += size * _LEADING
        yield Label(
            x=round(x, 3), y=round(y, 3), text=text, size=size, anchor=anchor,
            bold=bold, italic=italic, turned=turned,
        )  # fmt: skip


# --- numbers ----------------------------------------------------------------------------------


def _pair(node: Element | None, first: str, second: str) -> tuple[float, float]:
    if node is None:
        return 0.0, 0.0
    return _number(node.get(first)), _number(node.get(second))


def _number(text: str | None) -> float:
    digits = text.removeprefix("-") if text else ""
    return float(text or 0) if digits.isascii() and digits.isdigit() and len(digits) < _DIGITS else 0.0


def _corners(shape: Leaf) -> Iterator[Point]:
    match shape:
        case Rect():
            yield shape.x + shape.width, shape.y + shape.height
        case Ellipse():
            yield shape.cx + shape.rx, shape.cy + shape.ry
        case Polyline():
            yield from shape.points
        case Path():
            yield from (one.to for one in shape.steps if not isinstance(one, Close))
        case Label():
            yield shape.x, shape.y
