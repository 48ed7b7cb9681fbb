"""The block of the group programme: its sheet, its phases, its sessions with attendance."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.goals import goal_blocks
from socialwork.export.blocks.parts import (
    cell,
    list_cell,
    number_cell,
    prose_cell,
    proses_hasil,
    table,
    titled,
)
from socialwork.export.blocks.people import client_text, people_text
from socialwork.export.blocks.sentences import (
    anchored,
    at_time,
    citing,
    each_record,
    field_label,
    subheading,
    table_caption,
    upper_first,
)
from socialwork.stages import Intervention
from socialwork.techniques import GroupProgramme, GroupSession
from socialwork.text import date_text, number_words
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.words import Words

_SHEET = Words(
    "program kelompok yang diikuti {who} disajikan dalam {ref}.",
    "the group programme that {who} took part in stands in {ref}.",
)
_SHEET_TITLE = Words("Program Kelompok “{name}”", "Group Programme “{name}”")
_SESSIONS = Words(
    "pelaksanaan {n} pertemuan kelompok beserta kehadirannya dirangkum dalam {ref}.",
    "the {n} sessions of the group and the attendance stand in {ref}.",
)
_SESSIONS_TITLE = Words("Pertemuan Kelompok dan Kehadiran", "Sessions of the Group and Attendance")
_PRESENT = Words("{n} dari {total}", "{n} of {total}")
_ABSENT = Words("tidak hadir: {who}", "absent: {who}")
_TIME = Words("Hari, tanggal, dan waktu", "Day, date and time")
_ATTENDANCE = Words("Kehadiran", "Attendance")
_ROW = Words("Uraian", "Item")
_VALUE = Words("Keterangan", "Details")
_SESSION = Words("Pertemuan ke-{n}", "Session {n}")
_PHASES = Words("Tahapan kelompok", "Phases of the group")
_MEETINGS = Words("Pertemuan kelompok", "Sessions of the group")


@block(
    "intervention-group", Words("Program kelompok", "Group programme"), source="stages › intervention › group"
)
def intervention_group(case: Case, ctx: Context) -> Blocks:
    """Return the programme sheet, the five phases with *Proses* and *Hasil*, and the sessions."""

    def build(record: Intervention, inner: Context, n: int) -> Blocks:
        return () if record.group is None else _group(case, record.group, inner, n)

    return each_record(case, Intervention, ctx, build)


def _group(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    return (
        _sheet(case, group, ctx, n)
        + _phases(group, ctx)
        + titled(subheading(ctx, _MEETINGS), _sessions(case, group, ctx, n) + _told(group, ctx))
    )


# --- programme sheet --------------------------------------------------------------------------


def _sheet(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
    anchor = anchored("tabel-kelompok", n)
    caption = table_caption(anchor, ctx.label(_SHEET_TITLE, name=group.name))
    rows = tuple(
        (cell(field_label(ctx, GroupProgramme, name)), value)
        for name, value in _items(case, group, ctx)
        if value is not None
    )
    return (
        citing(ctx, _SHEET, anchor, who=client_text(case, ctx)),
        *table([ctx.label(_ROW), ctx.label(_VALUE)], rows, caption=caption, widths=(4, 10)),
    )


def _items(case: Case, group: GroupProgramme, ctx: Context) -> Iterator[tuple[str, Cell | None]]:
    yield "name", cell(group.name)
    yield "type", cell(ctx.label(group.type))
    yield "goal", prose_cell(group.goal, ctx)
    yield "goals", list_cell([goal_blocks(case, one, ctx) for one in group.goals]) if group.goals else None
    yield "members", cell(upper_first(people_text(case, _participants(case, group), ctx)))
    yield "place", cell(group.place) if group.place else None
    times = [
        f"{date_text(one.date, ctx.lang, weekday=True)}{at_time(one.time, ctx)}" for one in group.sessions
    ]
    yield "sessions", list_cell(times) if times else None
    yield "materials", list_cell(group.materials) if group.materials else None
    yield "techniques", list_cell(group.techniques) if group.techniques else None


def _participants(case: Case, group: GroupProgramme) -> tuple[str, ...]:
    """Return the codes of everyone in the group: the client takes part besides the members."""
    client = case.people.client.code
    return group.members if client in group.members else (client, *group.members)


# --- phases -----------------------------------------------------------------------------------


def _phases(group: GroupProgramme, ctx: Context) -> Blocks:
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for phase in GroupPhase:
        for record in group.phases:
            if record.phase is phase:
                told = proses_hasil(record.process, record.result, inner)
                blocks += titled(subheading(inner, phase), told)
    return titled(subheading(ctx, _PHASES), blocks)


# --- sessions ---------------------------------------------------------------------------------


def _sessions(case: Case, group: GroupProgramme, ctx: Context, n: int) -> Blocks:
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
    count = number_words(len(group.sessions), ctx.lang)
    made = table(
        titles,
        (tuple(_session(case, group, one, ctx)) for one in group.sessions),
        caption=table_caption(anchor, ctx.label(_SESSIONS_TITLE)),
        widths=(0.9, 3.6, 2.5, 4.6, 2.4),
    )
    return (citing(ctx, _SESSIONS, anchor, n=count), *made)


def _session(case: Case, group: GroupProgramme, one: GroupSession, ctx: Context) -> Iterator[Cell]:
    yield number_cell(one.number)
    yield cell(f"{date_text(one.date, ctx.lang, weekday=True)}{at_time(one.time, ctx)}")
    yield cell(one.place or group.place or "–")
    yield cell(ctx.inline(one.activity)) if one.activity else cell("–")
    yield cell(_attendance(case, group, one, ctx))


def _attendance(case: Case, group: GroupProgramme, one: GroupSession, ctx: Context) -> str:
    """Return how many of those who belong to the group were there, and who was not."""
    if not one.present:
        return "–"
    expected = _participants(case, group)
    absent = [code for code in expected if code not in one.present]
    text = ctx.label(_PRESENT, n=len(expected) - len(absent), total=len(expected))
    if not absent:
        return text
    return f"{text}; {ctx.label(_ABSENT, who=people_text(case, absent, ctx))}"


def _told(group: GroupProgramme, ctx: Context) -> Blocks:
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for one in group.sessions:
        heading = subheading(inner, _SESSION, n=one.number)
        blocks += titled(heading, proses_hasil(one.process, one.result, inner))
    return blocks
