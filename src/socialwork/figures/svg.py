"""Write a figure as SVG, in the part of SVG that every program draws alike.

Only ``g``, ``rect``, ``ellipse``, ``polyline``, ``polygon``, ``path``, ``text``, ``title`` and ``desc`` with
presentation attributes: no style sheets, references, markers, patterns or filters. The same figure gives the
same bytes; ids carry the hash of its content, so that several figures can stand on one page.
"""

import math
import re
from collections.abc import Iterator
from hashlib import sha256

from socialwork.figures.model import (
    Close,
    CurveTo,
    Ellipse,
    Figure,
    Ink,
    Label,
    Leaf,
    LineTo,
    MoveTo,
    Path,
    PathStep,
    Point,
    Polyline,
    Rect,
    flat,
)

FONTS = "Socialwork Sans, Liberation Sans, Arial, Helvetica, sans-serif"
"""The fonts that a program may use, the best first; the first three are equally wide."""

PAPER = "#ffffff"
"""The colour behind a figure; without it, black lines vanish on a dark page."""

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

HALO_WIDTH = 0.3
"""How wide the line of a halo is, in heights of the font; half of it lies outside the letters."""


def to_svg(figure: Figure, *, suffix: str = "") -> str:
    """Return *figure* as an SVG document.

    Args:
        figure: The figure.
        suffix: What its ids end in; a figure that stands on one page twice needs another one there.

    >>> from socialwork.figures.model import Figure, Rect
    >>> box = Rect(x=1, y=1, width=18, height=8)
    >>> figure = Figure(width=20, height=10, items=(box,), title="Kotak", alt="Sebuah kotak.")
    >>> print(to_svg(figure).splitlines()[-2])
    <rect x="1" y="1" width="18" height="8" fill="none" stroke="#000000" stroke-width="1.5"/>

    Raises:
        ValueError: A length or a place is not a finite number.
    """
    shapes = [line for shape in flat(figure.items) for line in _leaf(shape)]
    name = "f" + sha256(f"{figure!r}".encode("utf-8", "replace")).hexdigest()[:10] + suffix
    size = f'width="{number(figure.width)}" height="{number(figure.height)}"'
    view = f'viewBox="0 0 {number(figure.width)} {number(figure.height)}"'
    said = f'role="img" aria-labelledby="{name}-title {name}-desc" xml:lang="{escaped(figure.lang)}"'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} {said}>',
            f'<title id="{name}-title">{escaped(figure.title)}</title>',
            f'<desc id="{name}-desc">{escaped(" ".join((figure.alt, *figure.description)))}</desc>',
            f'<rect {size} fill="{PAPER}"/>',
            f'<g font-family="{FONTS}">',
            *shapes,
            "</g></svg>\n",
        )
    )


def number(value: float) -> str:
    """Return a length as SVG writes it: two decimals at most, and never ``-0``.

    >>> number(12.0), number(-0.001), number(1.005), number(1/3)
    ('12', '0', '1', '0.33')

    Raises:
        ValueError: *value* is infinite or no number.
    """
    if not math.isfinite(value):
        message = f"a figure cannot have a length of {value}"
        raise ValueError(message)
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def escaped(text: str) -> str:
    """Return *text* for use in XML; characters that XML does not allow become the replacement character."""
    clean = _FORBIDDEN.sub("\ufffd", text)
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        clean = clean.replace(plain, entity)
    return clean


# --- shapes -----------------------------------------------------------------------------------


def _leaf(shape: Leaf) -> Iterator[str]:
    match shape:
        case Rect():
            place = f'x="{number(shape.x)}" y="{number(shape.y)}"'
            size = f'width="{number(shape.width)}" height="{number(shape.height)}"'
            radius = f' rx="{number(shape.radius)}"' if shape.radius else ""
            yield _element("rect", f"{place} {size}{radius}{_ink(shape.ink)}", shape.mark.alt)
        case Ellipse():
            centre = f'cx="{number(shape.cx)}" cy="{number(shape.cy)}"'
            radii = f'rx="{number(shape.rx)}" ry="{number(shape.ry)}"'
            yield _element("ellipse", f"{centre} {radii}{_ink(shape.ink)}", shape.mark.alt)
        case Polyline():
            name = "polygon" if shape.closed else "polyline"
            points = " ".join(_pair(point) for point in shape.points)
            yield _element(name, f'points="{points}"{_ink(shape.ink, joined=True)}', shape.mark.alt)
        case Path():
            steps = " ".join(_step(step) for step in shape.steps)
            yield _element("path", f'd="{steps}"{_ink(shape.ink, joined=True)}', shape.mark.alt)
        case Label():
            yield from _label(shape)


def _element(name: str, attributes: str, alt: str) -> str:
    if not alt:
        return f"<{name} {attributes}/>"
    return f"<{name} {attributes}><title>{escaped(alt)}</title></{name}>"


def _ink(ink: Ink, *, joined: bool = False) -> str:
    """Return the attributes of an ink, with a space before; *joined* rounds the corners of a line."""
    parts = [f'fill="{escaped(ink.fill) or "none"}"']
    if ink.stroke:
        parts += [f'stroke="{escaped(ink.stroke)}"', f'stroke-width="{number(ink.width)}"']
        if joined:
            parts.append('stroke-linejoin="round"')
        if ink.dash:
            parts.append(f'stroke-dasharray="{" ".join(number(one) for one in ink.dash)}"')
    return " " + " ".join(parts)


def _pair(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"


def _step(step: PathStep) -> str:
    match step:
        case MoveTo(to):
            return f"M{_pair(to)}"
        case LineTo(to):
            return f"L{_pair(to)}"
        case CurveTo(control1, control2, to):
            return f"C{_pair(control1)} {_pair(control2)} {_pair(to)}"
        case Close():
            return "Z"


def _label(label: Label) -> Iterator[str]:
    text = escaped(" ".join(label.text.split()))
    if not text:
        return
    x, y = number(label.x), number(label.y)
    parts = [f'x="{x}" y="{y}" font-size="{number(label.size)}"']
    if label.anchor != "start":
        parts.append(f'text-anchor="{label.anchor}"')
    if label.bold:
        parts.append('font-weight="bold"')
    if label.italic:
        parts.append('font-style="italic"')
    if label.turned:
        parts.append(f'transform="rotate(-90 {x} {y})"')
    place = " ".join(parts)
    if label.halo:
        width = number(HALO_WIDTH * label.size)
        line = f'fill="none" stroke="{escaped(label.halo)}" stroke-width="{width}" stroke-linejoin="round"'
        yield f'<text {place} {line} aria-hidden="true">{text}</text>'
    alt = f"<title>{escaped(label.mark.alt)}</title>" if label.mark.alt else ""
    yield f'<text {place} fill="{escaped(label.color)}">{alt}{text}</text>'
