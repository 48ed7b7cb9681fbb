"""Labels inside a chart that look for a place of their own, away from lines and from each other."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from socialwork.figures.box import Box
from socialwork.figures.model import Label, Mark
from socialwork.figures.textflow import set_lines

_LAYER = 4
_TOUCH = 4.0  # square pixels of a line that a label may touch
_BETWEEN = 2.0


@frozen
class Wanted:
    """A label that needs a place.

    Attributes:
        lines: What it says.
        places: Where it may stand, the best place first.
        beside: The x of what it is about, to which its lines keep close, or ``None``.
    """

    lines: tuple[str, ...]
    places: tuple[Box, ...]
    beside: float | None = None


def placed(wanted: Iterable[Sequence[Wanted]], room: Box, taken: Sequence[Box]) -> Iterator[Label]:
    """Yield labels in their first places that are inside *room*, off each other and off what is *taken*.

    Each comes in several forms, the longest first; a shorter one is taken where the longer ones have no
    place. A label none of whose forms has a place is left out; the figure's description says it.
    """
    used: list[Box] = []
    for forms in wanted:
        pairs = ((form, place) for form in forms for place in form.places if room.holds(place))
        found = next((pair for pair in pairs if _free(pair[1], used, taken)), None)
        if found is not None:
            form, place = found
            used.append(place.grown(_BETWEEN))
            like = Label(x=place.x, y=place.y, text="", mark=Mark(layer=_LAYER, role="note"))
            if form.beside is not None and place.right <= form.beside:
                like = evolve(like, x=place.right, anchor="end")
            yield from set_lines(form.lines, like)


def _free(place: Box, used: Sequence[Box], taken: Sequence[Box]) -> bool:
    if any(place.overlap(other) for other in used):
        return False
    return sum(place.overlap(other) for other in taken) <= _TOUCH
