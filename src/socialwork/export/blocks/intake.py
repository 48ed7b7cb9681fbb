"""The block of intake: the presenting problem in first outline and the decision to go on."""

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, declare_labels
from socialwork.export.blocks.meetings import meeting_blocks
from socialwork.export.blocks.parts import labelled
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import (
    field_label,
    paragraph,
    process_and_result,
    record_block,
    sentence,
)
from socialwork.export.blocks.sources import evidence_text
from socialwork.stages import Intake
from socialwork.vocabulary.process import IntakeDecision, ReferralSource
from socialwork.words import Words

declare_labels(
    presenting_problem=Words("Masalah yang disampaikan", "Presenting problem"),
)

_CAME = {
    ReferralSource.VOLUNTARY: Words("{who} datang sendiri ke layanan.", "{who} came of their own accord."),
    ReferralSource.REFERRED: Words("{who} datang melalui rujukan.", "{who} came by referral."),
    ReferralSource.OUTREACH: Words("{who} dijangkau oleh layanan.", "{who} was reached by the service."),
    ReferralSource.MANDATED: Words("{who} diwajibkan mengikuti layanan.", "{who} was required to come."),
}
_SOURCES = Words("informasi awal diperoleh dari {things}.", "the first information came from {things}.")
_DECISION = {
    IntakeDecision.ACCEPTED: Words(
        "berdasarkan penelaahan awal, {who} diterima untuk mengikuti proses pertolongan.",
        "after intake, {who} was accepted into the helping process.",
    ),
    IntakeDecision.REFERRED: Words(
        "berdasarkan penelaahan awal, {who} dirujuk ke layanan lain.",
        "after intake, {who} was referred to another service.",
    ),
    IntakeDecision.DECLINED: Words(
        "berdasarkan penelaahan awal, {who} tidak diterima untuk mengikuti proses pertolongan.",
        "after intake, {who} was not accepted into the helping process.",
    ),
}


@record_block("intake", Words("Penelaahan awal", "Intake"), Intake)
def intake(case: Case, record: Intake, ctx: Context, _n: int) -> Blocks:
    """Return meetings, sources and process, then presenting problem, risk, decision and result."""
    who = client_text(case, ctx)
    opening: list[str] = []
    if record.referral_source is not None:
        opening.append(sentence(ctx, _CAME[record.referral_source], who=who))
    if record.sources:
        opening.append(sentence(ctx, _SOURCES, things=evidence_text(case, record.sources, ctx)))
    process = paragraph(opening) + meeting_blocks(case, record.meetings, ctx) + ctx.prose(record.process)
    result = ctx.prose(record.result)
    result += labelled(ctx.label("presenting-problem"), ctx.prose(record.presenting_problem))
    for name in ("expected", "earlier_help", "urgency"):
        result += labelled(field_label(ctx, Intake, name), ctx.prose(getattr(record, name)))
    if record.decision is not None:
        result += paragraph([sentence(ctx, _DECISION[record.decision], who=who)])
    return process_and_result(process, result, ctx)
