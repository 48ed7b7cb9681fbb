"""The block of the group programme: its sheet, its tools, its phases, its sessions."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.goals import goal_blocks
from socialwork.export.blocks.group_sessions import session_blocks
from socialwork.export.blocks.parts import cell, list_cell, para, prose_cell, proses_hasil, table, titled
from socialwork.export.blocks.people import client_text, people_text, role_of
from socialwork.export.blocks.sentences import (
    anchored,
    at_time,
    citing,
    each_record,
    field_label,
    span,
    subheading,
    table_caption,
    term,
    terms,
    upper_first,
)
from socialwork.export.blocks.tools_table import tool_sections
from socialwork.stages import Assessment, Intervention
from socialwork.techniques import GroupPartner, GroupProgramme
from socialwork.techniques.group import participants
from socialwork.text import date_text
from socialwork.tools import Tool
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.words import Words

_SHEET = Words(
    "program kelompok yang diikuti {who} disajikan dalam {ref}.",
    "the group programme that {who} took part in stands in {ref}.",
)
_SHEET_TITLE = Words("Program Kelompok “{name}”", "Group Programme “{name}”")
_ROW = Words("Uraian", "Item")
_VALUE = Words("Keterangan", "Details")
_PHASES = Words("Tahapan kelompok", "Phases of the group")
_MEETINGS = Words("Pertemuan kelompok", "Sessions of the group")
_TOOLS = Words("Alat kerja kelompok", "Tools of group work")
_OF_GROUP = Words("pada program “{name}”", "in the programme “{name}”")


@block(
    "intervention-group", Words("Program kelompok", "Group programme"), source="stages › intervention › group"
)
def intervention_group(case: Case, ctx: Context) -> Blocks:
    """Return the programme sheet, its tools, the five phases with *Proses* and *Hasil*, and the sessions."""
    before = [tool for record in case.records(Assessment) for tool in record.tools]

    def build(record: Intervention, inner: Context, n: int) -> Blocks:
        if record.group is None:
            return ()
        blocks = _group(case, record.group, inner, n, before)
        before.extend(record.group.tools)
        return blocks

    return each_record(case, Intervention, ctx, build)


def _group(case: Case, group: GroupProgramme, ctx: Context, n: int, before: list[Tool]) -> Blocks:
    whose = ctx.label(_OF_GROUP, name=group.name)
    inner = evolve(ctx, level=ctx.level + 1)
    return (
        _sheet(case, group, ctx, n)
        + titled(subheading(ctx, _TOOLS), tool_sections(case, group.tools, inner, before=before, whose=whose))
        + _phases(group, ctx)
        + titled(subheading(ctx, _MEETINGS), session_blocks(case, group, ctx, n))
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
    yield "needs", list_cell([_need(case, one, ctx) for one in group.needs]) if group.needs else None
    members = participants(group, case.people.client.code)
    yield "members", cell(upper_first(people_text(case, members, ctx)))
    yield "period", None if group.period is None else cell(span(group.period, ctx))
    yield "time", None if group.time is None else cell(str(group.time))
    yield "roles", cell(upper_first(terms(ctx, group.roles))) if group.roles else None
    yield (
        "partners",
        list_cell([_partner(case, one, ctx) for one in group.partners]) if group.partners else None,
    )
    yield "place", cell(group.place) if group.place else None
    times = [
        f"{date_text(one.date, ctx.lang, weekday=True)}{at_time(one.time or group.time, ctx)}"
        for one in group.sessions
    ]
    yield "sessions", list_cell(times) if times else None
    yield "materials", list_cell(group.materials) if group.materials else None
    yield "techniques", list_cell(group.techniques) if group.techniques else None


def _need(case: Case, code: str, ctx: Context) -> Blocks:
    """Return the statement of that code; a code that no assessment has is printed as it is."""
    every = (
        one
        for record in reversed(case.records(Assessment))
        for kind in (record.needs, record.causes, record.symptoms, record.effects, record.strengths)
        for one in kind
    )
    found = next((one for one in every if one.code == code), None)
    return (para(code),) if found is None else ctx.prose(found.text)


def _partner(case: Case, one: GroupPartner, ctx: Context) -> str:
    who = f" ({role_of(case, one.by, ctx)})" if one.by.strip() else ""
    part = f": {one.part}" if one.part.strip() else ""
    return f"{upper_first(term(ctx, one.profession))}{who}{part}"


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
