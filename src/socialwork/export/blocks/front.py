"""Blocks of the front matter: cover, sheets to be signed, lists of contents."""

import math
from collections.abc import Iterable

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell, Contents, Paragraph, Placeholder, Table
from socialwork.export.blocks.base import Context, block, declare_labels
from socialwork.export.blocks.parts import broken, cell, pairs_table, para, text
from socialwork.text import date_text
from socialwork.words import Words

declare_labels(
    report_kind=Words("Laporan {practicum}", "Report of the {practicum}"),
    practicum=Words("Praktikum institusi", "Institutional practicum"),
    supervised_by=Words("Pembimbing", "Supervisor"),
    local_supervisor=Words("Pembimbing Lokal", "Local supervisor"),
    written_by=Words("Oleh", "By"),
    student_number=Words("NRP.", "No."),
    report_title=Words("Judul", "Title"),
    student_name=Words("Nama Mahasiswa", "Name of the student"),
    nrp=Words("NRP", "Student number"),
    study_programme=Words("Program Studi", "Study programme"),
    acknowledged_by=Words("Mengetahui,", "Acknowledged by"),
    head_of_programme=Words("Ketua", "Head of the"),
    approved=Words(
        "Dengan tanda tangan di bawah ini pembimbing menyatakan telah memeriksa laporan ini dan "
        "menyetujuinya untuk diujikan.",
        "By signing below the supervisors say that they have examined this report and that it may be "
        "presented for examination.",
    ),
    nip=Words("NIP", "Staff number"),
)

_NO_SUPERVISOR = Words(
    "pembimbing kampus belum ada; isi `people › supervisors` dalam berkas kasus",
    "no campus supervisor; fill in `people › supervisors` of the case file",
)
_NO_YEAR = Words(
    "tahun laporan belum ada; isi `practicum › period` dalam berkas kasus",
    "no year; fill in `practicum › period` of the case file",
)
_DOTS = "(……………………………………)"
_GAP = 4
"""Empty lines for a signature by hand."""
_LINE = 20.7
"""The height of a line of the cover, in points: 12 points at one and a half."""
_TITLE_LETTER = 0.36
"""About how wide a capital of the title is, in centimetres."""
_PARTS = (3, 3, 2, 4)
"""How the empty lines of the cover are shared among the gaps from top to bottom."""


@block("cover", Words("Sampul", "Cover"), source="title, people, practicum")
def cover(case: Case, ctx: Context) -> Blocks:
    """Return the cover: kind, title, supervisors, student, programme, school, city and year."""
    student, school, period = case.people.student, case.practicum.school, case.practicum.period
    supervisors = tuple(person.name for person in case.people.campus_supervisors)
    top, upper, lower, bottom = _gaps(case, ctx)
    city = school.city.upper()
    year_missing = (Placeholder(what=_NO_YEAR.pick(ctx.lang)),) if period is None else ()
    return (
        para(text(ctx.label("report-kind").upper(), bold=True), "title"),
        *_blank(top),
        para(text(case.title.upper(), bold=True), "title"),
        *_blank(upper),
        para(ctx.label("supervised-by"), "center"),
        para(broken(supervisors, bold=True), "center") if supervisors else _no_supervisor(ctx),
        *_blank(lower),
        para(ctx.label("written-by"), "center"),
        para(
            broken([student.name, f"{ctx.label('student-number')} {student.student_number}"], bold=True),
            "center",
        ),
        *_blank(bottom),
        para(
            broken(
                [
                    student.programme.upper(),
                    school.name.upper(),
                    city if period is None else f"{city} {period.end.year}",
                ],
                bold=True,
            ),
            "subtitle",
        ),
        *year_missing,
    )


@block(
    "endorsement-sheet", Words("Lembar pengesahan", "Endorsement sheet"), source="people, practicum › school"
)
def endorsement_sheet(case: Case, ctx: Context) -> Blocks:
    """Return the endorsement sheet: what is endorsed, the supervisors, the head of the programme."""
    school = case.practicum.school
    head = _signature(
        [ctx.label("acknowledged-by"), f"{ctx.label('head-of-programme')} {school.programme}", school.name],
        school.head_of_programme,
    )
    return (*_what(case, ctx), para("", "center"), *_supervisors(case, ctx), para("", "center"), head)


