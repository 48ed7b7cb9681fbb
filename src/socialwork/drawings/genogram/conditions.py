"""The marks of conditions on symbols: which part of the symbol is filled, and with what.

McGoldrick, Gerson and Petry fill the lower half for substance use and the left half for a mental or physical
condition; a pedigree after Bennett gives each condition of the family a part of the symbol. Every condition
has a filling of its own in both, so that a photocopy tells them apart: a suspected one has a question mark in
it, one in recovery fills half of its part.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from socialwork.drawings.genogram.forms import Form, clipped, corners
from socialwork.drawings.genogram.patterns import PATTERNS, Pattern, filling
from socialwork.drawings.genogram.sizes import SYMBOLS, WHITE
from socialwork.figures.box import Box
from socialwork.figures.model import SMALLEST_TEXT, Ink, Label, Mark, Point, Polyline, Rect, Shape
from socialwork.tools.genogram import Kin, KinCondition
from socialwork.vocabulary.drawing import Notation
from socialwork.vocabulary.person import ConditionKind, ConditionState, KinKind

Key = tuple[ConditionKind, str]
"""What makes two conditions the same one: their kind and what they are called."""

_UPPER_LEFT, _UPPER_RIGHT, _LOWER_LEFT, _LOWER_RIGHT = range(4)
_ALL = (_UPPER_LEFT, _UPPER_RIGHT, _LOWER_LEFT, _LOWER_RIGHT)
_OWN: Mapping[ConditionKind, Pattern] = {
    ConditionKind.SUBSTANCE: "solid",
    ConditionKind.MENTAL: "rising",
    ConditionKind.PHYSICAL: "crossed",
}
_HOMES: Mapping[ConditionKind, tuple[int, ...]] = {
    ConditionKind.SUBSTANCE: (_LOWER_RIGHT, _LOWER_LEFT),
    ConditionKind.MENTAL: (_UPPER_LEFT, _LOWER_LEFT),
    ConditionKind.PHYSICAL: (_LOWER_LEFT, _UPPER_LEFT),
    ConditionKind.OTHER: (_UPPER_RIGHT, _LOWER_RIGHT),
}
_BORDER = Ink(width=0.75)
_MARK = Mark(layer=SYMBOLS, role="condition")


@frozen
class Conditions:
    """How the conditions of a family are drawn.

    Attributes:
        patterns: The filling of each, in the order in which the family brings them.
        notation: The set of symbols.
    """

    patterns: Mapping[Key, Pattern]
    notation: Notation

    def parts(self, several: Sequence[KinCondition]) -> dict[KinCondition, tuple[int, ...]]:
        """Return which quarters of the symbol each of a person's conditions fills; four have room."""
        homes = {one: self._homes(one) for one in several}
        owner: dict[int, KinCondition] = {}
        for one, home in homes.items():
            free = next((part for part in (*home, *_ALL) if part not in owner), None)
            if free is not None:
                owner[free] = one
        for one, home in homes.items():
            if one in owner.values():
                for part in home:
                    owner.setdefault(part, one)
        return {
            one: tuple(sorted(part for part, mine in owner.items() if mine == one))
            for one in homes
            if one in owner.values()
        }

    def _homes(self, one: KinCondition) -> tuple[int, ...]:
        if self.notation is Notation.MCGOLDRICK:
            return _HOMES[one.kind]
        keys = list(self.patterns)
        place = keys.index(key_of(one))
        if len(keys) == 1:
            return _ALL
        if len(keys) == 2:  # noqa: PLR2004 - two halves
            return ((_UPPER_LEFT, _LOWER_LEFT), (_UPPER_RIGHT, _LOWER_RIGHT))[place]
        return (_ALL[place % len(_ALL)],)


def key_of(one: KinCondition) -> Key:
    """Return by what a condition is told from others."""
    return (one.kind, one.label.strip())


def conditions_of(people: Iterable[Kin], notation: Notation) -> Conditions:
    """Return how the conditions of *people* are drawn: each kind by its own filling, more by free ones."""
    keys = list(dict.fromkeys(key_of(one) for kin in people for one in kin.conditions))
    patterns: dict[Key, Pattern] = {}
    spare: list[Pattern] = [one for one in PATTERNS if one not in {_OWN.get(kind) for kind, _ in keys}]
    for n, key in enumerate(keys):
        own = _OWN.get(key[0])
        if own is None or own in patterns.values():
            own = spare.pop(0) if spare else PATTERNS[n % len(PATTERNS)]
        patterns[key] = own
    return Conditions(patterns, notation)


def marks(
    several: Sequence[KinCondition], how: Conditions, form: Form, centre: Point, size: float
) -> Iterator[Shape]:
    """Yield the fillings of a symbol of *form* for the conditions of one person."""
    symbol = corners(form, centre, size)
    for one, parts in how.parts(several).items():
        reach = size * 0.6  # a diamond reaches further than a square of its size
        places: list[Point] = []
        for part in parts:
            x = centre[0] - reach if part in {_UPPER_LEFT, _LOWER_LEFT} else centre[0]
            y = centre[1] - reach if part in {_UPPER_LEFT, _UPPER_RIGHT} else centre[1]
            places += [(x, y), (x + reach, y + reach)]
        room = Box.round(places)
        area = clipped(symbol, room)
        yield from filling(clipped(symbol, _filled(room, one.state)), how.patterns[key_of(one)], _MARK)
        yield Polyline(points=area, closed=True, ink=_BORDER, mark=_MARK)
        if one.state is ConditionState.SUSPECTED:
            x, y = Box.round(area).middle
            if len(area) == 3:  # noqa: PLR2004 - a triangle has its middle nearer to its wide side
                x, y = sum(px for px, _ in area) / 3, sum(py for _, py in area) / 3
            yield Rect(x=x - 4, y=y - 5, width=8, height=10, ink=Ink(stroke="", fill=WHITE), mark=_MARK)
            yield Label(x=x, y=y + 4, text="?", size=SMALLEST_TEXT, anchor="middle", bold=True, mark=_MARK)


def not_drawn(kin: Kin, how: Conditions) -> tuple[KinCondition, ...]:
    """Return the conditions for which a symbol has no room: a fifth one, or all where it is small."""
    drawn = how.parts(kin.conditions) if kin.kind is KinKind.PERSON else {}
    return tuple(one for one in dict.fromkeys(kin.conditions) if one not in drawn)


def _filled(room: Box, state: ConditionState) -> Box:
    """Return what is filled of the part of a condition: half of it in recovery."""
    if state is not ConditionState.RECOVERY:
        return room
    if room.width > room.height:
        return Box(room.x, room.y, room.width / 2, room.height)
    return Box(room.x, room.middle[1], room.width, room.height / 2)
