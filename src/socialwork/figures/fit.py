"""How large a drawing may be and has to be: it fits its room, and its text can be read."""

from socialwork.figures.model import PX_PER_INCH, SMALLEST_TEXT, Figure, Label, flat

PX_PER_CM = PX_PER_INCH / 2.54
"""CSS pixels to the centimetre."""

_ROUNDING = 1 - 1e-6
"""What a scale may lack because of how numbers are rounded."""


def legible_scale(figure: Figure) -> float:
    """Return the smallest scale at which no text of *figure* is smaller than 8 pt; 0 where it has none.

    >>> from socialwork.figures.model import PX_PER_POINT
    >>> name = Label(x=0, y=20, text="KL", size=16 * PX_PER_POINT)
    >>> round(legible_scale(Figure(width=200, height=100, items=(name,), title="", alt="")), 3)
    0.5
    """
    labels = (shape for shape in flat(figure.items) if isinstance(shape, Label) and shape.text.strip())
    return max((SMALLEST_TEXT / label.size for label in labels), default=0.0)


def fitting_scale(figure: Figure, *, width: float, height: float) -> float:
    """Return the scale at which *figure* fills a room of *width* and *height* pixels one way or the other.

    >>> fitting_scale(Figure(width=200, height=100, items=(), title="", alt=""), width=100, height=500)
    0.5
    """
    return min(width / figure.width, height / figure.height)


def fits(figure: Figure, *, width: float, height: float) -> bool:
    """Say whether *figure* can stand in a room of *width* and *height* pixels with text of 8 pt or more."""
    return fitting_scale(figure, width=width, height=height) >= legible_scale(figure) * _ROUNDING


def chosen_scale(figure: Figure, *, width: float, height: float, wanted: float = 1.0) -> float:
    """Return the scale nearest to *wanted* at which the text of *figure* can be read and it fits its room.

    Where no scale does both, the one that fits: ask :func:`fits` before.

    >>> plain = Figure(width=200, height=100, items=(), title="", alt="")
    >>> chosen_scale(plain, width=1000, height=1000), chosen_scale(plain, width=150, height=1000)
    (1.0, 0.75)
    """
    return min(max(wanted, legible_scale(figure)), fitting_scale(figure, width=width, height=height))
