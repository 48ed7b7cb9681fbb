"""The ecomap (Hartman 1978): the household and the systems round it."""

from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, not_blank
from socialwork.vocabulary.person import TieFlow, TieStrength
from socialwork.words import Words


@frozen(kw_only=True)
class Tie:
    """A tie to one system; strength, stress and flow are independent of each other.

    Attributes:
        system: What the household is tied to, in words.
        member: Who of the household is tied; the household as a whole when left out.
        person: The code of the person that the system is, where it is one, as in people or genogram. A
            tie to a member of the household itself is drawn inside the centre.
    """

    system: Annotated[str, Words("Sistem", "System")] = field(validator=not_blank)
    strength: Annotated[TieStrength, Words("Kekuatan hubungan", "Strength")]
    stressful: Annotated[bool, Words("Menekan", "Stressful")] = False
    flow: Annotated[TieFlow, Words("Arah energi", "Flow")] = TieFlow.NONE
    member: Annotated[str, Words("Anggota rumah tangga (kode)", "Household member (code)")] = ""
    person: Annotated[str, Words("Sistem ini ialah orang (kode)", "Person that the system is (code)")] = ""
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@tool("ecomap", Words("Ekomap", "Ecomap"))
@frozen(kw_only=True)
class Ecomap(Tool):
    """The household in the centre and its ties; the client stands first, listed or not."""

    household: Annotated[tuple[str, ...], Words("Rumah tangga", "Household")]
    ties: Annotated[tuple[Tie, ...], Words("Hubungan", "Ties")]
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""
