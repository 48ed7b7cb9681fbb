"""Everything that can be drawn of a case: its tools, and what stands in the case as a whole."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from importlib import import_module

from attrs import frozen

from socialwork.case import Case
from socialwork.drawings.base import View, draw, drawn_tools
from socialwork.figures.model import Figure
from socialwork.process.tools import tools_at
from socialwork.tools.base import ToolEntry
from socialwork.vocabulary.term import normalised
from socialwork.words import Words

FiguresOf = Callable[[Case, View], Iterable[Figure]]
"""Makes the drawings of one kind that a case has, in the order of the case file; perhaps none."""


@frozen
class DrawingKind:
    """One kind of drawing.

    Attributes:
        code: Its stable code; that of the tool where it draws a tool.
        words: What it is called.
        figures: Makes those of a case.
    """

    code: str
    words: Words
    figures: FiguresOf


_KINDS: dict[str, DrawingKind] = {}
_BUILT_IN = ("of_the_case",)
"""The modules with the kinds of the library that are no tools."""


def draws_case(code: str, words: Words) -> Callable[[FiguresOf], FiguresOf]:
    """Register a drawing of something in a case that is no tool, such as the course of a token economy.

    Args:
        code: By which it is asked for; no tool has it.
        words: What it is called.

    Raises:
        ValueError: The code is taken.
    """

    def register(figures: FiguresOf) -> FiguresOf:
        if not (figures.__module__ or "").startswith(f"{__package__}."):
            _load_built_in()
        if code in _KINDS or any(entry.code == code for entry in drawn_tools()):
            message = f"there is a drawing {code!r} already"
            raise ValueError(message)
        _KINDS[code] = DrawingKind(code, words, figures)
        return figures

    return register


def drawing_kinds() -> tuple[DrawingKind, ...]:
    """Return every kind of drawing: the tools, in their order, then what stands in the case as a whole.

    >>> {"organisation", "case-timeline", "tokens"} <= {kind.code for kind in drawing_kinds()}
    True
    """
    _load_built_in()
    tools = tuple(DrawingKind(entry.code, entry.words, partial(_of_tools, entry)) for entry in drawn_tools())
    return (*tools, *_KINDS.values())


def drawing_kind(name: str) -> DrawingKind | None:
    """Return the kind of that code or name, in either language, or ``None``.

    >>> drawing_kind("Struktur Organisasi").code, drawing_kind("lukisan")
    ('organisation', None)
    """
    wanted = normalised(name)
    for kind in drawing_kinds():
        if wanted in {normalised(one) for one in (kind.code, kind.words.id, kind.words.en)}:
            return kind
    return None


def _of_tools(entry: ToolEntry, case: Case, view: View) -> Iterator[Figure]:
    return (draw(tool, view) for _, tool in tools_at(case, entry.cls) if type(tool) is entry.cls)


@cache
def _load_built_in() -> None:
    for name in _BUILT_IN:
        import_module(f"socialwork.drawings.{name}")
