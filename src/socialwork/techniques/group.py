"""A group programme in five phases."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Clock
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.words import Words


@frozen(kw_only=True)
class GroupSession:
    """One session of the group with its attendance."""

    number: Annotated[int, Words("Pertemuan ke-", "Session number")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    present: Annotated[tuple[str, ...], Words("Yang hadir (kode orang)", "Present (codes)")] = ()
    activity: Annotated[str, Words("Kegiatan", "Activity")] = ""
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""


@frozen(kw_only=True)
class GroupPhaseRecord:
    """What was done in one phase and what came of it."""

    phase: Annotated[GroupPhase, Words("Fase", "Phase")]
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""


@frozen(kw_only=True)
class GroupProgramme:
    """The programme sheet of a group, its phases and its sessions.

    The client takes part besides *members*; the phases stand in the order of :class:`GroupPhase`.
    """

    name: Annotated[str, Words("Nama program", "Name")] = field(validator=not_blank)
    type: Annotated[GroupTypeTerm, Words("Tipe kelompok", "Type of group")]
    goal: Annotated[Prose, Words("Tujuan", "Goal")]
    goals: Annotated[tuple[str, ...], Words("Tujuan khusus (kode)", "Specific goals (codes)")] = ()
    members: Annotated[tuple[str, ...], Words("Anggota (kode)", "Members (codes)")]
    place: Annotated[str, Words("Tempat", "Place")] = ""
    materials: Annotated[tuple[str, ...], Words("Alat dan bahan", "Materials")] = ()
    techniques: Annotated[tuple[str, ...], Words("Metode dan teknik", "Methods and techniques")] = ()
    phases: Annotated[tuple[GroupPhaseRecord, ...], Words("Fase", "Phases")] = ()
    sessions: Annotated[tuple[GroupSession, ...], Words("Pertemuan", "Sessions")] = ()
    tools: Annotated[tuple[Tool, ...], Words("Alat kerja kelompok", "Tools of group work")] = ()
