"""The blocks of termination and of referral."""

from attrs import evolve

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.contract import signatures_text
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled, markdown_list, numbered, titled
from socialwork.export.blocks.people import client_text, role_of
from socialwork.export.blocks.sentences import (
    bracketed,
    field_label,
    in_sentence,
    paragraph,
    process_and_result,
    record_block,
    sentence,
    subheading,
    terms,
    with_note,
)
from socialwork.stages import FollowUp, Referral, Termination
from socialwork.text import date_text, dates_text
from socialwork.vocabulary.process import ReferralStatus
from socialwork.words import Words

# --- termination ------------------------------------------------------------------------------

_ENDED = Words(
    "hubungan pertolongan dengan {who} diakhiri pada {when}.",
    "the helping relation with {who} ended on {when}.",
)
_REASONS = Words("alasan pengakhirannya ialah {things}.", "the reasons for ending it were: {things}.")
_SIGNED = Words("pernyataan terminasi ditandatangani oleh {who}.", "the statement was signed by {who}.")
_OWNER = Words("penanggung jawab: {who}", "in charge: {who}")
_ON = Words("; dijadwalkan pada {when}", "; set for {when}")


@record_block("termination", Words("Terminasi", "Termination"), Termination)
def termination(case: Case, record: Termination, ctx: Context, _n: int) -> Blocks:
    """Return day, reasons and meetings, then achievements, needs, statement, follow-up."""
    opening: list[str] = []
    if record.date is not None:
        when = date_text(record.date, ctx.lang, weekday=True)
        opening.append(sentence(ctx, _ENDED, who=client_text(case, ctx), when=when))
    if record.reasons:
        opening.append(sentence(ctx, _REASONS, things=terms(ctx, record.reasons)))
    meetings = meeting_blocks(case, record.meetings, ctx, record.date)
    process = paragraph(opening) + meetings + ctx.prose(record.process)
    signed = signatures_text(case, record.statement, ctx)
    steps = [blocks for step in record.follow_up if (blocks := _follow_up(case, step, ctx))]
    result = (
        ctx.prose(record.result)
        + labelled(field_label(ctx, Termination, "achieved"), ctx.prose(record.achieved))
        + labelled(field_label(ctx, Termination, "remaining"), ctx.prose(record.remaining))
        + paragraph([sentence(ctx, _SIGNED, who=signed)] if signed else [])
        + labelled(
            field_label(ctx, Termination, "follow_up"), steps[0] if len(steps) == 1 else numbered(steps)
        )
    )
    return process_and_result(process, result, ctx)


def _follow_up(case: Case, step: FollowUp, ctx: Context) -> Blocks:
    who = role_of(case, step.owner, ctx)
    if not who.strip():
        return ctx.prose(step.what)
    dated = ctx.label(_ON, when=dates_text(step.dates, ctx.lang, weekday=True)) if step.dates else ""
    return with_note(ctx.prose(step.what), bracketed(f"{ctx.label(_OWNER, who=who)}{dated}"))


# --- referral ---------------------------------------------------------------------------------

_REFERRED = {
    ReferralStatus.PLANNED: Words(
        "rujukan {who} kepada {to} direncanakan{when}.", "{who} is to be referred to {to}{when}."
    ),
    ReferralStatus.SENT: Words(
        "{who} dirujuk kepada {to}{when}; rujukan itu telah dikirimkan.",
        "{who} was referred to {to}{when}; the referral was sent.",
    ),
    ReferralStatus.ACCEPTED: Words(
        "{who} dirujuk kepada {to}{when}, dan rujukan itu diterima.",
        "{who} was referred to {to}{when}, and the referral was accepted.",
    ),
    ReferralStatus.DECLINED: Words(
        "{who} dirujuk kepada {to}{when}, tetapi rujukan itu ditolak.",
        "{who} was referred to {to}{when}, but the referral was declined.",
    ),
    ReferralStatus.DONE: Words(
        "{who} dirujuk kepada {to}{when}, dan rujukan itu telah selesai dilaksanakan.",
        "{who} was referred to {to}{when}, and the referral is done.",
    ),
}
_WHEN = Words(" pada {when}", " on {when}")
_CONSENT = Words(
    "izin untuk membagikan informasi diberikan oleh {who} pada {when}.",
    "consent to share information was given by {who} on {when}.",
)
_REFERRAL_TO = Words("Rujukan kepada {to}", "Referral to {to}")


@block("referral", Words("Rujukan", "Referral"), source="stages › referral")
def referral(case: Case, ctx: Context) -> Blocks:
    """Return each referral: to whom, for what, with whose consent, what is shared and what came back."""
    records = case.records(Referral)
    if len(records) == 1:
        return _referral(case, records[0], ctx)
    inner = evolve(ctx, level=ctx.level + 1)
    blocks: Blocks = ()
    for record in records:
        heading = subheading(ctx, _REFERRAL_TO, to=in_sentence(record.to))
        blocks += titled(heading, _referral(case, record, inner))
    return blocks


def _referral(case: Case, record: Referral, ctx: Context) -> Blocks:
    date = "" if record.date is None else date_text(record.date, ctx.lang, weekday=True)
    opening = [
        sentence(
            ctx,
            _REFERRED[record.status],
            who=client_text(case, ctx),
            to=in_sentence(record.to),
            when=ctx.label(_WHEN, when=date) if date else "",
        )
    ]
    if record.consent is not None:
        who = role_of(case, record.consent.by, ctx)
        given = date_text(record.consent.date, ctx.lang, weekday=True)
        opening.append(sentence(ctx, _CONSENT, who=who, when=given))
    process = (
        paragraph(opening)
        + labelled(field_label(ctx, Referral, "purpose"), ctx.prose(record.purpose))
        + labelled(field_label(ctx, Referral, "shared"), markdown_list(record.shared, ctx))
        + meeting_blocks(case, record.meetings, ctx)
        + ctx.prose(record.process)
    )
    response = labelled(field_label(ctx, Referral, "response"), ctx.prose(record.response))
    return process_and_result(process, ctx.prose(record.result) + response, ctx)
