"""Choices among the members of a group; what they show is worked out from them."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.checks import at_least
from socialwork.values.text import Prose, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class MemberChoices:
    """Whom one member chose, and whom the member rejected where that was asked."""

    member: Annotated[str, Words("Anggota (kode)", "Member (code)")] = field(validator=not_blank)
    chosen: Annotated[tuple[str, ...], Words("Yang dipilih (kode)", "Chosen (codes)")] = ()
    rejected: Annotated[tuple[str, ...], Words("Yang ditolak (kode)", "Rejected (codes)")] = ()


@tool("sociogram", Words("Sosiogram", "Sociogram"))
@frozen(kw_only=True)
class Sociometry(Tool):
    """The choices by one criterion.

    Attributes:
        criterion: What was asked, such as with whom one would like to do homework.
        most: How many others each might choose at most.
        choices: A row for every member, also for those who chose nobody.
    """

    criterion: Annotated[str, Words("Kriteria pilihan", "Criterion")] = field(validator=not_blank)
    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    most: Annotated[int | None, Words("Pilihan paling banyak", "Most choices")] = field(
        default=None, validator=at_least(1)
    )
    choices: Annotated[tuple[MemberChoices, ...], Words("Pilihan", "Choices")]
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""

    @property
    def members(self) -> tuple[str, ...]:
        """The codes of the members, in the order of the rows, then those who were only chosen or rejected."""
        rows = (row.member for row in self.choices)
        named = (code for row in self.choices for code in (*row.chosen, *row.rejected))
        return tuple(dict.fromkeys((*rows, *named)))

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Each choice as the pair of who chose and who was chosen."""
        return tuple((row.member, code) for row in self.choices for code in row.chosen)

    @property
    def rejections(self) -> tuple[tuple[str, str], ...]:
        """Each rejection as the pair of who rejected and who was rejected."""
        return tuple((row.member, code) for row in self.choices for code in row.rejected)
