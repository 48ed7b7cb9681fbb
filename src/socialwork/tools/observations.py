"""Tools that count what was observed, session by session; totals are worked out from the counts."""

from typing import Annotated

from attrs import field, frozen

from socialwork.instruments.answers import Observation
from socialwork.tools.base import Tool, tool
from socialwork.values.text import Prose, is_code
from socialwork.words import Words


@frozen(kw_only=True)
class ObservationTool(Tool):
    """What observation tallies have in common.

    Attributes:
        instrument: The code of a tally of the case or of the catalogue.
        sessions: What was seen in each session.
    """

    instrument: Annotated[str, Words("Instrumen (kode)", "Instrument (code)")] = field(validator=is_code)
    sessions: Annotated[tuple[Observation, ...], Words("Pengamatan", "Sessions observed")] = ()
    reading: Annotated[Prose, Words("Penjelasan", "Reading")] = ""


@tool("learning-motivation", Words("Pengamatan motivasi belajar", "Observation of learning motivation"))
@frozen(kw_only=True)
class LearningMotivation(ObservationTool):
    """Signs that a pupil wants to learn, or does not, counted in class."""

    instrument: Annotated[str, Words("Instrumen (kode)", "Instrument (code)")] = field(
        default="learning-motivation", validator=is_code
    )


@tool("group-process", Words("Proses kelompok", "Group process"))
@frozen(kw_only=True)
class GroupProcess(ObservationTool):
    """What happens between the members, counted in each session of the group."""

    instrument: Annotated[str, Words("Instrumen (kode)", "Instrument (code)")] = field(
        default="group-process", validator=is_code
    )


@tool("leadership", Words("Analisis fungsi kepemimpinan", "Leadership function analysis"))
@frozen(kw_only=True)
class LeadershipFunctions(ObservationTool):
    """Which functions of leadership each member takes; each observation names its person."""

    instrument: Annotated[str, Words("Instrumen (kode)", "Instrument (code)")] = field(
        default="leadership-functions", validator=is_code
    )
