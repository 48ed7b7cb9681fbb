"""A protocol as it was carried out: who agreed, what had to be so, the steps, and how it ended."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks, Cell
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.parts import (
    cell,
    labelled,
    markdown_list,
    number_cell,
    numbered,
    prose_cell,
    table,
)
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    anchored,
    citing,
    field_label,
    lower_first,
    paragraph,
    sentence,
    stopped,
    table_caption,
)
from socialwork.stages import Intervention
from socialwork.techniques import Approval, ProtocolRun, Rung, StepDone, Stop, TechniqueUse
from socialwork.text import date_text, joined
from socialwork.words import Words

_AGREED = Words("teknik ini disetujui oleh {who}.", "the technique was agreed to by {who}.")
_ALLOWED = Words("izin pembimbing diberikan oleh {who}.", "the supervisor’s approval was given by {who}.")
_ON = Words("{who} pada {day}", "{who} on {day}")
_RUNG = Words("{situation} (ketegangan {rating} dari 100)", "{situation} (tension {rating} of 100)")
_LEAD = Words(
    "langkah yang dilakukan beserta hasilnya disajikan pada {ref}.",
    "{ref} shows the steps that were done and their results.",
)
_CAPTION = Words("Langkah {technique} bersama {who}", "Steps of {technique} with {who}")
_COLUMNS = (
    Words("No", "No"),
    Words("Langkah", "Step"),
    Words("Tanggal", "Date"),
    Words("Terpenuhi", "Met"),
    Words("Hasil", "Result"),
)
_WIDTHS = (1.0, 4.0, 3.2, 1.9, 3.9)
_YES = Words("ya", "yes")
_NO = Words("belum", "not yet")
_ENDED = Words("protokol dihentikan pada {day}. {reason}", "the protocol was stopped on {day}. {reason}")


def protocol_blocks(case: Case, use: TechniqueUse, ctx: Context) -> Blocks:
    """Return the record of the protocol of *use*, or nothing where there is none."""
    run = use.protocol
    if run is None:
        return ()
    return (
        *paragraph(_agreements(case, run, ctx)),
        *labelled(field_label(ctx, ProtocolRun, "entry"), markdown_list(run.entry, ctx)),
        *labelled(field_label(ctx, ProtocolRun, "hierarchy"), _ladder(run.hierarchy, ctx)),
        *_steps(case, use, run.steps, ctx),
        *_end(run.stopped, ctx),
    )


def _agreements(case: Case, run: ProtocolRun, ctx: Context) -> Iterator[str]:
    if run.consent:
        who = joined((_approval(case, one, ctx) for one in run.consent), ctx.lang)
        yield sentence(ctx, _AGREED, who=who)
    if run.supervisor is not None:
        yield sentence(ctx, _ALLOWED, who=_approval(case, run.supervisor, ctx))


def _approval(case: Case, one: Approval, ctx: Context) -> str:
    return ctx.label(_ON, who=role_of(case, one.by, ctx), day=date_text(one.date, ctx.lang))


def _ladder(rungs: tuple[Rung, ...], ctx: Context) -> Blocks:
    said = (ctx.label(_RUNG, situation=one.situation.strip().rstrip("."), rating=one.rating) for one in rungs)
    return numbered(ctx.prose(one, role="list") for one in said)


def _steps(case: Case, use: TechniqueUse, steps: tuple[StepDone, ...], ctx: Context) -> Blocks:
    if not steps:
        return ()
    anchor = anchored("tabel-protokol", _place(case, use))
    name = lower_first(use.technique.label(ctx.lang))
    title = ctx.label(_CAPTION, technique=name, who=client_text(case, ctx))
    rows = [_row(n, done, ctx) for n, done in enumerate(steps, 1)]
    titles = [ctx.label(words) for words in _COLUMNS]
    made = table(titles, rows, caption=table_caption(anchor, title), widths=_WIDTHS)
    return (citing(ctx, _LEAD, anchor), *made)


def _row(n: int, done: StepDone, ctx: Context) -> tuple[Cell, ...]:
    return (
        number_cell(n),
        cell(ctx.label(done.step)),
        cell(date_text(done.date, ctx.lang)),
        number_cell(ctx.label(_YES if done.met else _NO)),
        prose_cell(done.result, ctx),
    )


def _end(stop: Stop | None, ctx: Context) -> Blocks:
    if stop is None:
        return ()
    return ctx.prose(
        sentence(ctx, _ENDED, day=date_text(stop.date, ctx.lang), reason=stopped(stop.reason.strip()))
    )


def _place(case: Case, use: TechniqueUse) -> int:
    """Return the place of *use* among those with steps of a protocol, from 0."""
    every = [
        one
        for record in case.records(Intervention)
        for one in record.uses
        if one.protocol is not None and one.protocol.steps
    ]
    return next(n for n, one in enumerate(every) if one is use)
