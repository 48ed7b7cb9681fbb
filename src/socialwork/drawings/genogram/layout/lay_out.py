"""The way from a genogram to the places of everything in it."""

from collections.abc import Mapping

from socialwork.drawings.genogram.layout.columns import places
from socialwork.drawings.genogram.layout.family import family_of
from socialwork.drawings.genogram.layout.net import net_of
from socialwork.drawings.genogram.layout.order import rows_of
from socialwork.drawings.genogram.layout.placed import Extent, FamilyLayout, Spacing
from socialwork.drawings.genogram.layout.routing import routed
from socialwork.drawings.genogram.layout.wishes import gaps_of, terms_of
from socialwork.tools.genogram import Genogram

_NO_LABELS: Mapping[str, Extent] = {}
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
    rooms = tuple(extents.get(code, bare) for code in family.codes)
    signs = tuple(labels.get(bond.code) for bond in family.bonds)
    net = net_of(family)
    rows = rows_of(net)
    gaps = gaps_of(net, rows, rooms, signs, spacing)
    widest = max((sum(row) for row in gaps), default=0.0)
    x = places(len(net.row_of), rows, gaps, terms_of(net, rows), widest * spacing.stretch)
    return routed(net, rows, x, rooms, signs, spacing)
