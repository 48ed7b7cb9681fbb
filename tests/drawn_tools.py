"""A tool of the tests with a drawing of any size, registered while a test runs."""

from typing import Annotated

import pytest
from attrs import evolve, frozen

from socialwork.drawings import base as drawings
from socialwork.drawings.base import DrawingEntry, View
from socialwork.errors import DrawingError
from socialwork.figures.model import Figure, Label, Rect
from socialwork.tools import base as tools
from socialwork.tools.base import Tool, ToolEntry
from socialwork.values.text import Prose
from socialwork.words import Words

WORDS = Words("Kartu kekuatan", "Strength card")


@frozen(kw_only=True)
class Cards(Tool):
    """Cards that the client has picked; each takes as much room as it is told."""

    people: Annotated[tuple[str, ...], Words("Orang", "People")] = ()
    side: Annotated[int, Words("Sisi", "Side")] = 300
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""


def draw_cards(tool: Cards, view: View) -> Figure:
    """Return a square with the people in it."""
    if not tool.people:
        raise DrawingError(Words("kartu tanpa orang", "cards without people"))
    named = [view.name(code) for code in tool.people]
    return Figure(
        width=tool.side,
        height=300,
        items=(Rect(x=1, y=1, width=tool.side - 2, height=298), Label(x=9, y=40, text=", ".join(named))),
        title=f"Kartu {' dan '.join(named)}",
        alt=f"Kartu kekuatan dari {' dan '.join(named)}",
        description=tuple(f"{name} memegang kartu" for name in named),
        lang=view.lang,
    )


def half_cards(tool: Cards) -> tuple[Cards, ...]:
    """Return a smaller tool for each person."""
    return tuple(evolve(tool, people=(one,), side=tool.side // len(tool.people)) for one in tool.people)


def name_half(tool: Cards, place: int, view: View) -> str:
    """Return whose card it is; that of nobody in particular has no name."""
    return f"kartu ke-{place + 1}, {view.name(tool.people[0])}" if tool.people[0] != "A9" else ""


def register_cards(monkeypatch: pytest.MonkeyPatch, entry: DrawingEntry | None = None) -> None:
    """Let the library know the tool and its drawing until the test is over."""
    drawings.drawn_tools()  # loads those of the library first
    monkeypatch.setitem(tools._REGISTRY, "strength-card", ToolEntry("strength-card", Cards, WORDS))
    monkeypatch.setitem(
        drawings._DRAWINGS, Cards, entry or DrawingEntry(draw_cards, half_cards, name_part=name_half)
    )
