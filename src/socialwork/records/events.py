"""Events of a case that stand beside its stages: home visits and case conferences."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose
from socialwork.values.when import Clock, Meeting, Participants
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.words import Words


@frozen(kw_only=True)
class HomeVisit:
    """A home visit; it belongs to the stage of its date, the template says where it is printed."""

    meeting: Annotated[Meeting, Words("Pertemuan", "Meeting")]
    letter: Annotated[str, Words("Surat tugas (kode)", "Assignment letter (code)")] = ""
    observation: Annotated[Prose, Words("Pengamatan", "Observation")] = ""
    follow_up: Annotated[Prose, Words("Tindak lanjut", "Follow-up")] = ""


@frozen(kw_only=True)
class Decision:
    """What a conference decided, who decided it and who carries it out."""

    text: Annotated[Prose, Words("Keputusan", "Decision")]
    by: Annotated[str, Words("Diputuskan oleh (kode)", "Decided by (code)")]
    carried_out_by: Annotated[str, Words("Pelaksana", "Carried out by")] = ""
    due: Annotated[dt.date | None, Words("Tenggat", "Due")] = None


@frozen(kw_only=True)
class CaseConference:
    """A case conference; I closes planning, II closes the intervention.

    Attributes:
        attendees: Everyone present, by role and number; minutes and attendance list agree by construction.
        requested_by: Code of the one who asks for the decision; never the one who decides.
    """

    number: Annotated[ConferenceNumber, Words("Nomor", "Number")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    chair: Annotated[str, Words("Pemimpin rapat (kode)", "Chair (code)")] = ""
    secretary: Annotated[str, Words("Notulis (kode)", "Secretary (code)")] = ""
    attendees: Annotated[tuple[Participants, ...], Words("Peserta", "Attendees")] = ()
    stated_count: Annotated[int | None, Words("Jumlah peserta tertulis", "Stated number")] = field(
        default=None
    )
    requested_by: Annotated[str, Words("Diminta oleh (kode)", "Requested by (code)")] = ""
    presented: Annotated[Prose, Words("Yang dipaparkan", "Presented")] = ""
    views: Annotated[tuple[str, ...], Words("Tanggapan peserta", "Views")] = ()
    strengths: Annotated[Prose, Words("Kekuatan", "Strengths")] = ""
    obstacles: Annotated[Prose, Words("Hambatan", "Obstacles")] = ""
    decisions: Annotated[tuple[Decision, ...], Words("Keputusan", "Decisions")] = ()

    @property
    def attendance(self) -> int:
        """How many people were present, summed over *attendees*."""
        return sum(group.count for group in self.attendees)
