"""Evaluation: what was reached, measured against the baseline."""

import datetime as dt
from typing import Annotated, ClassVar

from attrs import field, frozen

from socialwork.stages.role import RoleTaken
from socialwork.values.checks import between
from socialwork.values.measure import Count
from socialwork.values.percentage import Percentage
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Meeting
from socialwork.vocabulary.evidence import SourceKind
from socialwork.vocabulary.process import (
    Attainment,
    EvaluationAspect,
    EvaluationPrinciple,
    Smart,
    StageKind,
)
from socialwork.words import Words


@frozen(kw_only=True)
class IndicatorResult:
    """An indicator judged against its baseline; both counts are of what is wanted, as its target is.

    Attributes:
        indicator: Code of the indicator.
        baseline: The count before; taken from the indicator's series when left out.
        followup: The count after; taken from the indicator's series when left out.
    """

    indicator: Annotated[str, Words("Indikator (kode)", "Indicator (code)")]
    baseline: Annotated[Count | None, Words("Data dasar", "Baseline")] = None
    followup: Annotated[Count | None, Words("Sesudah", "Follow-up")] = None
    attainment: Annotated[Attainment, Words("Kesimpulan", "Conclusion")]
    sources: Annotated[tuple[SourceKind, ...], Words("Sumber", "Sources")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen(kw_only=True)
class SmartCriterion:
    """One letter of SMART, met or missed, and by what that is seen."""

    letter: Annotated[Smart, Words("Unsur", "Letter")]
    met: Annotated[bool, Words("Terpenuhi", "Met")]
    why: Annotated[Prose, Words("Uraian", "Why")] = field(validator=not_blank)


@frozen(kw_only=True)
class GoalResult:
    """A goal judged: how far it was reached, and SMART as a checklist over it.

    Attributes:
        goal: Code of the goal.
        attainment: How far it was reached.
        level: The level reached on its goal attainment scale, −2 to +2.
        smart: The letters of SMART as the evaluation saw them.
    """

    goal: Annotated[str, Words("Tujuan (kode)", "Goal (code)")]
    attainment: Annotated[Attainment, Words("Pencapaian", "Attainment")]
    level: Annotated[int | None, Words("Tingkat pencapaian (−2 sampai +2)", "Level reached (−2 to +2)")] = (
        field(default=None, validator=between(-2, 2))
    )
    smart: Annotated[tuple[SmartCriterion, ...], Words("SMART", "SMART")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""


@frozen(kw_only=True)
class AspectFigure:
    """A figure of one aspect: what was counted, so many of so many over a period."""

    what: Annotated[str, Words("Yang dihitung", "What was counted")] = field(validator=not_blank)
    share: Annotated[Percentage, Words("Jumlah", "Count")]


@frozen(kw_only=True)
class AspectResult:
    """What the evaluation found of input, process, output or outcome.

    Attributes:
        figures: The figures that the finding rests on.
    """

    aspect: Annotated[EvaluationAspect, Words("Aspek", "Aspect")]
    text: Annotated[Prose, Words("Uraian", "Finding")] = field(validator=not_blank)
    figures: Annotated[tuple[AspectFigure, ...], Words("Angka", "Figures")] = ()


@frozen(kw_only=True)
class Evaluation:
    """Stage 7: results against the baseline, by honesty, cooperation and mutual learning."""

    kind: ClassVar[StageKind] = StageKind.EVALUATION

    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    principles: Annotated[tuple[EvaluationPrinciple, ...], Words("Prinsip", "Principles")] = ()
    indicators: Annotated[tuple[IndicatorResult, ...], Words("Hasil indikator", "Indicator results")] = ()
    goals: Annotated[tuple[GoalResult, ...], Words("Hasil tujuan", "Goal results")] = ()
    aspects: Annotated[tuple[AspectResult, ...], Words("Aspek evaluasi", "Aspects")] = ()
    client_view: Annotated[Prose, Words("Pandangan klien", "Client's own view")] = ""
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
