"""A protocol as it was carried out: who agreed, what had to be so, the steps, and how it ended."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import (
    cell,
    labelled,
    markdown_list,
    number_cell,
    prose_cell,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    CitedTable,
    field_label,
    lower_first,
    paragraph,
    sentence,
    stopped,
)
from socialwork.stages import Intervention
from socialwork.techniques import Approval, ProtocolRun, TechniqueUse
from socialwork.text import date_text, joined
from socialwork.words import Words

_AGREED = Words("teknik ini disetujui oleh {who}.", "the technique was agreed to by {who}.")
_ALLOWED = Words("izin pembimbing diberikan oleh {who}.", "the supervisor’s approval was given by {who}.")
_ON = Words("{who} pada {day}", "{who} on {day}")
_RUNG = Words("{situation} (ketegangan {rating} dari 100)", "{situation} (tension {rating} of 100)")
_STEPS = CitedTable(
    anchor="tabel-protokol",
    lead=Words(
        "langkah yang dilakukan beserta hasilnya disajikan pada {ref}.",
        "{ref} shows the steps that were done and their results.",
    ),
    title=Words("Langkah {technique} bersama {who}", "Steps of {technique} with {who}"),
    columns=(
        Words("No", "No"),
        Words("Langkah", "Step"),
        Words("Tanggal", "Date"),
        Words("Terpenuhi", "Met"),
        Words("Hasil", "Result"),
    ),
    widths=(1.0, 4.0, 3.2, 1.9, 3.9),
)
_YES = Words("ya", "yes")
_NO = Words("belum", "not yet")
_ENDED = Words("protokol dihentikan pada {day}. {reason}", "the protocol was stopped on {day}. {reason}")


def protocol_blocks(case: Case, use: TechniqueUse, ctx: Context) -> Blocks:
    """Return the record of the protocol of *use*, or nothing where there is none."""
    run = use.protocol
    if run is None:
        return ()
    approvals: list[str] = []
    if run.consent:
        who = joined((_approval(case, approval, ctx) for approval in run.consent), ctx.lang)
        approvals.append(sentence(ctx, _AGREED, who=who))
    if run.supervisor is not None:
        approvals.append(sentence(ctx, _ALLOWED, who=_approval(case, run.supervisor, ctx)))
    rungs = (
        ctx.label(_RUNG, situation=rung.situation.strip().rstrip("."), rating=rung.rating)
        for rung in run.hierarchy
    )
    rows = [
        (
            number_cell(n),
            cell(ctx.label(done.step)),
            cell(date_text(done.date, ctx.lang)),
            number_cell(ctx.label(_YES if done.met else _NO)),
            prose_cell(done.result, ctx),
        )
        for n, done in enumerate(run.steps, 1)
    ]
    end: Blocks = ()
    if run.stopped is not None:
        day, reason = date_text(run.stopped.date, ctx.lang), stopped(run.stopped.reason.strip())
        end = ctx.prose(sentence(ctx, _ENDED, day=day, reason=reason))
    return (
        *paragraph(approvals),
        *labelled(field_label(ctx, ProtocolRun, "entry"), markdown_list(run.entry, ctx)),
        *labelled(field_label(ctx, ProtocolRun, "hierarchy"), markdown_list(rungs, ctx)),
        *_STEPS.blocks(
            rows,
            ctx,
            _place(case, use),
            technique=lower_first(use.technique.label(ctx.lang)),
            who=client_text(case, ctx),
        ),
        *end,
    )


def _approval(case: Case, approval: Approval, ctx: Context) -> str:
    return ctx.label(_ON, who=role_of(case, approval.by, ctx), day=date_text(approval.date, ctx.lang))


def _place(case: Case, use: TechniqueUse) -> int:
    """Return how many uses with steps of a protocol stand before *use*."""
    place = 0
    for other in (each for record in case.records(Intervention) for each in record.uses):
        if other is use:
            break
        place += other.protocol is not None and bool(other.protocol.steps)
    return place
