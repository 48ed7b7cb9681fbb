"""The open family of drawings: which function draws a tool, and how a drawing may name people."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, TypeVar, cast

from attrs import field, frozen

from socialwork.errors import SocialWorkError
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.model import Figure
from socialwork.tools.base import Tool, tool_entry
from socialwork.tools.genogram import Genogram
from socialwork.vocabulary.drawing import Notation
from socialwork.words import Lang, Words

TEXT_WIDTH = 14.0 * PX_PER_CM
"""The width of the text on an A4 page of the shipped template, in pixels."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_NONE = Words(
    "alat {tool!r} tidak mempunyai gambar; yang mempunyai: {known}",
    "the tool {tool!r} has no drawing; these have one: {known}",
)


@frozen(kw_only=True)
class View:
    """How a tool is drawn.

    Attributes:
        lang: The language of its words.
        names: What stands in the drawing for a code. A code that is not here stands for itself, so that
            nobody is named unless the caller says so.
        client: The code of the client, where the tool does not say who that is.
        width: How much room there is from side to side, in pixels; a layout that can be narrower keeps to it.
        notation: Which set of symbols a genogram uses.
        genogram: The family of the case, for drawings that show who lives in the household; it is what says
            who of them is male, who female.
    """

    lang: Lang = "id"
    names: Mapping[str, str] = _NOTHING
    client: str = ""
    width: float = TEXT_WIDTH
    notation: Notation = Notation.MCGOLDRICK
    genogram: Genogram | None = None

    def name(self, code: str) -> str:
        """Return what stands in the drawing for *code*.

        >>> View(names={"IB": "Ibu"}).name("IB"), View().name("IB")
        ('Ibu', 'IB')
        """
        return self.names.get(code, code)


_T = TypeVar("_T", bound=Tool)
Draw = Callable[[_T, View], Figure]
Split = Callable[[_T], tuple[_T, ...]]


@frozen
class DrawingEntry:
    """How one class of tools is drawn.

    Attributes:
        draw: Makes its drawing.
        split: Makes smaller tools of one that is too large for a page; ``None`` where that cannot be done.
    """

    draw: Callable[[Any, View], Figure]
    split: Callable[[Any], tuple[Any, ...]] | None = field(default=None)


_DRAWINGS: dict[type[Tool], DrawingEntry] = {}
_BUILT_IN: tuple[str, ...] = ("culturagram", "ecomap", "institution_venn", "set_venn", "sociogram")
"""The modules that draw the tools of the library; they load when a drawing is first asked for."""


def draws(cls: type[_T], *, split: Split[_T] | None = None) -> Callable[[Draw[_T]], Draw[_T]]:
    """Register the function that draws tools of class *cls*; a second one is refused.

    Args:
        cls: The class of the tool.
        split: Makes smaller tools of one that is too large for a page.

    Raises:
        ValueError: The class has a drawing already.
    """

    def register(draw: Draw[_T]) -> Draw[_T]:
        if cls in _DRAWINGS:
            message = f"{cls.__name__} has a drawing already"
            raise ValueError(message)
        _DRAWINGS[cls] = DrawingEntry(draw, split)
        return draw

    return register


def drawing_entry(cls: type[Tool]) -> DrawingEntry | None:
    """Return how tools of class *cls* are drawn, or ``None`` where they are not."""
    _load_built_in()
    return _DRAWINGS.get(cls)


def draw(tool: Tool, view: View | None = None) -> Figure:
    """Return the drawing of *tool*: the same for the same tool, whoever asks.

    Args:
        tool: A tool of assessment, such as a genogram.
        view: Language, names and room; codes instead of names, in Indonesian, when left out.

    Raises:
        SocialWorkError: Tools of this class have no drawing, or what the tool says cannot be drawn.
    """
    entry = drawing_entry(type(tool))
    if entry is None:
        known = ", ".join(sorted(cls.__name__ for cls in _DRAWINGS))
        raise SocialWorkError(_NONE.format(tool=tool_entry(tool).code, known=known).en)
    return entry.draw(tool, View() if view is None else view)


def split(tool: _T) -> tuple[_T, ...]:
    """Return *tool* as smaller tools of its kind; itself where its kind knows no parts."""
    entry = drawing_entry(type(tool))
    return (tool,) if entry is None or entry.split is None else cast("tuple[_T, ...]", entry.split(tool))


@cache
def _load_built_in() -> None:
    for name in _BUILT_IN:
        import_module(f"socialwork.drawings.{name}")
