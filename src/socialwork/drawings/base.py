"""The open family of drawings: which function draws a tool, and how a drawing may name people."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, TypeVar, cast

from attrs import field, frozen

from socialwork.errors import DrawingError
from socialwork.figures.fit import PX_PER_CM
from socialwork.figures.model import Figure
from socialwork.instruments.catalogue import instrument
from socialwork.instruments.model import Instrument
from socialwork.remembering import forgetting
from socialwork.tools.base import Tool, ToolEntry, tool_entries, tool_entry
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
        instruments: The case's own instruments, for drawings of scores; those of the catalogue are known.
    """

    lang: Lang = "id"
    names: Mapping[str, str] = _NOTHING
    client: str = ""
    width: float = TEXT_WIDTH
    notation: Notation = Notation.MCGOLDRICK
    genogram: Genogram | None = None
    instruments: tuple[Instrument, ...] = ()

    def name(self, code: str) -> str:
        """Return what stands in the drawing for *code*.

        >>> View(names={"IB": "Ibu"}).name("IB"), View().name("IB")
        ('Ibu', 'IB')
        """
        return self.names.get(code, code)

    def instrument(self, code: str) -> Instrument | None:
        """Return the instrument of that code: the case's own, else that of the catalogue, else ``None``."""
        own = next((one for one in self.instruments if one.code == code), None)
        return instrument(code) if own is None else own


_T = TypeVar("_T", bound=Tool)
_Item = TypeVar("_Item")
Draw = Callable[[_T, View], Figure]
Split = Callable[[_T], tuple[_T, ...]]
NamePart = Callable[[_T, int, View], str]
"""Says which part of the whole a tool is that a split has made: the tool, its place from 0, the view."""


@frozen
class DrawingEntry:
    """How one class of tools is drawn.

    Attributes:
        draw: Makes its drawing.
        split: Makes smaller tools of one that is too large for a page; ``None`` where that cannot be done.
        name_part: Says which part a smaller tool is; ``None`` where they are only counted.
        after_table: Whether a report puts the drawing behind the table of the tool.
    """

    draw: Callable[[Any, View], Figure]
    split: Callable[[Any], tuple[Any, ...]] | None = field(default=None)
    name_part: Callable[[Any, int, View], str] | None = field(default=None, kw_only=True)
    after_table: bool = field(default=False, kw_only=True)


_DRAWINGS: dict[type[Tool], DrawingEntry] = {}
_BUILT_IN: tuple[str, ...] = (
    "body_map",
    "bpss",
    "culturagram",
    "ecomap",
    "genogram.genogram",
    "institution_venn",
    "life_road_map",
    "life_timeline",
    "member_change",
    "mind_map",
    "problem_tree",
    "scores",
    "set_venn",
    "sociogram",
    "tallies",
)
"""The modules that draw the tools of the library; they load when a drawing is first asked for."""


def draws(
    cls: type[_T],
    *,
    split: Split[_T] | None = None,
    name_part: NamePart[_T] | None = None,
    after_table: bool = False,
) -> Callable[[Draw[_T]], Draw[_T]]:
    """Register the function that draws tools of class *cls*; a second one is refused.

    Args:
        cls: The class of the tool.
        split: Makes smaller tools of one that is too large for a page.
        name_part: Says in captions which part a smaller tool is; without it parts are counted.
        after_table: Whether a report puts the drawing behind the table of the tool rather than before it.

    Raises:
        ValueError: The class has a drawing already.
    """

    def register(draw: Draw[_T]) -> Draw[_T]:
        if not (draw.__module__ or "").startswith(f"{__package__}."):
            _load_built_in()  # or a tool of the library would look free
        if cls in _DRAWINGS:
            message = f"{cls.__name__} has a drawing already"
            raise ValueError(message)
        _DRAWINGS[cls] = DrawingEntry(draw, split, name_part=name_part, after_table=after_table)
        return draw

    return register


def drawing_entry(cls: type[Tool]) -> DrawingEntry | None:
    """Return how tools of class *cls* are drawn, or ``None`` where they are not."""
    _load_built_in()
    return _DRAWINGS.get(cls)


def drawn_tools() -> tuple[ToolEntry, ...]:
    """Return the registered tools that have a drawing: those of the library, then others."""
    _load_built_in()
    return tuple(entry for entry in tool_entries() if entry.cls in _DRAWINGS)


@forgetting
def draw(tool: Tool, view: View | None = None) -> Figure:
    """Return the drawing of *tool*: the same for the same tool, whoever asks.

    Args:
        tool: A tool of assessment, such as a genogram.
        view: Language, names and room; codes instead of names, in Indonesian, when left out.

    Raises:
        DrawingError: Tools of this class have no drawing, or what the tool says cannot be drawn.
    """
    entry = drawing_entry(type(tool))
    if entry is None:
        known = ", ".join(one.code for one in drawn_tools())
        raise DrawingError(_NONE.format(tool=tool_entry(tool).code, known=known))
    return entry.draw(tool, View() if view is None else view)


def split(tool: _T) -> tuple[_T, ...]:
    """Return *tool* as smaller tools of its kind; itself where its kind knows no parts."""
    entry = drawing_entry(type(tool))
    return (tool,) if entry is None or entry.split is None else cast("tuple[_T, ...]", entry.split(tool))


def evenly(items: tuple[_Item, ...], most: int) -> list[tuple[_Item, ...]]:
    """Return *items* in as few parts of about one length as have *most* at most, one at least.

    >>> evenly((1, 2, 3, 4, 5), 3)
    [(1, 2, 3), (4, 5)]
    """
    count = max(-(-len(items) // most), 1)
    each = -(-len(items) // count)
    return [items[n * each : (n + 1) * each] for n in range(count)]


@cache
def _load_built_in() -> None:
    for name in _BUILT_IN:
        import_module(f"socialwork.drawings.{name}")
