"""Where everything of a genogram stands, texts included."""

from collections.abc import Mapping

from attrs import evolve, frozen

from socialwork.drawings.genogram.layout import Extent, FamilyLayout, Spacing, lay_out
from socialwork.drawings.genogram.persons import Person, person_of
from socialwork.drawings.genogram.scene import Scene
from socialwork.drawings.genogram.unions import label_room
from socialwork.figures.box import Box

_RIM, _MARKS = 4.0, 10.0
_PLAIN = Spacing(symbol=36.0, between=16.0, clear=9.0, track=13.0)
_ROOMY = Spacing(symbol=36.0, between=24.0, clear=14.0, track=14.0)
"""Where emotional lines or households have to pass."""
_TIGHT = Spacing(symbol=36.0, between=14.0, clear=9.0, track=14.0)
"""Where the page is too narrow for that."""


@frozen(kw_only=True)
class Plan:
    """Places.

    Attributes:
        layout: The places of symbols and lines.
        persons: Everyone with symbol and texts, by code.
        boxes: The box of each, texts included.
    """

    layout: FamilyLayout
    persons: Mapping[str, Person]
    boxes: Mapping[str, Box]


def plan_of(scene: Scene) -> Plan:
    """Return the places of everything in *scene*."""
    passed = bool(scene.ties or scene.homes)
    spacing = _TIGHT if scene.narrow else _ROOMY if passed else _PLAIN
    stems = _stems(scene, spacing)
    extents = {code: person_of(code, scene, stem=stems.get(code)).extent() for code in scene.people}
    rooms = {code: label_room(union, scene) for code, union in scene.unions.items()}
    labels = {code: room for code, room in rooms.items() if room is not None}
    extents |= _lone_partners(scene, extents, labels)
    layout = lay_out(scene.genogram, extents, spacing, labels)
    persons = {
        one.code: person_of(one.code, scene, (one.x, one.y), stem=stems.get(one.code))
        for one in layout.persons
    }
    return Plan(
        layout=layout,
        persons=persons,
        boxes={
            code: Box.round(
                [point for box in one.boxes for point in ((box.x, box.y), (box.right, box.bottom))]
            )
            for code, one in persons.items()
        },
    )


def _lone_partners(
    scene: Scene, extents: Mapping[str, Extent], labels: Mapping[str, Extent]
) -> dict[str, Extent]:
    """Return more room below those whose partner is not known: slashes and texts stand on their line."""
    found: dict[str, Extent] = {}
    for union in scene.unions.values():
        partners = [code for code in union.partners if code in scene.people]
        if len(partners) == 1 and (union.ended is not None or union.code in labels):
            room = found.get(partners[0], extents[partners[0]])
            more = labels[union.code].above if union.code in labels else _MARKS
            found[partners[0]] = evolve(room, below=max(room.below, extents[partners[0]].below + more))
    return found


def _stems(scene: Scene, spacing: Spacing) -> dict[str, float]:
    """Return how far to the right of the middle the outermost line leaves each symbol downwards."""
    counts: dict[str, int] = {}
    with_children = {union for union, child in scene.children if child in scene.people}
    for union in scene.unions.values():
        partners = [code for code in union.partners if code in scene.people]
        if len(partners) > 1 or union.code in with_children or partners:
            for code in partners:
                counts[code] = counts.get(code, 0) + 1
    room = spacing.symbol - 2 * _RIM
    return {
        code: (count - 1) / 2 * min(spacing.port, room / max(count - 1, 1)) for code, count in counts.items()
    }
