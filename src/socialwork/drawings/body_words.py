"""A body map in words: its title, what it shows, and every mark of it."""

from socialwork.drawings.base import View
from socialwork.drawings.texts import bare
from socialwork.text import date_text
from socialwork.tools.body_map import BodyMap, BodyMark
from socialwork.vocabulary.body import BodyRegion, BodySide
from socialwork.words import Lang, Words

RIGHT, LEFT = Words("kanan", "right"), Words("kiri", "left")

_TITLE = Words("Peta tubuh", "Body map")
_OF = Words(" {client}", " of {client}")
_ON = Words(", {day}", ", {day}")
_ALT = Words(
    "Peta tubuh{client}{day}, tampak depan dan belakang: tanda {n}.",
    "Body map{client}{day}, front and back: marks {n}.",
)
_PLACE = Words("{region} ({side})", "{region} ({side})")
_SAID = Words("Tanda {n}: {what}.", "Mark {n}: {what}.")


def title(view: View) -> str:
    """Return what the drawing is."""
    return _TITLE.pick(view.lang) + _of(view)


def alt(tool: BodyMap, view: View) -> str:
    """Return what the drawing shows, in one sentence."""
    day = "" if tool.date is None else _ON.pick(view.lang).format(day=date_text(tool.date, view.lang))
    return _ALT.pick(view.lang).format(client=_of(view), day=day, n=len(tool.marks))


def description(tool: BodyMap, lang: Lang) -> tuple[str, ...]:
    """Return each mark in a sentence."""
    return tuple(_SAID.pick(lang).format(n=n, what=listed(one, lang)) for n, one in enumerate(tool.marks, 1))


def place_of(region: BodyRegion, side: BodySide, lang: Lang) -> str:
    """Return a part of the body, with the side where it can be seen on both.

    >>> place_of(BodyRegion.NECK, BodySide.BACK, "id"), place_of(BodyRegion.CHEST, BodySide.FRONT, "id")
    ('Leher (belakang)', 'Dada')
    """
    if len(region.sides) == 1:
        return region.label(lang)
    return _PLACE.pick(lang).format(region=region.label(lang), side=_small(side.label(lang)))


def listed(mark: BodyMark, lang: Lang) -> str:
    """Return a mark as the list beside the drawing has it."""
    note = bare(mark.note)
    what = f"{place_of(mark.region, mark.seen_on, lang)}, {_small(mark.kind.label(lang))}"
    return f"{what}: {note}" if note else what


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _of(view: View) -> str:
    return _OF.pick(view.lang).format(client=view.name(view.client)) if view.client else ""
