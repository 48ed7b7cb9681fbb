"""The sessions of a group: their plan, what was held, and who came."""

from collections.abc import Iterator
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
    table,
    titled,
)
from socialwork.export.blocks.people import people_text, role_of
from socialwork.export.blocks.sentences import (
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
from socialwork.techniques.group_plan import Attendance, AttendanceRow, attendance
from socialwork.text import date_text, joined, joined_lists, number_words
from socialwork.values.measure import Count
from socialwork.words import Words

_PLAN = Words(
    "susunan acara {n} pertemuan menurut fase kelompok disajikan dalam {ref}.",
    "the agenda of the {n} sessions by the phases of the group stands in {ref}.",
)
_PLAN_TITLE = Words("Rencana Pertemuan Kelompok", "Plan of the Group Sessions")
_HELD = Words(
    "pelaksanaan {n} pertemuan kelompok beserta kehadirannya dirangkum dalam {ref}.",
    "the {n} sessions of the group and the attendance stand in {ref}.",
)
_HELD_TITLE = Words("Pertemuan Kelompok dan Kehadiran", "Sessions of the Group and Attendance")
_CAME = Words(
    "kehadiran setiap peserta pada {n} pertemuan tercantum dalam {ref}.",
    "the attendance of each participant at the {n} sessions stands in {ref}.",
)
_CAME_TITLE = Words("Kehadiran Peserta Kelompok", "Attendance of the Group's Participants")
_OF = Words("{n} dari {total}", "{n} of {total}")
_ABSENT = Words("tidak hadir: {who}", "absent: {who}")
_TIME = Words("Hari, tanggal, dan waktu", "Day, date and time")
_ATTENDANCE = Words("Kehadiran", "Attendance")
_SESSION = Words("Pertemuan ke-{n}", "Session {n}")
_MEETING = Words("Pertemuan", "Session")
_PERSON = Words("Peserta", "Participant")
_REMARKS = Words("Keterangan", "Remarks")
_MINUTES = Words("{n} menit", "{n} minutes")
_PRESENT = Words("Hadir", "Present")
_NOT = Words("Tidak", "Absent")
_MISSED = Words("pertemuan ke-{n}: {reason}", "session {n}: {reason}")


def session_blocks(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    """Return plan, sessions and attendance as tables, then each session with *Proses* and *Hasil*."""
    return _plan(group, ctx, n) + _held(case, group, ctx, n) + _came(case, group, ctx, n) + _told(group, ctx)


# --- plan -------------------------------------------------------------------------------------


def _plan(group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    planned = [one for one in group.sessions if one.agenda]
    if not planned:
        return ()
    anchor = anchored("tabel-rencana-sesi-kelompok", n)
    titles = [
        ctx.label(_MEETING),
        *(field_label(ctx, AgendaItem, name) for name in ("phase", "what", "minutes")),
    ]
    made = Table(
        rows=(header_row(titles), *(row for one in planned for row in _agenda(one, ctx))),
        widths=(3.2, 2.8, 6.4, 1.6),
        header_rows=1,
        caption=table_caption(anchor, ctx.label(_PLAN_TITLE)),
    )
    return (citing(ctx, _PLAN, anchor, n=number_words(len(planned), ctx.lang)), made)


def _agenda(one: GroupSession, ctx: Context) -> Iterator[tuple[Cell, ...]]:
    lines = (
        ctx.label(_SESSION, n=one.number),
        ctx.label(_MINUTES, n=one.planned_minutes),
    )
    first: tuple[Cell, ...] = (cell(tuple(para(line, "table") for line in lines), rowspan=len(one.agenda)),)
    for phase, group in groupby(one.agenda, key=lambda item: item.phase):
        items = list(group)
        named: tuple[Cell, ...] = (cell(ctx.label(phase), rowspan=len(items)),)
        for item in items:
            yield (*first, *named, cell(item_text(item, ctx)), number_cell(item.minutes))
            first = named = ()


def item_text(item: AgendaItem, ctx: Context) -> str:
    """Return what is done: the task, and how where the record says it."""
    if item.task is None:
        return item.what or "–"
    task = ctx.label(item.task)
    return f"{task}: {lower_first(item.what)}" if item.what.strip() else task


# --- sessions ---------------------------------------------------------------------------------


def _held(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    if not group.sessions:
        return ()
    anchor = anchored("tabel-sesi-kelompok", n)
    titles = [
        ctx.label("number"),
        ctx.label(_TIME),
        field_label(ctx, GroupSession, "place"),
        field_label(ctx, GroupSession, "activity"),
        ctx.label(_ATTENDANCE),
    ]
    made = table(
        titles,
        (tuple(_session(case, group, one, ctx)) for one in group.sessions),
        caption=table_caption(anchor, ctx.label(_HELD_TITLE)),
        widths=(0.9, 3.6, 2.5, 4.6, 2.4),
    )
    return (citing(ctx, _HELD, anchor, n=number_words(len(group.sessions), ctx.lang)), *made)


def _session(case: Case, group: GroupProgramme, one: GroupSession, ctx: Context) -> Iterator[Cell]:
    yield number_cell(one.number)
    yield cell(f"{date_text(one.date, ctx.lang, weekday=True)}{at_time(one.time or group.time, ctx)}")
    yield cell(one.place or group.place or "–")
    yield cell(ctx.inline(one.activity)) if one.activity else cell(_by_tasks(one, ctx))
    yield cell(_present(case, group, one, ctx))


def _by_tasks(one: GroupSession, ctx: Context) -> str:
    """Return the tasks of the agenda where nobody wrote what the session does."""
    tasks = [lower_first(ctx.label(item.task)) for item in one.agenda if item.task is not None]
    return upper_first(joined(dict.fromkeys(tasks), ctx.lang)) or "–"


def _present(case: Case, group: GroupProgramme, one: GroupSession, ctx: Context) -> str:
    """Return how many of those who belong to the group were there, and who was not."""
    if not one.present and not one.absent:
        return "–"
    expected = participants(group, case.people.client.code)
    absent = [code for code in expected if code not in one.present]
    text = ctx.label(_OF, n=len(expected) - len(absent), total=len(expected))
    if not absent:
        return text
    return f"{text}; {ctx.label(_ABSENT, who=people_text(case, absent, ctx))}"


# --- attendance -------------------------------------------------------------------------------


def _came(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
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
        (*_row(case, place, row, found, ctx), *((cell(reasons[row.code]),) if noted else ()))
        for place, row in enumerate(found.rows, 1)
    ]
    made = Table(
        rows=(header_row(titles), *rows, _sums(found, ctx, noted=noted)),
        widths=(0.9, 4.0, *[1.9] * len(found.sessions), 1.9, *((3.4,) if noted else ())),
        header_rows=1,
        caption=table_caption(anchor, ctx.label(_CAME_TITLE)),
    )
    return (citing(ctx, _CAME, anchor, n=number_words(len(found.sessions), ctx.lang)), made)


def _row(case: Case, place: int, row: AttendanceRow, found: Attendance, ctx: Context) -> tuple[Cell, ...]:
    return (
        number_cell(place),
        cell(upper_first(role_of(case, row.code, ctx))),
        *(
            cell(ctx.label(_PRESENT if number in row.present else _NOT), align="center")
            for number in found.sessions
        ),
        number_cell(_of(row.count, ctx)),
    )


def _sums(found: Attendance, ctx: Context, *, noted: bool) -> tuple[Cell, ...]:
    counts = [found.present_at(number) for number in found.sessions]
    whole = Count(sum(one.hits for one in counts), sum(one.total for one in counts))
    sums = (cell((Text(_of(one, ctx), bold=True),), align="center") for one in (*counts, whole))
    label = cell((Text(ctx.label("total"), bold=True),), align="center", colspan=2)
    return (label, *sums, *((cell(""),) if noted else ()))


def _of(count: Count, ctx: Context) -> str:
    return ctx.label(_OF, n=count.hits, total=count.total)


def _reasons(group: GroupProgramme, row: AttendanceRow, ctx: Context) -> str:
    told = [
        ctx.label(_MISSED, n=one.number, reason=lower_first(gap.reason.strip().rstrip(".")))
        for one in group.sessions
        for gap in one.absent
        if gap.member == row.code and one.number in row.explained
    ]
    return upper_first("; ".join(told))


# --- what happened ----------------------------------------------------------------------------


def _told(group: GroupProgramme, ctx: Context) -> Blocks:
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for one in group.sessions:
        told = _used(one, inner) + proses_hasil(one.process, one.result, inner)
        blocks += titled(subheading(inner, _SESSION, n=one.number), told)
    return blocks


def _used(one: GroupSession, ctx: Context) -> Blocks:
    materials = joined_lists((lower_first(item) for item in one.materials), ctx.lang)
    blocks: Blocks = ()
    for name, text in (("roles", terms(ctx, one.roles)), ("materials", materials)):
        content = (para(upper_first(stopped(text))),) if text else ()
        blocks += labelled(field_label(ctx, GroupSession, name), content)
    return blocks
