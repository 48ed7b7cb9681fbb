"""Symbols of people in small: a square for a male, a circle for a female, neither where it is not known."""

from socialwork.figures.blobs import Blob
from socialwork.figures.model import Ellipse, Ink, Mark, Rect, Shape
from socialwork.vocabulary.person import Sex

_ROUNDED = 0.6
BETWEEN = 3.0
"""How far the two outlines of the client's symbol are apart."""


def person_symbol(
    blob: Blob,
    sex: Sex = Sex.UNKNOWN,
    *,
    client: bool = False,
    mark: Mark = Mark(),  # noqa: B008 - frozen
) -> tuple[Shape, ...]:
    """Return the symbol of somebody, sized to the text in it; the client's has a double outline."""
    rims = (blob, blob.grown(-BETWEEN)) if client else (blob,)
    fills = ("#ffffff", "")
    return tuple(_rim(rim, sex, fill, mark) for rim, fill in zip(rims, fills, strict=False))


def _rim(rim: Blob, sex: Sex, fill: str, mark: Mark) -> Shape:
    ink = Ink(width=1.25, fill=fill)
    if sex is Sex.FEMALE:
        return Ellipse(cx=rim.x, cy=rim.y, rx=rim.rx, ry=rim.ry, ink=ink, mark=mark)
    box = rim.box
    radius = _ROUNDED * min(rim.rx, rim.ry) if sex is Sex.UNKNOWN else 0.0
    return Rect(x=box.x, y=box.y, width=box.width, height=box.height, radius=radius, ink=ink, mark=mark)
