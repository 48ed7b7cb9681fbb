"""Rules on counts: parts and totals, sessions and members, conferences and those present."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Intervention
from socialwork.techniques import GroupProgramme
from socialwork.words import Words


def groups_at(case: Case) -> Iterator[tuple[str, GroupProgramme]]:
    """Return the group programmes with their paths."""
    for path, record in records_at(case, Intervention):
        if record.group is not None:
            yield f"{path}.group", record.group


@rule(
    "COUNT-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jumlah tabel tidak cocok", "Total of a table does not fit"),
)
def table_total(context: Context) -> Iterator[Remark]:
    """The parts of a table give the total that its source states."""
    institution = context.case.institution
    for name in ("staff", "clients"):
        table = getattr(institution, name)
        if table is not None and table.stated_total is not None and table.stated_total != table.total:
            yield remark(
                f"institution.{name}.stated_total",
                "Jumlah tertulis {stated}, sedangkan isinya berjumlah {total}.",
                "The stated total is {stated}, but the parts give {total}.",
                stated=table.stated_total,
                total=table.total,
            )


@rule(
    "COUNT-02",
    Severity.WARNING,
    Certainty.FACT,
    Words("Nomor pertemuan kelompok", "Numbers of group sessions"),
)
def session_numbers(context: Context) -> Iterator[Remark]:
    """Group sessions are numbered 1, 2, 3 … in the order of their dates."""
    for path, group in groups_at(context.case):
        sessions = sorted(at(f"{path}.sessions", group.sessions), key=lambda item: item[1].date)
        for number, (place, session) in enumerate(sessions, start=1):
            if session.number != number:
                yield remark(
                    f"{place}.number",
                    "Pertemuan {day} bernomor {stated}; menurut tanggalnya seharusnya {number}.",
                    "The session of {day} has the number {stated}; by its date it is number {number}.",
                    day=session.date,
                    stated=session.number,
                    number=number,
                )


@rule(
    "COUNT-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jumlah peserta conference", "Number of people at a conference"),
)
def conference_count(context: Context) -> Iterator[Remark]:
    """The stated number of people at a case conference is that of its attendance list."""
    for path, conference in at("conferences", context.case.conferences):
        stated = conference.stated_count
        if stated is not None and conference.attendees and stated != conference.attendance:
            yield remark(
                f"{path}.stated_count",
                "Tertulis {stated} peserta, sedangkan daftar hadir memuat {count}.",
                "{stated} people are stated, but the attendance list has {count}.",
                stated=stated,
                count=conference.attendance,
            )


@rule("COUNT-04", Severity.ERROR, Certainty.FACT, Words("Jumlah anggota kelompok", "Number of group members"))
def group_members(context: Context) -> Iterator[Remark]:
    """The members of the programme are the group members among the people of the case."""
    client = context.case.people.client.code
    listed = {member.code for member in context.case.people.group_members}
    for path, group in groups_at(context.case):
        members = {*group.members} - {client}
        if members != listed:
            yield remark(
                f"{path}.members",
                "Program kelompok menyebut {members} anggota selain klien, daftar orang memuat {listed}.",
                "The group programme names {members} members besides the client, the people list {listed}.",
                members=len(members),
                listed=len(listed),
            )


@rule(
    "COUNT-05",
    Severity.WARNING,
    Certainty.FACT,
    Words("Conference tanpa berita acara", "Conference without minutes"),
)
def conference_papers(context: Context) -> Iterator[Remark]:
    """A case conference has an attendance list, and minutes of what was presented and decided."""
    for path, conference in at("conferences", context.case.conferences):
        if not conference.attendees:
            yield remark(
                f"{path}.attendees",
                "Case Conference {number} tidak memiliki daftar hadir.",
                "Case conference {number} has no attendance list.",
                number=conference.number.code,
            )
        if not conference.presented.strip() or not conference.decisions:
            yield remark(
                path,
                "Berita acara Case Conference {number} belum memuat paparan dan keputusan.",
                "The minutes of case conference {number} do not hold both what was presented and decided.",
                number=conference.number.code,
            )


COUNT_RULES = (table_total, session_numbers, conference_count, group_members, conference_papers)
