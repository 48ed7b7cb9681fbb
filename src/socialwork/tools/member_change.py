"""Change of the members' behaviour: baseline, target and result of each as counts."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.measure import Count
from socialwork.values.text import Prose, not_blank
from socialwork.words import Words


@frozen(kw_only=True)
class MemberBehaviour:
    """One behaviour of one member.

    Attributes:
        member: The code of the member, or of the client.
        baseline: How often it was seen before, of how often it could have been.
        target: What is aimed at.
        result: How often it was seen in the end.
        less: Whether the behaviour is to become rarer.
    """

    member: Annotated[str, Words("Anggota (kode)", "Member (code)")] = field(validator=not_blank)
    behaviour: Annotated[str, Words("Perilaku", "Behaviour")] = field(validator=not_blank)
    baseline: Annotated[Count | None, Words("Data dasar", "Baseline")] = None
    target: Annotated[Count | None, Words("Sasaran", "Target")] = None
    result: Annotated[Count | None, Words("Hasil", "Result")] = None
    less: Annotated[bool, Words("Perilaku yang dikurangi", "To become rarer")] = False
    note: Annotated[str, Words("Keterangan", "Note")] = ""

    @property
    def reached(self) -> bool | None:
        """Whether the result is as good as the target, or ``None`` where one of them is not known.

        >>> one = MemberBehaviour(member="A1", behaviour="Bertanya", target=Count(2, 4), result=Count(3, 4))
        >>> one.reached
        True
        """
        if self.target is None or self.result is None:
            return None
        aim, end = self.target.rate, self.result.rate
        return end <= aim if self.less else end >= aim


@tool("member-change", Words("Perubahan perilaku anggota", "Members' behaviour change"))
@frozen(kw_only=True)
class MemberChange(Tool):
    """The behaviours of the members, before and after."""

    source: Annotated[str, Words("Sumber data", "Source of the data")] = ""
    behaviours: Annotated[tuple[MemberBehaviour, ...], Words("Perilaku anggota", "Behaviours")] = ()
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
