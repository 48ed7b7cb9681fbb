"""Rules on the sessions of a group: their plan by phases, and who was there."""

from collections.abc import Iterator
from itertools import pairwise

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.techniques import GroupProgramme, GroupSession
from socialwork.techniques.group import participants, session_minutes
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.words import Words

_ORDER = {phase: n for n, phase in enumerate(GroupPhase)}


def _sessions(context: Context) -> Iterator[tuple[str, GroupProgramme, GroupSession]]:
    for path, group in groups_at(context.case):
        for place, session in at(f"{path}.sessions", group.sessions):
            yield place, group, session


# --- plan of the sessions ---------------------------------------------------------------------


@rule(
    "GROUP-07",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pertemuan di luar urutan fase", "Session outside the order of phases"),
)
def sessions_in_phase_order(context: Context) -> Iterator[Remark]:
    """From session to session, and from item to item of an agenda, the phases never go back."""
    for path, group in groups_at(context.case):
        sessions = sorted(at(f"{path}.sessions", group.sessions), key=lambda item: item[1].date)
        items = [item for place, session in sessions for item in at(f"{place}.agenda", session.agenda)]
        for (_, before), (place, item) in pairwise(items):
            if _ORDER[item.phase] < _ORDER[before.phase]:
                yield remark(
                    f"{place}.phase",
                    "Fase {phase} dijalankan setelah fase {before}.",
                    "The phase {phase} comes after the phase {before}.",
                    phase=item.phase,
                    before=before.phase,
                )


@rule(
    "GROUP-08",
    Severity.WARNING,
    Certainty.FACT,
    Words("Tugas di fase lain", "Task in another phase"),
)
def tasks_of_their_phase(context: Context) -> Iterator[Remark]:
    """A task on an agenda stands in the phase that it belongs to."""
    for place, _, session in _sessions(context):
        for number, item in at(f"{place}.agenda", session.agenda):
            if item.task is not None and item.task.phase is not item.phase:
                yield remark(
                    f"{number}.task",
                    "{task} termasuk fase {right}, bukan {phase}.",
                    "{task} belongs to the phase {right}, not {phase}.",
                    task=item.task,
                    right=item.task.phase,
                    phase=item.phase,
                )


@rule(
    "GROUP-09",
    Severity.WARNING,
    Certainty.FACT,
    Words("Susunan acara melebihi waktu", "Agenda longer than its session"),
)
def agenda_fits(context: Context) -> Iterator[Remark]:
    """The minutes of an agenda fit into the clock time of its session."""
    for place, group, session in _sessions(context):
        length = session_minutes(session.time or group.time)
        if length is not None and session.planned_minutes > length:
            yield remark(
                f"{place}.agenda",
                "Susunan acara berjumlah {planned} menit, sedangkan pertemuan berlangsung {length} menit.",
                "The agenda takes {planned} minutes, the session {length}.",
                planned=session.planned_minutes,
                length=length,
            )


@rule(
    "GROUP-10",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pertemuan di luar jangka waktu", "Session outside the period"),
)
def sessions_in_period(context: Context) -> Iterator[Remark]:
    """Sessions lie in the period of their programme."""
    for place, group, session in _sessions(context):
        if group.period is not None and session.date not in group.period:
            yield remark(
                f"{place}.date",
                "Pertemuan {day} berada di luar jangka waktu program.",
                "The session of {day} lies outside the period of the programme.",
                day=session.date,
            )


@rule("GROUP-11", Severity.WARNING, Certainty.FACT, Words("Kegiatan tanpa isi", "Item without content"))
def items_say_what(context: Context) -> Iterator[Remark]:
    """Every item of an agenda names its task or says what is done."""
    for place, _, session in _sessions(context):
        for number, item in at(f"{place}.agenda", session.agenda):
            if item.task is None and not item.what.strip():
                yield remark(
                    number,
                    "Acara ini tidak menyebutkan kegiatannya.",
                    "This item does not say what is done.",
                )


# --- who was there ----------------------------------------------------------------------------


@rule(
    "GROUP-12",
    Severity.ERROR,
    Certainty.FACT,
    Words("Peserta di luar program", "Someone outside the programme"),
)
def members_of_the_programme(context: Context) -> Iterator[Remark]:
    """Whoever was at a session as a group member, or is missed there, belongs to the programme."""
    people = context.case.people
    members = {person.code for person in people.group_members}
    for place, group, session in _sessions(context):
        known = {*participants(group, people.client.code)}
        present = [item for item in at(f"{place}.present", session.present) if item[1] in members]
        absent = [(f"{path}.member", gap.member) for path, gap in at(f"{place}.absent", session.absent)]
        for path, code in (*present, *absent):
            if code not in known:
                yield remark(
                    path,
                    "{code} bukan anggota program kelompok.",
                    "{code} is no member of the group programme.",
                    code=code,
                )


@rule(
    "GROUP-13",
    Severity.ERROR,
    Certainty.FACT,
    Words("Hadir sekaligus tidak hadir", "Present and absent at once"),
)
def present_or_absent(context: Context) -> Iterator[Remark]:
    """Nobody is both present at a session and absent from it."""
    for place, _, session in _sessions(context):
        for number, gap in at(f"{place}.absent", session.absent):
            if gap.member in session.present:
                yield remark(
                    f"{number}.member",
                    "{code} tercatat hadir dan tidak hadir sekaligus.",
                    "{code} is recorded both as present and as absent.",
                    code=gap.member,
                )


@rule(
    "GROUP-14",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Ketidakhadiran tanpa alasan", "Absence without a reason"),
)
def absences_explained(context: Context) -> Iterator[Remark]:
    """For every member who missed a session there is a reason."""
    client = context.case.people.client.code
    for place, group, session in _sessions(context):
        told = {gap.member for gap in session.absent if gap.reason.strip()}
        missed = [code for code in participants(group, client) if code not in {*session.present, *told}]
        if missed and (session.present or session.absent):
            yield remark(
                f"{place}.absent",
                "Mengapa {who} tidak hadir?",
                "Why was {who} absent?",
                who=Words(", ".join(missed), ", ".join(missed)),
            )


GROUP_SESSION_RULES = (
    sessions_in_phase_order,
    tasks_of_their_phase,
    agenda_fits,
    sessions_in_period,
    items_say_what,
    members_of_the_programme,
    present_or_absent,
    absences_explained,
)
