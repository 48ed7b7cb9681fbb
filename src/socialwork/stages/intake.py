"""Intake: the condition and the presenting problem in first outline."""

from typing import Annotated, ClassVar

from attrs import frozen

from socialwork.stages.role import RoleTaken
from socialwork.values.evidence import Evidence
from socialwork.values.text import Prose
from socialwork.values.when import Meeting
from socialwork.vocabulary.process import IntakeDecision, ReferralSource, StageKind
from socialwork.words import Words


@frozen(kw_only=True)
class Intake:
    """Stage 2: what the client presents, what they should be doing now, and whether work goes on."""

    kind: ClassVar[StageKind] = StageKind.INTAKE

    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    referral_source: Annotated[ReferralSource | None, Words("Asal klien", "Source of referral")] = None
    presenting_problem: Annotated[Prose, Words("Masalah yang disampaikan", "Presenting problem")] = ""
    expected: Annotated[Prose, Words("Yang seharusnya dijalani klien", "What the client should be doing")] = (
        ""
    )
    sources: Annotated[tuple[Evidence, ...], Words("Sumber", "Sources")] = ()
    earlier_help: Annotated[Prose, Words("Bantuan terdahulu", "Earlier help")] = ""
    urgency: Annotated[Prose, Words("Kedaruratan dan risiko", "Urgency and risk")] = ""
    decision: Annotated[IntakeDecision | None, Words("Keputusan", "Decision")] = None
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
