"""The blocks of the work round the client: meetings of stakeholders, network, case management."""

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import (
    broken,
    cell,
    in_role,
    labelled,
    list_cell,
    number_cell,
    numbered,
    prose_cell,
    titled,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    CitedTable,
    bracketed,
    field_label,
    lower_first,
    own_heading,
    paragraph,
    sentence,
    stopped,
    with_note,
)
from socialwork.records import (
    Commitment,
    ManagedService,
    NetworkContact,
    StakeholderMeeting,
)
from socialwork.stages import Assessment
from socialwork.text import date_text, upper_first
from socialwork.words import Words

# --- meetings of stakeholders -----------------------------------------------------------------

_BY = Words("pelaksana: {who}", "to be carried out by {who}")
_BY_DUE = Words("pelaksana: {who}; tenggat: {day}", "to be carried out by {who}; due on {day}")


@block(
    "stakeholder-meetings",
    Words("Pertemuan pemangku kepentingan", "Stakeholder meetings"),
    source="stakeholder_meetings",
)
def stakeholder_meetings(case: Case, ctx: Context) -> Blocks:
    """Return each meeting under its topic, with what was agreed."""
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for record in case.stakeholder_meetings:
        agreed = numbered(_commitment(case, commitment, inner) for commitment in record.commitments)
        label = field_label(ctx, StakeholderMeeting, "commitments")
        content = meeting_blocks(case, (record.meeting,), inner) + labelled(label, agreed)
        blocks += titled(own_heading(ctx, record.topic), content)
    return blocks


def _commitment(case: Case, commitment: Commitment, ctx: Context) -> Blocks:
    """Return what was agreed, who does it and by when."""
    day = "" if commitment.due is None else date_text(commitment.due, ctx.lang, weekday=True)
    who = lower_first(role_of(case, commitment.by, ctx))
    note = ctx.label(_BY_DUE if day else _BY, who=who, day=day)
    return with_note(ctx.prose(stopped(commitment.what), role="list"), bracketed(note))


# --- network ----------------------------------------------------------------------------------

_NETWORK = CitedTable(
    anchor="tabel-jejaring",
    lead=Words(
        "pihak yang bekerja sama dengan praktikan untuk {who} disajikan dalam {ref}.",
        "the partners with whom the student worked for {who} stand in {ref}.",
    ),
    title=Words("Jejaring Kerja untuk {who}", "Network round {who}"),
    columns=(
        "number",
        (NetworkContact, "partner"),
        (NetworkContact, "gives"),
        (NetworkContact, "commitments"),
        Words("Tanggal kontak", "Days of contact"),
    ),
    widths=(0.9, 2.9, 3.8, 4.0, 2.4),
    optional=(2, 3, 4),
)


@block("network", Words("Jejaring kerja", "Network"), source="network")
def network(case: Case, ctx: Context) -> Blocks:
    """Return the table of partners: what each gives, what was agreed, when there was contact."""
    rows: list[tuple[Cell, ...]] = []
    for n, contact in enumerate(case.network, 1):
        behind = contact.profession or (role_of(case, contact.person, ctx) if contact.person else "")
        rows.append(
            (
                number_cell(n),
                cell(broken([upper_first(contact.partner), f"({lower_first(behind)})" if behind else ""])),
                prose_cell(stopped(contact.gives), ctx),
                list_cell([_commitment(case, commitment, ctx) for commitment in contact.commitments]),
                cell(broken(date_text(day, ctx.lang) for day in contact.dates)),
            )
        )
    return _NETWORK.blocks(rows, ctx, who=client_text(case, ctx))


# --- case management --------------------------------------------------------------------------

_MANAGER = Words("manajemen kasus dijalankan oleh {who}.", "the case is managed by {who}.")
_SERVICES = CitedTable(
    anchor="tabel-manajemen-kasus",
    lead=Words(
        "kebutuhan {who}, layanan yang diupayakan untuknya, dan pemantauannya disajikan dalam {ref}.",
        "the needs of {who}, the services sought for them and their monitoring stand in {ref}.",
    ),
    title=Words("Manajemen Kasus {who}", "Case Management of {who}"),
    columns=(
        "number",
        Words("Kebutuhan", "Need"),
        (ManagedService, "service"),
        (ManagedService, "provider"),
        (ManagedService, "status"),
        (ManagedService, "monitoring"),
    ),
    widths=(0.9, 2.9, 2.7, 2.3, 2.1, 3.1),
)
_SINCE = Words("mulai {day}", "from {day}")


@block("case-management", Words("Manajemen kasus", "Case management"), source="case_management")
def case_management(case: Case, ctx: Context) -> Blocks:
    """Return who manages the case and the table of needs, services, providers, status and monitoring.

    A need stands in the words of the last assessment that states it.
    """
    managed = case.case_management
    if managed is None:
        return ()
    needs = {need.code: need.text for record in case.records(Assessment) for need in record.needs}
    rows: list[tuple[Cell, ...]] = []
    for n, service in enumerate(managed.services, 1):
        provider = upper_first(role_of(case, service.provider, ctx)) if service.provider else "–"
        since = "" if service.since is None else date_text(service.since, ctx.lang)
        status = [ctx.label(service.status), f"({ctx.label(_SINCE, day=since)})" if since else ""]
        notes: Blocks = ()
        for note in service.monitoring:
            notes += in_role(ctx.prose(f"{date_text(note.date, ctx.lang)}: {note.note}"), "table")
        rows.append(
            (
                number_cell(n),
                list_cell([ctx.prose(needs[code]) for code in service.needs if code in needs]),
                cell(ctx.inline(service.service)),
                cell(provider),
                cell(broken(status)),
                cell(notes or "–"),
            )
        )
    who = lower_first(role_of(case, managed.manager, ctx)) if managed.manager else ""
    return (
        *paragraph([sentence(ctx, _MANAGER, who=who)] if who else []),
        *_SERVICES.blocks(rows, ctx, who=client_text(case, ctx)),
        *ctx.prose(managed.note),
    )
