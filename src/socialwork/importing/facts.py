"""What is certain in a report, as the records of a case; what is not is asked."""

from collections.abc import Iterator

from attrs import frozen

from socialwork.case import Case
from socialwork.document.nodes import Document
from socialwork.importing.cover import Cover, cover_of
from socialwork.importing.events import events_of
from socialwork.importing.identity import client_in
from socialwork.importing.place import institution_in
from socialwork.importing.remarks import Remark
from socialwork.people import Client, People, Student, Supervisor
from socialwork.practicum import Practicum, School
from socialwork.reading.dates import dates_of
from socialwork.reading.from_document import reading_of
from socialwork.reading.grids import grids_of
from socialwork.reading.meetings import meetings_of
from socialwork.reading.period import PracticumTime, practicum_time
from socialwork.reading.times import times_of
from socialwork.text import period_text
from socialwork.values.when import Period
from socialwork.words import Words

NO_TITLE, NO_STUDENT = "(judul laporan)", "(nama praktikan)"
_STUDENT_CODES = ("PR", "PRK")
_SUPERVISOR = "Pembimbing kampus"

_TITLE = Words("judul: {value}", "title: {value}")
_STUDENT = Words("praktikan: {value}", "student: {value}")
_SUPERVISORS = Words("pembimbing: {value}", "supervisors: {value}")
_SCHOOL = Words("perguruan tinggi: {value}", "school: {value}")
_PERIOD = Words("waktu praktikum: {id}", "time of the practicum: {en}")
_NO_TITLE_WORDS = Words("judul laporan tidak ditemukan; isi `title`", "no title was found; fill in `title`")
_NO_STUDENT_WORDS = Words(
    "nama praktikan tidak ditemukan; isi `people › student › name`",
    "no name of the student was found; fill in `people › student › name`",
)
_NO_NUMBER = Words(
    "NRP praktikan tidak ditemukan; isi `people › student › student_number`",
    "no number of the student was found; fill in `people › student › student_number`",
)
_NO_SUPERVISORS = Words(
    "pembimbing tidak ditemukan; isi `people › supervisors`",
    "no supervisor was found; fill in `people › supervisors`",
)
_NO_SCHOOL = Words(
    "perguruan tinggi tidak ditemukan; sementara {value}. Isi `practicum › school`",
    "no school was found; {value} for now. Fill in `practicum › school`",
)
_NO_PERIOD = Words(
    "waktu praktikum tidak dinyatakan dengan jelas; isi `practicum › period`",
    "the report does not clearly say when the practicum took place; fill in `practicum › period`",
)


@frozen
class Facts:
    """A case without prose and pictures, and what there is to tell of it."""

    case: Case
    remarks: tuple[Remark, ...]


def facts_of(document: Document) -> Facts:
    """Return what is certain in *document*."""
    reading = reading_of(document)
    grids, dates = grids_of(reading), dates_of(reading)
    cover = cover_of(document, reading)
    client, on_client = client_in(reading, grids)
    institution, on_institution = institution_in(reading, cover.title)
    time = practicum_time(reading, dates)
    events = events_of(meetings_of(reading, dates, times_of(reading), time))
    school = _school(cover)
    case = Case(
        title=cover.title or NO_TITLE,
        people=_people(cover, client, school),
        institution=institution,
        practicum=Practicum(period=_period(time), school=school),
        stages=events.stages,
        conferences=events.conferences,
        home_visits=events.home_visits,
    )
    told = (*_on_cover(cover, school), *on_client, *on_institution, _on_period(time), *events.remarks)
    return Facts(case, told)


def _people(cover: Cover, client: Client, school: School) -> People:
    code = next(one for one in _STUDENT_CODES if one != client.code)
    return People(
        client=client,
        student=Student(
            code=code,
            name=cover.student or NO_STUDENT,
            student_number=cover.number,
            programme=school.programme,
        ),
        supervisors=tuple(
            Supervisor(code=f"PK{n}" if n > 1 else "PK", name=name, role=_SUPERVISOR)
            for n, name in enumerate(cover.supervisors, start=1)
        ),
    )


def _school(cover: Cover) -> School:
    usual = School()
    return School(
        name=cover.school or usual.name,
        city=cover.city or usual.city,
        programme=cover.programme or usual.programme,
    )


def _period(time: PracticumTime) -> Period | None:
    return None if time.start is None or time.end is None else Period(time.start, time.end)


def _on_cover(cover: Cover, school: School) -> Iterator[Remark]:
    yield _told(cover.title, _TITLE, _NO_TITLE_WORDS)
    yield _told(cover.student, _STUDENT, _NO_STUDENT_WORDS)
    if not cover.number:
        yield Remark("question", _NO_NUMBER)
    yield _told("; ".join(cover.supervisors), _SUPERVISORS, _NO_SUPERVISORS)
    yield _told(cover.school, _SCHOOL, _NO_SCHOOL.format(value=school.name))


def _told(value: str, found: Words, missing: Words) -> Remark:
    return Remark("recognized", found.format(value=value)) if value else Remark("question", missing)


def _on_period(time: PracticumTime) -> Remark:
    if time.start is None or time.end is None:
        return Remark("question", _NO_PERIOD)
    start, end = time.start, time.end
    return Remark(
        "recognized", _PERIOD.format(id=period_text(start, end, "id"), en=period_text(start, end, "en"))
    )
