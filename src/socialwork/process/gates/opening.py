"""Gates of engagement, intake and contract."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.process.gate import Lack, gate
from socialwork.process.places import first_at, records_at
from socialwork.stages import Contract, Engagement, Intake
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@gate("GATE-SUPERVISOR", StageKind.ENGAGEMENT, Words("Pembimbing kampus", "Campus supervisor"))
def supervisor(case: Case) -> Iterator[Lack]:
    """A practicum has a supervisor of the campus, who answers for the student's work."""
    if not case.people.campus_supervisors:
        yield Lack(
            "people.supervisors",
            Words("Belum ada pembimbing dari kampus.", "There is no supervisor of the campus."),
        )


@gate("GATE-FIRST-MEETING", StageKind.ENGAGEMENT, Words("Pertemuan pertama", "First meeting"))
def first_meeting(case: Case) -> Iterator[Lack]:
    """Engagement begins with a dated meeting."""
    path, record = first_at(case, Engagement) or ("stages", None)
    if record is None or not record.meetings:
        yield Lack(
            path if record is None else f"{path}.meetings",
            Words("Belum ada pertemuan pertama yang bertanggal.", "There is no dated first meeting."),
        )


@gate("GATE-CLIENT-MET", StageKind.INTAKE, Words("Bertemu klien", "Client met"))
def client_met(case: Case) -> Iterator[Lack]:
    """The client was present at a meeting; one meeting may be engagement, intake and contract."""
    openings = [
        (path, record)
        for path, record in [
            *records_at(case, Engagement),
            *records_at(case, Intake),
            *records_at(case, Contract),
        ]
        if isinstance(record, Engagement | Intake | Contract)
    ]
    present = {code for _, record in openings for meeting in record.meetings for code in meeting.present}
    if case.people.client.code not in present:
        path = f"{openings[0][0]}.meetings" if openings else "stages"
        yield Lack(
            path,
            Words(
                "Belum ada pertemuan yang dihadiri klien ({code}).",
                "The client ({code}) was present at no meeting so far.",
            ).format(code=case.people.client.code),
        )


@gate("GATE-PERMISSION", StageKind.INTAKE, Words("Izin lembaga", "Permission of the institution"))
def permission(case: Case) -> Iterator[Lack]:
    """The institution permits the work with the client."""
    for path, record in records_at(case, Engagement):
        if record.permission is None:
            yield Lack(
                f"{path}.permission",
                Words("Izin lembaga belum dicatat.", "The permission of the institution is not recorded."),
            )


@gate("GATE-PROBLEM", StageKind.CONTRACT, Words("Masalah yang disampaikan", "Presenting problem"))
def problem(case: Case) -> Iterator[Lack]:
    """Intake states the presenting problem."""
    for path, record in records_at(case, Intake):
        if not record.presenting_problem.strip():
            yield Lack(
                f"{path}.presenting_problem",
                Words("Masalah yang disampaikan belum ditulis.", "The presenting problem is not stated."),
            )


@gate(
    "GATE-PROBLEM-SOURCE", StageKind.CONTRACT, Words("Sumber informasi awal", "Source of first information")
)
def problem_source(case: Case) -> Iterator[Lack]:
    """The first information has a source."""
    for path, record in records_at(case, Intake):
        if not record.sources:
            yield Lack(
                f"{path}.sources",
                Words("Informasi awal belum menyebut sumbernya.", "The first information names no source."),
            )


OPENING_GATES = (supervisor, first_meeting, client_met, permission, problem, problem_source)
