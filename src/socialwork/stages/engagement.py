"""Engagement: the first exploration, agreement and placement."""

import datetime as dt
from typing import Annotated, ClassVar

from attrs import frozen

from socialwork.stages.role import RoleTaken
from socialwork.values.text import Prose
from socialwork.values.when import Meeting
from socialwork.vocabulary.process import Initiative, StageKind
from socialwork.words import Words


@frozen(kw_only=True)
class Permission:
    """The institution's permission to work with the client."""

    by: Annotated[str, Words("Diberikan oleh (kode)", "Given by (code)")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]


@frozen(kw_only=True)
class Engagement:
    """Stage 1: consulting the parties, explaining, finding and motivating, agreeing, placing."""

    kind: ClassVar[StageKind] = StageKind.ENGAGEMENT

    initiative: Annotated[Initiative | None, Words("Inisiatif", "Initiative")] = None
    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    permission: Annotated[Permission | None, Words("Izin lembaga", "Permission")] = None
    consulted: Annotated[tuple[str, ...], Words("Pihak yang dihubungi", "Parties consulted")] = ()
    facilities: Annotated[tuple[str, ...], Words("Fasilitas", "Facilities")] = ()
    trust: Annotated[Prose, Words("Pembangunan kepercayaan", "Trust building")] = ""
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
