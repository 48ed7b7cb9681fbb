"""The intervention plan: focus, goals, actions, resources, time span."""

import datetime as dt
from math import inf
from typing import Annotated, ClassVar

from attrs import field, frozen

from socialwork.stages.role import RoleTaken
from socialwork.techniques.use import Technique
from socialwork.values.checks import at_least, between
from socialwork.values.measure import Count
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.values.when import Meeting, Period
from socialwork.vocabulary.process import Method, PlanResource, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask
from socialwork.words import Words


@frozen(kw_only=True)
class GoalLevel:
    """One level of a goal attainment scale (Kiresuk & Sherman, 1968).

    Attributes:
        level: −2 much less than expected, −1 less, 0 as expected, +1 more, +2 much more.
        criterion: What an observer sees at that level.
    """

    level: Annotated[int, Words("Tingkat (−2 sampai +2)", "Level (−2 to +2)")] = field(
        validator=between(-2, 2)
    )
    criterion: Annotated[Prose, Words("Kriteria", "Criterion")] = field(validator=not_blank)


@frozen(kw_only=True)
class Goal:
    """A specific goal.

    Attributes:
        answers: Codes of the symptoms, causes or needs that it answers.
        asked_by: Codes of those who asked for it.
        scale: The levels of its goal attainment scale, written before the intervention; empty for none.
        weight: How much it weighs among the goals of the scale.
        starts_at: The level at which the client stood when the scale was written.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    text: Annotated[Prose, Words("Tujuan khusus", "Specific goal")] = field(validator=not_blank)
    answers: Annotated[tuple[str, ...], Words("Menjawab (kode)", "Answers (codes)")] = ()
    asked_by: Annotated[tuple[str, ...], Words("Diminta oleh (kode)", "Asked for by (codes)")] = ()
    scale: Annotated[tuple[GoalLevel, ...], Words("Skala pencapaian tujuan", "Goal attainment scale")] = ()
    weight: Annotated[int, Words("Bobot", "Weight")] = field(default=1, validator=at_least(1))
    starts_at: Annotated[int | None, Words("Tingkat awal", "Level at the start")] = field(
        default=None, validator=between(-2, 2)
    )


@frozen(kw_only=True)
class Indicator:
    """How one sees that a goal is reached.

    The operator says which readings are wanted: ``at_least`` or ``at_most``, never both. A target, a baseline
    and a result count those that are wanted, whichever way the behaviour is to change: "9 of 12" is nine
    wanted days.

    Attributes:
        goal: Code of the goal.
        series: Code of the series of observations that measures it, or empty.
        at_least: The reading from which a day is as wanted. A series that is wanted to increase asks for at
            least 1 where neither operator is told.
        at_most: The reading up to which a day is as wanted: 0 for days without the behaviour, 2 for a
            ceiling.
        target: So many of so many that are wanted.

    Raises:
        ValueError: Both operators, a floor that every reading meets, or a ceiling that none does.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    goal: Annotated[str, Words("Tujuan (kode)", "Goal (code)")]
    text: Annotated[Prose, Words("Indikator", "Indicator")] = field(validator=not_blank)
    series: Annotated[str, Words("Deret pengamatan (kode)", "Series (code)")] = ""
    at_least: Annotated[int | float | None, Words("Paling sedikit", "At least")] = None
    at_most: Annotated[int | float | None, Words("Paling banyak", "At most")] = None
    target: Annotated[Count | None, Words("Target", "Target")] = None
    how: Annotated[str, Words("Cara ukur", "How it is measured")] = ""

    def __attrs_post_init__(self) -> None:
        if self.at_least is not None and self.at_most is not None:
            message = f"at_least ({self.at_least}) and at_most ({self.at_most}) exclude each other"
            raise ValueError(message)
        if self.at_least is not None and not 0 < self.at_least < inf:
            message = f"at_least must be above 0, not {self.at_least}: every reading is 0 or more"
            raise ValueError(message)
        if self.at_most is not None and not 0 <= self.at_most < inf:
            message = f"at_most must be 0 or more, not {self.at_most}"
            raise ValueError(message)


@frozen(kw_only=True)
class Activity:
    """One row of the programme table: activity, goals, method and techniques, period, indicators.

    Attributes:
        builds_on: Codes of the strengths and resources that it puts to use.
    """

    name: Annotated[Prose, Words("Kegiatan", "Activity")] = field(validator=not_blank)
    goals: Annotated[tuple[str, ...], Words("Tujuan (kode)", "Goals (codes)")] = ()
    method: Annotated[Method, Words("Metode", "Method")]
    techniques: Annotated[tuple[Technique, ...], Words("Teknik", "Techniques")] = ()
    period: Annotated[Period | None, Words("Jangka waktu", "Period")] = None
    dates: Annotated[tuple[dt.date, ...], Words("Tanggal", "Dates")] = ()
    indicators: Annotated[tuple[str, ...], Words("Indikator (kode)", "Indicators (codes)")] = ()
    by: Annotated[str, Words("Pelaksana", "Carried out by")] = ""
    place: Annotated[str, Words("Tempat", "Place")] = ""
    roles: Annotated[tuple[WorkerRole, ...], Words("Peran praktikan", "Student's roles")] = ()
    tasks: Annotated[
        tuple[SchoolTask, ...], Words("Tugas pekerjaan sosial sekolah", "School social work tasks")
    ] = ()
    builds_on: Annotated[tuple[str, ...], Words("Bertumpu pada (kode)", "Builds on (codes)")] = ()


@frozen(kw_only=True)
class PlannedResource:
    """A potential or resource that the plan counts on."""

    kind: Annotated[PlanResource, Words("Jenis", "Kind")]
    what: Annotated[Prose, Words("Sumber", "Resource")] = field(validator=not_blank)


@frozen(kw_only=True)
class Plan:
    """Stage 5: the plan as worker and client made it; the techniques are the client's choice."""

    kind: ClassVar[StageKind] = StageKind.PLAN

    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    client_agreed_on: Annotated[dt.date | None, Words("Disetujui klien", "Client agreed on")] = None
    chosen: Annotated[tuple[Technique, ...], Words("Teknik pilihan klien", "Client's choice")] = ()
    programme: Annotated[str, Words("Nama program", "Programme")] = ""
    general_goal: Annotated[Prose, Words("Tujuan umum", "General goal")] = ""
    goals: Annotated[tuple[Goal, ...], Words("Tujuan khusus", "Specific goals")] = ()
    indicators: Annotated[tuple[Indicator, ...], Words("Indikator", "Indicators")] = ()
    targets: Annotated[tuple[str, ...], Words("Sasaran intervensi", "Targets of change")] = ()
    activities: Annotated[tuple[Activity, ...], Words("Rancangan kegiatan", "Activities")] = ()
    resources: Annotated[tuple[PlannedResource, ...], Words("Potensi dan sumber", "Resources")] = ()
    period: Annotated[Period | None, Words("Jangka waktu", "Time span")] = None
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
