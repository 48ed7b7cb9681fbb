"""The life road map: events of a life on their way up or down."""

from typing import Annotated

from attrs import Attribute, field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.checks import between
from socialwork.values.text import Prose, not_blank
from socialwork.words import Lang, Words

DECADE = 10
"""How many years a decade of age has."""

_BEFORE_BIRTH = Words("sebelum lahir", "before birth")
_CHILDHOOD = Words("masa kanak-kanak", "childhood")
_TEENS = Words("usia belasan", "age 10–19")
_AGES = Words("usia {first}-an", "age {first}–{last}")


def _is_decade(_event: "LifeEvent", _attribute: "Attribute[int | None]", value: int | None) -> None:
    if value is not None and value % DECADE:
        message = f"decade must be the first year of a decade of age, such as 0, 10 or 20, not {value}"
        raise ValueError(message)


@frozen(kw_only=True)
class LifeEvent:
    """One event: when it was, what happened, and how it felt from -5 (worst) to +5 (best).

    Attributes:
        year: The year, where it is known and may be told.
        decade: Instead of the year the age at which it happened, as the first year of a decade: 0 is
            childhood, 20 the ages from 20 to 29, a negative number the time before birth. Without both, the
            place among the other events is all that is known.
        feeling: From -5 to 5; 0 when left out.
    """

    year: Annotated[int | None, Words("Tahun", "Year")] = None
    decade: Annotated[int | None, Words("Dasawarsa usia", "Decade of age")] = field(
        default=None, validator=_is_decade
    )
    event: Annotated[str, Words("Peristiwa", "Event")] = field(validator=not_blank)
    feeling: Annotated[int, Words("Perasaan (-5 sampai 5)", "Feeling (-5 to 5)")] = field(
        default=0, validator=between(-5, 5)
    )

    def __attrs_post_init__(self) -> None:
        if self.year is not None and self.decade is not None:
            message = f"{self.event!r} has both a year and a decade of age"
            raise ValueError(message)

    @property
    def start(self) -> int:
        """The year, or else the age, in which it may have happened at the earliest; 0 where neither is told.

        >>> LifeEvent(year=1976, event="Menikah").start, LifeEvent(decade=20, event="Menikah").start
        (1976, 20)
        """
        return self.year if self.year is not None else self.decade or 0

    def when(self, lang: Lang = "id") -> str:
        """Return when it happened, in words, or nothing where neither year nor decade is told.

        >>> LifeEvent(year=1976, event="Menikah").when(), LifeEvent(decade=20, event="Menikah").when()
        ('1976', 'usia 20-an')
        >>> LifeEvent(decade=0, event="Pindah").when("en"), LifeEvent(decade=20, event="Menikah").when("en")
        ('childhood', 'age 20–29')
        """
        if self.decade is None:
            return "" if self.year is None else str(self.year)
        if self.decade < DECADE:
            return (_CHILDHOOD if self.decade == 0 else _BEFORE_BIRTH).pick(lang)
        words = _TEENS if self.decade == DECADE else _AGES
        return words.pick(lang).format(first=self.decade, last=self.decade + DECADE - 1)


@tool("life-road-map", Words("Peta jalan kehidupan", "Life road map"))
@frozen(kw_only=True)
class LifeRoadMap(Tool):
    """The events of a life in order, and the goal ahead.

    All events have a year, or all a decade of age, or none either; only so they have an order.
    """

    events: Annotated[tuple[LifeEvent, ...], Words("Peristiwa", "Events")]
    goal: Annotated[Prose, Words("Tujuan ke depan", "Goal ahead")] = ""
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""

    def __attrs_post_init__(self) -> None:
        if len({(event.year is None, event.decade is None) for event in self.events}) > 1:
            message = "all events of a life road map have a year, or all a decade of age, or none has either"
            raise ValueError(message)

    @property
    def in_order(self) -> tuple[LifeEvent, ...]:
        """The events in the order of their years or decades; those of one time stand as they are given."""
        return tuple(sorted(self.events, key=lambda event: event.start))
