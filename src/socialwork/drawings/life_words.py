"""A life road map in words: its title, what it shows, every event and the goal."""

from collections.abc import Sequence

from socialwork.drawings.base import View
from socialwork.drawings.texts import bare
from socialwork.tools.life_road_map import LifeEvent
from socialwork.words import Lang, Words

NEXT = Words("Tujuan ke depan", "Goal ahead")
FEELING = Words("Perasaan", "Feeling")

_TITLE = Words("Peta jalan kehidupan", "Life road map")
_OF = Words(" {client}", " of {client}")
_ALT = Words(
    "Peta jalan kehidupan{client}, {first}–{last}: peristiwa {n}, terendah {low}, tertinggi {high}.",
    "Life road map{client}, {first}–{last}: events {n}, lowest {low}, highest {high}.",
)
_ALT_GOAL = Words("Tujuan ke depan: {goal}.", "Goal ahead: {goal}.")
_EVENT = Words("{year}: {event}; perasaan {feeling}.", "{year}: {event}; feeling {feeling}.")


def title(view: View) -> str:
    """Return what the drawing is."""
    return _TITLE.pick(view.lang) + _of(view)


def alt(events: Sequence[LifeEvent], goal: str, view: View) -> str:
    """Return what the drawing shows, in one or two sentences."""
    said = _ALT.pick(view.lang).format(
        client=_of(view),
        first=events[0].year,
        last=events[-1].year,
        n=len(events),
        low=signed(min(one.feeling for one in events)),
        high=signed(max(one.feeling for one in events)),
    )
    return f"{said} {_ALT_GOAL.pick(view.lang).format(goal=goal)}" if goal else said


def description(events: Sequence[LifeEvent], goal: str, lang: Lang) -> tuple[str, ...]:
    """Return each event in a sentence, then the goal."""
    told = tuple(
        _EVENT.pick(lang).format(year=one.year, event=bare(one.event), feeling=signed(one.feeling))
        for one in events
    )
    return (*told, _ALT_GOAL.pick(lang).format(goal=goal)) if goal else told


def signed(number: int) -> str:
    """Return a feeling with its sign, a true minus.

    >>> signed(3), signed(-2), signed(0)
    ('+3', '−2', '0')
    """
    return f"+{number}" if number > 0 else str(number).replace("-", "−")


def _of(view: View) -> str:
    return _OF.pick(view.lang).format(client=view.name(view.client)) if view.client else ""
