"""The body map: what a client marks on an outline of the body."""

import datetime as dt
from typing import Annotated

from attrs import frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose
from socialwork.vocabulary.body import BodyMarkKind, BodyRegion, BodySide
from socialwork.words import Words


@frozen(kw_only=True)
class BodyMark:
    """One mark.

    Attributes:
        region: Where it is; left and right are those of the client.
        side: On which side of the body, where the region can be seen on both; the front when left out.
        kind: What it stands for.
        note: What the client tells of it.
    """

    region: Annotated[BodyRegion, Words("Bagian tubuh", "Part of the body")]
    kind: Annotated[BodyMarkKind, Words("Jenis tanda", "Kind of mark")]
    side: Annotated[BodySide | None, Words("Sisi tubuh", "Side of the body")] = None
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""

    @property
    def seen_on(self) -> BodySide:
        """The side on which it is drawn: the one that shows the region, else the one that it names.

        >>> BodyMark(region=BodyRegion.BUTTOCKS, kind=BodyMarkKind.PAIN).seen_on.code
        'back'
        """
        sides = self.region.sides
        return self.side if self.side in sides else sides[0]


@tool("body-map", Words("Peta tubuh", "Body map"))
@frozen(kw_only=True)
class BodyMap(Tool):
    """The marks on front and back of the body.

    Attributes:
        follow_up: What was done about injuries: marks are no medical evidence, but they ask for protection.
    """

    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    marks: Annotated[tuple[BodyMark, ...], Words("Tanda", "Marks")] = ()
    follow_up: Annotated[Prose, Words("Tindak lanjut", "Follow-up")] = ""
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
