"""What future members of a group need, and the type of group that was chosen for it."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.groupwork import GroupNeed, GroupTool, Interest
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.words import Words


@frozen(kw_only=True)
class NeedsAnswer:
    """What one future member answered.

    Attributes:
        member: The code of the member; the name stands nowhere.
        interest: How much the member wants to join.
        needs: The needs that the member ticked.
        topics: What the member wants to talk about, in own words.
    """

    member: Annotated[str, Words("Anggota (kode)", "Member (code)")] = field(validator=is_code)
    interest: Annotated[Interest, Words("Minat", "Interest")]
    needs: Annotated[tuple[GroupNeed, ...], Words("Kebutuhan", "Needs")] = ()
    topics: Annotated[tuple[str, ...], Words("Topik yang diinginkan", "Topics wanted")] = ()
    note: Annotated[str, Words("Catatan", "Note")] = ""


@tool(GroupTool.NEEDS.code, GroupTool.NEEDS.words)
@frozen(kw_only=True)
class GroupNeeds(Tool):
    """The needs assessment of a group: interest in three steps and ticked needs, by member.

    Attributes:
        method: How it was asked: by a form, in a talk, in a meeting.
        answers: One answer for each future member, the client too.
    """

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    method: Annotated[str, Words("Cara pengumpulan", "How it was asked")] = ""
    answers: Annotated[tuple[NeedsAnswer, ...], Words("Jawaban", "Answers")]
    reading: Annotated[Prose, Words("Simpulan", "Reading")] = ""

    @property
    def ticks(self) -> tuple[tuple[GroupNeed, int], ...]:
        """Each need that somebody ticked with the number of members who did, the most wanted first."""
        counts = {need: sum(need in one.needs for one in self.answers) for need in GroupNeed}
        found = [(need, count) for need, count in counts.items() if count]
        return tuple(sorted(found, key=lambda item: -item[1]))

    @property
    def interests(self) -> tuple[tuple[Interest, int], ...]:
        """Each step of interest with the number of members who named it."""
        return tuple((step, sum(one.interest is step for one in self.answers)) for step in Interest)


@tool(GroupTool.TYPE_CHOICE.code, GroupTool.TYPE_CHOICE.words)
@frozen(kw_only=True)
class GroupTypeChoice(Tool):
    """The choice of a type of group, with its reason.

    Which types the needs speak for is not written down but worked out:
    :func:`socialwork.techniques.group_choice.recommend_group_types`.

    Attributes:
        needs: The needs that the choice looks at; all that the needs assessment found when left out.
        chosen: The type that was chosen.
        reason: Why this one.
    """

    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    needs: Annotated[tuple[GroupNeed, ...], Words("Kebutuhan yang ditemukan", "Needs found")] = ()
    chosen: Annotated[GroupTypeTerm, Words("Tipe yang dipilih", "Type chosen")]
    reason: Annotated[Prose, Words("Alasan", "Reason")] = field(validator=not_blank)
