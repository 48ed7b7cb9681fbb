"""The blocks of the work round the client: meetings of stakeholders, network, case management."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import (
    broken,
    capital,
    cell,
    in_role,
    labelled,
    list_cell,
    number_cell,
    numbered,
    para,
    prose_cell,
    table,
    titled,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    bracketed,
    citing,
    field_label,
    lower_first,
    own_heading,
    paragraph,
    sentence,
    stopped,
    table_caption,
    upper_first,
    with_note,
)
from socialwork.records import (
    CaseManagement,
    Commitment,
    ManagedService,
    NetworkContact,
    StakeholderMeeting,
)
from socialwork.stages import Assessment
from socialwork.text import date_text
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
    return tuple(one for meeting in case.stakeholder_meetings for one in _meeting(case, meeting, ctx))


def _meeting(case: Case, one: StakeholderMeeting, ctx: Context) -> Blocks:
    inner = evolve(ctx, level=ctx.level + 1)
    agreed = numbered(_commitment(case, each, inner) for each in one.commitments)
    content = (
        *meeting_blocks(case, (one.meeting,), inner),
        *labelled(field_label(ctx, StakeholderMeeting, "commitments"), agreed),
    )
    return titled(own_heading(ctx, one.topic), content)


def _commitment(case: Case, one: Commitment, ctx: Context) -> Blocks:
    """Return what was agreed, who does it and by when."""
    day = "" if one.due is None else date_text(one.due, ctx.lang, weekday=True)
    who = lower_first(role_of(case, one.by, ctx))
    said = ctx.label(_BY_DUE if day else _BY, who=who, day=day)
    return with_note(ctx.prose(stopped(one.what), role="list"), bracketed(said))


# --- network ----------------------------------------------------------------------------------

_NETWORK = Words(
    "pihak yang bekerja sama dengan praktikan untuk {who} disajikan dalam {ref}.",
    "the partners with whom the student worked for {who} stand in {ref}.",
)
_NETWORK_TITLE = Words("Jejaring Kerja untuk {who}", "Network round {who}")
_CONTACT = Words("Tanggal kontak", "Days of contact")


@block("network", Words("Jejaring kerja", "Network"), source="network")
def network(case: Case, ctx: Context) -> Blocks:
    """Return the table of partners: what each gives, what was agreed, when there was contact."""
    if not case.network:
        return ()
    who = client_text(case, ctx)
    titles = [
        ctx.label("number"),
        *(field_label(ctx, NetworkContact, name) for name in ("partner", "gives", "commitments")),
        ctx.label(_CONTACT),
    ]
    rows = ((number_cell(n), *_partner(case, one, ctx)) for n, one in enumerate(case.network, 1))
    caption = table_caption("tabel-jejaring", ctx.label(_NETWORK_TITLE, who=upper_first(who)))
    return (
        citing(ctx, _NETWORK, "tabel-jejaring", who=who),
        *table(titles, rows, caption=caption, widths=(0.9, 2.9, 3.8, 4.0, 2.4)),
    )


def _partner(case: Case, one: NetworkContact, ctx: Context) -> Iterator[Cell]:
    behind = one.profession or (role_of(case, one.person, ctx) if one.person else "")
    yield cell(broken([capital(one.partner), f"({lower_first(behind)})" if behind else ""]))
    yield prose_cell(stopped(one.gives), ctx)
    yield list_cell([_commitment(case, each, ctx) for each in one.commitments])
    yield cell(broken(date_text(day, ctx.lang) for day in one.dates))


# --- case management --------------------------------------------------------------------------

_MANAGER = Words("manajemen kasus dijalankan oleh {who}.", "the case is managed by {who}.")
_MANAGED = Words(
    "kebutuhan {who}, layanan yang diupayakan untuknya, dan pemantauannya disajikan dalam {ref}.",
    "the needs of {who}, the services sought for them and their monitoring stand in {ref}.",
)
_MANAGED_TITLE = Words("Manajemen Kasus {who}", "Case Management of {who}")
_NEED = Words("Kebutuhan", "Need")
_SINCE = Words("mulai {day}", "from {day}")


@block("case-management", Words("Manajemen kasus", "Case management"), source="case_management")
def case_management(case: Case, ctx: Context) -> Blocks:
    """Return who manages the case and the table of needs, services, providers, status and monitoring."""
    managed = case.case_management
    if managed is None:
        return ()
    who = lower_first(role_of(case, managed.manager, ctx)) if managed.manager else ""
    said = [sentence(ctx, _MANAGER, who=who)] if who else []
    return (*paragraph(said), *_services(case, managed, ctx), *ctx.prose(managed.note))


def _services(case: Case, managed: CaseManagement, ctx: Context) -> Blocks:
    if not managed.services:
        return ()
    who = client_text(case, ctx)
    names = ("service", "provider", "status", "monitoring")
    titles = [
        ctx.label("number"),
        ctx.label(_NEED),
        *(field_label(ctx, ManagedService, name) for name in names),
    ]
    rows = ((number_cell(n), *_service(case, one, ctx)) for n, one in enumerate(managed.services, 1))
    caption = table_caption("tabel-manajemen-kasus", ctx.label(_MANAGED_TITLE, who=upper_first(who)))
    return (
        citing(ctx, _MANAGED, "tabel-manajemen-kasus", who=who),
        *table(titles, rows, caption=caption, widths=(0.9, 2.9, 2.7, 2.3, 2.1, 3.1)),
    )


def _service(case: Case, one: ManagedService, ctx: Context) -> Iterator[Cell]:
    yield list_cell([ctx.prose(text) for text in _needs(case, one.needs)])
    yield cell(ctx.inline(one.service))
    yield cell(capital(role_of(case, one.provider, ctx)) if one.provider else "–")
    since = "" if one.since is None else ctx.label(_SINCE, day=date_text(one.since, ctx.lang))
    yield cell(broken([ctx.label(one.status), f"({since})" if since else ""]))
    notes = [ctx.prose(f"{date_text(each.date, ctx.lang)}: {each.note}") for each in one.monitoring]
    yield Cell(
        blocks=in_role(tuple(block for blocks in notes for block in blocks), "table") or (para("–", "table"),)
    )


def _needs(case: Case, codes: Iterable[str]) -> list[str]:
    """Return the needs behind *codes*, in the words of the last assessment that states each."""
    texts = {need.code: need.text for record in case.records(Assessment) for need in record.needs}
    return [texts[code] for code in codes if code in texts]
