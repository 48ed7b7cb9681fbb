"""Figures in notebooks, and in words."""

from collections.abc import Container

from attrs import frozen

from socialwork.figures.model import Figure
from socialwork.figures.svg import to_svg


def in_words(figure: Figure) -> str:
    """Return what *figure* says to those who cannot see it: title, short text, full description."""
    return "\n".join((figure.title, figure.alt, *figure.description))


@frozen
class NotebookDrawing:
    """A figure that shows itself in a notebook: as SVG, or as text where that is all a program can show.

    Attributes:
        figure: The figure.
    """

    figure: Figure

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, str]:
        """Return the drawing in the formats that Jupyter asks for."""
        made = {"image/svg+xml": to_svg(self.figure), "text/plain": in_words(self.figure)}
        return {
            name: content
            for name, content in made.items()
            if (include is None or name in include) and (exclude is None or name not in exclude)
        }


def show(figure: Figure) -> NotebookDrawing:
    """Return *figure* as the last value of a notebook's cell, which shows it."""
    return NotebookDrawing(figure)
