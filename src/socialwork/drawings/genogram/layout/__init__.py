"""Where everything of a genogram stands: people in rows by generation, unions and sibships as routed lines.

The layout knows nothing of symbols, texts or figures: it takes how much room each person needs and gives back
places and lines in CSS pixels, x to the right and y downwards, from (0, 0).
"""

from socialwork.drawings.genogram.layout.lay_out import lay_out
from socialwork.drawings.genogram.layout.placed import (
    Drop,
    Extent,
    FamilyLayout,
    PlacedPerson,
    PlacedSibship,
    PlacedUnion,
    Row,
    Spacing,
)

__all__ = [
    "Drop",
    "Extent",
    "FamilyLayout",
    "PlacedPerson",
    "PlacedSibship",
    "PlacedUnion",
    "Row",
    "Spacing",
    "lay_out",
]
