"""The way from a genogram to the places of everything in it."""

from collections.abc import Mapping
from types import MappingProxyType

from socialwork.drawings.genogram.layout.family import family_of
from socialwork.drawings.genogram.layout.net import net_of
from socialwork.drawings.genogram.layout.order import rows_of
from socialwork.drawings.genogram.layout.placed import Extent, FamilyLayout, Spacing
from socialwork.drawings.genogram.layout.room import Room
from socialwork.drawings.genogram.layout.routing import routed
from socialwork.drawings.genogram.layout.sheet import sheet_of
from socialwork.drawings.genogram.layout.wishes import columns_of, steps_of
from socialwork.tools.genogram import Genogram

_NO_LABELS: Mapping[str, Extent] = MappingProxyType({})
_PLAIN = Spacing()


def lay_out(
    genogram: Genogram,
    extents: Mapping[str, Extent],
    spacing: Spacing = _PLAIN,
    labels: Mapping[str, Extent] = _NO_LABELS,
) -> FamilyLayout:
    """Return where everything of *genogram* stands.

    Args:
        genogram: The family. Lines to codes that are not listed, and doubles, are passed over.
        extents: The room of each person, by code; a bare symbol for those who are not in it.
        spacing: How much room is left between things.
        labels: The room of a text on the line of a union, by the union's code, round the middle of its bar.

    Returns:
        The same layout for the same family, in whatever order its people are listed.
    """
    family = family_of(genogram)
    half = spacing.symbol / 2
    bare = Extent(left=half, right=half, above=half, below=half)
    room = Room(
        people=tuple(extents.get(code, bare) for code in family.codes),
        labels=tuple(labels.get(bond.code) for bond in family.bonds),
        spacing=spacing,
    )
    net = net_of(family)
    rows = rows_of(net)
    steps = steps_of(net, rows, room)
    return routed(sheet_of(net, room, rows, steps, columns_of(net, rows, steps, room)))
