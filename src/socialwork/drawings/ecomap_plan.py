"""What an ecomap shows, before anything has a place: who is in the centre, the systems, and who is tied."""

from collections.abc import Iterator

from attrs import field, frozen

from socialwork.drawings.base import View
from socialwork.process.kin import kin_of, person_of
from socialwork.tools.ecomap import Ecomap, Tie
from socialwork.vocabulary.person import Sex
from socialwork.vocabulary.term import normalised


@frozen(kw_only=True)
class Member:
    """Somebody in the centre.

    Attributes:
        code: The code.
        text: What stands in the drawing for the code.
        sex: The sex, where the genogram tells it.
        client: Whether it is the client.
    """

    code: str
    text: str
    sex: Sex = Sex.UNKNOWN
    client: bool = False


@frozen(kw_only=True)
class Line:
    """One tie as a line.

    Attributes:
        tie: The tie.
        start: The number of the member at which it starts; ``None`` for the household as a whole.
        end: The number of the system or, inside the centre, of the member at which it ends.
        inside: Whether it ends at a member of the household.
    """

    tie: Tie
    start: int | None
    end: int
    inside: bool


@frozen(kw_only=True)
class EcomapPlan:
    """An ecomap without places.

    Attributes:
        members: Who is in the centre; the one in its middle stands first.
        systems: What the systems are called, each once, in the order of the ties.
        lines: The ties, in order.
    """

    members: tuple[Member, ...]
    systems: tuple[str, ...]
    lines: tuple[Line, ...]

    def name(self, line: Line) -> str:
        """Return what a line ends at: a system, or a member with the words of the tie for them."""
        if not line.inside:
            return self.systems[line.end]
        text, words = self.members[line.end].text, " ".join(line.tie.system.split())
        return text if normalised(text) == normalised(words) else f"{words} ({text})"


def plan(tool: Ecomap, view: View) -> EcomapPlan:
    """Return what an ecomap shows.

    The client stands in the centre, and so does everybody at whom a tie starts, even where the household does
    not list them: somebody in a home or a ward has a household that lives elsewhere.
    """
    # The codes of those in the centre, the client first, listed or not.
    starts = (tie.member for tie in tool.ties)
    listed = tuple(dict.fromkeys(code.strip() for code in (*tool.household, *starts) if code.strip()))
    index = [kin.code for kin in (view.genogram.people if view.genogram else ()) if kin.index]
    first = view.client or next((code for code in index if code in listed), "")
    codes = tuple(dict.fromkeys((first, *listed) if first else listed))
    people = tuple(_member(code, view) for code in codes)
    maker = _Maker(tool=tool, view=view, codes=codes)
    lines = tuple(maker.lines())
    return EcomapPlan(members=people, systems=tuple(maker.systems.values()), lines=lines)


def _member(code: str, view: View) -> Member:
    kin = kin_of(view.genogram, code)
    client = code == view.client or (not view.client and kin is not None and kin.index)
    return Member(code=code, text=view.name(code), sex=Sex.UNKNOWN if kin is None else kin.sex, client=client)


@frozen(kw_only=True)
class _Maker:
    """Makes the lines, and meets the systems on the way."""

    tool: Ecomap
    view: View
    codes: tuple[str, ...]
    systems: dict[tuple[str, str], str] = field(factory=dict)

    def lines(self) -> Iterator[Line]:
        """Yield the ties as lines."""
        return (self._line(tie) for tie in self.tool.ties)

    def _line(self, tie: Tie) -> Line:
        start = self._place(tie.member.strip())
        person = person_of(tie, self.view.genogram, self.codes)
        end = self._place(person)
        origin = 0 if start is None else start
        if end is not None and end != origin:
            return Line(tie=tie, start=origin, end=end, inside=True)
        return Line(tie=tie, start=start, end=self._system(tie, person), inside=False)

    def _place(self, code: str) -> int | None:
        return self.codes.index(code) if code and code in self.codes else None

    def _system(self, tie: Tie, person: str) -> int:
        """Return the number of a system: one person is one system, whatever words name it."""
        name = " ".join(tie.system.split())
        key = ("person", person) if person else ("name", name)
        self.systems.setdefault(key, name)
        return list(self.systems).index(key)
