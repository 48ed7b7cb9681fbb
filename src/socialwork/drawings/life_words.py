"""A life road map in words: its title, what it shows, every event and the goal."""

from collections.abc import Sequence

from socialwork.drawings.base import View
from socialwork.drawings.texts import bare
from socialwork.text import signed, upper_first
from socialwork.tools.life_road_map import LifeEvent
from socialwork.words import Lang, Words

NEXT = Words("Tujuan ke depan", "Goal ahead")
FEELING = Words("Perasaan", "Feeling")

_TITLE = Words("Peta jalan kehidupan", "Life road map")
_OF = Words(" {client}", " of {client}")
_ALT = Words(
    "Peta jalan kehidupan{client}{span}: peristiwa {n}, terendah {low}, tertinggi {high}.",
    "Life road map{client}{span}: events {n}, lowest {low}, highest {high}.",
)
_FROM_TO = Words(", dari {first} sampai {last}", ", from {first} to {last}")
_ALT_GOAL = Words("Tujuan ke depan: {goal}.", "Goal ahead: {goal}.")
_EVENT = Words("{when}: {event}; perasaan {feeling}.", "{when}: {event}; feeling {feeling}.")


def title(view: View) -> str:
    """Return what the drawing is."""
    return _TITLE.pick(view.lang) + _of(view)


def alt(events: Sequence[LifeEvent], goal: str, view: View) -> str:
    """Return what the drawing shows, in one or two sentences."""
    first, last = events[0].when(view.lang), events[-1].when(view.lang)
    years = _FROM_TO.pick(view.lang).format(first=first, last=last) if first else ""
    said = _ALT.pick(view.lang).format(
        client=_of(view),
        span=f", {first}–{last}" if events[0].year is not None else years,
        n=len(events),
        low=signed(min(event.feeling for event in events)),
        high=signed(max(event.feeling for event in events)),
    )
    return f"{said} {_ALT_GOAL.pick(view.lang).format(goal=goal)}" if goal else said


def description(events: Sequence[LifeEvent], goal: str, lang: Lang) -> tuple[str, ...]:
    """Return each event in a sentence, then the goal."""
    told = tuple(
        _EVENT.pick(lang).format(
            when=upper_first(event.when(lang) or str(n)),
            event=bare(event.event),
            feeling=signed(event.feeling),
        )
        for n, event in enumerate(events, 1)
    )
    return (*told, _ALT_GOAL.pick(lang).format(goal=goal)) if goal else told


def _of(view: View) -> str:
    return _OF.pick(view.lang).format(client=view.name(view.client)) if view.client else ""
