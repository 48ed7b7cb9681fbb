"""Marks of points on a line: they differ in form and filling, so that a photocopy tells them apart."""

from typing import Literal

from socialwork.figures.model import Ellipse, Ink, Mark, Point, Polyline, Rect, Shape

Form = Literal["circle", "square", "diamond", "up", "down"]
"""The form of a mark; ``up`` and ``down`` are triangles."""

BLACK, WHITE = "#000000", "#ffffff"


def marker(form: Form, place: Point, radius: float, *, filled: bool = True, mark: Mark = Mark()) -> Shape:  # noqa: B008 - frozen, so it may be shared
    """Return a mark round *place*; one that is not filled is white inside."""
    ink = Ink(stroke=BLACK, width=1.0, fill=BLACK if filled else WHITE)
    x, y = place
    match form:
        case "circle":
            return Ellipse(cx=x, cy=y, rx=radius, ry=radius, ink=ink, mark=mark)
        case "square":
            side = 1.8 * radius
            return Rect(x=x - side / 2, y=y - side / 2, width=side, height=side, ink=ink, mark=mark)
        case "diamond":
            reach = 1.3 * radius
            points: tuple[Point, ...] = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
        case "up" | "down":
            tip = -1.2 * radius if form == "up" else 1.2 * radius
            points = ((x, y + tip), (x + 1.1 * radius, y - 0.75 * tip), (x - 1.1 * radius, y - 0.75 * tip))
    return Polyline(points=points, closed=True, ink=ink, mark=mark)
