"""Referral: to whom, and for what is still needed."""

import datetime as dt
from typing import Annotated, ClassVar

from attrs import field, frozen

from socialwork.stages.contract import Signature
from socialwork.stages.role import RoleTaken
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Meeting
from socialwork.vocabulary.process import ReferralStatus, StageKind
from socialwork.words import Words


@frozen(kw_only=True)
class Referral:
    """Stage 9: one referral; a case may hold several.

    Attributes:
        letter: Code of the letter of referral; empty where none was written.
    """

    kind: ClassVar[StageKind] = StageKind.REFERRAL

    date: Annotated[dt.date | None, Words("Tanggal", "Date")] = None
    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    to: Annotated[str, Words("Dirujuk kepada", "Referred to")] = field(validator=not_blank)
    letter: Annotated[str, Words("Surat rujukan (kode)", "Letter of referral (code)")] = ""
    purpose: Annotated[Prose, Words("Keperluan", "Purpose")] = ""
    consent: Annotated[Signature | None, Words("Izin berbagi informasi", "Consent to share")] = None
    shared: Annotated[tuple[str, ...], Words("Informasi yang dibagikan", "What is shared")] = ()
    status: Annotated[ReferralStatus, Words("Status", "Status")] = ReferralStatus.PLANNED
    response: Annotated[Prose, Words("Tanggapan", "Response")] = ""
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
