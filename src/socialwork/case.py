"""The whole case: people, institution, stages, events and closing chapters, as one frozen value."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, TypeVar

from attrs import field, frozen

from socialwork.institution import Institution
from socialwork.instruments.model import Instrument
from socialwork.people import People
from socialwork.practicum import Practicum
from socialwork.records import (
    Appendix,
    CaseConference,
    CaseManagement,
    DailyEntry,
    GoodPractice,
    HomeVisit,
    Letter,
    NetworkContact,
    Recording,
    RegulationUse,
    Review,
    Series,
    SingleCaseStudy,
    StakeholderMeeting,
    WeeklyEntry,
)
from socialwork.references import Reference
from socialwork.stages import StageRecord
from socialwork.values.media import Media, Photo, Scan
from socialwork.values.text import Prose, is_code, not_blank
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

FORMAT = 1
"""The version of the case-file format that this library writes."""

_R = TypeVar("_R")


@frozen(kw_only=True)
class Override:
    """A gate passed without what it asks for, with the written reason."""

    gate: Annotated[str, Words("Kode syarat", "Code of the gate")] = field(validator=not_blank)
    reason: Annotated[str, Words("Alasan", "Reason")] = field(validator=not_blank)
    by: Annotated[str, Words("Oleh (kode)", "By (code)")] = field(validator=not_blank)
    date: Annotated[dt.date, Words("Tanggal", "Date")]


@frozen(kw_only=True)
class Waiver:
    """A finding that is accepted as it is, with the written reason."""

    code: Annotated[str, Words("Kode temuan", "Code of the finding")] = field(validator=not_blank)
    place: Annotated[str, Words("Tempat", "Place")] = ""
    reason: Annotated[str, Words("Alasan", "Reason")] = field(validator=not_blank)


@frozen(kw_only=True)
class ProseSlot:
    """A stretch of the student's own prose that the template prints by its name."""

    slot: Annotated[str, Words("Bagian", "Slot")] = field(validator=is_code)
    text: Annotated[Prose, Words("Isi", "Text")]


@frozen(kw_only=True)
class Case:
    """One case, as it is loaded, checked and printed.

    ``stages`` stand in the order in which they were gone through; a stage may come again
    (re-assessment, re-planning), for the helping process is a cycle.
    """

    title: Annotated[str, Words("Judul laporan", "Title")] = field(validator=not_blank)
    problem: Annotated[str, Words("Masalah klien", "Client's problem")] = ""
    people: Annotated[People, Words("Orang", "People")]
    institution: Annotated[Institution, Words("Lembaga", "Institution")]
    practicum: Annotated[Practicum, Words("Praktikum", "Practicum")] = Practicum()
    stages: Annotated[tuple[StageRecord, ...], Words("Tahapan", "Stages")] = ()
    home_visits: Annotated[tuple[HomeVisit, ...], Words("Kunjungan rumah", "Home visits")] = ()
    conferences: Annotated[tuple[CaseConference, ...], Words("Case conference", "Case conferences")] = ()
    stakeholder_meetings: Annotated[
        tuple[StakeholderMeeting, ...], Words("Pertemuan pemangku kepentingan", "Stakeholder meetings")
    ] = ()
    network: Annotated[tuple[NetworkContact, ...], Words("Jejaring kerja", "Network")] = ()
    case_management: Annotated[CaseManagement | None, Words("Manajemen kasus", "Case management")] = None
    series: Annotated[tuple[Series, ...], Words("Deret pengamatan", "Series")] = ()
    studies: Annotated[
        tuple[SingleCaseStudy, ...], Words("Kajian subjek tunggal", "Single-case studies")
    ] = ()
    good_practice: Annotated[GoodPractice, Words("Praktik baik", "Good practice")] = GoodPractice()
    daily_log: Annotated[tuple[DailyEntry, ...], Words("Catatan harian", "Daily log")] = ()
    weekly_log: Annotated[tuple[WeeklyEntry, ...], Words("Catatan mingguan", "Weekly log")] = ()
    recordings: Annotated[
        tuple[Recording, ...], Words("Catatan proses dan catatan ringkas", "Process and summary recordings")
    ] = ()
    letters: Annotated[tuple[Letter, ...], Words("Surat", "Letters")] = ()
    appendices: Annotated[tuple[Appendix, ...], Words("Lampiran lain", "Further appendices")] = ()
    instruments: Annotated[tuple[Instrument, ...], Words("Instrumen", "Instruments")] = ()
    regulations: Annotated[tuple[RegulationUse, ...], Words("Peraturan", "Regulations")] = ()
    references: Annotated[tuple[Reference, ...], Words("Daftar pustaka", "References")] = ()
    photos: Annotated[tuple[Photo, ...], Words("Foto", "Photos")] = ()
    scans: Annotated[tuple[Scan, ...], Words("Pindaian lembar", "Scans of sheets")] = ()
    prose: Annotated[tuple[ProseSlot, ...], Words("Uraian", "Prose")] = ()
    overrides: Annotated[tuple[Override, ...], Words("Pengecualian syarat", "Overrides")] = ()
    reviews: Annotated[tuple[Review, ...], Words("Pemeriksaan laporan", "Reviews of the report")] = ()
    waivers: Annotated[tuple[Waiver, ...], Words("Temuan yang diterima", "Waivers")] = ()
    media: Annotated[tuple[Media, ...], Words("Berkas gambar", "Picture files")] = ()

    def records(self, cls: type[_R]) -> tuple[_R, ...]:
        """Return the stage records of class *cls*, in order."""
        return tuple(record for record in self.stages if isinstance(record, cls))

    def latest(self, cls: type[_R]) -> _R | None:
        """Return the last stage record of class *cls*, or ``None``."""
        found = self.records(cls)
        return found[-1] if found else None

    def conference(self, number: ConferenceNumber) -> CaseConference | None:
        """Return the case conference with that number, or ``None``."""
        return next((one for one in self.conferences if one.number is number), None)

    def prose_in(self, slot: str) -> str:
        """Return the prose of *slot*, or an empty text."""
        return next((one.text for one in self.prose if one.slot == slot), "")

    @property
    def stage_kinds(self) -> tuple[StageKind, ...]:
        """The kinds of the stage records, in order."""
        return tuple(record.kind for record in self.stages)


def media_of(case: Case) -> Mapping[str, bytes]:
    """Return the bytes of the case's pictures by their names."""
    return {item.name: item.data for item in case.media}
