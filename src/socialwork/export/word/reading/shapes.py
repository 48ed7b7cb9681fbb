"""Drawings made of shapes, and what is said in charts and diagrams."""

from socialwork.document.nodes import Drawing
from socialwork.export.word.reading.names import P
from socialwork.export.word.visible_text import visible_text
from socialwork.export.word.xml import Element, name
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.model import Figure, Ink, Label, Rect

_TEXT = name("a:t")
_LINE = 20.0
_SIDES = (12.0, 6.0)

NO_WORDS = "(gambar tanpa teks)"
"""What stands for the words of a drawing that has none."""


def drawn(frame: Element, size: tuple[float, float], alt: str, title: str, texts: tuple[str, ...]) -> Drawing:
    """Return the drawing in *frame*.

    Args:
        frame: What holds its shapes.
        size: Width and height, in centimetres.
        alt: What it shows.
        title: What it is.
        texts: What it says besides the texts of its shapes.
    """
    said = (*(text for text in map(visible_text, frame.iter(P)) if text.strip()), *texts)
    width, height = (own or usual for own, usual in zip(size, _SIDES, strict=True))
    high = max(height * PX_PER_CM, _LINE * (len(said) + 1))
    labels = tuple(Label(x=4, y=_LINE * (n + 1), text=text) for n, text in enumerate(said))
    sheet = Rect(x=0, y=0, width=width * PX_PER_CM, height=high, ink=Ink(stroke="#808080"))
    words = alt or title or "; ".join(said) or NO_WORDS
    figure = Figure(
        width=width * PX_PER_CM, height=high, items=(sheet, *labels), title=title or words[:80], alt=words
    )
    return Drawing(figure=figure)


def told(tree: Element) -> tuple[str, ...]:
    """Return the texts of a chart or diagram, in order."""
    return tuple(text for one in tree.iter(_TEXT) if (text := (one.text or "").strip()))
