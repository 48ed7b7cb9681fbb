"""Termination: the end of the helping relation, without dependence."""

import datetime as dt
from typing import Annotated, ClassVar

from attrs import frozen

from socialwork.stages.contract import Signature
from socialwork.stages.role import RoleTaken
from socialwork.values.text import Prose
from socialwork.values.when import Meeting
from socialwork.vocabulary.process import StageKind, TerminationReason
from socialwork.words import Words


@frozen(kw_only=True)
class FollowUp:
    """What is looked after once the student has left: who, when, what."""

    owner: Annotated[str, Words("Penanggung jawab (kode)", "Owner (code)")]
    what: Annotated[Prose, Words("Kegiatan", "What")] = ""
    dates: Annotated[tuple[dt.date, ...], Words("Tanggal", "Dates")] = ()


@frozen(kw_only=True)
class Termination:
    """Stage 8: reasons, what was reached, what remains, and the signed statement."""

    kind: ClassVar[StageKind] = StageKind.TERMINATION

    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    reasons: Annotated[tuple[TerminationReason, ...], Words("Alasan", "Reasons")] = ()
    achieved: Annotated[Prose, Words("Yang tercapai", "Achieved")] = ""
    remaining: Annotated[Prose, Words("Yang masih dibutuhkan", "Remaining needs")] = ""
    statement: Annotated[tuple[Signature, ...], Words("Pernyataan ditandatangani", "Statement signed")] = ()
    follow_up: Annotated[tuple[FollowUp, ...], Words("Pembinaan lanjut", "Follow-up")] = ()
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
