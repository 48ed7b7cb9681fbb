"""Panels with lists of short texts, shortened evenly where all of them together have no room."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from socialwork.drawings.texts import clipped
from socialwork.figures.box import Box
from socialwork.figures.model import PX_PER_POINT, SMALLEST_TEXT, Label, Mark
from socialwork.figures.textflow import LEADING, wrap
from socialwork.words import Lang, Words

_HEAD = 1.5  # heights of a line: the title of a list, with the air above it
_BULLET = 12.0
_SIZES = (9 * PX_PER_POINT, SMALLEST_TEXT)
_MOST_LINES = 4
_MORE = Words("… dan {n} lagi", "… and {n} more")
_NOTHING = Words("–", "–")


@frozen(kw_only=True)
class Items:
    """A list of short texts in a panel.

    Attributes:
        title: What stands above it.
        sign: What stands before each text.
        role: What its texts stand for in the figure.
        texts: The texts.
    """

    title: str
    sign: str
    role: str
    texts: tuple[str, ...]


@frozen(kw_only=True)
class Setting:
    """How texts are set: a size, and how much of each text and of each list there is room for.

    Attributes:
        size: The height of the font.
        lines: How many lines a text has at most.
        items: How many texts a list has at most.
    """

    size: float
    lines: int
    items: int


@frozen
class _Line:
    text: str
    sign: str = ""
    role: str = "panel-title"
    bold: bool = False
    height: float = LEADING


def settings(panels: Sequence[Sequence[Items]]) -> Iterator[Setting]:
    """Yield the ways to set the texts of panels, the most generous first."""
    most = max((len(one.texts) for panel in panels for one in panel), default=0)
    for lines in range(_MOST_LINES, 0, -1):
        for size in _SIZES:
            yield Setting(size=size, lines=lines, items=most)
    for items in range(most - 1, 0, -1):
        yield Setting(size=SMALLEST_TEXT, lines=1, items=items)


def panel_height(panel: Sequence[Items], width: float, setting: Setting) -> float:
    """Return how high the texts of a panel are."""
    return sum(line.height for line in _lines(panel, width, setting, "id")) * setting.size


def is_cut(panel: Sequence[Items], width: float, setting: Setting) -> bool:
    """Say whether a text of a panel, or a list, was shortened."""
    room = width - _BULLET
    texts = [text for one in panel for text in one.texts[: setting.items]]
    return any(len(one.texts) > setting.items for one in panel) or any(
        clipped(text, room, setting.lines, setting.size)[1] for text in texts
    )


def panel_labels(panel: Sequence[Items], box: Box, setting: Setting, lang: Lang) -> Iterator[Label]:
    """Yield the texts of a panel, from the top of *box* down."""
    y = box.y
    for line in _lines(panel, box.width, setting, lang):
        y += line.height * setting.size
        place = y - 0.3 * setting.size
        mark = Mark(layer=1, role=line.role)
        left = box.x if line.bold else box.x + _BULLET
        yield Label(x=left, y=place, text=line.text, size=setting.size, bold=line.bold, mark=mark)
        if line.sign:
            yield Label(
                x=box.x + 1, y=place, text=line.sign, size=setting.size, mark=Mark(layer=1, role="sign")
            )


def _lines(panel: Sequence[Items], width: float, setting: Setting, lang: Lang) -> Iterator[_Line]:
    for one in panel:
        for n, text in enumerate(wrap(one.title, width, setting.size, bold=True)):
            yield _Line(text, bold=True, height=LEADING if n else _HEAD)
        shown = one.texts[: setting.items]
        for text in shown:
            lines, _ = clipped(text, width - _BULLET, setting.lines, setting.size)
            for n, line in enumerate(lines):
                yield _Line(line, "" if n else one.sign, one.role)
        if len(one.texts) > len(shown):
            yield _Line(_MORE.pick(lang).format(n=len(one.texts) - len(shown)), role="more")
        if not one.texts:
            yield _Line(_NOTHING.pick(lang), role="more")
