"""The practicum: its kind, period, school and sessions with supervisors."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.documents import SupervisionKind
from socialwork.vocabulary.process import LearningMode, Level, Method, PracticumKind
from socialwork.words import Words


@frozen(kw_only=True)
class SupervisionSession:
    """One session of supervision at the institution or of guardianship by the campus."""

    kind: Annotated[SupervisionKind, Words("Jenis", "Kind")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    supervisor: Annotated[str, Words("Pembimbing (kode)", "Supervisor (code)")]
    topic: Annotated[str, Words("Pokok bahasan", "Topic")] = field(validator=not_blank)
    advice: Annotated[Prose, Words("Saran", "Advice")] = ""
    follow_up: Annotated[Prose, Words("Tindak lanjut", "Follow-up")] = ""


@frozen(kw_only=True)
class School:
    """The school of social work that sends the student."""

    name: Annotated[str, Words("Nama", "Name")] = "Politeknik Kesejahteraan Sosial"
    city: Annotated[str, Words("Kota", "City")] = "Bandung"
    programme: Annotated[str, Words("Program studi", "Study programme")] = (
        "Program Studi Pekerjaan Sosial Program Sarjana Terapan"
    )
    head_of_programme: Annotated[str, Words("Ketua program studi", "Head of programme")] = ""
    director: Annotated[str, Words("Direktur", "Director")] = ""


@frozen(kw_only=True)
class Practicum:
    """The practicum that the report is about."""

    kind: Annotated[PracticumKind, Words("Jenis praktikum", "Kind")] = PracticumKind.INSTITUTION
    period: Annotated[Period | None, Words("Waktu pelaksanaan", "Period")] = None
    school: Annotated[School, Words("Perguruan tinggi", "School")] = School()
    levels: Annotated[tuple[Level, ...], Words("Aras", "Levels")] = ()
    methods: Annotated[tuple[Method, ...], Words("Metode", "Methods")] = ()
    learning_modes: Annotated[tuple[LearningMode, ...], Words("Cara belajar", "Ways of learning")] = ()
    supervision: Annotated[tuple[SupervisionSession, ...], Words("Bimbingan", "Supervision sessions")] = ()
