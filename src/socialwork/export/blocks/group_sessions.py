"""The sessions of a group: their plan, what was held, and who came."""

from itertools import groupby

from attrs import evolve

from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Blocks, Cell, Table
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import (
    cell,
    header_row,
    labelled,
    number_cell,
    para,
    proses_hasil,
    titled,
)
from socialwork.export.blocks.people import people_text, role_of
from socialwork.export.blocks.sentences import (
    CitedTable,
    anchored,
    at_time,
    citing,
    field_label,
    lower_first,
    stopped,
    subheading,
    table_caption,
    terms,
    upper_first,
)
from socialwork.techniques import AgendaItem, GroupProgramme, GroupSession
from socialwork.techniques.group import participants
from socialwork.techniques.group_plan import AttendanceRow, attendance
from socialwork.text import date_text, joined, joined_lists, number_words
from socialwork.values.measure import Count
from socialwork.words import Words

_OF = Words("{n} dari {total}", "{n} of {total}")
_SESSION = Words("Pertemuan ke-{n}", "Session {n}")


def session_blocks(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    """Return plan, sessions and attendance as tables, then each session with *Proses* and *Hasil*."""
    inner = evolve(ctx, level=ctx.level + 1)
    courses: Blocks = ()
    for session in group.sessions:
        course: Blocks = ()
        materials = joined_lists((lower_first(item) for item in session.materials), ctx.lang)
        for name, text in (("roles", terms(ctx, session.roles)), ("materials", materials)):
            content = (para(upper_first(stopped(text))),) if text else ()
            course += labelled(field_label(ctx, GroupSession, name), content)
        course += proses_hasil(session.process, session.result, inner)
        courses += titled(subheading(inner, _SESSION, n=session.number), course)
    return _planned(group, ctx, n) + _held(case, group, ctx, n) + _attended(case, group, ctx, n) + courses


# --- plan -------------------------------------------------------------------------------------

_PLAN = CitedTable(
    anchor="tabel-rencana-sesi-kelompok",
    lead=Words(
        "susunan acara {n} pertemuan menurut fase kelompok disajikan dalam {ref}.",
        "the agenda of the {n} sessions by the phases of the group stands in {ref}.",
    ),
    title=Words("Rencana Pertemuan Kelompok", "Plan of the Group Sessions"),
    columns=(
        Words("Pertemuan", "Session"),
        (AgendaItem, "phase"),
        (AgendaItem, "what"),
        (AgendaItem, "minutes"),
    ),
    widths=(3.2, 2.8, 6.4, 1.6),
)
_MINUTES = Words("{n} menit", "{n} minutes")


def _planned(group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    """Return the agenda of each session that has one, the items of a phase together."""
    planned = [session for session in group.sessions if session.agenda]
    rows: list[tuple[Cell, ...]] = []
    for session in planned:
        lines = (ctx.label(_SESSION, n=session.number), ctx.label(_MINUTES, n=session.planned_minutes))
        head = tuple(para(line, "table") for line in lines)
        first: tuple[Cell, ...] = (cell(head, rowspan=len(session.agenda)),)
        for phase, several in groupby(session.agenda, key=lambda item: item.phase):
            items = list(several)
            named: tuple[Cell, ...] = (cell(ctx.label(phase), rowspan=len(items)),)
            for item in items:
                rows.append((*first, *named, cell(item_text(item, ctx)), number_cell(item.minutes)))
                first = named = ()
    return _PLAN.blocks(rows, ctx, n, n=number_words(len(planned), ctx.lang))


def item_text(item: AgendaItem, ctx: Context) -> str:
    """Return what is done: the task, and how where the record says it."""
    if item.task is None:
        return item.what or "–"
    task = ctx.label(item.task)
    return f"{task}: {lower_first(item.what)}" if item.what.strip() else task


# --- sessions ---------------------------------------------------------------------------------

_SESSIONS = CitedTable(
    anchor="tabel-sesi-kelompok",
    lead=Words(
        "pelaksanaan {n} pertemuan kelompok beserta kehadirannya dirangkum dalam {ref}.",
        "the {n} sessions of the group and the attendance stand in {ref}.",
    ),
    title=Words("Pertemuan Kelompok dan Kehadiran", "Sessions of the Group and Attendance"),
    columns=(
        "number",
        Words("Hari, tanggal, dan waktu", "Day, date and time"),
        (GroupSession, "place"),
        (GroupSession, "activity"),
        Words("Kehadiran", "Attendance"),
    ),
    widths=(0.9, 3.6, 2.5, 4.6, 2.4),
    optional=(2, 3),
)
_ABSENT = Words("tidak hadir: {who}", "absent: {who}")


def _held(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    """Return when and where each session was, what it did, how many were there, and who was not.

    Where nobody wrote what a session does, the tasks of its agenda stand.
    """
    expected = participants(group, case.people.client.code)
    rows: list[tuple[Cell, ...]] = []
    for session in group.sessions:
        when = f"{date_text(session.date, ctx.lang, weekday=True)}{at_time(session.time or group.time, ctx)}"
        tasks = [lower_first(ctx.label(item.task)) for item in session.agenda if item.task is not None]
        by_tasks = upper_first(joined(dict.fromkeys(tasks), ctx.lang)) or "–"
        there = "–"
        if session.present or session.absent:
            absent = [code for code in expected if code not in session.present]
            there = ctx.label(_OF, n=len(expected) - len(absent), total=len(expected))
            there += f"; {ctx.label(_ABSENT, who=people_text(case, absent, ctx))}" if absent else ""
        rows.append(
            (
                number_cell(session.number),
                cell(when),
                cell(session.place or group.place or "–"),
                cell(ctx.inline(session.activity) if session.activity else by_tasks),
                cell(there),
            )
        )
    return _SESSIONS.blocks(rows, ctx, n, n=number_words(len(rows), ctx.lang))


# --- attendance -------------------------------------------------------------------------------

_CAME = Words(
    "kehadiran setiap peserta pada {n} pertemuan tercantum dalam {ref}.",
    "the attendance of each participant at the {n} sessions stands in {ref}.",
)
_CAME_TITLE = Words("Kehadiran Peserta Kelompok", "Attendance of the Group's Participants")
_PERSON = Words("Peserta", "Participant")
_REMARKS = Words("Keterangan", "Remarks")
_PRESENT = Words("Hadir", "Present")
_NOT = Words("Tidak", "Absent")
_MISSED = Words("pertemuan ke-{n}: {reason}", "session {n}: {reason}")


def _attended(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    """Return who came to which session, with counts and the reasons of those who did not."""
    found = attendance(group, case.people.client.code)
    if found is None or len(found.sessions) < 2:  # noqa: PLR2004 - one session is told above
        return ()
    anchor = anchored("tabel-kehadiran-kelompok", n)
    reasons = {row.code: _reasons(group, row, ctx) for row in found.rows}
    noted = any(reasons.values())
    titles = [
        ctx.label("number"),
        ctx.label(_PERSON),
        *(ctx.label(_SESSION, n=number) for number in found.sessions),
        ctx.label("total"),
        *((ctx.label(_REMARKS),) if noted else ()),
    ]
    rows = [
        (
            number_cell(place),
            cell(upper_first(role_of(case, row.code, ctx))),
            *(number_cell(ctx.label(_PRESENT if held in row.present else _NOT)) for held in found.sessions),
            number_cell(_of(row.count, ctx)),
            *((cell(reasons[row.code]),) if noted else ()),
        )
        for place, row in enumerate(found.rows, 1)
    ]
    counts = [found.present_at(number) for number in found.sessions]
    whole = Count(sum(count.hits for count in counts), sum(count.total for count in counts))
    sums = (
        cell((Text(ctx.label("total"), bold=True),), align="center", colspan=2),
        *(cell((Text(_of(count, ctx), bold=True),), align="center") for count in (*counts, whole)),
        *((cell(""),) if noted else ()),
    )
    made = Table(
        rows=(header_row(titles), *rows, sums),
        widths=(0.9, 4.0, *[1.9] * len(found.sessions), 1.9, *((3.4,) if noted else ())),
        header_rows=1,
        caption=table_caption(anchor, ctx.label(_CAME_TITLE)),
    )
    return (citing(ctx, _CAME, anchor, n=number_words(len(found.sessions), ctx.lang)), made)


def _of(count: Count, ctx: Context) -> str:
    return ctx.label(_OF, n=count.hits, total=count.total)


def _reasons(group: GroupProgramme, row: AttendanceRow, ctx: Context) -> str:
    """Return why somebody missed each session, where the record says it."""
    reasons = [
        ctx.label(_MISSED, n=session.number, reason=lower_first(gap.reason.strip().rstrip(".")))
        for session in group.sessions
        for gap in session.absent
        if gap.member == row.code and session.number in row.explained
    ]
    return upper_first("; ".join(reasons))