@block("approval-sheet", Words("Lembar persetujuan", "Approval sheet"), source="people")
def approval_sheet(case: Case, ctx: Context) -> Blocks:
    """Return the approval sheet, which the supervisors sign before the examination."""
    return (*_what(case, ctx), para("", "center"), para(ctx.label("approved")), *_supervisors(case, ctx))


@block("student-signature", Words("Tempat, waktu, dan nama praktikan", "Place, time and name of the student"))
def student_signature(case: Case, ctx: Context) -> Blocks:
    """Return place and month of the practicum's end, and the name of the student.

    The report cannot know the day of its signing.
    """
    period = case.practicum.period
    month = "" if period is None else date_text(period.end, ctx.lang).split(" ", 1)[1]
    place = ", ".join(part for part in (case.practicum.school.city, month) if part)
    lines = [place, ctx.label("student"), *[" "] * _GAP, case.people.student.name]
    return (para("", "signature"), para(broken(lines), "signature"))


# --- lists of contents ------------------------------------------------------------------------


@block("contents", Words("Daftar isi", "Table of contents"))
def contents(_case: Case, _ctx: Context) -> Blocks:
    """Return the table of contents; numbering fills it."""
    return (Contents(of="headings"),)


@block("list-of-tables", Words("Daftar tabel", "List of tables"))
def list_of_tables(_case: Case, _ctx: Context) -> Blocks:
    """Return the list of tables."""
    return (Contents(of="table"),)


@block("list-of-figures", Words("Daftar gambar", "List of figures"))
def list_of_figures(_case: Case, _ctx: Context) -> Blocks:
    """Return the list of figures."""
    return (Contents(of="figure"),)


@block("list-of-photos", Words("Daftar foto", "List of photos"))
def list_of_photos(_case: Case, _ctx: Context) -> Blocks:
    """Return the list of photos."""
    return (Contents(of="photo"),)


@block("list-of-appendices", Words("Daftar lampiran", "List of appendices"))
def list_of_appendices(_case: Case, _ctx: Context) -> Blocks:
    """Return the list of appendices."""
    return (Contents(of="appendix"),)


# --- inner helpers ----------------------------------------------------------------------------


def _gaps(case: Case, ctx: Context) -> tuple[int, ...]:
    """Return the empty lines of the cover, top to bottom, so that it fills the chosen page and no more."""
    page = ctx.template.page
    room = (page.height - page.top - page.bottom) / 2.54 * 72 / _LINE
    letters = (page.width - page.left - page.right) / _TITLE_LETTER
    title = 1.2 * (1 + math.ceil(len(case.title) / letters))  # the title is set larger
    lines = title + 10 + len(case.people.campus_supervisors)
    spare = max(int(room - lines), sum(_PARTS) // 2)
    gaps = tuple(spare * part // sum(_PARTS) for part in _PARTS)
    return (*gaps[:-1], gaps[-1] + spare - sum(gaps))


def _blank(lines: int) -> Blocks:
    return (para("", "center"),) * lines


def _no_supervisor(ctx: Context) -> Placeholder:
    return Placeholder(what=_NO_SUPERVISOR.pick(ctx.lang))


def _what(case: Case, ctx: Context) -> Blocks:
    student = case.people.student
    return pairs_table(
        [
            (ctx.label("report-title"), case.title),
            (ctx.label("student-name"), student.name),
            (ctx.label("nrp"), student.student_number),
            (ctx.label("study-programme"), student.programme),
        ]
    )


def _supervisors(case: Case, ctx: Context) -> Blocks:
    """Return who signs, side by side, the local supervisors last."""
    people = case.people.campus_supervisors
    if not people:
        return (_no_supervisor(ctx),)
    cells: list[Cell] = []
    for person in (*people, *case.people.local_supervisors):
        title = ctx.label("local-supervisor" if person.local else "supervised-by")
        number = f"{ctx.label('nip')} {person.staff_number}" if person.staff_number else ""
        cells.append(cell((_signature([f"{title},"], person.name, number),), align="center"))
    return (Table(rows=(tuple(cells),), ruled=False),)


def _signature(lines: Iterable[str], name: str, below: str = "") -> Paragraph:
    return para(broken([*lines, *[" "] * _GAP, name or _DOTS, below]), "center")
