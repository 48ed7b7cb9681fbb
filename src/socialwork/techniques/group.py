"""A group programme in five phases, its sessions and who takes part."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.tools.base import Tool
from socialwork.values.checks import at_least
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.groupwork import GroupPhase, GroupTask, Profession
from socialwork.vocabulary.open import GroupTypeTerm
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words


@frozen(kw_only=True)
class AgendaItem:
    """One item of the plan of a session.

    Attributes:
        task: What of the phase's tasks it carries out, where it is one of them.
        what: What is done, where the task does not say it.
        minutes: How long it takes, 1 or more.
    """

    phase: Annotated[GroupPhase, Words("Fase", "Phase")]
    task: Annotated[GroupTask | None, Words("Tugas fase", "Task of the phase")] = None
    what: Annotated[str, Words("Kegiatan", "Activity")] = ""
    minutes: Annotated[int, Words("Menit", "Minutes")] = field(validator=at_least(1))


@frozen(kw_only=True)
class Absence:
    """Who was not there, and why."""

    member: Annotated[str, Words("Anggota (kode)", "Member (code)")]
    reason: Annotated[str, Words("Alasan", "Reason")] = ""


@frozen(kw_only=True)
class GroupPartner:
    """Someone of another profession who works with the group.

    Attributes:
        by: The code of the person, or the agency that sends one.
        part: What they do in the group.
    """

    profession: Annotated[Profession, Words("Profesi", "Profession")]
    by: Annotated[str, Words("Pelaksana (kode atau lembaga)", "Who (code or agency)")] = ""
    part: Annotated[str, Words("Bagian dalam kelompok", "Part in the group")] = ""


@frozen(kw_only=True)
class GroupSession:
    """One session of the group: its plan, what happened, and who was there.

    Attributes:
        agenda: The plan, item by item; the session belongs to the phases of its items.
        materials: What this session needs besides the materials of the programme.
        roles: The roles that the student took.
        absent: Members who were not there; whoever is neither here nor present missed it untold.
    """

    number: Annotated[int, Words("Pertemuan ke-", "Session number")]
    date: Annotated[dt.date, Words("Tanggal", "Date")]
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    place: Annotated[str, Words("Tempat", "Place")] = ""
    present: Annotated[tuple[str, ...], Words("Yang hadir (kode orang)", "Present (codes)")] = ()
    absent: Annotated[tuple[Absence, ...], Words("Yang tidak hadir", "Absent")] = ()
    activity: Annotated[str, Words("Kegiatan", "Activity")] = ""
    agenda: Annotated[tuple[AgendaItem, ...], Words("Susunan acara", "Agenda")] = ()
    materials: Annotated[tuple[str, ...], Words("Alat dan bahan", "Materials")] = ()
    roles: Annotated[tuple[WorkerRole, ...], Words("Peran praktikan", "Worker's roles")] = ()
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""

    @property
    def phases(self) -> tuple[GroupPhase, ...]:
        """The phases that the agenda goes through, each once, as they come."""
        return tuple(dict.fromkeys(item.phase for item in self.agenda))

    @property
    def planned_minutes(self) -> int:
        """How long the agenda takes."""
        return sum(item.minutes for item in self.agenda)


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

    Attributes:
        needs: Codes of the assessment's statements that the programme answers.
        time: The usual clock time of a session.
        partners: Those of other professions who work with the group.
        tools: The tools of group work, such as its needs assessment and the choice of its type.
    """

    name: Annotated[str, Words("Nama program", "Name")] = field(validator=not_blank)
    type: Annotated[GroupTypeTerm, Words("Tipe kelompok", "Type of group")]
    goal: Annotated[Prose, Words("Tujuan", "Goal")]
    goals: Annotated[tuple[str, ...], Words("Tujuan khusus (kode)", "Specific goals (codes)")] = ()
    needs: Annotated[tuple[str, ...], Words("Kebutuhan yang dijawab (kode)", "Needs answered (codes)")] = ()
    members: Annotated[tuple[str, ...], Words("Anggota (kode)", "Members (codes)")]
    period: Annotated[Period | None, Words("Jangka waktu", "Period")] = None
    time: Annotated[Clock | None, Words("Waktu", "Time")] = None
    roles: Annotated[tuple[WorkerRole, ...], Words("Peran praktikan", "Worker's roles")] = ()
    partners: Annotated[tuple[GroupPartner, ...], Words("Profesi lain", "Other professions")] = ()
    place: Annotated[str, Words("Tempat", "Place")] = ""
    materials: Annotated[tuple[str, ...], Words("Alat dan bahan", "Materials")] = ()
    techniques: Annotated[tuple[str, ...], Words("Metode dan teknik", "Methods and techniques")] = ()
    phases: Annotated[tuple[GroupPhaseRecord, ...], Words("Fase", "Phases")] = ()
    sessions: Annotated[tuple[GroupSession, ...], Words("Pertemuan", "Sessions")] = ()
    tools: Annotated[tuple[Tool, ...], Words("Alat kerja kelompok", "Tools of group work")] = ()


def participants(programme: GroupProgramme, client: str = "") -> tuple[str, ...]:
    """Return the codes of everyone in the group: the client takes part besides the members."""
    members = programme.members
    return members if not client or client in members else (client, *members)


def session_minutes(time: Clock | None) -> int | None:
    """Return the minutes from start to end of a clock time, ``None`` where it has no end.

    >>> session_minutes(Clock.parse("10.00–10.40 WIB"))
    40
    """
    if time is None or time.end is None:
        return None
    return (time.end.hour - time.start.hour) * 60 + time.end.minute - time.start.minute
