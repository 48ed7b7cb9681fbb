"""The life road map: events of a life on their way up or down."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.checks import between
from socialwork.values.text import Prose, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class LifeEvent:
    """One event: its year, what happened, and how it felt from -5 (worst) to +5 (best)."""

    year: Annotated[int, Words("Tahun", "Year")]
    event: Annotated[str, Words("Peristiwa", "Event")] = field(validator=not_blank)
    feeling: Annotated[int, Words("Perasaan (-5 sampai 5)", "Feeling (-5 to 5)")] = field(
        default=0, validator=between(-5, 5)
    )


@tool("life-road-map", Words("Peta jalan kehidupan", "Life road map"))
@frozen(kw_only=True)
class LifeRoadMap(Tool):
    """The events of a life in order of years, and the goal ahead."""

    events: Annotated[tuple[LifeEvent, ...], Words("Peristiwa", "Events")]
    goal: Annotated[Prose, Words("Tujuan ke depan", "Goal ahead")] = ""
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
