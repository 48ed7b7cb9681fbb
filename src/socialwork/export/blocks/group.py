"""The block of the group programme: its sheet, its tools, its phases, its sessions."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.goals import goal_blocks
from socialwork.export.blocks.group_sessions import session_blocks
from socialwork.export.blocks.parts import cell, list_cell, para, prose_cell, proses_hasil, titled
from socialwork.export.blocks.people import client_text, people_text, role_of
from socialwork.export.blocks.sentences import (
    CitedTable,
    at_time,
    field_label,
    record_block,
    span,
    subheading,
    term,
    terms,
    upper_first,
)
from socialwork.export.blocks.tools_table import tool_sections
from socialwork.stages import Assessment, Intervention
from socialwork.techniques import GroupProgramme
from socialwork.techniques.group import participants
from socialwork.text import date_text
from socialwork.vocabulary.groupwork import GroupPhase
from socialwork.words import Words

_SHEET = CitedTable(
    anchor="tabel-kelompok",
    lead=Words(
        "program kelompok yang diikuti {who} disajikan dalam {ref}.",
        "the group programme that {who} took part in stands in {ref}.",
    ),
    title=Words("Program Kelompok “{name}”", "Group Programme “{name}”"),
    columns=(Words("Uraian", "Item"), Words("Keterangan", "Details")),
    widths=(4, 10),
)
_PHASES = Words("Tahapan kelompok", "Phases of the group")
_MEETINGS = Words("Pertemuan kelompok", "Sessions of the group")
_TOOLS = Words("Alat kerja kelompok", "Tools of group work")
_OF_GROUP = Words("pada program “{name}”", "in the programme “{name}”")


@record_block("intervention-group", Words("Program kelompok", "Group programme"), Intervention, "group")
def intervention_group(case: Case, record: Intervention, ctx: Context, n: int) -> Blocks:
    """Return the programme sheet, its tools, the five phases with *Proses* and *Hasil*, and the sessions."""
    group = record.group
    if group is None:
        return ()
    before = [tool for assessment in case.records(Assessment) for tool in assessment.tools]
    for earlier in case.records(Intervention)[:n]:
        before += () if earlier.group is None else earlier.group.tools
    inner = evolve(ctx, level=ctx.level + 1)
    whose = ctx.label(_OF_GROUP, name=group.name)
    tools = tool_sections(case, group.tools, inner, before=before, whose=whose)
    phases: Blocks = ()
    for phase in GroupPhase:
        for held in group.phases:
            if held.phase is phase:
                phases += titled(subheading(inner, phase), proses_hasil(held.process, held.result, inner))
    rows = [
        (cell(field_label(ctx, GroupProgramme, name)), value)
        for name, value in _items(case, group, ctx)
        if value is not None
    ]
    return (
        _SHEET.blocks(rows, ctx, n, who=client_text(case, ctx), name=group.name)
        + titled(subheading(ctx, _TOOLS), tools)
        + titled(subheading(ctx, _PHASES), phases)
        + titled(subheading(ctx, _MEETINGS), session_blocks(case, group, ctx, n))
    )


def _items(case: Case, group: GroupProgramme, ctx: Context) -> Iterator[tuple[str, Cell | None]]:
    """Yield each field of the programme with what stands beside its label; nothing where it holds nothing."""
    yield "name", cell(group.name)
    yield "type", cell(ctx.label(group.type))
    yield "goal", prose_cell(group.goal, ctx)
    yield "goals", list_cell([goal_blocks(case, code, ctx) for code in group.goals]) if group.goals else None
    yield "needs", list_cell([_need(case, code, ctx) for code in group.needs]) if group.needs else None
    members = participants(group, case.people.client.code)
    yield "members", cell(upper_first(people_text(case, members, ctx)))
    yield "period", None if group.period is None else cell(span(group.period, ctx))
    yield "time", None if group.time is None else cell(str(group.time))
    yield "roles", cell(upper_first(terms(ctx, group.roles))) if group.roles else None
    partners = [
        upper_first(term(ctx, partner.profession))
        + (f" ({role_of(case, partner.by, ctx)})" if partner.by.strip() else "")
        + (f": {partner.part}" if partner.part.strip() else "")
        for partner in group.partners
    ]
    yield "partners", list_cell(partners) if partners else None
    yield "place", cell(group.place) if group.place else None
    times = [
        f"{date_text(session.date, ctx.lang, weekday=True)}{at_time(session.time or group.time, ctx)}"
        for session in group.sessions
    ]
    yield "sessions", list_cell(times) if times else None
    yield "materials", list_cell(group.materials) if group.materials else None
    yield "techniques", list_cell(group.techniques) if group.techniques else None


def _need(case: Case, code: str, ctx: Context) -> Blocks:
    """Return the statement of that code; a code that no assessment has is printed as it is."""
    statements = (
        statement
        for record in reversed(case.records(Assessment))
        for kind in (record.needs, record.causes, record.symptoms, record.effects, record.strengths)
        for statement in kind
    )
    found = next((statement for statement in statements if statement.code == code), None)
    return (para(code),) if found is None else ctx.prose(found.text)
