"""Contract: willingness asked, consent explained, understood and signed, duties agreed."""

import datetime as dt
from typing import Annotated, ClassVar

from attrs import field, frozen

from socialwork.stages.role import RoleTaken
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Meeting
from socialwork.vocabulary.documents import ConsentScope
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@frozen(kw_only=True)
class Signature:
    """Who signed, and when."""

    by: Annotated[str, Words("Oleh (kode)", "By (code)")] = field(validator=not_blank)
    date: Annotated[dt.date, Words("Tanggal", "Date")]


@frozen(kw_only=True)
class InformedConsent:
    """The informed consent.

    Attributes:
        explained_on: The day on which the consent was explained.
        explained: What was explained, point by point, as it was said to this client.
        understood: Whether the client said that they had understood.
        shown_by: How they showed it, such as by telling what they agree to; in whole sentences.
        signatures: Client and student; a minor's guardian signs as well, in *guardian*.
        scope: What it covers; each scope was asked for separately.
        refused: What was asked for and not given; never in *scope* as well.
        retention: How long notes, recordings and pictures are kept, and what becomes of them then.
        withdrawn_on: The day on which it was withdrawn.
    """

    explained_on: Annotated[dt.date, Words("Dijelaskan", "Explained on")]
    explained: Annotated[tuple[Prose, ...], Words("Hal yang dijelaskan", "What was explained")] = ()
    understood: Annotated[bool, Words("Dipahami", "Understood")] = False
    shown_by: Annotated[Prose, Words("Cara menunjukkan pemahaman", "How understanding was shown")] = ""
    signatures: Annotated[tuple[Signature, ...], Words("Tanda tangan", "Signatures")] = ()
    guardian: Annotated[Signature | None, Words("Tanda tangan wali", "Guardian's signature")] = None
    scope: Annotated[tuple[ConsentScope, ...], Words("Cakupan", "Scope")] = ()
    refused: Annotated[tuple[ConsentScope, ...], Words("Tidak disetujui", "Refused")] = ()
    limits: Annotated[Prose, Words("Batas kerahasiaan", "Limits of confidentiality")] = ""
    retention: Annotated[Prose, Words("Penyimpanan data", "Retention of data")] = ""
    withdrawn_on: Annotated[dt.date | None, Words("Dicabut", "Withdrawn on")] = None

    def __attrs_post_init__(self) -> None:
        both = [one.code for one in self.scope if one in self.refused]
        if both:
            message = f"given and refused at once: {', '.join(both)}"
            raise ValueError(message)


@frozen(kw_only=True)
class Contract:
    """Stage 3: the agreement to work together."""

    kind: ClassVar[StageKind] = StageKind.CONTRACT

    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    willingness: Annotated[Prose, Words("Kesediaan klien", "Willingness")] = ""
    consent: Annotated[InformedConsent | None, Words("Persetujuan", "Informed consent")] = None
    client_duties: Annotated[tuple[str, ...], Words("Kewajiban klien", "Client's duties")] = ()
    worker_duties: Annotated[tuple[str, ...], Words("Kewajiban praktikan", "Student's duties")] = ()
    next_meeting: Annotated[dt.date | None, Words("Pertemuan berikutnya", "Next meeting")] = None
    contact: Annotated[str, Words("Cara menghubungi", "Contact")] = ""
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
