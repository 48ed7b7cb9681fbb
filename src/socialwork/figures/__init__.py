"""Drawings as values: shapes and measured text that writers turn into SVG, PNG and Word drawings.

Each name loads its module when it is first asked for.
"""

from typing import TYPE_CHECKING, Any

from socialwork.lazy import lazy

if TYPE_CHECKING:
    from socialwork.figures.measure import text_width, unmeasured
    from socialwork.figures.model import (
        Close,
        CurveTo,
        Ellipse,
        Figure,
        Group,
        Ink,
        Label,
        LineTo,
        Mark,
        MoveTo,
        Path,
        Polyline,
        Rect,
    )
    from socialwork.figures.png import MissingLettersWarning, PngExtraError, to_png
    from socialwork.figures.show import NotebookDrawing, in_words
    from socialwork.figures.soundness import colliding, missing_letters, outside
    from socialwork.figures.svg import to_svg

__all__ = [
    "Close",
    "CurveTo",
    "Ellipse",
    "Figure",
    "Group",
    "Ink",
    "Label",
    "LineTo",
    "Mark",
    "MissingLettersWarning",
    "MoveTo",
    "NotebookDrawing",
    "Path",
    "PngExtraError",
    "Polyline",
    "Rect",
    "colliding",
    "in_words",
    "missing_letters",
    "outside",
    "text_width",
    "to_png",
    "to_svg",
    "unmeasured",
]

_, _load = lazy(
    __name__,
    {
        "measure": "text_width unmeasured",
        "model": "Close CurveTo Ellipse Figure Group Ink Label LineTo Mark MoveTo Path Polyline Rect",
        "png": "MissingLettersWarning PngExtraError to_png",
        "show": "NotebookDrawing in_words",
        "soundness": "colliding missing_letters outside",
        "svg": "to_svg",
    },
)


def __getattr__(name: str) -> Any:
    """Load the module in which *name* lives."""
    return _load(name)
